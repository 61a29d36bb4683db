"""Runs one system on one set and keeps every prediction in one JSON file, so that a rerun goes on after it.

Trained systems go through ``learn.train.train``; of frozen ones the trunk runs once over all images, and each
division of the patients only fits its own last layer on the features. Predictions are softmax of the logits:
a temperature fitted on the one benign patient of a validation fold would not be comparable between folds.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from literature_data import StudySet, divided
from literature_systems import System

from histoviewer.app.model_store import bundled_model_path
from histoviewer.app.slide_patches import PatchTarget
from histoviewer.app.training_patches import cut_records, patch_reader
from histoviewer.core.dataset import PARTS, PatchRecord
from histoviewer.core.errors import DatasetError, InputError
from histoviewer.core.task import Task
from histoviewer.learn import model_file, zoo
from histoviewer.learn.calibrate import calibrated
from histoviewer.learn.checkpoint import checkpoint_path
from histoviewer.learn.finish import Ending
from histoviewer.learn.heads import fit_on_features
from histoviewer.learn.infer import Classifier
from histoviewer.learn.patches import PatchStore, load_patches
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.subject import trunk_features
from histoviewer.learn.train import EpochRow, TrainResult, train

_CHUNK = 256


@dataclass(frozen=True, slots=True)
class Prediction:
    """The positive class's probability ``p`` for one patch; ``image`` is the file that it is of."""

    division: str
    part: str
    patient: str
    image: str
    positive: bool
    p: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one system said on one set; ``absent`` says why there is nothing."""

    system: str
    study: str
    absent: str = ""
    epochs: tuple[str, ...] = ()
    seconds: float = 0.0
    patches: int = 0
    predictions: tuple[Prediction, ...] = field(default=(), repr=False)

    def as_json(self) -> dict[str, Any]:
        """Everything, JSON-ready."""
        return asdict(self)

    @staticmethod
    def from_json(document: Mapping[str, Any]) -> Outcome:
        """The way back."""
        rows = tuple(Prediction(**row) for row in document["predictions"])
        return Outcome(**{**document, "epochs": tuple(document["epochs"]), "predictions": rows})


@dataclass(frozen=True, slots=True)
class Study:
    """A set with its records, files of weights by architecture, and where results are kept.

    ``epochs`` > 0 replaces every recipe's own (for a smoke test).
    """

    study: StudySet
    records: tuple[PatchRecord, ...]
    weights: Mapping[str, Path]
    work: Path
    epochs: int = 0


def outcome_of(study: Study, system: System, *, kept_only: bool = False) -> Outcome:
    """The kept outcome, else the system is run now and kept; nothing is run with ``kept_only``."""
    if system.members:
        return _together(study, system)
    path = study.work / f"{study.study.name}-{system.name}.json"
    kept = Outcome(system.name, study.study.name)
    if path.is_file():
        kept = Outcome.from_json(json.loads(path.read_text(encoding="utf-8")))
    if kept_only or kept.predictions:
        return kept
    started = time.monotonic()
    try:
        recipe = _recipe(study, system)
        zoo.create_network(recipe.arch, 2, recipe.weights, bundled=bundled_model_path())
    except InputError as error:
        return _kept(path, Outcome(system.name, study.study.name, absent=f"not to be had: {error.why}"))
    records = _laid_out(study, system)
    run = _shipped if system.weights == "shipped" else _frozen if recipe.head != "network" else _trained
    predictions, epochs = run(study, system, recipe, records)
    spent = round(time.monotonic() - started, 1)
    whole = tuple(predictions)
    return _kept(path, Outcome(system.name, study.study.name, "", epochs, spent, len(records), whole))


def _kept(path: Path, outcome: Outcome) -> Outcome:
    path.write_text(json.dumps(outcome.as_json()), encoding="utf-8")
    return outcome


def _together(study: Study, system: System) -> Outcome:
    """The mean of the members' log odds, image by image; nothing when a member has not run."""
    tables: list[dict[tuple[str, str], Prediction]] = []
    for name in system.members:
        path = study.work / f"{study.study.name}-{name}.json"
        if not path.is_file():
            return Outcome(system.name, study.study.name, absent=f"needs {name} first")
        rows = Outcome.from_json(json.loads(path.read_text(encoding="utf-8"))).predictions
        tables.append({(row.division, row.image): row for row in rows})
    both = [key for key in tables[0] if all(key in table for table in tables)]
    found = []
    for key in both:
        p = np.clip([table[key].p for table in tables], 1e-6, 1 - 1e-6)
        mean = float(1 / (1 + np.exp(-np.log(p / (1 - p)).mean())))
        found.append(replace(tables[0][key], p=mean))
    return Outcome(system.name, study.study.name, "", ("of its members",), 0.0, len(found), tuple(found))


