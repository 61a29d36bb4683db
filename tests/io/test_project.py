from __future__ import annotations

import math
import os
import shutil
import sqlite3
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation, AnnotationClass, Shape
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import ProjectError, StorageError
from histoviewer.io import project_file, project_schema
from histoviewer.io.project import Project
from histoviewer.io.project_patches import ImageHash


def box(x: float = 0.0, **fields: object) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, 0, x + 10, 10), **fields)


@pytest.fixture
def project(tmp_path: Path):
    with Project.create(tmp_path / "case.hvproj") as made:
        made.add_slide(tmp_path / "a.svs", "fingerprint", width=100, height=200, mpp=0.25, objective=40.0)
        yield made


def reopened(project: Project) -> Project:
    project.close()
    return Project.open(project.path)


def test_a_new_project_has_the_default_classes_and_a_write_ahead_log(project: Project) -> None:
    assert tuple(project.classes()) == DEFAULT_CLASSES
    assert project.journal_mode == "wal"
    assert project.name == "case"
    assert project.last_saved is not None


def test_annotations_come_back_exactly_and_in_order(project: Project) -> None:
    shapes = [
        box(0.1 + 0.2, class_name="Invasive", name="é µ", locked=True, author="A", object_type="tile"),
        Annotation(Shape.ELLIPSE, geo.ellipse(1.1, 2.2, 3.3, 4.4), measurements={"Area µm^2": 1 / 3}),
        Annotation(Shape.POLYGON, shapely.box(0, 0, 9, 9) - shapely.box(1, 1, 2, 2), metadata={"a": "b"}),
        Annotation(Shape.POINTS, geo.multipoint([(1, 2), (3, 4)])),
        Annotation(Shape.POLYLINE, geo.polyline([(1, 2), (3, 4), (5, 1)])),
    ]
    project.apply(1, shapes)
    with reopened(project) as again:
        assert list(again.annotations(1)) == shapes
        assert again.annotation_counts() == {1: 5}


def test_measurements_that_are_no_numbers_are_kept(project: Project) -> None:
    project.apply(1, [box(measurements={"a": math.nan, "b": math.inf})])
    (kept,) = project.annotations(1)
    assert math.isnan(kept.measurements["a"])
    assert kept.measurements["b"] == math.inf


def test_a_removed_shape_comes_back_to_its_place(project: Project) -> None:
    first, second = box(), box(20)
    project.apply(1, [first, second])
    project.apply(1, removed_ids=[first.id])
    assert list(project.annotations(1)) == [second]
    project.apply(1, [first])
    assert list(project.annotations(1)) == [first, second]


def test_an_impossible_change_is_refused_as_a_whole(project: Project) -> None:
    one = box()
    project.apply(1, [one])
    with pytest.raises(KeyError):
        project.apply(1, [box(5)], ["nobody"])
    with pytest.raises(KeyError):
        project.apply(1, [box(5)], changed=[box(7)])
    with pytest.raises(ValueError, match="there already"):
        project.apply(1, [box(5), one])
    assert list(project.annotations(1)) == [one]


def test_the_same_id_may_be_on_two_slides(project: Project, tmp_path: Path) -> None:
    other = project.add_slide(tmp_path / "b.svs", "b", width=1, height=1)
    one = box()
    project.apply(1, [one])
    project.apply(other, [one.moved(5, 5)])
    assert list(project.annotations(1)) == [one]
    assert project.annotations(other).get(one.id).bounds[0] == 5


def test_history_keeps_who_when_what_old_and_new(project: Project) -> None:
    one = box(class_name="Normal")
    changed = replace(one, class_name="Invasive")
    project.apply(1, [one])
    project.apply(1, changed=[changed])
    project.apply(1, removed_ids=[one.id])
    gone, change, add = project.history(one.id)
    assert [h.action for h in (add, change, gone)] == [
        "add annotation",
        "change annotation",
        "remove annotation",
    ]
    assert change.old == {"class_name": "Normal"}
    assert change.new == {"class_name": "Invasive"}
    assert add.old is None
    assert shapely.from_wkb(bytes.fromhex(add.new["geometry"])) == one.geometry
    assert gone.new is None
    assert gone.old["class_name"] == "Invasive"
    assert add.at.endswith("+00:00")


