"""The few things that a person may want otherwise."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.settings import Settings
from histoviewer.ui import theme
from histoviewer.ui.widgets import label

THEMES = (("system", "Follow the system"), ("light", "Light"), ("dark", "Dark"))


class PreferencesDialog(QDialog):
    """Applies each choice as it is made."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Preferences")
        self._settings = settings
        self.theme, self.scale = QComboBox(), QComboBox()
        for name, words in THEMES:
            self.theme.addItem(words, name)
        for scale in theme.SCALES:
            self.scale.addItem(f"{scale:g}×", scale)
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.scale.setCurrentIndex(max(0, self.scale.findData(settings.text_scale)))
        self.back = QCheckBox("Go back to Move after each shape")
        self.back.setChecked(settings.return_to_move)
        self.author = QLineEdit(settings.author)
        self.author.setPlaceholderText("login name")
        form = QFormLayout()
        form.addRow("Theme", self.theme)
        form.addRow("Text size", self.scale)
        form.addRow("Name in annotations and reports", self.author)
        form.addRow(self.back)
        box = QVBoxLayout(self)
        box.addLayout(form)
        box.addWidget(label("Text size takes full effect when the window is opened again.", "muted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.theme.activated.connect(lambda _i: self._tell())
        self.scale.activated.connect(lambda _i: self._tell())
        self.back.toggled.connect(lambda _on: self._tell())
        self.author.editingFinished.connect(self._tell)

    def _tell(self) -> None:
        chosen = replace(
            self._settings, theme=self.theme.currentData(), text_scale=float(self.scale.currentData()),
            return_to_move=self.back.isChecked(), author=self.author.text().strip(),
        )  # fmt: skip
        if chosen != self._settings:
            self._settings = chosen
            self.changed.emit(chosen)