Ran = tuple[list[Prediction], tuple[str, ...]]


def _shipped(study: Study, system: System, recipe: TrainRecipe, records: Sequence[PatchRecord]) -> Ran:
    """The bundled model, with nothing trained."""
    classifier = Classifier(model_file.load(bundled_model_path()))
    return [
        row
        for division in _divisions(study, system)
        for row in _asked(classifier, study, division, divided(study.study, records, division))
    ], ("0",)


def _trained(study: Study, system: System, recipe: TrainRecipe, records: Sequence[PatchRecord]) -> Ran:
    """A training for each division, stopped early on its validation part."""
    found: list[Prediction] = []
    epochs = []
    for division in _divisions(study, system):
        parted = divided(study.study, records, division)
        out = study.work / f"{study.study.name}-{system.name}-{division}.safetensors"
        if not out.is_file() or checkpoint_path(out).is_file():
            result = _train_or_go_on(study, system, recipe, parted, out)
            ran, best = len(result.history), result.best_epoch
        else:
            history = model_file.read_header(out)[0].recipe["history"]
            ran, best = len(history), 1 + int(np.argmax([row["val_auc"] for row in history]))
        epochs.append(f"{best} of {ran}")
        found += _asked(Classifier(model_file.load(out)), study, division, parted)
    return found, tuple(epochs)


def _train_or_go_on(
    study: Study, system: System, recipe: TrainRecipe, parted: Sequence[PatchRecord], out: Path
) -> TrainResult:
    """From its checkpoint where there is one that still fits the recipe, else from the start."""
    checkpoint = checkpoint_path(out)
    resume = checkpoint.is_file()
    try:
        return train(
            Task(on_partial=_print_epoch),
            parted,
            recipe,
            out,
            read_patch=_reader(study, system),
            resume=resume,
            bundled=bundled_model_path(),
            threads_n=torch.get_num_threads(),
        )
    except DatasetError:
        if not resume:
            raise
        checkpoint.unlink()
        return _train_or_go_on(study, system, recipe, parted, out)


def _frozen(study: Study, system: System, recipe: TrainRecipe, records: Sequence[PatchRecord]) -> Ran:
    """The trunk once; then a last layer for each division."""
    recipe = _with_own_pixels(recipe)
    torch.manual_seed(recipe.seed)
    network = zoo.create_network(recipe.arch, 2, recipe.weights, bundled=bundled_model_path())
    store = load_patches(Task(), records, _reader(study, system), recipe.patch_px, recipe.input_px)
    try:
        features = _features(study, network, store, recipe)
        found: list[Prediction] = []
        for division in _divisions(study, system):
            parted = divided(study.study, records, division)
            ending = _ending(study, network, recipe, store, parted)
            fit_on_features(Task(), ending, features)
            with torch.no_grad():
                logits = network.architecture.head_of(network.module)(torch.from_numpy(features)).numpy()
            held = {record.path: record.part for record in parted}
            rows = [i for i, r in enumerate(store.records) if held.get(r.path) in ("validation", "test")]
            asked = [replace(store.records[i], part=held[store.records[i].path]) for i in rows]
            found += _rows(study, division, asked, calibrated(logits[rows], 1.0)[:, 1])
        return found, ("head only",)
    finally:
        store.close()


