"""Class folders become a data set, with everything said that is wrong with them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from job_samples import class_folders, write_patch

from histoviewer.app.dataset_jobs import (
    ImportRequest,
    SplitRequest,
    import_dataset,
    split_dataset,
)
from histoviewer.app.dataset_summary import dataset_summary
from histoviewer.core.errors import DatasetError, PixelSizeError, ProjectError
from histoviewer.core.task import Task
from histoviewer.io.project import Project


def test_import_and_split(tmp_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    folder = class_folders(tmp_path / "Data", patients=8)
    summary = import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    assert (summary.patches_n, summary.patients_n, summary.classes) == (32, 8, ("invasive", "normal"))
    assert summary.to_json()["parts"] == {"unsplit": {"patients": 8, "invasive": 16, "normal": 16}}
    split = split_dataset(Task(), SplitRequest(project, "50/25/25", seed=1))
    assert [len(split.patients(part)) for part in ("train", "validation", "test")] == [4, 2, 2]
    assert split.conflicts == ()
    assert dataset_summary(Task(), project) == split
    with Project.open(project) as kept:
        assert {r.mpp for r in kept.patches()} == {4.0}


def test_importing_twice_changes_nothing(tmp_path: Path) -> None:
    folder, project = class_folders(tmp_path / "data"), tmp_path / "p.hvproj"
    first = import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    assert import_dataset(Task(), ImportRequest(folder, project, mpp=4.0)) == first


def test_case_of_class_names_is_kept_and_sub_folders_are_read(tmp_path: Path) -> None:
    write_patch(tmp_path / "data" / "Normal" / "ward" / "p1_a.png")
    write_patch(tmp_path / "data" / "DCIS" / "p1_b.png")
    summary = import_dataset(Task(), ImportRequest(tmp_path / "data", tmp_path / "p.hvproj", mpp=4.0))
    assert summary.classes == ("DCIS", "Normal")


def test_an_open_project_is_used_as_it_is(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.hvproj") as project:
        import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data"), project, mpp=4.0))
        assert len(project.patches()) == 16


def test_damaged_images_are_named_and_the_rest_is_imported(tmp_path: Path) -> None:
    folder = class_folders(tmp_path / "data")
    (folder / "normal" / "p9_bad.png").write_bytes(b"")
    summary = import_dataset(Task(), ImportRequest(folder, tmp_path / "p.hvproj", mpp=4.0))
    assert summary.patches_n == 16
    assert [Path(error.path).name for error in summary.skipped] == ["p9_bad.png"]


def test_a_copied_image_pulls_two_patients_together(tmp_path: Path) -> None:
    folder = class_folders(tmp_path / "data", patients=8)
    shutil.copy(folder / "normal" / "p1_idx_0.png", folder / "normal" / "p5_idx_copy.png")
    import_dataset(Task(), ImportRequest(folder, tmp_path / "p.hvproj", mpp=4.0))
    for seed in range(6):
        split = split_dataset(Task(), SplitRequest(tmp_path / "p.hvproj", seed=seed))
        assert {row.part for row in split.rows if row.patient in {"p1", "p5"}} in (
            {"train"},
            {"validation"},
            {"test"},
        )


def test_what_can_not_be_imported_is_said_in_words(tmp_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    one = tmp_path / "one"
    write_patch(one / "normal" / "p1_a.png")
    (tmp_path / "hollow" / "normal").mkdir(parents=True)
    with pytest.raises(DatasetError, match="only the class 'normal'"):
        import_dataset(Task(), ImportRequest(one, project, mpp=4.0))
    with pytest.raises(DatasetError, match="has no classes"):
        import_dataset(Task(), ImportRequest(tmp_path / "hollow", project, mpp=4.0))
    with pytest.raises(PixelSizeError, match="--mpp"):
        import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data"), project))
    with pytest.raises(ProjectError, match="no such file"):
        split_dataset(Task(), SplitRequest(tmp_path / "none.hvproj"))
    Project.create(tmp_path / "empty.hvproj").close()
    with pytest.raises(DatasetError, match="import a folder first"):
        split_dataset(Task(), SplitRequest(tmp_path / "empty.hvproj"))
