from __future__ import annotations

import json
import math
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape
from histoviewer.core.errors import AnnotationFileError, FileAccessError, StorageError, TooLargeError
from histoviewer.io import geojson, geojson_reader, json_features

SQUARE = [[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]


def load(tmp_path: Path, document: Any) -> tuple[list[Annotation], geojson.ImportReport, AnnotationSet]:
    path = tmp_path / "in.geojson"
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    found, report = geojson.read_with_report(path)
    return list(found), report, found


def feature(coordinates: Any = SQUARE, kind: str = "Polygon", **properties: Any) -> dict[str, Any]:
    geometry = {"type": kind, "coordinates": coordinates}
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def collection(*features: Any) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": list(features)}


# What QuPath writes

QUPATH = """{"type":"FeatureCollection","features":[{"type":"Feature",
 "id":"0b6f3c1e-7a52-4a7e-9d0e-3a3f0f3f9c11",
 "geometry":{"type":"Polygon","coordinates":[
  [[1000,800],[1600,800],[1600,1300],[1000,1300],[1000,800]],
  [[1200,950],[1200,1050],[1300,1050],[1300,950],[1200,950]]]},
 "properties":{"objectType":"annotation","name":"ROI 1",
  "classification":{"name":"Tumor","color":[200,0,0]},"isLocked":true,
  "measurements":{"Area":18125.0},"metadata":{"annotator":"A1"}}}]}"""


def test_a_file_as_qupath_writes_it(tmp_path: Path) -> None:
    (found,), report, shapes = load(tmp_path, QUPATH)
    assert report == geojson.ImportReport(1, 0, 0, ())
    assert found.id == "0b6f3c1e-7a52-4a7e-9d0e-3a3f0f3f9c11"
    assert (found.name, found.class_name, found.locked, found.author) == ("ROI 1", "Tumor", True, "A1")
    assert found.area_um2(0.25) == 18125.0
    assert found.measurements == {"Area": 18125.0}
    assert shapes.classes["Tumor"] == AnnotationClass("Tumor", (200, 0, 0))


def test_an_ellipse_is_made_again_from_its_bounds(tmp_path: Path) -> None:
    ring = [[10.0, 5.0], [5.0, 8.0], [0.0, 5.0], [5.0, 2.0], [10.0, 5.0]]
    document = collection(feature([ring]))
    document["features"][0]["geometry"]["isEllipse"] = True
    (found,), _, _ = load(tmp_path, document)
    assert found.shape is Shape.ELLIPSE
    assert found.geometry == geo.ellipse(0, 2, 10, 8)


@pytest.mark.parametrize(
    ("classification", "name", "color"),
    [
        ("Stroma", "Stroma", (86, 180, 233)),
        ({"name": "Tumor", "colorRGB": -3670016}, "Tumor", (200, 0, 0)),
        ({"names": ["Tumor", "Positive"], "color": [1, 2, 3]}, "Tumor: Positive", (1, 2, 3)),
        ({"name": "T", "color": [300, -5, 7, 255]}, "T", (255, 0, 7)),
        ({"name": "T", "color": -3670016}, "T", (200, 0, 0)),
        (None, None, None),
        ({}, None, None),
        (5, None, None),
    ],
)
def test_every_way_to_write_a_class(tmp_path: Path, classification, name, color) -> None:
    (found,), _, shapes = load(tmp_path, collection(feature(classification=classification)))
    assert found.class_name == name
    if name:
        assert shapes.classes[name].color == color


@pytest.mark.parametrize(
    ("measurements", "expected"),
    [
        ([{"name": "a", "value": 1}, {"name": "b", "value": "NaN"}], {"a": 1.0, "b": math.nan}),
        ({"a": "Infinity", "b": "-Infinity", "c": 2.5}, {"a": math.inf, "b": -math.inf, "c": 2.5}),
        ({"a": None, "b": True, "c": "text", "d": 1}, {"d": 1.0}),
        ("nothing", {}),
    ],
)
def test_old_and_new_measurements(tmp_path: Path, measurements, expected) -> None:
    (found,), _, _ = load(tmp_path, collection(feature(measurements=measurements)))
    assert dict(found.measurements) == pytest.approx(expected, nan_ok=True)


def test_bare_arrays_single_features_and_bare_geometries(tmp_path: Path) -> None:
    assert len(load(tmp_path, [feature(), feature()])[0]) == 2
    assert len(load(tmp_path, feature())[0]) == 1
    assert len(load(tmp_path, {"type": "Polygon", "coordinates": SQUARE})[0]) == 1
    assert len(load(tmp_path, "\ufeff" + json.dumps(collection(feature())))[0]) == 1


def test_an_empty_collection_is_no_error(tmp_path: Path) -> None:
    found, report, _ = load(tmp_path, collection())
    assert found == []
    assert report.kept == report.dropped == 0


def test_nested_children_are_found_wherever_they_stand(tmp_path: Path) -> None:
    inner = feature([[[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]], name="inner")
    middle = feature(name="middle", childObjects=[inner])
    outer = {**feature(name="outer"), "childObjects": collection(middle)}
    root = {"type": "Feature", "properties": {"objectType": "root", "childObjects": [outer]}}
    found, report, _ = load(tmp_path, [root])
    assert [a.name for a in found] == ["outer", "middle", "inner"]
    assert report.dropped == 0


@pytest.mark.parametrize(
    ("kind", "coordinates", "shape"),
    [
        ("Point", [1, 2], Shape.POINTS),
        ("MultiPoint", [[1, 2], [3, 4]], Shape.POINTS),
        ("LineString", [[1, 2], [3, 4]], Shape.LINE),
        ("LineString", [[1, 2], [3, 4], [5, 5]], Shape.POLYLINE),
        ("MultiLineString", [[[1, 2], [3, 4]], [[5, 5], [6, 6]]], Shape.POLYLINE),
        ("Polygon", SQUARE, Shape.RECTANGLE),
        ("Polygon", [[[0, 0, 7], [9, 0, 7], [5, 5, 7], [0, 0, 7]]], Shape.POLYGON),
        ("Polygon", [[[0, 0, 7], [9, 0], [5, 5, 7], [0, 0]]], Shape.POLYGON),
        ("MultiPolygon", [SQUARE, [[[20, 0], [30, 0], [25, 9], [20, 0]]]], Shape.POLYGON),
    ],
)
def test_every_kind_of_geometry(tmp_path: Path, kind, coordinates, shape) -> None:
    (found,), report, _ = load(tmp_path, collection(feature(coordinates, kind)))
    assert found.shape is shape
    assert report.repaired == 0
    assert not found.geometry.has_z


def test_a_geometry_collection_is_reduced_to_its_polygons(tmp_path: Path) -> None:
    members = [{"type": "Polygon", "coordinates": SQUARE}, {"type": "Point", "coordinates": [50, 50]}]
    document = collection(
        {"type": "Feature", "geometry": {"type": "GeometryCollection", "geometries": members}}
    )
    (found,), report, _ = load(tmp_path, document)
    assert found.area_l0 == 100
    assert report.repaired == 1


def test_object_types_are_kept_and_cells_lose_their_nucleus_in_words(tmp_path: Path) -> None:
    cell = {**feature(objectType="cell"), "nucleusGeometry": {"type": "Polygon", "coordinates": SQUARE}}
    found, report, _ = load(
        tmp_path, collection(cell, feature(objectType="detection"), feature(objectType="?"))
    )
    assert [a.object_type for a in found] == ["cell", "detection", "annotation"]
    assert "nucleus" in report.messages[0]


@pytest.mark.parametrize(
    ("identity", "kind"),
    [
        ("PathAnnotationObject", "annotation"),
        ("PathDetectionObject", "detection"),
        ("PathCellObject", "cell"),
        ("PathTileObject", "tile"),
        ("TMACoreObject", "tmaCore"),
    ],
)
def test_ids_before_qupath_0_4_tell_the_kind_of_object(tmp_path: Path, identity, kind) -> None:
    (found,), report, _ = load(tmp_path, collection({**feature(), "id": identity}))
    assert found.object_type == kind
    assert found.id != identity
    assert report.repaired == 0


def test_the_root_of_an_old_hierarchy_is_no_shape(tmp_path: Path) -> None:
    found, report, _ = load(tmp_path, [{**feature(childObjects=[feature()]), "id": "PathRootObject"}])
    assert len(found) == report.kept == 1


def test_uuids_are_kept_however_they_are_written(tmp_path: Path) -> None:
    given = "0B6F3C1E-7A52-4A7E-9D0E-3A3F0F3F9C11"
    (found,), _, _ = load(tmp_path, collection({**feature(), "id": given}))
    assert found.id == given.lower()


@pytest.mark.parametrize("kind", [5, [], {}, None, "?", ["cell"]])
def test_kinds_of_object_that_are_none_are_annotations(tmp_path: Path, kind) -> None:
    (found,), _, _ = load(tmp_path, collection(feature(objectType=kind)))
    assert found.object_type == "annotation"


def test_an_ellipse_may_be_marked_in_the_properties(tmp_path: Path) -> None:
    (found,), _, _ = load(tmp_path, collection(feature(isEllipse=True)))
    assert found.shape is Shape.ELLIPSE


def test_a_colour_of_its_own_is_said_to_be_lost(tmp_path: Path) -> None:
    _, report, _ = load(tmp_path, collection(feature(color=[1, 2, 3])))
    assert "colour of its own" in report.messages[0]


def test_who_changed_a_shape_last_is_kept(tmp_path: Path) -> None:
    shape = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1), author="A", modified_by="B")
    (found,), _, _ = load(tmp_path, geojson.dumps(AnnotationSet([shape])))
    assert (found.author, found.modified_by) == ("A", "B")
    assert "modifiedBy" not in found.metadata


