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
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.settings import TILE_CACHE_MB, Settings
from histoviewer.ui import messages, theme
from histoviewer.ui.language import SYSTEM, available, mark, tr
from histoviewer.ui.shortcuts import ShortcutsPage
from histoviewer.ui.widgets import DecimalField, label

THEMES = (("system", mark("Follow the system")), ("light", mark("Light")), ("dark", mark("Dark")))


class PreferencesDialog(QDialog):
    """Applies each choice as it is made."""

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self._settings = settings
        self.theme, self.scale = QComboBox(), QComboBox()
        for name, words in THEMES:
            self.theme.addItem(tr(words), name)
        for scale in theme.SCALES:
            self.scale.addItem(f"{scale:g}×", scale)
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.scale.setCurrentIndex(max(0, self.scale.findData(settings.text_scale)))
        self.language = QComboBox()
        self.language.addItem(tr("Follow the system"), SYSTEM)
        for code, own_name in available().items():
            self.language.addItem(own_name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.language.setToolTip(tr("Help pages, reports and files stay in English"))
        self.back = QCheckBox(tr("Go back to Move after each shape"))
        self.back.setChecked(settings.return_to_move)
        self.author = QLineEdit(settings.author)
        self.author.setPlaceholderText(tr("login name"))
        self.cache = QSpinBox()
        self.cache.setRange(*TILE_CACHE_MB)
        self.cache.setSingleStep(128)
        self.cache.setSuffix(" MB")
        self.cache.lineEdit().setTextMargins(theme.px(5), 0, 0, 0)
        self.cache.setKeyboardTracking(False)
        self.cache.setValue(settings.tile_cache_mb)
        self.cache.setToolTip(tr("What has been seen is shown again at once while it fits in here"))
        self.coverage = DecimalField()
        self.coverage.setRange(50.0, 99.9)
        self.coverage.setDecimals(1)
        self.coverage.setSuffix(" %")
        self.coverage.setKeyboardTracking(False)
        self.coverage.setValue(100 * settings.coverage)
        self.coverage.setToolTip(
            tr("How many true classes must stay possible; what is left open is called uncertain")
        )
        self.keys = ShortcutsPage(settings.shortcuts)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Preferences"))
        self.tabs.addTab(self._general(), tr("General"))
        self.tabs.addTab(self.keys, tr("Keys"))
        box = QVBoxLayout(self)
        box.addWidget(self.tabs)
        messages.resize_within(self, 620, 480)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.theme.activated.connect(lambda _i: self._tell())
        self.scale.activated.connect(lambda _i: self._tell())
        self.language.activated.connect(lambda _i: self._tell())
        self.back.toggled.connect(lambda _on: self._tell())
        self.author.editingFinished.connect(self._tell)
        self.cache.valueChanged.connect(lambda _mb: self._tell())
        self.coverage.valueChanged.connect(lambda _share: self._tell())
        self.keys.changed.connect(lambda _keys: self._tell())

    def _general(self) -> QWidget:
        form = QFormLayout()
        form.setHorizontalSpacing(theme.px(14))
        for words, control in (
            (tr("Theme"), self.theme),
            (tr("Language"), self.language),
            (tr("Text size"), self.scale),
            (tr("Name in annotations and reports"), self.author),
            (tr("Coverage of answers"), self.coverage),
            (tr("Memory for tiles"), self.cache),
        ):
            control.setAccessibleName(words)
            form.addRow(words, control)
        form.addRow(self.back)
        page = QWidget()
        box = QVBoxLayout(page)
        box.addLayout(form)
        box.addWidget(
            label(tr("Text size takes full effect when the window is opened again."), "muted", wrap=True)
        )
        box.addWidget(
            label(tr("A language takes effect when HistoViewer is started again."), "muted", wrap=True)
        )
        box.addStretch(1)
        return page

    def _tell(self) -> None:
        chosen = replace(
            self._settings, theme=self.theme.currentData(), language=self.language.currentData(),
            text_scale=float(self.scale.currentData()),
            return_to_move=self.back.isChecked(), author=self.author.text().strip(),
            shortcuts=self.keys.chosen, tile_cache_mb=self.cache.value(),
            coverage=round(self.coverage.value() / 100, 4),
        )  # fmt: skip
        if chosen != self._settings:
            self._settings = chosen
            self.changed.emit(chosen)
