"""The form of the Train panel: the few choices that most people make, and the others under "More"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from histoviewer.app import choices, installed
from histoviewer.ui import theme
from histoviewer.ui.flow import flow
from histoviewer.ui.language import tr
from histoviewer.ui.widgets import DecimalField, Field, button, choice_box, set_role

OTHER = "other"


@dataclass(frozen=True)
class TrainChoice:
    """What the form says, in the words of ``TrainRequest``."""

    arch: str
    weights: str
    unfreeze: int | None
    head: str
    epochs: int
    seed: int
    recipe: Mapping[str, Any] = field(default_factory=dict)


class TrainFields(QWidget):
    """The controls; ``changed`` whenever another training would come of them."""

    changed = Signal()
    weights_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(7))
        self._make_usual()
        self._make_more()
        self._connect()
        self._network_chosen()

    # -- what is seen at once ------------------------------------------------------------------

    def _make_usual(self) -> None:
        other = ((OTHER, tr("Another of the package timm…")),) if installed.has("timm") else ()
        self.arch = choice_box((*installed.architectures(), *other))
        self.timm = QLineEdit()
        self.timm.setPlaceholderText(tr("for example convnext_tiny"))
        self.weights = choice_box((*choices.WEIGHTS, ("file", tr("From a file…"))))
        self.learns = choice_box(choices.LEARNING)
        self.unfreeze = _spin(1, 200, 2)
        self.epochs = _spin(1, 500, 10)
        self.augment = choice_box(choices.AUGMENTATIONS)
        self.augment.setCurrentIndex(1)
        self.normalize = QCheckBox(tr("Normalize the stain first"))
        self.normalize.setToolTip(
            tr(
                "As the Normalize panel says; the model file keeps the target, "
                "so that classification repeats it"
            )
        )
        self.name = QLineEdit("my-model")
        self._timm_field = Field(
            tr("Its name in timm"), self.timm, tr("Any image network of the package timm")
        )
        self._unfreeze_field = Field(
            tr("Blocks"),
            self.unfreeze,
            tr("How many of the network's last blocks learn; those before stay as they are"),
        )
        self.column.addLayout(
            flow(
                Field(tr("Network"), self.arch, tr("ResNet-34 is a good choice for some thousand patches")),
                Field(tr("Start from"), self.weights, tr("Weights that the network starts from")),
            )
        )
        self.column.addWidget(self._timm_field)
        self.column.addLayout(
            flow(
                Field(tr("What learns"), self.learns, tr("Fewer blocks train faster and need fewer images")),
                self._unfreeze_field,
            )
        )
        self._epochs_field = Field(tr("Epochs"), self.epochs, tr("How often every training patch is seen"))
        self._augment_field = Field(
            tr("Random changes"), self.augment,
            tr("Turns, scale, stain and mixtures of the training images. Strong: as between laboratories"),
        )  # fmt: skip
        self.column.addLayout(flow(self._epochs_field, self._augment_field))
        self.column.addWidget(self.normalize)
        self.column.addWidget(
            Field(tr("Name of the model"), self.name, tr("The model file is kept with your models"))
        )

    # -- the rest ------------------------------------------------------------------------------

    def _make_more(self) -> None:
        self.more = button(tr("More choices"), self._turn_more, "link")
        self.more.setCheckable(True)
        self.more.setToolTip(tr("Batch, learning rate, class weights, early stop, seed, device"))
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.batch, self.parts = _spin(2, 4096, 128), _spin(1, 64, 1)
        self.rate = DecimalField()
        self.rate.setDecimals(5)
        self.rate.setRange(0.00001, 1.0)
        self.rate.setSingleStep(0.0005)
        self.rate.setValue(0.001)
        self.schedule = choice_box(choices.SCHEDULES)
        self.class_weights = choice_box(choices.CLASS_WEIGHTS)
        self.class_weights.setCurrentIndex(1)
        self.patience = _spin(0, 500, 0)
        self.patience.setSpecialValueText(tr("never"))
        self.seed = _spin(0, 1_000_000, 0)
        self.device = choice_box(choices.DEVICES)
        self.versions = _spin(0, 16, 0)
        self.versions.setSpecialValueText(tr("new each epoch"))
        self._more_box = QWidget()
        box = QVBoxLayout(self._more_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(7))
        for pair in self._more_pairs():
            box.addLayout(flow(*pair))
        self.column.addWidget(self._more_box)
        self._more_box.hide()

    def _more_pairs(self) -> tuple[tuple[Field, Field], ...]:
        return (
            (
                Field(
                    tr("Learning rate"),
                    self.rate,
                    tr("The highest rate; smaller when all of a network learns"),
                ),
                Field(tr("Rate over time"), self.schedule, tr("How the rate rises and falls")),
            ),
            (
                Field(tr("Patches at once"), self.batch, tr("Batch: more needs more memory")),
                Field(tr("In parts"), self.parts, tr("Work each batch in so many parts: less memory")),
            ),
            (
                Field(
                    tr("Class weights"), self.class_weights, tr("How much patches of rare classes count more")
                ),
                Field(
                    tr("Early stop after"),
                    self.patience,
                    tr("Epochs without a better validation score after which training ends"),
                ),
            ),
            (
                Field(
                    tr("Changed copies"),
                    self.versions,
                    tr(
                        "So many changed copies of each patch pass the frozen blocks once, for all epochs. "
                        "Quicker, with less variety"
                    ),
                ),
                Field(tr("Seed"), self.seed, tr("The same seed gives the same model")),
            ),
            (
                Field(tr("Runs on"), self.device, tr("A graphics card is used when torch finds one")),
                self._empty(),
            ),
        )

    def _empty(self) -> Field:
        """Keeps the last control as narrow as the others."""
        made = Field("", QWidget())
        made.setAccessibleName("")
        return made

    def _turn_more(self) -> None:
        shown = self._more_box.isHidden()
        self._more_box.setVisible(shown)
        self.more.setChecked(shown)
        self.more.setText(tr("Fewer choices") if shown else tr("More choices"))
        set_role(self.more, "link")

    # -- what depends on what ------------------------------------------------------------------

    def _connect(self) -> None:
        self.arch.currentIndexChanged.connect(self._network_chosen)
        self.learns.currentIndexChanged.connect(self._network_chosen)
        self.weights.activated.connect(self._weights_chosen)
        for combo in self.findChildren(QComboBox):
            combo.currentIndexChanged.connect(self.changed)
        for spin in self.findChildren(QSpinBox):
            spin.valueChanged.connect(self.changed)
        self.rate.valueChanged.connect(self.changed)
        self.timm.editingFinished.connect(self.changed)

    def _network_chosen(self) -> None:
        """Blocks, weights and what else has a meaning for the chosen network."""
        arch = str(self.arch.currentData())
        self._timm_field.setVisible(arch == OTHER)
        self.unfreeze.setMaximum(choices.BLOCKS.get(arch, 200))
        learns = str(self.learns.currentData())
        self._unfreeze_field.setVisible(learns == "blocks")
        by_steps = learns not in ("logistic", "boosting")
        self._epochs_field.setVisible(by_steps)
        self._augment_field.setVisible(by_steps)
        own = choices.PACKAGE_WEIGHTS.get(arch)
        for row in range(self.weights.count()):
            data = self.weights.itemData(row)
            _enable(self.weights, row, data != "bundled" or arch == choices.BUNDLED_ARCHITECTURE)
            if data == "imagenet":
                self.weights.setItemText(row, tr(own or dict(choices.WEIGHTS)["imagenet"]))
        if self.weights.currentData() == "bundled" and arch != choices.BUNDLED_ARCHITECTURE:
            self.weights.setCurrentIndex(self.weights.findData("imagenet"))

    def _weights_chosen(self, index: int) -> None:
        if self.weights.itemData(index) == "file":
            self.weights_wanted.emit()

    def set_weights_file(self, path: Path | None) -> None:
        """Start from a file; ``None`` when none was chosen after all."""
        if path is None:
            self._network_chosen()
            self.weights.setCurrentIndex(0 if self.arch.currentData() == choices.BUNDLED_ARCHITECTURE else 1)
            return
        self.weights.insertItem(0, path.name, str(path))
        self.weights.setCurrentIndex(0)

    # -- as a whole ----------------------------------------------------------------------------

    @property
    def choice(self) -> TrainChoice:
        """What the form says."""
        learns = str(self.learns.currentData())
        arch = str(self.arch.currentData())
        head = learns if learns in ("logistic", "boosting") else "network"
        unfreeze = {"blocks": self.unfreeze.value(), "all": None}.get(learns, 0)
        recipe = {
            "augment": self.augment.currentData(), "batch": self.batch.value(),
            "accumulate": self.parts.value(), "lr": self.rate.value(),
            "schedule": self.schedule.currentData(),
            "class_balance": float(self.class_weights.currentData()), "patience": self.patience.value(),
            "versions": self.versions.value(), "device": self.device.currentData(),
        }  # fmt: skip
        return TrainChoice(
            f"timm:{self.timm.text().strip()}" if arch == OTHER else arch,
            str(self.weights.currentData()), unfreeze, head, self.epochs.value(), self.seed.value(), recipe,
        )  # fmt: skip


def _spin(low: int, high: int, value: int) -> QSpinBox:
    made = QSpinBox()
    made.setRange(low, high)
    made.setValue(value)
    return made


def _enable(combo: QComboBox, row: int, on: bool) -> None:
    model = combo.model()
    assert isinstance(model, QStandardItemModel)
    model.item(row).setEnabled(on)
