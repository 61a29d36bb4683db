"""Edits of the project's class list that carry the shapes along: add, key, merge, remove."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from histoviewer.app.edits import ChangeAnnotations, ChangeClasses, CompoundEdit, Edit
from histoviewer.core.annotation import Annotation, AnnotationClass, Color, class_for
from histoviewer.core.errors import InputError

KEYS = range(1, 9)
"""The number keys that can give a class."""

Shapes = Iterable[tuple[int, Sequence[Annotation]]]
"""Slide id and annotations, for every slide whose shapes may have the class."""

_LONGEST = 80


def checked_name(name: str) -> str:
    """A class name without blanks around it.

    Raises:
        InputError: it is empty, too long, or holds a line break.
    """
    name = name.strip()
    if not name:
        raise InputError("A class can't be without a name", "nothing was given", "type a name")
    if len(name) > _LONGEST or not name.isprintable():
        why = (
            f"it is longer than {_LONGEST} letters"
            if len(name) > _LONGEST
            else "it holds a line break or tab"
        )
        raise InputError("The name of the class can't be used", why, "choose a shorter one of plain letters")
    return name


def class_added(classes: Sequence[AnnotationClass], name: str, color: Color | None = None) -> ChangeClasses:
    """Add a class with the next free key.

    Raises:
        InputError: the name can't be used, or there is such a class.
    """
    name = checked_name(name)
    if any(known.name.casefold() == name.casefold() for known in classes):
        raise InputError(f"The class {name} can't be added", "there is a class of that name already")
    taken = {known.key for known in classes}
    key = next((number for number in KEYS if number not in taken), None)
    fresh = replace(class_for(name, classes), key=key)
    if color is not None:
        fresh = replace(fresh, color=color)
    return ChangeClasses(tuple(classes), (*classes, fresh), f"Add class {name}")


def class_keyed(classes: Sequence[AnnotationClass], name: str, key: int | None) -> ChangeClasses:
    """Give a class a number key, or none; a class that had the key gets the other's in exchange.

    Raises:
        InputError: it is not a key from 1 to 8.
    """
    if key is not None and key not in KEYS:
        raise InputError(f"{key} can't be the key of a class", "the keys are 1 to 8")
    before = _named(classes, name).key

    def renewed(known: AnnotationClass) -> AnnotationClass:
        if known.name == name:
            return replace(known, key=key)
        return replace(known, key=before) if key is not None and known.key == key else known

    words = f"Give class {name} the key {key}" if key is not None else f"Take the key from class {name}"
    return ChangeClasses(tuple(classes), tuple(map(renewed, classes)), words)


def class_merged(classes: Sequence[AnnotationClass], gone: str, into: str, shapes: Shapes) -> CompoundEdit:
    """Give all shapes of one class another one, and take the first off the list."""
    if gone == into:
        raise InputError(f"The class {gone} can't be merged", "it is the same class", "choose another one")
    _named(classes, into)
    return _without(classes, gone, into, shapes, f"Merge class {gone} into {into}")


def class_removed(classes: Sequence[AnnotationClass], name: str, shapes: Shapes) -> CompoundEdit:
    """Take a class off the list; its shapes stay, without class."""
    return _without(classes, name, None, shapes, f"Remove class {name}")


def _without(
    classes: Sequence[AnnotationClass], gone: str, into: str | None, shapes: Shapes, title: str
) -> CompoundEdit:
    old = _named(classes, gone)
    left = tuple(known for known in classes if known is not old)
    if into is not None and old.key is not None:
        # The key goes along where the other class has none.
        left = tuple(replace(c, key=old.key) if c.name == into and c.key is None else c for c in left)
    steps: list[Edit] = [ChangeClasses(tuple(classes), left)]
    for slide_id, drawn in shapes:
        having = tuple(a for a in drawn if a.class_name == gone)
        if having:
            steps.append(ChangeAnnotations(slide_id, having, tuple(a.with_class(into) for a in having)))
    return CompoundEdit(tuple(steps), title)


def _named(classes: Sequence[AnnotationClass], name: str) -> AnnotationClass:
    found = next((known for known in classes if known.name == name), None)
    if found is None:
        raise InputError(f"There is no class {name}", "it was removed or renamed", "choose another one")
    return found
