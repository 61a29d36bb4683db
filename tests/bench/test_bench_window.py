"""Opening a slide, tiles a second beside the bare decoder, the tile cache, stalls while a model trains.

The slide is the JPEG pyramid of 40,000 x 40,000 pixels, in the page cache. Run as a program it prints the
figures as JSON.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "app"))

import imagecodecs
import numpy as np
import openslide
import tifffile
from big_slide import SIDE, TILE, write_pyramid
from job_samples import class_folders
from PySide6.QtCore import QPointF, QTimer
from PySide6.QtWidgets import QApplication

from histoviewer import open_slide
from histoviewer.app import settings
from histoviewer.app.dataset_jobs import ImportRequest, SplitRequest, import_dataset, split_dataset
from histoviewer.app.session import Session
from histoviewer.app.train_job import TrainRequest, train_model
from histoviewer.core.task import Task
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.viewer.canvas import SlideCanvas

WIDTH, HEIGHT = 1920, 1080
TRIES = 7
SECONDS = 12.0
TICK_MS = 5


def row(name: str, value: float, unit: str, peer: str, peer_value: float, *, more: bool) -> dict[str, object]:
    """A row of build/bench.json; ``more`` says that a larger figure is the better one."""
    ratio = value / peer_value if more else peer_value / value
    return {
        "name": name, "value": round(value, 2), "unit": unit, "peer": peer,
        "peer_value": round(peer_value, 2), "ratio": round(ratio, 2),
    }  # fmt: skip


def wait(until: Callable[[], bool], seconds: float = 120.0) -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + seconds
    while not until():
        QApplication.processEvents()
        if time.monotonic() > end:
            raise TimeoutError("the window did not get there")
        time.sleep(0.001)


def opening_rows(image: Path, home: Path) -> list[dict[str, object]]:
    """From the request until something of the slide is painted, and until all of it is sharp."""
    first, whole, peers = [], [], []
    canvas = SlideCanvas()
    canvas.resize(WIDTH, HEIGHT)
    canvas.show()
    for n in range(TRIES):
        with Session(home / f"opening{n}.hvproj") as session:
            started = time.perf_counter()
            canvas.set_slide(session.open_slide(image))
            wait(lambda: canvas.tiles.thumbnail is not None or canvas.complete)
            canvas.repaint()
            first.append((time.perf_counter() - started) * 1000)
            wait(lambda: canvas.complete and not canvas.tiles.busy)
            whole.append((time.perf_counter() - started) * 1000)
            canvas.set_slide(None)
        started = time.perf_counter()
        with openslide.OpenSlide(image) as other:
            level = other.get_best_level_for_downsample(SIDE / HEIGHT)
            size = other.level_dimensions[level]
            np.asarray(other.read_region((0, 0), level, size).convert("RGB"))
        peers.append((time.perf_counter() - started) * 1000)
    canvas.close()
    peer, read = "OpenSlide: open and read the same level", statistics.median(peers)
    return [
        row("open: first picture (goal 150 ms)", statistics.median(first), "ms", peer, read, more=False),
        row("open: whole view sharp", statistics.median(whole), "ms", peer, read, more=False),
    ]


def decoder_rows(image: Path) -> list[dict[str, object]]:
    """Tiles of level 0 in random order, one thread: ours, OpenSlide, and the decoder alone."""
    random = np.random.default_rng(4)
    places = random.integers(0, SIDE // TILE, (1500, 2)).tolist()
    with tifffile.TiffFile(image) as file:
        page = file.pages[0]
        assert isinstance(page, tifffile.TiffPage)
        offsets, counts, across = page.dataoffsets, page.databytecounts, -(-SIDE // TILE)
    rates: dict[str, list[float]] = {"own": [], "bare": [], "openslide": []}
    handle = os.open(image, os.O_RDONLY)

    def bare(col: int, line: int) -> object:
        n = line * across + col
        return imagecodecs.jpeg8_decode(os.pread(handle, counts[n], offsets[n]))

    for _ in range(5):
        with open_slide(image) as slide:
            rates["own"].append(_rate(lambda col, line: slide.read_tile(0, col, line), places))
        rates["bare"].append(_rate(bare, places))
        with openslide.OpenSlide(image) as other:
            rates["openslide"].append(
                _rate(
                    lambda col, line: np.asarray(
                        other.read_region((col * TILE, line * TILE), 0, (TILE, TILE)).convert("RGB")
                    ),
                    places[:400],
                )
            )
    os.close(handle)
    own, alone, peer = (statistics.median(rates[name]) for name in ("own", "bare", "openslide"))
    name = "tiles of the 40,000 px pyramid, 1 thread"
    return [
        row(f"{name} (goal 4x)", own, "tiles/s", "OpenSlide", peer, more=True),
        row(f"{name} (goal 0.85)", own, "tiles/s", "the bare JPEG decoder", alone, more=True),
    ]


def _rate(read: Callable[[int, int], object], places: list[list[int]]) -> float:
    started = time.perf_counter()
    for col, line in places:
        read(col, line)
    return len(places) / (time.perf_counter() - started)


def open_window(project: Path, image: Path) -> MainWindow:
    """The program's window on the slide."""
    window = MainWindow(Session(project))
    window.resize(WIDTH, HEIGHT)
    window.show()
    window.files.open_paths([image])
    wait(lambda: window.slide is not None and not window.runner.running and window.canvas.complete)
    return window


