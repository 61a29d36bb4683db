"""Epochs with a frozen trunk that ran once, beside epochs that run it each time.

ResNet-34 on 1,024 patches of 64 pixels for training and 256 for validation, noise for pixels, random weights:
neither changes what is computed. Both ways use the program's own loop; the peer is the same loop with the
trunk run anew in every epoch. Processor time of the second and third epoch, so that a busy machine weighs
little. Run as a program it prints the figures as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import torch
from torch.nn import functional

from histoviewer.core.dataset import PatchRecord
from histoviewer.core.task import Task
from histoviewer.learn import zoo
from histoviewer.learn.loop import EpochRow, Loop
from histoviewer.learn.patches import PatchStore
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.subject import FreshPatches, KeptActivations, Pixels

SIDE, TRAINING, VALIDATION, BLOCKS = 64, 1024, 256, 16
_NO_ROWS = torch.arange(0)


def epoch_seconds(unfreeze: int, kept: bool, training: int = TRAINING, epochs: int = 3) -> float:
    """Processor seconds of an epoch after the first."""
    n = training + VALIDATION
    generator = torch.Generator().manual_seed(0)
    pixels = torch.randint(0, 255, (n, 3, SIDE, SIDE), dtype=torch.uint8, generator=generator)
    store = PatchStore(tuple(PatchRecord(str(i), "", str(i), 1.0) for i in range(n)), pixels, SIDE, ())
    rows = {"train": torch.arange(training), "validation": torch.arange(training, n), "test": _NO_ROWS}
    recipe = TrainRecipe(unfreeze=unfreeze, augment="none", epochs=epochs, input_px=SIDE, monitor="none")
    network = zoo.create_network("resnet34", 2)
    zoo.freeze_all_but_last(network.architecture, network.module, unfreeze)
    parts = Pixels(network, store, recipe)
    made = KeptActivations(Task(), parts, rows["train"], n) if kept else FreshPatches(Task(), parts, _NO_ROWS)
    labels = torch.arange(n) % 2
    loop = Loop(made, recipe, labels, functional.one_hot(labels, 2).float(), rows)
    ends: list[float] = []

    def after(_row: EpochRow) -> None:
        ends.append(time.process_time())

    loop.run(Task(), after)
    made.close()
    return (ends[-1] - ends[0]) / (epochs - 1)


def measure() -> list[dict[str, Any]]:
    """Rows of build/bench.json."""
    found = []
    for unfreeze, words in ((0, "the head alone"), (1, "the last block"), (2, "the last 2 blocks")):
        quick, slow = epoch_seconds(unfreeze, True), epoch_seconds(unfreeze, False, epochs=2)
        found.append(
            {
                "name": f"second and later epochs of ResNet-34, {words}, frozen part kept",
                "value": round(quick, 3),
                "unit": "s of processor",
                "peer": "the same, frozen part run each time",
                "peer_value": round(slow, 2),
                "ratio": round(slow / quick, 1),
            }
        )
    return found


def test_an_epoch_on_kept_activations(benchmark: Any) -> None:
    benchmark.pedantic(epoch_seconds, (0, True), {"training": 256, "epochs": 2}, rounds=1)


if __name__ == "__main__":
    json.dump(measure(), sys.stdout, indent=1)
