"""List rows that are painted: slides with thumbnails, classes, annotations."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from histoviewer.ui import theme

Index = QModelIndex | QPersistentModelIndex
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

TITLE = int(Qt.ItemDataRole.DisplayRole)
SUBTITLE = int(Qt.ItemDataRole.UserRole) + 1
CHIP = SUBTITLE + 1
CHIP_COLOR = SUBTITLE + 2
PICTURE = SUBTITLE + 3
COLOR = SUBTITLE + 4
FIGURE = SUBTITLE + 5
KEY = SUBTITLE + 6
PAYLOAD = SUBTITLE + 7


def state_color(state: str) -> str:
    """The text colour of a slide's state; every state also has its word."""
    t = theme.current()
    if state == "uncertain":
        return t.uncertain_text
    if state in ("", "not assessed", "not_assessed"):
        return t.neutral_text
    return t.invasive_text if theme.is_alarming(state) else t.normal_text


def _text(
    painter: QPainter,
    box: QRect,
    text: str,
    color: str,
    points: float,
    bold: bool,
    align: Qt.AlignmentFlag,
    middle: bool = False,
) -> None:
    font = theme.font(points, bold)
    painter.setFont(font)
    painter.setPen(QColor(color))
    mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    painter.drawText(box, align, QFontMetrics(font).elidedText(text, mode, box.width()))


class SlideCard(QStyledItemDelegate):
    """Thumbnail, name, patient, and the state as a coloured word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(theme.px(200), theme.px(54))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        t = theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(theme.px(8), 2.5, -theme.px(8), -2.5)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(QColor(t.accent if chosen else t.strong_border if hover else t.border), 1.2))
        painter.setBrush(QColor(t.selection if chosen else t.panel))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        inside = box.toRect().adjusted(theme.px(6), theme.px(5), -theme.px(8), -theme.px(5))
        picture = QRect(inside.left(), inside.top(), round(inside.height() * 1.2), inside.height())
        self._picture(painter, picture, index.data(PICTURE))
        words = inside.adjusted(picture.width() + theme.px(8), 0, 0, 0)
        half = words.height() // 2
        top = QRect(words.left(), words.top(), words.width(), half)
        bottom = QRect(words.left(), words.top() + half, words.width(), words.height() - half)
        _text(painter, top, index.data(TITLE), t.text, theme.BASE_POINTS, True, LEFT, middle=True)
        chip = index.data(CHIP) or "—"
        _text(painter, bottom, chip, index.data(CHIP_COLOR) or t.neutral_text, 8.5, True, RIGHT)
        room = QFontMetrics(theme.font(8.5, True)).horizontalAdvance(chip) + theme.px(8)
        _text(painter, bottom.adjusted(0, 0, -room, 0), index.data(SUBTITLE) or "", t.muted, 8.5, False, LEFT)
        painter.restore()

    @staticmethod
    def _picture(painter: QPainter, box: QRect, picture: QPixmap | None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().faint))
        painter.drawRoundedRect(box, 3, 3)
        if picture is None or picture.isNull():
            return
        # Fill the box and cut off what stands over, as window.png does.
        wide = picture.width() * box.height() > picture.height() * box.width()
        if wide:
            width = round(picture.height() * box.width() / box.height())
            source = QRect((picture.width() - width) // 2, 0, width, picture.height())
        else:
            height = round(picture.width() * box.height() / box.width())
            source = QRect(0, (picture.height() - height) // 2, picture.width(), height)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(box, picture, source)
