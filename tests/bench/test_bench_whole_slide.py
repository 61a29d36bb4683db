"""A slide of 40,000 x 40,000 pixels, and fields cut into patches of 512, beside what their parts cost alone.

The floors are measured in the same run: the tiles that the plan reads, decoded and nothing else, and the
network on as many patches that lie ready in memory. Each run is a process of its own, from its start to its
answer. Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import big_slide
import numpy as np
import torch
from test_bench_classify import make_fields

from histoviewer import open_slide
from histoviewer.app import model_store
from histoviewer.core.tiling import level_for_mpp
from histoviewer.learn import model_file, zoo
from histoviewer.learn.infer import Classifier, bf16_is_fast

ROOT = Path(__file__).resolve().parent.parent.parent
MPP = 0.25
FIELDS, PATCHES_EACH, PATCH_PX = 200, 12, 512


def classify(*arguments: str) -> tuple[float, float, dict[str, Any]]:
    """Seconds, peak resident GB and the document of one call of the command line."""
    command = [sys.executable, "-m", "histoviewer", "classify", *arguments, "--json"]
    with tempfile.TemporaryFile() as out:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, env=os.environ | {"PYTHONPATH": str(ROOT)})
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        found = json.load(out)
    assert process.returncode == 0
    return seconds, used.ru_maxrss / 1024**2, found


def decoding_floor(path: Path, mpp: float) -> float:
    """Seconds to decode the tiles of the level that serves ``mpp``, one after the other."""
    with open_slide(path) as slide:
        number = level_for_mpp(slide.info, mpp)[0]
        level = slide.info.levels[number]
        started = time.perf_counter()
        for row in range(level.rows):
            for col in range(level.columns):
                slide.read_tile(number, col, row)
        return time.perf_counter() - started


def network_floor(model: Path, patches: int) -> float:
    """Seconds for so many patches that lie ready in memory; at most four batches are run and scaled up."""
    classifier = Classifier(model_file.load(model))
    side, batch = classifier.header.patch_px, classifier.batch_size
    n = min(patches, 4 * batch)
    pixels = np.random.default_rng(0).integers(0, 255, (n, side, side, 3), np.uint8)
    classifier.probabilities(pixels[:batch])
    started = time.perf_counter()
    classifier.probabilities(pixels)
    return (time.perf_counter() - started) * patches / n


def rows(name: str, seconds: float, gigabytes: float, floors: dict[str, float]) -> list[dict[str, object]]:
    """Rows of build/bench.json: the whole beside each part's own cost."""
    kind = "bf16" if bf16_is_fast() else "no bf16 here"
    found: list[dict[str, object]] = [
        {
            "name": f"{name} ({kind})",
            "value": round(seconds, 1),
            "unit": "s",
            "peer": floor,
            "peer_value": round(value, 1),
            "ratio": round(value / seconds, 2),
        }
        for floor, value in floors.items()
    ]
    memory = {"name": f"{name}, peak memory", "value": round(gigabytes, 2), "unit": "GB"}
    return [*found, {**memory, "peer": "", "peer_value": None, "ratio": None}]


def measure_slide(folder: Path) -> list[dict[str, object]]:
    """The large slide with the bundled model."""
    path, model = folder / "slide.tif", model_store.bundled_model_path()
    big_slide.write_pyramid(path, mpp=MPP)
    seconds, gigabytes, found = classify(str(path))
    answer = found["results"][0]
    patches = answer["patches"]
    assert patches > 0.9 * (patches + answer["patches_not_assessed"])
    floors = {
        "bare decoding of its tiles": decoding_floor(path, model_file.load(model).header.mpp),
        "bare network": network_floor(model, patches),
    }
    return rows(f"classify a slide of {big_slide.SIDE:,} x {big_slide.SIDE:,} px", seconds, gigabytes, floors)


def measure_large_patches(folder: Path, fields: int = FIELDS) -> list[dict[str, object]]:
    """Fields of 2048 x 1536 as 12 patches of 512 pixels each, by a ResNet-34 with random weights."""
    model = folder / "random.safetensors"
    torch.manual_seed(0)
    header = model_file.ModelHeader("random", "resnet34", ("normal", "invasive"), 0.42, PATCH_PX, PATCH_PX)
    model_file.save(model, zoo.create("resnet34", 2), header)
    paths = make_fields(folder, fields)
    seconds, gigabytes, found = classify(*map(str, paths), "--model", str(model))
    patches = sum(item["patches"] for item in found["results"])
    assert patches == PATCHES_EACH * fields
    floors = {"bare network": network_floor(model, patches)}
    return rows(
        f"classify {fields} fields as {PATCHES_EACH} patches of {PATCH_PX} px", seconds, gigabytes, floors
    )


def measure(folder: Path) -> list[dict[str, object]]:
    """Rows of build/bench.json. Without bfloat16 a tenth of the fields with large patches must do."""
    fields = FIELDS if bf16_is_fast() else FIELDS // 10
    return [*measure_slide(folder), *measure_large_patches(folder, fields)]


def test_large_patches(benchmark: Any, tmp_path: Path) -> None:
    found = benchmark.pedantic(measure_large_patches, (tmp_path, 2), rounds=1)
    benchmark.extra_info.update(seconds=found[0]["value"])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        json.dump(measure(Path(scratch)), sys.stdout, indent=1)
