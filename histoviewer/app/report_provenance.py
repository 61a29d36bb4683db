"""What made a result, as rows of a table: model card, slide, settings, versions, time, user, history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from histoviewer.app.report_blocks import Block, Table, table
from histoviewer.core.results import SlideResult

_NAMES = {
    "slide / fingerprint": "slide, sha256 of its content",
    "slide / mpp": "pixel size of the slide, µm",
    "model / sha256": "model, sha256 of its file",
    "model / name": "model",
    "settings / model_mpp": "pixel size of a patch, µm",
    "settings / patch_px": "side of a patch, pixels",
    "settings / margin": "half width of the uncertain band",
    "settings / views": "views averaged for a patch",
    "settings / mpp_given": "pixel size given by a person, µm",
    "time": "time, UTC",
    "history / changes": "changes of the project before",
    "history / head": "head of the project's history, sha256",
    "stain_note": "stain",
}


def rows(provenance: Mapping[str, Any], name: str, grid: str, identify: bool) -> list[tuple[str, str]]:
    """(what, value) for everything that is known; the slide's folder only where ``identify`` is set."""
    found = [("slide", name)] if name and "slide" in provenance else []
    found += [("grid", grid)] if grid else []
    for key, value in provenance.items():
        if key == "versions" and isinstance(value, Mapping):
            found.append((key, ", ".join(f"{package} {version}" for package, version in value.items())))
        elif isinstance(value, Mapping):
            found += [(f"{key} / {k}", plain(v)) for k, v in value.items() if v is not None]
        elif value is not None:
            found.append((key, plain(value)))
    places = () if identify else ("slide / path", "settings / folder")
    return [(_NAMES.get(key, key), value) for key, value in found if key not in places]


def grid_words(slide: SlideResult) -> str:
    """How the patches lie."""
    if not slide.patches:
        return ""
    first = slide.patches[0]
    um = f", {first.width_l0 * slide.mpp:g} µm" if slide.mpp else ""
    return f"{len(slide.patches):,} patches of {first.width_l0:g} × {first.height_l0:g} level-0 pixels{um}"


def card_blocks(card: Mapping[str, Any]) -> list[Block]:
    """The model card as a table."""
    made: list[tuple[str, str]] = [
        (str(k).replace("_", " "), plain(v)) for k, v in card.items() if k != "texts"
    ]
    texts = card.get("texts")
    if isinstance(texts, Mapping):
        made += [(str(k), str(v)) for k, v in texts.items()]
    found: Table = table((), [(k, v) for k, v in made if v], (0.22, 0.78))
    return [found]


def plain(value: Any) -> str:
    """A value in words."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, list | tuple) and all(isinstance(item, str | int) for item in value):
        return ", ".join(str(item) for item in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
