"""The past of shapes, for the window: every state of one, and those that were deleted."""

from __future__ import annotations

from histoviewer.app.session import Session
from histoviewer.io import annotation_history
from histoviewer.io.annotation_history import Version

__all__ = ["Version", "deleted_of", "history_of"]


def history_of(session: Session, slide_id: int, annotation_id: str) -> list[Version]:
    """Every state of an annotation, there or deleted, the newest first.

    Raises:
        ProjectError: the history is damaged.
    """
    there = session.annotations(slide_id).find(annotation_id)
    return annotation_history.versions(session.project, slide_id, annotation_id, there)


def deleted_of(session: Session, slide_id: int) -> list[Version]:
    """The annotations of a slide that were deleted and are not back, the last first.

    Raises:
        ProjectError: the history is damaged.
    """
    return annotation_history.deleted(session.project, slide_id, session.annotations(slide_id).ids())
