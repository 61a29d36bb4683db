"""What an edit wants to change, collected so that it is saved first and done in memory after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet
from histoviewer.io.project import Project


class EditPlan:
    """Collects what an edit wants to change, to save it first and to do it in memory after."""

    def __init__(self) -> None:
        self.classes: tuple[AnnotationClass, ...] | None = None
        self._steps: list[tuple[int, tuple[Annotation, ...], tuple[str, ...], tuple[Annotation, ...]]] = []

    def change_annotations(
        self,
        slide_id: int,
        added: Sequence[Annotation] = (),
        removed: Sequence[str] = (),
        changed: Sequence[Annotation] = (),
    ) -> None:
        self._steps.append((slide_id, tuple(added), tuple(removed), tuple(changed)))

    def change_classes(self, classes: Sequence[AnnotationClass]) -> None:
        self.classes = tuple(classes)

    def sign(self, who: str, sets: Mapping[int, AnnotationSet]) -> None:
        """Note who made what comes new, and who changed what has a newer time than before.

        What is taken back keeps the name it had.
        """
        self._steps = [
            (
                slide_id,
                tuple(_signed(a, who) for a in added),
                removed,
                tuple(_changed_by(a, who, sets.get(slide_id)) for a in changed),
            )
            for slide_id, added, removed, changed in self._steps
        ]

    @property
    def slide_ids(self) -> tuple[int, ...]:
        """The slides whose annotations it changes."""
        return tuple(dict.fromkeys(slide_id for slide_id, *_ in self._steps))

    def save(self, project: Project) -> None:
        """Write it all (inside the caller's transaction)."""
        if self.classes is not None:
            project.set_classes(self.classes)
        for slide_id, added, removed, changed in self._steps:
            project.apply(slide_id, added, removed, changed)

    def update(self, sets: dict[int, AnnotationSet]) -> list[int]:
        """Do it to the sets that are in memory (others are read when asked for); the slides concerned."""
        if self.classes is not None:
            for annotations in sets.values():
                annotations.set_classes(self.classes)
        for slide_id, added, removed, changed in self._steps:
            if slide_id in sets:
                sets[slide_id].update(added, removed, changed)
        return list(self.slide_ids)


def _signed(annotation: Annotation, who: str) -> Annotation:
    return annotation if annotation.modified_by else replace(annotation, modified_by=who)


def _changed_by(annotation: Annotation, who: str, there: AnnotationSet | None) -> Annotation:
    before = there.find(annotation.id) if there is not None else None
    if annotation.modified_by == who or (before is not None and annotation.modified <= before.modified):
        return annotation
    return replace(annotation, modified_by=who)
