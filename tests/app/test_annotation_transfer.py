from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import tifffile

from histoviewer.app import annotation_transfer as transfer
from histoviewer.app.annotation_transfer import ExportChoice, Outgoing
from histoviewer.app.session import Session
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape
from histoviewer.core.errors import AnnotationFileError, InputError, StorageError
from histoviewer.core.slide import Level, SlideInfo
from histoviewer.core.task import Task
from histoviewer.io import geojson


def box(x: float, y: float, side: float = 100, **fields) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, y, x + side, y + side), **fields)


def info(scanned: tuple[int, int, int, int] | None = None) -> SlideInfo:
    return SlideInfo(Path("a.mrxs"), "MIRAX", (Level(20_000, 30_000, 1, 256, 256),), scanned=scanned)


def written(path: Path, *shapes: Annotation) -> Path:
    geojson.write(path, AnnotationSet(shapes))
    return path


# In


def test_an_import_is_one_edit_with_its_classes(tmp_path: Path) -> None:
    path = written(tmp_path / "a.geojson", box(0, 0, class_name="New"), box(200, 0))
    incoming = transfer.read_incoming(path, info())
    edit = incoming.edit(1, AnnotationSet(), ())
    assert edit.title == "Import a.geojson"
    assert transfer.count_added(edit) == 2
    assert not incoming.needs_a_look
    assert incoming.edit(1, incoming.found, tuple(incoming.found.classes.values())).edits == ()


def test_shapes_that_count_from_the_scanned_part_are_recognised_and_moved(tmp_path: Path) -> None:
    round_one = Annotation(Shape.ELLIPSE, geo.ellipse(10, 10, 60, 40))
    path = written(tmp_path / "a.geojson", box(50, 80), round_one)
    incoming = transfer.read_incoming(path, info((9_000, 12_000, 3_000, 4_000)))
    assert incoming.corner == (9_000, 12_000)
    assert incoming.looks_shifted
    assert incoming.needs_a_look
    (step,) = incoming.edit(1, AnnotationSet(), (), shift=True).edits
    moved_box, moved_round = step.annotations
    assert moved_box.bounds == (9_050, 12_080, 9_150, 12_180)
    assert moved_round.geometry == geo.ellipse(9_010, 12_010, 9_060, 12_040)
    assert moved_box.modified == next(iter(incoming.found)).modified
    (as_is,) = incoming.edit(1, AnnotationSet(), ()).edits
    assert as_is.annotations[0].bounds[0] == 50


def test_shapes_that_lie_in_the_scanned_part_already_stay_by_default(tmp_path: Path) -> None:
    path = written(tmp_path / "a.geojson", box(9_500, 12_500))
    assert not transfer.read_incoming(path, info((9_000, 12_000, 3_000, 4_000))).looks_shifted
    assert transfer.read_incoming(path, info((0, 0, 3_000, 4_000))).corner is None


def test_shapes_outside_the_image_are_counted(tmp_path: Path) -> None:
    path = written(tmp_path / "a.geojson", box(-50, 0), box(19_950, 5), box(5, 5), box(90_000, 0))
    incoming = transfer.read_incoming(path, info())
    assert incoming.outside == 3
    assert incoming.needs_a_look


def test_a_file_that_can_t_be_used_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.geojson").write_text("rubbish")
    with pytest.raises(AnnotationFileError):
        transfer.read_incoming(tmp_path / "a.geojson", info())


# Out


def outgoing(name: str = "a.svs", *shapes: Annotation) -> Outgoing:
    return Outgoing(name, 400, 300, 0.5, AnnotationSet(shapes or (box(0, 0, class_name="Tumor"),)))


@pytest.mark.parametrize("kind", sorted(transfer.FORMATS))
def test_every_format_writes_one_file_for_one_slide(tmp_path: Path, kind: str) -> None:
    target = tmp_path / f"out{transfer.FORMATS[kind].suffix}"
    report = transfer.export_files(Task(), [outgoing()], target, ExportChoice(kind))
    assert report == transfer.ExportReport((target,), 1, ())
    assert target.stat().st_size > 0
    if transfer.FORMATS[kind].exchange:
        found = transfer.read_incoming(target, info()).found
        assert [a.bounds for a in found] == [(0, 0, 100, 100)]


