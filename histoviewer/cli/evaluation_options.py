"""The arguments of the commands that judge models. Nothing heavy is imported here."""

from __future__ import annotations

import argparse
from pathlib import Path

LEVELS = ("patch", "image", "patient")
VOTES = ("mean", "majority", "maximum")


def add_evaluate(parser: argparse.ArgumentParser, normalizers: tuple[str, ...]) -> None:
    """What to judge on, and how; ``--model`` and ``--mpp`` are the parser's own."""
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--project", type=Path, metavar="P")
    source.add_argument("--folder", type=Path, metavar="DIR", help="a sub-folder for each class")
    parser.add_argument("--on", default="test", metavar="PART", help="train, validation, test or all")
    parser.add_argument(
        "--patient-regex", metavar="R", help="finds the patient in a file name (its first group)"
    )
    parser.add_argument("--normalize", choices=("none", *normalizers), help="instead of the model's own")
    add_answers(parser)


def add_answers(parser: argparse.ArgumentParser) -> None:
    """How patches make answers, what is uncertain, and where everything is written."""
    parser.add_argument(
        "--level", choices=LEVELS, default="image", help="what is counted: patches, images or patients"
    )
    parser.add_argument("--vote", choices=VOTES, default="mean", help="how patches make one answer")
    parser.add_argument(
        "--coverage", type=share, default=0.95, metavar="C",
        help="share of true classes that stay possible; what is left open is uncertain (0.95)",
    )  # fmt: skip
    parser.add_argument(
        "--export",
        type=Path,
        metavar="DIR",
        help="write scores, curves, predictions, pictures and model card",
    )


def add_cross_validate(parser: argparse.ArgumentParser) -> None:
    """Beside the arguments of training."""
    group = parser.add_argument_group("cross-validation")
    group.add_argument("--folds", type=int, default=0, metavar="K", help="3 to 20; those of the split, or 5")
    group.add_argument(
        "--with-test", action="store_true", help="take the test part, too; the look at it is counted"
    )
    group.add_argument("--models", type=Path, metavar="DIR", help="keep the K models here")
    add_answers(group)  # type: ignore[arg-type]


def add_learning_curve(parser: argparse.ArgumentParser) -> None:
    """Beside the arguments of training."""
    group = parser.add_argument_group("learning curve")
    group.add_argument(
        "--shares", default="10,25,50,100", metavar="S", help="of the training patients, in per cent"
    )
    group.add_argument("--draws", type=int, default=3, metavar="N", help="how often each share is drawn")
    group.add_argument(
        "--on", choices=("validation", "test"), default="validation", help="whose scores; test is counted"
    )
    group.add_argument("--export", type=Path, metavar="DIR", help="write the points as CSV and a picture")


def add_compare(parser: argparse.ArgumentParser) -> None:
    """Which runs; ``--project`` is the parser's own."""
    parser.add_argument(
        "runs", type=int, nargs="*", metavar="RUN",
        help="numbers of runs; without, the two newest evaluations of the same images",
    )  # fmt: skip
    parser.add_argument("--list", action="store_true", help="show the runs that can be compared")
    parser.add_argument("--export", type=Path, metavar="DIR", help="write scores and tests as CSV")


def share(text: str) -> float:
    """0.95 or 95 (per cent) as 0.95."""
    value = float(text.rstrip("% "))
    return value / 100 if value > 1 else value
