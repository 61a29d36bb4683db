"""One task for each slide on a Dask cluster: the same answers, whatever becomes of the workers."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from job_samples import write_field, write_patch

from histoviewer.app.classify_job import ClassifyRequest, HowToRun, classify
from histoviewer.app.cluster import ClusterRequest, classify_on_cluster
from histoviewer.app.job_results import ClassifyResult, FileError
from histoviewer.core.errors import InputError
from histoviewer.core.task import Progress, Task

pytest.importorskip("distributed", reason="Dask is not installed (extra cluster)")

FILES = int(os.environ.get("HISTOVIEWER_CLUSTER_FILES", "5"))
"""The long version of the test has 60."""
KILL_SECONDS = 4.0


@contextlib.contextmanager
def cluster(kill_seconds: float = 0) -> Iterator[str]:
    """The address of a scheduler with two workers, in a process of its own."""
    script = Path(__file__).with_name("lose_worker.py")
    command = [sys.executable, str(script), str(kill_seconds)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.stdin.close()
            process.wait(60)


@pytest.fixture(scope="module")
def calm() -> Iterator[str]:
    """Workers that are left alone."""
    with cluster() as address:
        yield address


def answers(result: ClassifyResult) -> dict[str, tuple[Any, ...]]:
    return {slide.path: (slide.decision, slide.patches) for slide in result.slides}


@pytest.mark.timeout(900)
def test_workers_that_are_killed_cost_no_answer_and_a_poisoned_slide_is_set_aside(
    tmp_path: Path, model_path: Path
) -> None:
    names = [f"field{i}" for i in range(FILES - 1)]
    names.insert(FILES // 3, "poison")
    files = tuple(write_field(tmp_path / f"{name}.tif", seed=i) for i, name in enumerate(names))
    request = ClassifyRequest(files, model_path)
    with cluster(KILL_SECONDS) as address:
        found = classify_on_cluster(Task(), ClusterRequest(request, address, tmp_path / "answers"))
    assert found.complete
    assert [(Path(e.path).stem, e.set_aside) for e in found.errors] == [("poison", True)]
    healthy = tuple(path for path in files if path.stem != "poison")
    alone = classify(Task(), ClassifyRequest(healthy, model_path))
    assert answers(found) == answers(alone)
    assert len(list((tmp_path / "answers").glob("*.json"))) == len(healthy)


def test_what_the_folder_holds_is_not_done_again(calm: str, tmp_path: Path, model_path: Path) -> None:
    files = tuple(write_patch(tmp_path / f"patch{i}.png", seed=i) for i in range(3))
    asked = ClassifyRequest(files, model_path, mpp=4.0)
    request = ClusterRequest(asked, calm, tmp_path / "answers")
    first, second = classify_on_cluster(Task(), request), classify_on_cluster(Task(), request)
    assert [s.provenance["time"] for s in first.slides] == [s.provenance["time"] for s in second.slides]
    assert answers(first) == answers(second)


def test_a_broken_file_is_named_and_the_rest_goes_on(calm: str, tmp_path: Path, model_path: Path) -> None:
    broken, good = tmp_path / "broken.png", write_patch(tmp_path / "good.png")
    broken.write_text("no image")
    asked = ClassifyRequest((broken, good), model_path, mpp=4.0, how=HowToRun(engine="torch"))
    found = classify_on_cluster(Task(), ClusterRequest(asked, calm, tmp_path / "answers"))
    assert isinstance(found.results[0], FileError)
    assert not found.errors[0].set_aside
    assert "broken.png" in found.errors[0].error
    assert len(found.slides) == 1


def test_a_cancel_keeps_what_is_done(calm: str, tmp_path: Path, model_path: Path) -> None:
    files = tuple(write_field(tmp_path / f"field{i}.tif", seed=i) for i in range(6))

    def stop_after_two(progress: Progress) -> None:
        if progress.done >= 2:
            task.cancel()

    task = Task(on_progress=stop_after_two)
    asked = ClusterRequest(ClassifyRequest(files, model_path), calm, tmp_path / "a")
    found = classify_on_cluster(task, asked)
    assert not found.complete
    assert 2 <= len(found.slides) < 6


def test_a_scheduler_that_is_not_there_is_one_sentence(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("histoviewer.app.cluster._CONNECT_SECONDS", 1)
    asked = ClassifyRequest((tmp_path / "a.png",), model_path)
    with pytest.raises(InputError, match="can't be reached"):
        classify_on_cluster(Task(), ClusterRequest(asked, "tcp://127.0.0.1:9", tmp_path / "answers"))