json_value = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(
    st.lists(json_value, max_size=4),
    st.dictionaries(st.text(max_size=3), json_value, max_size=3),
    st.booleans(),
)
def test_features_come_one_by_one_as_they_would_all_at_once(members, others, indented) -> None:
    document = {**others, "features": members, "type": "FeatureCollection"}
    for whole in (document, members):
        text = json.dumps(whole, indent=2 if indented else None)
        assert [f for f in json_features.features(text) if f in members] == members


def test_the_last_of_two_metadata_entries_counts(tmp_path: Path) -> None:
    text = json.dumps(collection(feature())).replace(
        '"properties": {', '"properties": {"metadata": {"a": "1"}, "metadata": {"a": "2"}'
    )
    (found,), _, _ = load(tmp_path, text)
    assert found.metadata == {"a": "2"}


def test_half_characters_are_replaced_so_that_the_shape_can_be_saved(tmp_path: Path) -> None:
    half = "a\ud800b"
    given = feature(name=half, classification=half, measurements={half: 1}, metadata={half: half})
    (found,), _, shapes = load(tmp_path, collection(given))
    assert (found.name, found.class_name) == ("a?b", "a?b")
    assert "a?b" in geojson.dumps(shapes)


# Repairs and refusals


def test_open_rings_are_closed_and_said_so(tmp_path: Path) -> None:
    (found,), report, _ = load(tmp_path, collection(feature([[[0, 0], [10, 0], [10, 10], [0, 10]]])))
    assert found.area_l0 == 100
    assert report.repaired == 1
    assert "closed" in report.messages[0]


