"""Images of the project that are not where they were: found again by what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from histoviewer.app import relink
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import blinded, messages, theme
from histoviewer.ui.job_runner import Job, Lane
from histoviewer.ui.language import mark, tr
from histoviewer.ui.told import told, told_error
from histoviewer.ui.widgets import button, label, row

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_COLUMNS = (mark("Image"), mark("Was in"), mark("Is now in"))


class RelinkDialog(QDialog):
    """Searches by itself in the likely places, then where the person says; changes nothing until asked."""

    def __init__(self, window: MainWindow, rows: Sequence[Any]) -> None:
        super().__init__(window)
        self._w, self._rows = window, tuple(rows)
        self._job: Job | None = None
        self.found: dict[int, Path] = {}
        self.setWindowTitle(tr("Find moved images"))
        messages.resize_within(self, 760, 380)
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(8))
        box.addWidget(
            label(
                tr(
                    "An image is known again by its content, so it may have another name or lie in another "
                    "folder. Annotations and results stay with it."
                ),
                "muted",
                wrap=True,
            )
        )
        self.table = self._make_table()
        box.addWidget(self.table, 1)
        self.status = label("", wrap=True)
        self.status.setAccessibleName(tr("What was found"))
        box.addWidget(self.status)
        self.folder = button(tr("Search a folder…"), self._ask_folder)
        self.file = button(tr("Choose the file…"), self._ask_file)
        box.addLayout(row(self.folder, self.file, None))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.use = button(tr("Relink"), self._use, "primary")
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.finished.connect(self._stop)
        self._show()
        self.search(())

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self._rows), len(_COLUMNS))
        table.setAccessibleName(tr("Images that have moved"))
        table.setHorizontalHeaderLabels([tr(name) for name in _COLUMNS])
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for at, line in enumerate(self._rows):
            table.setItem(at, 0, _item(blinded.slide_name(line.path.name, line.fingerprint)))
            table.setItem(at, 1, _item("" if blinded.is_on() else str(line.path.parent)))
        table.setCurrentCell(0, 0)
        return table

    def _show(self) -> None:
        for at, line in enumerate(self._rows):
            path = self.found.get(line.id)
            words = str(path.parent if path is not None and path.name == line.path.name else path or "")
            if blinded.is_on() and path is not None:
                words = tr("found")
            self.table.setItem(at, 2, _item(words or tr("not found yet")))
        n = len(self.found)
        self.use.setEnabled(n > 0)
        self.use.setText(tr("Relink {0} images", n) if n > 1 else tr("Relink"))

    # -- searching -------------------------------------------------------------------------

    def search(self, folders: Sequence[Path]) -> None:
        """Look in the likely places and in these folders, in the background."""
        missing = tuple(line for line in self._rows if line.id not in self.found)
        request = relink.RelinkRequest(missing, self._w.session.project.path.parent, tuple(folders))
        self._stop()
        job = self._w.runner.submit(
            tr("Find moved images"), relink.find_moved, request, Lane.SHORT, quiet=True
        )
        self._job = job
        self.status.setText(tr("Searching…"))
        job.progress.connect(lambda progress: self._say(job, tr("Searching: {0}", told(progress.message))))
        job.partial.connect(lambda pair: self._take(job, {pair[0]: pair[1]}))
        job.succeeded.connect(lambda found: self._searched(job, found))
        job.failed.connect(lambda error: self._say(job, told_error(error)))

    def _say(self, job: Job, words: str) -> None:
        if job is self._job:
            self.status.setText(words)

    def _take(self, job: Job | None, found: dict[int, Path]) -> None:
        if job is self._job:
            self.found.update(found)
            self._show()

    def _searched(self, job: Job, found: dict[int, Path]) -> None:
        if job is self._job:
            self._take(job, found)
            self._job = None
            self.status.setText(relink.in_words(self.found, len(self._rows)))

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._w.runner.cancel(job)

    def _ask_folder(self) -> None:
        folder = messages.ask_folder(self, tr("Folder with the images"), str(self._rows[0].path.parent))
        if folder:
            self.search([Path(folder)])

    def _ask_file(self) -> None:
        line = self._rows[max(0, self.table.currentRow())]
        called = blinded.slide_name(line.path.name, line.fingerprint)
        for name in messages.ask_open(self, tr("Where is {0}?", called), "", f"{tr('All files')} (*)")[:1]:
            self.choose(line.id, Path(name))

    def choose(self, slide_id: int, path: Path) -> None:
        """Take a file that the person chose, if it really is that image."""
        line = next(line for line in self._rows if line.id == slide_id)
        try:
            self._take(self._job, {slide_id: relink.accept(line, path)})
        except HistoViewerError as error:
            self.status.setText(told_error(error))
            return
        self.search([path.parent])

    def _use(self) -> None:
        found = dict(self.found)
        self.accept()
        self._w.safety.relink(found)


def _item(text: str) -> QTableWidgetItem:
    made = QTableWidgetItem(text)
    made.setToolTip(text)
    return made
