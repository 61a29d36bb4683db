"""How often the test part was looked at: a test that is looked at often is a validation."""

from __future__ import annotations

from typing import Any

from histoviewer.core.annotation import utc_now
from histoviewer.io.project import Project

_SETTING = "test_looks"


def count_look(project: Project, what: str) -> int:
    """Note that the test part was looked at and for what; how often that was, this time included."""
    kept = [*_kept(project), {"what": what, "who": project.author, "at": utc_now()}]
    project.set_setting(_SETTING, kept)
    return len(kept)


def looks(project: Project) -> int:
    """How often the test part was looked at. A new split does not set this back."""
    return len(_kept(project))


def last_look(project: Project) -> str:
    """When that was last, ISO 8601 in UTC; "" when never."""
    kept = _kept(project)
    return str(kept[-1].get("at", "")) if kept else ""


def _kept(project: Project) -> list[dict[str, Any]]:
    found = project.get_setting(_SETTING, [])
    return [dict(one) for one in found] if isinstance(found, list) else []
