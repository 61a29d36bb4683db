"""Pictures of patches for tables and galleries, cut in the background when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap

from histoviewer.ui.docks.project import pixmap_of
from histoviewer.ui.job_runner import Job, JobRunner, Lane
from histoviewer.ui.language import tr

Key = tuple[str, tuple[float, float, float, float] | None]
"""A file, and a place in it (left, top, width, height in level-0 pixels)."""

PX = 128
_KEPT = 4_000
_AT_ONCE = 48
_SOON_MS = 25


def key_of(item: Any, path: str) -> Key:
    """The key of a patch of the slide at ``path``, or of an image whose truth is known."""
    if hasattr(item, "x_l0"):
        return path, (item.x_l0, item.y_l0, item.width_l0, item.height_l0)
    return item.path, getattr(item, "place", None)


class PatchThumbnails(QObject):
    """Gives what it has at once and fetches the rest; the last wanted come first."""

    made = Signal()

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._kept: OrderedDict[Key, QPixmap | None] = OrderedDict()
        self._wanted: dict[Key, None] = {}
        self._job: Job | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._fetch)

    def get(self, key: Key) -> QPixmap | None:
        """The picture, or ``None`` while it is on its way or where there is none."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        self._wanted.pop(key, None)
        self._wanted[key] = None
        if self._job is None and not self._soon.isActive():
            self._soon.start()
        return None

    def forget_wishes(self) -> None:
        """Something else is shown: what was wanted for the old is not any more."""
        self._wanted.clear()

    def stop(self) -> None:
        """Nothing more is fetched; for closing the window."""
        self._soon.stop()
        self._wanted.clear()

    def _fetch(self) -> None:
        if not self._wanted or self._job is not None:
            return
        from histoviewer.app.patch_pictures import PicturesRequest, patch_pictures

        path = next(reversed(self._wanted))[0]
        keys = [key for key in reversed(self._wanted) if key[0] == path][:_AT_ONCE]
        for key in keys:
            del self._wanted[key]
        request = PicturesRequest(Path(path), tuple(place for _path, place in keys), PX)
        job = self._runner.submit(tr("Pictures of patches"), patch_pictures, request, Lane.SHORT, quiet=True)
        self._job = job
        job.succeeded.connect(lambda pictures: self._keep(keys, pictures))
        job.failed.connect(lambda _error: self._keep(keys, [None] * len(keys)))
        job.finished.connect(self._over)

    def _keep(self, keys: list[Key], pictures: list[Any]) -> None:
        for key, picture in zip(keys, pictures, strict=True):
            self._kept[key] = None if picture is None else pixmap_of(picture)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.made.emit()

    def _over(self) -> None:
        self._job = None
        if self._wanted:
            self._soon.start()


def untinted(picture: QPixmap) -> QIcon:
    """A picture that keeps its colours in a row that is chosen: those of tissue must not change."""
    made = QIcon(picture)
    made.addPixmap(picture, QIcon.Mode.Selected)
    return made
