"""The shapes of a slide as rows: filtered, sorted, counted by class, and kept so as they change.

Made for a hundred thousand rows: one change moves one row, found by bisection.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import numpy as np
import shapely

from histoviewer.core.annotation import Annotation, AnnotationSet


class Sort(StrEnum):
    """What rows are sorted by."""

    DRAWN = "drawn"
    CHANGED = "changed"
    NAME = "name"
    CLASS = "class"
    SIZE = "size"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which shapes are rows. ``words`` must all be found in name, class, kind or author.

    ``classes``: only shapes of these, ``None`` among them for those without class; ``None`` for all.
    """

    words: str = ""
    classes: frozenset[str | None] | None = None
    locked: bool = False
    _needles: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_needles", tuple(self.words.casefold().split()))

    @property
    def is_open(self) -> bool:
        """Whether all shapes pass."""
        return not self._needles and self.classes is None and not self.locked

    def passes(self, annotation: Annotation) -> bool:
        """Whether a shape is a row."""
        if self.classes is not None and annotation.class_name not in self.classes:
            return False
        if self.locked and not annotation.locked:
            return False
        if not self._needles:
            return True
        a = annotation
        text = f"{a.name}\n{a.class_name or 'no class'}\n{a.shape}\n{a.author}".casefold()
        return all(word in text for word in self._needles)


def title_of(annotation: Annotation) -> str:
    """What a shape is called: its name, else its class, else its kind."""
    return annotation.name or annotation.class_name or str(annotation.shape).capitalize()


class ShapeList:
    """Rows of an ``AnnotationSet``. ``classes`` counts all its shapes, those filtered out, too."""

    def __init__(self) -> None:
        self.sort, self.descending, self.filter = Sort.DRAWN, True, Filter()
        self.counts: Counter[str | None] = Counter()
        self._set: AnnotationSet | None = None
        self._known: dict[str, Annotation] = {}
        self._keys: list[tuple[Any, int]] = []
        self._shapes: list[Annotation] = []

    def __len__(self) -> int:
        return len(self._shapes)

    @property
    def total(self) -> int:
        """How many shapes there are, shown or not."""
        return len(self._known)

    @property
    def shapes(self) -> list[Annotation]:
        """The rows, from the first to the last."""
        return self._shapes[::-1] if self.descending else list(self._shapes)

    def at(self, row: int) -> Annotation:
        """The shape in a row."""
        return self._shapes[self._place(row)]

    def row_of(self, annotation_id: str) -> int | None:
        """The row of a shape; ``None`` when it is not shown."""
        known = self._known.get(annotation_id)
        if known is None or not self.filter.passes(known):
            return None
        return self._place(self._find(known))

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """The rows of these shapes, ascending; those that are not shown left out."""
        wanted = set(ids)
        if len(wanted) * 8 > len(self._shapes):
            rows = [self._place(n) for n, shape in enumerate(self._shapes) if shape.id in wanted]
        else:
            rows = [row for identity in wanted if (row := self.row_of(identity)) is not None]
        return sorted(rows)

    def knows(self, annotation_id: str) -> bool:
        """Whether a shape was taken in, shown or not."""
        return annotation_id in self._known

    def show(self, annotations: AnnotationSet | None) -> None:
        """Make rows of another set."""
        self._set = annotations
        self._known = {a.id: a for a in annotations} if annotations is not None else {}
        self.counts = Counter([a.class_name for a in self._known.values()])
        self.arrange()

    def arrange(self) -> None:
        """Filter and sort all rows anew."""
        chosen: list[Annotation] = list(self._known.values())
        if not self.filter.is_open:
            chosen = [a for a in chosen if self.filter.passes(a)]
        keys = self._keys_of(chosen)
        if self.sort is Sort.DRAWN:  # that is their order already
            self._keys, self._shapes = keys, chosen
            return
        order = sorted(range(len(chosen)), key=keys.__getitem__)
        self._keys, self._shapes = [keys[n] for n in order], [chosen[n] for n in order]

    def leave(self, annotation_id: str) -> None:
        """Forget a shape, in its row or not shown."""
        old = self._known[annotation_id]
        if self.filter.passes(old):
            place = self._find(old)
            del self._keys[place], self._shapes[place]
        del self._known[annotation_id]
        self._count(old.class_name, -1)

    def row_for(self, annotation: Annotation) -> int | None:
        """The row that a new shape will have; ``None`` when it will not be shown."""
        if not self.filter.passes(annotation):
            return None
        place = bisect_left(self._keys, self._key(annotation))
        return len(self._shapes) - place if self.descending else place

    def come(self, annotation: Annotation) -> None:
        """Take a new shape in, in its row or not shown."""
        self._known[annotation.id] = annotation
        self._count(annotation.class_name, 1)
        if self.filter.passes(annotation):
            key = self._key(annotation)
            place = bisect_left(self._keys, key)
            self._keys.insert(place, key)
            self._shapes.insert(place, annotation)

    def stay(self, annotation: Annotation) -> int | None:
        """Put a new state in the row of the old one; ``None`` when it belongs into another row."""
        old = self._known.get(annotation.id)
        if old is None or not (self.filter.passes(old) and self.filter.passes(annotation)):
            return None
        place = self._find(old)
        if self._key(annotation) != self._keys[place]:
            return None
        self._known[annotation.id] = self._shapes[place] = annotation
        self._count(old.class_name, -1)
        self._count(annotation.class_name, 1)
        return self._place(place)

    def _count(self, class_name: str | None, by: int) -> None:
        self.counts[class_name] += by
        if not self.counts[class_name]:
            del self.counts[class_name]

    def _place(self, row: int) -> int:
        return len(self._shapes) - 1 - row if self.descending else row

    def _find(self, annotation: Annotation) -> int:
        return bisect_left(self._keys, self._key(annotation))

    def _key(self, annotation: Annotation) -> tuple[Any, int]:
        return self._keys_of([annotation])[0]

    def _keys_of(self, annotations: list[Annotation]) -> list[tuple[Any, int]]:
        """What rows are sorted by; the order of drawing decides between equals."""
        assert self._set is not None or not annotations
        places = [self._set.place_of(a.id) for a in annotations] if self._set is not None else []
        values: Iterable[Any]
        if self.sort is Sort.NAME:
            values = [title_of(a).casefold() for a in annotations]
        elif self.sort is Sort.CLASS:
            values = [(a.class_name is None, (a.class_name or "").casefold()) for a in annotations]
        elif self.sort is Sort.CHANGED:
            values = [a.modified for a in annotations]
        elif self.sort is Sort.SIZE:
            values = _sizes(annotations)
        else:
            values = [0] * len(annotations)
        return list(zip(values, places, strict=True))


def _sizes(annotations: list[Annotation]) -> list[tuple[float, float]]:
    """Area, and for what has none the length."""
    geometries = np.array([a.geometry for a in annotations], dtype=object)
    areas = shapely.area(geometries)
    lengths = np.where(areas > 0, 0.0, shapely.length(geometries))
    return list(zip(areas.tolist(), lengths.tolist(), strict=True))
