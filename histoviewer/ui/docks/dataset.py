"""The Data set panel: import a folder, look at patients and classes, split by patient."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
)

from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.charts import Bars
from histoviewer.ui.flow import flow
from histoviewer.ui.widgets import Field, Panel, button, label

PART_WORDS = {"train": "Training", "validation": "Validation", "test": "Test", "": "Not split"}


class DatasetDock(Panel):
    """Shows the data set of the project; the window carries out import and split."""

    import_wanted = Signal()
    split_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("dataset")
        self.importer = button("Import folder…", self.import_wanted.emit, icon="mdi6.folder-image")
        self.importer.setToolTip("Each sub-folder is a class; patients are read from the file names")
        self.column.addWidget(self.importer)
        self.regex = QLineEdit()
        self.regex.setPlaceholderText("automatic")
        self.mpp = QDoubleSpinBox()
        self.mpp.setRange(0.0, 100.0)
        self.mpp.setDecimals(3)
        self.mpp.setSingleStep(0.25)
        self.mpp.setSpecialValueText("from file")
        self.column.addLayout(flow(
            Field("Patient pattern", self.regex, "Regular expression that finds the patient in a file name"),
            Field("µm per pixel", self.mpp, "For images that carry no pixel size"),
        ))  # fmt: skip
        self.words = label(
            "No data set yet. A folder with one sub-folder for each class makes one.", "muted", wrap=True
        )
        self.column.addWidget(self.words)
        self.table = QTableWidget()
        self._dress_table()
        self.column.addWidget(self.table, 2)
        self.ratios = QLineEdit("50/25/25")
        self.seed = QSpinBox()
        self.seed.setRange(0, 1_000_000)
        self.split = button("Split", self.split_wanted.emit, "primary", name="Split by patient")
        self.column.addLayout(
            flow(Field("Train / valid. / test", self.ratios), Field("Seed", self.seed), self.split)
        )
        self.parts = Bars("Images in each part")
        self.column.addWidget(self.parts)
        self.legend = label("", "muted")
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.column.addWidget(self.legend)
        self.conflicts = QPlainTextEdit()
        self.conflicts.setReadOnly(True)
        self.conflicts.setAccessibleName("Conflicts")
        self.conflicts.setMaximumHeight(theme.px(90))
        self.conflicts_head = label("Conflicts", "section")
        self.column.addWidget(self.conflicts_head)
        self.column.addWidget(self.conflicts)
        self.column.addStretch(1)
        self.show_summary(None)

    def _dress_table(self) -> None:
        self.table.setAccessibleName("Patients and classes")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAlternatingRowColors(True)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(24))
        self.table.setMinimumHeight(theme.px(120))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_summary(self, summary: Any) -> None:
        """Show a ``DatasetSummary`` of app/jobs.py, or that there is none."""
        found = summary is not None and summary.patches_n > 0
        for widget in (self.table, self.parts, self.legend):
            widget.setVisible(found)
        self.split.setEnabled(found)
        conflicts = [c.message for c in summary.conflicts] if found else []
        skipped = [item.error for item in summary.skipped] if found else []
        self.conflicts.setPlainText(blinded.mask("\n".join([*conflicts, *skipped])))
        self.conflicts_head.setText(f"Conflicts ({len(conflicts)}) and files left out ({len(skipped)})")
        self.conflicts.setVisible(bool(conflicts or skipped))
        self.conflicts_head.setVisible(bool(conflicts or skipped))
        if not found:
            return
        no = "" if conflicts else " No conflicts: no patient is on two sides."
        split = any(r.part for r in summary.rows)
        self.words.setText(
            f"{summary.patches_n:,} images of {summary.patients_n:,} patients in "
            f"{len(summary.classes)} classes." + (no if split else " Not split yet.")
        )
        self._fill_table(summary)
        self._fill_parts(summary)

    def _fill_table(self, summary: Any) -> None:
        patients: dict[str, dict[str, int]] = {}
        parts: dict[str, str] = {}
        for entry in summary.rows:
            patients.setdefault(entry.patient, {})[entry.label] = entry.count
            parts[entry.patient] = entry.part
        self.table.setSortingEnabled(False)
        self.table.setColumnCount(len(summary.classes) + 2)
        self.table.setHorizontalHeaderLabels(["Patient", *(c.capitalize() for c in summary.classes), "Part"])
        self.table.setRowCount(len(patients))
        for n, (patient, counts) in enumerate(sorted(patients.items())):
            self.table.setItem(n, 0, QTableWidgetItem(blinded.patient_name(patient)))
            for c, name in enumerate(summary.classes, 1):
                cell = QTableWidgetItem()
                cell.setData(Qt.ItemDataRole.DisplayRole, counts.get(name, 0))
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(n, c, cell)
            self.table.setItem(
                n, len(summary.classes) + 1, QTableWidgetItem(PART_WORDS.get(parts[patient], ""))
            )
        self.table.setSortingEnabled(True)
        head = self.table.horizontalHeader()
        for column in range(1, self.table.columnCount()):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

    def _fill_parts(self, summary: Any) -> None:
        total = max(1, summary.patches_n)
        present = [p for p in PART_WORDS if any(r.part == p for r in summary.rows)]
        largest = max((sum(summary.count(p, c) for c in summary.classes) for p in present), default=total)
        rows = []
        for part in present:
            counts = [summary.count(part, c) for c in summary.classes]
            stacked = [
                (n / largest, theme.class_color(c, i), c)
                for i, (c, n) in enumerate(zip(summary.classes, counts, strict=True))
            ]
            rows.append((PART_WORDS[part], stacked, f"{sum(counts):,}"))
        self.parts.show_bars(rows)
        self.parts.setMinimumHeight(len(rows) * theme.px(24))
        marks = (
            f'<span style="color:{theme.class_color(name, i)}">■</span> {escape(name)}'
            for i, name in enumerate(summary.classes)
        )
        self.legend.setText("&nbsp;&nbsp;&nbsp;".join(marks))
