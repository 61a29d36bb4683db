"""Dialogs about shapes: a rectangle by numbers, and how far to simplify."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry.base import BaseGeometry

from histoviewer.app import shape_edits
from histoviewer.app.shape_numbers import BoxNumbers, BoxUnit
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.shape_operations import point_count
from histoviewer.ui import theme
from histoviewer.ui.job_runner import Job
from histoviewer.ui.language import tr
from histoviewer.ui.told import told_error
from histoviewer.ui.widgets import DecimalField, button, label, set_role

_FARTHEST = 1e7
_STEPS = 200
_LARGEST_UM, _LARGEST_PX = 20.0, 50.0
_START = 0.1
"""Where the slider starts, as a fraction of its way."""


class BoxDialog(QDialog):
    """Asks for the corner and the size of a rectangle; a mistake is told in the dialog and can be mended.

    Args:
        title: what is made or changed.
        doing: that in a word, for the button.
        unit: the slide's unit.
        start: what the fields hold at first.
        use: carries the numbers out; raises ``HistoViewerError`` when they are no rectangle.
        parent: the window.
    """

    def __init__(
        self,
        title: str,
        doing: str,
        unit: BoxUnit,
        start: BoxNumbers,
        use: Callable[[BoxNumbers], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._unit, self._use = unit, use
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        form = QFormLayout()
        self.fields: dict[str, QDoubleSpinBox] = {}
        for name, words, value in (
            ("x", tr("Left"), start.x),
            ("y", tr("Top"), start.y),
            ("width", tr("Width"), start.width),
            ("height", tr("Height"), start.height),
        ):
            self.fields[name] = self._field(words, value)
            form.addRow(words, self.fields[name])
        box.addLayout(form)
        whole = unit.whole
        self.words = label(
            tr(
                "Measured from the image's top left corner. The image is {0:,.1f} × {1:,.1f} {2}.",
                whole.width,
                whole.height,
                unit.name,
            ),
            "muted",
            wrap=True,
        )
        self.words.setMinimumWidth(theme.px(300))
        self.words.setAccessibleName(tr("About the numbers"))
        box.addWidget(self.words)
        self.ok = _foot(self, box, doing, self._take)
        self.fields["x"].selectAll()

    @property
    def numbers(self) -> BoxNumbers:
        """What the fields hold."""
        return BoxNumbers(*(self.fields[name].value() for name in ("x", "y", "width", "height")))

    def _field(self, words: str, value: float) -> QDoubleSpinBox:
        field = DecimalField()
        field.setDecimals(2)
        field.setRange(-_FARTHEST, _FARTHEST)
        field.setSuffix(f" {self._unit.name}")
        field.setValue(value)
        field.setKeyboardTracking(False)
        field.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        field.setAccessibleName(words)
        return field

    def _take(self) -> None:
        try:
            self._use(self.numbers)
        except HistoViewerError as error:
            self.words.setText(told_error(error))
            set_role(self.words, "bad")
            return
        self.accept()


class SimplifyDialog(QDialog):
    """A tolerance, and how many points are left with it; the outlines are made in the background.

    Args:
        shapes: what is simplified.
        mpp: microns per level-0 pixel, ``None`` for a tolerance in pixels.
        start: starts making the outlines for a tolerance in pixels; the job succeeds with them.
        parent: the window.
    """

    previewed = Signal(list)
    """The shapes as they would be, to be shown over the image."""
    chosen = Signal(list)
    """The new outlines, in the order of the shapes."""

    def __init__(
        self,
        shapes: Sequence[Annotation],
        mpp: float | None,
        start: Callable[[float], Job],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Simplify"))
        self._shapes, self._start = tuple(shapes), start
        self._per = mpp or 1.0
        self._largest = _LARGEST_PX if mpp is None else _LARGEST_UM
        self._before = point_count(a.geometry for a in shapes)
        self._job: Job | None = None
        self._asked, self._closed = 0.0, False
        self._outlines: list[BaseGeometry] = []
        self.tolerance = DecimalField()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.count = label("", "heading")
        self._build("px" if mpp is None else "µm")
        self.finished.connect(self._close_trial)
        self._ask()

    def _build(self, unit: str) -> None:
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        words = label(tr("How far may an outline be from where it was drawn?"), wrap=True)
        words.setMinimumWidth(theme.px(320))
        box.addWidget(words)
        self.tolerance.setDecimals(2)
        self.tolerance.setRange(0.01, self._largest)
        self.tolerance.setSingleStep(0.1)
        self.tolerance.setSuffix(f" {unit}")
        self.tolerance.setAccessibleName(tr("Tolerance"))
        self.tolerance.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        self.slider.setRange(1, _STEPS)
        self.slider.setAccessibleName(tr("Tolerance, by eye"))
        self.tolerance.setValue(self._largest * _START**2)
        self._follow_field()
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.tolerance)
        box.addLayout(line)
        self.count.setAccessibleName(tr("Points before and after"))
        box.addWidget(self.count)
        self.ok = _foot(self, box, tr("Simplify"), self._take)
        self.slider.valueChanged.connect(self._follow_slider)
        self.tolerance.valueChanged.connect(lambda _value: self._follow_field())
        self.tolerance.valueChanged.connect(lambda _value: self._ask())

    def _follow_slider(self, step: int) -> None:
        # The square gives the small tolerances, which are used most, more of the way.
        self.tolerance.setValue(self._largest * (step / _STEPS) ** 2)

    def _follow_field(self) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(_STEPS * (self.tolerance.value() / self._largest) ** 0.5))
        self.slider.blockSignals(False)

    def _ask(self) -> None:
        """Make the outlines for the tolerance that is set, one after the other, the latest last."""
        self.ok.setEnabled(False)
        if self._job is not None:
            return
        self.count.setText(tr("{0:,} points → …", self._before))
        self._asked = self.tolerance.value()
        self._job = self._start(self._asked / self._per)
        # Methods and not functions: a dialog that is closed meanwhile is not called any more.
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._explain)

    def _close_trial(self) -> None:
        # A job that still runs may end before Qt deletes the dialog.
        self._closed = True
        self.previewed.emit([])

    def _show(self, outlines: list[BaseGeometry]) -> None:
        if self._closed:
            return
        self._job = None
        self._outlines = outlines
        after = point_count(outlines)
        gone = 100 * (1 - after / max(self._before, 1))
        self.count.setText(tr("{0:,} points → {1:,}  ({2:.0f} % fewer)", self._before, after, gone))
        pairs = zip(self._shapes, outlines, strict=True)
        self.previewed.emit([shape_edits.with_outline(a, outline) for a, outline in pairs])
        if self._asked != self.tolerance.value():
            self._ask()
        else:
            self.ok.setEnabled(after < self._before)

    def _explain(self, error: HistoViewerError) -> None:
        self._job = None
        self.count.setText(told_error(error))

    def _take(self) -> None:
        self.accept()
        self.chosen.emit(self._outlines)


def _foot(dialog: QDialog, box: QVBoxLayout, words: str, take: Callable[[], object]) -> QPushButton:
    """Cancel, and a button that does it."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    do = button(words, take, "primary")
    do.setDefault(True)
    buttons.addButton(do, QDialogButtonBox.ButtonRole.ActionRole)
    buttons.rejected.connect(dialog.reject)
    box.addWidget(buttons)
    return do
