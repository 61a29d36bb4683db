"""A model file small enough to classify with in a test, that tells synthetic tumour from stroma."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from job_samples import CLASSES, model_patch

from histoviewer.learn import model_file, zoo
from histoviewer.learn.infer import normalized
from histoviewer.learn.patches import to_input

INPUT_PX = 32


@pytest.fixture(scope="session")
def model_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """ResNet-18 with random filters for 50-pixel patches at 4 um per pixel.

    Its head points from the mean features of synthetic stroma to those of synthetic tumour.
    """
    path = tmp_path_factory.mktemp("model") / "centroids.safetensors"
    header = model_file.ModelHeader(
        name="centroids",
        arch="resnet18",
        classes=CLASSES,
        positive="invasive",
        mpp=4.0,
        patch_px=50,
        input_px=INPUT_PX,
    )
    patches = np.stack([model_patch(seed, tumour=tumour) for tumour in (False, True) for seed in range(3)])
    with torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(7)
        network = zoo.create("resnet18", 2).eval()
        images = normalized(to_input(patches, INPUT_PX), header.mean, header.std)
        stroma, tumour = zoo.get("resnet18").features(network, images).reshape(2, 3, -1).mean(1)
        direction = 6 * (tumour - stroma) / (tumour - stroma).square().sum()
        network.fc.weight.copy_(torch.stack([-direction, direction]) / 2)
        middle = direction @ (tumour + stroma) / 4
        network.fc.bias.copy_(torch.stack([middle, -middle]))
    model_file.save(path, network, header)
    return path
