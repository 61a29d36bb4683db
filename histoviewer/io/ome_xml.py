"""The few facts of OME-XML that reading needs.

The parser is the standard library's: expat itself refuses entities that blow up, and loads no external one.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

_MICRONS = {
    "µm": 1.0,  # micro sign, OME's default
    "μm": 1.0,  # Greek mu, as some writers have it
    "um": 1.0,
    "nm": 1e-3,
    "pm": 1e-6,
    "Å": 1e-4,
    "mm": 1e3,
    "cm": 1e4,
    "m": 1e6,
    "in": 25400.0,
}
_RED_GREEN_BLUE = ((255, 0, 0), (0, 255, 0), (0, 0, 255))
_NAMES = ("red", "green", "blue")
_ASSOCIATED = {"label": "label", "macro": "macro", "overview": "macro", "thumbnail": "thumbnail"}
_MPP_LIMITS = (1e-3, 1e3)
_MAX_XML = 64 * 2**20


@dataclass(frozen=True, slots=True)
class OmeImage:
    """One Image element: sizes, where its pages begin, pixel size in microns, and what its channels are."""

    width: int
    height: int
    channels: int
    planes: int
    first_page: int
    red_green_blue: bool
    associated: str = ""
    mpp_x: float | None = None
    mpp_y: float | None = None
    objective: float | None = None
    significant_bits: int | None = None


def read_ome(description: str) -> list[OmeImage]:
    """The images of an OME-XML description; an empty list when it is none or a damaged one."""
    head = description[:2000]
    if ("<OME" not in head and "<ome:OME" not in head) or len(description) > _MAX_XML:
        return []
    try:
        root = ElementTree.fromstring(description.encode())
    except (ElementTree.ParseError, ValueError, UnicodeError):
        return []
    images: list[OmeImage] = []
    next_page = 0
    for element in _find(root, "Image"):
        pixels = next(_find(element, "Pixels"), None)
        if pixels is None:
            continue
        image = _image(root, element, pixels, next_page)
        images.append(image)
        next_page = image.first_page + image.planes * max(1, len(list(_find(pixels, "Channel"))))
    return images


def _image(
    root: ElementTree.Element, element: ElementTree.Element, pixels: ElementTree.Element, next_page: int
) -> OmeImage:
    name = element.get("Name", "").lower()
    channels = list(_find(pixels, "Channel"))
    data = next(_find(pixels, "TiffData"), None)
    first_page = _whole(data.get("IFD"), next_page) if data is not None else next_page
    bits = _whole(pixels.get("SignificantBits"), 0)
    return OmeImage(
        width=_whole(pixels.get("SizeX"), 0),
        height=_whole(pixels.get("SizeY"), 0),
        channels=_whole(pixels.get("SizeC"), 1),
        planes=_whole(pixels.get("SizeZ"), 1) * _whole(pixels.get("SizeT"), 1),
        first_page=first_page,
        red_green_blue=_is_red_green_blue(channels),
        associated=next((known for word, known in _ASSOCIATED.items() if word in name), ""),
        mpp_x=_microns(pixels, "X"),
        mpp_y=_microns(pixels, "Y"),
        objective=_objective(root, element),
        significant_bits=bits or None,
    )


def _is_red_green_blue(channels: list[ElementTree.Element]) -> bool:
    """Whether three channels are the colours of one camera and not three stains in the same colours."""
    if len(channels) != 3 or any(c.get("Fluor") or c.get("EmissionWavelength") for c in channels):
        return False
    names = tuple(channel.get("Name", "").strip().lower() for channel in channels)
    if names == _NAMES or names == ("r", "g", "b"):
        return True
    return not any(names) and tuple(_color(channel) for channel in channels) == _RED_GREEN_BLUE


def _color(channel: ElementTree.Element) -> tuple[int, int, int]:
    """OME writes RGBA as one signed 32-bit number."""
    value = _whole(channel.get("Color"), -1) & 0xFFFFFFFF
    return value >> 24, value >> 16 & 0xFF, value >> 8 & 0xFF


def _microns(pixels: ElementTree.Element, axis: str) -> float | None:
    factor = _MICRONS.get(pixels.get(f"PhysicalSize{axis}Unit", "µm"))
    size = _number(pixels.get(f"PhysicalSize{axis}"))
    if factor is None or size is None:
        return None
    microns = size * factor
    return microns if _MPP_LIMITS[0] <= microns <= _MPP_LIMITS[1] else None


def _objective(root: ElementTree.Element, image: ElementTree.Element) -> float | None:
    settings = next(_find(image, "ObjectiveSettings"), None)
    wanted = settings.get("ID") if settings is not None else None
    for objective in _find(root, "Objective"):
        if wanted is None or objective.get("ID") == wanted:
            power = _number(objective.get("NominalMagnification"))
            return power if power is not None and power > 0 else None
    return None


def _find(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    """Descendants by local name, whatever year the schema is of."""
    return (child for child in element.iter() if child.tag.rpartition("}")[2] == name)


def _whole(text: str | None, default: int) -> int:
    number = _number(text)
    return default if number is None else int(number)


def _number(text: str | None) -> float | None:
    try:
        number = float(text) if text is not None else math.nan
    except ValueError:
        return None
    return number if math.isfinite(number) else None
