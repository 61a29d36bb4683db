from __future__ import annotations

import csv
import math
from pathlib import Path

import pytest

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import StorageError
from histoviewer.io import measurement_csv
from histoviewer.io.measurement_csv import MeasuredSlide


def read(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_areas_perimeters_lengths_and_centres_in_both_units(tmp_path: Path) -> None:
    shapes = [
        Annotation(Shape.RECTANGLE, geo.rectangle(10, 20, 110, 70), "Tumor", "A"),
        Annotation(Shape.LINE, geo.polyline([(0, 0), (30, 40)])),
        Annotation(Shape.POINTS, geo.multipoint([(1, 2), (3, 4)])),
    ]
    assert measurement_csv.write(tmp_path / "m.csv", [MeasuredSlide("a.svs", 0.25, shapes)]) == 3
    box, line, points = read(tmp_path / "m.csv")
    assert (box["image"], box["class"], box["name"], box["shape"]) == ("a.svs", "Tumor", "A", "rectangle")
    assert (box["area px2"], box["area um2"], box["perimeter um"]) == ("5000", "312.5", "75")
    assert (box["centroid x px"], box["centroid y um"], box["length um"]) == ("60", "11.25", "")
    assert (line["length um"], line["length px"], line["area um2"]) == ("12.5", "50", "")
    assert (points["points"], points["length px"], points["area px2"]) == ("2", "", "")


def test_without_a_pixel_size_um_stay_empty(tmp_path: Path) -> None:
    shape = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 10, 10))
    measurement_csv.write(tmp_path / "m.csv", [MeasuredSlide("a", None, [shape])])
    (row,) = read(tmp_path / "m.csv")
    assert row["area px2"] == "100"
    assert [row[c] for c in row if c.split(" ")[-1] in ("um", "um2")] == [""] * 5


def test_numbers_for_computers_with_a_decimal_comma(tmp_path: Path) -> None:
    shape = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1_234_567.5, 10), measurements={"x": 0.5})
    measurement_csv.write(tmp_path / "m.csv", [MeasuredSlide("a", 0.5, [shape])], decimal_comma=True)
    (row,) = read(tmp_path / "m.csv", ";")
    assert row["width px"] == "1234567,5"
    assert row["x"] == "0,5"
    assert "." not in row["area um2"]


def test_imported_measurements_have_columns_of_their_own(tmp_path: Path) -> None:
    first = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1), measurements={"a": 1, "area um2": 7})
    second = Annotation(
        Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1), measurements={"b": math.nan, "c": -math.inf}
    )
    slides = [MeasuredSlide("one", 1, [first]), MeasuredSlide("two", 1, [second])]
    measurement_csv.write(tmp_path / "m.csv", slides)
    one, two = read(tmp_path / "m.csv")
    assert (one["a"], one["area um2"], one["area um2 (imported)"], one["b"]) == ("1", "1", "7", "")
    assert (two["a"], two["b"], two["c"]) == ("", "NaN", "-Infinity")


@pytest.mark.parametrize("name", ['=HYPERLINK("x")', "+1", "-1", "@a", "\tx"])
def test_names_are_never_formulas(tmp_path: Path, name: str) -> None:
    shape = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1), name, name, measurements={name: 1})
    measurement_csv.write(tmp_path / "m.csv", [MeasuredSlide(name, 1, [shape])])
    (row,) = read(tmp_path / "m.csv")
    assert {row["name"], row["class"], row["image"]} == {f"'{name}"}
    assert f"'{name}" in row


def test_names_with_commas_quotes_lines_and_other_letters_come_back(tmp_path: Path) -> None:
    name = 'a;b,"c"\nd é 乳腺'
    shape = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 1, 1), name=name)
    for comma in (False, True):
        measurement_csv.write(tmp_path / "m.csv", [MeasuredSlide("a", 1, [shape])], comma)
        assert read(tmp_path / "m.csv", ";" if comma else ",")[0]["name"] == name


def test_a_place_that_can_t_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        measurement_csv.write(tmp_path / "no" / "m.csv", [])
