"""What is done to shapes as wholes: delete, duplicate, merge, cut, holes, simplify, enter by numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from shapely.geometry.base import BaseGeometry

from histoviewer.app import edits, shape_edits
from histoviewer.app.edits import Edit
from histoviewer.app.shape_numbers import BoxNumbers, BoxUnit, takes_numbers
from histoviewer.core import geometry
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.shape_operations import point_count
from histoviewer.ui import messages
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import plural, tr
from histoviewer.ui.shape_menu import ShapeMenu
from histoviewer.ui.viewer.canvas import SlideCanvas

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_ASIDE = 60
_HEAVY = 20_000
"""With so many points, shapes are computed in the background."""
_Maker = Callable[[int, Sequence[Annotation]], Edit]
_NEW_BOX = 0.5
"""A rectangle entered by numbers starts as this fraction of the view."""


class ShapeActions(QObject):
    """Handlers of the commands whose name starts with "shapes.", and the menu over the image."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._refusal = ""
        window.canvas_made.connect(self._canvas_made)

    def _canvas_made(self, canvas: SlideCanvas) -> None:
        canvas.context_menu_requested.connect(self._show_menu)

    def _show_menu(self, at: QPoint, _identity: str) -> None:
        if self._w.slide is not None:
            ShapeMenu(self._w, self.selected()).popup(at)

    def selected(self) -> list[Annotation]:
        """The selected shapes of the active view, in the order in which they were selected."""
        return self._w.canvas.scene.selection()

    # -- whole shapes ----------------------------------------------------------------------

    def delete(self) -> None:
        """Delete the clicked vertex, else the selected shapes; asks when others lie inside them.

        While a shape is drawn nothing is deleted: the eyes are elsewhere.
        """
        canvas, slide = self._w.canvas, self._w.slide
        if canvas.tool.draws and canvas.tool.active:
            self._w.bar.tell(tr("Nothing is deleted while you draw: Backspace takes the last corner back."))
            return
        if canvas.hasFocus() and canvas.remove_vertex():
            return
        chosen = self.selected()
        if slide is None or not chosen:
            return
        free = [a for a in chosen if not a.locked]
        children = [c for c in shape_edits.inside(slide.annotations, free) if not c.locked]
        if children:
            answer = self._ask_children(len(children))
            if answer is None:
                return
            free += children if answer else []
        # With only locked shapes the edit says why it can't be.
        done = self._try(lambda: edits.removed(slide.slide_id, free or chosen))
        if done and len(free) < len(chosen):
            kept = sum(a.locked for a in chosen)
            self._w.bar.tell(plural(kept, "{0:,} locked shape stays.", "{0:,} locked shapes stay."))

    def _ask_children(self, count: int) -> bool | None:
        """Whether to delete what lies inside, too; ``None`` to delete nothing."""
        options = [
            plural(count, "Delete it, too", "Delete these {0:,}, too"),
            tr("Delete only what is selected"),
        ]
        answer = messages.choose(
            self._w,
            plural(count, "1 annotation lies inside", "{0:,} annotations lie inside"),
            plural(
                count,
                "It lies wholly inside what you delete. Undo brings everything back.",
                "They lie wholly inside what you delete. Undo brings everything back.",
            ),
            options,
        )
        return None if answer is None else answer == 0

    def duplicate(self) -> None:
        """Copies beside the selected shapes."""
        self._change(lambda i, shapes: shape_edits.duplicate(i, shapes, self._w.session.author))

    def annotate_whole(self) -> None:
        """A rectangle around the whole image."""
        slide = self._w.slide
        if slide is not None:
            box = geometry.rectangle(0, 0, slide.info.width_l0, slide.info.height_l0)
            self._add_box(box, tr("Whole image"))

    def _add_box(self, box: BaseGeometry, name: str = "") -> None:
        scene = self._w.canvas.scene
        made = Annotation(Shape.RECTANGLE, box, scene.class_name, name, author=self._w.session.author)
        edit = edits.AddAnnotations(self._w.slide.slide_id, (made,))
        if self._try(lambda: edit):
            self._w.objects.show_drawn(self._w.canvas, edit)

    # -- shapes out of shapes --------------------------------------------------------------

    def merge(self) -> None:
        """One shape of all that are selected."""
        self._change(shape_edits.merge)

    def subtract(self) -> None:
        """Take the others away from the shape that was selected first."""
        self._change(shape_edits.subtract)

    def intersect(self) -> None:
        """Keep what lies in all of them."""
        self._change(shape_edits.intersect)

    def split(self) -> None:
        """Separate parts become shapes of their own."""
        self._change(lambda i, shapes: shape_edits.split(i, shapes, self._w.session.author))

    def cut(self) -> None:
        """Cut the selected areas along the selected lines."""
        self._change(lambda i, shapes: shape_edits.cut(i, shapes, self._w.session.author))

    def make_hole(self) -> None:
        """The smaller shapes become holes of the largest, or one shape a hole of the one around it."""
        self._change(
            lambda i, shapes: shape_edits.make_hole(i, self._w.slide.annotations, shapes), later=False
        )

    def fill_holes(self) -> None:
        """Fill the holes of what is selected."""
        self._change(shape_edits.fill_holes)

    def to_polygon(self) -> None:
        """Rectangles and ellipses become polygons."""
        self._change(shape_edits.to_polygon)

    def fit_inside(self) -> None:
        """Cut off what reaches beyond the shape around."""
        self._change(
            lambda i, shapes: shape_edits.fit_inside(i, self._w.slide.annotations, shapes), later=False
        )

    def _change(self, make: _Maker, *, later: bool = True) -> None:
        """One edit of the selected shapes; what comes out of it is selected.

        With very many points the edit is made in the background, if it may be ``later``.
        """
        slide, chosen = self._w.slide, self.selected()
        if slide is None or not chosen:
            return
        if not later or point_count(a.geometry for a in chosen) < _HEAVY:
            self._try(lambda: make(slide.slide_id, chosen))
            return
        job = self._w.runner.submit(
            tr("Change {0:,} shapes", len(chosen)),
            lambda _task, at: make(at, chosen),
            slide.slide_id,
            Lane.SHORT,
        )
        job.succeeded.connect(partial(self._finish, slide, chosen))
        job.failed.connect(self._w.tell_error)

    def _finish(self, slide: Any, before: Sequence[Annotation], edit: Edit) -> None:
        """Carry out what was made in the background, unless the shapes are others by now."""
        if all(slide.annotations.find(a.id) is a for a in before):
            self._try(lambda: edit, select=slide is self._w.slide)
        else:
            self._w.bar.tell(tr("Nothing was done: the shapes were changed meanwhile."))

    def _try(self, make: Callable[[], Edit], *, select: bool = True) -> bool:
        """Carry an edit out, or say why there is none."""
        try:
            edit = make()
        except HistoViewerError as error:
            self._w.tell_error(error)
            self._refusal = self._w.bar.text.text()
            return False
        done = self._w.edits.push(edit)
        if done and self._refusal and self._w.bar.text.text() == self._refusal:
            # What was refused before went well now: the words are out of date.
            self._w.bar.dismiss()
        left = shape_edits.touched(edit)
        if done and left and select:
            self._w.canvas.set_selected(left)
        return done

    # -- parents and children --------------------------------------------------------------

    def select_inside(self) -> None:
        """Select what lies wholly inside the selected shapes."""
        slide = self._w.slide
        found = shape_edits.inside(slide.annotations, self.selected()) if slide is not None else []
        self._select(found, tr("Nothing lies wholly inside what is selected."))

    def select_around(self) -> None:
        """Select the smallest shapes that the selected ones lie wholly inside."""
        slide = self._w.slide
        if slide is not None:
            parents = [shape_edits.parent_of(slide.annotations, a) for a in self.selected()]
            self._select([a for a in parents if a is not None], tr("No shape lies around what is selected."))

    def _select(self, found: Sequence[Annotation], none: str) -> None:
        if found:
            self._w.canvas.set_selected([a.id for a in found])
        else:
            self._w.bar.tell(none)

    # -- dialogs ---------------------------------------------------------------------------

    def enter_box(self) -> None:
        """A new rectangle by numbers; with a rectangle or ellipse selected alone, its numbers."""
        from histoviewer.ui.shape_dialogs import BoxDialog

        slide, canvas = self._w.slide, self._w.canvas
        if slide is None or canvas.view is None:
            return
        unit, chosen = BoxUnit.of(slide.info), self.selected()
        known = chosen[0] if len(chosen) == 1 and takes_numbers(chosen[0]) and not chosen[0].locked else None
        start = unit.numbers(known.bounds if known is not None else _middle(canvas, slide))

        def use(numbers: BoxNumbers) -> None:
            box = unit.geometry(known.shape if known is not None else Shape.RECTANGLE, numbers)
            if known is None:
                self._add_box(box)
            else:
                self._try(lambda: edits.reshaped(slide.slide_id, known, box, verb="Set the size of"))

        title, doing = tr("Draw a rectangle"), tr("Draw")
        if known is not None:
            title, doing = tr("Change the {0}", tr(known.shape.value)), tr("Change")
        messages.show_dialog(BoxDialog(title, doing, unit, start, use, self._w))

    def simplify(self) -> None:
        """Ask how far outlines may move, show what is left, and take points out."""
        from histoviewer.ui.shape_dialogs import SimplifyDialog

        slide, canvas, chosen = self._w.slide, self._w.canvas, self.selected()
        free = [a for a in chosen if not a.locked and a.shape is not Shape.POINTS]
        if slide is None or not chosen:
            return
        if not free:
            self._w.bar.tell(tr("Nothing can be simplified: what is selected is locked or has no outline."))
            return
        dialog = SimplifyDialog(free, slide.mpp, lambda far: self._outlines(free, far), self._w)
        dialog.previewed.connect(canvas.set_trial)
        dialog.chosen.connect(
            lambda outlines: self._try(lambda: shape_edits.simplify(slide.slide_id, free, outlines))
        )
        # Beside the image, so that the trial can be seen.
        dialog.adjustSize()
        dialog.move(self._w.mapToGlobal(QPoint(self._w.width() - dialog.width() - _ASIDE, _ASIDE)))
        messages.show_dialog(dialog)

    def _outlines(self, shapes: Sequence[Annotation], tolerance: float) -> Job:
        return self._w.runner.submit(
            tr("Simplify"),
            lambda _task, far: shape_edits.simplified(shapes, far),
            tolerance,
            Lane.SHORT,
            True,
        )


def _middle(canvas: SlideCanvas, slide: Any) -> tuple[float, float, float, float]:
    """A box in the middle of what is in view, inside the slide."""
    x0, y0, x1, y1 = canvas.scene.visible
    x0, y0 = max(x0, 0.0), max(y0, 0.0)
    x1, y1 = min(x1, float(slide.info.width_l0)), min(y1, float(slide.info.height_l0))
    half_w, half_h = (x1 - x0) * _NEW_BOX / 2, (y1 - y0) * _NEW_BOX / 2
    x, y = (x0 + x1) / 2, (y0 + y1) / 2
    return round(x - half_w), round(y - half_h), round(x + half_w), round(y + half_h)