def test_history_refuses_to_be_rewritten(project: Project) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        project._file.rows("DELETE FROM history")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        project._file.rows("UPDATE history SET who = 'x'")


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE history SET new = replace(new, 'Normal', 'Invasive') WHERE seq = 4",
        "DELETE FROM history WHERE seq = 4",
        "UPDATE history SET seq = CASE seq WHEN 3 THEN 400 ELSE 3 END WHERE seq IN (3, 4)",
        "UPDATE history SET at = '2020-01-01T00:00:00+00:00' WHERE seq = 4",
    ],
)
def test_tampering_with_the_history_is_found(project: Project, tampering: str) -> None:
    for x in range(4):
        project.apply(1, [box(x, class_name="Normal")])
    assert project.history_break() is None
    project.close()
    with sqlite3.connect(project.path) as connection:
        connection.execute("DROP TRIGGER history_keeps_rows")
        connection.execute("DROP TRIGGER history_keeps_values")
        connection.execute(tampering)
    connection.close()
    with Project.open(project.path) as again:
        assert again.history_break() in (3, 4)


def test_slides_keep_what_a_person_said(project: Project, tmp_path: Path) -> None:
    project.update_slide(1, mpp=0.5, mpp_given=True, patient="P1", label="Normal", state="uncertain")
    with reopened(project) as again:
        (row,) = again.slides()
        assert (row.mpp, row.mpp_given, row.patient, row.label) == (0.5, True, "P1", "Normal")
        assert row.state == "uncertain"
        assert row.path == tmp_path / "a.svs"
        assert row.relative_path == "a.svs"
        assert again.history(str(row.path))[0].old["mpp"] == 0.25
        with pytest.raises(ValueError, match="colour"):
            again.update_slide(1, colour="red")
        with pytest.raises(KeyError):
            again.update_slide(99, mpp=1.0)


def test_a_removed_slide_brings_its_annotations_back(project: Project, tmp_path: Path) -> None:
    project.apply(1, [box()])
    project.remove_slide(1)
    assert project.slides() == []
    assert project.add_slide(tmp_path / "a.svs", "fingerprint", width=100, height=200) == 1
    assert len(project.annotations(1)) == 1


def test_classes_are_replaced_as_a_list(project: Project) -> None:
    mine = [AnnotationClass("B", (1, 2, 3), 4), AnnotationClass("A", (4, 5, 6))]
    project.set_classes(mine)
    assert project.classes() == mine
    assert list(project.annotations(1).classes.values()) == mine


def test_patches_parts_and_their_order(project: Project) -> None:
    records = [PatchRecord(f"{i}.png", "Normal", f"P{i % 2}", 4.0) for i in range(4)]
    records.append(PatchRecord("0.png", "Normal", "P0", 4.0, 10.0, 20.0, 30.0, 40.0))
    project.add_patches(records)
    project.add_patches(records)
    assert project.patches() == records
    project.set_parts({"P0": "train"})
    assert {r.patient for r in project.patches("train")} == {"P0"}
    assert {r.patient for r in project.patches("")} == {"P1"}
    project.set_parts({"P1": "test"})
    assert project.patches("train") == []
    project.clear_patches()
    assert project.patches() == []


def test_runs_and_settings_survive(project: Project) -> None:
    project.add_run("classify", {"a": 1}, {"b": 2}, slide_id=1, state="Invasive")
    project.add_run("train", {}, {"c": 3})
    project.set_setting("target", {"path": "é.png"})
    with reopened(project) as again:
        assert [r.kind for r in again.runs()] == ["train", "classify"]
        assert again.runs("classify", 1)[0].result == {"b": 2}
        assert again.slide(1).state == "Invasive"
        assert again.get_setting("target") == {"path": "é.png"}
        assert again.get_setting("nothing", 5) == 5


