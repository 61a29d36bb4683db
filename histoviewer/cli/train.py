"""``histoviewer train``."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from histoviewer.app.train_estimate import estimate
from histoviewer.app.train_job import TrainRequest, train_model
from histoviewer.cli.console import OK, UsageError, complain, run_job, say, say_json
from histoviewer.cli.data import say_parts
from histoviewer.cli.train_options import CLASS_WEIGHTS

_FIELDS = ("batch", "accumulate", "lr", "schedule", "patience", "augment", "versions", "device", "precision")


def train(options: argparse.Namespace) -> int:
    """Say what it will cost, train, and say how good it is."""
    request = train_request(options)
    found = None if options.resume else run_job(estimate, request, "Estimating")[0]
    if options.estimate and found is not None:
        say_json({"estimate": found.to_json()}) if options.json else say(found.line)
        return OK
    if found is not None:
        complain(found.line)
    summary, _ = run_job(train_model, request, "Training")
    if options.json:
        document = summary.to_json()
        say_json(document if found is None else {**document, "estimate": found.to_json()})
        return OK
    say(f"{summary.model_path}: {len(summary.history)} epochs, the best was {summary.best_epoch}")
    for note in summary.notes:
        say(f"note: {note}")
    for left_out in summary.left_out:
        say(f"left out: {left_out.error}")
    say_parts(summary.metrics)
    return OK


def train_request(options: argparse.Namespace) -> TrainRequest:
    """The training that the arguments of ``train_options.add_recipe`` describe."""
    recipe = {name: getattr(options, name) for name in _FIELDS if getattr(options, name) is not None}
    if options.class_weights is not None:
        recipe["class_balance"] = CLASS_WEIGHTS[options.class_weights]
    return TrainRequest(
        project=options.project,
        out=getattr(options, "out", Path("model.safetensors")),
        arch=options.arch,
        weights=options.weights,
        unfreeze=options.unfreeze,
        head=options.head,
        epochs=options.epochs,
        resume=getattr(options, "resume", False),
        mpp=options.mpp,
        patch_px=options.patch_px,
        normalizer=options.normalize,
        seed=options.seed,
        threads=max(0, options.threads),
        recipe={**recipe, **_overrides(options.set)},
    )


def _overrides(pairs: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise UsageError(
                f"--set {pair} can't be used", "it is not NAME=VALUE", "write for example --set lr=0.001"
            )
        try:
            found[name] = json.loads(value)
        except ValueError:
            found[name] = value
    return found
