"""A row of controls that goes on in a second line where it is too narrow, as words in a text do."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from histoviewer.ui import theme


class FlowLayout(QLayout):
    """Lines of controls from left to right; in each line those that want to grow share what is left.

    Controls stand on the same ground, for captions above some of them; ``centred`` ones on one axis.
    """

    def __init__(self, spacing: int = 6, centred: bool = False) -> None:
        super().__init__()
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self._gap = theme.px(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way to add."""
        self._items.append(item)

    def count(self) -> int:
        """How many controls."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Wider, if there is room."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """So high that all lines find room."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        hints = [item.sizeHint() for item in self._shown()]
        gaps = self._gap * max(0, len(hints) - 1)
        return self._with_margins(
            sum(hint.width() for hint in hints) + gaps, max((hint.height() for hint in hints), default=0)
        )

    def minimumSize(self) -> QSize:
        """One control in each line."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(max(0, least.width()), max(0, least.height()))

    def setGeometry(self, rect: QRect) -> None:
        """Put the controls in their places."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(width + margins.left() + margins.right(), height + margins.top() + margins.bottom())

    def _place(self, rect: QRect, move: bool) -> int:
        """Place all lines into ``rect`` (only when ``move``) and tell the height that they take."""
        margins = self.contentsMargins()
        left, top = rect.x() + margins.left(), rect.y() + margins.top()
        room = rect.width() - margins.left() - margins.right()
        for line in self._lines(room):
            high = max(item.sizeHint().height() for item in line)
            if move:
                self._place_line(line, left, top, room, high)
            top += high + self._gap
        return top - (self._gap if self._shown() else 0) + margins.bottom() - rect.y()

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            if not lines or used + self._gap + width > room:
                lines.append([])
                used = -self._gap
            lines[-1].append(item)
            used += self._gap + width
        return lines

    def _direction(self) -> Qt.LayoutDirection:
        """From right to left in such a language."""
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight

    def _place_line(self, line: list[QLayoutItem], left: int, top: int, room: int, high: int) -> None:
        whole = QRect(left, top, room, high)
        widths = [min(item.sizeHint().width(), room) for item in line]
        growing = [n for n, item in enumerate(line) if item.expandingDirections() & Qt.Orientation.Horizontal]
        spare = max(0, room - sum(widths) - self._gap * (len(line) - 1))
        for n in growing:
            widths[n] += spare // len(growing)
        for item, width in zip(line, widths, strict=True):
            height = item.sizeHint().height()
            down = (high - height) // 2 if self._centred else high - height
            place = QRect(left, top + down, width, height)
            item.setGeometry(QStyle.visualRect(self._direction(), whole, place))
            left += width + self._gap


def flow(*items: QWidget, spacing: int = 6) -> FlowLayout:
    """A row of controls that may go on in a second line."""
    made = FlowLayout(spacing)
    for item in items:
        made.addWidget(item)
    return made
