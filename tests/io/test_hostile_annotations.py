"""Annotation files that are made to hurt, or are simply huge, end in words or in shapes."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from histoviewer.core.annotation import Shape
from histoviewer.core.errors import AnnotationFileError, HistoViewerError
from histoviewer.io import annotation_files, geojson_reader


def ring(count: int, x: float = 0, y: float = 0, radius: float = 1000) -> list[list[float]]:
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)
    wave = radius * (1 + 0.1 * np.sin(angle * 60))
    found = np.column_stack((x + wave * np.cos(angle), y + wave * np.sin(angle))).round(3).tolist()
    return [*found, found[0]]


def put(tmp_path: Path, text: str | bytes, name: str = "a.geojson") -> Path:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_million_vertices_in_one_shape(tmp_path: Path) -> None:
    path = put(tmp_path, json.dumps({"type": "Polygon", "coordinates": [ring(1_000_000, radius=40_000)]}))
    found, report = annotation_files.read_with_report(path)
    (shape,) = found
    assert len(shape.geometry.exterior.coords) == 1_000_001
    assert report.repaired == 0


def test_a_million_vertices_in_many_shapes(tmp_path: Path) -> None:
    one = json.dumps(ring(50))
    feature = f'{{"type":"Feature","geometry":{{"type":"Polygon","coordinates":[{one}]}},"properties":{{}}}}'
    text = '{"type":"FeatureCollection","features":[' + ",".join([feature] * 20_000) + "]}"
    found, report = annotation_files.read_with_report(put(tmp_path, text))
    assert (len(found), report.kept, report.repaired) == (20_000, 20_000, 0)


@pytest.mark.parametrize("point", ['<Coordinate Order="{n}" X="{x}" Y="{y}"/>', '<Vertex X="{x}" Y="{y}"/>'])
def test_hundred_thousand_vertices_in_xml(tmp_path: Path, point: str) -> None:
    vertices = "".join(point.format(n=n, x=x, y=y) for n, (x, y) in enumerate(ring(100_000)[:-1]))
    asap = f'<ASAP_Annotations><Annotation Type="Polygon">{vertices}</Annotation></ASAP_Annotations>'
    scope = (
        f"<Annotations><Annotation><Regions><Region>{vertices}</Region></Regions></Annotation></Annotations>"
    )
    found, _ = annotation_files.read_with_report(put(tmp_path, asap if "Order" in point else scope, "a.xml"))
    assert len(next(iter(found)).geometry.exterior.coords) == 100_001


def test_a_scribble_that_crosses_itself_everywhere_is_dropped_in_words(tmp_path: Path) -> None:
    scribble = np.random.default_rng(0).random((20_000, 2)) * 1000
    document = [
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [scribble.tolist()]}},
        {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring(10)]}},
    ]
    found, report = annotation_files.read_with_report(put(tmp_path, json.dumps(document)))
    assert (len(found), report.dropped) == (1, 1)
    assert any("crosses itself" in message for message in report.messages)


def test_children_nested_in_children_are_read_to_a_depth_that_is_sane(tmp_path: Path) -> None:
    geometry = json.dumps({"type": "Polygon", "coordinates": [ring(5)]})
    head = f'{{"type":"Feature","geometry":{geometry},"properties":{{"childObjects":['
    path = put(tmp_path, "[" + head * 50 + "]}}" * 50 + "]")
    assert len(annotation_files.read_with_report(path)[0]) == 50
    path = put(tmp_path, "[" + head * 100_000 + "]}}" * 100_000 + "]")
    with pytest.raises(AnnotationFileError, match="nested too deeply"):
        annotation_files.read_with_report(path)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"features":' + "[" * 100_000,
        '{"type":"FeatureCollection","features":[{"type":"Feature"},]}',
        '{"type":"FeatureCollection","features":[1 2]}',
        '{"type":"FeatureCollection","features":[]',
        '{"type":"FeatureCollection","features":[]} x',
        '{"type" "FeatureCollection"}',
        "{'features':[]}",
        '{"a":1,}',
        '{"features":5}',
        "{}",
        "[",
        '"',
        "5",
        "null",
        "\ufeff",
        "   ",
    ],
)
def test_broken_json_is_refused_in_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(AnnotationFileError, match="can't be imported"):
        annotation_files.read_with_report(put(tmp_path, text))


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"\x80abc", b"\x89PNG\r\n", b"PK\x03\x04"])
def test_bytes_that_are_no_text_are_refused_in_words(tmp_path: Path, data: bytes) -> None:
    for name in ("a.geojson", "a.xml"):
        with pytest.raises(AnnotationFileError):
            annotation_files.read_with_report(put(tmp_path, data, name))


@pytest.mark.parametrize(
    "text",
    [
        "<Annotations>" + "<a>" * 100_000,
        "<Annotations>" + "<a>" * 5_000 + "</a>" * 5_000 + "</Annotations>",
        "<V>" * 5_000 + "</V>" * 5_000,
        "<Vertex><Vertex X='1' Y='2'/></Vertex>",
    ],
)
def test_xml_nested_too_deeply_is_refused_in_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(AnnotationFileError):
        annotation_files.read_with_report(put(tmp_path, text, "a.xml"))


def test_a_file_of_which_nothing_can_be_used_says_why(tmp_path: Path) -> None:
    text = '<ASAP_Annotations><Annotation Type="Polygon"/><Annotation Type="Cube"/></ASAP_Annotations>'
    with pytest.raises(AnnotationFileError, match="none of its 2 shapes"):
        annotation_files.read_with_report(put(tmp_path, text, "a.xml"))


def test_every_prefix_of_a_file_is_read_or_refused_in_words(tmp_path: Path) -> None:
    feature = {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring(4)]}, "properties": {}}
    text = json.dumps({"type": "FeatureCollection", "features": [feature] * 2})
    for end in range(0, len(text), 7):
        with pytest.raises(HistoViewerError):
            geojson_reader.read_with_report(put(tmp_path, text[:end]))


def test_files_in_utf_16_are_read(tmp_path: Path) -> None:
    feature = {
        "type": "Feature",
        "geometry": {"type": "Point", "coordinates": [1, 2]},
        "properties": {"name": "é"},
    }
    for encoding in ("utf-16", "utf-8-sig"):
        (found,) = annotation_files.read_with_report(put(tmp_path, json.dumps(feature).encode(encoding)))[0]
        assert (found.name, found.shape) == ("é", Shape.POINTS)
