"""How fast stain is normalized, beside StainTools and torchstain in the same run.

One image of 2048 x 1536 onto a fitted target, by two threads on each side. The fields are made on the fly
with noise, which gives them as many colours as a scanner does. Rounds of both sides alternate, so that other
work on the machine hits both. torchstain is measured where it is installed (``pip install .[bench]``). Then
200 such fields as TIFF files, read, normalized and written by the command line in a process of its own.
Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from test_bench_classify import make_fields

from histoviewer import stain
from histoviewer.core.slide import RgbArray
from histoviewer.stain.reference import import_staintools

WIDTH, HEIGHT, TILE = 2048, 1536, 512
ROUNDS, FILES = 5, 200
# getrusage would also count what the process that started this one holds: StainTools and torch.
_PEAK = """
import sys
from pathlib import Path
from histoviewer.cli import main
status = main(sys.argv[1:])
lines = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(int(lines["VmHWM"].split()[0]) * 1024, file=sys.stderr)
sys.exit(status)
"""
HEMATOXYLIN, EOSIN = (0.55, 0.75, 0.37), (0.15, 0.83, 0.53)


def make_field(seed: int, *, strength: float = 1.0, turn: float = 0.0) -> RgbArray:
    """Stroma, nuclei and gaps: uint8 (1536, 2048, 3) of some 300,000 colours; ``turn`` moves the stains."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    wave = np.sin(x / 91 + seed) * np.cos(y / 77)
    nuclei = (np.sin(x / 8.3) * np.sin(y / 7.7 + x / 60) > 0.62) & (wave > -0.5)
    grain = rng.gamma(8.0, 1 / 8, (2, HEIGHT, WIDTH))
    hematoxylin = np.where(nuclei, 0.9, 0.12) * (1 + 0.2 * np.sin(x / 13)) * grain[0]
    eosin = np.where(wave > -0.8, 0.5 + 0.3 * wave + 0.1 * np.sin(y / 5), 0.0) * grain[1]
    vectors = np.array([HEMATOXYLIN, EOSIN]) + turn * np.array([[0.1, -0.05, 0.0], [0.08, 0.0, -0.08]])
    amounts = strength * np.stack([np.where(wave > -0.8, hematoxylin, 0.0), eosin], axis=2)
    light = 255 * np.exp(-amounts @ vectors) + rng.normal(0, 4, (HEIGHT, WIDTH, 3))
    return np.clip(light, 0, 255).astype(np.uint8)


def staintools(method: str, target: RgbArray) -> Callable[[RgbArray], RgbArray]:
    """StainTools' own transform, fitted."""
    tools = import_staintools()
    peer = tools.ReinhardColorNormalizer() if method == "reinhard" else tools.StainNormalizer(method)
    peer.fit(target.copy())
    transform: Callable[[RgbArray], RgbArray] = peer.transform
    return transform


def torchstain(target: RgbArray) -> Callable[[RgbArray], RgbArray] | None:
    """torchstain's Macenko transform (PyTorch), fitted; ``None`` where it is not installed."""
    try:
        import torch
        from torchstain.torch.normalizers import TorchMacenkoNormalizer
    except ImportError:
        return None
    torch.set_num_threads(2)
    peer = TorchMacenkoNormalizer()

    def as_tensor(image: RgbArray) -> Any:
        return torch.from_numpy(image.copy()).permute(2, 0, 1)

    peer.fit(as_tensor(target))

    def transform(image: RgbArray) -> RgbArray:
        done: RgbArray = peer.normalize(I=as_tensor(image), stains=False)[0].numpy()
        return done

    return transform


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def row(name: str, value: float, unit: str, peer: str, peer_value: float) -> dict[str, object]:
    return {
        "name": name,
        "value": round(value, 3),
        "unit": unit,
        "peer": peer,
        "peer_value": round(peer_value, 3) if peer else None,
        "ratio": round(peer_value / value, 1) if peer and value else None,
    }


