from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from histoviewer.app import edits
from histoviewer.app import settings as preferences
from histoviewer.app.edits import AddAnnotations
from histoviewer.app.session import Session, SessionEvent
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationClass, AnnotationSet, Shape
from histoviewer.core.errors import FileAccessError, FormatError, PixelSizeError, ProjectError, StorageError
from histoviewer.core.results import Decision, Outcome, PatchPrediction, RegionResult, SlideResult
from histoviewer.io import geojson
from histoviewer.io.project import Project


def box(x: float = 0, y: float = 0, **fields: object) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, y, x + 10, y + 10), **fields)


def picture(path: Path, seed: int = 0, size: tuple[int, int] = (60, 80)) -> Path:
    pixels = np.random.default_rng(seed).integers(0, 255, (*size, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(path)
    return path


@pytest.fixture
def session():
    with Session() as opened:
        yield opened


# The working project


def test_a_working_project_is_there_without_being_asked_for(session: Session, own_home: Path) -> None:
    assert session.project.path == own_home / "working.hvproj"
    assert session.is_working


def test_a_second_window_gets_a_project_of_its_own(session: Session, own_home: Path) -> None:
    with Session() as second:
        assert second.project.path == own_home / "working-2.hvproj"
        assert second.is_working


def test_a_second_window_leaves_no_empty_project_behind(
    session: Session, tmp_path: Path, own_home: Path
) -> None:
    Session().close()
    assert not (own_home / "working-2.hvproj").exists()
    with Session() as used:
        used.open_slide(picture(tmp_path / "a.png"))
    assert (own_home / "working-2.hvproj").exists()


def test_history_names_the_author_of_the_preferences(own_home: Path, tmp_path: Path) -> None:
    preferences.save(preferences.Settings(author="Dr. Ä"))
    with Session() as session:
        assert session.author == "Dr. Ä"
        session.open_slide(picture(tmp_path / "a.png"))
        assert session.project.history()[0].who == "Dr. Ä"


def test_work_is_there_again_after_a_restart(tmp_path: Path, own_home: Path) -> None:
    file = picture(tmp_path / "a.png")
    with Session() as first:
        slide = first.open_slide(file, mpp=0.5)
        first.apply(AddAnnotations(slide.slide_id, (box(class_name="Invasive"),)))
    with Session() as second:
        (row,) = second.slides()
        slide = second.open_row(row.id)
        assert slide.info.mpp == 0.5
        assert [a.class_name for a in slide.annotations] == ["Invasive"]


def test_a_damaged_working_project_does_not_keep_the_program_from_starting(own_home: Path) -> None:
    (own_home / "working.hvproj").write_bytes(b"rubbish")
    with Session() as session:
        assert session.project.path.name == "working-2.hvproj"
        assert "working.hvproj" in session.notices[0]
    assert (own_home / "working.hvproj").read_bytes() == b"rubbish"


def test_naming_the_working_project_moves_it(session: Session, tmp_path: Path, own_home: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    session.apply(AddAnnotations(slide.slide_id, (box(),)))
    session.save_as(tmp_path / "named")
    assert session.project.path == tmp_path / "named.hvproj"
    assert not session.is_working
    assert not (own_home / "working.hvproj").exists()
    assert session.slides()[0].relative_path == "a.png"
    session.apply(AddAnnotations(slide.slide_id, (box(20),)))
    assert len(session.annotations(slide.slide_id)) == 2
    session.close()
    with Project.open(tmp_path / "named.hvproj") as project:
        assert len(project.annotations(slide.slide_id)) == 2
        assert project.history_break() is None


def test_a_copy_that_can_t_be_written_leaves_everything_as_it_was(session: Session, tmp_path: Path) -> None:
    before = session.project.path
    with pytest.raises(StorageError):
        session.save_as(tmp_path / "no" / "folder.hvproj")
    assert session.project.path == before
    session.project.set_setting("still", "writable")


def test_saving_over_an_open_project_is_refused(session: Session, tmp_path: Path) -> None:
    with Project.create(tmp_path / "other.hvproj") as other:
        with pytest.raises(ProjectError, match="another window"):
            session.save_as(other.path)
        assert other.classes()


def test_an_old_log_beside_the_new_file_is_not_replayed_into_it(session: Session, tmp_path: Path) -> None:
    with Project.create(tmp_path / "x.hvproj") as other:
        other.set_setting("from", "the old one")
        shutil.copy(tmp_path / "x.hvproj-wal", tmp_path / "left-wal")
    shutil.copy(tmp_path / "left-wal", tmp_path / "x.hvproj-wal")
    session.project.set_setting("from", "the new one")
    session.save_as(tmp_path / "x.hvproj")
    assert session.project.get_setting("from") == "the new one"


def test_projects_are_switched_and_remembered(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    session.new_project(tmp_path / "one.hvproj")
    assert session.slides() == []
    assert session.opened(slide.slide_id) is None
    with pytest.raises(ProjectError):
        session.open_project(tmp_path / "nothing.hvproj")
    assert session.project.path == tmp_path / "one.hvproj"
    assert session.recent() == [tmp_path / "one.hvproj", tmp_path / "a.png"]
    (tmp_path / "a.png").unlink()
    assert session.recent() == [tmp_path / "one.hvproj"]


# Slides


def test_a_slide_is_opened_once(session: Session, tmp_path: Path) -> None:
    file = picture(tmp_path / "a.png")
    first = session.open_slide(file)
    assert session.open_slide(file) is first
    assert len(session.slides()) == 1
    assert first.mpp is None
    session.close_slide(first.slide_id)
    assert session.opened(first.slide_id) is None


def test_the_pixel_size_a_person_gave_is_kept(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    heard: list[SessionEvent] = []
    session.subscribe(heard.append)
    session.set_mpp(slide.slide_id, 0.42)
    assert slide.info.mpp == 0.42
    assert heard == [SessionEvent("slides", slide.slide_id)]
    assert session.slides()[0].mpp_given
    session.close_slide(slide.slide_id)
    assert session.open_slide(tmp_path / "a.png").mpp == 0.42
    assert session.open_slide(tmp_path / "a.png", mpp=0.5).mpp == 0.5
    assert session.slides()[0].mpp == 0.5


@pytest.mark.parametrize("mpp", [0, -1, float("nan"), float("inf"), 1e6])
def test_a_senseless_pixel_size_is_refused(session: Session, tmp_path: Path, mpp: float) -> None:
    file = picture(tmp_path / "a.png")
    with pytest.raises(PixelSizeError, match="between"):
        session.open_slide(file, mpp=mpp)
    slide = session.open_slide(file)
    with pytest.raises(PixelSizeError):
        session.set_mpp(slide.slide_id, mpp)


def test_a_moved_file_is_known_by_its_content(session: Session, tmp_path: Path) -> None:
    file = picture(tmp_path / "a.png")
    slide = session.open_slide(file, mpp=0.5)
    session.apply(AddAnnotations(slide.slide_id, (box(),)))
    session.close_slide(slide.slide_id)
    (tmp_path / "elsewhere").mkdir()
    moved = file.rename(tmp_path / "elsewhere" / "renamed.png")
    again = session.open_slide(moved)
    assert again.slide_id == slide.slide_id
    assert len(again.annotations) == 1
    assert [row.path for row in session.slides()] == [moved]


def test_a_project_that_moves_with_its_slides_finds_them(tmp_path: Path) -> None:
    (tmp_path / "before").mkdir()
    file = picture(tmp_path / "before" / "a.png")
    with Session(tmp_path / "before" / "p.hvproj") as session:
        session.open_slide(file)
    (tmp_path / "before").rename(tmp_path / "after")
    with Session(tmp_path / "after" / "p.hvproj") as session:
        slide = session.open_row(session.slides()[0].id)
        assert slide.path == tmp_path / "after" / "a.png"


def test_a_file_renamed_beside_its_neighbours_is_found(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png", 1))
    session.open_slide(picture(tmp_path / "b.png", 2))
    session.close_slide(slide.slide_id)
    (tmp_path / "a.png").rename(tmp_path / "c.png")
    assert session.open_row(slide.slide_id).path == tmp_path / "c.png"


def test_a_replaced_file_is_another_slide(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png", 1))
    session.apply(AddAnnotations(slide.slide_id, (box(),)))
    session.close_slide(slide.slide_id)
    picture(tmp_path / "a.png", 2)
    with pytest.raises(FileAccessError, match="content has changed"):
        session.open_row(slide.slide_id)
    other = session.open_slide(tmp_path / "a.png")
    assert other.slide_id != slide.slide_id
    assert len(other.annotations) == 0


def test_a_missing_file_says_what_to_do(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    session.close_slide(slide.slide_id)
    (tmp_path / "a.png").unlink()
    with pytest.raises(FileAccessError, match="not there any more; open it from its new place"):
        session.open_row(slide.slide_id)


def test_two_copies_are_two_slides(session: Session, tmp_path: Path) -> None:
    file = picture(tmp_path / "a.png")
    copy = Path(shutil.copy(file, tmp_path / "copy.png"))
    assert session.open_slide(file).slide_id != session.open_slide(copy).slide_id


def test_what_can_t_be_opened_leaves_no_trace(session: Session, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("no image")
    with pytest.raises(FormatError):
        session.open_slide(tmp_path / "x.txt")
    with pytest.raises(FileAccessError):
        session.open_slide(tmp_path / "nothing.svs")
    assert session.slides() == []
    assert session.recent() == []


def test_a_removed_slide_comes_back_with_its_annotations(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    session.apply(AddAnnotations(slide.slide_id, (box(),)))
    session.remove_slide(slide.slide_id)
    assert session.slides() == []
    assert len(session.open_slide(tmp_path / "a.png").annotations) == 1


# Edits


def test_an_edit_is_on_the_disk_before_anybody_hears_of_it(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    seen: list[int] = []

    def look(_: object) -> None:
        with Project.open(session.project.path, read_only=True) as other:
            seen.append(len(other.annotations(slide.slide_id)))

    slide.annotations.subscribe(look)
    session.subscribe(look)
    session.apply(AddAnnotations(slide.slide_id, (box(),)))
    assert seen == [1, 1]


def test_a_full_disk_leaves_memory_as_the_disk_has_it(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    kept = box()
    session.apply(AddAnnotations(slide.slide_id, (kept,)))
    heard: list[object] = []
    session.subscribe(heard.append)
    slide.annotations.subscribe(heard.append)
    pages = session.project._file.rows("PRAGMA page_count")[0][0]
    session.project._file.rows(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match="disk is full"):
        session.apply(AddAnnotations(slide.slide_id, tuple(box(i) for i in range(2_000))))
    assert list(slide.annotations) == [kept]
    assert heard == []
    session.project._file.rows("PRAGMA max_page_count = 1000000")
    session.apply(edits.moved(slide.slide_id, [kept], 1, 1))
    assert len(heard) == 2


def test_a_read_only_project_refuses_edits_in_words(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    path = session.project.path
    with Session(tmp_path / "other.hvproj") as second:
        second.open_project(path, read_only=True)
        again = second.open_slide(tmp_path / "a.png")
        with pytest.raises(ProjectError, match="read-only"):
            second.apply(AddAnnotations(again.slide_id, (box(),)))
        assert len(again.annotations) == 0
    assert slide.slide_id == again.slide_id


# Annotation files


def test_an_import_is_one_edit_with_its_classes(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    mine = AnnotationClass("Mine", (1, 2, 3))
    shapes = AnnotationSet([box(class_name="Mine"), box(20, class_name="Invasive")], [mine])
    geojson.write(tmp_path / "in.geojson", shapes)
    edit, report = session.import_annotations(slide.slide_id, tmp_path / "in.geojson")
    assert len(slide.annotations) == 0
    session.apply(edit)
    assert list(slide.annotations) == list(shapes)
    assert session.classes()[-1] == mine
    assert report.kept == 2
    again, _ = session.import_annotations(slide.slide_id, tmp_path / "in.geojson")
    assert again.edits == ()
    session.apply(edit.inverse())
    assert len(slide.annotations) == 0
    assert mine not in session.classes()


def test_an_export_holds_all_or_the_selected(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    one, two = box(), box(20)
    session.apply(AddAnnotations(slide.slide_id, (one, two)))
    session.export_annotations(slide.slide_id, tmp_path / "all.geojson")
    session.export_annotations(slide.slide_id, tmp_path / "one.geojson", [two.id])
    assert list(geojson.read(tmp_path / "all.geojson")) == [one, two]
    assert list(geojson.read(tmp_path / "one.geojson")) == [two]


def test_annotations_travel_through_other_programs_formats(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    session.apply(AddAnnotations(slide.slide_id, (box(class_name="Invasive", name="one"),)))
    session.export_annotations(slide.slide_id, tmp_path / "asap.xml")
    edit, report = session.import_annotations(slide.slide_id, tmp_path / "asap.xml")
    session.apply(edit)
    assert [a.name for a in slide.annotations] == ["one", "one"]
    assert len({a.bounds for a in slide.annotations}) == 1
    assert report.kept == 1


# Results


def result_of(path: Path, region: Annotation | None, outcome: Outcome = Outcome.CLASS) -> SlideResult:
    decision = Decision(outcome, "Invasive", 0.9, {"Invasive": 0.9, "Normal": 0.1}, ("why",), 1, 1)
    patches = (PatchPrediction(0, 0, 5, 5, (0.9, 0.1)), PatchPrediction(5, 0, 5, 5, (), "no tissue"))
    regions = (RegionResult(region.id if region else None, "r", decision, patches),)
    provenance = {"model": {"name": "m", "sha256": "abc"}}
    names = ("Invasive", "Normal")
    return SlideResult(str(path), decision, regions, patches, names, 0.5, 1.5, provenance=provenance)


def test_the_latest_result_and_its_state_survive_a_restart(tmp_path: Path) -> None:
    file = picture(tmp_path / "a.png")
    with Session() as session:
        slide = session.open_slide(file, mpp=0.5)
        assert session.latest_result(slide.slide_id) is None
        assert session.result_stale(slide.slide_id) == ()
        session.record_result(slide.slide_id, result_of(file, None, Outcome.UNCERTAIN))
        result = result_of(file, None)
        head = dict(zip(("changes", "head"), session.project.history_head(), strict=True))
        session.record_result(slide.slide_id, result)
    with Session() as again:
        (row,) = again.slides()
        assert row.state == "Invasive"
        found = again.latest_result(row.id)
        assert found is not None
        assert found.provenance["history"] == head
        assert replace(found, provenance=result.provenance) == result
        assert again.result_stale(row.id, "abc") == ()


@pytest.mark.parametrize(
    ("outcome", "state"),
    [(Outcome.CLASS, "Invasive"), (Outcome.UNCERTAIN, "uncertain"), (Outcome.NOT_ASSESSED, "not assessed")],
)
def test_not_assessed_never_looks_like_a_class(session, tmp_path, outcome, state) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    session.record_result(slide.slide_id, result_of(slide.path, None, outcome))
    assert session.slides()[0].state == state


def test_a_result_says_why_it_no_longer_holds(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"), mpp=0.5)
    region = box()
    session.apply(AddAnnotations(slide.slide_id, (region,)))
    session.record_result(slide.slide_id, result_of(slide.path, region))

    def why(model: str | None = None) -> tuple[str, ...]:
        return session.result_stale(slide.slide_id, model)

    session.apply(edits.reclassed(slide.slide_id, [region], "Normal"))
    assert why("abc") == ()
    assert why("another") == ("another model is chosen",)
    move = edits.moved(slide.slide_id, [slide.annotations.get(region.id)], 1, 0)
    session.apply(move)
    assert why() == ("a region was changed",)
    session.apply(move.inverse())
    assert why() == ()
    session.set_mpp(slide.slide_id, 0.25)
    assert why() == ("the pixel size has changed",)
    session.apply(edits.removed(slide.slide_id, [slide.annotations.get(region.id)]))
    assert why() == ("the pixel size has changed", "a region was deleted")


def test_what_changed_while_the_job_ran_makes_its_result_stale(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"), mpp=0.5)
    region = box()
    session.apply(AddAnnotations(slide.slide_id, (region,)))
    binding = session.bind_result(slide.slide_id, [region.id], "abc")
    session.apply(edits.reshaped(slide.slide_id, region, geo.rectangle(0, 0, 3, 3)))
    session.record_result(slide.slide_id, result_of(slide.path, region), binding)
    assert session.result_stale(slide.slide_id) == ("a region was changed",)


# Crash


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_window_leaves_its_work_to_the_next(tmp_path: Path, own_home: Path) -> None:
    file = picture(tmp_path / "a.png")
    program = (
        "import sys, pathlib\n"
        "from histoviewer.app.session import Session\n"
        "from histoviewer.app.edits import AddAnnotations\n"
        "from histoviewer.core.annotation import Annotation, Shape\n"
        "from histoviewer.core import geometry as geo\n"
        "session = Session()\n"
        "slide = session.open_slide(pathlib.Path(sys.argv[1]))\n"
        "while True:\n"
        "    shape = Annotation(Shape.RECTANGLE, geo.rectangle(0, 0, 5, 5))\n"
        "    session.apply(AddAnnotations(slide.slide_id, (shape,)))\n"
        "    print(shape.id, flush=True)\n"
    )
    window = subprocess.Popen(
        [sys.executable, "-c", program, str(file)], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert window.stdout is not None
    with window.stdout as lines:
        said = [lines.readline().strip() for _ in range(25)]
        window.send_signal(signal.SIGKILL)
        said += [line.strip() for line in lines if line.endswith("\n")]
    window.wait()
    with Session() as session:
        assert session.project.path == own_home / "working.hvproj"
        present = session.annotations(session.slides()[0].id)
        assert set(said) <= set(present.ids())


def test_patient_and_truth_are_kept_with_the_slide(session: Session, tmp_path: Path) -> None:
    slide = session.open_slide(picture(tmp_path / "a.png"))
    session.update_slide(slide.slide_id, patient="P7", label="Normal")
    row = session.slides()[0]
    assert (row.patient, row.label, row.name) == ("P7", "Normal", "a.png")
