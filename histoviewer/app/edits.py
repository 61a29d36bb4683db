"""Reversible edits: what a person does to annotations and classes, as objects with an inverse.

An edit says what to change; ``Session.apply`` commits it to the project in one transaction, then to
the annotations in memory, then tells the listeners. One drag is one edit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from shapely.geometry.base import BaseGeometry

from histoviewer.core.annotation import Annotation, AnnotationClass, Shape, utc_now
from histoviewer.core.errors import InputError


class EditTarget(Protocol):
    """What an edit is applied to."""

    def change_annotations(
        self,
        slide_id: int,
        added: Sequence[Annotation] = (),
        removed: Sequence[str] = (),
        changed: Sequence[Annotation] = (),
    ) -> None:
        """Remove by id, add, and put new states in place, on one slide."""

    def change_classes(self, classes: Sequence[AnnotationClass]) -> None:
        """Replace the project's class list."""


class Edit(Protocol):
    """Something that can be done and undone."""

    @property
    def title(self) -> str:
        """What the person did, for the Undo menu ("Add 2 shapes")."""

    def apply(self, target: EditTarget) -> None:
        """Say to the target what to change."""

    def inverse(self) -> Edit:
        """The edit that takes this one back exactly."""


def _count(annotations: Sequence[object]) -> str:
    return "shape" if len(annotations) == 1 else f"{len(annotations):,} shapes"


@dataclass(frozen=True, slots=True)
class AddAnnotations:
    """New shapes on one slide: drawn, pasted, duplicated or imported."""

    slide_id: int
    annotations: tuple[Annotation, ...]
    verb: str = "Add"

    @property
    def title(self) -> str:
        """What the person did."""
        return f"{self.verb} {_count(self.annotations)}"

    def apply(self, target: EditTarget) -> None:
        """Add them."""
        target.change_annotations(self.slide_id, added=self.annotations)

    def inverse(self) -> RemoveAnnotations:
        """Remove them."""
        return RemoveAnnotations(self.slide_id, self.annotations, f"Undo {self.verb.lower()}:")


@dataclass(frozen=True, slots=True)
class RemoveAnnotations:
    """Shapes deleted from one slide. It keeps them whole, so that they can come back as they were."""

    slide_id: int
    annotations: tuple[Annotation, ...]
    verb: str = "Delete"

    @property
    def title(self) -> str:
        """What the person did."""
        return f"{self.verb} {_count(self.annotations)}"

    def apply(self, target: EditTarget) -> None:
        """Remove them."""
        target.change_annotations(self.slide_id, removed=tuple(a.id for a in self.annotations))

    def inverse(self) -> AddAnnotations:
        """Put them back, in their old place."""
        return AddAnnotations(self.slide_id, self.annotations, "Restore")


@dataclass(frozen=True, slots=True)
class ChangeAnnotations:
    """Shapes of one slide in a new state; ``before`` and ``after`` hold the same ids in the same order."""

    slide_id: int
    before: tuple[Annotation, ...]
    after: tuple[Annotation, ...]
    title: str = "Change shapes"

    def __post_init__(self) -> None:
        if [a.id for a in self.before] != [a.id for a in self.after]:
            raise ValueError("before and after must hold the same annotations")

    def apply(self, target: EditTarget) -> None:
        """Put the new states in place."""
        target.change_annotations(self.slide_id, changed=self.after)

    def inverse(self) -> ChangeAnnotations:
        """Put the old states back."""
        return ChangeAnnotations(self.slide_id, self.after, self.before, self.title)


@dataclass(frozen=True, slots=True)
class ChangeClasses:
    """The project's class list before and after: added, renamed, recoloured, removed."""

    before: tuple[AnnotationClass, ...]
    after: tuple[AnnotationClass, ...]
    title: str = "Change classes"

    def apply(self, target: EditTarget) -> None:
        """Put the new list in place."""
        target.change_classes(self.after)

    def inverse(self) -> ChangeClasses:
        """Put the old list back."""
        return ChangeClasses(self.after, self.before, self.title)


@dataclass(frozen=True, slots=True)
class CompoundEdit:
    """Several edits that are one step for the person, and one transaction in the project."""

    edits: tuple[Edit, ...]
    title: str

    def apply(self, target: EditTarget) -> None:
        """Apply them in order."""
        for edit in self.edits:
            edit.apply(target)

    def inverse(self) -> CompoundEdit:
        """Take them back in reverse order."""
        return CompoundEdit(tuple(edit.inverse() for edit in reversed(self.edits)), self.title)