def measure_method(method: str, source: RgbArray, target: RgbArray) -> list[dict[str, object]]:
    """Time of each side by turns, medians."""
    own = stain.create(method).fit(target)
    sides = {f"StainTools {method}": staintools(method, target)}
    if method == "macenko" and (other := torchstain(target)) is not None:
        sides["torchstain macenko"] = other
    own.transform(source)
    values: list[float] = []
    peers: dict[str, list[float]] = {name: [] for name in sides}
    for _ in range(ROUNDS):
        for name, peer in sides.items():
            peers[name].append(seconds(lambda peer=peer: peer(source.copy())))
        values += [seconds(lambda: own.transform(source)) for _ in range(3)]
    value = 1e3 * statistics.median(values)
    return [
        row(f"normalize 2048x1536, {method}", value, "ms", name, 1e3 * statistics.median(times))
        for name, times in peers.items()
    ]


def measure_files(folder: Path, target: RgbArray) -> list[dict[str, object]]:
    """``histoviewer normalize`` on 200 fields, beside StainTools alone on a few of them, scaled up."""
    (folder / "fields").mkdir()
    paths = make_fields(folder / "fields", FILES)
    words = ["normalize", *map(str, paths), "--out", str(folder / "out"), "--json"]
    started = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", _PEAK, *words], capture_output=True, text=True, check=True)
    took, peak = time.perf_counter() - started, int(done.stderr.strip().splitlines()[-1])
    written = [item for item in json.loads(done.stdout)["results"] if "written" in item]
    if len(written) != FILES:
        raise RuntimeError(f"only {len(written)} of {FILES} files were written")
    peer, few = staintools("vahadane", target), paths[:3]
    alone = [seconds(lambda path=path: peer(np.asarray(Image.open(path)).copy())) for path in few]
    peer_seconds = FILES * statistics.mean(alone)
    name = f"normalize {FILES} TIFFs of 2048x1536, read and written"
    return [
        row(name, took, "s", "StainTools vahadane, without files", peer_seconds),
        row(f"{name}: memory", peak / 2**20, "MB", "", 0.0),
    ]


def measure_tile(source: RgbArray, target: RgbArray) -> dict[str, object]:
    """One tile of a slide that was measured once, beside StainTools on the same tile by itself."""
    own, peer = stain.create("vahadane").fit(target).fit_source(source), staintools("vahadane", target)
    tile = np.ascontiguousarray(source[TILE : 2 * TILE, TILE : 2 * TILE])
    own.transform(source)
    values = [seconds(lambda: own.transform(tile)) for _ in range(100)]
    peers = [seconds(lambda: peer(tile.copy())) for _ in range(3)]
    value, peer_value = 1e3 * statistics.median(values), 1e3 * statistics.median(peers)
    return row("normalize a 512 tile of a fitted slide", value, "ms", "StainTools vahadane", peer_value)


def measure() -> list[dict[str, object]]:
    """Rows of build/bench.json."""
    source, target = make_field(1, strength=1.3, turn=1.0), make_field(2)
    rows = [found for method in stain.METHODS[:3] for found in measure_method(method, source, target)]
    with tempfile.TemporaryDirectory() as folder:
        return [*rows, measure_tile(source, target), *measure_files(Path(folder), target)]


@pytest.fixture(scope="module")
def fields() -> tuple[RgbArray, RgbArray]:
    return make_field(1, strength=1.3, turn=1.0), make_field(2)


@pytest.mark.parametrize("method", stain.METHODS[:3])
def test_own(benchmark: Any, fields: tuple[RgbArray, RgbArray], method: str) -> None:
    benchmark(stain.create(method).fit(fields[1]).transform, fields[0])


@pytest.mark.parametrize("method", stain.METHODS[:3])
def test_staintools(benchmark: Any, fields: tuple[RgbArray, RgbArray], method: str) -> None:
    peer = staintools(method, fields[1])
    benchmark(lambda: peer(fields[0].copy()))


if __name__ == "__main__":
    json.dump(measure(), sys.stdout, indent=1)