def test_crossing_rings_are_mended_and_said_so(tmp_path: Path) -> None:
    bow = [[[0, 0], [10, 10], [10, 0], [0, 10], [0, 0]]]
    (found,), report, _ = load(tmp_path, collection(feature(bow)))
    assert found.geometry.is_valid
    assert found.area_l0 == pytest.approx(50)
    assert "crosses itself" in report.messages[0]


def test_a_hole_outside_its_polygon_does_not_spoil_it(tmp_path: Path) -> None:
    rings = [*SQUARE, [[20, 20], [30, 20], [30, 30], [20, 20]]]
    (found,), report, _ = load(tmp_path, collection(feature(rings)))
    assert found.geometry.is_valid
    assert report.repaired == 1


def test_ids_used_twice_and_ids_that_are_none(tmp_path: Path) -> None:
    same = "0b6f3c1e-7a52-4a7e-9d0e-3a3f0f3f9c11"
    entries = [{**feature(), "id": i} for i in (same, same, "PathAnnotationObject", 5, None)]
    found, report, _ = load(tmp_path, collection(*entries))
    assert len({a.id for a in found}) == 5
    assert found[0].id == same
    assert report.repaired == 1
    assert "used twice" in report.messages[0]


@pytest.mark.parametrize(
    "bad",
    [
        feature([[[0, 0], [math.nan, 0], [10, 10], [0, 0]]]),
        feature([[[0, 0], [math.inf, 0], [10, 10], [0, 0]]]),
        feature([[[0, 0], [None, 0], [10, 10], [0, 0]]]),
        feature([[[0, 0], [1e400, 0], [10, 10], [0, 0]]]),
        feature([[[0, 0], [10**400, 0], [10, 10], [0, 0]]]),
        feature([[[0, 0], [1, 1], [0, 0]]]),
        feature([[[0, 0], [1, 1], [2, 2], [0, 0]]]),
        feature([[[0], [1], [2]]]),
        feature([[0, 1, 2, 3]]),
        feature([[["a", "b"], [1, 1], [2, 0]]]),
        feature([]),
        feature([[]]),
        feature([5]),
        feature({"x": 1}),
        feature([[1, 2], [1, 2]], "LineString"),
        feature([[1, 2]], "Circle"),
        {"type": "Feature", "geometry": None, "properties": None},
        {"type": "Feature"},
        {"type": "Feature", "geometry": {"type": "GeometryCollection", "geometries": "x"}},
        "text",
        None,
        [1],
    ],
)
def test_what_can_t_be_used_is_dropped_and_the_rest_kept(tmp_path: Path, bad) -> None:
    found, report, _ = load(tmp_path, collection(feature(name="good"), bad))
    assert [a.name for a in found] == ["good"]
    assert (report.kept, report.dropped) == (1, 1)
    assert report.messages[0].startswith("dropped: ")
    with pytest.raises(AnnotationFileError, match="none of its 1 shapes can be used"):
        load(tmp_path, collection(bad))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("", "it is empty"),
        ("not json", "no JSON"),
        ('{"type":"FeatureCollection","features":[', "no JSON"),
        ("[" * 200_000 + "]" * 200_000, "nested too deeply"),
        ('{"type":"FeatureCollection","features":' + "[" * 100_000, "no JSON|nested too deeply"),
        ("5", "no GeoJSON"),
        ('{"type":"FeatureCollection"}', "no GeoJSON"),
        ('{"a": 1}', "no GeoJSON"),
        ('{"x": ' + "9" * 10_000 + "}", "no JSON|no GeoJSON"),
    ],
)
def test_what_is_no_geojson_is_refused_in_words(tmp_path: Path, content: str, why: str) -> None:
    with pytest.raises(AnnotationFileError, match=why):
        load(tmp_path, content)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.geojson"
    path.write_bytes(b"\xff\xd8\xff\xe0" * 100)
    with pytest.raises(AnnotationFileError, match="no JSON"):
        geojson.read(path)


