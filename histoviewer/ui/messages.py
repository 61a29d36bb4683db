"""The only place that speaks to the person out of turn: the message bar and every dialog."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable, Sequence
from types import TracebackType

from PySide6.QtCore import QSize, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from histoviewer import __version__
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import blinded, icons, theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.told import told_error
from histoviewer.ui.widgets import button, flat_button, label

NOTICE_TITLE = mark("Research use only — not for diagnosis")
NOTICE = mark(
    "HistoViewer is made for research and teaching. It is no medical device, it has not been validated for "
    "diagnosis, and its answers must not decide about a patient. The bundled model has seen breast tissue in "
    "H&E from one public collection; on anything else its answers mean little. “Not assessed” never means "
    "“normal”."
)
_NARROW = 330
_MARKS = {
    "info": "mdi6.information-outline",
    "good": "mdi6.check-circle-outline",
    "bad": "mdi6.alert-circle-outline",
}


class MessageBar(QFrame):
    """A calm line above the image: what, why, what to do, and at most one button."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setAccessibleName(tr("Message"))
        box = self._box = QGridLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(6), theme.px(8), theme.px(6))
        box.setHorizontalSpacing(theme.px(10))
        box.setVerticalSpacing(theme.px(2))
        box.setColumnStretch(1, 1)
        self._mark = label()
        self.text = label("", wrap=True, copyable=True)
        self._action = button("", self._act, "link", name=tr("What can be done"))
        self._call: Callable[[], object] | None = None
        box.addWidget(self._mark, 0, 0)
        box.addWidget(self.text, 0, 1)
        box.addWidget(self._action, 0, 2)
        box.addWidget(flat_button("mdi6.close", self.dismiss, tr("Close the message")), 0, 3)
        self._kind, self._words = "info", ""
        blinded.events().changed.connect(self._name)
        theme.events().changed.connect(self._dress)
        self.hide()

    def tell(
        self, text: str, kind: str = "info", action: str = "", call: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence; ``kind`` is "info", "good" or "bad"."""
        self._kind, self._words = kind, text
        self._dress()
        self._name()
        self._call = call
        self._action.setText(action)
        self._action.setAccessibleName(action or tr("What can be done"))
        self._action.setVisible(bool(action))
        self.show()

    def _name(self) -> None:
        self.text.setText(blinded.mask(self._words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Beside the words where there is room, else below them.
        row, column = (1, 1) if self.width() < theme.px(_NARROW) else (0, 2)
        if self._box.itemAtPosition(row, column) is None:
            self._box.removeWidget(self._action)
            self._box.addWidget(self._action, row, column, Qt.AlignmentFlag.AlignLeft)

    def _dress(self) -> None:
        t = theme.current()
        colors = {"info": (t.accent, t.selection), "good": (t.normal, t.normal_tint)}
        mark, tint = colors.get(self._kind, (t.invasive, t.invasive_tint))
        self.setStyleSheet(
            f"QFrame#messageBar {{ background: {tint}; border: none; border-left: 4px solid {mark}; }}"
        )
        side = theme.px(18)
        self._mark.setPixmap(icons.icon(_MARKS[self._kind], mark).pixmap(side, side))

    def tell_error(self, error: HistoViewerError) -> None:
        """Show an expected failure in its own words."""
        self.tell(told_error(error), "bad")

    def dismiss(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def _act(self) -> None:
        call, self._call = self._call, None
        self.dismiss()
        if call is not None:
            call()


class CrashDialog(QDialog):
    """Tells of a bug in plain words, with details that can be copied."""

    def __init__(self, details: str, log_file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        details = blinded.mask(details)
        self.setWindowTitle(tr("HistoViewer met an error"))
        resize_within(self, 620, 380)
        box = QVBoxLayout(self)
        box.addWidget(label(tr("Something went wrong inside HistoViewer"), "heading"))
        box.addWidget(
            label(
                tr(
                    "What you drew and classified so far is saved, and you can go on. If it happens again, "
                    "send the details below; they are also in {0}.",
                    log_file,
                ),
                "muted",
                wrap=True,
            )
        )
        self.details = QPlainTextEdit(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the error"))
        box.addWidget(self.details, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details.toPlainText()))
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)


class NoticeDialog(QDialog):
    """The research-use notice of the first start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("HistoViewer")
        self.setModal(True)
        box = QVBoxLayout(self)
        m = theme.px(22)
        box.setContentsMargins(m, m, m, theme.px(16))
        box.setSpacing(theme.px(12))
        head = label(tr(NOTICE_TITLE), "notice")
        head.setFont(theme.font(14, bold=True))
        box.addWidget(head)
        words = label(tr(NOTICE), wrap=True)
        words.setMinimumWidth(theme.px(440))
        box.addWidget(words)
        accept = button(tr("I understand"), self.accept, "primary")
        accept.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(accept)
        box.addLayout(foot)


class TextDialog(QDialog):
    """A page to read: help, keys, about, the log."""

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        resize_within(self, 560, 480)
        box = QVBoxLayout(self)
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(True)
        self.page.setAccessibleName(title)
        self.page.setHtml(html)
        box.addWidget(self.page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)


def resize_within(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size for the usual text, grown with the text but never beyond its window."""
    parent = dialog.parentWidget()
    most = parent.window().size() if parent is not None else dialog.screen().availableSize()
    edge = QSize(theme.px(16), theme.px(24))
    dialog.resize(QSize(theme.px(width), theme.px(height)).boundedTo(most - edge))


def show_dialog(dialog: QDialog) -> None:
    """Show a dialog without stopping the event loop; it is deleted when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def show_beside(dialog: QDialog) -> None:
    """Show a dialog that stays open while the person goes on in the window; deleted when it closes."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def crash_details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """What to send with a report of a bug: versions and the traceback."""
    python = sys.version.split()[0]
    versions = f"HistoViewer {__version__}, Python {python}, Qt {qVersion()}, {platform.platform()}"
    return versions + "\n\n" + "".join(traceback.format_exception(kind, error, trace))


def choose(parent: QWidget, question: str, explanation: str, options: Sequence[str]) -> int | None:
    """Ask before something that reaches further than it looks; which option, ``None`` for Cancel."""
    box = QMessageBox(
        QMessageBox.Icon.NoIcon, "HistoViewer", question, QMessageBox.StandardButton.Cancel, parent
    )
    box.setInformativeText(explanation)
    buttons = [box.addButton(words, QMessageBox.ButtonRole.AcceptRole) for words in options]
    box.setDefaultButton(buttons[0])
    box.exec()
    answer = next((n for n, one in enumerate(buttons) if box.clickedButton() is one), None)
    box.deleteLater()
    return answer


def ask_text(parent: QWidget, title: str, question: str, text: str = "") -> str | None:
    """A line of text, or ``None`` when the person thought better of it."""
    box = QInputDialog(parent)
    box.setWindowTitle(title)
    box.setLabelText(question)
    box.setTextValue(text)
    box.resize(theme.px(380), box.sizeHint().height())  # Qt's own width cuts names and the title
    accepted, answer = box.exec(), box.textValue().strip()
    box.deleteLater()
    return answer if accepted and answer else None


def ask_item(parent: QWidget, title: str, question: str, items: Sequence[str]) -> str | None:
    """One of several, or ``None`` when the person thought better of it."""
    answer, accepted = QInputDialog.getItem(parent, title, question, list(items), 0, False)
    return answer if accepted else None


def ask_open(parent: QWidget, title: str, folder: str, filters: str) -> list[str]:
    """Files to open."""
    return list(QFileDialog.getOpenFileNames(parent, title, folder, filters)[0])


def ask_folder(parent: QWidget, title: str, folder: str) -> str:
    """A folder, or an empty string."""
    return QFileDialog.getExistingDirectory(parent, title, folder)


def ask_save(parent: QWidget, title: str, path: str, filters: str) -> str:
    """A file to write, or an empty string."""
    return QFileDialog.getSaveFileName(parent, title, path, filters)[0]


def joined(sentences: Sequence[str], most: int = 3) -> str:
    """Several sentences in one message, the rest counted."""
    shown = " ".join(sentences[:most])
    more = len(sentences) - most
    return tr("{0} (and {1} more)", shown, more) if more > 0 else shown
