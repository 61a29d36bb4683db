"""The list of jobs: progress, time left, cancel, and what each had to say."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QSplitter,
    QWidget,
)

from histoviewer.ui import blinded, theme
from histoviewer.ui.job_runner import Job, JobRunner, JobState
from histoviewer.ui.language import tr
from histoviewer.ui.told import told
from histoviewer.ui.widgets import duration, flat_button, label, set_role

_ROLES = {JobState.SUCCEEDED: "good", JobState.FAILED: "bad", JobState.CANCELLED: "warn"}
MOST_ROWS = 200


class JobRow(QWidget):
    """One job in the list."""

    def __init__(self, job: Job, runner: JobRunner) -> None:
        super().__init__()
        self._job = job
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        box.setSpacing(theme.px(10))
        self._title = label("", "heading")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(theme.px(160))
        self.bar.setRange(0, 1000)
        self.words = label("", "muted", copyable=True)
        self.cancel = flat_button("mdi6.close-circle-outline", lambda: runner.cancel(job), tr("Cancel"))
        self._title.setMinimumWidth(theme.px(240))
        box.addWidget(self._title)
        box.addWidget(self.bar)
        box.addWidget(self.words, 1)
        box.addWidget(self.cancel)
        blinded.events().changed.connect(self._show_names)
        self._show_names()

    def _show_names(self) -> None:
        title = blinded.mask(self._job.title)
        self._title.setText(title)
        self.bar.setAccessibleName(tr("Progress of {0}", title))
        self.cancel.setAccessibleName(tr("Cancel {0}", title))
        self.cancel.setToolTip(tr("Cancel {0}", title))
        self.refresh()

    def refresh(self) -> None:
        """Show the job as it is now."""
        job = self._job
        self.words.setText(blinded.mask(job_words(job)))
        set_role(self.words, _ROLES.get(job.state, "muted"))
        self.bar.setVisible(not job.ended)
        self.cancel.setVisible(not job.ended)
        self.bar.setValue(round(1000 * job.last_progress.fraction) if job.last_progress else 0)


def job_words(job: Job) -> str:
    """How a job stands, in words."""
    if job.ended:
        return (
            tr("{0} in {1}", tr(str(job.state)), duration(job.seconds))
            if job.seconds >= 1
            else tr(str(job.state))
        )
    progress = job.last_progress
    if progress is None:
        return tr(str(job.state))
    parts = [told(progress.message), f"{progress.fraction:.0%}" if progress.total > 0 else ""]
    if progress.seconds_left is not None:
        parts.append(tr("{0} left", duration(progress.seconds_left)))
    return " · ".join(part for part in parts if part)


class JobsPanel(QSplitter):
    """Jobs on the left, the log of the chosen one on the right."""

    running_changed = Signal(int)

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._runner = runner
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Jobs"))
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setAccessibleName(tr("Log of the chosen job"))
        self.log.setPlaceholderText(tr("What the chosen job reports is written here."))
        self.addWidget(self.list)
        self.addWidget(self.log)
        self.setSizes([theme.px(700), theme.px(400)])
        self._rows: dict[int, tuple[Job, QListWidgetItem, JobRow]] = {}
        runner.job_added.connect(self._add)
        runner.job_changed.connect(self._change)
        self.list.currentItemChanged.connect(lambda _now, _before: self._show_log())
        blinded.events().changed.connect(self._names_changed)

    def _names_changed(self) -> None:
        for job, item, _row in self._rows.values():
            item.setData(Qt.ItemDataRole.AccessibleTextRole, blinded.mask(job.title))
        self._show_log()

    def _add(self, job: Job) -> None:
        if job.quiet:
            return
        row = JobRow(job, self._runner)
        item = QListWidgetItem()
        item.setData(Qt.ItemDataRole.UserRole, id(job))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, blinded.mask(job.title))
        item.setSizeHint(row.sizeHint())
        self.list.insertItem(0, item)
        self.list.setItemWidget(item, row)
        self._rows[id(job)] = (job, item, row)
        self.list.setCurrentItem(item)
        while self.list.count() > MOST_ROWS:
            gone = self.list.takeItem(self.list.count() - 1)
            self._rows.pop(gone.data(Qt.ItemDataRole.UserRole), None)
        self.running_changed.emit(self.running_count())

    def _change(self, job: Job) -> None:
        if (known := self._rows.get(id(job))) is not None:
            known[2].refresh()
            if known[1] is self.list.currentItem():
                self._show_log()
            self.running_changed.emit(self.running_count())

    def running_count(self) -> int:
        """Jobs that have not ended."""
        return sum(not job.ended for job, _item, _row in self._rows.values())

    def _show_log(self) -> None:
        item = self.list.currentItem()
        known = self._rows.get(item.data(Qt.ItemDataRole.UserRole)) if item is not None else None
        text = blinded.mask("\n".join(known[0].lines)) if known else ""
        if text != self.log.toPlainText():
            self.log.setPlainText(text)
            self.log.verticalScrollBar().setValue(self.log.verticalScrollBar().maximum())
