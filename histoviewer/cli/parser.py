"""The arguments of every command. Nothing heavy is imported here: ``--help`` must be quick."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from histoviewer import __version__
from histoviewer.cli import evaluation_options, train_options
from histoviewer.cli.console import UsageError

METHODS = (
    "vahadane",
    "macenko",
    "reinhard",
    "staintools-vahadane",
    "staintools-macenko",
    "staintools-reinhard",
)
STAIN_KEYS = ("he", "hdab", "hpas", "masson")
NOTICE = "For research use only, not for diagnosis."


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, and where the help is."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message[:1].upper() + message[1:], "", f"see {self.prog} --help")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of one command; ``handler`` is what carries it out.

    Raises:
        UsageError: the arguments make no sense.
    """
    parser = _Parser(
        prog="histoviewer",
        description="Annotate, normalize, train on and classify histology images. Without a command the "
        f"window opens, on the files that are named. {NOTICE}",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"histoviewer {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name, add in COMMANDS.items():
        add(
            commands.add_parser(
                name, help=_HELP[name], description=f"{_HELP[name]} {NOTICE}", allow_abbrev=False
            )
        )
    return parser.parse_args(list(arguments))


def command_help() -> dict[str, str]:
    """Every command with the sentence that says what it does."""
    return {name: _HELP[name] for name in COMMANDS}


def _handler(module: str, name: str) -> Callable[[argparse.Namespace], int]:
    """A command that is imported when it is run."""

    def run(options: argparse.Namespace) -> int:
        status: int = getattr(import_module(f"histoviewer.cli.{module}"), name)(options)
        return status

    return run


def _add_info(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE")
    _add_mpp(parser)
    _end(parser, "images", "info")


def _add_normalize(parser: argparse.ArgumentParser) -> None:
    _add_files(parser)
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="folder for the normalized images"
    )
    parser.add_argument(
        "--target", type=Path, metavar="FILE", help="image, or folder of images, to take the colours of"
    )
    parser.add_argument("--method", choices=METHODS, default="vahadane")
    parser.add_argument("--separate", action="store_true", help="write each stain alone instead")
    parser.add_argument(
        "--stain", choices=STAIN_KEYS, help="stains for --separate; without it those of H&E are estimated"
    )
    parser.add_argument(
        "--background", type=_colour, metavar="R,G,B",
        help="colour of bare glass for --separate; estimated on each image without it",
    )  # fmt: skip
    _end(parser, "images", "normalize")


def _add_dataset(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(title="steps", metavar="STEP", required=True)
    step = steps.add_parser("import", help="take the images of a folder; each sub-folder is a class")
    step.add_argument("folder", type=Path, metavar="FOLDER")
    _add_project(step)
    step.add_argument(
        "--patient-regex", metavar="R", help="finds the patient in a file name (its first group)"
    )
    step.add_argument("--patients", type=Path, metavar="FILE.csv", help="table: path (or name), patient")
    step.add_argument(
        "--patient-per", choices=("image", "folder"), help="each image, or each folder, is a patient"
    )
    _add_mpp(step)
    _end(step, "dataset", "dataset_import")
    step = steps.add_parser("regions", help="cut patches from the annotated regions of the project's slides")
    _add_project(step)
    step.add_argument("--patch-px", type=int, default=50, metavar="N", help="side of a patch in pixels")
    step.add_argument("--mpp", type=_positive, default=4.0, metavar="M", help="microns per pixel of a patch")
    step.add_argument("--overlap", type=float, default=0.0, metavar="S", help="share of the side, 0 to 0.9")
    step.add_argument("--tissue", type=float, default=0.5, metavar="S", help="least share of tissue, 0 to 1")
    step.add_argument("--rule", choices=("majority", "containment"), default="majority")
    step.add_argument("--classes", metavar="A,B", help="only these classes")
    _end(step, "dataset", "dataset_regions")
    step = steps.add_parser("split", help="give each patient a part: train, validation or test")
    _add_project(step)
    step.add_argument("--ratios", default="50/25/25", metavar="T/V/T")
    step.add_argument("--seed", type=int, default=0)
    step.add_argument("--folds", type=int, default=0, metavar="K", help="also deal K folds of patients")
    step.add_argument(
        "--split-alike", action="store_true", help="let images that look the same go to different parts"
    )
    _end(step, "dataset", "dataset_split")
    step = steps.add_parser("conflicts", help="what keeps the data set from being trained on")
    _add_project(step)
    step.add_argument("--accept", metavar="REASON", help="accept them all in writing")
    _end(step, "dataset", "dataset_conflicts")


def _add_train(parser: argparse.ArgumentParser) -> None:
    _add_project(parser)
    train_options.add(parser, METHODS)
    _end(parser, "train", "train")


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    _add_model(parser)
    _add_mpp(parser)
    evaluation_options.add_evaluate(parser, METHODS)
    _end(parser, "evaluation", "evaluate")


def _add_cross_validate(parser: argparse.ArgumentParser) -> None:
    _add_project(parser)
    evaluation_options.add_cross_validate(parser)
    train_options.add_recipe(parser, METHODS)
    _end(parser, "evaluation", "cross_validate_command")


def _add_learning_curve(parser: argparse.ArgumentParser) -> None:
    _add_project(parser)
    evaluation_options.add_learning_curve(parser)
    train_options.add_recipe(parser, METHODS)
    _end(parser, "evaluation", "learning_curve_command")


def _add_compare(parser: argparse.ArgumentParser) -> None:
    _add_project(parser)
    evaluation_options.add_compare(parser)
    _end(parser, "evaluation", "compare")


def _add_classify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="images, slides, or folders")
    _add_model(parser)
    _add_mpp(parser)
    parser.add_argument("--regions", type=Path, metavar="G.geojson", help="classify inside these shapes")
    parser.add_argument(
        "--mode", choices=("image", "patch"), default="image", help="patch: each image is one patch"
    )
    parser.add_argument("--normalize", choices=("none", *METHODS), help="instead of the model's own")
    parser.add_argument(
        "--coverage", type=evaluation_options.share, default=0.95, metavar="C",
        help="share of true classes that stay possible; what is left open is uncertain (0.95)",
    )  # fmt: skip
    parser.add_argument("--heatmap", type=Path, metavar="OUT.png")
    parser.add_argument("--report", type=Path, metavar="OUT.pdf", help="or OUT.html")
    parser.add_argument("--csv", type=Path, metavar="OUT.csv", help="one row for each patch")
    parser.add_argument(
        "--results", type=Path, metavar="DIR", help="keep answers here; what is done there is not done again"
    )
    parser.add_argument("--project", type=Path, metavar="P", help="the same, in a project")
    parser.add_argument("--again", action="store_true", help="do it all again, whatever is kept")
    parser.add_argument(
        "--engine", choices=("auto", "torch", "openvino"), default="auto", help="what computes the network"
    )
    parser.add_argument(
        "--int8",
        type=Path,
        metavar="FILE",
        help="the network in 8 bits, from 'model quantize'",
    )
    parser.add_argument(
        "--scheduler", metavar="ADDRESS", help="let a Dask cluster do it; needs --results on a shared disk"
    )
    _end(parser, "classify", "classify_command")


def _add_report(parser: argparse.ArgumentParser) -> None:
    _add_project(parser)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--run", type=int, metavar="N", help="number of the run")
    which.add_argument("--all", action="store_true", help="the newest result of every image, in one report")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="a .pdf or .html file")
    parser.add_argument(
        "--identify", action="store_true", help="show patient, folders, and label and macro images"
    )
    parser.add_argument("--fresh", action="store_true", help="take in what was read since the first report")
    _end(parser, "report", "report")


