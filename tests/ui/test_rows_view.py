"""A list of very many rows follows a change of one without asking about the others."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from histoviewer.ui.docks.rows_view import RowsView

ROWS = 20_000


class Counting(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows, self.asked = ROWS, 0

    def rowCount(self, parent: Any = None) -> int:
        self.asked += 1
        return 0 if parent is not None and parent.isValid() else self.rows

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += 1
        return None


def shown(qtbot: QtBot) -> tuple[RowsView, Counting]:
    model = Counting()
    view = RowsView("Rows", model)
    model.setParent(view)
    qtbot.addWidget(view)
    view.resize(240, 300)
    view.show()
    view.grab()
    return view, model


def test_one_change_costs_as_much_as_the_rows_in_view(qtbot: QtBot) -> None:
    view, model = shown(qtbot)
    model.asked = 0
    model.dataChanged.emit(model.index(3), model.index(3))
    view.grab()
    model.beginInsertRows(QModelIndex(), 5, 5)
    model.rows += 1
    model.endInsertRows()
    view.grab()
    assert 0 < model.asked < ROWS / 10


def test_home_and_end_go_to_the_first_and_the_last_row(qtbot: QtBot) -> None:
    view, _ = shown(qtbot)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().row() == ROWS - 1
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
