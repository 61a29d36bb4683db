"""What can be done with classes and with the list of shapes: manage, hide, name, look at the past."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog

from histoviewer.app import class_edits, edits
from histoviewer.app.shape_history import deleted_of, history_of
from histoviewer.core.annotation import Annotation, AnnotationClass
from histoviewer.core.errors import HistoViewerError, InputError
from histoviewer.ui import kept_look, messages
from histoviewer.ui.language import plural, tr
from histoviewer.ui.shape_menu import ShapeMenu
from histoviewer.ui.viewer.canvas import SlideCanvas

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

Name = TypeVar("Name", str, str | None)
_SWITCHES = ("view.annotations", "view.fill", "view.names", "view.grid")


class ObjectActions(QObject):
    """Handlers of the commands whose name starts with "objects.", and of the panel of annotations."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self.hidden_classes: set[str | None] = set()
        self.hidden_ids: set[str] = set()
        self.opacity = kept_look.kept_opacity()
        self._names: list[str] = []

    def start(self) -> None:
        """Tie the panel of annotations to the window."""
        dock, window = self._w.annotations, self._w
        dock.set_switches([window.book.actions[name] for name in _SWITCHES])
        dock.class_added.connect(self.add_class)
        dock.classes.chosen.connect(window.set_current_class)
        dock.classes.change_wanted.connect(self._change)
        dock.classes.key_wanted.connect(self.set_key)
        dock.classes.merge_wanted.connect(self.merge)
        dock.classes.shapes_wanted.connect(self.select_class)
        dock.classes.hide_classes.connect(self.hide_classes)
        dock.classes.only_wanted.connect(self.show_only)
        dock.classes.show_all_wanted.connect(self.show_all)
        dock.shapes_hide_wanted.connect(self.hide_shapes)
        dock.shape_menu_wanted.connect(self._show_menu)
        dock.details.name_given.connect(self.give_name)
        dock.details.lock_wanted.connect(lambda: window.book.run("edit.lock"))
        dock.history_wanted.connect(self.history_of)
        dock.opacity_chosen.connect(self.set_opacity)
        window.canvas_made.connect(self._canvas_made)
        window.session_event.connect(self._follow, Qt.ConnectionType.QueuedConnection)
        for canvas in window.canvases:
            self._canvas_made(canvas)
        dock.opacity.setValue(round(100 * self.opacity))
        self._open_project()

    # -- the class in hand ---------------------------------------------------------------------

    @property
    def current_class(self) -> str | None:
        """The class that is drawn with, as long as it is on the list."""
        name = self._w.canvas.scene.class_name
        return name if any(known.name == name for known in self._classes()) else None

    def _classes(self) -> list[AnnotationClass]:
        return list(self._w.annotations.class_model.classes)

    def _follow(self, event: object) -> None:
        """After a change of the list: no class is drawn with, and none hidden, that is not there."""
        kind = getattr(event, "kind", "")
        if kind == "project":
            self._open_project()
        if kind not in ("classes", "project"):
            return
        names = {known.name for known in self._w.session.classes()}
        self._follow_name()
        if self._w.canvas.scene.class_name not in {None, *names}:
            self._w.set_current_class(None)
        if not self.hidden_classes <= {None, *names}:
            self.hidden_classes &= {None, *names}
            self._show_hidden()

    def _follow_name(self) -> None:
        """Where one class has another name now, by undo as well, draw with it on and keep it hidden."""
        before, self._names = self._names, [known.name for known in self._w.session.classes()]
        differ = [pair for pair in zip(before, self._names, strict=False) if pair[0] != pair[1]]
        if len(before) != len(self._names) or len(differ) != 1 or differ[0][1] in before:
            return
        old, new = differ[0]
        if old in self.hidden_classes:
            self.hidden_classes ^= {old, new}
            self._show_hidden()
        if self._w.canvas.scene.class_name == old:
            self._w.set_current_class(new)

    def _open_project(self) -> None:
        """Hide what was hidden in this project, and say so: what can't be seen is easily forgotten."""
        self._names = [known.name for known in self._w.session.classes()]
        before = self.hidden_classes, self.hidden_ids
        kept = self.hidden_classes, self.hidden_ids = kept_look.kept_hidden(self._w.session)
        self._dress_all()
        if kept != before and any(kept):
            self._w.bar.tell(
                tr("Some annotations are hidden, as last time."), "info", tr("Show all"), self.show_all
            )

    # -- changing the list of classes ----------------------------------------------------------

    def _change(self, what: str, name: str) -> None:
        steps = {"rename": self.rename_class, "recolor": self.recolor_class, "remove": self.remove_class}
        steps[what](name)

    def add_class(self) -> None:
        """Ask for a name and add a class, to draw with at once."""
        name = messages.ask_text(self._w, tr("Add a class"), tr("Name of the class"))
        if name and self._try(lambda: class_edits.class_added(self._w.session.classes(), name)):
            self._w.set_current_class(name)

    def rename_class(self, old: str = "") -> None:
        """Ask for another name; the shapes of the class go along."""
        old = old or self.current_class or ""
        name = messages.ask_text(self._w, tr("Rename the class"), tr("New name of {0}", old), old)
        if not name or name == old:
            return
        if any(known.name == name for known in self._w.session.classes()):
            words = tr("There is a class {0} already", name)
            if (
                messages.choose(self._w, words, tr("Merge {0} into it?", old), [tr("Merge into {0}", name)])
                == 0
            ):
                self.merge(old, name)
            return
        drawn_with = self._w.canvas.scene.class_name == old
        if self._try(lambda: self._renewed(old, name=class_edits.checked_name(name))):
            if old in self.hidden_classes:
                self.hidden_classes ^= {old, name}
                self._show_hidden()
            if drawn_with:
                self._w.set_current_class(name)

    def recolor_class(self, old: str = "") -> None:
        """Ask for another colour."""
        old = old or self.current_class or ""
        known = next(c for c in self._w.session.classes() if c.name == old)
        color = QColorDialog.getColor(QColor(*known.color), self._w, tr("Colour of {0}", old))
        if color.isValid():
            self._try(lambda: self._renewed(old, color=(color.red(), color.green(), color.blue())))

    def _renewed(self, old: str, **fields: object) -> edits.Edit:
        classes = self._w.session.classes()
        known = next(c for c in classes if c.name == old)
        fresh: AnnotationClass = replace(known, **fields)  # type: ignore[arg-type]  # fields of a class
        return edits.class_renamed(classes, old, fresh, self._all_shapes())

    def set_key(self, name: str, key: int | None) -> None:
        """Give a class a number key, or none."""
        self._try(lambda: class_edits.class_keyed(self._w.session.classes(), name, key))

    def merge_class(self) -> None:
        """Ask which class the one in hand is merged into."""
        gone = self.current_class
        names = [known.name for known in self._classes() if known.name != gone]
        if gone is None or not names:
            return
        into = messages.ask_item(self._w, tr("Merge the class"), tr("Shapes of {0} become", gone), names)
        if into is not None:
            self.merge(gone, into)

    def merge(self, gone: str, into: str) -> None:
        """All shapes of one class get another; the first leaves the list. One step of undo."""
        drawn_with = self._w.canvas.scene.class_name == gone
        classes = self._w.session.classes()
        if (
            self._try(lambda: class_edits.class_merged(classes, gone, into, self._all_shapes()))
            and drawn_with
        ):
            self._w.set_current_class(into)

    def remove_class(self, name: str = "") -> None:
        """Take a class off the list; asks when shapes have it."""
        name = name or self.current_class or ""
        shapes = [(slide_id, drawn) for slide_id, drawn in self._all_shapes()]
        count = sum(a.class_name == name for _, drawn in shapes for a in drawn)
        if count:
            words = plural(count, "{0:,} shape has the class {1}", "{0:,} shapes have the class {1}", name)
            why = tr("They stay where they are, without class. Undo brings all back.")
            if messages.choose(self._w, words, why, [tr("Remove the class")]) is None:
                return
        self._try(lambda: class_edits.class_removed(self._w.session.classes(), name, shapes))

    def _all_shapes(self) -> Iterable[tuple[int, tuple[Annotation, ...]]]:
        session = self._w.session
        return ((row.id, tuple(session.annotations(row.id))) for row in session.slides())

    # -- shown and hidden ----------------------------------------------------------------------

    def sign(self) -> None:
        """Draw and change in the name that the preferences have now."""
        author = self._w.session.author
        self._w.session.project.author = author
        for canvas in self._w.canvases:
            canvas.scene.author = author

    def _dress(self, canvas: SlideCanvas) -> None:
        canvas.scene.author = self._w.session.project.author
        canvas.overlay.set_hidden_classes(frozenset(self.hidden_classes))
        canvas.overlay.set_hidden_ids(frozenset(self.hidden_ids))
        canvas.overlay.set_opacity(self.opacity)
        shapes = canvas.scene.annotations
        if shapes is not None and (self.hidden_classes or self.hidden_ids):
            # What can't be seen must not be deleted or moved unseen.
            left = [i for i in canvas.selected_ids if (a := shapes.find(i)) and not canvas.overlay.hides(a)]
            canvas.set_selected(left)

    def _canvas_made(self, canvas: SlideCanvas) -> None:
        kept_look.dress_new(canvas, self._w.split_from(canvas))
        self._dress(canvas)
        canvas.edit_requested.connect(partial(self.show_drawn, canvas))

    def show_drawn(self, canvas: SlideCanvas, edit: object) -> None:
        """What an edit drew just now is to be seen, even where annotations or its class were hidden."""
        there = canvas.scene.annotations
        if not isinstance(edit, edits.AddAnnotations) or there is None:
            return
        if not all(a.id in there for a in edit.annotations):
            return  # It could not be saved, which has been said.
        drawn = {a.class_name for a in edit.annotations} & self.hidden_classes
        if canvas.is_shown("annotations") and not drawn:
            return
        canvas.set_shown("annotations", True)
        self.hide_classes(drawn, False)
        self._w.bar.tell(tr("Annotations are shown again, as you drew one."))

    def _show_hidden(self) -> None:
        kept_look.keep_hidden(self._w.session, self.hidden_classes, self.hidden_ids)
        self._dress_all()

    def _dress_all(self) -> None:
        self._w.annotations.set_hidden(frozenset(self.hidden_classes), frozenset(self.hidden_ids))
        for canvas in self._w.canvases:
            self._dress(canvas)

    def set_opacity(self, opacity: float) -> None:
        """How strongly annotations are drawn, 0 to 1."""
        self.opacity = opacity
        for canvas in self._w.canvases:
            canvas.overlay.set_opacity(opacity)

    def hide_classes(self, names: set[str | None], hide: bool | None = None) -> None:
        """Hide, show, or turn over the shapes of classes; ``None`` among them: those without class."""
        self.hidden_classes = _turned(self.hidden_classes, names, hide)
        self._show_hidden()

    def hide_shapes(self, ids: Iterable[str], hide: bool | None = None) -> None:
        """Hide, show, or turn over single shapes. One hidden by its class comes back alone with its class."""
        wanted = set(ids)
        slide = self._w.slide
        model = self._w.annotations.shape_model
        found = [a for i in wanted if slide is not None and (a := slide.annotations.find(i)) is not None]
        if hide is None:
            hide = not all(model.hides(a) for a in found)
        self.hidden_ids = _turned(self.hidden_ids, wanted, hide)
        if not hide:
            self.hidden_classes -= {a.class_name for a in found}
        self._show_hidden()

    def show_only(self, name: str | None) -> None:
        """Show shapes of one class and no others."""
        self.hidden_classes = {None, *(known.name for known in self._classes())} - {name}
        self._show_hidden()

    def show_all(self) -> None:
        """Nothing is hidden any more."""
        self.hidden_classes, self.hidden_ids = set(), set()
        self._show_hidden()
        self._w.canvas.set_shown("annotations", True)

    def hide_selected(self) -> None:
        """Hide the selected shapes."""
        self.hide_shapes(self._w.canvas.selected_ids, True)

    def toggle_class(self) -> None:
        """Hide the class in hand, or show it."""
        self.hide_classes({self.current_class})

    def only_class(self) -> None:
        """Show only the class in hand."""
        self.show_only(self.current_class)

    # -- shapes --------------------------------------------------------------------------------

    def select_class(self, name: str | None = None) -> None:
        """Select all shapes of a class, as far as they are shown."""
        shapes, canvas = self._w.canvas.scene.annotations, self._w.canvas
        if shapes is not None:
            chosen = [a.id for a in shapes if a.class_name == name and not canvas.overlay.hides(a)]
            canvas.set_selected(chosen)

    def select_current(self) -> None:
        """Select all shapes of the class in hand."""
        self.select_class(self.current_class)

    def find(self) -> None:
        """Go to the filter of the list."""
        self._w.layout_of_docks.show("annotations")
        self._w.annotations.filter.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._w.annotations.filter.words.selectAll()

    def _show_menu(self, at: QPoint) -> None:
        if self._w.slide is not None:
            ShapeMenu(self._w, self._w.canvas.scene.selection()).popup(at)

    def rename_shape(self) -> None:
        """Ask for the name of the selected shape."""
        chosen = self._w.canvas.scene.selection()
        if chosen:
            name = messages.ask_text(self._w, tr("Name of the annotation"), tr("Name"), chosen[0].name)
            if name:
                self.give_name(chosen[0].id, name)

    def give_name(self, identity: str, name: str) -> None:
        """Give a shape a name; an empty one takes it away."""
        slide = self._w.slide
        shape = slide.annotations.find(identity) if slide is not None else None
        if slide is not None and shape is not None:
            self._try(lambda: edits.renamed(slide.slide_id, shape, name))

    # -- the past ------------------------------------------------------------------------------

    def show_history(self) -> None:
        """The history of the selected shape."""
        if self._w.canvas.selected_ids:
            self.history_of(self._w.canvas.selected_ids[0])

    def history_of(self, identity: str) -> None:
        """Show who changed a shape, when and how, and bring an older state back."""
        from histoviewer.ui.history_dialog import HistoryDialog

        slide = self._w.slide
        if slide is None:
            return
        try:
            states = history_of(self._w.session, slide.slide_id, identity)
        except HistoViewerError as error:
            self._w.tell_error(error)
            return
        dialog = HistoryDialog(states, slide.annotations, slide.mpp, self._w)
        dialog.restore_wanted.connect(partial(self._restore, slide.slide_id))
        messages.show_dialog(dialog)

    def show_deleted(self) -> None:
        """The annotations that were deleted on this slide, to bring them back."""
        from histoviewer.ui.history_dialog import HistoryDialog

        slide = self._w.slide
        if slide is None:
            return
        try:
            gone = deleted_of(self._w.session, slide.slide_id)
        except HistoViewerError as error:
            self._w.tell_error(error)
            return
        dialog = HistoryDialog(gone, slide.annotations, slide.mpp, self._w, deleted=True)
        dialog.restore_wanted.connect(partial(self._restore, slide.slide_id))
        messages.show_dialog(dialog)

    def _restore(self, slide_id: int, state: Annotation) -> None:
        there = self._w.session.annotations(slide_id)
        if self._try(lambda: edits.restored(slide_id, there.find(state.id), state)):
            self._w.canvas.set_selected([state.id])

    def _try(self, make: Callable[[], edits.Edit]) -> bool:
        """Carry out an edit; tell why it can't be made. Whether it was done."""
        try:
            return self._w.edits.push(make())
        except InputError as error:
            self._w.tell_error(error)
            return False


def _turned(hidden: set[Name], names: set[Name], hide: bool | None) -> set[Name]:
    if hide is None:
        hide = not names <= hidden
    return hidden | names if hide else hidden - names
