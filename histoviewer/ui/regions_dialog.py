"""Before patches are cut from annotated regions: how large, which classes, and how many that will be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.region_patches import RegionPatches, RegionsRequest
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import blinded, messages, theme
from histoviewer.ui.job_runner import Job
from histoviewer.ui.language import plural, tr
from histoviewer.ui.told import told_error
from histoviewer.ui.widgets import DecimalField, Field, button, label, row, set_role, swatch

_PAUSE_MS = 250


class RegionsDialog(QDialog):
    """Counts the patches while their size is being chosen.

    ``count`` starts a job for a ``RegionsRequest``, ``stop`` cancels one; ``accepted_request`` carries what
    was chosen.
    """

    accepted_request = Signal(object)

    def __init__(
        self,
        project: Any,
        labels: Mapping[str, int],
        count: Callable[[RegionsRequest], Job],
        stop: Callable[[Job], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Patches from annotations"))
        self._project, self._count, self._stop = project, count, stop
        self._job: Job | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        box = QVBoxLayout(self)
        m = theme.px(18)
        box.setContentsMargins(m, m, m, theme.px(14))
        box.setSpacing(theme.px(9))
        box.addWidget(
            label(
                tr(
                    "Squares are cut from the annotated regions of every slide; each has the class "
                    "it lies in."
                ),
                "muted",
                wrap=True,
            )
        )
        self._add_numbers(box)
        box.addWidget(label(tr("Classes (those with a star are about the area and never used)"), "muted"))
        self.classes: dict[str, QCheckBox] = {}
        colors = theme.class_colors(sorted(labels))
        for name, shapes in sorted(labels.items()):
            check = QCheckBox(plural(shapes, "{1}   ({0:,} shape)", "{1}   ({0:,} shapes)", name))
            check.setIcon(swatch(colors[name]))
            check.setToolTip(tr("Cut patches from regions of class {0}", name))
            check.setChecked(True)
            check.toggled.connect(lambda _on: self._pause.start())
            self.classes[name] = check
        box.addWidget(_scrolled(list(self.classes.values())), 1)
        self.words = label("", "heading", wrap=True)
        box.addWidget(self.words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = button(tr("Cut patches"), self._accept, "primary")
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        messages.resize_within(self, 480, 520)
        self.finished.connect(lambda _code: self._halt())
        self._ask()

    def _add_numbers(self, box: QVBoxLayout) -> None:
        start = RegionsRequest(self._project)
        self.patch_px, self.mpp = QSpinBox(), DecimalField()
        self.patch_px.setRange(8, 4096)
        self.patch_px.setValue(start.patch_px)
        self.mpp.setRange(0.05, 100)
        self.mpp.setDecimals(3)
        self.mpp.setSingleStep(0.25)
        self.mpp.setValue(start.mpp)
        self.overlap, self.tissue = QSpinBox(), QSpinBox()
        for spin, most, value in ((self.overlap, 90, start.overlap), (self.tissue, 100, start.tissue)):
            spin.setRange(0, most)
            spin.setSingleStep(5)
            spin.setSuffix(" %")
            spin.setValue(round(100 * value))
        self.rule = QComboBox()
        self.rule.addItem(tr("Most of it lies in a class"), "majority")
        self.rule.addItem(tr("All of it lies in a class"), "containment")
        self.rule.currentIndexChanged.connect(lambda _n: self._pause.start())
        for control in (self.patch_px, self.mpp, self.overlap, self.tissue):
            control.valueChanged.connect(lambda _value: self._pause.start())
        size = Field(tr("Patch, pixels"), self.patch_px, tr("Side of a patch as a network sees it"))
        scale = Field(tr("µm per pixel"), self.mpp, tr("Resolution that a network sees"))
        overlap = Field(tr("Overlap"), self.overlap, tr("How much of its side neighbours share"))
        tissue = Field(tr("Least tissue"), self.tissue, tr("Squares with less tissue are left out"))
        box.addLayout(row(size, scale, spacing=10))
        box.addLayout(row(overlap, tissue, spacing=10))
        box.addWidget(
            Field(tr("A square counts when"), self.rule, tr("How the class of a square is decided"))
        )

    @property
    def request(self) -> RegionsRequest:
        """What is chosen now."""
        chosen = tuple(name for name, check in self.classes.items() if check.isChecked())
        return RegionsRequest(
            self._project, self.patch_px.value(), self.mpp.value(), self.overlap.value() / 100,
            self.tissue.value() / 100, str(self.rule.currentData()), chosen,
        )  # fmt: skip

    def _ask(self) -> None:
        self._halt()
        self.ok.setEnabled(False)
        side = self.patch_px.value() * self.mpp.value()
        self._say(tr("Counting squares of {0:,.0f} µm…", side), "muted")
        job = self._job = self._count(self.request)
        job.succeeded.connect(lambda found: self._show(job, found))
        job.failed.connect(lambda error: self._refused(job, error))

    def _halt(self) -> None:
        if self._job is not None and not self._job.ended:
            self._stop(self._job)
        self._job = None

    def _show(self, job: Job, found: RegionPatches) -> None:
        if job is not self._job:
            return
        self._job = None
        skipped = f" {messages.joined([s.error for s in found.skipped], 2)}" if found.skipped else ""
        self._say(blinded.mask(found.words + skipped), "heading" if found.records else "warn")
        self.ok.setEnabled(bool(found.records))

    def _refused(self, job: Job, error: HistoViewerError) -> None:
        if job is self._job:
            self._job = None
            self._say(told_error(error), "bad")

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        set_role(self.words, role)

    def _accept(self) -> None:
        self.accepted_request.emit(self.request)
        self.accept()


def _scrolled(checks: list[QCheckBox]) -> QScrollArea:
    """The boxes below each other, with a scroll bar where there are many."""
    inside, area = QWidget(), QScrollArea()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    for check in checks:
        column.addWidget(check)
    column.addStretch(1)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