def test_deep_chains_of_children_are_read_or_refused_without_a_crash(tmp_path: Path) -> None:
    document: dict[str, Any] = feature()
    text = json.dumps(document)
    for _ in range(100):
        text = json.dumps(feature())[:-1] + ', "childObjects": [' + text + "]}"
    found, _, _ = load(tmp_path, "[" + text + "]")
    assert len(found) == 101


def test_missing_files_folders_and_giants(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileAccessError, match="No such file"):
        geojson.read(tmp_path / "nothing.geojson")
    with pytest.raises(FileAccessError, match="directory"):
        geojson.read(tmp_path)
    path = tmp_path / "big.geojson"
    path.write_text(QUPATH)
    monkeypatch.setattr(geojson_reader, "MAX_BYTES", 100)
    with pytest.raises(TooLargeError, match="GB"):
        geojson.read(path)


def test_a_million_vertices(tmp_path: Path) -> None:
    angle = np.linspace(0, 2 * np.pi, 1_000_000, endpoint=False)
    ring = np.column_stack((np.cos(angle), np.sin(angle))) * (5e4 + 100 * np.sin(angle[:, None] * 40))
    shapes = AnnotationSet([Annotation(Shape.POLYGON, shapely.Polygon(ring))])
    path = tmp_path / "big.geojson"
    geojson.write(path, shapes)
    found, report = geojson.read_with_report(path)
    assert report == geojson.ImportReport(1, 0, 0, ())
    assert list(found) == list(shapes)


# Writing


def test_what_is_written_is_strictly_valid(tmp_path: Path) -> None:
    shapes = AnnotationSet(
        [
            Annotation(
                Shape.ELLIPSE,
                geo.ellipse(0, 0, 10, 10),
                "Tumor: Positive",
                measurements={"a": math.nan, "b": -math.inf},
            ),
            Annotation(Shape.POLYGON, shapely.MultiPolygon([shapely.box(0, 0, 1, 2)]), "New", locked=True),
        ],
        [AnnotationClass("Tumor: Positive", (9, 8, 7))],
    )

    def refuse(name: str) -> float:
        raise AssertionError(name)

    document = json.loads(geojson.dumps(shapes), parse_constant=refuse)
    first, second = document["features"]
    assert first["geometry"]["isEllipse"] is True
    assert first["properties"]["classification"] == {"names": ["Tumor", "Positive"], "color": [9, 8, 7]}
    assert first["properties"]["measurements"] == {"a": "NaN", "b": "-Infinity"}
    assert "isLocked" not in first["properties"]
    assert second["geometry"]["type"] == "Polygon"
    assert len(second["properties"]["classification"]["color"]) == 3
    assert second["properties"]["isLocked"] is True
    for entry in document["features"]:
        for ring in entry["geometry"]["coordinates"]:
            assert ring[0] == ring[-1]


