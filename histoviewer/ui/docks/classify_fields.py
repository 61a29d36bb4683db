"""How the Classify panel classifies: stain, patches and coverage, behind a line that says them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QVBoxLayout, QWidget

from histoviewer.app import choices
from histoviewer.ui import theme
from histoviewer.ui.flow import flow
from histoviewer.ui.widgets import Field, button, set_role

_STAINS = (
    (None, "As in the training"),
    ("none", "Left as it is"),
    *((name, words.removesuffix(" (default)")) for name, words in choices.STAIN_METHODS),
)
_PATCHES = (("image", "Cut from the image"), ("patch", "Each image is one"))


class ClassifyFields(QWidget):
    """The controls; ``changed`` whenever a classification would be another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.stain, self.patches = _combo(_STAINS), _combo(_PATCHES)
        self.coverage_share = QDoubleSpinBox()
        self.coverage_share.setRange(50.0, 99.9)
        self.coverage_share.setDecimals(1)
        self.coverage_share.setSuffix(" %")
        self.coverage_share.setKeyboardTracking(False)
        self.more = button("", self._turn, "link", name="Settings of the classification")
        self.more.setCheckable(True)
        self.more.setToolTip("Stain, patches and coverage; a result that was made with others is marked")
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._box = QWidget()
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(7))
        inside.addWidget(
            Field("Stain", self.stain, "How the stain of a patch is made alike before the model sees it")
        )
        inside.addLayout(
            flow(
                Field("Patches", self.patches, "A small image, cut out already, can be one patch as it is"),
                Field(
                    "Coverage",
                    self.coverage_share,
                    "How many true classes must stay possible; what that leaves open is called uncertain",
                ),
            )
        )
        column.addWidget(self._box)
        self._box.hide()
        self.set_coverage(0.95)
        self._say()
        for combo in (self.stain, self.patches):
            combo.currentIndexChanged.connect(self._tell)
        self.coverage_share.valueChanged.connect(self._tell)

    # -- what is chosen ------------------------------------------------------------------------

    @property
    def normalizer(self) -> str | None:
        """As in ``ClassifyRequest``: ``None`` for the model's own."""
        chosen: str | None = self.stain.currentData()
        return chosen

    @property
    def mode(self) -> str:
        """As in ``ClassifyRequest``."""
        return str(self.patches.currentData())

    @property
    def coverage(self) -> float:
        """The share of true classes that the prediction sets shall hold."""
        return round(self.coverage_share.value() / 100, 4)

    def set_coverage(self, share: float) -> None:
        """Follow the preference."""
        self.coverage_share.setValue(100 * share)

    # -- what is seen --------------------------------------------------------------------------

    def _tell(self) -> None:
        self._say()
        self.changed.emit()

    def _turn(self) -> None:
        self._box.setVisible(self._box.isHidden())
        self._say()

    def _say(self) -> None:
        """The line: what differs from the usual is told while the controls are folded away."""
        shown = not self._box.isHidden()
        words = [f"coverage {self.coverage_share.value():g} %"]
        if self.mode == "patch":
            words.insert(0, "each image one patch")
        if self.normalizer is not None:
            words.insert(0, f"stain {self.stain.currentText().lower()}")
        self.more.setChecked(shown)
        self.more.setText("Hide the settings" if shown else f"Settings: {', '.join(words)}")
        set_role(self.more, "link")


def _combo(items: tuple[tuple[str | None, str], ...]) -> QComboBox:
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(8)
    for data, words in items:
        made.addItem(words, data)
    return made
