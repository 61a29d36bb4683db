"""The pictures of a report: slide, heatmap, patches worth seeing, and label and macro where asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from histoviewer.app import patch_ranking
from histoviewer.app.heatmap import Thumbnail, draw_heatmap, shown_class
from histoviewer.app.patch_pictures import PicturesRequest, patch_pictures, shrunk
from histoviewer.app.report_blocks import Block, Heading, Legend, Picture, Pictures, Text, picture
from histoviewer.app.thumbnail_job import ThumbnailRequest, thumbnail
from histoviewer.core.errors import HistoViewerError
from histoviewer.core.results import NO_TISSUE, PatchPrediction, SlideResult
from histoviewer.core.task import Task

_SLIDE_PX, _HEAT_PX, _PATCH_PX, _ASSOCIATED_PX = 420, 1400, 150, 500
_EACH = 6


@dataclass(frozen=True, slots=True)
class SlidePictures:
    """Blocks with the slide and its heatmap, with patches, and with label and macro where asked for."""

    slide: tuple[Block, ...]
    patches: tuple[Block, ...] = ()
    associated: tuple[Block, ...] = ()


def slide_pictures(slide: SlideResult, identify: bool) -> SlidePictures:
    """All pictures of a slide; one sentence where its file can't be used any more."""
    path = Path(slide.path)
    try:
        _check_same(slide, path)
        return SlidePictures(
            tuple(_slide_and_heat(slide, path)),
            tuple(_patches(slide, path)),
            tuple(_associated(path)) if identify else (),
        )
    except HistoViewerError as error:
        told = str(error).replace(str(path), "the slide").replace(path.name, "the slide")
        return SlidePictures((Text(f"No pictures: {told}"),))


def _check_same(slide: SlideResult, path: Path) -> None:
    from histoviewer.io.slide_files import fingerprint

    wanted = slide.provenance.get("slide", {}).get("fingerprint")
    if wanted and fingerprint(path) != wanted:
        raise HistoViewerError(f"{path.name} is another file now than the one that was classified")


def _slide_and_heat(slide: SlideResult, path: Path) -> list[Block]:
    index = shown_class(slide)
    name = slide.classes[index]
    image = thumbnail(Task(), ThumbnailRequest(path, _HEAT_PX))
    wide = max(p.x_l0 + p.width_l0 for p in slide.patches) if slide.patches else image.shape[1]
    whole = Thumbnail(np.array(image), image.shape[1] / float(_width(slide, wide)))
    pair = (
        picture(draw_heatmap(slide, whole, index), "Heatmap", f"heatmap of {name}"),
        picture(shrunk(image, _SLIDE_PX), "The slide as scanned", "thumbnail of the slide"),
    )
    legend = Legend(f"Calibrated probability of {name} in each patch")
    return [Pictures(pair, 2, (0.66, 0.34)), legend]


def _width(slide: SlideResult, fallback: float) -> float:
    return float(slide.provenance.get("slide", {}).get("width", fallback))


def _patches(slide: SlideResult, path: Path) -> list[Block]:
    """The likeliest patches of the shown class, the most uncertain ones, and some that were not assessed."""
    index, k = shown_class(slide), len(slide.classes)
    groups = (
        (f"Likeliest {slide.classes[index]}", patch_ranking.likeliest(slide.patches, index, k)),
        ("Most uncertain", patch_ranking.most_uncertain(slide.patches, k)),
        ("Not assessed", _worth_seeing(slide.patches)),
    )
    blocks: list[Block] = []
    for title, order in groups:
        chosen = [slide.patches[i] for i in order[:_EACH]]
        if shown := _cut(chosen, path, slide.classes[index], index):
            blocks.append(Pictures(shown, _EACH, title=title))
    return [Heading("Patches worth seeing"), *blocks] if blocks else []


def _worth_seeing(patches: Sequence[PatchPrediction]) -> list[int]:
    """Patches that were not assessed, one of each reason first; of bare glass there is nothing to see."""
    return [i for i in patch_ranking.not_assessed(patches) if patches[i].reason != NO_TISSUE]


def _cut(patches: Sequence[PatchPrediction], path: Path, name: str, index: int) -> tuple[Picture, ...]:
    places = tuple((p.x_l0, p.y_l0, p.width_l0, p.height_l0) for p in patches)
    if not places:
        return ()
    cut = patch_pictures(Task(), PicturesRequest(path, places, _PATCH_PX))
    return tuple(
        picture(pixels, _caption(patch, name, index))
        for patch, pixels in zip(patches, cut, strict=True)
        if pixels is not None
    )


def _caption(patch: PatchPrediction, name: str, index: int) -> str:
    where = f"x {patch.x_l0:.0f}, y {patch.y_l0:.0f}"
    if not patch.assessed:
        return f"{patch.reason or 'not assessed'} · {where}"
    unsure = ", uncertain" if patch.uncertain else ""
    return f"{name} {patch.probabilities[index]:.3f}{unsure} · {where}"


def _associated(path: Path) -> list[Block]:
    """Label and macro images, which can carry a patient's name."""
    from histoviewer.io.open_slide import open_slide

    with open_slide(path) as slide:
        found = [
            picture(shrunk(slide.read_associated(name), _ASSOCIATED_PX), name)
            for name in slide.info.associated
            if name != "thumbnail"
        ]
    return [Heading("Label and macro"), Pictures(tuple(found), 2)] if found else []
