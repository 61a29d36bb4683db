"""How long a million vertices take from a file into the project, beside what a script has to do at least.

The peer parses the same GeoJSON with the standard library and makes Shapely's shapes of it: nothing is
checked, mended, told or saved. Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import shapely.geometry
from PIL import Image

VERTICES = 1_000_000
ROUNDS = 1


def make_file(path: Path, shapes: int) -> None:
    """A million vertices in this many wavy rings beside each other."""
    each = VERTICES // shapes
    angle = np.linspace(0, 2 * np.pi, each, endpoint=False)
    radius = 40_000 if shapes == 1 else 40  # so wide that rounding makes no outline cross itself
    wave = radius * (1 + 0.1 * np.sin(angle * 5))
    ring = np.column_stack((wave * np.cos(angle), wave * np.sin(angle)))
    features = []
    for n in range(shapes):
        corner = np.array((n % 200, n // 200)) * 100 + 50
        found = (ring + corner).round(4)
        geometry = {"type": "Polygon", "coordinates": [[*found.tolist(), found[0].tolist()]]}
        properties = {"classification": {"name": "Tumor", "color": [200, 0, 0]}}
        features.append({"type": "Feature", "geometry": geometry, "properties": properties})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))


def best(work: Callable[[], object]) -> float:
    """The shortest of the rounds, in seconds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def plain(path: Path) -> list[Any]:
    """The peer."""
    document = json.loads(path.read_text())
    return [shapely.geometry.shape(feature["geometry"]) for feature in document["features"]]


def into_project(path: Path, folder: Path) -> float:
    """Seconds from the file to the saved project."""
    from histoviewer.app.session import Session

    times = []
    with Session() as session:
        for n in range(ROUNDS):
            image = folder / f"{path.stem}-{n}.png"
            Image.new("RGB", (60 + n, 80)).save(image)
            slide = session.open_slide(image)
            session.annotations(slide.slide_id)
            start = time.perf_counter()
            edit, _ = session.import_annotations(slide.slide_id, path)
            session.apply(edit)
            times.append(time.perf_counter() - start)
    return min(times)


def measure(folder: Path) -> list[dict[str, Any]]:
    """All figures."""
    os.environ["HISTOVIEWER_HOME"] = str(folder)
    rows = []
    for shapes, words in ((1, "one shape"), (20_000, "20,000 shapes")):
        path = folder / f"{shapes}.geojson"
        make_file(path, shapes)
        peer = best(lambda path=path: plain(path))  # type: ignore[misc]
        whole = into_project(path, folder)
        rows.append(row(f"import of 1,000,000 vertices, {words}, saved", whole, peer))
    return rows


def row(name: str, seconds: float, peer: float) -> dict[str, Any]:
    """A line for the collector; a ratio under 1 is slower than the peer."""
    return {
        "name": name,
        "value": round(seconds, 2),
        "unit": "s",
        "peer": "json and shapely alone, nothing checked or saved",
        "peer_value": round(peer, 2),
        "ratio": round(peer / seconds, 2),
    }


def test_figures_are_told_for_each_way_in(tmp_path: Path) -> None:
    names = [line["name"] for line in measure(tmp_path)]
    assert len(names) == 2


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        print(json.dumps(measure(Path(scratch))))
