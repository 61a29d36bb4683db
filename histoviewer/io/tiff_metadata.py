"""Which pages of a TIFF are levels, which are labels, and how large a pixel is.

Knows Aperio's descriptions, OME-XML (sub-directories as levels; red, green and blue in pages of their own)
and plain pyramids, whose reduced pages follow the full one or hang below it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import tifffile

from histoviewer.io.ome_xml import OmeImage, read_ome
from histoviewer.io.tiff_layout import multichannel, refused

_REDUCED, _MASK = 1, 4
_INCH, _CENTIMETRE = 2, 3
_MICRONS = {_INCH: 25400.0, _CENTIMETRE: 10000.0}
_PLAUSIBLE_MPP = (0.05, 20.0)
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 282, 283, 296
_ICC_PROFILE = 34675
_LARGEST_PROFILE = 16 << 20
_MACRO_KIND = 9
_IMAGEJ_MICRONS = ("micron", "microns", "um", "µm", "μm", "\\u00B5m")


@dataclass(frozen=True, slots=True)
class TiffPlan:
    """What to make of a file. A level is a sequence of pages: one, or three that hold red, green and blue."""

    format: str
    levels: tuple[tuple[tifffile.TiffPage, ...], ...]
    associated: dict[str, tifffile.TiffPage] = field(default_factory=dict)
    mpp_x: float | None = None
    mpp_y: float | None = None
    objective: float | None = None
    significant_bits: int | None = None


def plan(path: Path, tiff: tifffile.TiffFile) -> TiffPlan:
    """Read a file's pages and descriptions.

    Raises:
        FormatError: a stack, fluorescence, or nothing that is an image.
    """
    pages = [page for page in tiff.pages if isinstance(page, tifffile.TiffPage)]
    if not pages:
        raise refused(path, "it holds no image", "choose another file")
    description = pages[0].description
    if description.startswith("Aperio "):
        return _aperio(path, pages)
    ome = read_ome(description)
    if ome:
        return _ome(path, pages, ome)
    return _plain(path, pages)


def _aperio(path: Path, pages: Sequence[tifffile.TiffPage]) -> TiffPlan:
    """Tiled pages are levels; of the others the second is the thumbnail, label and macro say so."""
    description = pages[0].description
    tiled = [page for page in pages[1:] if page.is_tiled]
    _refuse_stack(path, [pages[0], *tiled])
    levels = _pyramid(pages[0], tiled)
    associated: dict[str, tifffile.TiffPage] = {}
    for index, page in enumerate(pages[1:], start=1):
        if page.is_tiled:
            continue
        words = page.description.lower()
        if re.search(r"^label\b", words, re.MULTILINE):
            name = "label"
        elif re.search(r"^macro\b", words, re.MULTILINE) or int(page.subfiletype) == _MACRO_KIND:
            name = "macro"
        elif index == 1:
            name = "thumbnail"
        else:
            name = "label" if int(page.subfiletype) == _REDUCED else "macro"
        associated.setdefault(name, page)
    mpp = _aperio_number(description, "MPP")
    return TiffPlan(
        "Aperio",
        tuple((page,) for page in levels),
        associated,
        mpp_x=mpp,
        mpp_y=mpp,
        objective=_aperio_number(description, "AppMag"),
    )


def _aperio_number(description: str, name: str) -> float | None:
    """A number out of Aperio's ``|Name = value|`` list; some scanners write a decimal comma."""
    found = re.search(rf"\|\s*{name}\s*=\s*([0-9]+(?:[.,][0-9]+)?)", description)
    value = float(found[1].replace(",", ".")) if found else 0.0
    return value if value > 0 else None


def _plain(path: Path, pages: Sequence[tifffile.TiffPage]) -> TiffPlan:
    """A TIFF without a vendor's metadata."""
    # Some writers put a thumbnail first.
    first = next((page for page in pages if not int(page.subfiletype) & (_REDUCED | _MASK)), pages[0])
    others = [page for page in pages if page is not first]
    _refuse_stack(path, [first, *others])
    levels = _pyramid(first, [*_children(first), *others])
    mpp_x, mpp_y = _resolution(first)
    return TiffPlan("TIFF", tuple((page,) for page in levels), mpp_x=mpp_x, mpp_y=mpp_y)


def _refuse_stack(path: Path, pages: Sequence[tifffile.TiffPage]) -> None:
    """Grey pages of one size are channels or focal planes; showing the first alone would mislead."""
    first = pages[0]
    size = (first.imagewidth, first.imagelength)
    same = [
        page
        for page in pages
        if (page.imagewidth, page.imagelength) == size and not int(page.subfiletype) & _MASK
    ]
    if len(same) > 1 and first.samplesperpixel == 1:
        raise refused(
            path,
            f"it is a stack of {len(same)} grey images (fluorescence or focal planes)",
            "export one of them, or a bright-field RGB image",
        )