def cache_row(window: MainWindow) -> dict[str, object]:
    """What tiles take at most while a whole slide is looked over, beside the bound that was set."""
    bound = 256
    window.apply_settings(replace(settings.load(), tile_cache_mb=bound))
    window.canvas.one_to_one()
    most = 0
    for n in range(60):
        window.canvas.center_on(SIDE * (n % 10 + 0.5) / 10, SIDE * (n // 10 + 0.5) / 6)
        wait(lambda: window.canvas.complete)
        most = max(most, window.canvas.tiles.bytes_held + window.session.tile_cache.bytes)
    return row("tile cache after 60 views at 1:1", most / 2**20, "MB", "the bound", bound, more=False)


def stalls(window: MainWindow, job: Callable[[], bool] | None) -> list[float]:
    """How late a timer of the window's thread is (ms), while the person pans."""
    late: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        late.append(max(0.0, (now - last) * 1000 - TICK_MS))
        last = now

    timer = QTimer()
    timer.setInterval(TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    pan = QTimer()
    pan.setInterval(33)
    pan.timeout.connect(lambda: window.canvas.pan_by(*((8, 5) if len(late) // 200 % 2 else (-8, -5))))
    pan.start()
    wheel = QTimer()
    wheel.setInterval(1500)
    wheel.timeout.connect(
        lambda: window.canvas.zoom_by(
            1.5 if len(late) // 400 % 2 else 1 / 1.5, QPointF(WIDTH / 2, HEIGHT / 2)
        )
    )
    wheel.start()
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and (job is None or job()):
        QApplication.processEvents()
        time.sleep(0.0005)
    for each in (timer, pan, wheel):
        each.stop()
    return late[1:]


def stall_row(window: MainWindow, folder: Path) -> dict[str, object]:
    """Panning while a network trains in the exclusive lane; the peer is the same without training."""
    project = folder / "training.hvproj"
    import_dataset(
        Task(), ImportRequest(class_folders(folder / "data", patients=8, each=3), project, mpp=4.0)
    )
    split_dataset(Task(), SplitRequest(project))
    window.canvas.set_view(window.canvas.view.at_downsample(4))
    quiet = stalls(window, None)
    recipe = {"input_px": 64, "batch": 8, "warmup": 0.0, "ema": 0.5}
    request = TrainRequest(
        project, folder / "model.safetensors", "resnet34", weights="none", epochs=500, recipe=recipe
    )
    job = window.runner.submit("Train", train_model, request)
    epochs: list[object] = []
    job.partial.connect(epochs.append)
    # Importing torch is part of it: count from the start.
    busy = stalls(window, lambda: not job.ended)
    wait(lambda: bool(epochs) or job.ended)
    busy += stalls(window, lambda: not job.ended)
    trained = bool(epochs) and not job.ended
    window.runner.cancel(job)
    wait(lambda: job.ended)
    if not trained:
        raise RuntimeError("the training did not run")
    name = "p99 stall of the window while a resnet34 trains and the slide is panned (goal 50 ms)"
    quiet_p99 = float(np.percentile(quiet, 99))
    return row(name, float(np.percentile(busy, 99)), "ms", "the same without training", quiet_p99, more=False)


def measure(folder: Path) -> list[dict[str, object]]:
    """Rows of build/bench.json."""
    application = QApplication.instance() or QApplication([])
    os.environ["HISTOVIEWER_HOME"] = str(folder / "home")
    image = folder / "slide.tif"
    write_pyramid(image)
    rows = opening_rows(image, folder) + decoder_rows(image)
    window = open_window(folder / "window.hvproj", image)
    rows += [cache_row(window), stall_row(window, folder)]
    window.close()
    assert application is not None
    return rows


def test_the_cache_holds_its_bound(tmp_path: Path, qtbot: object, own_home: Path) -> None:
    image = tmp_path / "slide.tif"
    write_pyramid(image)
    window = open_window(tmp_path / "p.hvproj", image)
    try:
        assert float(str(cache_row(window)["ratio"])) >= 1
    finally:
        window.close()
        window.deleteLater()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        json.dump(measure(Path(scratch)), sys.stdout, indent=1)
