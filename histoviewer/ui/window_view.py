"""What the Edit, View and Annotate menus do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from histoviewer.app import edits
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

RING_STEP = 1.25


class ViewActions(QObject):
    """Handlers of the commands whose name starts with "view."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window

    # -- edits -----------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last edit back."""
        self._w.edits.undo()

    def redo(self) -> None:
        """Do it again."""
        self._w.edits.redo()

    def _selected(self) -> list[Annotation]:
        slide = self._w.slide
        if slide is None:
            return []
        return [a for i in self._w.canvas.selected_ids if (a := slide.annotations.find(i)) is not None]

    def _push(self, edit: edits.Edit) -> bool:
        return self._w.edits.push(edit)

    def select_all(self) -> None:
        """Select every annotation."""
        self._w.canvas.select_all()

    def toggle_lock(self) -> None:
        """Lock the selected annotations, or unlock them when all are locked."""
        slide, chosen = self._w.slide, self._selected()
        if slide is not None and chosen:
            self._push(edits.locked(slide.slide_id, chosen, not all(a.locked for a in chosen)))

    def assign_class(self, key: str) -> None:
        """Give the selected shapes the class of a key; without a selection, draw with it from now on."""
        slide, chosen = self._w.slide, self._selected()
        found = next((c for c in self._w.session.classes() if str(c.key) == key), None)
        if found is None:
            self._w.bar.tell(
                tr("No class has the key {0}; the menu of a class in the list gives it one.", key)
            )
        if found is None or slide is None:
            return
        self._w.set_current_class(found.name)
        if chosen:
            try:
                self._push(edits.reclassed(slide.slide_id, chosen, found.name))
            except HistoViewerError as error:
                self._w.tell_error(error)

    # -- the view --------------------------------------------------------------------------

    def use_tool(self, name: str) -> None:
        """Take a tool."""
        self._w.canvas.set_tool(name)

    def fit(self) -> None:
        """The whole image."""
        self._w.canvas.fit()

    def one_to_one(self) -> None:
        """One image pixel on one screen pixel."""
        self._w.canvas.one_to_one()

    def zoom_in(self) -> None:
        """Nearer."""
        self._w.canvas.zoom_in()

    def zoom_out(self) -> None:
        """Farther."""
        self._w.canvas.zoom_out()

    def toggle_annotations(self, on: bool) -> None:
        """Show or hide annotations."""
        self._w.canvas.set_shown("annotations", on)

    def toggle_heatmap(self, on: bool) -> None:
        """Show or hide the heatmap."""
        self._w.canvas.set_shown("heatmap", on)

    def toggle_fill(self, on: bool) -> None:
        """Fill the shapes, or draw outlines only."""
        self._w.canvas.set_shown("fill", on)

    def toggle_names(self, on: bool) -> None:
        """Show or hide the shapes' names."""
        self._w.canvas.set_shown("names", on)

    def toggle_grid(self, on: bool) -> None:
        """Show or hide the grid."""
        self._w.canvas.set_shown("grid", on)

    def resize_brush(self, how: str) -> None:
        """Make brush or wand "larger" or "smaller"."""
        self._w.canvas.resize_ring(RING_STEP if how == "larger" else 1 / RING_STEP)

    def tune_wand(self, how: str) -> None:
        """Let the wand take "more" or "less" for alike in colour."""
        brush = self._w.canvas.scene.brush
        brush.tune(RING_STEP if how == "more" else 1 / RING_STEP)
        self._w.bar.tell(
            tr("The wand takes {0:.1f} times the unevenness around it for alike.", brush.tolerance)
        )

    def show_both(self) -> None:
        """Show annotations and heatmap, or hide both when both are shown."""
        canvas = self._w.canvas
        on = not (canvas.is_shown("annotations") and canvas.is_shown("heatmap"))
        canvas.set_shown("annotations", on)
        canvas.set_shown("heatmap", on)

    def go_to_shape(self, identity: str) -> None:
        """Bring a shape into view and select it."""
        slide = self._w.slide
        shape = slide.annotations.find(identity) if slide is not None else None
        if shape is not None:
            self._w.canvas.go_to(shape.bounds)
            self._w.canvas.set_selected([identity])

    def show_dock(self, name: str) -> None:
        """Bring a panel to the front."""
        self._w.layout_of_docks.show(name)

    def reset_layout(self) -> None:
        """Put every panel back."""
        self._w.layout_of_docks.arrange()
        self._w.layout_of_docks.size()

    def command_palette(self) -> None:
        """Find a command by its words."""
        from histoviewer.ui.command_palette import CommandPalette

        palette = CommandPalette(self._w.book, self._w)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.refused.connect(self._w.bar.tell)
        palette.open_over(self._w)