def moved(slide_id: int, annotations: Iterable[Annotation], dx: float, dy: float) -> ChangeAnnotations:
    """Move shapes by (dx, dy) level-0 pixels.

    Raises:
        InputError: one of them is locked.
    """
    return _changed(slide_id, annotations, lambda a: a.moved(dx, dy), "Move")


def reshaped(
    slide_id: int,
    annotation: Annotation,
    geometry: BaseGeometry,
    shape: Shape | None = None,
    verb: str = "Reshape",
) -> ChangeAnnotations:
    """Give a shape another outline; ``shape`` when it becomes another kind (a brushed rectangle).

    Raises:
        InputError: it is locked.
    """
    return _changed(slide_id, [annotation], lambda a: a.reshaped(geometry, shape), verb)


def reclassed(slide_id: int, annotations: Iterable[Annotation], class_name: str | None) -> ChangeAnnotations:
    """Give shapes a class, or none.

    Raises:
        InputError: one of them is locked.
    """
    verb = f"Set class {class_name} of" if class_name else "Clear class of"
    return _changed(slide_id, annotations, lambda a: a.with_class(class_name), verb)


def renamed(slide_id: int, annotation: Annotation, name: str) -> ChangeAnnotations:
    """Give a shape a name.

    Raises:
        InputError: it is locked.
    """
    return _changed(slide_id, [annotation], lambda a: replace(a, name=name, modified=utc_now()), "Rename")


def locked(slide_id: int, annotations: Iterable[Annotation], lock: bool) -> ChangeAnnotations:
    """Lock shapes against changes, or unlock them."""
    before = tuple(annotations)
    after = tuple(replace(a, locked=lock, modified=utc_now()) for a in before)
    return ChangeAnnotations(slide_id, before, after, f"{'Lock' if lock else 'Unlock'} {_count(before)}")


def removed(slide_id: int, annotations: Iterable[Annotation]) -> RemoveAnnotations:
    """Delete shapes.

    Raises:
        InputError: one of them is locked.
    """
    gone = tuple(annotations)
    _refuse_locked(gone, "delete")
    return RemoveAnnotations(slide_id, gone)


def restored(slide_id: int, there: Annotation | None, state: Annotation) -> Edit:
    """Bring an older state of a shape back: in the place of the present one, or after it was deleted.

    Raises:
        InputError: it is locked.
    """
    if there is None:
        return AddAnnotations(slide_id, (replace(state, modified=utc_now()),), "Restore")
    kept = replace(state, created=there.created, author=there.author, locked=there.locked)
    return _changed(slide_id, [there], lambda _a: replace(kept, modified=utc_now()), "Restore")


def class_renamed(
    classes: Sequence[AnnotationClass],
    old: str,
    new: AnnotationClass,
    shapes: Iterable[tuple[int, Sequence[Annotation]]],
) -> CompoundEdit:
    """Rename or recolour a class, and carry the shapes that have it along.

    Args:
        classes: the project's class list.
        old: the name to replace.
        new: the class that takes its place.
        shapes: slide id and annotations, for every slide whose shapes may have the class.

    Raises:
        InputError: there is another class of the new name already.
    """
    if new.name != old and any(known.name == new.name for known in classes):
        raise InputError(f"The class {old} can't be renamed", f"there is a class {new.name} already")
    after = tuple(new if known.name == old else known for known in classes)
    steps: list[Edit] = [ChangeClasses(tuple(classes), after)]
    if new.name != old:
        for slide_id, annotations in shapes:
            having = tuple(a for a in annotations if a.class_name == old)
            if having:
                steps.append(
                    ChangeAnnotations(slide_id, having, tuple(a.with_class(new.name) for a in having))
                )
    return CompoundEdit(tuple(steps), f"Rename class {old}" if new.name != old else f"Change class {old}")


def _changed(
    slide_id: int, annotations: Iterable[Annotation], change: Callable[[Annotation], Annotation], verb: str
) -> ChangeAnnotations:
    before = tuple(annotations)
    _refuse_locked(before, verb.split(maxsplit=1)[0].lower())
    return ChangeAnnotations(slide_id, before, tuple(map(change, before)), f"{verb} {_count(before)}")


def _refuse_locked(annotations: Sequence[Annotation], verb: str) -> None:
    held = [a for a in annotations if a.locked]
    if held:
        name = held[0].name or held[0].class_name or f"The {held[0].shape}"
        raise InputError(f"{name} can't be changed ({verb})", "it is locked", "unlock it with Ctrl+K")
