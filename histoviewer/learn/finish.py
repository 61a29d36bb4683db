"""The end of a training: calibrate on validation, judge every part, write the model file."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from histoviewer.core import conformal, metrics
from histoviewer.core.patient_digest import digested
from histoviewer.core.task import Task
from histoviewer.learn import feature_space, model_file, zoo
from histoviewer.learn.calibrate import calibrated, fit_temperature
from histoviewer.learn.infer import Classifier
from histoviewer.learn.model_file import LoadedModel, ModelHeader
from histoviewer.learn.patches import PatchStore
from histoviewer.learn.recipe import TrainRecipe

RESEARCH_NOTICE = "For research use only. Not a medical device; not for diagnosis."


@dataclass(frozen=True)
class Ending:
    """What is known at the end of a training, whatever trained it. ``rows`` are the store's rows by part."""

    recipe: TrainRecipe
    network: zoo.Network
    store: PatchStore
    classes: tuple[str, ...]
    positive: str | None
    labels: npt.NDArray[np.int64]
    rows: Mapping[str, Tensor]
    out: Path
    remarks: Mapping[str, str] = field(default_factory=dict)
    """Further texts of the model card."""


def finish(task: Task, ending: Ending, history: Sequence[Mapping[str, Any]]) -> tuple[str, dict[str, Any]]:
    """Calibrate, judge validation and test with what the file will hold, write it; (sha256, metrics)."""
    stored = _as_stored(ending)
    classifier = Classifier(LoadedModel(_header(ending, history), stored, "", ending.out))
    outputs: dict[str, tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]] = {}
    total = sum(len(ending.rows[part]) for part in ("validation", "test"))
    done = 0
    for part in ("validation", "test"):
        rows = ending.rows[part]
        logits, features = [], []
        for start in range(0, len(rows), classifier.at_once):
            task.report(done, total, f"Judging the {part} part ({done} of {total})")
            chunk = rows[start : start + classifier.at_once]
            one, two = classifier.logits_and_features(ending.store.batch(chunk))
            logits.append(one)
            features.append(two)
            done += len(chunk)
        if logits:
            outputs[part] = np.concatenate(logits), np.concatenate(features)
    temperature, bias = 1.0, (0.0,) * len(ending.classes)
    stats, sets = None, None
    if "validation" in outputs:
        logits_there, features_there = outputs["validation"]
        labels = _labels(ending, "validation")
        temperature, bias = fit_temperature(logits_there, labels)
        seen = _training_features(task, ending, classifier)
        stats = feature_space.as_stats(features=feature_space.fit_space(seen, features_there))
        sets = conformal.fit(calibrated(logits_there, temperature, bias), labels, ending.classes).as_json()
    scores = {
        part: _judge(ending, part, calibrated(values[0], temperature, bias))
        for part, values in outputs.items()
    }
    header = _header(ending, history, temperature, bias, scores, stats=stats, sets=sets)
    return model_file.save(ending.out, ending.network.module, header, ending.recipe.dtype), scores


def finish_early(ending: Ending, logits: Tensor | None, history: Sequence[Mapping[str, Any]]) -> str:
    """Write the best model of a stopped training, calibrated with the validation logits of its epoch."""
    temperature, bias, scores = 1.0, (0.0,) * len(ending.classes), {}
    sets = None
    if logits is not None:
        labels = _labels(ending, "validation")
        temperature, bias = fit_temperature(logits.numpy(), labels)
        probabilities = calibrated(logits.numpy(), temperature, bias)
        scores["validation"] = _judge(ending, "validation", probabilities)
        sets = conformal.fit(probabilities, labels, ending.classes).as_json()
    header = _header(ending, history, temperature, bias, scores, views=1, stopped=True, sets=sets)
    return model_file.save(ending.out, ending.network.module, header, ending.recipe.dtype)