def test_two_decimals_when_asked(tmp_path: Path) -> None:
    shapes = AnnotationSet([Annotation(Shape.POLYGON, geo.polygon([(0.12345, 0), (9.98765, 0), (5, 5)]))])
    text = geojson.dumps(shapes, decimals=2)
    assert "0.12," in text
    assert "12345" not in text
    assert "12345" in geojson.dumps(shapes)


def test_a_sliver_that_rounding_would_destroy_is_kept_exact(tmp_path: Path) -> None:
    sliver = geo.polygon([(0, 0), (10, 0.001), (20, 0.002), (10, 0.003)])
    document = json.loads(geojson.dumps(AnnotationSet([Annotation(Shape.POLYGON, sliver)]), decimals=2))
    rings = document["features"][0]["geometry"]["coordinates"]
    assert shapely.Polygon(rings[0]).area > 0


def test_a_failed_export_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.geojson"
    path.write_text("old")
    shapes = AnnotationSet([Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1)) for _ in range(5)])

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="disk is full"):
        geojson.write(path, shapes)
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


coordinate = st.floats(-1e6, 1e6, allow_nan=False).map(lambda v: v + 0.0)
text = st.text(st.characters(codec="utf-8"), max_size=12)


@st.composite
def annotations(draw: st.DrawFn) -> Annotation:
    shape = draw(st.sampled_from(list(Shape)))
    x, y = draw(coordinate), draw(coordinate)
    w, h = draw(st.floats(1, 1e4)), draw(st.floats(1, 1e4))
    geometry: Any
    if shape is Shape.RECTANGLE:
        geometry = geo.rectangle(x, y, x + w, y + h)
    elif shape is Shape.ELLIPSE:
        geometry = geo.ellipse(x, y, x + w, y + h)
    elif shape is Shape.POLYGON:
        outer = shapely.box(x, y, x + w, y + h)
        hole = shapely.Polygon([(x + w / 4, y + h / 4), (x + w / 2, y + h / 4), (x + w / 3, y + h / 2)])
        parts = [outer.difference(hole), shapely.box(x + 2 * w, y, x + 3 * w, y + h)]
        geometry = draw(st.sampled_from([outer, parts[0], shapely.MultiPolygon(parts)]))
    elif shape is Shape.POINTS:
        geometry = geo.multipoint(draw(st.lists(st.tuples(coordinate, coordinate), min_size=1, max_size=4)))
    else:
        geometry = geo.polyline([(x, y), (x + w, y - h), (x - w, y)][: draw(st.integers(2, 3))])
    return Annotation(
        shape,
        geometry,
        class_name=draw(st.none() | text.filter(bool)),
        name=draw(text),
        locked=draw(st.booleans()),
        author=draw(text),
        measurements=draw(st.dictionaries(text, st.floats(allow_nan=False), max_size=3)),
        metadata=draw(
            st.dictionaries(
                text.filter(lambda t: t not in {"created", "modified", "annotator", "shape"}), text
            )
        ),
        object_type=draw(st.sampled_from(["annotation", "detection", "tile"])),
    )


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(annotations(), max_size=5))
def test_a_round_trip_is_exact(tmp_path: Path, shapes: list[Annotation]) -> None:
    path = tmp_path / "round.geojson"
    geojson.write(path, AnnotationSet(shapes))
    found, report = geojson.read_with_report(path)
    assert list(found) == shapes
    assert (report.kept, report.repaired, report.dropped) == (len(shapes), 0, 0)


def test_classes_keep_their_colours_over_a_round_trip(tmp_path: Path) -> None:
    mine = AnnotationClass("Mine", (12, 34, 56))
    shapes = AnnotationSet([Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1), "Mine")], [mine])
    geojson.write(tmp_path / "x.geojson", shapes)
    assert geojson.read(tmp_path / "x.geojson").classes == {"Mine": mine}


def test_only_what_is_new_is_imported() -> None:
    same, changed, fresh = (Annotation(Shape.RECTANGLE, geo.rectangle(i, 0, i + 1, 1)) for i in range(3))
    present = AnnotationSet([same, changed])
    renamed = replace(changed, name="renamed")
    kept = geojson.without_known([same, renamed, fresh], present)
    assert [a.name for a in kept] == ["renamed", ""]
    assert kept[0].id != changed.id
    assert kept[1] == fresh
