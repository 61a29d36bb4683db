"""Help, “Check this installation”: each check as it is made, and a button that copies all for support."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.self_test import Check, SelfTestRequest, SelfTestResult, self_test
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import icons, messages, theme
from histoviewer.ui.job_runner import JobRunner, Lane
from histoviewer.ui.language import tr
from histoviewer.ui.told import told_error
from histoviewer.ui.widgets import button, label


class SelfTestDialog(QDialog):
    """Runs the checks when it is shown; closing it stops them."""

    def __init__(self, runner: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check this installation"))
        messages.resize_within(self, 720, 480)
        self.result_found: SelfTestResult | None = None
        self.words = label(tr("Checking…"), "heading", wrap=True)
        self.table = QTableWidget(0, 2)
        self.table.setAccessibleName(tr("Checks"))
        self.table.setHorizontalHeaderLabels([tr("Check"), tr("Found")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setWordWrap(True)
        self.copy = button(tr("Copy for support"), self._copy, name=tr("Copy all checks for support"))
        self.copy.setEnabled(False)
        foot = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        foot.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        foot.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        self._runner = runner
        self._job = runner.submit(tr("Check this installation"), self_test, SelfTestRequest(), Lane.SHORT)
        self._job.partial.connect(self._add)
        self._job.succeeded.connect(self._end)
        self._job.failed.connect(self._fail)

    def done(self, result: int) -> None:
        """Closed: what is not yet checked need not be."""
        if not self._job.ended:
            self._runner.cancel(self._job)
        super().done(result)

    def _add(self, check: Check) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        t = theme.current()
        name = "mdi6.check-circle-outline" if check.passed else "mdi6.alert-circle-outline"
        first = QTableWidgetItem(icons.icon(name, t.normal if check.passed else t.invasive), check.name)
        found = check.note if check.passed else tr("Failed: {0}", check.note)
        second = QTableWidgetItem(found)
        second.setToolTip(found)
        for column, item in enumerate((first, second)):
            item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self.table.setItem(row, column, item)
        self.table.resizeRowToContents(row)
        self.table.scrollToBottom()

    def _end(self, result: SelfTestResult) -> None:
        self.result_found = result
        failed = [check.name for check in result.checks if not check.passed]
        self.words.setText(
            tr("Everything works.")
            if result.passed
            else tr("Something does not work: {0}.", ", ".join(failed))
        )
        self.copy.setEnabled(True)
        self.copy.setFocus()

    def _fail(self, error: HistoViewerError) -> None:
        self.words.setText(told_error(error))

    def _copy(self) -> None:
        if self.result_found is not None:
            QGuiApplication.clipboard().setText(self.result_found.as_text())
            self.words.setText(tr("Copied. Paste it into your message."))