def _features(
    study: Study, network: zoo.Network, store: PatchStore, recipe: TrainRecipe
) -> npt.NDArray[np.float32]:
    """Features of every patch, float32 (n, d); kept by what they depend on."""
    what = [recipe.arch, str(recipe.weights), recipe.input_px, recipe.mean, recipe.std, recipe.seed]
    whom = [(r.path, r.x_l0, r.y_l0) for r in store.records]
    key = hashlib.sha256(json.dumps([what, whom]).encode()).hexdigest()[:16]
    path = study.work / f"features-{key}.npy"
    if not path.is_file():
        np.save(path, trunk_features(Task(), network, store, recipe).numpy())
    return np.asarray(np.load(path), dtype=np.float32)


def _ending(
    study: Study,
    network: zoo.Network,
    recipe: TrainRecipe,
    store: PatchStore,
    parted: Sequence[PatchRecord],
) -> Ending:
    parts = {record.path: record.part for record in parted}
    labels = np.array([study.study.classes.index(r.label) for r in store.records], dtype=np.int64)
    rows = {
        part: torch.tensor([i for i, r in enumerate(store.records) if parts.get(r.path) == part])
        for part in PARTS
    }
    classes = study.study.classes
    return Ending(recipe, network, store, classes, classes[1], labels, rows, study.work / "head")


def _asked(
    classifier: Classifier, study: Study, division: str, parted: Sequence[PatchRecord]
) -> list[Prediction]:
    """Validation and test of one division, by a finished model."""
    held = [record for record in parted if record.part in ("validation", "test")]
    header = classifier.header
    read = patch_reader(PatchTarget(header.mpp, header.patch_px), lambda: None)
    logits = []
    for start in range(0, len(held), _CHUNK):
        patches = [read(record, header.patch_px) for record in held[start : start + _CHUNK]]
        logits.append(classifier.logits(np.stack(patches)))
    return _rows(study, division, held, calibrated(np.concatenate(logits), 1.0)[:, 1])


def _rows(
    study: Study, division: str, held: Sequence[PatchRecord], p: npt.NDArray[np.float32]
) -> list[Prediction]:
    positive = study.study.classes[1]
    return [
        Prediction(
            division, r.part, r.patient, Path(r.path).stem, r.label == positive, round(float(value), 6)
        )
        for r, value in zip(held, p, strict=True)
    ]


def _divisions(study: Study, system: System) -> tuple[str, ...]:
    return tuple(d for d in study.study.divisions if not system.divisions or d in system.divisions)


def _laid_out(study: Study, system: System) -> list[PatchRecord]:
    """Whole images, or the patches that they are cut into."""
    if not system.tile_px:
        return list(study.records)
    return cut_records(Task(), study.records, PatchTarget(study.study.mpp, system.tile_px))


def _reader(study: Study, system: System) -> Any:
    side = system.tile_px or _side(study.records[0])
    return patch_reader(PatchTarget(study.study.mpp, side), lambda: None)


def _side(record: PatchRecord) -> int:
    from histoviewer.io.open_slide import open_slide

    with open_slide(Path(record.path), mpp=record.mpp) as slide:
        return int(slide.info.width_l0)


def _recipe(study: Study, system: System) -> TrainRecipe:
    fields = system.recipe_fields(study.study.name)
    if system.weights == "shipped":
        fields["weights"] = "bundled"
    if fields["weights"] == "imagenet" and system.arch in study.weights:
        fields["weights"] = str(study.weights[system.arch])
    if study.epochs and fields.get("head", "network") == "network":
        fields["epochs"] = study.epochs
    classes = study.study.classes
    side = system.tile_px or _side(study.records[0])
    return TrainRecipe(classes=classes, positive=classes[1], mpp=study.study.mpp, patch_px=side, **fields)


def _with_own_pixels(recipe: TrainRecipe) -> TrainRecipe:
    """Mean and standard deviation as the trunk learned them, as ``learn.train`` fills them in."""
    from histoviewer.learn.train import _with_pixel_statistics

    return _with_pixel_statistics(recipe, bundled_model_path())


def _print_epoch(row: object) -> None:
    if isinstance(row, EpochRow):
        area = "-" if row.val_auc is None else f"{row.val_auc:.4f}"
        print(f"  epoch {row.epoch}: validation AUC {area}, {row.seconds:.0f} s", flush=True)
