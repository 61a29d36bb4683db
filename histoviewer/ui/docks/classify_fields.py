"""How the Classify panel classifies: stain, patches and coverage, behind a line that says them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from histoviewer.app.installed import stain_methods
from histoviewer.core.conformal import COVERAGE
from histoviewer.ui import theme
from histoviewer.ui.flow import flow
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import DecimalField, Field, button, choice_box, set_role

_STAINS = (
    (None, mark("As in the training")),
    ("none", mark("Left as it is")),
)
_PATCHES = (("image", mark("Cut from the image")), ("patch", mark("Each image is one")))


class ClassifyFields(QWidget):
    """The controls; ``changed`` whenever a classification would be another one.

    ``more`` folds them away; it stands where the panel puts it, and says what is not as usual.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self.stain, self.patches = choice_box((*_STAINS, *_methods())), choice_box(_PATCHES)
        self.coverage_share = DecimalField()
        self.coverage_share.setRange(50.0, 99.9)
        self.coverage_share.setDecimals(1)
        self.coverage_share.setSuffix(" %")
        self.coverage_share.setKeyboardTracking(False)
        self.more = button("", self._turn, "link", name=tr("Settings of the classification"))
        self.more.setCheckable(True)
        self._box = QWidget()
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(7))
        inside.addWidget(
            Field(
                tr("Stain"), self.stain, tr("How the stain of a patch is made alike before the model sees it")
            )
        )
        inside.addLayout(
            flow(
                Field(
                    tr("Patches"),
                    self.patches,
                    tr("A small image, cut out already, can be one patch as it is"),
                ),
                Field(
                    tr("Coverage"),
                    self.coverage_share,
                    tr("How many true classes must stay possible; what that leaves open is called uncertain"),
                ),
            )
        )
        column.addWidget(self._box)
        self._box.hide()
        self.set_coverage(COVERAGE)
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
        usual = (self.normalizer is None, self.mode == "image", self.coverage == COVERAGE)
        words = (
            tr("stain {0}", self.stain.currentText()),
            tr("patches {0}", self.patches.currentText()),
            tr("coverage {0:g} %", self.coverage_share.value()),
        )
        others = [told for told, same in zip(words, usual, strict=True) if not same]
        told = (
            "" if not others else f": {others[0]}" if len(others) == 1 else tr(": {0} changed", len(others))
        )
        self.more.setChecked(shown)
        self.more.setText(tr("Hide settings") if shown else tr("Settings{0}", told))
        self.more.setToolTip("\n".join((tr("How patches are made and judged:"), *words)))
        set_role(self.more, "link")


def _methods() -> tuple[tuple[str, str], ...]:
    return tuple((name, words.removesuffix(" (default)")) for name, words in stain_methods())
