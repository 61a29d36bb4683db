"""A report as one web page: pictures and styles inside, nothing fetched from anywhere."""

from __future__ import annotations

import base64
import math
from collections.abc import Iterable, Sequence
from typing import Any

from histoviewer.app.heatmap import viridis
from histoviewer.app.report_blocks import Block, Picture, Report, outcome_words
from histoviewer.app.report_drawings import class_colour, outcome_colour
from histoviewer.app.resources import resource_path
from histoviewer.core.metrics import Evaluation
from histoviewer.core.results import Decision

_TEMPLATE = "report.html.jinja"
_SIDE = 100.0


def html_bytes(report: Report) -> bytes:
    """The file, UTF-8. Equal reports give equal bytes."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    place = resource_path("report", _TEMPLATE)
    made = Environment(
        loader=FileSystemLoader(place.parent), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True, newline_sequence="\n", keep_trailing_newline=True,
    )  # fmt: skip
    made.globals |= {
        "kind": kind, "data_url": data_url, "outcome_words": outcome_words, "colour": colour,
        "bar_colour": bar_colour, "curve": curve, "number": number, "shade": shade,
        "reliability": reliability, "zip": zip, "scale": scale,
    }  # fmt: skip
    return made.get_template(_TEMPLATE).render(report=report).encode("utf-8")


def kind(block: Block) -> str:
    """The name of a block's kind, for the template."""
    return type(block).__name__


def data_url(picture: Picture) -> str:
    """The picture itself as an address."""
    return "data:image/jpeg;base64," + base64.b64encode(picture.jpeg).decode("ascii")


def colour(decision: Decision, classes: Sequence[str]) -> str:
    """The colour of an answer, as in the PDF."""
    return f"#{outcome_colour(decision, classes).hexval()[2:]}"


def bar_colour(name: str, index: int) -> str:
    """The colour of a class."""
    return f"#{class_colour(name, index).hexval()[2:]}"


def shade(count: int, total: int) -> str:
    """The background of a cell of the confusion matrix."""
    share = count / max(1, total)
    red, green, blue = (round(255 * (1 - part * share)) for part in (0.92, 0.5, 0.25))
    return f"rgb({red},{green},{blue})"


def curve(points: Iterable[tuple[float, float]]) -> str:
    """Points of a plot of 100 x 100 units whose origin is bottom left, for SVG."""
    return " ".join(f"{_SIDE * x:.2f},{_SIDE * (1 - y):.2f}" for x, y in points)


def reliability(found: Evaluation) -> list[tuple[float, float]]:
    """(predicted, observed) of the bins that hold anything."""
    return [(b.predicted, b.observed) for b in found.reliability if b.count]


def scale() -> str:
    """The colours of a heatmap from 0 to 1, for a gradient of CSS."""
    steps = viridis([n / 9 for n in range(10)]).tolist()
    return ", ".join(f"rgb({red},{green},{blue})" for red, green, blue in steps)


def number(value: Any) -> str:
    """A figure, or a dash where it is not defined."""
    return "–" if value is None or math.isnan(value) else f"{value:.3f}"
