"""What the panels offer is what the program can do."""

from __future__ import annotations

import torch

from histoviewer import stain
from histoviewer.app import choices
from histoviewer.learn import device, recipe, zoo
from histoviewer.learn.augment import PRESETS as PRESETS_OF_CHANGES
from histoviewer.stain.stain_types import PRESETS


def test_every_offered_stain_method_and_architecture_exists() -> None:
    assert {name for name, _words in choices.STAIN_METHODS} == set(stain.METHODS)
    assert {key for key, _words in choices.STAIN_TYPES} == {"", *PRESETS}
    assert {name for name, _words in choices.ARCHITECTURES} <= set(zoo.ARCHITECTURES)


def test_every_offered_way_to_train_exists() -> None:
    assert {name for name, _words in choices.AUGMENTATIONS} == set(PRESETS_OF_CHANGES)
    assert {name for name, _words in choices.SCHEDULES} == set(recipe.SCHEDULES)
    assert {name for name, _words in choices.DEVICES} == set(device.DEVICES)
    assert {name for name, _words in choices.ARCHITECTURES} == set(choices.BLOCKS)
    for name, count in choices.BLOCKS.items():
        with torch.device("meta"):
            assert len(zoo.get(name).blocks(zoo.create(name, 2))) == count, name
