"""What the person prefers, kept between starts in one JSON file.

A damaged or older file never keeps the program from starting: what can't be read falls back to
its default.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import platformdirs

from histoviewer import __version__
from histoviewer.core.errors import StorageError

_APP = "histoviewer"
_FILE = "settings.json"

TILE_CACHE_MB = (128, 65_536)
"""The least and the most that tiles may take."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences; each has a default that needs no thought.

    ``theme`` is "system", "light" or "dark", ``language`` "system" or a code such as "de". ``threads`` is 0
    for as many as the machine has.
    ``margin`` is half the width of the *uncertain* band around the decision boundary, -1.0 for the
    model's own. ``coverage`` is how many true classes the prediction sets shall hold; what they leave open is
    *uncertain*. ``tile_cache_mb`` bounds what all tiles together take in memory (megabytes of 2**20
    bytes). ``shortcuts`` maps ids of commands to keys that differ from the table's, "" for none.
    The brush's radius and the wand's reach are in pixels of the screen.
    ``author`` goes into annotations and provenance; empty means the login name.
    """

    theme: str = "system"
    language: str = "system"
    text_scale: float = 1.0
    notice_seen: bool = False
    return_to_move: bool = True
    tile_cache_mb: int = 768
    threads: int = 0
    margin: float = -1.0
    coverage: float = 0.95
    heatmap_opacity: float = 0.5
    annotation_opacity: float = 1.0
    show_fill: bool = False
    show_names: bool = False
    show_grid: bool = False
    brush_radius: float = 24.0
    wand_reach: float = 64.0
    wand_tolerance: float = 2.0
    author: str = ""
    last_folder: str = ""
    last_project: str = ""
    default_model: str = ""
    blinded: bool = False
    recent: tuple[str, ...] = ()
    shortcuts: Mapping[str, str] = field(default_factory=dict)

    def tile_bytes(self) -> tuple[int, int]:
        """Bytes for tiles as they come from the file, and for those made ready for the screen."""
        low, high = TILE_CACHE_MB
        total = min(max(self.tile_cache_mb, low), high) * 2**20
        return total * 3 // 5, total - total * 3 // 5

    def with_recent(self, path: str | Path, keep: int = 10) -> Settings:
        """The same with this file first in the list of recent ones."""
        name = str(path)
        return replace(self, recent=(name, *(other for other in self.recent if other != name))[:keep])


def home_folder() -> Path:
    """Where settings, logs and the working project live; ``HISTOVIEWER_HOME`` overrides it."""
    override = os.environ.get("HISTOVIEWER_HOME")
    return Path(override) if override else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def log_path() -> Path:
    """The log file, in the person's folder for such things; its folder is made when something is written."""
    if os.environ.get("HISTOVIEWER_HOME"):
        return home_folder() / "logs" / "histoviewer.log"
    return Path(platformdirs.user_log_dir(_APP, appauthor=False)) / "histoviewer.log"


def load() -> Settings:
    """The kept settings, defaults for what is missing, damaged or of the wrong type."""
    try:
        kept = json.loads((home_folder() / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    return _from_json(kept) if isinstance(kept, dict) else Settings()


def save(settings: Settings) -> None:
    """Keep the settings; the old file stays whole if this fails.

    The file of another version, or one that can't be read, is first copied beside it.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    path = home_folder() / _FILE
    temporary = path.with_name(f".{_FILE}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _keep_foreign(path)
        kept = {"version": __version__, **asdict(settings)}
        temporary.write_text(json.dumps(kept, indent=1), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        raise StorageError(
            "The preferences can't be saved",
            f"{path.parent} refuses: {error.strerror}",
            "check the disk and its rights",
        ) from error


def _keep_foreign(path: Path) -> None:
    """Copy settings that this version did not write to ``settings.VERSION.json``, once."""
    if not path.exists():
        return
    content = path.read_bytes()
    try:
        version = str(json.loads(content)["version"])
    except (ValueError, RecursionError, KeyError, TypeError):
        version = "earlier"
    copy = path.with_suffix(f".{re.sub(r'[^0-9A-Za-z.]', '-', version)}.json")
    if version != __version__ and not copy.exists():
        copy.write_bytes(content)


def _from_json(kept: dict[str, Any]) -> Settings:
    default = Settings()
    known: dict[str, Any] = {}
    for entry in fields(Settings):
        if entry.name not in kept:
            continue
        value, like = kept[entry.name], getattr(default, entry.name)
        if isinstance(like, dict) and isinstance(value, dict):
            known[entry.name] = {name: word for name, word in value.items() if isinstance(word, str)}
        elif isinstance(like, tuple) and isinstance(value, list):
            known[entry.name] = tuple(str(item) for item in value)
        elif isinstance(like, float) and isinstance(value, int | float) and not isinstance(value, bool):
            known[entry.name] = float(value)
        elif type(value) is type(like):
            known[entry.name] = value
    return replace(default, **known)
