"""The line over the list of shapes: words to find, classes to keep, and the order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from histoviewer.app.shape_list import Filter, Sort
from histoviewer.core.annotation import AnnotationClass
from histoviewer.ui import icons, theme
from histoviewer.ui.docks.class_list import NO_CLASS
from histoviewer.ui.language import mark, plural, tr
from histoviewer.ui.widgets import flat_button, label, swatch

_WAIT_MS = 120
_SORTS = {
    Sort.DRAWN: mark("By time drawn"), Sort.CHANGED: mark("By last change"), Sort.NAME: mark("By name"),
    Sort.CLASS: mark("By class"), Sort.SIZE: mark("By size"),
}  # fmt: skip
_FALLING = {Sort.DRAWN, Sort.CHANGED, Sort.SIZE}
"""What is sorted newest or largest first when it is chosen."""


class ShapeFilter(QWidget):
    """Tells what to show through ``changed``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sort, self.descending = Sort.DRAWN, True
        self._classes: list[AnnotationClass] = []
        self._only: frozenset[str | None] | None = None
        self._locked = False
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Filter the shapes"))
        self.words.setClearButtonEnabled(True)
        self.words.setToolTip(tr("Name, class, kind or author; all words must be found"))
        self.count = label("", "muted")
        self.filters = self._button("mdi6.filter-variant", tr("Filter by class"))
        self.sorts = self._button("mdi6.sort", tr("Sort the shapes"))
        self.filters.menu().aboutToShow.connect(self._fill_filters)
        self._fill_sorts()
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(12), theme.px(4), theme.px(8), theme.px(2))
        line.setSpacing(theme.px(4))
        for widget in (self.words, self.count, self.filters, self.sorts):
            line.addWidget(widget, 1 if widget is self.words else 0)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_WAIT_MS)
        self._late.timeout.connect(self.changed)
        self.words.textChanged.connect(lambda _text: self._late.start())
        self.words.returnPressed.connect(self._at_once)
        theme.events().changed.connect(self._dress)

    def _button(self, icon: str, name: str) -> QToolButton:
        made = flat_button(icon, lambda: None, name)
        made.setMenu(QMenu(made))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    @property
    def chosen(self) -> Filter:
        """Which shapes are to be shown."""
        return Filter(self.words.text(), self._only, self._locked)

    def stop(self) -> None:
        """Nothing more comes; for closing the window."""
        self._late.stop()

    def clear(self) -> None:
        """Show all shapes."""
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self._only, self._locked = None, False
        self._at_once()

    def show_classes(self, classes: Sequence[AnnotationClass]) -> None:
        """The classes that can be kept."""
        self._classes = list(classes)
        names = {None, *(known.name for known in classes)}
        if self._only is not None and not self._only <= names:
            self._only = self._only & names or None
            self._at_once()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many shapes there are, and how many of them are shown."""
        self.words.setPlaceholderText(plural(total, "Filter {0:,} shape", "Filter {0:,} shapes"))
        self.count.setText(tr("{0:,} of {1:,}", shown, total) if not self.chosen.is_open else "")
        self.count.setVisible(not self.chosen.is_open)

    def keep_only(self, classes: frozenset[str | None] | None) -> None:
        """Show shapes of these classes; ``None`` shows all."""
        self._only = classes
        self._at_once()

    def _at_once(self) -> None:
        self._late.stop()
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        on = self._only is not None or self._locked
        self.filters.setIcon(icons.icon("mdi6.filter-variant", theme.current().accent_text if on else None))
        self.sorts.setIcon(icons.icon("mdi6.sort"))

    def _fill_filters(self) -> None:
        menu = self.filters.menu()
        menu.clear()
        _switch(menu, tr("All shapes"), self._only is None and not self._locked, self.clear)
        menu.addSeparator()
        for known in self._classes:
            action = _switch(menu, known.name, self._keeps(known.name), lambda n=known.name: self._toggle(n))
            action.setIcon(swatch(QColor(*known.color).name()))
        _switch(menu, tr(NO_CLASS), self._keeps(None), lambda: self._toggle(None))
        menu.addSeparator()
        _switch(menu, tr("Only locked ones"), self._locked, self._toggle_locked)

    def _keeps(self, name: str | None) -> bool:
        return self._only is not None and name in self._only

    def _toggle(self, name: str | None) -> None:
        self.keep_only(frozenset((self._only or frozenset()) ^ {name}) or None)

    def _toggle_locked(self) -> None:
        self._locked = not self._locked
        self._at_once()

    def _fill_sorts(self) -> None:
        menu = self.sorts.menu()
        group = QActionGroup(menu)
        self.sort_actions: dict[Sort, QAction] = {}
        for sort, words in _SORTS.items():
            action = _switch(menu, tr(words), sort is self.sort, lambda s=sort: self.sort_by(s))
            group.addAction(action)
            self.sort_actions[sort] = action
        menu.addSeparator()
        self.turn = _switch(menu, tr("Largest or newest first"), self.descending, self._turn)

    def sort_by(self, sort: Sort) -> None:
        """Sort by this, in the direction that is usual for it."""
        self.sort, self.descending = sort, sort in _FALLING
        self.sort_actions[sort].setChecked(True)
        self.turn.setChecked(self.descending)
        self.changed.emit()

    def _turn(self) -> None:
        self.descending = not self.descending
        self.turn.setChecked(self.descending)
        self.changed.emit()


def _switch(menu: QMenu, words: str, on: bool, call: object) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(on)
    action.triggered.connect(lambda _checked=False: call())  # type: ignore[operator]  # a callable
    return action
