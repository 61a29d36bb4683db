"""What image files are known by, their bytes and their looks: read once and kept in the project."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.near_duplicates import near_groups
from histoviewer.core.slide import RgbArray, SlideReader
from histoviewer.core.task import Task
from histoviewer.io.open_slide import open_slide
from histoviewer.io.project import Project
from histoviewer.io.project_patches import ImageHash
from histoviewer.io.slide_files import FileMark, fingerprint, mark_of

REPORT_EVERY = 64
_KEEP_EVERY = 2_000
_SIDE = 32
_EVEN = 3.0
"""Grey levels (standard deviation of 32 x 32): what varies less looks like any other empty image."""
_LARGEST_PX = 24_000_000


class ImageBook:
    """Looks at image files and keeps in the project what it saw; an unchanged file is not read again.

    What was seen is written every two thousand files, so that a cancelled job need not begin anew.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._known = project.image_hashes()
        self._new: list[ImageHash] = []

    def known(self, path: Path) -> ImageHash | None:
        """What is kept of a file, if the file is as it was then."""
        return self._valid(path, mark_of(path))

    def look(self, path: Path, slide: SlideReader) -> ImageHash:
        """Read an open image, unless it is known.

        Raises:
            InputError: it can't be decoded.
        """
        mark = mark_of(path)
        return self._valid(path, mark) or self._keep(path, mark, look_of(small_grey(slide)))

    def digest(self, path: Path) -> ImageHash:
        """Know a file by its bytes alone (a slide that patches are cut from).

        Raises:
            InputError: it can't be read.
        """
        mark = mark_of(path)
        return self._valid(path, mark) or self._keep(path, mark, None)

    def save(self) -> None:
        """Write what is new into the project."""
        if self._new and not self._project.read_only:
            self._project.keep_image_hashes(self._new)
        self._new = []

    def _valid(self, path: Path, mark: FileMark | None) -> ImageHash | None:
        kept = self._known.get(str(path))
        if kept is None or mark is None:
            return None
        return kept if (kept.size, kept.changed_ns) == (mark.size, mark.changed_ns) else None

    def _keep(self, path: Path, mark: FileMark | None, look: int | None) -> ImageHash:
        size, changed_ns = (mark.size, mark.changed_ns) if mark is not None else (-1, -1)
        found = ImageHash(str(path), size, changed_ns, fingerprint(path), look)
        self._known[found.path] = found
        self._new.append(found)
        if len(self._new) >= _KEEP_EVERY:
            self.save()
        return found


def look_at_images(task: Task, project: Project, records: Sequence[PatchRecord]) -> None:
    """Look at every file of a data set that is not known yet; files that are gone stay unknown.

    Raises:
        Cancelled: the person stopped; what was seen by then is kept.
    """
    whole = {record.path: record.x_l0 is None for record in records}
    book = ImageBook(project)
    try:
        for i, (path, is_image) in enumerate(sorted(whole.items())):
            if i % REPORT_EVERY == 0:
                task.report(i, len(whole), "Looking for images that are alike")
            try:
                _look_or_digest(book, Path(path), is_image)
            except HistoViewerError:
                # A file that has gone is named when it is read; it can't be compared here.
                continue
    finally:
        book.save()


def _look_or_digest(book: ImageBook, path: Path, is_image: bool) -> None:
    if book.known(path) is not None:
        return
    if not is_image:
        book.digest(path)
        return
    with open_slide(path) as slide:
        book.look(path, slide)


def look_alikes(records: Iterable[PatchRecord], hashes: Mapping[str, ImageHash]) -> list[tuple[str, ...]]:
    """Groups of image files that look the same (paths), those with the same bytes among them."""
    looks = [
        (record.path, look)
        for record in records
        if record.x_l0 is None and record.path in hashes and (look := hashes[record.path].look) is not None
    ]
    codes = np.array([look for _, look in looks], dtype=np.uint64)
    return [tuple(sorted({looks[i][0] for i in group})) for group in near_groups(codes)]


def small_grey(slide: SlideReader) -> Image.Image | None:
    """An image in grey, from its smallest level that is large enough; ``None`` if that is too large."""
    levels = slide.info.levels
    n = max((i for i, level in enumerate(levels) if min(level.width, level.height) >= 4 * _SIDE), default=0)
    if levels[n].width * levels[n].height > _LARGEST_PX:
        return None
    pixels: RgbArray = slide.read_region(0, 0, n, levels[n].width, levels[n].height)
    return Image.fromarray(pixels).convert("L")


def look_of(grey: Image.Image | None) -> int | None:
    """What a picture looks like, as 64 bits: its coarsest cosine waves (pHash); ``None`` for an even one."""
    if grey is None:
        return None
    import imagehash

    if np.asarray(grey.resize((_SIDE, _SIDE), Image.Resampling.BOX)).std() < _EVEN:
        return None
    bits = np.packbits(imagehash.phash(grey).hash.ravel())
    return int.from_bytes(bits.tobytes(), "big")