def test_joined_changes_are_saved_together_or_not_at_all(project: Project) -> None:
    def half() -> None:
        with project.transaction():
            project.apply(1, [box()])
            project.set_setting("x", 1)
            raise InterruptedError

    with pytest.raises(InterruptedError):
        half()
    assert len(project.annotations(1)) == 0
    assert project.get_setting("x") is None


def test_many_threads_may_write_at_once(project: Project) -> None:
    def work(start: int) -> None:
        for i in range(20):
            project.apply(1, [box(start + i)])

    threads = [threading.Thread(target=work, args=(n * 100,)) for n in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(project.annotations(1)) == 100
    assert project.history_break() is None


def test_a_second_opener_is_told_who_has_it_and_may_look(project: Project) -> None:
    project.apply(1, [box()])
    with pytest.raises(ProjectError, match=r"another window \(process \d+ on .*user"):
        Project.open(project.path)
    with Project.open(project.path, read_only=True) as second:
        assert len(second.annotations(1)) == 1
        with pytest.raises(ProjectError, match="read-only"):
            second.apply(1, [box(5)])
        project.apply(1, [box(30)])
        assert len(second.annotations(1)) == 2


def test_the_lock_goes_with_the_window(project: Project) -> None:
    project.close()
    assert not project.path.with_name("case.hvproj.lock").exists()
    Project.open(project.path).close()


def test_a_lock_file_that_nobody_holds_keeps_nobody_out(project: Project) -> None:
    project.close()
    project.path.with_name("case.hvproj.lock").write_text('{"pid": 1, "host": "other", "user": "x"}')
    Project.open(project.path).close()


def test_where_the_log_does_not_work_a_journal_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project_file, "on_network_disk", lambda path: True)
    with Project.create(tmp_path / "n.hvproj") as project:
        assert project.journal_mode == "delete"
        project.add_slide(tmp_path / "a", "a", width=1, height=1)
        project.apply(1, [box()])
    with Project.open(tmp_path / "n.hvproj") as again:
        assert len(again.annotations(1)) == 1