def _ome(path: Path, pages: Sequence[tifffile.TiffPage], images: Sequence[OmeImage]) -> TiffPlan:
    main = max(images, key=lambda image: image.width * image.height if not image.associated else 0)
    if main.planes > 1:
        raise refused(
            path,
            f"it is a stack of {main.planes} focal planes or time points",
            "export one plane as an RGB image",
        )
    if not 0 <= main.first_page < len(pages):
        raise refused(path, "its OME metadata speak of pages that it does not have", "export it again")
    first = pages[main.first_page]
    parts = [first]
    if main.channels > 1 and int(first.samplesperpixel) == 1:
        parts = list(pages[main.first_page : main.first_page + main.channels])
        if not main.red_green_blue or len(parts) != 3:
            raise multichannel(path, main.channels)
    elif main.channels > 4:
        raise multichannel(path, main.channels)
    levels = [_pyramid(part, _children(part) or _reduced(pages)) for part in parts]
    associated = {
        image.associated: pages[image.first_page]
        for image in images
        if image is not main and image.associated and image.first_page < len(pages)
    }
    return TiffPlan(
        "OME-TIFF",
        tuple(zip(*levels, strict=False)),
        associated,
        main.mpp_x,
        main.mpp_y,
        main.objective,
        main.significant_bits,
    )


def _reduced(pages: Sequence[tifffile.TiffPage]) -> list[tifffile.TiffPage]:
    return [page for page in pages if int(page.subfiletype) & _REDUCED]


def _children(page: tifffile.TiffPage) -> list[tifffile.TiffPage]:
    """The pages that hang below one (SubIFDs)."""
    if not page.subifds or page.pages is None:
        return []
    return [child for child in page.pages if isinstance(child, tifffile.TiffPage)]


def _pyramid(first: tifffile.TiffPage, candidates: Sequence[tifffile.TiffPage]) -> list[tifffile.TiffPage]:
    """The first page and those that show the same at lower resolution, finest first."""
    levels = {int(first.imagewidth): first}
    for page in candidates:
        if int(page.subfiletype) & _MASK or not _same_view(first, page):
            continue
        levels.setdefault(int(page.imagewidth), page)
    return [levels[width] for width in sorted(levels, reverse=True)]


def _same_view(first: tifffile.TiffPage, page: tifffile.TiffPage) -> bool:
    width, height = int(page.imagewidth), int(page.imagelength)
    if width < 1 or height < 1 or width >= first.imagewidth or height > first.imagelength:
        return False
    if page.samplesperpixel != first.samplesperpixel or not (
        page.is_tiled or int(page.subfiletype) & _REDUCED
    ):
        return False
    across, down = first.imagewidth / width, first.imagelength / height
    return abs(across - down) <= across * (0.01 + 1 / width + 1 / height)


def icc_profile(page: tifffile.TiffPage) -> bytes:
    """The colour profile of a page, b"" without one."""
    value = page.tags.valueof(_ICC_PROFILE, b"")
    return value if isinstance(value, bytes) and len(value) <= _LARGEST_PROFILE else b""


def _resolution(page: tifffile.TiffPage) -> tuple[float | None, float | None]:
    """Microns per pixel from the resolution tags, where they make sense for a microscope."""
    unit = page.tags.valueof(_RESOLUTION_UNIT, None)
    microns = _MICRONS.get(int(unit)) if isinstance(unit, int) else None
    described = page.description
    if described.startswith("ImageJ="):
        found = re.search(r"^unit=(.+)$", described, re.MULTILINE)
        microns = 1.0 if found and found[1].strip() in _IMAGEJ_MICRONS else None
    if microns is None:
        return None, None
    x, y = (_microns_per_pixel(page, tag, microns) for tag in (_X_RESOLUTION, _Y_RESOLUTION))
    return (x, y) if x is not None and y is not None else (None, None)


def _microns_per_pixel(page: tifffile.TiffPage, tag: int, microns_per_unit: float) -> float | None:
    value = page.tags.valueof(tag, None)
    if not (isinstance(value, tuple) and len(value) == 2 and value[0] and value[1]):
        return None
    return plausible_mpp(microns_per_unit * float(value[1]) / float(value[0]))


def plausible_mpp(mpp: float) -> float | None:
    """The pixel size, unless it is a screen's or a printer's (72 or 300 dots per inch: 353, 85 microns)."""
    return mpp if math.isfinite(mpp) and _PLAUSIBLE_MPP[0] <= mpp <= _PLAUSIBLE_MPP[1] else None
