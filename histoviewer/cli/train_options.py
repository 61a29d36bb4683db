"""The arguments of ``histoviewer train``. Nothing heavy is imported here."""

from __future__ import annotations

import argparse
from pathlib import Path

CLASS_WEIGHTS = {"none": 0.0, "root": 0.5, "full": 1.0}
"""How much rare classes count more: not, by the square root, or so that all classes weigh alike."""


def add(parser: argparse.ArgumentParser, normalizers: tuple[str, ...]) -> None:
    """What to train, how, where it runs, and where the model goes."""
    parser.add_argument("--out", type=Path, required=True, metavar="MODEL", help="the model file to write")
    add_recipe(parser, normalizers)
    parser.add_argument("--resume", action="store_true", help="go on where the last training stopped")
    parser.add_argument("--estimate", action="store_true", help="only say how long it will take")


def add_recipe(parser: argparse.ArgumentParser, normalizers: tuple[str, ...]) -> None:
    """What to train, how, and where it runs."""
    _add_network(parser)
    _add_course(parser)
    patches = parser.add_argument_group("patches")
    patches.add_argument("--mpp", type=float, metavar="M", help="microns per pixel of the patches")
    patches.add_argument("--patch-px", type=int, metavar="PX", help="side of a patch in its own pixels")
    patches.add_argument("--normalize", choices=("none", *normalizers), default="none")
    patches.add_argument(
        "--augment", choices=("none", "standard", "strong"), help="random changes; strong jitters the stains"
    )
    patches.add_argument(
        "--versions", type=int, metavar="N",
        help="run the frozen part once over N changed copies of each patch, not anew in each epoch",
    )  # fmt: skip
    _add_place(parser)
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="another field of the recipe"
    )  # fmt: skip


def _add_network(parser: argparse.ArgumentParser) -> None:
    network = parser.add_argument_group("network")
    network.add_argument(
        "--arch", default="resnet34", metavar="NAME",
        help="resnet18, resnet34, resnet50, vgg16, vgg19, inception_v3, inception_resnet_v2, "
        "efficientnet_lite0, or any of the package timm",
    )  # fmt: skip
    network.add_argument(
        "--weights",
        default="bundled",
        metavar="W",
        help="bundled, imagenet, efficientnet-lite0, none or a file",
    )
    network.add_argument("--unfreeze", type=int, metavar="N", help="train only the last N blocks")
    network.add_argument(
        "--head", choices=("network", "logistic", "boosting"), default="network",
        help="train the network, or fit its last layer alone on the frozen part's features",
    )  # fmt: skip


def _add_course(parser: argparse.ArgumentParser) -> None:
    course = parser.add_argument_group("training")
    course.add_argument("--epochs", type=int, metavar="E")
    course.add_argument("--batch", type=int, metavar="N", help="patches of one step")
    course.add_argument("--accumulate", type=int, metavar="N", help="work each batch in N parts: less memory")
    course.add_argument("--lr", type=float, metavar="R", help="the highest learning rate")
    course.add_argument("--schedule", choices=("cosine", "one-cycle"), help="of the learning rate")
    course.add_argument(
        "--class-weights", choices=tuple(CLASS_WEIGHTS), help="how much rare classes count more"
    )
    course.add_argument(
        "--patience", type=int, metavar="E", help="stop after E epochs without a better validation score"
    )
    course.add_argument("--seed", type=int, default=0)


def _add_place(parser: argparse.ArgumentParser) -> None:
    place = parser.add_argument_group("machine")
    place.add_argument(
        "--device", choices=("auto", "cpu", "cuda"), help="auto: a graphics card if there is one"
    )
    place.add_argument("--threads", type=int, default=0, metavar="N", help="processor cores; 0 for all")
    place.add_argument(
        "--precision", choices=("auto", "fp32", "bf16"), help="auto: 16 bits where that is fast"
    )
