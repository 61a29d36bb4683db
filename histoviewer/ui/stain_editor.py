"""The stain vectors in a small table: to read, to change, to see as colours."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.stain_choice import StainKind, own_stains, stain_colour
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.told import told_error
from histoviewer.ui.widgets import DecimalField, label

_CHANNELS = (mark("Red"), mark("Green"), mark("Blue"))


class StainEditor(QDialog):
    """Two rows of a name, three numbers and the colour that they make."""

    chosen = Signal(object)
    """The stain type that was put together."""

    def __init__(self, kind: StainKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Stain vectors"))
        self._kind = kind
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        box.addWidget(label(kind.title, "heading"))
        words = tr(
            "What each stain takes of red, green and blue light (optical density); only the ratio counts."
        )
        box.addWidget(label(words, "muted", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        for n, channel in enumerate(map(tr, _CHANNELS)):
            grid.addWidget(label(channel, "muted"), 0, n + 1)
        self.names: list[QLineEdit] = []
        self.values: list[list[DecimalField]] = []
        self.swatches: list[QFrame] = []
        for row in range(2):
            self._add_row(grid, row)
        box.addLayout(grid)
        box.addWidget(label(tr("Source: {0}", kind.source), "muted", copyable=True))
        self.trouble = label("", "bad", wrap=True)
        self.trouble.hide()
        box.addWidget(self.trouble)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        box.addWidget(self.buttons)
        self._draw()

    def _add_row(self, grid: QGridLayout, row: int) -> None:
        name = QLineEdit(self._kind.stains[row])
        name.setAccessibleName(tr("Name of stain {0}", row + 1))
        name.setMinimumWidth(theme.px(140))
        grid.addWidget(name, row + 1, 0)
        self.names.append(name)
        numbers = []
        for column, channel in enumerate(map(tr, _CHANNELS)):
            number = DecimalField()
            number.setRange(0, 1)
            number.setDecimals(4)
            number.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
            number.setSingleStep(0.01)
            number.setValue(self._kind.vectors[row][column])
            number.setAccessibleName(tr("{0} of stain {1}", channel, row + 1))
            number.valueChanged.connect(self._draw)
            grid.addWidget(number, row + 1, column + 1)
            numbers.append(number)
        self.values.append(numbers)
        swatch = QFrame()
        swatch.setFixedSize(theme.px(44), theme.px(26))
        swatch.setAccessibleName(tr("Colour of stain {0}", row + 1))
        grid.addWidget(swatch, row + 1, 4, Qt.AlignmentFlag.AlignVCenter)
        self.swatches.append(swatch)

    def _vectors(self) -> list[list[float]]:
        return [[number.value() for number in numbers] for numbers in self.values]

    def _draw(self) -> None:
        for swatch, vector in zip(self.swatches, self._vectors(), strict=True):
            color = QColor(*stain_colour(vector)).name()
            swatch.setStyleSheet(f"background: {color}; border-radius: {theme.px(4)}px;")

    def _take(self) -> None:
        first, second = (name.text().strip() or tr("Stain {0}", n + 1) for n, name in enumerate(self.names))
        try:
            made = own_stains(self._kind, (first, second), self._vectors())
        except HistoViewerError as error:
            self.trouble.setText(told_error(error))
            self.trouble.show()
            return
        self.chosen.emit(made)
        self.accept()
