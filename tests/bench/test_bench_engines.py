"""The bundled model's network by torch, by OpenVINO as it is, and by OpenVINO in 8 bits, in the same run.

OpenVINO and NNCF are measured where they are installed (extra ``int8``). The patches are real: of
../shared/data/idc, on which the network in 8 bits is calibrated and compared, too. The engines take turns, so
that other work on the machine hits each. Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from histoviewer.app.model_store import bundled_model_path
from histoviewer.app.quantize_job import Quantized, QuantizeRequest, quantize_model
from histoviewer.core.task import Task
from histoviewer.learn import int8, model_file
from histoviewer.learn.infer import Classifier, bf16_is_fast

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "idc"
PATCHES, ROUNDS, MPP = 1024, 4, 4.0


def patch_files() -> tuple[Path, ...]:
    """Every tenth patch of the data set."""
    return tuple(sorted(DATA.rglob("*.png"))[::10])


def read(paths: tuple[Path, ...], n: int) -> npt.NDArray[np.uint8]:
    """Patches of 50 pixels, uint8 (n, 50, 50, 3); they begin again where there are fewer."""
    images = [np.asarray(Image.open(path).convert("RGB")) for path in paths]
    whole = [image for image in images if image.shape == (50, 50, 3)]
    return np.stack([whole[i % len(whole)] for i in range(n)])


def engines(folder: Path) -> tuple[dict[str, Classifier], Quantized | None]:
    """Those that are installed, and what is known of the network in 8 bits."""
    loaded = model_file.load(bundled_model_path())
    found, quantized = {"torch": Classifier(loaded)}, None
    if find_spec("openvino") is not None:
        found["OpenVINO"] = Classifier(loaded, engine="openvino")
    if find_spec("openvino") is not None and find_spec("nncf") is not None:
        request = QuantizeRequest(None, patch_files(), folder / "network.int8", MPP)
        quantized = quantize_model(Task(), request)
        found["OpenVINO in 8 bits"] = Classifier(loaded, int8=int8.load(quantized.path, loaded.sha256))
    return found, quantized


def timed(found: Mapping[str, Classifier], pixels: npt.NDArray[np.uint8]) -> dict[str, float]:
    """Milliseconds of a patch, the best of some rounds in which the engines take turns."""
    best = dict.fromkeys(found, float("inf"))
    for classifier in found.values():
        classifier.probabilities(pixels[:128])
    for _ in range(ROUNDS):
        for name, classifier in found.items():
            started = time.perf_counter()
            classifier.probabilities(pixels)
            best[name] = min(best[name], (time.perf_counter() - started) / len(pixels) * 1e3)
    return best


def measure(folder: Path) -> list[dict[str, object]]:
    """Rows of build/bench.json; ``ratio`` is how many times faster than torch."""
    if not DATA.is_dir():
        return []
    found, quantized = engines(folder)
    best = timed(found, read(patch_files(), PATCHES))
    kind = "bf16" if bf16_is_fast() else "no bf16 here"
    rows: list[dict[str, object]] = [
        {
            "name": f"network, a patch by {name} ({found[name].precision}; {kind})",
            "value": round(value, 2),
            "unit": "ms",
            "peer": "torch",
            "peer_value": round(best["torch"], 2),
            "ratio": round(best["torch"] / value, 2),
        }
        for name, value in best.items()
    ]
    if quantized is not None:
        moved = {"name": "8 bits: mean difference of a probability", "value": quantized.agreement.mean}
        rows.append({**moved, "unit": "", "peer": "", "peer_value": None, "ratio": None})
    return rows


@pytest.mark.skipif(not DATA.is_dir(), reason="the real patches of ../shared/data are not there")
def test_engines(benchmark: Any, tmp_path: Path) -> None:
    found = benchmark.pedantic(measure, (tmp_path,), rounds=1)
    benchmark.extra_info.update({str(row["name"]): row["value"] for row in found})


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        made = measure(Path(scratch))
    json.dump(made, sys.stdout, indent=1)
