"""Before class folders are imported: which classes, which patients, which pixel size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.dataset_patients import PatientsFound, PatientSource
from histoviewer.app.dataset_preview import FolderLook, PatientsRequest
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import blinded, messages, theme
from histoviewer.ui.job_runner import Job
from histoviewer.ui.language import number, tr
from histoviewer.ui.told import told_error
from histoviewer.ui.widgets import DecimalField, Field, button, label, named, row, set_role

_SHOWN = 200
_PAUSE_MS = 150


class ImportDialog(QDialog):
    """Shows the patient found in each file name while the rule is being written.

    ``find`` starts a job for a ``PatientsRequest``; ``accepted_import`` carries the chosen source and the
    pixel size (``None`` where the files say it).
    """

    accepted_import = Signal(object, object)

    def __init__(self, look: FolderLook, find: Callable[[PatientsRequest], Job], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a folder"))
        self._look, self._find = look, find
        self._given: dict[str, str] = {}
        self._job: Job | None = None
        self._found: PatientsFound | None = None
        self._table_file: Path | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        box = QVBoxLayout(self)
        m = theme.px(18)
        box.setContentsMargins(m, m, m, theme.px(14))
        box.setSpacing(theme.px(8))
        box.addWidget(label(blinded.mask(look.scan.folder.name), "heading"))
        box.addWidget(label(_class_words(look), "muted", wrap=True))
        self._add_rule(box)
        self._add_names(box)
        self._add_size(box)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.ok = button(tr("Import"), self._accept, "primary")
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setDefault(True)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        messages.resize_within(self, 640, 600)
        self._rule_chosen()

    # -- building ---------------------------------------------------------------------------

    def _add_rule(self, box: QVBoxLayout) -> None:
        scheme = self._look.scan.scheme
        self.rule = QComboBox()
        self.rule.addItem(
            tr("{0} names (recognized)", scheme.title) if scheme else tr("File name, up to the first “_”"),
            "names",
        )
        for words, key in (
            (tr("A pattern in the file name"), "regex"),
            (tr("A table (CSV): path, patient"), "table"),
            (tr("The folder that the image lies in"), "folder"),
            (tr("Each image is a patient of its own"), "image"),
        ):
            self.rule.addItem(words, key)
        self.rule.currentIndexChanged.connect(self._rule_chosen)
        self.regex = QLineEdit()
        self.regex.setPlaceholderText(tr(r"for example  ^p(\d+)_  : the first group is the patient"))
        self.regex.textChanged.connect(lambda _text: self._pause.start())
        named(self.regex, tr("Pattern"), tr("A regular expression; its first group is the patient"))
        self.table_button = button(tr("Choose table…"), self._choose_table)
        self.table_button.setToolTip(
            tr("A CSV file whose first line names the columns path (or name) and patient")
        )
        box.addWidget(
            Field(tr("Patients are told by"), self.rule, tr("No patient is on two sides of a split"))
        )
        box.addWidget(self.regex)
        box.addLayout(row(self.table_button, None))

    def _add_names(self, box: QVBoxLayout) -> None:
        self.words = label("", "good", wrap=True)
        box.addWidget(self.words)
        self.names = QTableWidget(0, 3)
        self.names.setHorizontalHeaderLabels([tr("File"), tr("Class"), tr("Patient")])
        self.names.setAccessibleName(tr("Files with the patient found in each"))
        self.names.setToolTip(tr("Double-click a patient to type another"))
        self.names.setAlternatingRowColors(True)
        self.names.setShowGrid(False)
        self.names.verticalHeader().hide()
        self.names.verticalHeader().setDefaultSectionSize(theme.px(24))
        self.names.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        head = self.names.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.names.setColumnWidth(1, theme.px(110))
        self.names.setColumnWidth(2, theme.px(150))
        self.names.itemChanged.connect(self._typed)
        box.addWidget(self.names, 1)
        self.more = label("", "muted", wrap=True)
        box.addWidget(self.more)

    def _add_size(self, box: QVBoxLayout) -> None:
        look = self._look
        self.mpp = DecimalField()
        self.mpp.setRange(0.0, 100.0)
        self.mpp.setDecimals(3)
        self.mpp.setSingleStep(0.25)
        self.mpp.setSpecialValueText(tr("not known") if look.without_size else tr("from the files"))
        self.mpp.valueChanged.connect(lambda _value: self._refresh())
        self.mpp.setFixedWidth(theme.px(130))
        items: list[QWidget] = [Field(tr("µm per pixel"), self.mpp, tr("For images that carry no size"))]
        scheme = look.scan.scheme
        if look.without_size and scheme is not None and scheme.mpp:
            offer = button(
                tr("{0:g} µm, as published", scheme.mpp), lambda: self.mpp.setValue(scheme.mpp or 0), "chip"
            )
            offer.setToolTip(
                tr("The pixel size that {0} was published with; check that it is yours", scheme.title)
            )
            items.append(offer)
        self.size_words = label(_size_words(look), "warn" if look.without_size else "muted", wrap=True)
        box.addWidget(self.size_words)
        line = row(*items, None)
        if len(items) > 1:
            line.setAlignment(items[1], Qt.AlignmentFlag.AlignBottom)
        box.addLayout(line)

    # -- what is chosen ---------------------------------------------------------------------

    @property
    def source(self) -> PatientSource:
        """How patients are told, as it is chosen now."""
        rule = str(self.rule.currentData())
        return PatientSource(
            dict(self._given),
            self._table_file if rule == "table" else None,
            (self.regex.text() or None) if rule == "regex" else None,
            rule if rule in ("image", "folder") else "names",
        )

    def _rule_chosen(self) -> None:
        rule = self.rule.currentData()
        self.regex.setVisible(rule == "regex")
        self.table_button.setVisible(rule == "table")
        self._ask()

    def _choose_table(self) -> None:
        found = messages.ask_open(
            self, tr("Table of patients"), str(self._look.scan.folder), f"{tr('Tables')} (*.csv *.txt)"
        )
        if found:
            self._table_file = Path(found[0])
            self.table_button.setText(self._table_file.name)
            self._ask()

    def _typed(self, item: QTableWidgetItem) -> None:
        path = item.data(Qt.ItemDataRole.UserRole)
        if path is not None and item.text().strip():
            self._given[path] = item.text().strip()
            self._pause.start()

    def _accept(self) -> None:
        self.accepted_import.emit(self.source, self.mpp.value() or None)
        self.accept()

    # -- the preview ------------------------------------------------------------------------

    def _ask(self) -> None:
        rule = self.rule.currentData()
        waiting = {"regex": not self.regex.text(), "table": self._table_file is None}.get(str(rule), False)
        self.ok.setEnabled(False)
        if waiting:
            self._job = None
            self._say(tr("Choose a table.") if rule == "table" else tr("Write a pattern."), "warn")
            return
        job = self._find(PatientsRequest(self._look.scan, self.source))
        self._job = job
        job.succeeded.connect(lambda found: self._show(job, found))
        job.failed.connect(lambda error: self._refused(job, error))

    def _show(self, job: Job, found: PatientsFound) -> None:
        if job is not self._job:
            return
        self._found = found
        self._say(blinded.mask(found.words), "warn" if found.unmatched or found.unknown else "good")
        unmatched = set(found.unmatched)
        files = self._look.scan.files
        first = [one for one in files if one[0] in unmatched][:_SHOWN]
        rest = [one for one in files if one[0] not in unmatched][: _SHOWN - len(first) // 2]
        self._fill([*first, *rest], found)
        hidden = len(files) - len(first) - len(rest)
        said = [tr("and {0:,} more files", hidden) if hidden else ""]
        if found.unknown:
            names = ", ".join(found.unknown[:5]) + ("…" if found.unknown[5:] else "")
            said.append(tr("no image here: {0}", names))
        self.more.setText("; ".join(words for words in said if words))
        self.more.setVisible(bool(self.more.text()))
        self._refresh()

    def _fill(self, files: list[tuple[Path, str]], found: PatientsFound) -> None:
        self.names.blockSignals(True)
        self.names.setRowCount(len(files))
        for n, (path, name) in enumerate(files):
            patient = found.patients.get(path, "")
            cells = (blinded.mask(path.name), name, blinded.patient_name(patient))
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.names.setItem(n, column, item)
            if not blinded.is_on():
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(
                tr("Double-click to type a patient") if patient else tr("No patient: left out, or type one")
            )
        self.names.blockSignals(False)

    def _refused(self, job: Job, error: HistoViewerError) -> None:
        if job is self._job:
            self._found = None
            self._say(told_error(error), "bad")
            self.names.setRowCount(0)
            self.more.hide()

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        set_role(self.words, role)

    def _refresh(self) -> None:
        found = self._found
        sized = not self._look.without_size or self.mpp.value() > 0
        self.ok.setEnabled(bool(found and found.patients) and sized)
        self.ok.setToolTip("" if sized else tr("Give the micrometres per pixel first"))


def _class_words(look: FolderLook) -> str:
    scan = look.scan
    counts = " · ".join(f"{name} {number(scan.count(name))}" for name in scan.classes)
    words = tr("{0:,} images in {1} classes: {2}.", len(scan.files), len(scan.classes), counts)
    if scan.empty:
        words += tr(" Empty folders: {0}.", ", ".join(scan.empty))
    if scan.unlabelled:
        words += tr(" {0:,} images have no class and are left out.", len(scan.unlabelled))
    return words


def _size_words(look: FolderLook) -> str:
    if look.without_size and look.sizes:
        return tr("Some images carry no pixel size. Give it; it is never guessed.")
    if look.without_size:
        return tr("The images carry no pixel size. Give it; it is never guessed.")
    if len(look.sizes) > 1:
        return tr(
            "Pixel sizes differ ({0:g} to {1:g} µm); training resamples them.", look.sizes[0], look.sizes[-1]
        )
    return tr("The files say {0:g} µm per pixel.", look.sizes[0]) if look.sizes else ""
