"""The published work on 200 images of 2048 x 1536: import, split, normalize and train, test, report.

100 images train, 50 choose, 50 test, divided by patient; the last three blocks of ResNet-34 learn for 10
epochs on Vahadane-normalized patches. The goal is under 5 minutes and under 3 GB in all, without a GPU; the
published system took that long with one, for a single pass. Every stage is a call of the command line in a
process of its own, so start, reading and writing count. Run as a program it prints the figures as JSON; with
the name of a folder it works there and leaves everything in place. ``make bench`` collects it.

Stand-ins: 40 invented patients, one synthetic field each at 0.42 um per pixel, painted once and then kept in
build/published-work (1.9 GB, some minutes); the patient's five images are it, moved and mirrored. Making them
is not part of the figures.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from histoviewer.app import sample_case, synthetic_tissue
from histoviewer.io.image_writer import write_tiff

ROOT = Path(__file__).resolve().parent.parent.parent
KEPT = ROOT / "build" / "published-work"
PATIENTS, EACH = 40, 5
WIDTH, HEIGHT, MPP = 2048, 1536, 0.42
CLASSES = ("benign", "malignant")
EPOCHS, BLOCKS = 10, 3
PUBLISHED_S, PUBLISHED_GB = 300.0, 3.61

RgbArray = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Stage:
    """One call of the command line: seconds on the clock and of the processor, peak GB, what it printed."""

    name: str
    seconds: float
    processor: float
    gigabytes: float
    said: Any


def make_images(folder: Path, patients: int = PATIENTS, size: tuple[int, int] = (WIDTH, HEIGHT)) -> Path:
    """The class folders; what is already there stays."""
    for patient in range(patients):
        label = CLASSES[patient % 2]
        paths = [folder / label / f"P{patient:02d}_{n}.tif" for n in range(EACH)]
        if all(path.is_file() for path in paths):
            continue
        (folder / label).mkdir(parents=True, exist_ok=True)
        painted = _painted(patient, size)
        for n, path in enumerate(paths):
            write_tiff(path, _variant(painted, n), MPP, compression="none")
    return folder


def _variant(image: RgbArray, n: int) -> RgbArray:
    """The image itself, mirrored three ways, or moved round."""
    mirrored = image[:: -1 if n & 1 else 1, :: -1 if n & 2 else 1]
    return np.ascontiguousarray(np.roll(mirrored, (211, 389), axis=(0, 1)) if n == 4 else mirrored)


def _painted(patient: int, size: tuple[int, int]) -> RgbArray:
    rng = np.random.default_rng(patient)
    width, height = size
    cells = [max(2, round(side * MPP / synthetic_tissue.COARSE_UM)) for side in (height, width)]
    ill = patient % 2 == 1
    tumour = 0.5 * synthetic_tissue.smooth_noise(rng, *cells, 40) + (0.3 if ill else -0.9)
    layout = synthetic_tissue.Layout(
        tumour=tumour.astype(np.float32),
        fat=(synthetic_tissue.smooth_noise(rng, *cells, 45) - 1.2).astype(np.float32),
        tissue=np.ones(cells, np.float32),
        lobules=() if ill else ((300.0, 250.0),),
    )
    stain = sample_case.staining(0, patient)
    return synthetic_tissue.paint(width, height, MPP, layout, stain, patient)


def stages(images: Path, work: Path, epochs: int = EPOCHS) -> list[Stage]:
    """The whole way from the folder to the report."""
    project, model, report = work / "published.hvproj", work / "published.safetensors", work / "report.pdf"
    calls: dict[str, list[object]] = {
        "import": ["dataset", "import", images, "--project", project],
        "split by patient": ["dataset", "split", "--project", project, "--ratios", "50/25/25"],
        "normalize and train": [
            "train", "--project", project, "--out", model, "--unfreeze", BLOCKS, "--epochs", epochs,
            "--normalize", "vahadane", "--set", "augment=none",
        ],
        "test": ["evaluate", "--project", project, "--model", model],
        "find the run": ["runs", "--project", project],
    }  # fmt: skip
    found = [run(name, call, work) for name, call in calls.items()]
    last = next(line["run"] for line in found[-1].said["runs"] if line["kind"] == "evaluate")
    return [*found, run("report", ["report", "--project", project, "--run", last, "--out", report], work)]


def run(name: str, call: Sequence[object], work: Path) -> Stage:
    """One stage in a process of its own, which holds all the memory that it takes."""
    command = [sys.executable, "-m", "histoviewer", *map(str, call), "--json"]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "HISTOVIEWER_HOME": str(work / "home")}
    with tempfile.TemporaryFile() as out:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=subprocess.DEVNULL, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        printed = out.read().decode()
    if process.returncode:
        raise RuntimeError(f"'{name}' ended with status {process.returncode}: {' '.join(command)}")
    processor = used.ru_utime + used.ru_stime
    return Stage(name, seconds, processor, used.ru_maxrss / 1024**2, json.loads(printed))


def rows(found: Sequence[Stage]) -> list[dict[str, object]]:
    """Rows of build/bench.json: the whole beside the published system, then each stage."""
    whole = f"published work on {PATIENTS * EACH} images of {WIDTH} x {HEIGHT}"
    seconds, peak = sum(s.seconds for s in found), max(s.gigabytes for s in found)
    peer = "published system with a GPU (its own figure)"
    made = [
        _row(whole, seconds, "s", peer, PUBLISHED_S),
        _row(f"{whole}, peak memory", peak, "GB", peer, PUBLISHED_GB),
        _row(f"{whole}, processor time", sum(s.processor for s in found), "s"),
    ]
    made += [_row(f"{whole}: {s.name}", s.seconds, "s") for s in found]
    made += [_row(f"{whole}: {s.name}, processor time", s.processor, "s") for s in found]
    return made


def _row(name: str, value: float, unit: str, peer: str = "", peer_value: float = 0.0) -> dict[str, object]:
    ratio = round(peer_value / value, 2) if peer else None
    return {
        "name": name,
        "value": round(value, 2),
        "unit": unit,
        "peer": peer,
        "peer_value": peer_value if peer else None,
        "ratio": ratio,
    }


def measure(work: Path) -> list[dict[str, object]]:
    """The figures; ``work`` takes project and model."""
    return rows(stages(make_images(KEPT), work))


@pytest.mark.parametrize("n", range(EACH))
def test_images_of_a_patient_differ(n: int) -> None:
    image = np.random.default_rng(0).integers(0, 255, (30, 40, 3)).astype(np.uint8)
    others = [_variant(image, other) for other in range(EACH) if other != n]
    assert not any(np.array_equal(_variant(image, n), other) for other in others)


def test_stages_run_from_folder_to_report(tmp_path: Path) -> None:
    images = make_images(tmp_path / "images", patients=8, size=(512, 512))
    found = stages(images, tmp_path, epochs=1)
    assert [s.name for s in found][-1] == "report"
    assert len(found[2].said["history"]) == 1
    assert {row["unit"] for row in rows(found)} == {"s", "GB"}


if __name__ == "__main__":
    if len(sys.argv) > 1:
        folder = Path(sys.argv[1])
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        json.dump(measure(folder), sys.stdout, indent=1)
    else:
        with tempfile.TemporaryDirectory() as scratch:
            json.dump(measure(Path(scratch)), sys.stdout, indent=1)
