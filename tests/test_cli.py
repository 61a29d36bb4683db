"""The command line: its documents, its words, its exit statuses, and never a traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from histoviewer import cli, stain
from histoviewer.app import sample_case, synthetic_tissue
from histoviewer.app.job_results import ClassifyResult, ModelRef
from histoviewer.cli import classify, images, parser, window
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_tiff

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def model_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random ResNet-18 for 50-pixel patches at 4 um per pixel."""
    from histoviewer.learn import model_file, zoo

    path = tmp_path_factory.mktemp("cli") / "random.safetensors"
    header = model_file.ModelHeader("random", "resnet18", ("normal", "invasive"), 4.0, 50, 32, "invasive")
    model_file.save(path, zoo.create("resnet18", 2), header)
    return path


@pytest.fixture
def field(tmp_path: Path) -> Path:
    """A synthetic field of 800 x 600 pixels at 0.5 um per pixel."""
    shape = (75, 100)
    layout = synthetic_tissue.Layout(*(np.full(shape, v, np.float32) for v in (0.5, -1.0, 1.0)))
    path = tmp_path / "field.tif"
    write_tiff(path, synthetic_tissue.paint(800, 600, 0.5, layout, sample_case.staining(0, 0), 0), 0.5)
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Status, stdout and stderr of a command; no traceback in either."""
    status = cli.main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return status, out, err


def document(capsys: pytest.CaptureFixture[str], *arguments: object, status: int = 0) -> Any:
    """The one JSON document on stdout."""
    found, out, err = run(capsys, *arguments, "--json")
    assert found == status, err
    return json.loads(out)


def test_info(capsys: pytest.CaptureFixture[str], field: Path) -> None:
    found = document(capsys, "info", field)
    assert set(found) == {
        "path", "format", "width", "height", "mpp_x", "mpp_y", "objective", "levels", "associated",
    }  # fmt: skip
    assert (found["width"], found["height"], found["mpp_x"]) == (800, 600, pytest.approx(0.5))
    assert found["levels"] == [{"width": 800, "height": 600, "downsample": 1.0}]
    status, out, _ = run(capsys, "info", field)
    assert status == 0
    assert "800 x 600 px" in out


def test_classify(capsys: pytest.CaptureFixture[str], field: Path, model_path: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.svs"
    bad.write_bytes(b"")
    extras = ("--heatmap", tmp_path / "h.png", "--report", tmp_path / "r.pdf", "--csv", tmp_path / "p.csv")
    found = document(capsys, "classify", bad, field, "--model", model_path, *extras, status=2)
    assert set(found["results"][0]) == {"path", "error"}
    assert found["results"][1]["path"] == str(field)
    assert found["model"]["name"] == "random"
    assert all((tmp_path / name).stat().st_size > 100 for name in ("h.png", "r.pdf", "p.csv"))
    status, out, err = run(capsys, "classify", bad, field, "--model", model_path)
    assert status == 2
    assert str(field) in out
    assert len(err.strip().splitlines()) == 1
    assert "bad.svs" in err


def test_a_report_that_can_not_be_written_does_not_cost_the_answers(
    capsys: pytest.CaptureFixture[str], field: Path, model_path: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken.pdf").mkdir()
    status, out, err = run(
        capsys, "classify", field, "--model", model_path, "--report", tmp_path / "taken.pdf", "--json"
    )
    assert status == 2
    assert json.loads(out)["results"][0]["path"] == str(field)
    assert "taken.pdf" in err


def test_normalize(capsys: pytest.CaptureFixture[str], field: Path, tmp_path: Path) -> None:
    found = document(capsys, "normalize", field, "--out", tmp_path / "out", "--method", "macenko")
    assert found["method"] == "macenko"
    assert Path(found["results"][0]["written"]).exists()
    assert found["results"][0]["mark"] in ("good", "doubtful", "failed")


def test_normalize_separates_stains(capsys: pytest.CaptureFixture[str], field: Path, tmp_path: Path) -> None:
    options = ("normalize", field, "--out", tmp_path / "out", "--separate", "--stain", "hdab")
    written = document(capsys, *options)["results"][0]["written"]
    assert sorted(written) == ["dab", "hematoxylin", "residual"]
    assert all(Path(path).exists() for path in written.values())


def test_dataset_train_evaluate(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    from PIL import Image

    rng = np.random.default_rng(0)
    for patient in range(4):
        for label, base in (("normal", (230, 150, 190)), ("invasive", (120, 80, 160))):
            folder = tmp_path / "data" / label
            folder.mkdir(parents=True, exist_ok=True)
            for i in range(2):
                pixels = np.clip(rng.normal(base, 18, (50, 50, 3)), 0, 255).astype(np.uint8)
                Image.fromarray(pixels).save(folder / f"p{patient}_{i}.png")
    project, model = tmp_path / "p.hvproj", tmp_path / "m.safetensors"
    found = document(capsys, "dataset", "import", tmp_path / "data", "--project", project, "--mpp", 4)
    assert (found["patients"], found["patches"]) == (4, 16)
    found = document(capsys, "dataset", "split", "--project", project, "--ratios", "50/25/25", "--seed", 3)
    assert found["parts"]["train"]["patients"] == 2
    options = (
        "--arch",
        "resnet18",
        "--weights",
        "none",
        "--epochs",
        1,
        "--set",
        "input_px=32",
        "--set",
        "batch=8",
    )
    found = document(capsys, "train", "--project", project, "--out", model, *options)
    assert found["model"]["path"] == str(model)
    found = document(capsys, "evaluate", "--model", model, "--project", project, "--on", "test")
    assert found["n"] == 4 == len(found["predictions"])
    on_folder = document(capsys, "evaluate", "--model", model, "--folder", tmp_path / "data", "--mpp", "4.0")
    assert on_folder["n"] == 16
    both = {p["path"]: p["probabilities"] for p in on_folder["predictions"]}
    for prediction in found["predictions"]:
        assert prediction["probabilities"] == pytest.approx(both[prediction["path"]], abs=1e-3)
    status, out, _ = run(capsys, "evaluate", "--model", model, "--project", project)
    assert status == 0
    assert "balanced accuracy" in out
    shown = document(capsys, "model", "info", model)
    assert (shown["classes"], shown["mpp"]) == (["normal", "invasive"], 4.0)
    assert run(capsys, "model", "info", model)[0] == 0


def test_annotations(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    feature = {
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 9], [0, 0]]]},
        "properties": {"objectType": "annotation", "classification": {"name": "Invasive"}},
    }
    source = tmp_path / "in.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    found = document(capsys, "annotations", "convert", source, tmp_path / "out.geojson")
    assert (found["kept"], found["dropped"]) == (1, 0)
    written = json.loads((tmp_path / "out.geojson").read_text())
    assert len(written["features"]) == 1
    assert run(capsys, "annotations", "convert", source, tmp_path / "out.docx")[0] == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("info",),
        ("info", "none.tif"),
        ("info", "--nonsense"),
        ("none.tif",),
        ("classfy", "x.tif"),
        ("classify", "x.tif", "--mpp", "-1"),
        ("classify", "x.tif", "--mode", "pixel"),
        ("classify", "x.tif", "--model", "none.safetensors"),
        ("evaluate", "--folder", "a", "--project", "b"),
        ("evaluate",),
        ("dataset",),
        ("dataset", "split", "--project", "none.hvproj"),
        ("dataset", "import", "none", "--project", "p.hvproj"),
        ("train", "--project", "p.hvproj"),
        ("train", "--project", "none.hvproj", "--out", "m", "--set", "lr"),
        ("model", "info", "none.safetensors"),
        ("annotations", "convert", "none.geojson", "out.geojson"),
        ("--nonsense",),
    ],
)
def test_bad_usage_is_one_line_and_status_two(
    capsys: pytest.CaptureFixture[str],
    arguments: Sequence[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)
    status, out, err = run(capsys, *arguments)
    assert status == 2
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert err.startswith("histoviewer: ")
    assert list(tmp_path.iterdir()) == []


def test_unknown_pixel_size_is_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, model_path: Path, field: Path
) -> None:
    from PIL import Image

    Image.new("RGB", (50, 50), (200, 120, 170)).save(tmp_path / "p.png")
    status, _, err = run(capsys, "classify", tmp_path / "p.png", "--model", model_path)
    assert status == 2
    assert "--mpp" in err
    assert run(capsys, "classify", tmp_path / "p.png", "--model", model_path, "--mpp", "4")[0] == 0


def test_a_bug_shows_one_line_and_goes_to_the_log(
    capsys: pytest.CaptureFixture[str], field: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(images, "info_job", broken)
    status, out, err = run(capsys, "info", field)
    assert (status, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    log = own_home / "logs" / "histoviewer.log"
    assert str(log) in err
    assert "secret detail" in log.read_text()


def test_without_a_display_the_demo_is_pointed_to(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(window.sys, "platform", "linux")
    status, _, err = run(capsys)
    assert status == 2
    assert "demo" in err
    monkeypatch.setenv("DISPLAY", ":4711")
    status, _, err = run(capsys)
    assert status == 2
    assert "does not answer" in err


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["--version"], ["--help"], ["classify", "--help"]):
        with pytest.raises(SystemExit) as ending:
            cli.main(arguments)
        assert ending.value.code == 0
    assert "research use only" in capsys.readouterr().out


def test_the_parser_knows_every_stain_method_without_importing_them() -> None:
    assert parser.METHODS == stain.METHODS


def test_help_is_quick_because_nothing_heavy_is_imported() -> None:
    code = (
        "import sys\nfrom histoviewer.cli import main\n"
        "try:\n    main(['classify', '--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'torch', 'cv2', 'sklearn', 'PySide6', 'tifffile'} & set(sys.modules)\n"
        "sys.exit(','.join(heavy) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_an_interrupt_keeps_what_is_done_and_ends_with_130(
    capsys: pytest.CaptureFixture[str], field: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(task: Task, _: object) -> ClassifyResult:
        os.kill(os.getpid(), signal.SIGINT)
        while not task.cancelled:
            time.sleep(0.01)
        return ClassifyResult((), ModelRef("random", "0" * 64), complete=False)

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(classify, "classify", interrupted)
    found = document(capsys, "classify", field, status=130)
    assert found["complete"] is False
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_interrupt_breaks_off(
    capsys: pytest.CaptureFixture[str], field: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stubborn(task: Task, _: object) -> None:
        for _ in range(2):
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.01)
        raise AssertionError("the second interrupt was passed over")

    monkeypatch.setattr(images, "info_job", stubborn)
    status, out, err = run(capsys, "info", field)
    assert (status, out, err.strip()) == (130, "", "histoviewer: interrupted")


def test_self_test_finds_the_program_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    from histoviewer.app import model_store
    from histoviewer.core.errors import FileAccessError

    try:
        model_store.bundled_model_path()
    except FileAccessError:
        pytest.skip("this checkout has no bundled model")
    found = document(capsys, "self-test")
    assert [check["name"] for check in found["checks"] if not check["passed"]] == []
