"""Class folders become a data set, with everything said that is wrong with them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from job_samples import class_folders, write_field, write_patch
from PIL import Image

from histoviewer.app import dataset_images, dataset_jobs
from histoviewer.app.dataset_folds import folds
from histoviewer.app.dataset_jobs import (
    ImportRequest,
    SplitRequest,
    import_dataset,
    split_dataset,
)
from histoviewer.app.dataset_summary import dataset_summary
from histoviewer.core.errors import Cancelled, DatasetError, FileAccessError, PixelSizeError, ProjectError
from histoviewer.core.task import Progress, Task
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


def test_damaged_images_stay_listed_with_the_project_until_they_can_be_read(tmp_path: Path) -> None:
    folder, project = class_folders(tmp_path / "data"), tmp_path / "p.hvproj"
    bad = folder / "normal" / "p9_bad.png"
    bad.write_bytes(b"")
    other = class_folders(tmp_path / "other", patients=2)
    (other / "normal" / "p0_torn.png").write_bytes(b"no image")
    import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    summary = import_dataset(Task(), ImportRequest(other, project, mpp=4.0))
    assert [Path(error.path).name for error in summary.skipped] == ["p0_torn.png"]
    for found in (summary, split_dataset(Task(), SplitRequest(project)), dataset_summary(Task(), project)):
        assert [Path(error.path).name for error in found.left_out] == ["p9_bad.png", "p0_torn.png"]
        assert "p9_bad.png" in found.to_json()["left_out"][0]["error"]
    write_patch(bad)
    assert len(import_dataset(Task(), ImportRequest(folder, project, mpp=4.0)).left_out) == 1
    (other / "normal" / "p0_torn.png").unlink()
    assert import_dataset(Task(), ImportRequest(other, project, mpp=4.0)).left_out == ()


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


def _patches(root: Path, names: dict[str, str]) -> Path:
    """Patches of these names (below the root) with a class that tells how they look."""
    for n, (name, label) in enumerate(names.items()):
        write_patch(root / name, n, tumour=label == "invasive")
    return root


def test_bach_names_without_folders_tell_the_class(tmp_path: Path) -> None:
    names = [f"{kind}{n:03}.png" for kind in ("b", "n", "is", "iv") for n in (1, 2)]
    folder = _patches(tmp_path / "bach", dict.fromkeys(names, "invasive"))
    summary = import_dataset(Task(), ImportRequest(folder, tmp_path / "p.hvproj", mpp=0.42))
    assert summary.classes == ("Benign", "InSitu", "Invasive", "Normal")
    assert summary.patients_n == 8
    assert summary.notes[0].startswith("BACH names: 8 patients (they tell no patients")


def test_idc_in_folders_of_patients_and_breakhis_in_folders_of_classes(tmp_path: Path) -> None:
    idc = {
        f"{patient}/{kind}/{patient}_idx5_x{n}_y1_class{kind}.png": "invasive"
        for patient in (8863, 8864, 8865)
        for kind in (0, 1)
        for n in (1, 51)
    }
    summary = import_dataset(
        Task(), ImportRequest(_patches(tmp_path / "idc", idc), tmp_path / "p.hvproj", mpp=4.0)
    )
    assert (summary.classes, summary.patients_n) == (("invasive", "normal"), 3)
    assert summary.notes[0] == "IDC names: 3 patients."
    names = {f"{label}/SOB/x/SOB_{label[0].upper()}_A-14-{n}AB-200-00{k}.png": "invasive"
             for label in ("benign", "malignant") for n in (22549, 12312) for k in (1, 2)}  # fmt: skip
    summary = import_dataset(
        Task(), ImportRequest(_patches(tmp_path / "bh", names), tmp_path / "q.hvproj", mpp=0.5)
    )
    assert summary.notes[0].startswith("BreaKHis names: 2 patients")
    assert {row.patient for row in summary.rows} == {"14-22549AB", "14-12312AB"}


def test_patients_from_a_table_from_folders_and_as_typed(tmp_path: Path) -> None:
    folder = class_folders(tmp_path / "data", patients=2, each=1)
    table = tmp_path / "patients.csv"
    table.write_text("name;patient\np0_idx_0.png;Ann\nnormal/p1_idx_0.png;Ben\ngone.png;Cy\n", "utf-8")
    request = ImportRequest(folder, tmp_path / "p.hvproj", mpp=4.0, patients=table)
    summary = import_dataset(Task(), request)
    assert {row.patient for row in summary.rows} == {"Ann", "Ben"}
    assert [Path(e.path).name for e in summary.skipped] == ["p1_idx_0.png"]
    assert "Names in the table that are no image here: gone.png." in summary.notes
    typed = replace(request, given={str(folder / "invasive" / "p1_idx_0.png"): "Ben"})
    assert import_dataset(Task(), typed).skipped == ()
    each = replace(request, patients=None, patient_rule="image", project=tmp_path / "q.hvproj")
    assert {r.patient for r in import_dataset(Task(), each).rows} == {
        f"{label}/p{n}_idx_0" for label in ("normal", "invasive") for n in (0, 1)
    }
    for text, why in (("a,b\n1,2\n", "first line is 'a,b'"), ("", "first line is ''")):
        table.write_text(text, "utf-8")
        with pytest.raises(DatasetError, match=why):
            import_dataset(Task(), request)
    table.write_bytes(b"name,patient\nM\xfcller.png,1\n")
    with pytest.raises(DatasetError, match="UTF-8"):
        import_dataset(Task(), request)
    with pytest.raises(FileAccessError, match="can't be read"):
        import_dataset(Task(), replace(request, patients=tmp_path / "none.csv"))


def test_names_that_do_not_match_are_left_out_and_named(tmp_path: Path) -> None:
    folder = class_folders(tmp_path / "data", patients=2, each=1)
    write_patch(folder / "normal" / "odd.png", 99)
    request = ImportRequest(folder, tmp_path / "p.hvproj", r"^p(\d)_", 4.0)
    summary = import_dataset(Task(), request)
    assert [Path(e.path).name for e in summary.skipped] == ["odd.png"]
    assert "1 image has no patient and will be left out" in summary.notes[0]
    with pytest.raises(DatasetError, match="patient is not known"):
        import_dataset(Task(), replace(request, patient_regex="zzz"))


def test_empty_class_folders_stray_images_and_pixel_sizes_are_said(tmp_path: Path) -> None:
    folder = class_folders(tmp_path / "data")
    (folder / "benign").mkdir()
    write_patch(folder / "stray.png")
    write_field(folder / "normal" / "p9_field.tif", 0.5, width=200, height=160)
    notes = import_dataset(Task(), ImportRequest(folder, tmp_path / "p.hvproj", mpp=4.0)).notes
    assert "The folder 'benign' holds no image." in notes
    assert "1 image is in no class folder and left out, stray.png for one." in notes
    assert any(note.startswith("Images have 2 pixel sizes, 0.5 to 4 µm") for note in notes)


def test_two_patients_are_too_few_for_three_parts(tmp_path: Path) -> None:
    project = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=2), project, mpp=4.0))
    with pytest.raises(DatasetError, match="comes from 2 patients and each of the 3 parts needs one"):
        split_dataset(Task(), SplitRequest(project))


def test_look_alikes_stay_on_one_side_and_are_listed_otherwise(tmp_path: Path) -> None:
    project, folder = tmp_path / "p.hvproj", class_folders(tmp_path / "data", patients=8, each=1)
    twin = Image.open(folder / "normal" / "p1_idx_0.png").convert("RGB")
    twin.save(folder / "normal" / "p5_idx_again.jpg", quality=80)
    summary = import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    assert [{Path(path).name for path in group} for group in summary.near] == [
        {"p1_idx_0.png", "p5_idx_again.jpg"}
    ]
    seen = set()
    for seed in range(5):
        split = split_dataset(Task(), SplitRequest(project, seed=seed))
        assert split.conflicts == ()
        assert len({row.part for row in split.rows if row.patient in ("p1", "p5")}) == 1
        apart = split_dataset(Task(), SplitRequest(project, seed=seed, near=False))
        seen |= {conflict.kind for conflict in apart.conflicts}
    assert seen == {"near"}


def test_look_alikes_that_glue_all_patients_are_listed_instead(tmp_path: Path) -> None:
    folder = class_folders(tmp_path / "data", patients=8, each=1)
    picture = Image.open(folder / "normal" / "p0_idx_0.png").convert("RGB")
    for patient in range(6):
        picture.save(folder / "normal" / f"p{patient}_again.jpg", quality=60 + 5 * patient)
    project = tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    split = split_dataset(Task(), SplitRequest(project))
    assert "6 of 8 patients hang together" in split.notes[-1]
    assert {c.kind for c in split.conflicts} == {"near"}


def test_folds_are_kept_with_the_project(tmp_path: Path) -> None:
    with Project.create(tmp_path / "p.hvproj") as project:
        import_dataset(Task(), ImportRequest(class_folders(tmp_path / "data", patients=6), project, mpp=4.0))
        assert folds(project) == {}
        assert split_dataset(Task(), SplitRequest(project, folds=3)).folds == 3
        assert sorted(folds(project).values()) == [0, 0, 1, 1, 2, 2]
        split_dataset(Task(), SplitRequest(project))
        assert folds(project) == {}


def test_images_are_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, project = class_folders(tmp_path / "data"), tmp_path / "p.hvproj"
    looked: list[str] = []
    monkeypatch.setattr(dataset_images, "look_of", lambda grey: looked.append("x") or 5)
    task = Task()
    monkeypatch.setattr(dataset_images, "_KEEP_EVERY", 4)

    def stop(progress: Progress) -> None:
        if len(looked) >= 6:
            task.cancel()

    task._on_progress = stop
    monkeypatch.setattr(dataset_jobs, "REPORT_EVERY", 1)
    with pytest.raises(Cancelled):
        import_dataset(task, ImportRequest(folder, project, mpp=4.0))
    with Project.open(project) as kept:
        assert kept.patches() == []
        assert 6 <= len(kept.image_hashes()) < 16
    import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    assert len(looked) == 16
    split_dataset(Task(), SplitRequest(project, "50/50/0"))
    assert len(looked) == 16
    write_patch(folder / "normal" / "p0_idx_0.png", seed=77)
    split_dataset(Task(), SplitRequest(project, "50/50/0"))
    assert len(looked) == 17


def test_an_even_image_looks_like_no_other(tmp_path: Path) -> None:
    grey = Image.new("L", (50, 50), 240)
    assert dataset_images.look_of(grey) is None
    assert dataset_images.look_of(Image.linear_gradient("L")) is not None


def test_new_images_of_a_patient_join_the_part_of_the_patient(tmp_path: Path) -> None:
    folder, project = class_folders(tmp_path / "data", patients=6), tmp_path / "p.hvproj"
    import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    split_dataset(Task(), SplitRequest(project))
    write_patch(folder / "normal" / "p1_more.png", 200)
    write_patch(folder / "normal" / "p99_new.png", 201)
    summary = import_dataset(Task(), ImportRequest(folder, project, mpp=4.0))
    assert len({row.part for row in summary.rows if row.patient == "p1"}) == 1
    assert summary.patients("") == ("p99",)
    assert "1 patient is in no part yet: split again to use them." in summary.notes
    assert summary.conflicts == ()
