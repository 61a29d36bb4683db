"""A made-up language with texts 40 % longer, marked: it shows what is cut off or not translated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QToolButton,
    QWidget,
)

from histoviewer.ui.widgets import ElidedLabel

_NOT_WORDS = ("QShortcut", "QGuiApplication")
"""Contexts of Qt for the names of keys and the direction of reading."""
_ACCENTS = str.maketrans("aeiouyAEIOUY", "äéîöûýÄÉÎÖÛÝ")


class PseudoLanguage(QTranslator):
    """Answers for every text of the window."""

    def translate(self, context: str, text: str, disambiguation: str = "", n: int = -1) -> str | None:  # type: ignore[override]
        return pseudo(text) if text and context not in _NOT_WORDS else None

    def isEmpty(self) -> bool:
        return False


def pseudo(text: str) -> str:
    """The text in brackets, with accents and 40 % more letters; what is filled in stays as it is."""
    parts = re.split(r"(\{\d+[^{}]*\})", text)
    worded = "".join(part if part.startswith("{") else part.translate(_ACCENTS) for part in parts)
    return f"[{worded}{'~' * max(1, round(0.4 * len(text)) - 2)}]"


def untranslated(root: QWidget) -> list[str]:
    """Words that are shown or read out, in or under a widget, and that did not go through ``tr``."""
    found = {}
    for where, text in _texts(root):
        rest = re.sub(r"\((Ctrl|Shift|Alt|Del|F\d)\S*\)$", "", text, flags=re.MULTILINE)
        while rest != (inner := re.sub(r"\[[^\[\]]*\]", " ", rest)):
            rest = inner
        if re.search(r"[A-Za-z]{3,}", re.sub(r"<[^>]*>|&nbsp;", " ", rest)):
            found[text] = f"{where}: {text}"
    return list(found.values())


def _texts(root: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{name} accessible name", widget.accessibleName()
        yield f"{name} tooltip", widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton):
            yield name, widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{name} placeholder", widget.placeholderText()
        if isinstance(widget, QGroupBox | QMenu):
            yield name, widget.title()
        if isinstance(widget, QTabBar):
            yield from ((name, widget.tabText(n)) for n in range(widget.count()))
        if isinstance(widget, QComboBox):
            yield from ((name, widget.itemText(n)) for n in range(widget.count()))
        if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
            yield from ((f"{name} head", text) for text in _heads(widget))
        if widget.isWindow() and widget.windowTitle():
            yield f"{name} title", widget.windowTitle()
    for action in root.findChildren(QAction):
        yield "action", action.text()
        yield "action tooltip", action.toolTip()


def _heads(header: QHeaderView) -> list[str]:
    across = Qt.Orientation.Horizontal
    return [str(header.model().headerData(n, across) or "") for n in range(header.count())]


def cut_off(root: QWidget) -> list[str]:
    """Texts in or under a widget that need more room than they have and neither wrap nor tell the rest."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.width() <= 0:
            continue
        said = _cut(widget)
        if said:
            found.append(f"{type(widget).__name__} {widget.objectName()} in {_place(widget)}: {said}")
    return found


def _place(widget: QWidget) -> str:
    names = []
    while (widget := widget.parentWidget()) is not None and len(names) < 3:
        names.append(widget.objectName() or type(widget).__name__)
    return " < ".join(names)


def _cut(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            needs = widget.heightForWidth(widget.width())
            return (
                f"{widget.text()} needs height {needs}, has {widget.height()}"
                if needs > widget.height() + 1
                else ""
            )
        needs = widget.fontMetrics().horizontalAdvance(max(widget.text().split("\n"), key=len))
        return _wider(widget, widget.text(), needs) if widget.textFormat() == Qt.TextFormat.PlainText else ""
    if isinstance(widget, QAbstractButton) and widget.text():
        if (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            return ""
        return _wider(widget, widget.text(), widget.sizeHint().width())
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        short = [
            str(widget.model().headerData(n, Qt.Orientation.Horizontal))
            for n in range(widget.count())
            if not widget.isSectionHidden(n)
            and widget.sectionSizeHint(n) > widget.sectionSize(n)
            and not widget.model().headerData(n, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        ]
        return f"heads {short}" if short else ""
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.toolTip():
        words = widget.placeholderText()
        return _wider(widget, words, widget.fontMetrics().horizontalAdvance(words))
    return ""


def _wider(widget: QWidget, text: str, needs: int) -> str:
    has = widget.width()
    return (
        f"{text} needs width {needs}, has {has}" if needs > has + 1 and text not in widget.toolTip() else ""
    )
