"""The heatmap as a picture: a thumbnail of the slide, patches in viridis over it, and a legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

from histoviewer.core.results import SlideResult
from histoviewer.core.slide import RgbArray
from histoviewer.io.image_writer import write_png
from histoviewer.io.open_slide import open_slide

THUMBNAIL_PX = 1600
OPACITY = 0.5

# Ten colours along matplotlib's viridis, from 0 to 1.
_VIRIDIS = np.array(
    [
        (68, 1, 84), (72, 40, 120), (62, 74, 137), (49, 104, 142), (38, 130, 142),
        (31, 158, 137), (53, 183, 121), (109, 205, 89), (180, 222, 44), (253, 231, 37),
    ],
    dtype=np.float64,
)  # fmt: skip
_INK, _MUTED, _PAPER = (31, 41, 51), (107, 119, 133), (255, 255, 255)


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """A slide at ``px_per_l0`` pixels per level-0 pixel."""

    image: RgbArray
    px_per_l0: float


def viridis(values: npt.ArrayLike) -> npt.NDArray[np.uint8]:
    """Colours for values between 0 and 1, uint8 (..., 3)."""
    at = np.clip(np.asarray(values, dtype=np.float64), 0, 1) * (len(_VIRIDIS) - 1)
    steps = np.arange(len(_VIRIDIS))
    return (
        np.stack([np.interp(at, steps, _VIRIDIS[:, k]) for k in range(3)], axis=-1).round().astype(np.uint8)
    )


def thumbnail(path: Path, max_px: int = THUMBNAIL_PX) -> Thumbnail:
    """A slide no larger than ``max_px`` on its longer side.

    Raises:
        InputError: the file can't be read any more.
    """
    with open_slide(path) as slide:
        info = slide.info
        factor = max(1.0, max(info.width_l0, info.height_l0) / max_px)
        fitting = [i for i, level in enumerate(info.levels) if level.downsample <= factor * 1.01]
        level = info.levels[fitting[-1]]
        raw = slide.read_region(0, 0, fitting[-1], level.width, level.height)
    size = max(1, round(info.width_l0 / factor)), max(1, round(info.height_l0 / factor))
    image = Image.fromarray(raw).resize(size, Image.Resampling.BICUBIC, reducing_gap=3.0)
    return Thumbnail(np.asarray(image), size[0] / info.width_l0)


def shown_class(slide: SlideResult) -> int:
    """The class whose probability a heatmap shows: the positive one, else the decided one."""
    settings = slide.provenance.get("settings", {})
    wanted = settings.get("positive") or slide.decision.label
    return slide.classes.index(wanted) if wanted in slide.classes else len(slide.classes) - 1


def draw_heatmap(
    slide: SlideResult, picture: Thumbnail, class_index: int, opacity: float = OPACITY
) -> RgbArray:
    """The patches over the picture, without a legend.

    What was not assessed is crossed out in grey, what is uncertain has a white dot.
    """
    base = picture.image.astype(np.float32)
    cover = np.zeros(base.shape[:2], np.float32)
    colour = np.zeros_like(base)
    crossed, dotted = [], []
    for patch in slide.patches:
        x0, y0 = round(patch.x_l0 * picture.px_per_l0), round(patch.y_l0 * picture.px_per_l0)
        x1 = round((patch.x_l0 + patch.width_l0) * picture.px_per_l0)
        y1 = round((patch.y_l0 + patch.height_l0) * picture.px_per_l0)
        box = max(0, x0), max(0, y0), max(1, x1), max(1, y1)
        if patch.assessed:
            window = np.s_[box[1] : box[3], box[0] : box[2]]
            colour[window] = viridis(patch.probabilities[class_index])
            cover[window] = opacity
            if patch.uncertain:
                dotted.append(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, (box[2] - box[0]) / 8))
        else:
            crossed.append(box)
    blended = base * (1 - cover[..., None]) + colour * cover[..., None]
    image = Image.fromarray(blended.round().astype(np.uint8))
    pen = ImageDraw.Draw(image)
    for x0, y0, x1, y1 in crossed:
        pen.line((x0, y1, x1, y0), fill=(190, 196, 203), width=1)
    for x, y, radius in dotted:
        radius = min(6.0, max(1.0, radius))
        pen.ellipse((x - radius, y - radius, x + radius, y + radius), fill=_PAPER, outline=_INK)
    return np.asarray(image)


def with_legend(image: RgbArray, title: str) -> RgbArray:
    """A bar under the picture: colours from 0 to 1, and the signs for "uncertain" and "not assessed"."""
    width, bar = max(image.shape[1], 420), 64
    page = Image.new("RGB", (width, image.shape[0] + bar), _PAPER)
    page.paste(Image.fromarray(image), (0, 0))
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(15)
    top, length = image.shape[0] + 30, min(260, width - 170)
    ramp = np.repeat(viridis(np.linspace(0, 1, length))[None], 14, axis=0)
    page.paste(Image.fromarray(ramp), (12, top))
    pen.text((12, top - 22), title, fill=_INK, font=font)
    small = ImageFont.load_default(12)
    for value in (0.0, 0.5, 1.0):
        pen.text((12 + value * length, top + 16), f"{value:g}", fill=_MUTED, font=small, anchor="ma")
    x = 12 + length + 20
    pen.rectangle((x, top, x + 14, top + 14), outline=_MUTED)
    pen.line((x, top + 14, x + 14, top), fill=_MUTED)
    pen.text((x + 20, top), "not assessed", fill=_INK, font=small)
    pen.ellipse((x + 3, top - 19, x + 11, top - 11), fill=_PAPER, outline=_INK)
    pen.text((x + 20, top - 22), "uncertain", fill=_INK, font=small)
    return np.asarray(page)


def write_heatmaps(slides: Sequence[SlideResult], out: Path) -> list[Path]:
    """A picture for each slide: ``out``, and for further ones ``out`` with the slide's name added.

    Raises:
        StorageError: the disk is full or refuses to write. InputError: a slide can't be read any more.
    """
    written = []
    for i, slide in enumerate(slides):
        index = shown_class(slide)
        picture = draw_heatmap(slide, thumbnail(Path(slide.path)), index)
        path = out if i == 0 else out.with_name(f"{out.stem}-{Path(slide.path).stem}{out.suffix}")
        write_png(path, with_legend(picture, f"probability of {slide.classes[index]}"))
        written.append(path)
    return written