@pytest.mark.parametrize(
    "name", ["with space", "中文", "é", "e\u0301", "🔬", "-dash", "a%20b?c#d", "x" * 200]
)
def test_any_name_works(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = folder / f"{name}.hvproj"
    Project.create(path).close()
    with Project.open(path) as project:
        assert project.name == name


@pytest.mark.parametrize(
    "content", [b"", b"SQLite", b"not a database at all" * 100, b"\x89PNG\r\n\x1a\n" * 400]
)
def test_what_is_no_project_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.hvproj"
    path.write_bytes(content)
    with pytest.raises(ProjectError, match="not a HistoViewer project"):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.hvproj"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    with pytest.raises(ProjectError, match="not a HistoViewer project"):
        Project.open(path)


def test_missing_and_existing_files(tmp_path: Path, project: Project) -> None:
    with pytest.raises(ProjectError, match="No such file"):
        Project.open(tmp_path / "nothing.hvproj")
    with pytest.raises(ProjectError, match="exists"):
        Project.create(project.path)
    with pytest.raises(StorageError, match="folder does not exist"):
        Project.create(tmp_path / "no" / "where.hvproj")


def test_a_newer_project_asks_for_a_newer_program(project: Project) -> None:
    project.close()
    with sqlite3.connect(project.path) as connection:
        connection.execute(f"PRAGMA user_version = {project_schema.SCHEMA_VERSION + 1}")
    connection.close()
    with pytest.raises(ProjectError, match="newer HistoViewer"):
        Project.open(project.path)


def test_an_older_project_is_copied_then_migrated(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.apply(1, [box()])
    project.close()
    present = project_schema.SCHEMA_VERSION
    monkeypatch.setattr(project_schema, "SCHEMA_VERSION", present + 1)
    monkeypatch.setitem(
        project_schema.MIGRATIONS, present, lambda c: c.execute("ALTER TABLE slides ADD COLUMN note TEXT")
    )
    with Project.open(project.path) as again:
        assert len(again.annotations(1)) == 1
        assert again._file.rows("SELECT note FROM slides") == [(None,)]
    backup = project.path.with_name(f"case.hvproj.before-v{present + 1}")
    with sqlite3.connect(backup) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (present,)
    connection.close()


def test_a_project_of_version_2_learns_to_keep_what_images_look_like(project: Project) -> None:
    old = PatchRecord("a.png", "x", "p", 4.0, part="train")
    project.add_patches([old])
    project.close()
    with sqlite3.connect(project.path) as connection:
        connection.execute("DROP TABLE image_hashes")
        connection.execute("ALTER TABLE patches DROP COLUMN patch_px")
        connection.execute("PRAGMA user_version = 2")
    connection.close()
    known = [ImageHash("a.png", 10, 2**62, "ab", 2**64 - 1), ImageHash("b.png", 10, 5, "cd", None)]
    with Project.open(project.path) as again:
        assert again.patches() == [old]
        again.add_patches([replace(old, x_l0=1.0, y_l0=2.0, width_l0=40.0, height_l0=40.0, patch_px=20)])
        again.keep_image_hashes(known)
        assert again.image_hashes() == {h.path: h for h in known}
    with Project.open(project.path) as again:
        assert [r.patch_px for r in again.patches()] == [None, 20]
        assert again.remove_patches(["a.png"], places_only=True) == 1
        assert again.patches() == [old]


def test_a_failed_migration_leaves_the_project_as_it_was(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.close()

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("DROP TABLE patches")
        connection.execute("SELECT * FROM nowhere")

    with monkeypatch.context() as patched:
        present = project_schema.SCHEMA_VERSION
        patched.setattr(project_schema, "SCHEMA_VERSION", present + 1)
        patched.setitem(project_schema.MIGRATIONS, present, broken)
        with pytest.raises(sqlite3.OperationalError):
            Project.open(project.path)
    with Project.open(project.path) as again:
        assert again.patches() == []


def test_a_full_disk_loses_nothing_that_was_saved(project: Project) -> None:
    project.apply(1, [box()])
    pages = project._file.rows("PRAGMA page_count")[0][0]
    project._file.rows(f"PRAGMA max_page_count = {pages}")
    many = [box(i) for i in range(2_000)]
    with pytest.raises(StorageError, match=r"disk is full; [\d,]+ MB are free.*kept"):
        project.apply(1, many)
    assert len(project.annotations(1)) == 1
    project._file.rows("PRAGMA max_page_count = 1000000")
    project.apply(1, many)
    assert project.history_break() is None
    with reopened(project) as again:
        assert len(again.annotations(1)) == 2_001


def test_a_copy_is_complete_and_replaces_only_when_whole(project: Project, tmp_path: Path) -> None:
    project.apply(1, [box()])
    target = tmp_path / "copy.hvproj"
    project.copy_to(target)
    project.apply(1, [box(20)])
    with Project.open(target) as copy:
        assert len(copy.annotations(1)) == 1
        with pytest.raises(ProjectError, match="another window"):
            project.copy_to(target)
    project.copy_to(target)
    with Project.open(target) as copy:
        assert len(copy.annotations(1)) == 2
    with pytest.raises(StorageError):
        project.copy_to(tmp_path / "no" / "folder.hvproj")
    assert [p.name for p in tmp_path.glob("*.part")] == []


@pytest.fixture
def read_only_folder():
    """A folder that this process may read and not write, even when the tests run as root."""
    folder = Path(tempfile.mkdtemp())
    with Project.create(folder / "case.hvproj") as made:
        made.add_slide(folder / "a.svs", "a", width=1, height=1)
        made.apply(1, [box()])
    (folder / "case.hvproj").chmod(0o444)
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    yield folder
    if root:
        os.seteuid(0)
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such rights")
def test_a_project_in_a_folder_that_can_only_be_read_is_looked_at(read_only_folder: Path) -> None:
    path = read_only_folder / "case.hvproj"
    with pytest.raises(StorageError, match="read-only, or save a copy"):
        Project.open(path)
    with Project.open(path, read_only=True) as looked_at:
        assert len(looked_at.annotations(1)) == 1
        with pytest.raises(ProjectError, match="save a copy"):
            looked_at.apply(1, [box()])
    assert [p.name for p in read_only_folder.iterdir()] == ["case.hvproj"]