def test_several_slides_go_into_a_folder_with_names_of_their_own(tmp_path: Path) -> None:
    slides = [outgoing("a.svs"), outgoing("A.tif"), outgoing("b.svs")]
    report = transfer.export_files(Task(), slides, tmp_path, ExportChoice())
    assert [p.name for p in report.paths] == ["a.geojson", "A-2.geojson", "b.geojson"]
    assert all(path.exists() for path in report.paths)
    assert report.shapes == 3


def test_measurements_of_several_slides_are_one_table(tmp_path: Path) -> None:
    slides = [outgoing("a.svs"), outgoing("b.svs")]
    transfer.export_files(Task(), slides, tmp_path / "all.csv", ExportChoice("csv"))
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["image"], r["area um2"]) for r in rows] == [("a.svs", "2500"), ("b.svs", "2500")]


def test_coordinates_may_count_from_the_scanned_part_and_come_back(tmp_path: Path) -> None:
    target = tmp_path / "a.geojson"
    shapes = box(9_100, 12_200)
    choice = ExportChoice(corner=(9_000, 12_000))
    transfer.export_files(Task(), [outgoing("a", shapes)], target, choice)
    assert [a.bounds for a in geojson.read(target)] == [(100, 200, 200, 300)]
    incoming = transfer.read_incoming(target, info((9_000, 12_000, 3_000, 4_000)))
    assert incoming.looks_shifted
    (step,) = incoming.edit(1, AnnotationSet(), (), shift=True).edits
    assert step.annotations[0].bounds == shapes.bounds


def test_rounding_masks_and_pixel_size_follow_the_choice(tmp_path: Path) -> None:
    shape = Annotation(Shape.POLYGON, geo.polygon([(0.12345, 0), (90, 0), (50, 50)]))
    transfer.export_files(Task(), [outgoing("a", shape)], tmp_path / "a.json", ExportChoice(decimals=2))
    rings = json.loads((tmp_path / "a.json").read_text())["features"][0]["geometry"]["coordinates"]
    assert rings[0][0][0] == 0.12
    transfer.export_files(Task(), [outgoing()], tmp_path / "a.tif", ExportChoice("mask-tiff", downsample=4))
    assert np.asarray(tifffile.imread(tmp_path / "a.tif")).shape == (75, 100)
    transfer.export_files(Task(), [outgoing()], tmp_path / "a.xml", ExportChoice("imagescope"))
    assert 'MicronsPerPixel="0.5000"' in (tmp_path / "a.xml").read_text()


def test_what_a_format_can_t_hold_is_in_the_report(tmp_path: Path) -> None:
    line = Annotation(Shape.LINE, geo.polyline([(0, 0), (5, 5)]))
    report = transfer.export_files(
        Task(), [outgoing("a", line)], tmp_path / "a.png", ExportChoice("mask-png")
    )
    assert "lines and points, which enclose nothing (1)" in report.notes[0]


def test_nothing_to_write_an_unknown_format_and_a_place_that_refuses(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no slide"):
        transfer.export_files(Task(), [], tmp_path, ExportChoice())
    with pytest.raises(InputError, match="no format"):
        transfer.export_files(Task(), [outgoing()], tmp_path / "a", ExportChoice("docx"))
    with pytest.raises(StorageError):
        transfer.export_files(Task(), [outgoing()], tmp_path / "no" / "a.geojson", ExportChoice())


def test_an_import_that_the_project_refuses_leaves_nothing_half_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    Image.new("RGB", (300, 300)).save(tmp_path / "a.png")
    path = written(tmp_path / "a.geojson", *[box(n, n, 10, class_name="New") for n in range(20)])
    with Session() as session:
        slide = session.open_slide(tmp_path / "a.png")
        edit, _ = session.import_annotations(slide.slide_id, path)
        before = session.classes()

        def full(*_args, **_fields) -> None:
            raise StorageError("It was not saved", "the disk is full")

        with monkeypatch.context() as patch:
            patch.setattr(session.project, "apply", full)
            with pytest.raises(StorageError):
                session.apply(edit)
        assert session.classes() == before
        assert len(session.annotations(slide.slide_id)) == 0
        session.apply(edit)
        session.apply(edit.inverse())
        assert session.classes() == before
        assert len(session.annotations(slide.slide_id)) == 0
