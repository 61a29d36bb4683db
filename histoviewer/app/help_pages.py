"""The help pages that come with the program: which there are, their text, and a search through them."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import cache

from histoviewer.app.resources import resource_path

PAGES = {
    "first-steps": "First steps",
    "viewer": "The viewer and annotations",
    "normalize": "Normalize the stain",
    "dataset": "Data set and split",
    "train": "Train",
    "classify": "Classify",
    "outcomes": "The three outcomes",
    "results": "Results",
    "formats": "Files that are read and written",
    "limits": "Limits",
    "glossary": "Words",
}
"""Every page by the name of its file, in reading order, with its title in the list."""

_AROUND = 60


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that holds all words of a search, the text around the first, and how often they stand there."""

    page: str
    title: str
    excerpt: str
    count: int


def page_html(name: str) -> str:
    """The page as HTML for a rich-text browser.

    Raises:
        FileAccessError: there is no such page.
    """
    return resource_path("help", f"{name}.html").read_text(encoding="utf-8")


@cache
def page_text(name: str) -> str:
    """The words of a page without its marks."""
    without = re.sub(r"<[^>]+>", " ", page_html(name))
    return " ".join(html.unescape(without).split())


def search(words: str) -> list[Hit]:
    """Pages that hold every word (upper and lower case alike), the one that holds them most often first."""
    wanted = words.lower().split()
    found = []
    for name, title in PAGES.items():
        text = f"{title}. {page_text(name)}"
        low = text.lower()
        if wanted and all(word in low for word in wanted):
            count = sum(low.count(word) for word in wanted)
            found.append(Hit(name, title, _excerpt(text, low.index(wanted[0])), count))
    return sorted(found, key=lambda hit: -hit.count)


def _excerpt(text: str, place: int) -> str:
    start, stop = max(0, place - _AROUND), place + _AROUND
    before, after = "…" if start else "", "…" if stop < len(text) else ""
    return f"{before}{text[start:stop].strip()}{after}"
