"""What a person drew: annotations, their classes, and the set of them on one slide."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from histoviewer.core import geometry as geo
from histoviewer.core.geometry import Shape
from histoviewer.core.shape_index import Places, ShapeIndex

__all__ = [
    "DEFAULT_CLASSES",
    "Annotation",
    "AnnotationClass",
    "AnnotationSet",
    "Change",
    "Shape",
    "class_for",
    "new_id",
    "utc_now",
]

Color = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""


def new_id() -> str:
    """A new random identity (UUID 4)."""
    return str(uuid.uuid4())


def utc_now() -> str:
    """The time as ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@dataclass(frozen=True, slots=True)
class AnnotationClass:
    """A label for shapes. ``key`` is the number key (1 to 8) that assigns it, or ``None``.

    A name with ": " in it is a class derived from another ("Invasive: lobular").
    """

    name: str
    color: Color
    key: int | None = None


DEFAULT_CLASSES: tuple[AnnotationClass, ...] = (
    AnnotationClass("Invasive", (213, 94, 0), 1),
    AnnotationClass("Normal", (0, 158, 115), 2),
    AnnotationClass("Stroma", (86, 180, 233), 3),
    AnnotationClass("In situ", (204, 121, 167), 4),
    AnnotationClass("Benign", (0, 114, 178), 5),
    AnnotationClass("Necrosis", (120, 120, 120), 6),
    AnnotationClass("Region*", (240, 228, 66), 7),
    AnnotationClass("Ignore*", (230, 159, 0), 8),
)
"""The classes a new project starts with, in Okabe and Ito's colours. A star marks classes that are
about the area and not about the tissue: they are never trained on."""


def class_for(name: str, taken: Iterable[AnnotationClass] = ()) -> AnnotationClass:
    """A class for a name that comes without colour: the default one, else the colour least used so far."""
    for known in DEFAULT_CLASSES:
        if known.name == name:
            return replace(known, key=None)
    palette = [known.color for known in DEFAULT_CLASSES]
    used = [known.color for known in taken]
    return AnnotationClass(name, min(palette, key=used.count))


@dataclass(frozen=True, slots=True)
class Annotation:
    """One shape that a person drew, in level-0 pixels. Immutable: a change makes a new one.

    ``geometry`` is a (multi)polygon for shapes with an area, a line, or a multipoint; an ellipse is a
    polygon of 96 points whose bounds are exact. Times are ISO 8601 in UTC. ``author`` made it,
    ``modified_by`` changed it last. ``object_type`` is QuPath's: "annotation", or what an imported
    object was ("detection", "cell", "tile", "tmaCore").
    """

    shape: Shape
    geometry: BaseGeometry
    class_name: str | None = None
    name: str = ""
    locked: bool = False
    id: str = field(default_factory=new_id)
    created: str = field(default_factory=utc_now)
    modified: str = field(default_factory=utc_now)
    author: str = ""
    measurements: Mapping[str, float] = field(default_factory=dict)
    metadata: Mapping[str, str] = field(default_factory=dict)
    object_type: str = "annotation"
    modified_by: str = field(default="", compare=False)

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(x0, y0, x1, y1) in level-0 pixels."""
        x0, y0, x1, y1 = self.geometry.bounds
        return x0, y0, x1, y1

    @property
    def area_l0(self) -> float:
        """Area in square level-0 pixels, holes left out; 0 for lines and points."""
        return float(self.geometry.area)

    @property
    def length_l0(self) -> float:
        """Length of a line, or of the outline, in level-0 pixels."""
        return float(self.geometry.length)

    @property
    def centroid_l0(self) -> tuple[float, float]:
        """Centre of gravity (x, y) in level-0 pixels."""
        centre = self.geometry.centroid
        return centre.x, centre.y

    def area_um2(self, mpp: float) -> float:
        """Area in square micrometres, for a pixel size in microns per level-0 pixel."""
        return self.area_l0 * mpp * mpp

    def length_um(self, mpp: float) -> float:
        """Length in micrometres, for a pixel size in microns per level-0 pixel."""
        return self.length_l0 * mpp

    def moved(self, dx: float, dy: float) -> Annotation:
        """The same annotation moved by (dx, dy) level-0 pixels, with a new time of change."""
        if self.shape is Shape.ELLIPSE:
            x0, y0, x1, y1 = self.bounds
            return self.reshaped(geo.ellipse(x0 + dx, y0 + dy, x1 + dx, y1 + dy))
        return self.reshaped(geo.translate(self.geometry, dx, dy))

    def reshaped(self, geometry: BaseGeometry, shape: Shape | None = None) -> Annotation:
        """The same annotation with another outline, with a new time of change."""
        return replace(self, geometry=geometry, shape=shape or self.shape, modified=utc_now())

    def with_class(self, class_name: str | None) -> Annotation:
        """The same annotation with another class, with a new time of change."""
        return replace(self, class_name=class_name, modified=utc_now())


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to a set: the ids concerned, and whether the classes changed."""

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    classes: bool = False


