"""Small building blocks that the docks share: labels, panels, form rows, copyable text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from histoviewer.ui import icons, theme
from histoviewer.ui.language import tr


def label(text: str = "", role: str = "", wrap: bool = False, copyable: bool = False) -> QLabel:
    """A label in one of the roles of the style sheet ("muted", "heading", "section", …)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setIndent(0)
    if role:
        made.setProperty("role", role)
    if wrap:
        made.setWordWrap(True)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    if copyable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role and have the sheet look at it again."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(
    text: str, clicked: Callable[[], object], role: str = "", icon: str = "", name: str = ""
) -> QPushButton:
    """A push button; ``name`` is its accessible name where the text does not say enough."""
    made = QPushButton(text) if not icon else IconButton(text, icon, accent=role == "card")
    if role:
        made.setProperty("role", role)
    made.setAccessibleName(name or text)
    made.clicked.connect(lambda _checked=False: clicked())
    return made


class IconButton(QPushButton):
    """A push button with an icon in the colour of the theme, its accent where that is wanted."""

    def __init__(self, text: str, icon: str, *, accent: bool = False) -> None:
        super().__init__(text)
        self._icon, self._accent = icon, accent
        self._paint_icon()
        theme.events().changed.connect(self._paint_icon)

    def _paint_icon(self) -> None:
        self.setIcon(icons.icon(self._icon, theme.current().accent_text if self._accent else None))


class FlatButton(QToolButton):
    """A small button that is only an icon, in the colour of the theme."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setProperty("role", "flat")
        self._paint_icon()
        theme.events().changed.connect(self._paint_icon)

    def _paint_icon(self) -> None:
        self.setIcon(icons.icon(self._icon))


def flat_button(icon: str, clicked: Callable[[], object], name: str) -> QToolButton:
    """A small button that is only an icon; ``name`` is read out and shown as tooltip."""
    made = FlatButton(icon)
    made.setIconSize(QSize(theme.px(16), theme.px(16)))
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.clicked.connect(lambda _checked=False: clicked())
    return made


def row(*items: QWidget | int | None, spacing: int = 6) -> QHBoxLayout:
    """A line of widgets; ``None`` is a stretch, a number a gap."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(theme.px(spacing))
    for item in items:
        if item is None:
            made.addStretch(1)
        elif isinstance(item, int):
            made.addSpacing(theme.px(item))
        else:
            made.addWidget(item)
    return made


def line() -> QFrame:
    """A thin line between groups."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made


def named(widget: QWidget, name: str, tooltip: str = "") -> QWidget:
    """Give a control its accessible name and tooltip."""
    widget.setAccessibleName(name)
    widget.setToolTip(tooltip or name)
    return widget


class ElidedLabel(QLabel):
    """A label that gives way: what finds no room ends in "…", and the tooltip has it whole."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(theme.px(40), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect().width()
        whole = self.fontMetrics().horizontalAdvance(self.text()) <= room
        self.setToolTip("" if whole else self.text())
        if whole:
            super().paintEvent(event)
            return
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter = QPainter(self)
        self.style().drawItemText(painter, self.contentsRect(), int(Qt.AlignmentFlag.AlignVCenter),
                                  self.palette(), self.isEnabled(), words, self.foregroundRole())  # fmt: skip
        painter.end()


class DecimalField(QDoubleSpinBox):
    """A number with decimals in which a comma and a point mean the same in every language.

    Qt reads "0,25" as 25 where the comma sets thousands apart; here nothing does.
    """

    def __init__(self) -> None:
        super().__init__()
        plain = QLocale.c()
        plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.setLocale(plain)
        self.lineEdit().setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whether it can become a number; commas are turned into points."""
        return super().validate(text.replace(",", "."), position)

    def valueFromText(self, text: str) -> float:
        """The number that was typed."""
        return super().valueFromText(text.replace(",", "."))


class Field(QWidget):
    """A caption above a control, so that long captions never squeeze the control."""

    def __init__(self, caption: str, control: QWidget, hint: str = "") -> None:
        super().__init__()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(3))
        head = label(caption, "muted")
        head.setBuddy(control)
        box.addWidget(head)
        box.addWidget(control)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        control.setFixedHeight(theme.px(30))
        if isinstance(control, QAbstractSpinBox):
            control.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        if not control.accessibleName():
            control.setAccessibleName(caption)
        if hint:
            control.setToolTip(hint)
            head.setToolTip(hint)


class Panel(QScrollArea):
    """A dock's content: a column that scrolls when the dock is small."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "panel")
        inside = QWidget()
        inside.setProperty("role", "panel")
        self.column = QVBoxLayout(inside)
        m = theme.px(14)
        self.column.setContentsMargins(m, theme.px(10), m, theme.px(12))
        self.column.setSpacing(theme.px(7))
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the widest control, any height."""
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), theme.px(80))


def swatch(color: str, size: int = 13) -> QIcon:
    """A small rounded square of one colour."""
    side = theme.px(size)
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2.0)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(0, 0, side, side, 3, 3)
    painter.end()
    return QIcon(picture)


def clear_layout(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.setParent(None)
            widget.deleteLater()


def duration(seconds: float | None) -> str:
    """Words for a time span: "8 s", "3 min 20 s", "1 h 5 min"."""
    if seconds is None:
        return ""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s" if whole < 600 else f"{round(whole / 60)} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def choice_box(items: Sequence[tuple[Any, str]]) -> QComboBox:
    """A choice among (data, English words) that a narrow dock can make smaller than its longest words."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    for data, words in items:
        made.addItem(tr(words), data)
    return made
