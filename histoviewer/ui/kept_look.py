"""How annotations look and which are hidden: kept from one start to the next.

Strength, filling, names and grid are the person's and lie with the preferences; what is hidden
belongs to the shapes of a project and lies there.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Set
from dataclasses import replace

from histoviewer.app import settings
from histoviewer.app.session import Session
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui.viewer.canvas import SlideCanvas

SWITCHES = ("fill", "names", "grid")
LEAST_OPACITY = 0.1
MOST_IDS = 10_000
"""With more shapes hidden one by one none of them is kept hidden: the note would outgrow its use."""

_HIDDEN = "hidden annotations"
_log = logging.getLogger(__name__)


def dress_new(canvas: SlideCanvas, other: SlideCanvas) -> None:
    """Let a new canvas fill, name and grid as the other does; the first does as last time."""
    kept = settings.load()
    for what in SWITCHES:
        on = getattr(kept, f"show_{what}") if canvas is other else other.is_shown(what)
        canvas.set_shown(what, on)


def kept_opacity() -> float:
    """How strongly annotations were drawn last time, never so faint that they can't be seen."""
    kept = settings.load().annotation_opacity
    return min(max(kept, LEAST_OPACITY), 1.0) if math.isfinite(kept) else 1.0


def keep_look(canvas: SlideCanvas, opacity: float) -> None:
    """Keep it for the next time. A disk that refuses is no reason to hold up the end."""
    before = settings.load()
    wanted = replace(
        before,
        annotation_opacity=opacity,
        show_fill=canvas.is_shown("fill"),
        show_names=canvas.is_shown("names"),
        show_grid=canvas.is_shown("grid"),
    )
    if wanted == before:
        return
    try:
        settings.save(wanted)
    except HistoViewerError as error:
        _log.warning("how annotations look was not kept: %s", error)


def keep_hidden(session: Session, classes: Set[str | None], ids: Set[str]) -> None:
    """Keep what is hidden with the project; one that can only be looked at is left as it is."""
    if session.project.read_only:
        return
    note = {
        "classes": sorted(name for name in classes if name is not None),
        "without class": None in classes,
        "ids": sorted(ids) if len(ids) <= MOST_IDS else [],
    }
    try:
        session.project.set_setting(_HIDDEN, note)
    except HistoViewerError as error:
        _log.warning("what is hidden was not kept: %s", error)


def kept_hidden(session: Session) -> tuple[set[str | None], set[str]]:
    """Classes of the project, ``None`` for shapes without one, and ids that were hidden last time."""
    note = session.project.get_setting(_HIDDEN)
    if not isinstance(note, dict):
        return set(), set()
    there = {known.name for known in session.classes()}
    classes: set[str | None] = {name for name in _words(note.get("classes")) if name in there}
    if note.get("without class") is True:
        classes.add(None)
    return classes, set(_words(note.get("ids")))


def _words(found: object) -> list[str]:
    return [word for word in found if isinstance(word, str)] if isinstance(found, list) else []
