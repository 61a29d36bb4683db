"""The panel for colours and rotation of the active view, and the field for its magnification."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.display import MOST_GAMMA, DisplaySettings
from histoviewer.ui import theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import DecimalField, button, flat_button, label, line, row

_STEPS = 100
_EXPLANATION = mark(
    "Only what you see changes. Classification, stains and the colour read-out use the numbers of the file."
)


class DisplayPanel(QDialog):
    """Sliders for brightness, contrast and gamma, a switch for the colour profile, angle and mirror.

    It stays open beside the work and follows the active view: see ``follow``.
    """

    settings_chosen = Signal(object)
    """Other ``DisplaySettings``."""
    angle_chosen = Signal(float)
    mirror_chosen = Signal()
    turn_wanted = Signal(float)
    """Turn on by so many degrees."""
    upright_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Colours and rotation"))
        self.setWindowFlag(Qt.WindowType.Tool)
        self._settings = DisplaySettings()
        self._following = False
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        self.brightness = _Scale(tr("Brightness"), -100, 100, self._changed)
        self.contrast = _Scale(tr("Contrast"), -100, 100, self._changed)
        self.gamma = _Scale(tr("Gamma"), 1 / MOST_GAMMA, MOST_GAMMA, self._changed, logarithmic=True)
        form = QFormLayout()
        for scale in (self.brightness, self.contrast, self.gamma):
            form.addRow(scale.title, scale)
        box.addLayout(form)
        self.profile = QCheckBox(tr("Use the file's colour profile"))
        self.profile.setAccessibleName(tr("Use the file's colour profile"))
        self.profile.toggled.connect(self._changed)
        box.addWidget(self.profile)
        self.profile_words = label("", "muted", wrap=True)
        self.profile_words.setAccessibleName(tr("State of the colour profile"))
        box.addWidget(self.profile_words)
        self.reset = button(tr("Reset colours"), lambda: self.settings_chosen.emit(DisplaySettings()))
        box.addLayout(row(self.reset, None))
        box.addWidget(line())
        box.addLayout(self._rotation())
        words = label(tr(_EXPLANATION), "muted", wrap=True)
        words.setMinimumWidth(theme.px(320))
        box.addWidget(words)

    def _rotation(self) -> QVBoxLayout:
        self.angle = DecimalField()
        self.angle.setRange(0.0, 359.9)
        self.angle.setDecimals(1)
        self.angle.setWrapping(True)
        self.angle.setSuffix("°")
        self.angle.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        self.angle.setKeyboardTracking(False)
        self.angle.setAccessibleName(tr("Rotation in degrees, clockwise"))
        self.angle.valueChanged.connect(self._angle_changed)
        self.mirror = QCheckBox(tr("Mirrored"))
        self.mirror.setAccessibleName(tr("Mirrored, left and right swapped"))
        self.mirror.clicked.connect(lambda _on: self.mirror_chosen.emit())
        left = flat_button("mdi6.rotate-left", lambda: self.turn_wanted.emit(-90.0), tr("Rotate left"))
        right = flat_button("mdi6.rotate-right", lambda: self.turn_wanted.emit(90.0), tr("Rotate right"))
        self.upright = button(tr("As scanned"), self.upright_wanted.emit)
        made = QVBoxLayout()
        made.setSpacing(theme.px(8))
        made.addLayout(row(label(tr("Rotation")), self.angle, left, right, None))
        made.addLayout(row(self.mirror, None, self.upright))
        return made

    def follow(
        self, settings: DisplaySettings, profile: str, rotation: float, *, flipped: bool, has_profile: bool
    ) -> None:
        """Show what the active view has; ``profile`` says in words what is known of the file's profile."""
        self._following, self._settings = True, settings
        self.brightness.set_value(settings.brightness * 100)
        self.contrast.set_value(settings.contrast * 100)
        self.gamma.set_value(settings.gamma)
        self.profile.setChecked(settings.use_profile)
        self.profile.setEnabled(has_profile)
        self.profile_words.setText(profile)
        if not self.angle.hasFocus() or abs(self.angle.value() - rotation) >= 0.05:
            self.angle.setValue(rotation)
        self.mirror.setChecked(flipped)
        self._following = False

    def _changed(self) -> None:
        if not self._following:
            self.settings_chosen.emit(
                replace(
                    self._settings,
                    brightness=self.brightness.value / 100,
                    contrast=self.contrast.value / 100,
                    gamma=self.gamma.value,
                    use_profile=self.profile.isChecked(),
                )
            )

    def _angle_changed(self, degrees: float) -> None:
        if not self._following:
            self.angle_chosen.emit(degrees)


class _Scale(QWidget):
    """A slider and a field for one number; ``logarithmic`` has 1 in the middle."""

    def __init__(
        self,
        title: str,
        least: float,
        most: float,
        changed: Callable[[], None],
        *,
        logarithmic: bool = False,
    ) -> None:
        super().__init__()
        self.title = title
        self._logarithmic = logarithmic
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-_STEPS, _STEPS)
        self.slider.setAccessibleName(title)
        self.slider.setMinimumSize(theme.px(150), theme.px(20))
        self.field = DecimalField()
        self.field.setRange(least, most)
        self.field.setDecimals(2 if logarithmic else 0)
        self.field.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        self.field.setSingleStep(0.05 if logarithmic else 1)
        self.field.setAccessibleName(tr("{0}, as a number", title))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.slider, 1)
        line.addWidget(self.field)
        self.slider.valueChanged.connect(self._slid)
        self.field.valueChanged.connect(self._typed)
        self._notify = changed
        self.set_value(1.0 if logarithmic else 0.0)

    @property
    def value(self) -> float:
        """The number."""
        return self.field.value()

    def set_value(self, value: float) -> None:
        """Show a number without telling anybody."""
        for control in (self.slider, self.field):
            control.blockSignals(True)
        if abs(self.field.value() - value) > 0.006:
            self.field.setValue(value)
        self.slider.setValue(self._place(value))
        for control in (self.slider, self.field):
            control.blockSignals(False)

    def _place(self, value: float) -> int:
        return round(math.log(value, MOST_GAMMA) * _STEPS) if self._logarithmic else round(value)

    def _slid(self, place: int) -> None:
        value = MOST_GAMMA ** (place / _STEPS) if self._logarithmic else float(place)
        self.field.blockSignals(True)
        self.field.setValue(value)
        self.field.blockSignals(False)
        self._notify()

    def _typed(self, value: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(self._place(value))
        self.slider.blockSignals(False)
        self._notify()


class MagnificationField(QLineEdit):
    """Shows the magnification, and takes another one: "20", "20x", "12,5×", or "50 %" of the pixels."""

    chosen = Signal(str)
    """What the person typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Magnification"))
        self.setToolTip(tr("Magnification; type another, for example 7.5, or 50 % of the image's pixels"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFixedWidth(theme.px(76))
        self._shown = ""
        self.returnPressed.connect(lambda: self.chosen.emit(self.text()))
        self.editingFinished.connect(lambda: self.setText(self._shown))

    def follow(self, words: str) -> None:
        """Show what the active view has; what is being typed is left alone."""
        self._shown = words
        if not (self.hasFocus() and self.isModified()):
            self.setText(words)


def magnification_from(text: str) -> tuple[float, bool] | None:
    """The number that was typed and whether it is a percentage of the pixels; ``None`` when it is none."""
    cleaned = text.strip().rstrip("xX× %").strip().replace(",", ".")
    try:
        value = float(cleaned)
    except ValueError:
        return None
    return (value, "%" in text) if 0 < value < 1e6 and math.isfinite(value) else None
