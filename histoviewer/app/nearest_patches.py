"""The training patches that a patch resembles most, by the features that the answer is made of.

A model file holds no pictures. Beside it an index keeps, for each training patch, its features (float16) and
where it was cut; the pictures come from the images of the data set, as long as they are there.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from histoviewer.app.explain_job import ExplainRequest, patch_as_seen
from histoviewer.app.open_project import opened
from histoviewer.app.patch_pictures import PicturesRequest, patch_pictures
from histoviewer.core.dataset import PatchRecord
from histoviewer.core.errors import DatasetError, HistoViewerError, InputError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.io.project import Project
from histoviewer.io.safe_write import atomic_path, storage_failure

SUFFIX = ".patches.npz"
_BATCH = 64
_TYPICAL = 2_000
_VERSION = 1


@dataclass(frozen=True, slots=True)
class IndexRequest:
    """Index the training part of a project for a model; ``None`` for the bundled one."""

    project: Project | Path
    model: Path | None = None


@dataclass(frozen=True, slots=True)
class PatchIndex:
    """Features of training patches, float32 (n, d) of length one, and where each was cut.

    ``usual`` and ``far`` are the median and the 99th percentile of the distance of a training patch to its
    nearest other one. ``own`` is whether the model is known to have learned from these patches.
    """

    features: npt.NDArray[np.float32]
    paths: tuple[str, ...]
    places: npt.NDArray[np.float64]
    labels: tuple[str, ...]
    usual: float
    far: float
    own: bool = True

    def place(self, i: int) -> tuple[float, float, float, float] | None:
        """Left, top, width and height in level-0 pixels; ``None`` for a whole image."""
        x, y, width, height = self.places[i].tolist()
        return None if np.isnan(x) else (x, y, width, height)


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One training patch; ``picture`` is ``None`` where its image is gone."""

    path: str
    place: tuple[float, float, float, float] | None
    label: str
    distance: float
    picture: RgbArray | None


@dataclass(frozen=True, slots=True)
class Nearest:
    """The nearest first; ``words`` say how near that is."""

    neighbours: tuple[Neighbour, ...]
    words: str
    missing: int


def index_path(model: Path) -> Path:
    """Where the index of a model is kept: beside it, or among the person's models for the bundled one."""
    from histoviewer.app.model_store import bundled_model_path, models_folder

    try:
        bundled = bundled_model_path()
    except HistoViewerError:
        bundled = None
    folder = models_folder() if model == bundled else model.parent
    return folder / f"{model.stem}{SUFFIX}"


def index_patches(task: Task, request: IndexRequest) -> Path:
    """Compute the features of all training patches and keep them. Returns the file.

    Raises:
        DatasetError: the project has no training part, or none of it can be read.
        InputError: the model can't be used. StorageError: the disk is full or refuses to write.
        Cancelled: the person stopped it.
    """
    from histoviewer.app.classify_job import ready_model
    from histoviewer.app.model_store import resolve_model
    from histoviewer.app.training_patches import cut_records, patch_reader

    path = resolve_model(request.model)
    task.report(0, 1, "Loading the model")
    model = ready_model(path)
    with opened(request.project) as project:
        records = project.patches("train")
        own = learned_from(project, model.ref.sha256)
    if not records:
        raise DatasetError(
            "There are no training patches to compare with",
            "the project has no training part",
            "import the data set of the training and split it",
        )
    target = model.target("image")
    records = cut_records(task, records, target)
    read = patch_reader(target, model.make_normalizer)
    kept: list[PatchRecord] = []
    features: list[npt.NDArray[np.float16]] = []
    for start in range(0, len(records), _BATCH):
        task.report(start, len(records), f"{start:,} of {len(records):,} patches")
        task.check_cancelled()
        good, pixels = _read(records[start : start + _BATCH], read, target.patch_px)
        if good:
            kept += good
            features.append(model.classifier.features(pixels).astype(np.float16))
    if not kept:
        raise DatasetError("There are no training patches to compare with", "none of the images can be read")
    out = index_path(path)
    _write(out, model.ref.sha256, kept, np.concatenate(features), own)
    return out


def learned_from(project: Project, sha256: str) -> bool:
    """Whether a project keeps the training of a model: only then are its training patches the model's."""
    return any((run.result.get("model") or {}).get("sha256") == sha256 for run in project.runs("train"))


def _read(
    records: Sequence[PatchRecord], read: Any, px: int
) -> tuple[list[PatchRecord], npt.NDArray[np.uint8]]:
    """The records that can be read, and their pixels at the model's size."""
    from histoviewer.app.scaled_reading import resampled

    good, pixels = [], []
    for record in records:
        try:
            image = read(record, px)
        except HistoViewerError:
            continue
        good.append(record)
        pixels.append(resampled(image, (0.0, 0.0, image.shape[1], image.shape[0]), px, px))
    return good, np.stack(pixels) if pixels else np.empty((0, px, px, 3), np.uint8)


