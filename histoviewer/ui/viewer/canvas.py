"""The viewer: a slide with its annotations and heatmap, to look at and to draw on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from histoviewer.app import edits
from histoviewer.app.edits import AddAnnotations, Edit
from histoviewer.core.annotation import Annotation, Change
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.results import PatchPrediction
from histoviewer.ui import theme
from histoviewer.ui.language import tr
from histoviewer.ui.told import told_error
from histoviewer.ui.viewer import gestures
from histoviewer.ui.viewer.annotation_layer import AnnotationLayer, Style
from histoviewer.ui.viewer.canvas_input import CanvasInput
from histoviewer.ui.viewer.canvas_marks import paint_grid, paint_note
from histoviewer.ui.viewer.contour_layer import ContourLayer
from histoviewer.ui.viewer.handle_layer import paint_chosen, paint_trial
from histoviewer.ui.viewer.heatmap_layer import HeatmapLayer
from histoviewer.ui.viewer.move_tool import MoveTool
from histoviewer.ui.viewer.pixel_probe import pixels_around
from histoviewer.ui.viewer.shape_preview import draw_preview
from histoviewer.ui.viewer.slide_view import SlideView
from histoviewer.ui.viewer.stroke_layer import StrokeLayer, paint_ring
from histoviewer.ui.viewer.tile_images import SlideSource
from histoviewer.ui.viewer.tool import Scene, Tool
from histoviewer.ui.viewer.tools import TOOLS
from histoviewer.ui.viewer.units import length_text
from histoviewer.ui.viewer.viewport import Viewport

_RING_MARGIN = 24.0


class SlideCanvas(SlideView):
    """Shows one slide with shapes and heatmap, and draws. All positions are level-0 pixels.

    It never changes an annotation itself: it says what the person did through ``edit_requested``
    and draws what the annotation set says.
    """

    selection_changed = Signal(list)
    edit_requested = Signal(object)
    activated = Signal()
    """The person turned to this canvas: a press, the wheel, the focus."""
    tool_changed = Signal(str)
    shown_changed = Signal()
    """Annotations, heatmap, fill, names or grid were switched on or off."""
    patch_clicked = Signal(int)
    context_menu_requested = Signal(QPoint, str)
    """Screen position, and the id of the annotation there or ""."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # Qt sends events while the base class is being made.
        self._input = CanvasInput(self)
        super().__init__(parent)
        self.setObjectName("viewer")
        self.setAccessibleName(tr("Slide viewer"))
        self.setAccessibleDescription(tr("Arrow keys pan, plus and minus zoom, letters choose tools"))
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.return_to_move = True
        self.given_up_keys: list[QKeySequence] = []
        """Letters that the person gave to no command or to another: the viewer leaves them alone."""
        self.scene = Scene()
        self.heatmap = HeatmapLayer()
        self.contours = ContourLayer()
        self.overlay = AnnotationLayer(self.update)
        self.scene.hides = self.overlay.hides
        self._strokes = StrokeLayer()
        self._resized = False
        self.scene.pixels = lambda x, y, *size: pixels_around(self.layer_at(x, y), x, y, *size)
        self._unsubscribe: Callable[[], None] | None = None
        self._tool: Tool = TOOLS["move"](self.scene)
        self._hovered: str | None = None
        self._shown = {"annotations": True, "fill": False, "names": False, "grid": False}
        self._input.refresh_cursor()

    def set_slide(self, slide: SlideSource | None) -> None:
        """Show another slide with its annotations; ``None`` shows nothing. See ``SlideView.set_slide``."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._tool.cancel()
        self._input.forget()
        self._hovered = None
        self.set_selected([])
        self.scene.annotations = None if slide is None else slide.annotations
        self.scene.slide_id = 0 if slide is None else slide.slide_id
        self.scene.extent = None if slide is None else (slide.info.width_l0, slide.info.height_l0)
        self.overlay.set_annotations(self.scene.annotations)
        self.clear_predictions()
        super().set_slide(slide)
        if slide is not None:
            self._unsubscribe = slide.annotations.subscribe(self._follow)

    def _follow(self, change: Change) -> None:
        gone = set(change.removed) & set(self.scene.selected)
        if gone:
            self.set_selected([name for name in self.scene.selected if name not in gone])
        if self._hovered in change.removed:
            self._hovered = None

    def _apply(self, view: Viewport) -> None:
        self.scene.visible = view.rect_l0
        super()._apply(view)

    # -- tools, selection, edits ---------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """The tool in hand."""
        return self._tool

    @property
    def tool_name(self) -> str:
        """Its name: move, rectangle, ellipse, polygon, polyline, line, brush, wand or points."""
        return self._tool.name

    def set_tool(self, name: str) -> None:
        """Take another tool. A shape that is complete enough is kept, another is forgotten."""
        if name == self._tool.name:
            return
        if self._tool.draws and self._tool.active:
            self.carry_out(self._tool.finish)
            self._tool.cancel()
        if name != self._tool.name:
            self._tool = TOOLS[name](self.scene)
            self.tool_changed.emit(name)
        self._hovered = None
        self._input.refresh_cursor()
        self.update()

    def resize_ring(self, factor: float) -> None:
        """Make the brush, or the wand's reach, larger or smaller; with another tool nothing happens."""
        if self._tool.ring is not None:
            self.scene.brush.resize(self._tool.name, factor)
            self._resized = True
            self.update()

    def update_pointed(self) -> None:
        """Paint again what lies within the ring of brush or wand, and nothing else."""
        ring, at = self._tool.ring, self._pointer
        if ring is not None and at is not None:
            far = ring + _RING_MARGIN
            self.update(QRectF(at.x() - far, at.y() - far, 2 * far, 2 * far).toAlignedRect())

    def set_current_class(self, class_name: str | None) -> None:
        """The class of shapes drawn from now on."""
        self.scene.class_name = class_name

    @property
    def selected_ids(self) -> list[str]:
        """Ids of the selected annotations."""
        return list(self.scene.selected)

    def set_selected(self, ids: Iterable[str]) -> None:
        """Select these."""
        wanted = list(dict.fromkeys(ids))
        if wanted != self.scene.selected:
            self.scene.vertex = None
            self.scene.selected[:] = wanted
            self.selection_changed.emit(wanted)
            self.update()

    def set_trial(self, shapes: list[Annotation]) -> None:
        """Show shapes as they would be, over what is there; none to show no more."""
        self.scene.trial = shapes
        self.update()

    def select_all(self) -> None:
        """Select every annotation of the slide that is not hidden."""
        shapes = self.scene.annotations
        if shapes is None:
            return
        if self.overlay.hidden_classes or self.overlay.hidden_ids:
            self.set_selected([a.id for a in shapes if not self.overlay.hides(a)])
        else:
            self.set_selected(shapes.ids())

    def delete_selected(self) -> None:
        """Ask for the deletion of the chosen vertex, else of the selected annotations that are not locked."""
        if self.remove_vertex():
            return
        chosen = self.scene.selection()
        free = [annotation for annotation in chosen if not annotation.locked]
        if free:
            self.edit_requested.emit(edits.removed(self.scene.slide_id, free))
        elif chosen:
            self.message.emit(
                tr("The selected annotations can't be deleted: they are locked; unlock them with Ctrl+K.")
            )

    def remove_vertex(self) -> bool:
        """Ask for the removal of the vertex that was clicked; ``False`` when none was."""
        tool = self._tool
        if not isinstance(tool, MoveTool) or self.scene.chosen_vertex() is None:
            return False
        self.carry_out(tool.remove_vertex)
        return True

    def request_edit(self, edit: Edit) -> None:
        """Hand out what a tool made, select what is new, and go back to Move after a shape."""
        made_by = self._tool
        self.edit_requested.emit(edit)
        if isinstance(edit, AddAnnotations):
            there = self.scene.annotations
            self.set_selected([a.id for a in edit.annotations if there is not None and a.id in there])
            if self.return_to_move and self._tool is made_by and not made_by.stays:
                self.set_tool("move")
        self.update()

    def carry_out(self, step: Callable[[], Edit | None]) -> bool:
        """Let the tool take a step; hand out its edit, or say why there is none. Whether there was one."""
        try:
            edit = step()
        except HistoViewerError as error:
            self.message.emit(told_error(error))
            return False
        if edit is not None:
            self.request_edit(edit)
        self.update()
        return edit is not None

    def hover(self, annotation: Annotation | None) -> None:
        """Light up the shape under the mouse."""
        name = None if annotation is None else annotation.id
        if name != self._hovered:
            self._hovered = name
            self.update()

    # -- what is shown -------------------------------------------------------------------------

    def is_shown(self, what: str) -> bool:
        """Whether "annotations", "heatmap", "fill", "names" or "grid" is on."""
        return self.heatmap.visible if what == "heatmap" else self._shown[what]

    def set_shown(self, what: str, on: bool) -> None:
        """Switch "annotations", "heatmap", "fill", "names" or "grid" on or off."""
        if self.is_shown(what) == on:
            return
        if what == "heatmap":
            self.heatmap.visible = on
            self._refresh_legend()
        else:
            self._shown[what] = on
            self.scene.hidden = not self._shown["annotations"]
        self.refresh_readout()
        self.update()
        self.shown_changed.emit()

    def toggle_shown(self, what: str) -> None:
        """Switch it over."""
        self.set_shown(what, not self.is_shown(what))

    # -- heatmap -------------------------------------------------------------------------------

    def set_predictions(
        self,
        predictions: Sequence[PatchPrediction],
        class_index: int = 0,
        opacity: float | None = None,
        class_name: str = "",
    ) -> None:
        """Draw the probabilities of one class over the slide."""
        self.heatmap.class_name = class_name
        if opacity is not None:
            self.heatmap.opacity = opacity
        self.heatmap.set_predictions(predictions, class_index)
        self._refresh_legend()
        self.refresh_readout()
        self.update()

    def clear_predictions(self) -> None:
        """Show no heatmap."""
        self.set_predictions((), 0)

    def set_heatmap_opacity(self, opacity: float) -> None:
        """Between 0, not to be seen, and 1, hiding the tissue."""
        self.heatmap.opacity = min(max(opacity, 0.0), 1.0)
        self.update()

    def highlight_patch(self, patch: int | PatchPrediction | None, *, center: bool = True) -> None:
        """Frame a patch, by its index or as it is, and bring it into view."""
        if isinstance(patch, PatchPrediction):
            predictions = list(self.heatmap.predictions)
            patch = predictions.index(patch) if patch in predictions else None
        self.heatmap.highlighted = patch
        if patch is not None and center and self._view is not None:
            x0, y0, x1, y1 = self.heatmap.rect_of(patch)
            left, top, right, bottom = self._view.rect_l0
            if not (left <= x0 and top <= y0 and x1 <= right and y1 <= bottom):
                self.center_on((x0 + x1) / 2, (y0 + y1) / 2)
        self.update()

    def _refresh_legend(self) -> None:
        layer = self.heatmap
        self.legend.show_scale(layer.class_name, hatched=layer.has_not_assessed, dotted=layer.has_uncertain)
        self.legend.setVisible(self.heatmap.shown)
        self.place_cards()

    def text_at(self, x_l0: float, y_l0: float) -> str:
        """The heatmap's value."""
        return self.heatmap.text_at(x_l0, y_l0)

    # -- painting ------------------------------------------------------------------------------

    def paint_over(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """Heatmap, grid, annotations, and what is being drawn."""
        self.heatmap.paint(painter, view)
        self.contours.paint(painter, view)
        if self._shown["grid"]:
            paint_grid(painter, view, self._mpp)
        if self._shown["annotations"]:
            self._paint_annotations(painter, view, ratio)
        preview = self._tool.preview
        if preview is not None and preview.shape is not None:
            draw_preview(painter, view, preview, self._drawing_color())
            self._paint_note(painter, preview.measure(self._mpp))
        self._paint_stroke(painter, view, ratio)

    def _paint_annotations(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        preview, selected = self._tool.preview, self.scene.selected
        painted = preview.painted if preview is not None else None
        lifted = painted.base.id if painted is not None and painted.base is not None else ""
        self.overlay.lift(lifted)
        style = Style(self._shown["fill"], self._shown["names"], self._mpp)
        self.overlay.paint(painter, view, ratio, style, moving=self._moving)
        there = self.scene.annotations
        hovered = there.find(self._hovered) if there is not None and self._hovered is not None else None
        if painted is not None:
            preview, selected = None, [name for name in selected if name != lifted]
        self.overlay.paint_live(painter, view, ratio, selected, hovered, preview, style)
        chosen = self.scene.chosen_vertex() if self._tool.preview is None else None
        if chosen is not None:
            paint_chosen(painter, view, chosen[1], theme.current().accent)
        paint_trial(painter, view, self.scene.trial)

    def _paint_stroke(self, painter: QPainter, view: Viewport, ratio: float) -> None:
        """What brush or wand has painted so far, and their ring about the mouse."""
        preview, ring = self._tool.preview, self._tool.ring
        painted = preview.painted if preview is not None else None
        if painted is None:
            self._strokes.forget()
        else:
            color = self._drawing_color()
            if painted.base is not None and self.scene.annotations is not None:
                color = QColor(*self.scene.annotations.color_of(painted.base))
            self._strokes.paint(painter, view, ratio, painted, color)
        if ring is not None and self._pointer is not None and not self._input.holds_slide:
            paint_ring(painter, self._pointer, ring, self._input.mode)
            if self._resized:
                self._paint_note(painter, length_text(2 * ring * view.downsample, self._mpp))

    @property
    def _mpp(self) -> float | None:
        """Microns per level-0 pixel of the slide."""
        return self._slide.info.mpp if self._slide is not None else None

    def _drawing_color(self) -> QColor:
        there = self.scene.annotations
        known = there.classes.get(self.scene.class_name or "") if there is not None else None
        return QColor(*known.color) if known is not None else QColor(0, 114, 178)

    def _paint_note(self, painter: QPainter, text: str) -> None:
        if text and self._pointer is not None:
            paint_note(painter, text, self.font(), self._pointer, QSizeF(self.size()))

    # -- mouse and keys ------------------------------------------------------------------------

    @property
    def pointer(self) -> QPointF | None:
        """Where the mouse is over this widget; ``None`` when it is not."""
        return self._pointer

    def set_pointer(self, at: QPointF | None) -> None:
        """The mouse moved, or left."""
        if self._resized and at != self._pointer:
            self._resized = False
            self.update()
        self._pointer = at
        self.refresh_readout()
        if at is not None and self._view is not None:
            x, y = self._view.to_l0(at.x(), at.y())
            self.cursor_moved.emit(x, y, self.layer_at(x, y).color_at(x, y))

    def event(self, event: QEvent) -> bool:
        """Gestures, tooltips, and keys that belong to what is being drawn."""
        return self._input.special(event) or super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press."""
        self.activated.emit()
        self._input.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag or hover."""
        self._input.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Release."""
        self._input.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """End a shape, or come nearer."""
        self._input.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the mouse."""
        self.activated.emit()
        gestures.wheel(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tools, panning, zoom; what is not for the viewer goes on to the window."""
        if not self._input.key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The end of a temporary move."""
        if not self._input.key_up(event):
            super().keyReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No mouse, no position."""
        self.update_pointed()
        self.set_pointer(None)
        self.hover(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys go here from now on."""
        self.activated.emit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A held Space is let go elsewhere."""
        self._input.forget()
        super().focusOutEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Select what lies there and ask for a menu."""
        self._input.menu(event)
