"""Whether names are hidden now: what shows a name asks here first, and hears when that changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from histoviewer.app.blinding import Blinding, code_of, patient_code_of


class BlindedEvents(QObject):
    """Heard by what shows names."""

    changed = Signal()
    """Names were hidden or shown, or others are to be hidden."""


_events: list[BlindedEvents] = []
_current: list[Blinding] = []


def events() -> BlindedEvents:
    """The one object whose ``changed`` says that names must be written anew."""
    if not _events:
        _events.append(BlindedEvents())
    return _events[0]


def is_on() -> bool:
    """Whether names are hidden."""
    return bool(_current)


def set_blinding(blinding: Blinding | None) -> None:
    """Hide names, or with ``None`` show them."""
    if blinding is None and not _current:
        return
    _current[:] = [] if blinding is None else [blinding]
    events().changed.emit()


def mask(text: str) -> str:
    """A text as it may be shown now."""
    return _current[0].mask(text) if _current else text


def slide_name(name: str, fingerprint: str) -> str:
    """What a slide is called now."""
    return code_of(fingerprint) if _current else name


def patient_name(patient: str) -> str:
    """What a patient is called now."""
    return patient_code_of(patient) if _current and patient else patient
