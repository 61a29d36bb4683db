"""Opens any image: an ordered table of backends, the first that recognizes the file reads it.

Nothing is decoded before the file's own claims about sizes were checked.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from histoviewer.core.errors import FormatError
from histoviewer.io.file_bytes import FileBytes
from histoviewer.io.region_slide import RegionSlide
from histoviewer.io.tiff_structure import TiffStructure, check_structure, is_tiff

_HEAD_BYTES = 132
_OWN_TIFFS = (None, "aperio", "generic-tiff")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"BM")
_MIRAX = ".mrxs"
"""A MIRAX slide's main file is itself a JPEG; only its name tells."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file as far as it is known before a backend is chosen."""

    file: FileBytes
    head: bytes

    @property
    def path(self) -> Path:
        return self.file.path


@dataclass(frozen=True, slots=True)
class _Backend:
    recognizes: Callable[[_Candidate], bool]
    open: Callable[[_Candidate], RegionSlide]


def open_slide(path: str | os.PathLike[str], *, mpp: float | None = None) -> RegionSlide:
    """Open an image of any size for reading.

    Args:
        path: a whole slide (SVS, TIFF, OME-TIFF, NDPI, MRXS, SCN, BIF, DICOM) or an image (PNG, JPEG, BMP).
        mpp: microns per level-0 pixel; takes the place of what the file says.

    Returns:
        The reader; close it, or use it as a context manager.

    Raises:
        FileAccessError: missing, a folder, or not permitted.
        FormatError: a kind of file or pixel that is not read.
        CorruptFileError: empty, truncated or damaged.
        TooLargeError: it declares more than can be decoded safely.
        InputError: ``mpp`` is not a positive number.
    """
    file = FileBytes(Path(path))
    try:
        candidate = _Candidate(file, file.read(0, min(_HEAD_BYTES, file.size)))
        reader = next(backend for backend in _BACKENDS if backend.recognizes(candidate)).open(candidate)
    except BaseException:
        file.close()
        raise
    try:
        if mpp is not None:
            reader.use_mpp(mpp)
    except BaseException:
        reader.close()
        raise
    return reader


def _is_picture(candidate: _Candidate) -> bool:
    return candidate.head.startswith(_PICTURES) and candidate.path.suffix.lower() != _MIRAX


def _open_picture(candidate: _Candidate) -> RegionSlide:
    from histoviewer.io.pillow_reader import PillowReader

    candidate.file.close()
    return PillowReader(candidate.path)


def _open_tiff(candidate: _Candidate) -> RegionSlide:
    """Our own reader, or OpenSlide for the vendors whose TIFFs follow rules of their own."""
    structure = check_structure(candidate.file)
    if _vendor(candidate, structure) not in _OWN_TIFFS:
        return _open_with_openslide(candidate)
    from histoviewer.io.tifffile_reader import HalvedChromaError, TifffileReader

    try:
        return TifffileReader(candidate.file)
    except HalvedChromaError:
        if _vendor(candidate, structure) is None:
            raise
        return _open_with_openslide(candidate)


def _vendor(candidate: _Candidate, structure: TiffStructure) -> str | None:
    if structure.ndpi:
        return "hamamatsu"
    try:
        from histoviewer.io import openslide_reader
    except (ImportError, OSError):  # no OpenSlide library on this machine: plain TIFFs are read all the same
        return None
    return openslide_reader.detect(candidate.path)


def _open_with_openslide(candidate: _Candidate) -> RegionSlide:
    try:
        from histoviewer.io.openslide_reader import OpenslideReader
    except (ImportError, OSError) as error:
        raise FormatError(
            f"{candidate.path.name} can't be opened",
            "it needs OpenSlide, which is not installed",
            "install openslide-bin",
        ) from error
    candidate.file.close()
    return OpenslideReader(candidate.path)


def _open_other(candidate: _Candidate) -> RegionSlide:
    """What is neither a TIFF nor a picture: OpenSlide knows it, or nobody does."""
    if _vendor(candidate, TiffStructure(big=False, ndpi=False, directories=0)) is None:
        raise FormatError(
            f"{candidate.path.name} can't be opened",
            "it is not an image of a kind that is read here, or its beginning is damaged",
            "choose a TIFF, SVS, NDPI, MRXS, SCN, BIF, DICOM, PNG, JPEG or BMP file",
        )
    return _open_with_openslide(candidate)


_BACKENDS = (
    _Backend(_is_picture, _open_picture),
    _Backend(lambda candidate: is_tiff(candidate.head), _open_tiff),
    _Backend(lambda candidate: True, _open_other),
)
