"""The help of the program: a list of pages, one of them shown, and a search field."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QKeySequence, QShortcut, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app import help_pages
from histoviewer.app.resources import resource_path
from histoviewer.ui import messages, theme
from histoviewer.ui.language import tr

_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stays open beside the work; ``show_page`` turns to another page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        messages.resize_within(self, 880, 620)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Search the help (Ctrl+F)"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Help pages"))
        self.list.setWordWrap(True)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Help page"))
        self.page.setOpenLinks(False)
        self.page.setSearchPaths([str(resource_path("help"))])
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        parts = QSplitter()
        parts.addWidget(left)
        parts.addWidget(self.page)
        parts.setSizes([theme.px(250), theme.px(630)])
        parts.setChildrenCollapsible(False)
        QVBoxLayout(self).addWidget(parts)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._turn)
        self.page.anchorClicked.connect(self._follow)
        for keys in (QKeySequence.StandardKey.Find, QKeySequence.StandardKey.HelpContents):
            QShortcut(QKeySequence(keys), self, self.field.setFocus)
        self._fill("")

    def show_page(self, name: str) -> None:
        """Turn to a page, whatever was searched for before."""
        if self.field.text():
            self.field.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(_PAGE) == name:
                self.list.setCurrentRow(row)

    @property
    def current(self) -> str:
        """The page that is shown; "" when a search finds none."""
        item = self.list.currentItem()
        return str(item.data(_PAGE)) if item is not None else ""

    def _fill(self, words: str) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        if words.strip():
            for hit in help_pages.search(words):
                self._add(hit.page, f"{hit.title}\n{hit.excerpt}")
        else:
            for name, title in help_pages.PAGES.items():
                self._add(name, title)
        self.list.blockSignals(False)
        if self.list.count():
            self.list.setCurrentRow(0)
            self._turn()
        else:
            self.page.setHtml(tr("<p>No page holds “{0}”.</p>", words.strip()))

    def _add(self, name: str, words: str) -> None:
        item = QListWidgetItem(words)
        item.setData(_PAGE, name)
        self.list.addItem(item)

    def _turn(self, *_: object) -> None:
        if not self.current:
            return
        self.page.setHtml(help_pages.page_html(self.current))
        self._mark(self.field.text().split())

    def _mark(self, words: list[str]) -> None:
        """Colour what was searched for, and bring the first of it into view."""
        look, marks = QTextCharFormat(), []
        look.setBackground(QColor(theme.current().selection))
        look.setFontWeight(700)
        first: QTextCursor | None = None
        for word in words:
            cursor = self.page.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
                first = first or QTextCursor(cursor)
                cursor = self.page.document().find(word, cursor)
        self.page.setExtraSelections(marks)
        if first is not None:
            first.clearSelection()
            self.page.setTextCursor(first)
            self.page.ensureCursorVisible()

    def _follow(self, link: QUrl) -> None:
        """A link goes to another page; nothing here leads outside."""
        self.show_page(link.fileName().removesuffix(".html"))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(880), theme.px(620))
