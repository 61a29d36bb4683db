"""Computes again what the bundled model's header says of its patients; the weights stay.

    python packaging/describe_bundled_model.py --data FOLDER --fields conformal

FOLDER is the one of train_bundled_model.py; training and validation patients are those that the header names.
A field of the header is a row of ``FIELDS``: a function of what the model says of these patches. Takes two
minutes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from train_bundled_model import CLASSES, read, scan

from histoviewer.core import conformal
from histoviewer.core.dataset import PatchRecord
from histoviewer.learn import feature_space, model_file
from histoviewer.learn.calibrate import calibrated
from histoviewer.learn.infer import Classifier
from histoviewer.learn.model_file import ModelHeader
from histoviewer.stain.appearance import appearance


@dataclass(frozen=True)
class Validation:
    """What the model says of the validation patches: logits (n, k), features (n, d), n codes and patients.

    Pixels are uint8 (n, h, w, 3); those of the training patches and their features are of some of them only.
    """

    header: ModelHeader
    logits: npt.NDArray[np.float32]
    features: npt.NDArray[np.float32]
    labels: npt.NDArray[np.int64]
    patients: tuple[str, ...]
    pixels: npt.NDArray[np.uint8]
    training_pixels: npt.NDArray[np.uint8]
    training_features: npt.NDArray[np.float32]


def conformal_thresholds(found: Validation) -> dict[str, Any]:
    """Thresholds of the prediction sets, from probabilities as the model gives them."""
    header = found.header
    probabilities = calibrated(found.logits, header.temperature, header.bias)
    return conformal.fit(probabilities, found.labels, header.classes).as_json()


def training_statistics(found: Validation) -> dict[str, Any]:
    """Where the training patches lie, by appearance and by features."""
    looks = feature_space.fit_appearance(appearance(found.training_pixels), appearance(found.pixels))
    features = feature_space.fit_space(found.training_features, found.features)
    return feature_space.as_stats(appearance=looks, features=features)


FIELDS: dict[str, Callable[[Validation], Any]] = {
    "conformal": conformal_thresholds,
    "feature_stats": training_statistics,
}


def main() -> int:
    """Rewrite the header with the chosen fields."""
    options = _options()
    found = judge(options.model, options.data)
    print(f"{len(found.labels)} validation patches of {len(set(found.patients))} patients")
    made = {name: FIELDS[name](found) for name in options.fields}
    sha256 = model_file.rewrite_header(options.model, replace(found.header, **made))
    print(f"{options.model}: {', '.join(made)} written, sha256 {sha256}")
    return 0


def judge(model: Path, data: Path) -> Validation:
    """Run the model over patches of the training and validation patients in its header."""
    loaded = model_file.load(model)
    classifier = Classifier(loaded)
    records, learned = (_of_part(loaded.header, part, data) for part in ("validation", "train"))
    learned = [learned[i] for i in feature_space.chosen(len(learned))]
    pixels, training = (np.stack([read(data / r.path) for r in part]) for part in (records, learned))
    logits, features = classifier.logits_and_features(pixels)
    labels = np.array([CLASSES.index(record.label) for record in records])
    patients = tuple(record.patient for record in records)
    seen = classifier.features(training)
    return Validation(loaded.header, logits, features, labels, patients, pixels, training, seen)


def _of_part(header: ModelHeader, part: str, data: Path) -> list[PatchRecord]:
    patients = set(header.split[part])
    records = [record for record in scan(data) if record.patient in patients]
    if {record.patient for record in records} != patients:
        sys.exit(f"{data} does not hold every patient of the {part} part")
    return records


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with normal/ and invasive/")
    parser.add_argument("--fields", nargs="+", choices=sorted(FIELDS), default=sorted(FIELDS))
    parser.add_argument(
        "--model",
        type=Path,
        default=Path("resources/models/breast-idc-resnet34.safetensors"),
        help="model file, rewritten in place",
    )
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
