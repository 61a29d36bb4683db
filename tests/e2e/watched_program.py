"""The program as it is, which writes into a file what stands where on the screen, for hands that press it.

Run as: python watched_program.py STATE FILE...   STATE is one JSON document, replaced a few times a second:
what the panels say, which patch is framed and which row is current, the queue, and the places (centres, in
pixels of the screen) of buttons that can be pressed, fields, tabs, patch rows and patches.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from histoviewer.ui import application
from histoviewer.ui.main_window import MainWindow

_EVERY_MS = 150
_ROWS = 6


def state_of(window: MainWindow) -> dict[str, Any]:
    """What the window shows now."""
    results, heat = window.results, window.canvas.heatmap
    row = results.patches.table.currentIndex().row()
    framed = heat.predictions[heat.highlighted] if heat.highlighted is not None else None
    return {
        "idle": not window.runner.running,
        "slide": window.slide.path.name if window.slide is not None else "",
        "tab": results.tabText(results.currentIndex()),
        "outcome": results.summary.card.outcome.text(),
        "words": results.summary.card.probability.text(),
        "origin": results.summary.card.origin.text(),
        "message": window.bar.text.text() if window.bar.isVisible() else "",
        "patches": len(heat.predictions),
        "framed": _corner(framed),
        "framed_name": f"patch {heat.highlighted}",
        "row": _corner(results.patches.table.rows.item(row)) if row >= 0 else None,
        "queue": {s.path.name: [str(s.state), s.words] for s in window.classification.queue.queue.slides},
        "focus": _name_of(QApplication.focusWidget()),
        "list open": QApplication.activePopupWidget() is not None,
        "chosen": {c.accessibleName(): c.currentText() for c in window.findChildren(QComboBox)},
        "dialog": " ".join(_dialog_words()),
        "data set": window.dataset.words.text(),
        "train": window.train.words.text(),
        "compare": results.compare.words.text(),
        "differing": list(results.compare.comparison.differing) if results.compare.comparison else [],
        "places": {name: place for name, place in _places(window) if _on_screen(*place)},
    }


def _name_of(widget: QWidget | None) -> str:
    return "" if widget is None else widget.accessibleName()


def _dialog_words() -> Iterator[str]:
    """What the dialog on top says."""
    dialog = QApplication.activeModalWidget()
    for found in dialog.findChildren(QLabel) if dialog is not None else ():
        if found.isVisible():
            yield found.text()


def _on_screen(x: int, y: int) -> bool:
    """A dialog that is coming up may stand anywhere for a moment."""
    return QApplication.primaryScreen().geometry().contains(x, y)


def _corner(patch: Any) -> list[float] | None:
    return None if patch is None else [patch.x_l0, patch.y_l0]


def _places(window: MainWindow) -> Iterator[tuple[str, tuple[int, int]]]:
    for found in window.findChildren(QAbstractButton):
        if found.isVisible() and found.isEnabled() and found.text():
            yield found.text(), _at(found, found.rect().center())
    for kind in (QAbstractSpinBox, QLineEdit, QComboBox):
        for field in window.findChildren(kind):
            if field.isVisible() and field.accessibleName():
                yield f"field {field.accessibleName()}", _at(field, field.rect().center())
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            for n in range(bar.count()):
                yield f"tab {bar.tabText(n)}", _at(bar, bar.tabRect(n).center())
    table = window.results.patches.table
    if table.isVisible():
        for row in range(min(_ROWS, table.rows.rowCount())):
            place = table.visualRect(table.rows.index(row, 1)).center()
            yield f"row {row}", _at(table.viewport(), place)
    yield from _patches(window)


def _patches(window: MainWindow) -> Iterator[tuple[str, tuple[int, int]]]:
    """Patches whose middle is to be seen."""
    view = window.canvas.view
    for n, patch in enumerate(window.canvas.heatmap.predictions if view is not None else ()):
        x, y = view.to_screen(patch.x_l0 + patch.width_l0 / 2, patch.y_l0 + patch.height_l0 / 2)
        if window.canvas.rect().contains(round(x), round(y)):
            yield f"patch {n}", _at(window.canvas, QPoint(round(x), round(y)))


def _at(widget: QWidget, place: QPoint) -> tuple[int, int]:
    found = widget.mapToGlobal(place)
    return found.x(), found.y()


def main(state: Path, files: Sequence[str]) -> int:
    """Start the program and tell what it shows until it ends."""
    open_window = application.open_window

    def open_watched(argv: Sequence[str]) -> MainWindow:
        window = open_window(argv)
        timer = QTimer(window)
        timer.timeout.connect(lambda: _write(state, window))
        timer.start(_EVERY_MS)
        return window

    application.open_window = open_watched
    return application.main(files)


def _write(state: Path, window: MainWindow) -> None:
    temporary = state.with_suffix(".new")
    temporary.write_text(json.dumps(state_of(window)), encoding="utf-8")
    temporary.replace(state)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
