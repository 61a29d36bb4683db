"""What a classification has found is kept: it goes on after a cancel, an error and an end of the program."""

from __future__ import annotations

import functools
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from job_samples import half_and_half, write_field, write_patch

from histoviewer.app import classify_job, patch_reading, scaled_reading
from histoviewer.app.classify_job import ClassifyRequest, FileNews, HowToRun, classify, ready_model
from histoviewer.app.kept_answers import MOST_ENDS, FolderAnswers, ProjectAnswers, mark_of
from histoviewer.app.project_answers import RecordedAnswers
from histoviewer.core.errors import Cancelled, FileAccessError, HistoViewerError, StorageError
from histoviewer.core.results import PatchPrediction, SlideResult
from histoviewer.core.slide import RgbArray, SlideInfo
from histoviewer.core.task import Progress, Task
from histoviewer.io.image_writer import write_tiff
from histoviewer.io.project import Project
from histoviewer.learn.infer import Classifier


@pytest.fixture
def streamed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small images are read block by block, as a whole slide is, and asked about eight at a time."""
    monkeypatch.setattr(scaled_reading, "WHOLE_LIMIT_PX", 1000)
    for name in ("batch_size", "at_once"):
        monkeypatch.setattr(Classifier, name, property(lambda _self: 8))


@functools.cache
def _painted() -> RgbArray:
    return half_and_half(2400, 1600)


def slide(path: Path) -> Path:
    write_tiff(path, _painted(), 0.5)
    return path


def stopped_at(share: float) -> Task:
    def stop(progress: Progress) -> None:
        if progress.done >= share:
            task.cancel()

    task = Task(on_progress=stop)
    return task


def patches(result: SlideResult) -> list[tuple[float, float, tuple[float, ...], str]]:
    return [(p.x_l0, p.y_l0, p.probabilities, p.reason) for p in result.patches]


def test_going_on_gives_what_an_uninterrupted_run_gives(
    tmp_path: Path, model_path: Path, streamed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = slide(tmp_path / "slide.tif")
    request = ClassifyRequest((path,), model_path, normalizer="vahadane")
    whole = classify(Task(), request).slides[0]
    kept = HowToRun(answers=FolderAnswers(tmp_path / "kept"))
    first = classify(stopped_at(0.4), replace(request, how=kept)).slides[0]
    assert not first.complete
    assert 0 < first.decision.patches < whole.decision.patches
    asked: list[int] = []
    answer = Classifier._batch

    def count(self: Classifier, pixels: np.ndarray, *rest: object) -> object:
        asked.append(len(pixels))
        return answer(self, pixels)

    monkeypatch.setattr(Classifier, "_batch", count)
    # As after a restart: nothing is known but what the folder holds.
    again = replace(request, how=HowToRun(answers=FolderAnswers(tmp_path / "kept")))
    second = classify(Task(), again).slides[0]
    assert second.complete
    assert sum(asked) <= len(whole.patches) - first.decision.patches
    assert [p[:2] for p in patches(second)] == [p[:2] for p in patches(whole)]
    for mine, theirs in zip(second.patches, whole.patches, strict=True):
        assert mine.reason == theirs.reason
        assert mine.probabilities == pytest.approx(theirs.probabilities, abs=1e-5)
    assert second.decision.outcome is whole.decision.outcome
    third = classify(Task(), again).slides[0]
    assert third.provenance["time"] == second.provenance["time"]


def test_another_setting_model_or_content_is_another_answer(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    how = HowToRun(answers=FolderAnswers(tmp_path / "kept"))
    request = ClassifyRequest((path,), model_path, how=how)
    keys = [classify(Task(), request).slides[0].provenance["key"]]
    keys.append(classify(Task(), replace(request, normalizer="macenko")).slides[0].provenance["key"])
    write_field(path, seed=5)
    keys.append(classify(Task(), request).slides[0].provenance["key"])
    assert len(set(keys)) == 3
    assert classify(Task(), request).slides[0].provenance["key"] == keys[2]
    assert len(list((tmp_path / "kept").glob("*.json"))) == 3


def test_again_does_it_again(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    news: list[FileNews] = []
    how = HowToRun(answers=FolderAnswers(tmp_path / "kept"), tell=news.append)
    for again in (False, False, True):
        classify(Task(), ClassifyRequest((path,), model_path, how=replace(how, again=again)))
    assert [item.result is None for item in news] == [True, False, False, True, False]


def test_a_project_keeps_answers_among_its_runs(tmp_path: Path, model_path: Path, streamed: None) -> None:
    path = slide(tmp_path / "slide.tif")
    request = ClassifyRequest((path,), model_path)
    with Project.create(tmp_path / "study.hvproj") as project:
        keep = RecordedAnswers(project, request)
        classify(stopped_at(0.4), replace(request, how=HowToRun(answers=keep)))
        assert project.runs("classify") == []
    with Project.open(tmp_path / "study.hvproj") as project:
        keep = RecordedAnswers(project, request)
        done = classify(Task(), replace(request, how=HowToRun(answers=keep))).slides[0]
        assert [row.state for row in project.slides()] == [done.decision.label]
        assert len(project.runs("classify")) == 1
        classify(Task(), replace(request, how=HowToRun(answers=keep)))
        assert len(project.runs("classify")) == 1
        assert ProjectAnswers(project, parts_only=True).find(str(done.provenance["key"])) is None


def test_a_damaged_answer_counts_as_none(tmp_path: Path, model_path: Path) -> None:
    path = write_field(tmp_path / "field.tif")
    request = ClassifyRequest((path,), model_path, how=HowToRun(answers=FolderAnswers(tmp_path / "kept")))
    first = classify(Task(), request).slides[0]
    [file] = (tmp_path / "kept").glob("*.json")
    file.write_text(file.read_text()[:100])
    assert patches(classify(Task(), request).slides[0]) == patches(first)


def test_a_disk_that_refuses_costs_no_answer(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageError("x.json was not written", "the disk is full", "free some space")

    monkeypatch.setattr(FolderAnswers, "keep", full)
    files = tuple(write_field(tmp_path / f"f{i}.tif", seed=i) for i in range(2))
    how = HowToRun(answers=FolderAnswers(tmp_path / "kept"))
    result = classify(Task(), ClassifyRequest(files, model_path, how=how))
    assert len(result.slides) == 2
    assert any("the disk is full" in note for note in result.notes)


def test_a_file_with_which_the_program_ended_thrice_is_set_aside(tmp_path: Path, model_path: Path) -> None:
    bad, good = write_field(tmp_path / "bad.tif"), write_field(tmp_path / "good.tif", seed=1)
    kept = FolderAnswers(tmp_path / "kept")
    for _ in range(MOST_ENDS):
        FolderAnswers(tmp_path / "kept").begin(mark_of(bad))
    how = HowToRun(answers=kept, marks=kept)
    request = ClassifyRequest((bad, good), model_path, how=how)
    result = classify(Task(), request)
    assert [(Path(e.path).name, e.set_aside) for e in result.errors] == [("bad.tif", True)]
    assert "set aside" in result.errors[0].error
    assert len(result.slides) == 1
    assert kept.ends(mark_of(good)) == 0
    again = classify(Task(), replace(request, how=replace(how, again=True)))
    assert not again.errors


class Fading:
    """A slide whose disk goes away after some reads."""

    def __init__(self, path: Path, reads: int) -> None:
        self._open, self.reads, self._path = classify_job.opener(path, None), reads, path

    def __call__(self) -> Fading:
        self._slide = self._open()
        return self

    def __enter__(self) -> Fading:
        return self

    def __exit__(self, *_: object) -> None:
        self._slide.close()

    @property
    def info(self) -> SlideInfo:
        return self._slide.info

    def read_region(self, *place: int) -> RgbArray:
        self.reads -= 1
        if self.reads < 0:
            raise FileAccessError(f"{self._path.name} can't be read", "it is not there any more")
        return self._slide.read_region(*place)


def test_a_slide_that_is_removed_in_the_middle_keeps_what_was_done(
    tmp_path: Path, model_path: Path, streamed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = slide(tmp_path / "slide.tif"), write_field(tmp_path / "other.tif")
    kept = FolderAnswers(tmp_path / "kept")
    request = ClassifyRequest((path, other), model_path, how=HowToRun(answers=kept))
    openers = {path: Fading(path, 6)}
    real = ClassifyRequest.open
    monkeypatch.setattr(ClassifyRequest, "open", lambda self, p: openers.get(p) or real(self, p))
    result = classify(Task(), request)
    assert "not there any more" in result.errors[0].error
    assert "patches are done and kept" in result.errors[0].error
    assert [Path(s.path) for s in result.slides] == [other]
    openers.clear()
    back = classify(Task(), request)
    assert back.complete
    assert len(back.slides) == 2


def test_memory_that_is_short_halves_the_batch_and_is_said(
    tmp_path: Path, model_path: Path, streamed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = slide(tmp_path / "slide.tif")
    plain = classify(Task(), ClassifyRequest((path,), model_path)).slides[0]
    answer = Classifier._run

    def short(self: Classifier, pixels: np.ndarray, *rest: object) -> object:
        if len(pixels) > 3:
            raise RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory")
        return answer(self, pixels, *rest)

    monkeypatch.setattr(Classifier, "_run", short)
    words: list[str] = []
    result = classify(Task(lambda p: words.append(p.message)), ClassifyRequest((path,), model_path)).slides[0]
    assert [p.probabilities for p in result.patches] == [
        pytest.approx(p.probabilities, abs=1e-5) for p in plain.patches
    ]
    assert "2 patches at a time" in result.provenance["memory_note"]
    assert any("memory is short" in text for text in words)


def test_no_memory_at_all_is_one_sentence_and_keeps_what_is_done(
    tmp_path: Path, model_path: Path, streamed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = slide(tmp_path / "slide.tif")
    answer, calls = Classifier._run, [0]

    def none_left(self: Classifier, pixels: np.ndarray, *rest: object) -> object:
        calls[0] += 1
        if calls[0] > 2:
            raise MemoryError
        return answer(self, pixels, *rest)

    monkeypatch.setattr(Classifier, "_run", none_left)
    kept = FolderAnswers(tmp_path / "kept")
    with pytest.raises(HistoViewerError, match="not enough free memory"):
        classify(Task(), ClassifyRequest((path,), model_path, how=HowToRun(answers=kept)))
    assert len(list((tmp_path / "kept").glob("*.json"))) == 1


def test_another_error_of_the_network_is_not_taken_for_memory(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("shapes do not match")

    monkeypatch.setattr(Classifier, "_batch", broken)
    with pytest.raises(RuntimeError, match="shapes"):
        classify(Task(), ClassifyRequest((write_field(tmp_path / "f.tif"),), model_path))


@pytest.mark.parametrize("stage", ["loading", "planning", "reading", "network", "writing"])
def test_a_cancel_at_each_stage(
    tmp_path: Path, model_path: Path, streamed: None, monkeypatch: pytest.MonkeyPatch, stage: str
) -> None:
    path, task = slide(tmp_path / "slide.tif"), Task()
    request = ClassifyRequest((path,), model_path, heatmap=tmp_path / "heat.png")
    places = {
        "loading": (classify_job, "ready_model"),
        "planning": (patch_reading, "plan_patches"),
        "reading": (patch_reading.PatchPlan, "pixels"),
        "network": (Classifier, "_batch"),
        "writing": (classify_job, "write_extras"),
    }
    owner, name = places[stage]
    before = getattr(owner, name)
    calls = [0]

    def cancelled(*args: object, **named: object) -> object:
        calls[0] += 1
        if stage != "network" or calls[0] == 2:
            task.cancel()
        return before(*args, **named)

    monkeypatch.setattr(owner, name, cancelled)
    threads = threading.active_count()
    if stage in ("network", "writing"):
        result = classify(task, request)
        assert result.slides[0].decision.patches > 0
        assert result.complete is (stage == "writing")
    else:
        with pytest.raises(Cancelled):
            classify(task, request)
    assert threading.active_count() == threads
    assert not list(tmp_path.glob(".histoviewer-*"))


def test_the_patches_near_the_view_come_first(tmp_path: Path, model_path: Path, streamed: None) -> None:
    path = slide(tmp_path / "slide.tif")
    seen: list[list[PatchPrediction]] = []
    how = HowToRun(centre=(2200.0, 1400.0))
    near = classify(Task(on_partial=seen.append), ClassifyRequest((path,), model_path, how=how)).slides[0]
    first, last = seen[0], seen[-1]
    assert far(first, 2200, 1400) < far(last, 2200, 1400)
    assert (2000.0, 1200.0) in {(p.x_l0, p.y_l0) for p in first}
    reading = classify(Task(), ClassifyRequest((path,), model_path)).slides[0]
    assert patches(near) == [
        (x, y, pytest.approx(p, abs=1e-5), reason) for x, y, p, reason in patches(reading)
    ]


def far(found: list[PatchPrediction], x: float, y: float) -> float:
    return float(np.mean([np.hypot(p.x_l0 + 200 - x, p.y_l0 + 200 - y) for p in found]))


def test_a_paused_job_rests_and_goes_on(tmp_path: Path, model_path: Path, streamed: None) -> None:
    path, rested = slide(tmp_path / "slide.tif"), threading.Event()

    def pause_once(progress: Progress) -> None:
        if progress.done > 0.2 and not rested.is_set():
            rested.set()
            task.pause()
            threading.Timer(0.3, task.go_on).start()

    task = Task(on_progress=pause_once)
    assert classify(task, ClassifyRequest((path,), model_path)).complete
    assert rested.is_set()


def test_a_paused_job_can_be_cancelled() -> None:
    task = Task()
    task.pause()
    threading.Timer(0.05, task.cancel).start()
    with pytest.raises(Cancelled):
        task.report(1, 2)
    assert not task.paused


def test_an_engine_that_is_not_there_is_one_sentence(
    model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("histoviewer.learn.openvino_engine.find_spec", lambda _name: None)
    with pytest.raises(HistoViewerError, match="not installed"):
        ready_model(model_path, engine="openvino")
    assert ready_model(model_path, engine="auto").classifier.precision in ("fp32", "bf16")


def test_patches_of_a_patch_image_are_kept_too(tmp_path: Path, model_path: Path) -> None:
    path = write_patch(tmp_path / "p.png")
    how = HowToRun(answers=FolderAnswers(tmp_path / "kept"))
    request = ClassifyRequest((path,), model_path, mpp=4.0, mode="patch", how=how)
    first, second = (classify(Task(), request).slides[0] for _ in range(2))
    assert first.provenance["time"] == second.provenance["time"]
