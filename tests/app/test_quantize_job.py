"""A network in 8 bits is calibrated on real patches, refused where it disagrees, and used only by name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from job_samples import write_field

from histoviewer.app import quantize_job
from histoviewer.app.classify_job import ClassifyRequest, HowToRun, classify
from histoviewer.app.kept_answers import FolderAnswers
from histoviewer.app.project_answers import RecordedAnswers
from histoviewer.app.quantize_job import QuantizeRequest, quantize_model
from histoviewer.app.run_store import RepeatRequest, repeat
from histoviewer.cli import main
from histoviewer.core.errors import Cancelled, InputError, ModelFileError
from histoviewer.core.results import SlideResult
from histoviewer.core.task import Progress, Task
from histoviewer.io.project import Project
from histoviewer.learn import int8, model_file, zoo
from histoviewer.learn.infer import fold_batch_norm


class Pretended:
    """OpenVINO's place: torch's own features, a little off."""

    off = 0.001
    precision = "int8"
    model = Path()

    def __init__(self, _network: int8.Int8Network, _space: object) -> None:
        self.module = fold_batch_norm(model_file.load(self.model).module)

    def __call__(self, images: torch.Tensor) -> torch.Tensor:
        made = zoo.get("resnet18").features(self.module, images)
        return made * (1 + self.off) if self.off < 1 else -made

    def as_known(self, features: torch.Tensor) -> torch.Tensor:
        return features


@pytest.fixture(autouse=True)
def pretended(monkeypatch: pytest.MonkeyPatch, model_path: Path) -> None:
    """NNCF and OpenVINO as far as these tests need them; ``tests/learn/test_int8.py`` has the true ones."""
    monkeypatch.setattr(Pretended, "model", model_path)
    monkeypatch.setattr(int8, "Int8Features", Pretended)
    monkeypatch.setattr("histoviewer.learn.infer.in_8_bits", _in_8_bits)
    monkeypatch.setattr("histoviewer.learn.openvino_engine.find_spec", lambda _name: object())
    monkeypatch.setattr(quantize_job, "_FEWEST", 8)


def _in_8_bits(_loaded, patches, before_each):  # type: ignore[no-untyped-def]
    for _ in patches:
        before_each()
    return b"graph", bytes([len(patches)])


def fields(folder: Path) -> tuple[Path, ...]:
    return tuple(write_field(folder / f"{seed}.tif", seed=seed, tumour=bool(seed % 2)) for seed in range(2))


def quantized(folder: Path, model: Path, task: Task | None = None) -> quantize_job.Quantized:
    request = QuantizeRequest(model, fields(folder), folder / "net.int8")
    return quantize_model(task or Task(), request)


def test_it_is_calibrated_on_some_patches_and_compared_on_others(tmp_path: Path, model_path: Path) -> None:
    found = quantized(tmp_path, model_path)
    network = int8.load(found.path, model_file.read_header(model_path)[1])
    assert network.weights == bytes([found.calibrated_on])
    assert network.made["patches"] == found.calibrated_on == found.agreement.patches
    assert set(network.made["files"]) == {"0.tif", "1.tif"}
    assert 0 < found.agreement.largest < 0.01
    assert min(found.torch_ms, found.int8_ms) > 0


def test_the_same_images_give_the_same_file(tmp_path: Path, model_path: Path) -> None:
    first = quantized(tmp_path / "one", model_path)
    second = quantized(tmp_path / "two", model_path)
    assert first.path.read_bytes() == second.path.read_bytes()


def test_a_network_that_disagrees_is_not_written(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Pretended, "off", 2.0)
    with pytest.raises(InputError, match="can't be used in 8 bits"):
        quantized(tmp_path, model_path)
    assert not (tmp_path / "net.int8").exists()


def test_too_few_patches_are_refused(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quantize_job, "_FEWEST", 1000)
    with pytest.raises(InputError, match="1000 are needed"):
        quantized(tmp_path, model_path)
    with pytest.raises(InputError, match="no such folder"):
        quantize_model(Task(), QuantizeRequest(model_path, (), tmp_path / "nowhere" / "net.int8"))


@pytest.mark.parametrize("words", ["Reading", "Calibrating"])
def test_cancel_leaves_nothing(tmp_path: Path, model_path: Path, words: str) -> None:
    def stop(progress: Progress) -> None:
        if progress.message.startswith(words):
            task.cancel()

    task = Task(on_progress=stop)
    with pytest.raises(Cancelled):
        quantized(tmp_path, model_path, task)
    assert not (tmp_path / "net.int8").exists()


def classified(path: Path, model: Path, network: Path | None, kept: Path) -> SlideResult:
    how = HowToRun(engine="torch", answers=FolderAnswers(kept))
    found = classify(Task(), ClassifyRequest((path,), model, int8=network, how=how)).results[0]
    assert isinstance(found, SlideResult)
    return found


def test_its_answers_are_kept_apart_and_say_what_made_them(tmp_path: Path, model_path: Path) -> None:
    made, field = quantized(tmp_path, model_path), tmp_path / "0.tif"
    plain = classified(field, model_path, None, tmp_path / "kept")
    quick = classified(field, model_path, made.path, tmp_path / "kept")
    assert plain.provenance["key"] != quick.provenance["key"]
    assert plain.provenance["precision"] in ("fp32", "bf16")
    assert quick.provenance["precision"] == "int8, OpenVINO"
    assert quick.provenance["settings"]["int8"] == made.digest
    assert "int8" not in plain.provenance["settings"]
    assert quick.patches != plain.patches


def test_a_run_is_repeated_in_8_bits(tmp_path: Path, model_path: Path) -> None:
    made = quantized(tmp_path, model_path)
    with Project.create(tmp_path / "p.hvproj") as project:
        request = ClassifyRequest((tmp_path / "0.tif",), model_path, int8=made.path)
        answers = RecordedAnswers(project, request)
        classify(
            Task(), ClassifyRequest(request.files, model_path, int8=made.path, how=HowToRun(answers=answers))
        )
        run = project.runs("classify")[0]
        again = repeat(Task(), RepeatRequest(project, run.id))
    assert again.same
    assert again.again.provenance["precision"] == "int8, OpenVINO"


def test_a_first_batch_that_disagrees_goes_to_torch_and_that_is_said(
    tmp_path: Path, model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = quantized(tmp_path, model_path)
    monkeypatch.setattr(Pretended, "off", 2.0)
    found = classify(Task(), ClassifyRequest((tmp_path / "0.tif",), model_path, int8=made.path))
    assert "8-bit" in found.notes[0]
    assert found.slides[0].provenance["precision"] in ("fp32", "bf16")


def test_a_file_of_another_kind_is_refused_before_any_work(tmp_path: Path, model_path: Path) -> None:
    with pytest.raises(ModelFileError, match="8-bit network"):
        classify(Task(), ClassifyRequest(fields(tmp_path), model_path, int8=model_path))


def test_the_command_prints_it(tmp_path: Path, model_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(path) for path in fields(tmp_path)]
    options = ["model", "quantize", *files, "--model", str(model_path), "--out", str(tmp_path / "n.int8")]
    assert main([*options, "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["agreement"]["patches"] == said["calibrated_on"]
    assert set(said["ms_per_patch"]) == {"torch", "int8"}
    assert main(options) == 0
    assert "get another class" in capsys.readouterr().out
    use = ["classify", files[0], "--model", str(model_path), "--int8", str(tmp_path / "n.int8"), "--json"]
    assert main(use) == 0
    assert json.loads(capsys.readouterr().out)["results"][0]["provenance"]["precision"] == "int8, OpenVINO"
