from __future__ import annotations

from pathlib import Path

import pytest
import shapely

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape
from histoviewer.core.errors import AnnotationFileError, FileAccessError, FormatError, TooLargeError
from histoviewer.io import annotation_files, annotation_xml, asap_xml, geojson, imagescope_xml

ASAP = """<ASAP_Annotations><Annotations>
 <Annotation Name="ROI 1" Type="Polygon" PartOfGroup="Invasive" Color="#C80000"><Coordinates>
  <Coordinate Order="1" X="1600" Y="800"/><Coordinate Order="0" X="1000" Y="800"/>
  <Coordinate Order="2" X="1600" Y="1300,5"/></Coordinates></Annotation>
</Annotations><AnnotationGroups>
 <Group Name="Invasive" PartOfGroup="None" Color="#C80000"><Attributes/></Group>
</AnnotationGroups></ASAP_Annotations>"""

IMAGESCOPE = """<Annotations MicronsPerPixel="0.2500"><Annotation Id="1" Name="Invasive" LineColor="255">
 <Regions><Region Id="1" Type="0" Text="ROI 1" NegativeROA="0"><Vertices>
  <Vertex X="0" Y="0" Z="0"/><Vertex X="100" Y="0" Z="0"/><Vertex X="100" Y="90" Z="0"/>
  <Vertex X="0" Y="100" Z="0"/>
 </Vertices></Region><Region Id="2" Type="0" NegativeROA="1"><Vertices>
  <Vertex X="10" Y="10"/><Vertex X="20" Y="10"/><Vertex X="20" Y="20"/><Vertex X="10" Y="20"/>
 </Vertices></Region></Regions></Annotation></Annotations>"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "in.xml"
    path.write_text(text, encoding="utf-8")
    return path


def some_shapes() -> AnnotationSet:
    ring = shapely.box(0, 0, 50, 40) - shapely.box(5, 5, 15, 15) - shapely.box(30, 20, 35, 25)
    island = shapely.box(8, 8, 12, 12)
    return AnnotationSet(
        [
            Annotation(Shape.RECTANGLE, geo.rectangle(0.25, 1.1, 7, 9), "Mine", "a < b & é"),
            Annotation(Shape.ELLIPSE, geo.ellipse(10, 10, 40, 30), "Mine"),
            Annotation(Shape.POLYGON, shapely.MultiPolygon([ring, island]), "Normal"),
            Annotation(Shape.LINE, geo.polyline([(0, 0), (30, 40)])),
        ],
        [AnnotationClass("Mine", (1, 2, 3))],
    )


def test_asap_as_asap_writes_it(tmp_path: Path) -> None:
    shapes, report = annotation_files.read_with_report(written(tmp_path, ASAP))
    (found,) = shapes
    assert (found.name, found.class_name, found.shape) == ("ROI 1", "Invasive", Shape.POLYGON)
    assert shapely.get_coordinates(found.geometry).tolist()[:3] == [[1000, 800], [1600, 800], [1600, 1300.5]]
    assert shapes.classes["Invasive"].color == (200, 0, 0)
    assert (report.kept, report.dropped) == (1, 0)


def test_imagescope_layers_regions_and_holes(tmp_path: Path) -> None:
    shapes, report = annotation_files.read_with_report(written(tmp_path, IMAGESCOPE))
    (found,) = shapes
    assert (found.name, found.class_name) == ("ROI 1", "Invasive")
    assert found.area_l0 == 9_500 - 100
    # Programs disagree on the colour's byte order, so the name decides.
    assert shapes.classes["Invasive"].color == (213, 94, 0)
    assert report.kept == 1


def test_halo_writes_types_in_words_and_short_vertices(tmp_path: Path) -> None:
    text = (
        '<Annotations><Annotation Name="Tumor"><Regions>'
        '<Region Type="Polygon" NegativeROA="0"><Vertices>'
        '<V X="0" Y="0"/><V X="9" Y="0"/><V X="5" Y="5"/></Vertices></Region>'
        '<Region Type="Ellipse"><Vertices>'
        '<V X="40" Y="30"/><V X="10" Y="10"/></Vertices></Region></Regions></Annotation></Annotations>'
    )
    triangle, round_one = annotation_files.read_with_report(written(tmp_path, text))[0]
    assert triangle.shape is Shape.POLYGON
    assert round_one.geometry == geo.ellipse(10, 10, 40, 30)


@pytest.mark.parametrize(("kind", "reader"), [("asap", asap_xml), ("imagescope", imagescope_xml)])
def test_areas_classes_and_names_survive_each_format(tmp_path: Path, kind: str, reader) -> None:
    path = tmp_path / "out.xml"
    annotation_files.write(path, some_shapes(), kind)
    found, report = reader.read_with_report(path)
    assert report.dropped == report.repaired == 0

    def areas(shapes: AnnotationSet) -> dict[str | None, float]:
        names = {a.class_name for a in shapes}
        return {name: sum(a.area_l0 for a in shapes if a.class_name == name) for name in names}

    assert areas(found) == pytest.approx(areas(some_shapes()))
    assert "a < b & é" in {a.name for a in found}
    assert [a.length_l0 for a in found if a.shape is Shape.LINE] == [50]


def test_asap_keeps_colours_and_imagescope_keeps_ellipses(tmp_path: Path) -> None:
    asap_xml.write(tmp_path / "a.xml", some_shapes())
    assert asap_xml.read_with_report(tmp_path / "a.xml")[0].classes["Mine"].color == (1, 2, 3)
    imagescope_xml.write(tmp_path / "i.xml", some_shapes(), mpp=0.25)
    again = imagescope_xml.read_with_report(tmp_path / "i.xml")[0]
    assert [a.geometry for a in again if a.shape is Shape.ELLIPSE] == [geo.ellipse(10, 10, 40, 30)]
    assert 'MicronsPerPixel="0.2500"' in (tmp_path / "i.xml").read_text()


def test_points_come_back_from_asap(tmp_path: Path) -> None:
    points = AnnotationSet([Annotation(Shape.POINTS, geo.multipoint([(1, 2), (3.5, 4)]))])
    asap_xml.write(tmp_path / "a.xml", points)
    (found,) = asap_xml.read_with_report(tmp_path / "a.xml")[0]
    assert found.geometry == geo.multipoint([(1, 2), (3.5, 4)])


@pytest.mark.parametrize(
    "bad", ['X="nan"', 'X="inf"', 'X="abc"', "", 'X="1e999"'], ids=["nan", "inf", "text", "missing", "huge"]
)
def test_shapes_with_bad_coordinates_are_dropped_and_the_rest_kept(tmp_path: Path, bad: str) -> None:
    broken = ASAP.replace('X="1600" Y="800"', f'{bad} Y="800"')
    good = ASAP[ASAP.index(" <Annotation ") : ASAP.index("</Annotations>")]
    shapes, report = asap_xml.read_with_report(
        written(tmp_path, broken.replace("</Annotations>", good + "</Annotations>"))
    )
    assert len(shapes) == 1
    assert report.dropped == 1


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a [<!ENTITY b "b">]><Annotations>&b;</Annotations>',
        '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><Annotations/>',
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Annotations>&x;</Annotations>',
        '<!DOCTYPE z [<!ENTITY a "'
        + "a" * 1000
        + '"><!ENTITY b "'
        + "&a;" * 1000
        + '">]><Annotations>&b;</Annotations>',
    ],
)
def test_documents_with_a_type_of_their_own_are_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(AnnotationFileError, match="document type"):
        annotation_files.read_with_report(written(tmp_path, text))


@pytest.mark.parametrize("text", ["", "text", "<Annotations>", "<a></b>", "<x/>", "\x00\x01"])
def test_what_is_no_annotation_xml_is_refused_in_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(AnnotationFileError, match="can't be imported"):
        annotation_files.read_with_report(written(tmp_path, text))


def test_missing_and_huge_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileAccessError):
        annotation_files.read_with_report(tmp_path / "nothing.xml")
    monkeypatch.setattr(annotation_xml, "MAX_BYTES", 10)
    with pytest.raises(TooLargeError):
        annotation_files.read_with_report(written(tmp_path, ASAP))


def test_the_ending_tells_the_format(tmp_path: Path) -> None:
    shapes = some_shapes()
    annotation_files.write(tmp_path / "a.geojson", shapes)
    annotation_files.write(tmp_path / "a.xml", shapes)
    assert geojson.read(tmp_path / "a.geojson").ids() == shapes.ids()
    assert (tmp_path / "a.xml").read_text().count("ASAP_Annotations") == 2
    with pytest.raises(FormatError, match=r"\.geojson or \.xml"):
        annotation_files.write(tmp_path / "a.csv", shapes)


def test_a_shape_with_holes_is_cut_into_pieces_of_the_same_area() -> None:
    ring = shapely.box(0, 0, 50, 40) - shapely.box(5, 5, 15, 15) - shapely.box(6, 20, 14, 25)
    pieces = annotation_xml.without_holes(ring)
    assert all(not piece.interiors for piece in pieces)
    assert shapely.union_all(pieces).equals(ring)
    assert sum(piece.area for piece in pieces) == pytest.approx(ring.area)
