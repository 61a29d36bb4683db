"""Make a model's network in 8 bits: gather real patches, calibrate on most of them, compare on the others."""

from __future__ import annotations

import math
import random
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from histoviewer.app import provenance
from histoviewer.app.classify_job import ReadyModel, opener, ready_model
from histoviewer.app.slide_patches import plan_patches
from histoviewer.core.errors import InputError
from histoviewer.core.task import Task
from histoviewer.io.slide_files import fingerprint

if TYPE_CHECKING:
    from histoviewer.learn.infer import Classifier
    from histoviewer.learn.int8 import Agreement, Int8Network

CALIBRATED_ON, COMPARED_ON = 256, 256
_FEWEST = 64
_SEED = 0


@dataclass(frozen=True, slots=True)
class QuantizeRequest:
    """Which model (``None`` for the bundled one), images of the kind that it will see, where to write."""

    model: Path | None
    files: tuple[Path, ...]
    out: Path
    mpp: float | None = None


@dataclass(frozen=True, slots=True)
class Quantized:
    """The written network: how well it agrees with torch, and what a patch takes in both (milliseconds)."""

    path: Path
    digest: str
    model: str
    calibrated_on: int
    agreement: Agreement
    torch_ms: float
    int8_ms: float

    def to_json(self) -> dict[str, Any]:
        """The document of ``histoviewer model quantize --json``."""
        return {
            "path": str(self.path),
            "digest": self.digest,
            "model": self.model,
            "calibrated_on": self.calibrated_on,
            "agreement": asdict(self.agreement),
            "ms_per_patch": {"torch": self.torch_ms, "int8": self.int8_ms},
        }


def quantize_model(task: Task, request: QuantizeRequest) -> Quantized:
    """Calibrate on half of up to 512 patches drawn evenly from the files, compare on the others, and write.

    Nothing is written where the answers do not agree (see ``learn.int8.Agreement``).

    Raises:
        InputError: OpenVINO or NNCF is not installed, too few patches, or the answers do not agree.
        FileAccessError, CorruptFileError, PixelSizeError, ModelFileError: a file can't be used.
        StorageError: the disk is full or refuses to write.
    """
    from histoviewer.learn import int8
    from histoviewer.learn.infer import Classifier

    task.report(0, 4, "Reading patches")
    if not request.out.absolute().parent.is_dir():
        raise InputError(f"{request.out} can't be written", "there is no such folder", "make it first")
    model = ready_model(request.model, engine="torch")
    patches = _patches(task.part(0.0, 0.3, "Reading patches"), model, request)
    half = len(patches) // 2
    task.report(1.2, 4, "Calibrating")
    network = _calibrated(task, model, patches[:half], request.files)
    task.report(3, 4, "Comparing")
    quick = Classifier(model.loaded, int8=network)
    agreement, torch_ms, int8_ms = _compared(model, quick, patches[half:])
    if quick.note or not agreement.holds:
        raise InputError(
            "The network can't be used in 8 bits",
            f"its probabilities differ from torch's by {agreement.mean:.2g} in the mean, "
            f"{100 * agreement.labels:.1f} % of the patches get another class and "
            f"{100 * agreement.known:.1f} % another answer of the check against the training data",
            "name more images of the kind that it will see, or stay with torch",
        )
    int8.save(network, request.out)
    task.report(4, 4, "Done")
    return Quantized(request.out, network.digest, model.ref.name, half, agreement, torch_ms, int8_ms)


def _calibrated(
    task: Task, model: ReadyModel, patches: npt.NDArray[np.uint8], files: Sequence[Path]
) -> Int8Network:
    from histoviewer.learn import int8
    from histoviewer.learn.infer import Classifier, in_8_bits

    graph, weights = in_8_bits(model.loaded, patches, task.check_cancelled)
    made = {
        "patches": len(patches),
        "files": {path.name: fingerprint(path) for path in files},
        "seed": _SEED,
        "versions": dict(provenance.versions()),
    }
    network = int8.Int8Network(graph, weights, model.loaded.sha256, made)
    if model.gate.features is None:
        return network
    quick = Classifier(model.loaded, int8=network)
    features = (classifier.features(patches) for classifier in (quick, model.classifier))
    return replace(network, back=int8.way_back(model.gate.features, *features).tobytes())


def _compared(
    model: ReadyModel, quick: Classifier, patches: npt.NDArray[np.uint8]
) -> tuple[Agreement, float, float]:
    """How the answers agree, and the milliseconds of a patch by torch and in 8 bits."""
    from histoviewer.learn.int8 import Agreement

    found, times = [], []
    for classifier in (model.classifier, quick):
        classifier.probabilities(patches[:8])  # what happens only once does not count
        started = time.perf_counter()
        probabilities, features = classifier.probabilities_and_features(patches)
        times.append((time.perf_counter() - started) / len(patches) * 1e3)
        found.append((probabilities, model.gate.after(features)))
    return Agreement.between(*found), times[0], times[1]


def _patches(task: Task, model: ReadyModel, request: QuantizeRequest) -> npt.NDArray[np.uint8]:
    """Up to ``CALIBRATED_ON + COMPARED_ON`` patches as the network gets them, in an order drawn by lot."""
    wanted = CALIBRATED_ON + COMPARED_ON
    found: list[npt.NDArray[np.uint8]] = []
    for n, path in enumerate(request.files):
        task.report(n, len(request.files), path.name)
        left = wanted - sum(len(chunk) for chunk in found)
        share = math.ceil(left / (len(request.files) - n))
        if share > 0:
            found.extend(_of_file(model, path, request.mpp, share))
    patches = np.concatenate(found) if found else np.empty((0, 1, 1, 3), np.uint8)
    if len(patches) < _FEWEST:
        raise InputError(
            "The network can't be calibrated",
            f"the files hold {len(patches)} patches that it may be asked about, and {_FEWEST} are needed",
            "name more images of the kind that it will see",
        )
    return patches[np.random.default_rng(_SEED).permutation(len(patches))][:wanted]


def _of_file(model: ReadyModel, path: Path, mpp: float | None, share: int) -> list[npt.NDArray[np.uint8]]:
    """Patches of a file in chunks, those that the gate lets through, drawn by lot from all of it."""
    with opener(path, mpp)() as slide:
        plan = plan_patches(slide, model.target("image"), normalizer=model.make_normalizer())
        drawn = random.Random(_SEED).sample(plan.wanted, min(share, len(plan.wanted)))
        plan.wanted = sorted(drawn)
        return [pixels for _chosen, pixels in plan.pixels(model.classifier.batch_size) if len(pixels)]