def _add_runs(parser: argparse.ArgumentParser) -> None:
    _add_project(parser)
    parser.add_argument("--repeat", type=int, metavar="N", help="do run N again and compare the answers")
    _end(parser, "report", "runs")


def _add_agreement(parser: argparse.ArgumentParser) -> None:
    _add_project(parser)
    _end(parser, "report", "agreement")


def _add_annotations(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(title="steps", metavar="STEP", required=True)
    step = steps.add_parser("convert", help="read annotations and write them again, checked and repaired")
    step.add_argument("source", type=Path, metavar="IN")
    step.add_argument("target", type=Path, metavar="OUT", help="its ending tells the format")
    step.add_argument("--format", choices=("geojson", "asap", "imagescope"), help="instead of by the ending")
    _end(step, "data", "annotations_convert")


def _add_models(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(title="steps", metavar="STEP", required=True)
    step = steps.add_parser("info", help="what a model file is: classes, resolution, data, scores")
    step.add_argument("model", type=Path, nargs="?", metavar="MODEL", help="the bundled one by default")
    _end(step, "data", "model_info")
    step = steps.add_parser("export", help="write TorchScript and config.json for QuPath's WSInfer extension")
    step.add_argument("model", type=Path, nargs="?", metavar="MODEL", help="the bundled one by default")
    step.add_argument("--out", type=Path, required=True, metavar="DIR", help="a folder for it alone")
    _end(step, "evaluation", "model_export")
    step = steps.add_parser("quantize", help="make the network in 8 bits, calibrated on images of its kind")
    step.add_argument("files", type=Path, nargs="+", metavar="FILE", help="images, slides, or folders")
    _add_model(step)
    _add_mpp(step)
    step.add_argument(
        "--out", type=Path, required=True, metavar="NAME.int8", help="the file for classify --int8"
    )
    _end(step, "evaluation", "model_quantize")
    step = steps.add_parser("card", help="write the model card as a page")
    step.add_argument("model", type=Path, nargs="?", metavar="MODEL", help="the bundled one by default")
    step.add_argument("--out", type=Path, required=True, metavar="CARD.md")
    _end(step, "evaluation", "model_card")


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("histoviewer-demo"), metavar="DIR")
    parser.add_argument("--seed", type=int, default=0)
    _end(parser, "demo", "demo")


def _add_self_test(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--start-qt", action="store_true", help=argparse.SUPPRESS)
    _end(parser, "self_test", "self_test")


COMMANDS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "info": _add_info,
    "normalize": _add_normalize,
    "dataset": _add_dataset,
    "train": _add_train,
    "evaluate": _add_evaluate,
    "cross-validate": _add_cross_validate,
    "learning-curve": _add_learning_curve,
    "compare": _add_compare,
    "classify": _add_classify,
    "report": _add_report,
    "runs": _add_runs,
    "agreement": _add_agreement,
    "annotations": _add_annotations,
    "model": _add_models,
    "demo": _add_demo,
    "self-test": _add_self_test,
}

_HELP = {
    "info": "Size, resolution and levels of an image.",
    "normalize": "Write images in the colours of a target.",
    "dataset": "Import labelled images and split them by patient.",
    "train": "Train a model on a split project.",
    "evaluate": "Judge a model on images whose class is known.",
    "cross-validate": "Train several models, each judged on patients that it never saw.",
    "learning-curve": "Train on more and more patients, to see whether more would help.",
    "compare": "Set runs side by side and test whether they differ.",
    "classify": "Classify images, regions or whole slides.",
    "report": "Write the report of a run of a project again.",
    "runs": "List the runs of a project, or do one again.",
    "agreement": "Tell how far readers and model agree in a project.",
    "annotations": "Convert annotation files.",
    "model": "Show what a model file holds, or export it.",
    "demo": "Run the whole loop on synthetic images; leaves a report and a screenshot.",
    "self-test": "Check that this installation works.",
}


def _add_files(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")


def _add_mpp(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--mpp", type=_positive, metavar="M", help="microns per pixel, for files that carry none"
    )


def _add_project(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--project", type=Path, required=True, metavar="P", help="the project file")


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", type=Path, metavar="MODEL", help="a model file; the bundled one by default"
    )


def _end(parser: argparse.ArgumentParser, module: str, name: str) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    parser.set_defaults(handler=_handler(module, name))


def _colour(text: str) -> Any:
    levels = text.split(",")
    if len(levels) != 3 or not all(level.strip().isdecimal() and int(level) <= 255 for level in levels):
        raise argparse.ArgumentTypeError(f"{text!r} is no colour: write it as in 245,243,246")
    return tuple(int(level) for level in levels)


def _positive(text: str) -> Any:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of microns per pixel")
    return value
