"""The label and macro images of a slide: only when asked for, after a warning."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from histoviewer.core.errors import HistoViewerError
from histoviewer.core.slide import RgbArray
from histoviewer.ui import theme
from histoviewer.ui.docks.project import pixmap_of
from histoviewer.ui.job_runner import Job
from histoviewer.ui.language import mark, tr
from histoviewer.ui.told import told_error
from histoviewer.ui.widgets import button, label

WARNING = mark(
    "The scanner photographed the glass slide. Its label often carries a patient's name, number or date of "
    "birth. Look around before you show it, and don't pass on screenshots of it."
)


class AssociatedDialog(QDialog):
    """First a warning, then the images, read in the background.

    Args:
        names: what the file holds beside the tissue: "label", "macro", "thumbnail".
        read: starts reading one of them; the job succeeds with its pixels.
        parent: the window.
    """

    def __init__(
        self, names: Sequence[str], read: Callable[[str], Job], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Label and macro images"))
        self.resize(theme.px(640), theme.px(520))
        self._names, self._read = names, read
        box = QVBoxLayout(self)
        box.setSpacing(theme.px(10))
        box.addWidget(label(tr("These images can carry a patient's name"), "heading"))
        box.addWidget(label(tr(WARNING), "muted", wrap=True))
        self.reveal = button(tr("Show {0}", ", ".join(map(tr, names))), self._show_all, "primary")
        box.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(tr("Images of the slide's glass"))
        box.addWidget(scroll, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.pictures: dict[str, QLabel] = {}

    def _show_all(self) -> None:
        self.reveal.setEnabled(False)
        for name in self._names:
            caption, picture = (
                label(tr(name).capitalize(), "heading"),
                label(tr("Reading…"), "muted", wrap=True),
            )
            picture.setAccessibleName(tr("{0} image", tr(name)))
            self._column.insertWidget(self._column.count() - 1, caption)
            self._column.insertWidget(self._column.count() - 1, picture)
            self.pictures[name] = picture
            job = self._read(name)
            place = _Place(self, picture)
            job.succeeded.connect(place.fill)
            job.failed.connect(place.explain)


class _Place(QObject):
    """Where an image goes. A child of the dialog: once that is closed, Qt calls it no more."""

    def __init__(self, dialog: AssociatedDialog, picture: QLabel) -> None:
        super().__init__(dialog)
        self._picture = picture

    def fill(self, pixels: RgbArray) -> None:
        """Show an image, no wider than the dialog has room."""
        room = QSize(theme.px(580), theme.px(420))
        picture = pixmap_of(pixels).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        # Words wrap and give way; a picture needs its room.
        self._picture.setMinimumSize(picture.size())
        self._picture.setPixmap(picture)

    def explain(self, error: HistoViewerError) -> None:
        """Say why there is none."""
        self._picture.setText(told_error(error))
