"""Lists of a hundred thousand painted rows: an eye to hide, a swatch, a name, and figures at the right."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from histoviewer.ui import icons, theme
from histoviewer.ui.docks import cards

Index = QModelIndex | QPersistentModelIndex
HIDDEN = cards.PAYLOAD + 1
LOCKED = cards.PAYLOAD + 2
FAINT = cards.PAYLOAD + 3
"""Roles: the eye is shut; a lock is shown; the name is set in the muted colour."""

ROW = 27
_LEAST, _MOST = 3, 400
"""A list has room for at least so many rows; no screen shows more than the other number."""
_EYE = 15
_LEFT = 13
_own_keys = {Qt.Key.Key_H, Qt.Key.Key_S, Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


def _text_width(text: str, points: float) -> int:
    return QFontMetrics(theme.font(points)).horizontalAdvance(text) + 2


class SwatchRow(QStyledItemDelegate):
    """An eye, a colour, a name, a lock, a figure, and for classes their key."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._pictures: dict[tuple[str, str, int], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One height for all rows."""
        return QSize(theme.px(160), theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        t, box = theme.current(), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        hidden = bool(index.data(HIDDEN))
        self._eye(painter, box, hidden, bool(option.state & QStyle.StateFlag.State_MouseOver))
        self._swatch(painter, box, str(index.data(cards.COLOR) or t.neutral), hidden)
        right = box.right() - theme.px(13)
        key = index.data(cards.KEY)
        if key is not None:
            right = self._key(painter, box, right, str(key)) - theme.px(8)
        figure = str(index.data(cards.FIGURE) or "")
        width = _text_width(figure, 8.5)
        self._words(
            painter, QRect(right - width, box.top(), width, box.height()), figure, t.muted, 8.5, cards.RIGHT
        )
        right -= width + theme.px(6)
        if index.data(LOCKED):
            side = theme.px(12)
            self._icon(painter, "mdi6.lock", t.muted, right - side, box, side)
            right -= side + theme.px(4)
        left = box.left() + theme.px(_LEFT + _EYE + 6 + 12 + 8)
        muted = hidden or bool(index.data(FAINT))
        room = QRect(left, box.top(), right - left, box.height())
        self._words(painter, room, str(index.data(cards.TITLE) or ""), t.muted if muted else t.text,
                    theme.BASE_POINTS, cards.LEFT)  # fmt: skip
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        t, state = theme.current(), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(option.rect).adjusted(theme.px(8), 1, -theme.px(8), -1)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.selection if chosen else t.subtle))
            painter.drawRoundedRect(box, 5, 5)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(t.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _eye(self, painter: QPainter, box: QRect, hidden: bool, hover: bool) -> None:
        t = theme.current()
        name, color = ("mdi6.eye-off-outline", t.text) if hidden else ("mdi6.eye-outline", t.neutral)
        if not hidden and not hover:
            color = t.strong_border
        self._icon(painter, name, color, box.left() + theme.px(_LEFT), box, theme.px(_EYE))

    def _icon(self, painter: QPainter, name: str, color: str, left: int, box: QRect, side: int) -> None:
        wanted = (name, color, side)
        if wanted not in self._pictures:
            self._pictures[wanted] = icons.icon(name, color).pixmap(side, side)
        painter.drawPixmap(left, box.center().y() - side // 2 + 1, side, side, self._pictures[wanted])

    @staticmethod
    def _swatch(painter: QPainter, box: QRect, color: str, hollow: bool) -> None:
        side = theme.px(12)
        mark = QRectF(box.left() + theme.px(_LEFT + _EYE + 6), box.center().y() - side / 2 + 0.5, side, side)
        if hollow:
            painter.setPen(QPen(QColor(color), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            mark.adjust(0.8, 0.8, -0.8, -0.8)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
        painter.drawRoundedRect(mark, 3, 3)

    @staticmethod
    def _words(
        painter: QPainter, box: QRect, text: str, color: str, points: float, align: Qt.AlignmentFlag
    ) -> None:
        font = theme.font(points)
        painter.setFont(font)
        painter.setPen(QColor(color))
        words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, align, words)

    @staticmethod
    def _key(painter: QPainter, box: QRect, right: int, key: str) -> int:
        t, width = theme.current(), theme.px(20)
        badge = QRectF(right - width, box.center().y() - theme.px(9) + 0.5, width, theme.px(18))
        if key:
            painter.setPen(QPen(QColor(t.border), 1))
            painter.setBrush(QColor(t.subtle))
            painter.drawRoundedRect(badge, 4, 4)
            painter.setFont(theme.font(8))
            painter.setPen(QColor(t.muted))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, key)
        return round(badge.left())


class RowsView(QTableView):
    """A list of painted rows. H hides and S shows what is chosen, Space turns it over.

    A table of one column: a QListView asks the model about every row at each change, which takes a
    second for a hundred thousand of them.
    """

    eye_clicked = Signal(QModelIndex)
    hide_wanted = Signal(object)
    """Hide (True), show (False), or turn over (None) the chosen rows."""
    rename_wanted = Signal()
    go_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, name: str, model: QAbstractItemModel, deletes: bool = False) -> None:
        super().__init__()
        self._keys = _own_keys | ({Qt.Key.Key_Delete} if deletes else set())
        self._on_eye = False
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(SwatchRow(self))
        self.setProperty("role", "rows")
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(0)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._size_rows()
        theme.events().changed.connect(self._size_rows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(theme.px(ROW) * 2)
        theme.events().changed.connect(self.viewport().update)

    def fit(self) -> None:
        """As high as the rows need, not more: what is left goes to the list beside it."""
        rows = min(max(_LEAST, self.model().rowCount()), _MOST)
        self.setMaximumHeight(rows * theme.px(ROW) + 2)

    def _size_rows(self) -> None:
        height = theme.px(ROW)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row, as in a list."""
        ends = QAbstractItemView.CursorAction
        if action in (ends.MoveHome, ends.MoveEnd) and self.model().rowCount():
            return self.model().index(0 if action is ends.MoveHome else self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that mean something here from the window's commands."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in self._keys
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """H hides, S shows, Space turns over, F2 renames, Enter goes there."""
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or key not in self._keys:
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_F2:
            self.rename_wanted.emit()
        elif key is Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_wanted.emit()
        else:
            self.hide_wanted.emit({Qt.Key.Key_H: True, Qt.Key.Key_S: False}.get(key))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the eye hides or shows, and chooses nothing."""
        index = self.indexAt(event.position().toPoint())
        self._on_eye = (
            index.isValid()
            and event.button() == Qt.MouseButton.LeftButton
            and event.position().x() < theme.px(_LEFT + _EYE + 3)
        )
        if self._on_eye:
            self.eye_clicked.emit(index)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag that began on an eye chooses nothing either."""
        if not (self._on_eye and event.buttons()):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a press."""
        if not self._on_eye:
            super().mouseReleaseEvent(event)
        self._on_eye = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick presses on the eye are two presses."""
        if event.position().x() < theme.px(_LEFT + _EYE + 3):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    @property
    def chosen_rows(self) -> list[int]:
        """The selected rows, without an index object for each."""
        chosen = self.selectionModel().selection()
        parts = [chosen.at(n) for n in range(chosen.count())]
        return [row for part in parts for row in range(part.top(), part.bottom() + 1)]
