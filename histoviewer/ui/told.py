"""Sentences of the layers below, said in the language of the window.

Those layers make them in English and know nothing of Qt. Each is recognized here by its template ("Fold {0}
of {1}", one of resources/translations/sentences.json, which packaging/translations.py finds in the source),
and what fills it is put into the translated one. What is not recognized, as words of the operating system,
stays as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache

from histoviewer.app.resources import resource_root
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui.language import current, separator, tr


def told(text: str) -> str:
    """A sentence, several after ": " or "; " ("step: what it does"), or as it is what is not known."""
    if not text or current() == "en":
        return text
    body, end = (text[:-1], ".") if text.endswith(".") else (text, "")
    for pieces in _divided(body):
        said = [_said(piece) for piece in pieces[::2]]
        if None not in said:
            pieces[::2] = [piece or "" for piece in said]
            pieces[1::2] = [separator(cut) for cut in pieces[1::2]]
            return "".join(pieces) + end
    return _said(text) or text


def told_error(error: BaseException) -> str:
    """An expected failure; any other in the words that it came with."""
    if not isinstance(error, HistoViewerError) or not error.what or current() == "en":
        return told(str(error))
    what, why, remedy = (told(part) for part in (error.what, error.why, error.remedy))
    sentence = f"{what}{separator(': ')}{why}" if why else what
    return f"{sentence}{separator('; ')}{remedy}." if remedy else f"{sentence}."


def _divided(body: str) -> Iterator[list[str]]:
    """Ways to cut a text at one ": ", one "; " or both; the cuts stand between the parts."""
    colons, semicolons = ([m.start() for m in re.finditer(mark, body)] for mark in (": ", "; "))
    for colon in (*colons, None):
        for semicolon in (*reversed(semicolons), None):
            cuts = [cut for cut in (colon, semicolon) if cut is not None]
            if cuts and cuts == sorted(cuts):
                yield _cut(body, cuts)


def _cut(body: str, cuts: list[int]) -> list[str]:
    pieces, start = [], 0
    for cut in cuts:
        pieces += [body[start:cut], body[cut : cut + 2]]
        start = cut + 2
    return [*pieces, body[start:]]


def _said(text: str) -> str | None:
    """One sentence translated; ``None`` where no template fits. What fills it may be a sentence itself."""
    for template, pattern in _templates():
        if found := pattern.fullmatch(text):
            values = [(_said(value) or value) if " " in value else value for value in found.groups()]
            return tr(template).format(*values)
    return None


@cache
def _templates() -> list[tuple[str, re.Pattern[str]]]:
    """Each template with what it matches: those that begin with a word of their own, and long ones, first."""
    path = resource_root() / "translations" / "sentences.json"
    known = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    # "Merge 3 shapes" is a merge, with "3 shapes" in its place.
    known.sort(key=lambda template: (template.startswith("{"), -len(re.sub(r"\{\d+\}", "", template))))
    return [(template, _pattern(template)) for template in known]


def _pattern(template: str) -> re.Pattern[str]:
    fixed = re.split(r"\{\d+\}", template)
    return re.compile("(.+?)".join(re.escape(part) for part in fixed), re.DOTALL)
