"""Asks what a picture shows and how large it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from histoviewer.ui import theme
from histoviewer.ui.language import tr
from histoviewer.ui.viewer.picture import PictureParts
from histoviewer.ui.widgets import label, row


class PictureDialog(QDialog):
    """What is drawn over the tissue, and one of ``sizes`` (in words); ``chosen`` has parts and index.

    ``pixel_size`` is whether it is known and will be in the file.
    """

    chosen = Signal(object, int)

    def __init__(
        self, title: str, sizes: Sequence[str], *, pixel_size: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        self.size_box = QComboBox()
        self.size_box.addItems(list(sizes))
        self.size_box.setAccessibleName(tr("Size of the picture"))
        box.addLayout(row(label(tr("Size")), self.size_box, None))
        self.parts = {
            name: self._part(words)
            for name, words in (
                ("scale_bar", tr("Scale bar")),
                ("annotations", tr("Annotations, as they are shown")),
                ("heatmap", tr("Heatmap, as it is shown")),
            )
        }
        for part in self.parts.values():
            box.addWidget(part)
        kept = (
            tr("The pixel size is kept in the file.")
            if pixel_size
            else tr("The pixel size of this image is unknown: the file will have none.")
        )
        words = label(kept, "muted", wrap=True)
        words.setMinimumWidth(theme.px(320))
        box.addWidget(words)
        standard = QDialogButtonBox.StandardButton
        foot = QDialogButtonBox(standard.Cancel)
        self.write = foot.addButton(tr("Choose a file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.write.setAccessibleName(tr("Choose a file"))
        foot.accepted.connect(self._take)
        foot.rejected.connect(self.reject)
        box.addWidget(foot)

    @staticmethod
    def _part(words: str) -> QCheckBox:
        made = QCheckBox(words)
        made.setAccessibleName(words)
        made.setChecked(True)
        return made

    def _take(self) -> None:
        parts = PictureParts(**{name: part.isChecked() for name, part in self.parts.items()})
        self.accept()
        self.chosen.emit(parts, self.size_box.currentIndex())