def _as_stored(ending: Ending) -> torch.nn.Module:
    """The network with its weights rounded as the file rounds them, so that the scores are the file's."""
    dtype = model_file.DTYPES[ending.recipe.dtype]
    module = copy.deepcopy(ending.network.module)
    module.load_state_dict({k: model_file.packed(v, dtype) for k, v in module.state_dict().items()})
    return module.eval()


def _labels(ending: Ending, part: str) -> npt.NDArray[np.int64]:
    return np.asarray(ending.labels[ending.rows[part].numpy()])


def _judge(ending: Ending, part: str, probabilities: npt.NDArray[np.float32]) -> dict[str, Any]:
    records = [ending.store.records[i] for i in ending.rows[part].tolist()]
    evaluation = metrics.evaluate_predictions(
        [r.label for r in records],
        probabilities,
        ending.classes,
        ending.positive,
        [r.patient for r in records],
    )
    return evaluation.as_json()


def _training_features(task: Task, ending: Ending, classifier: Classifier) -> npt.NDArray[np.float32]:
    """Features (n, d) of at most 2000 of the patches that were learned from."""
    rows = ending.rows["train"]
    rows = rows[torch.from_numpy(feature_space.chosen(len(rows)))]
    found = []
    for start in range(0, len(rows), classifier.at_once):
        task.report(start, len(rows), f"Describing the training part ({start} of {len(rows)})")
        found.append(classifier.features(ending.store.batch(rows[start : start + classifier.at_once])))
    return np.concatenate(found)


def _header(
    ending: Ending,
    history: Sequence[Mapping[str, Any]],
    temperature: float = 1.0,
    bias: tuple[float, ...] = (),
    scores: Mapping[str, Any] | None = None,
    *,
    views: int | None = None,
    stopped: bool = False,
    stats: Mapping[str, Any] | None = None,
    sets: Mapping[str, Any] | None = None,
) -> ModelHeader:
    recipe, store = ending.recipe, ending.store
    recipe_json = {**recipe.as_json(), "history": list(history), "source": ending.network.source.as_dict()}
    recipe_json.pop("card")
    # A model file travels, and where it was made says nothing elsewhere. ``source`` has the hash.
    recipe_json["weights"] = Path(recipe.weights).name
    return ModelHeader(
        name=recipe.name,
        arch=recipe.arch,
        classes=ending.classes,
        positive=ending.positive,
        mpp=recipe.mpp or median(r.mpp for r in store.records),
        patch_px=store.patch_px,
        input_px=recipe.input_px,
        mean=recipe.mean or zoo.IMAGENET_MEAN,
        std=recipe.std or zoo.IMAGENET_STD,
        normalizer=recipe.normalizer,
        temperature=temperature,
        bias=bias,
        head="trees" if recipe.head == "boosting" else "linear",
        views=recipe.views if views is None else views,
        margin=recipe.margin,
        feature_stats=stats,
        conformal=sets,
        split=digested(_split(ending)),
        metrics=scores or {},
        recipe=recipe_json,
        date=datetime.now(UTC).isoformat(timespec="seconds"),
        card=_card(ending, stopped),
    )


def _split(ending: Ending) -> dict[str, tuple[str, ...]]:
    """The names of the patients of each part."""
    records = ending.store.records
    return {
        part: tuple(sorted({records[i].patient for i in rows.tolist()})) for part, rows in ending.rows.items()
    }


def _card(ending: Ending, stopped: bool) -> dict[str, str]:
    counts = "; ".join(
        f"{part}: {len(ending.rows[part])} patches of {len(patients)} patients"
        for part, patients in _split(ending).items()
        if patients
    )
    texts = {"notice": RESEARCH_NOTICE, "data": counts, "calibration": "balanced prior, fitted on validation"}
    if not len(ending.rows["validation"]):
        texts["calibration"] = "none: no patient was in the validation part"
    if ending.store.unreadable:
        texts["left out"] = f"{len(ending.store.unreadable)} images that could not be read"
    if stopped:
        texts["training"] = "stopped before its end; this is the best epoch so far"
    return {**texts, **ending.remarks, **ending.recipe.card}
