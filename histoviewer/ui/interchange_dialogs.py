"""Dialogs about annotation files: what an import would do, and how to export."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.annotation_transfer import FORMATS, ExportChoice, Incoming, mask_size
from histoviewer.ui import blinded, theme
from histoviewer.ui.language import mark, number, tr
from histoviewer.ui.widgets import DecimalField, Field, button, label, row

_HINTS = {
    "geojson": mark("Keeps everything. QuPath, HistoViewer and most programs read it."),
    "asap": mark(
        "Has no holes, no ellipses, no locks and no measurements: shapes with holes are cut into pieces, "
        "ellipses become polygons."
    ),
    "imagescope": mark(
        "A layer for each class. Has no locks and no measurements; points become squares of one pixel."
    ),
    "mask-png": mark(
        "An image whose pixel values are classes, with a legend beside it. Lines and points are not in it."
    ),
    "mask-tiff": mark("As the PNG, for images of any size."),
    "csv": mark(
        "A row for each annotation: class, area, perimeter, length, centre, in µm and pixels. "
        "It can't be imported again."
    ),
}


class ImportDialog(QDialog):
    """Says what a file holds before any of it is on the slide; Import takes all of it, as one step."""

    chosen = Signal(bool)
    """Import: whether the shapes are to be moved by the corner of the scanned part."""

    def __init__(self, incoming: Incoming, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import annotations"))
        self.setMinimumWidth(theme.px(480))
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        head = label(blinded.mask(incoming.path.name), "heading", wrap=True)
        head.setMinimumWidth(theme.px(440))
        box.addWidget(head)
        report = incoming.report
        box.addLayout(row(
            _figure(tr("kept"), report.kept), _figure(tr("of them repaired"), report.repaired),
            _figure(tr("dropped"), report.dropped), None, spacing=24))  # fmt: skip
        notes = _notes(incoming)
        self.notes = _list_of(notes, tr("What was found in the file"))
        self.notes.setVisible(bool(notes))
        box.addWidget(self.notes, 1)
        self.shift = QCheckBox(tr("Count from the corner of the scanned part"))
        self.shift.setAccessibleName(tr("Move the shapes to the scanned part"))
        if incoming.corner is not None:
            x, y = incoming.corner
            self.shift.setChecked(incoming.looks_shifted)
            box.addWidget(self.shift)
            box.addWidget(
                label(
                    tr(
                        "QuPath and others count from where the scanned part begins, "
                        "here at {0:,.0f}, {1:,.0f}. ",
                        x,
                        y,
                    )
                    + (
                        tr("The shapes look as if they came from there.")
                        if incoming.looks_shifted
                        else tr("The shapes fit better as they are.")
                    ),
                    "muted",
                    wrap=True,
                )
            )
        else:
            self.shift.hide()
        box.addWidget(label(tr("The import is one step: Undo takes all of it back."), "muted", wrap=True))
        self.ok = button(tr("Import"), self._take, "primary")
        self.ok.setEnabled(report.kept > 0)
        _foot(self, box, self.ok)

    def _take(self) -> None:
        self.accept()
        self.chosen.emit(self.shift.isVisibleTo(self) and self.shift.isChecked())


@dataclass(frozen=True, slots=True)
class ExportScope:
    """What there is to export: numbers of shapes and images, and where the scanned part begins."""

    selected: int
    on_slide: int
    slides: int
    size: tuple[int, int]
    mpp: float | None
    corner: tuple[float, float] | None = None


class ExportDialog(QDialog):
    """Asks what to write and in which format; where is asked afterwards."""

    chosen = Signal(object, str)
    """The choice, and "selected", "slide" or "project"."""

    def __init__(self, scope: ExportScope, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export annotations"))
        self._scope = scope
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        self.format, self.which = QComboBox(), QComboBox()
        for kind, about in FORMATS.items():
            self.format.addItem(tr(about.title), kind)
        if scope.selected:
            self.which.addItem(tr("Selected annotations ({0:,})", scope.selected), "selected")
        self.which.addItem(tr("All annotations of this image ({0:,})", scope.on_slide), "slide")
        if scope.slides > 1:
            self.which.addItem(tr("All {0:,} images of the project", scope.slides), "project")
        self.which.setCurrentIndex(self.which.findData("slide"))
        box.addWidget(Field(tr("Annotations"), self.which))
        box.addWidget(Field(tr("Format"), self.format))
        self.hint = label("", "muted", wrap=True)
        self.hint.setMinimumWidth(theme.px(400))
        self.hint.setMinimumHeight(self.hint.fontMetrics().lineSpacing() * 2)
        box.addWidget(self.hint)
        self.rounded = QCheckBox(tr("Round coordinates to two decimals, as QuPath does"))
        self.corner = QCheckBox(tr("Count from the corner of the scanned part, as QuPath does"))
        self.comma = QCheckBox(tr("Decimal comma and semicolons, for Excel in much of Europe"))
        self.downsample = DecimalField()
        self.downsample.setRange(1.0, 1000.0)
        self.downsample.setDecimals(2)
        self.downsample.setValue(4.0)
        self.downsample.setSuffix(tr(" image pixels"))
        self.downsample.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        self.scale = Field(tr("Width of a mask pixel"), self.downsample)
        self.mask_words = label("", "muted", wrap=True)
        for widget in (self.rounded, self.corner, self.comma, self.scale, self.mask_words):
            box.addWidget(widget)
        widest = max(check.sizeHint().width() for check in (self.rounded, self.corner, self.comma))
        # So that it stays for every format.
        self.setMinimumSize(max(theme.px(460), widest + theme.px(30)), theme.px(330))
        box.addStretch(1)
        self.ok = button(tr("Export…"), self._take, "primary")
        _foot(self, box, self.ok)
        for combo in (self.format, self.which):
            combo.currentIndexChanged.connect(lambda _i: self._follow())
        self.downsample.valueChanged.connect(lambda _v: self._follow())
        self._follow()

    @property
    def choice(self) -> ExportChoice:
        """How to write."""
        corner = self._scope.corner if self.corner.isVisibleTo(self) and self.corner.isChecked() else None
        return ExportChoice(
            kind=str(self.format.currentData()),
            downsample=self.downsample.value(),
            decimals=2 if self.rounded.isChecked() else None,
            decimal_comma=self.comma.isChecked(),
            corner=corner,
        )

    def _follow(self) -> None:
        """Show what the format has a use for."""
        kind, one = str(self.format.currentData()), self.which.currentData() != "project"
        self.hint.setText(tr(_HINTS[kind]))
        self.rounded.setVisible(kind == "geojson")
        self.corner.setVisible(FORMATS[kind].exchange and one and self._scope.corner is not None)
        self.comma.setVisible(kind == "csv")
        self.scale.setVisible(kind.startswith("mask"))
        self.mask_words.setVisible(kind.startswith("mask") and one)
        each = self.downsample.value()
        width, height = mask_size(*self._scope.size, each)
        unit = tr(", {0:.3g} µm each", self._scope.mpp * each) if self._scope.mpp else ""
        self.mask_words.setText(tr("The mask has {0:,} × {1:,} pixels{2}.", width, height, unit))

    def _take(self) -> None:
        choice, which = self.choice, str(self.which.currentData())
        self.accept()
        self.chosen.emit(choice, which)


def _figure(words: str, count: int) -> QWidget:
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addWidget(label(number(count), "heading"))
    box.addWidget(label(words, "muted"))
    made.setAccessibleName(f"{number(count)} {words}")
    return made


def _notes(incoming: Incoming) -> list[str]:
    notes = list(incoming.report.messages)
    if incoming.outside:
        notes.append(
            tr("{0:,} shapes lie partly or wholly outside the image: is it the right one?", incoming.outside)
        )
    return notes


def _list_of(notes: list[str], name: str) -> QPlainTextEdit:
    """Lines to read and to copy."""
    made = QPlainTextEdit("\n".join(notes))
    made.setReadOnly(True)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    lines = min(8, len(notes) + 2)
    made.setMinimumHeight(made.fontMetrics().lineSpacing() * lines + theme.px(16))
    return made


def _foot(dialog: QDialog, box: QVBoxLayout, ok: QPushButton) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    buttons.addButton(ok, QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.rejected.connect(dialog.reject)
    ok.setDefault(True)
    ok.setFocus()
    box.addWidget(buttons)
