"""Which key belongs to which command: the table's, unless the person chose another.

Keys are written as in the table ("Ctrl+Shift+Z"). Nothing here knows Qt.
"""

from __future__ import annotations

from collections.abc import Mapping

from histoviewer.app.commands import COMMANDS, Command, command

SECOND_KEYS = {"view.zoom_in": ("=",), "edit.redo": ("Ctrl+Y",), "classify.run": ("Ctrl+Enter",)}
"""Other keys for the same command, where keyboards differ; they go when the person chooses a key."""

FIXED = {
    "Space": "moves the image while it is held",
    "Esc": "cancels what is being drawn",
    "Return": "finishes what is being drawn",
    "Enter": "finishes what is being drawn",
    "Backspace": "takes back the last corner of what is being drawn",
    "Tab": "goes to the next control",
    "Shift+Tab": "goes to the control before",
    **dict.fromkeys(("Left", "Right", "Up", "Down"), "pans the image"),
    **dict.fromkeys(("Shift+Left", "Shift+Right"), "pans the image, or moves the divider of a swipe"),
    **dict.fromkeys(("Shift+Up", "Shift+Down"), "pans the image"),
}
"""Keys that the viewer needs itself, and for what."""

_ORDER = ("Ctrl", "Alt", "Shift", "Meta")


def normal(key: str) -> str:
    """A key in the one way in which equal keys are written alike: modifiers in order, letters large."""
    *held, last = _parts(key)
    words = [word for word in _ORDER if word.casefold() in {name.casefold() for name in held}]
    unknown = [name for name in held if name.casefold() not in {word.casefold() for word in _ORDER}]
    return "+".join([*words, *unknown, last.upper() if len(last) == 1 else last.capitalize()])


def _parts(key: str) -> list[str]:
    """ "Ctrl++" is Ctrl and +."""
    if key.endswith("+"):
        return [*(word for word in key[:-1].rstrip("+").split("+") if word), "+"]
    return key.split("+")


def keys_of(entry: Command, chosen: Mapping[str, str]) -> tuple[str, ...]:
    """All keys of a command, the one to tell first."""
    if entry.id in chosen:
        return (chosen[entry.id],) if chosen[entry.id] else ()
    return tuple(key for key in (entry.shortcut, *SECOND_KEYS.get(entry.id, ())) if key)


def key_of(entry: Command, chosen: Mapping[str, str]) -> str:
    """The key to tell for a command, "" for none."""
    return next(iter(keys_of(entry, chosen)), "")


def owner(key: str, chosen: Mapping[str, str]) -> Command | None:
    """The command that a key belongs to."""
    wanted = normal(key)
    return next((c for c in COMMANDS if wanted in map(normal, keys_of(c, chosen))), None)


def problem(identifier: str, key: str, chosen: Mapping[str, str]) -> str:
    """Why a command can't have a key, in words; "" when it can."""
    if not key:
        return ""
    if normal(key) in map(normal, FIXED):
        what = next(words for fixed, words in FIXED.items() if normal(fixed) == normal(key))
        return f"{key} can't be changed: it {what}."
    if "," in key[:-1]:
        return f"{key} is more than one key: press them together."
    holder = owner(key, chosen)
    if holder is not None and holder.id != identifier:
        title = holder.title.rstrip("…")
        return (
            f"{key} belongs to “{title}” ({holder.menu}). Give that another key first, or take its key away."
        )
    return ""


def usable(chosen: Mapping[str, str]) -> dict[str, str]:
    """What can be used of kept choices: known commands, free keys. The rest has its key of the table."""
    known = {entry.id for entry in COMMANDS}
    kept = {name: key for name, key in chosen.items() if name in known}
    while clashing := [name for name, key in kept.items() if _clashes(name, key, kept)]:
        del kept[clashing[-1]]
    return kept


def _clashes(name: str, key: str, kept: Mapping[str, str]) -> bool:
    if not key:
        return False
    wanted = normal(key)
    others = (c for c in COMMANDS if c.id != name and wanted in map(normal, keys_of(c, kept)))
    return wanted in map(normal, FIXED) or next(others, None) is not None


def changed(identifier: str, key: str, chosen: Mapping[str, str]) -> dict[str, str]:
    """The choices with another key for a command; the table's own key is no choice."""
    rest = {name: kept for name, kept in chosen.items() if name != identifier}
    if normal_or_none(key) != normal_or_none(command(identifier).shortcut):
        rest[identifier] = key
    return rest


def normal_or_none(key: str) -> str:
    """``normal``, "" for no key."""
    return normal(key) if key else ""
