"""What a report is made of, before it is a PDF or a web page. Plain data: equal blocks give equal bytes."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image as Pillow

from histoviewer.core.metrics import Evaluation
from histoviewer.core.results import Decision
from histoviewer.core.slide import RgbArray


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part; ``page`` begins a new page before it."""

    text: str
    page: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer in large type with a bar for each class."""

    decision: Decision
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of words; ``widths`` are shares of the page's width. Without ``head`` the first column names."""

    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    head: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG file's bytes, its size in pixels, and the words below it."""

    jpeg: bytes
    width: int
    height: int
    caption: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures side by side under a title; ``shares`` are their widths as shares of the page's."""

    items: tuple[Picture, ...]
    per_row: int = 6
    shares: tuple[float, ...] = ()
    title: str = ""


@dataclass(frozen=True, slots=True)
class Legend:
    """What the colours of a heatmap mean, from 0 to 1."""

    title: str


@dataclass(frozen=True, slots=True)
class Scores:
    """Confusion matrix, ROC curve and reliability diagram."""

    evaluation: Evaluation


Block = Heading | Text | Outcome | Table | Picture | Pictures | Legend | Scores


@dataclass(frozen=True, slots=True)
class Report:
    """A title, the sentences that stand on every page, and the blocks."""

    title: str
    notice: str
    blocks: tuple[Block, ...]


def picture(pixels: RgbArray, caption: str = "", alt: str = "") -> Picture:
    """A picture of uint8 (h, w, 3) pixels."""
    data = io.BytesIO()
    image = Pillow.fromarray(pixels)
    image.save(data, format="JPEG", quality=88)
    return Picture(data.getvalue(), image.width, image.height, caption, alt or caption)


def outcome_words(decision: Decision) -> tuple[str, str]:
    """The answer in large type and the sentence under it."""
    from histoviewer.core.results import Outcome as Kind

    if decision.outcome is Kind.NOT_ASSESSED or decision.probability is None:
        return "Not assessed", f"{_why(decision)}. This does not mean normal."
    sure = f"calibrated probability {decision.probability:.3f}"
    if decision.outcome is Kind.UNCERTAIN:
        return "Uncertain", f"Leaning to {decision.label}, {sure}. No class is given."
    return str(decision.label), sure[:1].upper() + sure[1:]


def decision_row(decision: Decision) -> tuple[str, str, str, str]:
    """Outcome, probability, patches and patches not assessed, as cells of a table."""
    from histoviewer.core.results import Outcome as Kind

    title, _ = outcome_words(decision)
    if decision.outcome is Kind.NOT_ASSESSED:
        title = f"not assessed: {next(iter(decision.not_assessed), '; '.join(decision.reasons))}"
    elif decision.outcome is Kind.UNCERTAIN:
        title = f"uncertain, leaning to {decision.label}"
    share = "" if decision.probability is None else f"{decision.probability:.3f}"
    return title, share, f"{decision.patches:,}", f"{decision.patches_not_assessed:,}"


def _why(decision: Decision) -> str:
    """The reasons with their counts, bare glass last; what is said of too few patches comes first."""
    told = [reason for reason in decision.reasons if "not assessed:" not in reason]
    told += [f"{reason} ({n:,} patch{'es' * (n != 1)})" for reason, n in decision.not_assessed.items()]
    # Results of earlier versions have no counts by reason.
    words = "; ".join(told or decision.reasons) or "no patch could be judged"
    return words[:1].upper() + words[1:]


def table(head: Sequence[str], rows: Sequence[Sequence[object]], widths: Sequence[float]) -> Table:
    """A table of anything that can be written."""
    return Table(tuple(tuple(str(cell) for cell in row) for row in rows), tuple(widths), tuple(head))
