"""Conflicts block training until they are resolved or accepted in writing; looks at the test are counted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from job_samples import class_folders

from histoviewer.app.dataset_conflicts import (
    AcceptRequest,
    LeaveOutRequest,
    accept_conflicts,
    accepted,
    blocking,
    leave_out,
    refuse_conflicts,
)
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.dataset_summary import summarize
from histoviewer.app.test_looks import count_look, last_look, looks
from histoviewer.app.train_job import TrainRequest, project_records, train_model
from histoviewer.core.errors import DatasetError
from histoviewer.core.task import Task
from histoviewer.io.project import Project


@pytest.fixture
def project(tmp_path: Path):  # type: ignore[no-untyped-def]
    """A split data set in which one image carries two labels."""
    folder = class_folders(tmp_path / "data", patients=6, each=2)
    shutil.copy(folder / "normal" / "p1_idx_0.png", folder / "invasive" / "p1_idx_copy.png")
    with Project.create(tmp_path / "p.hvproj") as made:
        import_dataset(Task(), ImportRequest(folder, made, mpp=4.0))
        split_dataset(Task(), SplitRequest(made))
        yield made


def test_a_conflict_blocks_until_it_is_accepted_with_a_reason(project: Project) -> None:
    (conflict,) = blocking(project)
    assert conflict.kind == "label"
    with pytest.raises(DatasetError, match="The same image is labelled invasive and normal"):
        refuse_conflicts(project)
    with pytest.raises(DatasetError, match="without a reason"):
        accept_conflicts(Task(), AcceptRequest(project, "  "))
    project.author = "Ann"
    (agreed,) = accept_conflicts(Task(), AcceptRequest(project, " Seen by two\npathologists "))
    assert (agreed.reason, agreed.who, agreed.conflict) == ("Seen by two pathologists", "Ann", conflict)
    assert agreed.at.startswith("20")
    assert agreed.at.endswith(("Z", "+00:00"))
    assert blocking(project) == ()
    assert accepted(project) == (agreed,)
    refuse_conflicts(project)
    summary = summarize(project)
    assert summary.conflicts == ()
    assert summary.to_json()["accepted"] == [agreed.to_json()]


def test_an_acceptance_is_of_just_that_conflict(project: Project) -> None:
    accept_conflicts(Task(), AcceptRequest(project, "not this one", keys=()))
    assert len(blocking(project)) == 1
    accept_conflicts(Task(), AcceptRequest(project, "this one", keys=(blocking(project)[0].key,)))
    assert blocking(project) == ()
    project.set_parts(dict.fromkeys(("p0", "p1", "p2"), "train") | {"p3": "test"})
    project.remove_patches(r.path for r in project.patches() if r.patient == "p3" and r.label == "normal")
    assert [c.message for c in blocking(project)] == ["No image of class 'normal' is in test"]


def test_leaving_an_image_out_resolves_its_conflict(project: Project) -> None:
    (conflict,) = blocking(project)
    assert leave_out(Task(), LeaveOutRequest(project, conflict.paths)) == 2
    assert blocking(project) == ()
    assert all(Path(path).exists() for path in conflict.paths)


def test_looks_at_the_test_part_are_counted_and_never_set_back(project: Project) -> None:
    assert looks(project) == 0
    assert last_look(project) == ""
    assert [count_look(project, "evaluate"), count_look(project, "report")] == [1, 2]
    split_dataset(Task(), SplitRequest(project, seed=5))
    assert looks(project) == summarize(project).test_looks == 2
    assert last_look(project).startswith("20")


def test_nothing_is_trained_on_a_conflict_and_the_card_tells_what_was_accepted(project: Project) -> None:
    request = TrainRequest(project, Path("model.safetensors"))
    with pytest.raises(DatasetError, match="has conflicts, so nothing is trained on it"):
        train_model(Task(), request)
    accept_conflicts(Task(), AcceptRequest(project, "seen by two"))
    remarks = project_records(request)[1]
    assert remarks["accepted conflicts"].startswith("label: seen by two (")