class AnnotationSet:
    """The annotations of one slide, in the order they were first added, with a spatial index.

    An annotation that is removed and added again (undo) takes its old place. Changes go through
    ``update``, which does all or nothing and tells the listeners once. Not thread-safe: one thread
    changes it, jobs get a tuple.
    """

    def __init__(
        self, annotations: Iterable[Annotation] = (), classes: Iterable[AnnotationClass] = ()
    ) -> None:
        self.classes: dict[str, AnnotationClass] = {known.name: known for known in classes}
        self._by_id: dict[str, Annotation] = {}
        self._ranks: dict[str, int] = {}
        self._out_of_order = False
        self._listeners: list[Callable[[Change], None]] = []
        self._places: list[Annotation | None] = []
        self.index = ShapeIndex()
        """Where the shapes lie, by ``place_of``. To be read only."""
        self.update(added=annotations)

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Annotation]:
        self._sort()
        return iter(list(self._by_id.values()))

    def __contains__(self, annotation_id: object) -> bool:
        return annotation_id in self._by_id

    def get(self, annotation_id: str) -> Annotation:
        """The annotation with this id; ``KeyError`` when there is none."""
        return self._by_id[annotation_id]

    def find(self, annotation_id: str) -> Annotation | None:
        """The annotation with this id, or ``None``."""
        return self._by_id.get(annotation_id)

    def ids(self) -> tuple[str, ...]:
        """All ids, in order."""
        self._sort()
        return tuple(self._by_id)

    def add(self, annotation: Annotation) -> None:
        """Add one; ``ValueError`` when its id is taken."""
        self.update(added=(annotation,))

    def remove(self, annotation_id: str) -> Annotation:
        """Remove one and return it; ``KeyError`` when there is none."""
        old = self._by_id[annotation_id]
        self.update(removed=(annotation_id,))
        return old

    def replace(self, annotation: Annotation) -> Annotation:
        """Put a new state in the place of the one with the same id and return the old one."""
        old = self._by_id[annotation.id]
        self.update(changed=(annotation,))
        return old

    def update(
        self,
        added: Iterable[Annotation] = (),
        removed: Iterable[str] = (),
        changed: Iterable[Annotation] = (),
    ) -> Change:
        """Remove, then add, then change, as one event.

        Raises:
            ValueError: an added id is taken. KeyError: a removed or changed id is not there. In both
                cases nothing was changed.
        """
        new, gone, other = tuple(added), tuple(removed), tuple(changed)
        self._check(new, gone, other)
        if gone:
            self._drop(gone)
        ranks = self._ranks
        for annotation in new:
            if annotation.id in ranks:
                self._out_of_order = True
            else:
                ranks[annotation.id] = len(ranks)
                self._places.append(None)
        self._put((*new, *other))
        change = Change(tuple(a.id for a in new), gone, tuple(a.id for a in other))
        if new or gone or other:
            self._tell(change)
        return change

    def set_classes(self, classes: Iterable[AnnotationClass]) -> None:
        """Replace the class list. Shapes keep the class name they have."""
        self.classes = {known.name: known for known in classes}
        self._tell(Change(classes=True))

    def color_of(self, annotation: Annotation) -> Color:
        """The colour to draw an annotation in; grey without a class."""
        return self.color_of_class(annotation.class_name)

    def color_of_class(self, class_name: str | None) -> Color:
        """The colour of a class, in the list or not; grey for none."""
        if class_name is None:
            return (128, 128, 128)
        known = self.classes.get(class_name)
        return (known or class_for(class_name)).color

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call ``callback`` after each change; returns a function that ends it."""
        self._listeners.append(callback)

        def unsubscribe() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return unsubscribe

    def place_of(self, annotation_id: str) -> int:
        """The number of a shape in ``index``, its own for ever; ``KeyError`` when it was never here."""
        return self._ranks[annotation_id]

    def places_of(self, ids: Iterable[str]) -> Places:
        """The numbers of shapes, in the order of their ids."""
        return np.fromiter(map(self._ranks.__getitem__, ids), np.intp)

    def at_places(self, places: Places) -> list[Annotation]:
        """The annotations with these numbers, those that are gone left out."""
        found = map(self._places.__getitem__, places.tolist())
        return [annotation for annotation in found if annotation is not None]

    def in_rect(self, x0: float, y0: float, x1: float, y1: float) -> list[Annotation]:
        """Annotations whose bounds touch the rectangle (level-0 pixels), in order."""
        return self.at_places(self.index.touching(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))

    def inside(self, x0: float, y0: float, x1: float, y1: float) -> list[Annotation]:
        """Annotations that lie wholly in the rectangle (a rubber band), in order."""
        left, top, right, bottom = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
        return [
            a
            for a in self.in_rect(left, top, right, bottom)
            if a.bounds[0] >= left and a.bounds[1] >= top and a.bounds[2] <= right and a.bounds[3] <= bottom
        ]

    def children(self, annotation_id: str) -> list[Annotation]:
        """Annotations that lie wholly inside this one (QuPath's rule for a parent)."""
        parent = self._by_id[annotation_id]
        if not parent.shape.has_area:
            return []
        near = [a for a in self.in_rect(*parent.bounds) if a.id != annotation_id]
        if not near:
            return []
        shapely.prepare(parent.geometry)
        within = shapely.covers(parent.geometry, np.array([a.geometry for a in near], dtype=object))
        return [a for a, yes in zip(near, within, strict=True) if yes and a.area_l0 < parent.area_l0]

    def parent_of(self, annotation_id: str) -> Annotation | None:
        """The smallest shape that this one lies wholly inside of; ``None`` when it lies in none."""
        child = self._by_id[annotation_id]
        x0, y0, x1, y1 = child.bounds
        area = child.area_l0
        around = [
            a
            for a in self.in_rect(x0, y0, x1, y1)
            if a.shape.has_area
            and a.id != annotation_id
            and a.bounds[0] <= x0
            and a.bounds[1] <= y0
            and a.bounds[2] >= x1
            and a.bounds[3] >= y1
            and a.area_l0 > area
        ]
        around.sort(key=lambda a: a.area_l0)
        return next((a for a in around if a.geometry.covers(child.geometry)), None)

    def at(
        self,
        x: float,
        y: float,
        tolerance: float = 0.0,
        skip: Callable[[Annotation], bool] | None = None,
    ) -> Annotation | None:
        """What a click at (x, y) means: the smallest shape within ``tolerance``, the topmost of equals.

        Lines and points count as smallest, so that they can be picked inside a big region. Shapes that
        ``skip`` says yes to (hidden ones) are left out.
        """
        near = self.in_rect(x - tolerance, y - tolerance, x + tolerance, y + tolerance)
        if skip is not None:
            near = [a for a in near if not skip(a)]
        if not near:
            return None
        geometries = np.array([a.geometry for a in near], dtype=object)
        distances = shapely.distance(geometries, shapely.Point(x, y))
        hits = [i for i, far in enumerate(distances) if far <= tolerance]
        if not hits:
            return None
        return near[min(hits, key=lambda i: (near[i].area_l0, -i))]

    def _check(
        self, new: tuple[Annotation, ...], gone: tuple[str, ...], other: tuple[Annotation, ...]
    ) -> None:
        going = set(gone)
        for annotation_id in gone:
            if annotation_id not in self._by_id:
                raise KeyError(annotation_id)
        if len(going) != len(gone):
            raise ValueError("an annotation is removed twice")
        coming: set[str] = set()
        for annotation in new:
            taken = annotation.id in self._by_id and annotation.id not in going
            if taken or annotation.id in coming:
                raise ValueError(f"annotation {annotation.id} is there already")
            coming.add(annotation.id)
        for annotation in other:
            there = annotation.id in self._by_id and annotation.id not in going
            if not there and annotation.id not in coming:
                raise KeyError(annotation.id)

    def _put(self, annotations: tuple[Annotation, ...]) -> None:
        # A shape that is added and changed in one update is put once, in its last state.
        latest = {annotation.id: annotation for annotation in annotations}
        self._by_id.update(latest)
        places = [self._ranks[annotation_id] for annotation_id in latest]
        for place, annotation in zip(places, latest.values(), strict=True):
            self._places[place] = annotation
        self.index.put(places, [annotation.geometry for annotation in latest.values()])

    def _drop(self, ids: tuple[str, ...]) -> None:
        places = [self._ranks[annotation_id] for annotation_id in ids]
        for annotation_id, place in zip(ids, places, strict=True):
            del self._by_id[annotation_id]
            self._places[place] = None
        self.index.drop(places)

    def _sort(self) -> None:
        if self._out_of_order:
            ranks = self._ranks
            self._by_id = dict(sorted(self._by_id.items(), key=lambda item: ranks[item[0]]))
            self._out_of_order = False

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)
