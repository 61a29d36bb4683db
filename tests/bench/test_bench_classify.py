"""200 microscope fields in one call, beside StainTools and plain torch on the same fields.

The published system took under 5 minutes and 3.61 GB with a GPU. Fields are synthetic, 2048 x 1536 pixels
at 0.42 um per pixel, each file different. Both sides run in processes of their own: start, model, everything
counts for us; the peer is timed after its start, on a few fields, and scaled up. Run as a program it prints
the figures as JSON.
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

import numpy as np
import pytest

from histoviewer.app import sample_case, synthetic_tissue
from histoviewer.io.image_writer import write_tiff

ROOT = Path(__file__).resolve().parent.parent.parent
FIELDS, PAINTED, PEER_FIELDS = 200, 8, 3
WIDTH, HEIGHT, MPP = 2048, 1536, 0.42
PUBLISHED_GB = 3.61

PEER = """
import sys, time
import numpy as np, tifffile, torch
from PIL import Image
from histoviewer.app import model_store
from histoviewer.learn import model_file
from histoviewer.learn.torchvision_guard import import_torchvision
import_torchvision()
import staintools
loaded = model_file.load(model_store.bundled_model_path())
header, network = loaded.header, loaded.module.eval()
files = sys.argv[1:]
target = staintools.LuminosityStandardizer.standardize(tifffile.imread(files[0]))
normalizer = staintools.StainNormalizer(method="vahadane")
normalizer.fit(target)
side = round(header.patch_px * header.mpp / 0.42)
started = time.perf_counter()
for name in files:
    image = normalizer.transform(staintools.LuminosityStandardizer.standardize(tifffile.imread(name)))
    height, width = image.shape[:2]
    rows, columns = range(0, height - side + 1, side), range(0, width - side + 1, side)
    cut = [Image.fromarray(image[y:y + side, x:x + side]) for y in rows for x in columns]
    cut = [np.asarray(patch.resize((header.input_px,) * 2, Image.Resampling.BICUBIC)) for patch in cut]
    pixels = torch.from_numpy(np.stack(cut)).permute(0, 3, 1, 2).float() / 255
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (header.mean, header.std))
    pixels = (pixels - mean) / std
    with torch.inference_mode():
        for view in range(header.views):
            turned = torch.rot90(pixels, view % 4, (2, 3))
            network(turned if view < 4 else turned.flip(3))
print((time.perf_counter() - started) / len(files))
"""


def make_fields(folder: Path, n: int = FIELDS) -> list[Path]:
    """Different files from a few painted fields, shifted round."""
    painted = [_painted(i) for i in range(min(n, PAINTED))]
    paths = []
    for i in range(n):
        path = folder / f"field_{i:03d}.tif"
        shifted = np.roll(painted[i % len(painted)], (37 * i, 61 * i), axis=(0, 1))
        write_tiff(path, np.ascontiguousarray(shifted), MPP, compression="none")
        paths.append(path)
    return paths


def _painted(i: int) -> Any:
    rng = np.random.default_rng(i)
    shape = round(HEIGHT * MPP / synthetic_tissue.COARSE_UM), round(WIDTH * MPP / synthetic_tissue.COARSE_UM)
    tumour = 0.5 * synthetic_tissue.smooth_noise(rng, *shape, 40) + (0.3 if i % 2 else -0.6)
    layout = synthetic_tissue.Layout(
        tumour=tumour.astype(np.float32),
        fat=(synthetic_tissue.smooth_noise(rng, *shape, 45) - 1.2).astype(np.float32),
        tissue=np.ones(shape, np.float32),
        lobules=() if i % 2 else ((300.0, 250.0),),
    )
    return synthetic_tissue.paint(WIDTH, HEIGHT, MPP, layout, sample_case.staining(0, i), i)


def classify_fields(paths: list[Path]) -> tuple[float, float]:
    """Seconds and peak resident GB of one call of the command line."""
    command = [
        sys.executable,
        "-m",
        "histoviewer",
        "classify",
        *map(str, paths),
        "--normalize",
        "vahadane",
        "--json",
    ]
    with tempfile.TemporaryFile() as out:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, env=os.environ | {"PYTHONPATH": str(ROOT)})
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        found = json.load(out)
    assert process.returncode == 0
    assert len(found["results"]) == len(paths)
    return seconds, used.ru_maxrss / 1024**2


def peer_seconds(paths: list[Path]) -> float:
    """Seconds per field of StainTools' Vahadane and torch's plain float32."""
    command = [sys.executable, "-c", PEER, *map(str, paths)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    return float(done.stdout.strip().splitlines()[-1])


def measure(folder: Path) -> list[dict[str, object]]:
    """Rows of build/bench.json."""
    paths = make_fields(folder)
    seconds, gigabytes = classify_fields(paths)
    peer = peer_seconds(paths[:PEER_FIELDS]) * FIELDS
    name = f"normalize and classify {FIELDS} fields of {WIDTH} x {HEIGHT}"
    return [
        {
            "name": name,
            "value": round(seconds, 1),
            "unit": "s",
            "peer": f"StainTools Vahadane + torch float32, {PEER_FIELDS} fields scaled up",
            "peer_value": round(peer, 1),
            "ratio": round(peer / seconds, 1),
        },
        {
            "name": f"{name}, peak memory",
            "value": round(gigabytes, 2),
            "unit": "GB",
            "peer": "published system (its own figure)",
            "peer_value": PUBLISHED_GB,
            "ratio": round(PUBLISHED_GB / gigabytes, 1),
        },
    ]


def test_fields(benchmark: Any, tmp_path: Path) -> None:
    paths = make_fields(tmp_path, 20)
    seconds, gigabytes = benchmark.pedantic(classify_fields, (paths,), rounds=1)
    benchmark.extra_info.update(seconds=round(seconds, 1), gigabytes=round(gigabytes, 2))


@pytest.mark.parametrize("n", [1, 3])
def test_fields_differ(tmp_path: Path, n: int) -> None:
    contents = {path.read_bytes() for path in make_fields(tmp_path, n)}
    assert len(contents) == n


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        json.dump(measure(Path(scratch)), sys.stdout, indent=1)
