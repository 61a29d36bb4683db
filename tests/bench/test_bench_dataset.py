"""A data set of a hundred thousand patches: known again by its looks, split by patient, and shown as a table.

The peers do the least that a script would: read each file's bytes and hash them; compare each hash with each;
shuffle images without regard to patients. Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

PATCHES = int(os.environ.get("HISTOVIEWER_BENCH_PATCHES", "10000"))
"""On disk. The time for 100,000 is ten times that; the search and the split are measured on 100,000."""

MANY = 100_000


def make_patches(folder: Path, count: int) -> None:
    """Soft blobs of 50 pixels, in two classes, ten of a patient."""
    rng = np.random.default_rng(0)
    for name in ("normal", "invasive"):
        (folder / name).mkdir(parents=True)
    for n in range(count):
        coarse = rng.integers(60, 240, (6, 6, 3), dtype=np.uint8)
        picture = Image.fromarray(coarse).resize((50, 50), Image.Resampling.BICUBIC)
        name = "invasive" if n % 3 == 0 else "normal"
        picture.save(folder / name / f"{n // 10}_idx5_x{n}_y1_class{int(n % 3 == 0)}.png", compress_level=1)


def cpu_seconds(work: Callable[[], object]) -> float:
    """Processor time, so that a busy machine does not count."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(patches: int = PATCHES, many: int = MANY) -> list[dict[str, Any]]:
    """The figures, each beside its peer."""
    from histoviewer.app.dataset_jobs import ImportRequest, import_dataset
    from histoviewer.app.dataset_summary import dataset_summary
    from histoviewer.core.dataset import PatchRecord
    from histoviewer.core.near_duplicates import near_pairs
    from histoviewer.core.split import split_by_patient
    from histoviewer.core.task import Task

    rows = []
    with tempfile.TemporaryDirectory() as place:
        folder, project = Path(place) / "data", Path(place) / "p.hvproj"
        make_patches(folder, patches)
        request = ImportRequest(folder, project, mpp=4.0)
        first = cpu_seconds(lambda: import_dataset(Task(), request))
        read = cpu_seconds(lambda: [_plain(path) for path in folder.rglob("*.png")])
        rows.append(_row(f"import and compare {patches:,} patches", first, "decode and hash bytes", read))
        again = cpu_seconds(lambda: import_dataset(Task(), request))
        rows.append(_row(f"import {patches:,} known patches again", again, "the first import", first))
        table = cpu_seconds(lambda: dataset_summary(Task(), project))
        rows.append(_row(f"table and conflicts of {patches:,} patches", table, "decode and hash bytes", read))
    hashes = np.random.default_rng(1).integers(0, 2**64, many, dtype=np.uint64)
    near = cpu_seconds(lambda: near_pairs(hashes))
    rows.append(_row(f"look-alikes among {many:,} hashes", near, "each with each", _brute_force(hashes)))
    records = [PatchRecord(str(n), "ab"[n % 2], str(n // 100), 4.0) for n in range(many)]
    split = cpu_seconds(lambda: split_by_patient(records))
    shuffled = cpu_seconds(lambda: random.Random(0).shuffle(records))
    rows.append(
        _row(f"split {many:,} patches of {many // 100:,} patients", split, "shuffle of images", shuffled)
    )
    return rows


def _plain(path: Path) -> str:
    with Image.open(path) as picture:
        picture.load()
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _brute_force(hashes: np.ndarray, sample: int = 1_000) -> float:
    """Each with each, reckoned from the first thousand."""

    def compare() -> None:
        for n in range(sample):
            np.flatnonzero(np.bitwise_count(hashes[n] ^ hashes) <= 6)

    return cpu_seconds(compare) * len(hashes) / sample / 2


def _row(name: str, value: float, peer: str, peer_value: float) -> dict[str, Any]:
    """A ratio under 1 is slower than the peer."""
    ratio = round(peer_value / value, 3) if value else None
    return {
        "name": name, "value": round(value, 3), "unit": "s (CPU)", "peer": peer,
        "peer_value": round(peer_value, 3), "ratio": ratio,
    }  # fmt: skip


def test_figures_are_told() -> None:
    assert len(measure(patches=60, many=2_000)) == 5


if __name__ == "__main__":
    print(json.dumps(measure(), indent=1))
