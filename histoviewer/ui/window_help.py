"""What the Help menu does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from histoviewer import __version__
from histoviewer.app import help_pages, settings
from histoviewer.app.commands import COMMANDS
from histoviewer.app.resources import release_notes
from histoviewer.ui import blinded, messages
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.help_window import HelpWindow
    from histoviewer.ui.main_window import MainWindow

LOG_END = 20_000


class HelpActions(QObject):
    """Handlers of the commands whose name starts with "help."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self.window: HelpWindow | None = None

    def page(self) -> None:
        """The page of the panel that has the focus, in a window that stays open."""
        self.show_page(self._page_of_focus())

    def first_steps(self) -> None:
        """The first page."""
        self.show_page("first-steps")

    def show_page(self, name: str) -> None:
        """Open the help at a page, or turn the open one to it."""
        from histoviewer.ui.help_window import HelpWindow

        if self.window is None:
            self.window = HelpWindow(self._w)
            self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.window.destroyed.connect(self._closed)
        self.window.show_page(name)
        self.window.show()
        self.window.raise_()

    def _closed(self) -> None:
        self.window = None

    @staticmethod
    def _page_of_focus() -> str:
        widget = QApplication.focusWidget()
        while widget is not None:
            if widget.objectName() in help_pages.PAGES:
                return widget.objectName()
            widget = widget.parentWidget()
        return "viewer"

    def keys(self) -> None:
        """Every command that has a key."""
        rows = "".join(
            f"<tr><td><b>{key}</b>&nbsp;&nbsp;&nbsp;</td><td>{tr(c.title).rstrip('…')}</td></tr>"
            for c in COMMANDS if (key := self._w.book.key(c.id))
        )  # fmt: skip
        messages.show_dialog(
            messages.TextDialog(tr("Keys"), f"<h3>{tr('Keys')}</h3><table>{rows}</table>", self._w)
        )

    def show_log(self) -> None:
        """The end of the log file."""
        path = settings.log_path()
        text = (
            path.read_text(encoding="utf-8", errors="replace")[-LOG_END:]
            if path.exists()
            else tr("The log is empty.")
        )
        dialog = messages.TextDialog(tr("Log"), "", self._w)
        dialog.page.setPlainText(blinded.mask(f"{path}\n\n{text}"))
        messages.show_dialog(dialog)

    def self_test(self) -> None:
        """Check that everything in this installation works."""
        from histoviewer.ui.self_test_dialog import SelfTestDialog

        messages.show_dialog(SelfTestDialog(self._w.runner, self._w))

    def notice(self) -> None:
        """The research-use notice."""
        messages.show_dialog(messages.NoticeDialog(self._w))

    def changes(self) -> None:
        """What is new in this version."""
        dialog = messages.TextDialog(tr("What is new"), "", self._w)
        dialog.page.setMarkdown(release_notes())
        messages.show_dialog(dialog)

    def about(self) -> None:
        """Name, version, licence."""
        said = (
            tr("Open, annotate, normalize, train and classify."),
            f"<b>{tr(messages.NOTICE_TITLE)}.</b> {tr(messages.NOTICE)}",
            tr(
                "HistoViewer sends nothing anywhere. Only when you choose ImageNet weights for a training "
                "are they fetched from the internet."
            ),
            tr("Free software under the GNU General Public License, version 3 or later."),
            tr("Icons: Material Design Icons."),
        )
        words = f"<h2>HistoViewer {__version__}</h2>" + "".join(f"<p>{line}</p>" for line in said)
        messages.show_dialog(messages.TextDialog(tr("About HistoViewer"), words, self._w))
