"""What ASAP's and ImageScope's formats can hold comes back exactly as it was."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape
from histoviewer.io import annotation_files

coordinate = st.floats(-1e6, 1e6, allow_nan=False, allow_subnormal=False)
size = st.floats(0.5, 1e5)
words = st.text(st.characters(exclude_categories=("C",)), max_size=12).map(str.strip)
class_name = st.none() | words.filter(lambda name: name not in ("", "None"))
color = st.tuples(*[st.integers(0, 255)] * 3)


@st.composite
def star(draw: st.DrawFn) -> shapely.Polygon:
    """A polygon that doesn't cross itself."""
    x, y, count = draw(coordinate), draw(coordinate), draw(st.integers(5, 12))
    radii = draw(st.lists(size, min_size=count, max_size=count))
    angles = [2 * math.pi * n / count for n in range(count)]
    return geo.polygon(
        [(x + r * math.cos(a), y + r * math.sin(a)) for r, a in zip(radii, angles, strict=True)]
    )


@st.composite
def holed(draw: st.DrawFn) -> shapely.Polygon:
    x, y, side = draw(coordinate), draw(coordinate), draw(st.floats(10, 1e4))
    at = [(x + side * f, y + side * f, x + side * (f + 0.2), y + side * (f + 0.2)) for f in (0.1, 0.4, 0.7)]
    holes = [list(shapely.box(*b).exterior.coords) for b in at[: draw(st.integers(1, 3))]]
    return shapely.Polygon(list(shapely.box(x, y, x + side, y + side).exterior.coords), holes)


@st.composite
def annotation(draw: st.DrawFn, kinds: tuple[str, ...]) -> Annotation:
    kind = draw(st.sampled_from(kinds))
    x, y, w, h = draw(coordinate), draw(coordinate), draw(size), draw(size)
    if kind == "rectangle":
        made = Shape.RECTANGLE, geo.rectangle(x, y, x + w, y + h)
    elif kind == "ellipse":
        made = Shape.ELLIPSE, geo.ellipse(x, y, x + w, y + h)
    elif kind == "line":
        made = Shape.LINE, geo.polyline([(x, y), (x + w, y + h)])
    elif kind == "polyline":
        made = Shape.POLYLINE, geo.polyline([(x, y), (x + w, y), (x, y - h), (x + w, y + h)])
    elif kind == "points":
        made = (
            Shape.POINTS,
            geo.multipoint(draw(st.lists(st.tuples(coordinate, coordinate), min_size=1, max_size=5))),
        )
    else:
        made = Shape.POLYGON, draw(star() if kind == "polygon" else holed())
    return Annotation(*made, draw(class_name), draw(words))


KINDS = {
    "asap": ("rectangle", "polygon", "line", "points"),
    "imagescope": ("rectangle", "polygon", "holed", "line", "polyline", "ellipse"),
}


@pytest.mark.parametrize("kind", sorted(KINDS))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_everything_that_the_format_can_hold_comes_back_exactly(kind: str, data: st.DataObject) -> None:
    drawn = data.draw(st.lists(annotation(KINDS[kind]), max_size=5))
    names = dict.fromkeys(a.class_name for a in drawn if a.class_name)
    classes = [AnnotationClass(name, data.draw(color)) for name in names]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.xml"
        annotation_files.write(path, AnnotationSet(drawn, classes), kind)
        found, report = annotation_files.read_with_report(path)
    assert report.dropped == report.repaired == 0
    told = [(a.shape, a.geometry.wkb, a.class_name, a.name) for a in found]
    by_layer = sorted(
        drawn, key=lambda a: list(dict.fromkeys(d.class_name for d in drawn)).index(a.class_name)
    )
    expected = by_layer if kind == "imagescope" else drawn  # a layer for each class
    assert told == [(a.shape, a.geometry.wkb, a.class_name, a.name) for a in expected]
    if kind == "asap":
        assert found.classes == {c.name: c for c in classes}


def test_letters_that_xml_can_t_hold_don_t_spoil_the_file(tmp_path: Path) -> None:
    bad = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1), "c\x01", "a\x00b\x1f\ud800\ufffe <&\"'\n")
    for kind in KINDS:
        annotation_files.write(tmp_path / "a.xml", AnnotationSet([bad]), kind)
        (found,) = annotation_files.read_with_report(tmp_path / "a.xml")[0]
        assert found.name == "a�b��� <&\"'\n"
        assert found.class_name == "c�"


def test_losses_are_told_for_each_format() -> None:
    ring = shapely.box(0, 0, 9, 9) - shapely.box(1, 1, 2, 2)
    shapes = AnnotationSet([
        Annotation(Shape.POLYGON, shapely.MultiPolygon([ring, shapely.box(20, 20, 30, 30)]), locked=True),
        Annotation(Shape.ELLIPSE, geo.ellipse(0, 0, 4, 4)),
        Annotation(Shape.POLYLINE, geo.polyline([(0, 0), (1, 1), (2, 0)])),
        Annotation(Shape.POINTS, geo.multipoint([(1, 1)])),
    ])  # fmt: skip
    assert annotation_files.losses(shapes, "geojson") == ()
    asap = " ".join(annotation_files.losses(shapes, "asap"))
    assert all(word in asap for word in ("holes", "ellipses", "polylines", "several parts", "locks"))
    imagescope = " ".join(annotation_files.losses(shapes, "imagescope"))
    assert all(word in imagescope for word in ("points", "several parts", "locks"))
    assert "holes" not in imagescope
    plain = AnnotationSet([Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1))])
    assert annotation_files.losses(plain, "asap") == annotation_files.losses(plain, "imagescope") == ()


def test_the_areas_of_shapes_with_holes_survive_asap(tmp_path: Path) -> None:
    ring = shapely.Point(50, 50).buffer(40) - shapely.box(30, 30, 40, 40) - shapely.box(55, 55, 70, 60)
    annotation_files.write(tmp_path / "a.xml", AnnotationSet([Annotation(Shape.POLYGON, ring)]), "asap")
    found, _ = annotation_files.read_with_report(tmp_path / "a.xml")
    assert shapely.union_all([a.geometry for a in found]).symmetric_difference(ring).area < 1e-6