def _write(
    out: Path, sha256: str, records: Sequence[PatchRecord], features: npt.NDArray[np.float16], own: bool
) -> None:
    nothing = float("nan")
    places = [
        (r.x_l0, r.y_l0, r.width_l0, r.height_l0) if r.x_l0 is not None else (nothing,) * 4 for r in records
    ]
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise storage_failure(out, error) from error
    with atomic_path(out) as temporary, temporary.open("wb") as file:
        np.savez(
            file,
            version=_VERSION,
            model=sha256,
            features=features,
            paths=np.array([r.path for r in records]),
            places=np.array(places, dtype=np.float64),
            labels=np.array([r.label for r in records]),
            own=own,
        )


def load_index(model: Path, sha256: str) -> PatchIndex | None:
    """The index of exactly this model; ``None`` where there is none, or one of another training."""
    path = index_path(model)
    if not path.is_file():
        return None
    try:
        with np.load(path, allow_pickle=False) as kept:
            if int(kept["version"]) != _VERSION or str(kept["model"]) != sha256:
                return None
            return _index(kept)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise InputError(
            f"{path.name} can't be read", "the index of training patches is damaged", "make it again"
        ) from error


def _index(kept: Any) -> PatchIndex:
    features = _unit(np.asarray(kept["features"], np.float32))
    labels, paths = tuple(map(str, kept["labels"])), tuple(map(str, kept["paths"]))
    places = np.asarray(kept["places"], np.float64)
    if not len(features) == len(labels) == len(paths) == len(places):
        raise ValueError("lists of different length")
    step = max(1, len(features) // _TYPICAL)
    apart = np.sort(1 - features[::step] @ features.T, axis=1)[:, 1] if len(features) > 1 else np.zeros(1)
    usual, far = float(np.median(apart)), float(np.percentile(apart, 99))
    own = bool(kept["own"]) if "own" in kept else True
    return PatchIndex(features, paths, places, labels, usual, far, own)


def _unit(features: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    length = np.linalg.norm(features, axis=1, keepdims=True)
    return np.asarray(features / np.maximum(length, 1e-12), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class NearestRequest:
    """The ``count`` training patches nearest to a patch of a slide; pictures are ``px`` wide."""

    patch: ExplainRequest
    count: int = 8
    px: int = 96


def nearest(task: Task, request: NearestRequest) -> Nearest | None:
    """The training patches that resemble a patch; ``None`` where the model has no index yet.

    Raises:
        InputError: slide, model or index can't be used.
    """
    from histoviewer.app.classify_job import ready_model
    from histoviewer.app.model_store import resolve_model

    path = resolve_model(request.patch.model)
    task.report(0, 2, "Loading the model")
    index = load_index(path, _sha256(path))
    if index is None:
        return None
    model = ready_model(path, request.patch.normalizer)
    task.report(1, 2, "Comparing")
    own = _unit(model.classifier.features(patch_as_seen(model, request.patch)[None]))
    return find(task, index, own[0], request.count, request.px)


def find(task: Task, index: PatchIndex, own: npt.NDArray[np.float32], count: int, px: int) -> Nearest:
    """The nearest patches of an index to features of length one, float32 (d,), by cosine distance."""
    apart = np.clip(1 - index.features @ own, 0, 2)
    order = np.argsort(apart, kind="stable")[:count]
    found = []
    for i in map(int, order):
        task.check_cancelled()
        picture = _picture(index.paths[i], index.place(i), px)
        found.append(Neighbour(index.paths[i], index.place(i), index.labels[i], float(apart[i]), picture))
    missing = sum(n.picture is None for n in found)
    return Nearest(tuple(found), _words(index, found, missing), missing)


def _words(index: PatchIndex, found: Sequence[Neighbour], missing: int) -> str:
    closest = found[0].distance
    if closest > index.far:
        words = "Nothing in the training resembles this patch: its nearest is farther than 99 % of training "
        words += "patches are from each other."
    else:
        near = "as near as" if closest <= index.usual else "farther than"
        words = f"The nearest is {near} training patches usually are (distance {closest:.2g}, "
        words += f"usual {index.usual:.2g})."
    labels = [n.label for n in found]
    counts = sorted({label: labels.count(label) for label in labels}.items(), key=lambda item: -item[1])
    words += f" Of the {len(found)} nearest: {', '.join(f'{n} {label}' for label, n in counts)}."
    if not index.own:
        words = f"The model did not learn from these patches: they are the project's. {words}"
    if missing:
        words += f" {missing} of their images are not where they were, so they have no picture."
    return words


def _picture(path: str, place: tuple[float, float, float, float] | None, px: int) -> RgbArray | None:
    try:
        return patch_pictures(Task(), PicturesRequest(Path(path), (place,), px))[0]
    except HistoViewerError:
        return None


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
