"""The menu over the image: what can be done with the selected shapes, or with the image."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from histoviewer.app import edits
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui.language import tr
from histoviewer.ui.widgets import swatch

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_COMBINE = ("shape.merge", "shape.subtract", "shape.intersect", "shape.cut", "shape.split")
_OUTLINE = ("shape.make_hole", "shape.fill_holes", "shape.simplify", "shape.polygon", "shape.rectangle")
_RELATIVES = ("shape.select_inside", "shape.select_around", "shape.fit_inside")
_WITHOUT = ("annotate.whole", "shape.rectangle", "edit.select_all", "", "view.fit", "view.full")


class ShapeMenu(QMenu):
    """Made anew each time, from the commands of the table, so that keys and conditions are the same."""

    def __init__(self, window: MainWindow, chosen: Sequence[Annotation]) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self.setAccessibleName(tr("What can be done here"))
        self._w, self._chosen = window, tuple(chosen)
        if not chosen:
            self._add(self, _WITHOUT)
            return
        self._add_classes()
        self._add(self, ("shape.rename", "edit.lock", "edit.duplicate", "shape.hide", "shape.history", ""))
        self._add(self.addMenu(tr("Combine and cut")), _COMBINE)
        self._add(self.addMenu(tr("Outline and holes")), _OUTLINE)
        self._add(self.addMenu(tr("Inside and around")), _RELATIVES)
        self._add(self, ("", "edit.delete"))

    def _add(self, menu: QMenu, names: Sequence[str]) -> None:
        menu.setToolTipsVisible(True)
        for name in names:
            if name:
                menu.addAction(self._w.book.actions[name])
            else:
                menu.addSeparator()

    def _add_classes(self) -> None:
        """The classes with their colours and keys; a mark at the one that all have."""
        menu = self.addMenu(tr("Class"))
        menu.setEnabled(any(not a.locked for a in self._chosen))
        group = QActionGroup(menu)
        common = {a.class_name for a in self._chosen}
        for known in self._w.session.classes():
            key = f"\t{known.key}" if known.key is not None else ""
            entry = menu.addAction(swatch(_hex(known.color)), f"{known.name}{key}")
            self._make_choice(group, entry, known.name, common)
        menu.addSeparator()
        self._make_choice(group, menu.addAction(tr("No class")), None, common)

    def _make_choice(
        self, group: QActionGroup, entry: QAction, name: str | None, common: set[str | None]
    ) -> None:
        entry.setCheckable(True)
        group.addAction(entry)
        if common == {name}:
            entry.setChecked(True)
            # Beside an icon a style shows no check mark.
            title, tab, key = entry.text().partition("\t")
            entry.setText(f"{title}  ✓{tab}{key}")
        entry.triggered.connect(partial(self._give_class, name))

    def _give_class(self, name: str | None) -> None:
        slide = self._w.slide
        free = [a for a in self._chosen if not a.locked]
        if slide is None:
            return
        try:
            self._w.edits.push(edits.reclassed(slide.slide_id, free, name))
        except HistoViewerError as error:
            self._w.tell_error(error)


def _hex(color: tuple[int, int, int]) -> str:
    return "#{:02x}{:02x}{:02x}".format(*color)
