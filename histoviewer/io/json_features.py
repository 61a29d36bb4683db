"""The features of a GeoJSON text one after the other, so that a big file is never a tree in memory.

Between two features other threads get their turn: the window stays alive while a file is read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator
from typing import Any

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder()


class NoFeaturesError(Exception):
    """The text is JSON, but holds no features."""


def features(text: str) -> Iterator[Any]:
    """All features, nested ones after their parent, without recursion.

    Raises:
        ValueError: it is no JSON. NoFeaturesError: it is JSON without features. Either may come late.
    """
    pending: list[Any] = []
    for feature in _top_level(text):
        pending.append(feature)
        while pending:
            found = pending.pop()
            yield found
            pending.extend(reversed(_children(found)))


def _children(feature: Any) -> list[Any]:
    found: list[Any] = []
    if isinstance(feature, dict):
        properties = feature.get("properties")
        for place in (feature, properties if isinstance(properties, dict) else {}):
            children = place.get("childObjects")
            if isinstance(children, dict):
                children = children.get("features")
            if isinstance(children, list):
                found.extend(children)
    return found


def _top_level(text: str) -> Iterator[Any]:
    start = _skip(text, 0)
    if text[start : start + 1] == "[":
        at = yield from _elements(text, start)
        _end(text, at)
    elif text[start : start + 1] == "{":
        yield from _members(text, start)
    else:
        _, at = _DECODER.raw_decode(text, start)
        _end(text, at)
        raise NoFeaturesError


def _members(text: str, at: int) -> Iterator[Any]:
    """The elements of ``features`` as they come, or the one feature that the object is itself."""
    document: dict[str, Any] = {}
    streamed = False
    at = _skip(text, at + 1)
    while text[at : at + 1] != "}":
        key, at = _key(text, at)
        if key == "features" and text[at : at + 1] == "[":
            at = yield from _elements(text, at)
            streamed = True
        else:
            document[key], at = _DECODER.raw_decode(text, at)
        at = _next(text, at, "}")
    _end(text, at + 1)
    if streamed:
        return
    if document.get("type") == "Feature":
        yield document
    elif "coordinates" in document or "geometries" in document:
        yield {"type": "Feature", "geometry": document, "properties": {}}
    else:
        raise NoFeaturesError


def _key(text: str, at: int) -> tuple[str, int]:
    if text[at : at + 1] != '"':
        raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
    key, at = _DECODER.raw_decode(text, at)
    at = _skip(text, at)
    if text[at : at + 1] != ":":
        raise json.JSONDecodeError("Expecting ':' delimiter", text, at)
    return str(key), _skip(text, at + 1)


def _elements(text: str, at: int) -> Generator[Any, None, int]:
    """The elements of the array that starts at ``at``; returns where it ends."""
    at = _skip(text, at + 1)
    while text[at : at + 1] != "]":
        element, at = _DECODER.raw_decode(text, at)
        yield element
        at = _next(text, at, "]")
    return at + 1


def _next(text: str, at: int, closing: str) -> int:
    """Where the next member begins, or the closing bracket stands."""
    at = _skip(text, at)
    if text[at : at + 1] == closing:
        return at
    if text[at : at + 1] != ",":
        raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
    at = _skip(text, at + 1)
    if text[at : at + 1] == closing:
        raise json.JSONDecodeError("Expecting value", text, at)
    return at


def _end(text: str, at: int) -> None:
    at = _skip(text, at)
    if at < len(text):
        raise json.JSONDecodeError("Extra data", text, at)


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
