"""Does the gate keep the bundled model from what it was not trained on? A study on real images.

    python tests/bench/study_gate.py [--every 1] [--int8 FILE]

Unseen patches of the training kind are those of the test patients in the model's header (../shared/data/idc):
at most 5 % may be flagged. Of what should be flagged at least 95 % must be: photographs (scikit-learn's, and
scikit-image's where that is installed), noise, gradients, flat colours and text, immunohistochemistry, empty
and almost white tiles, blur, and H&E read at another magnification than it was scanned at. H&E of other
organs should be flagged as well, and is told apart: at 4 microns per pixel, stained alike, it looks alike.
Breast of other laboratories may be judged, and so may what pen marks leave free (``EXPECTED`` says which is
which).

Each image goes the program's own way, with its normalizer, and counts by patches and by outcome of the image.
Writes build/gate-study.json.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter

from histoviewer.app.classify_job import ClassifyRequest, ReadyModel, classify, ready_model
from histoviewer.core.results import NO_TISSUE, Outcome
from histoviewer.core.task import Task
from histoviewer.io.image_writer import write_png

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = ROOT.parent / "shared" / "data"
SHOULD, MAY, TRAINED = "should be flagged", "may be judged", "training kind"
OTHER_ORGAN = "H&E of other organs"
OTHER_ORGANS = ("high-nuclei-score-level0.png", "medium-nuclei-score-level0.png")
EXPECTED = {
    "photographs": SHOULD,
    "drawn and random": SHOULD,
    "immunohistochemistry": SHOULD,
    "empty and almost white": SHOULD,
    "blurred patches": SHOULD,
    "H&E, false magnification": SHOULD,
    "breast H&E of another laboratory": MAY,
    "H&E with pen marks": MAY,
    "H&E of other laboratories": MAY,
    OTHER_ORGAN: SHOULD,
    "unseen patients": TRAINED,
}


@dataclass
class Row:
    """Patches and images of one kind, how many were flagged, and why."""

    kind: str
    patches: int = 0
    flagged: int = 0
    images: int = 0
    not_assessed: int = 0
    called: int = 0
    reasons: Counter[str] = field(default_factory=Counter)

    def line(self) -> str:
        """One line of the table."""
        why = ", ".join(f"{reason} {n}" for reason, n in self.reasons.most_common(3))
        return (
            f"{self.kind:37} {EXPECTED[self.kind]:18} {self.patches:6}"
            f" {self.flagged / max(1, self.patches):7.1%}"
            f" {self.images:6} {self.not_assessed / max(1, self.images):12.1%}"
            f" {self.called / max(1, self.images):7.1%}  {why}"
        )


def main() -> int:
    """Run the study, print the table and the cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--every", type=int, default=1, help="take each n-th unseen patch only")
    parser.add_argument("--int8", type=Path, help="with this network in 8 bits (histoviewer model quantize)")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit("The study needs the images of ../shared/data.")
    model = ready_model(None, int8=options.int8)
    rows: dict[str, Row] = {}
    with TemporaryDirectory() as folder:
        for kind, mpp, files in (*known_images(model, options.every), *made_images(Path(folder), model)):
            _judge(rows.setdefault(kind, Row(kind)), model, files, mpp)
            print(".", end="", flush=True)
    print(f"\n{'kind':37} {'expected':18} {'patches':>6} {'flagged':>7} images not assessed  called")
    for row in rows.values():
        print(row.line())
    _totals(rows)
    print(_cost(model))
    (ROOT / "build").mkdir(exist_ok=True)
    found = [{**vars(row), "expected": EXPECTED[row.kind]} for row in rows.values()]
    (ROOT / "build" / "gate-study.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0


def known_images(model: ReadyModel, every: int) -> Iterator[tuple[str, float | None, list[Path]]]:
    """(kind, microns per pixel, files) of what lies on disk."""
    unseen = set(model.loaded.header.split["test"])
    patches = sorted(p for p in (DATA / "idc").glob("*/*.png") if p.name.split("_")[0] in unseen)
    yield "unseen patients", 4.0, patches[::every]
    photographs = list(_photographs())
    ihc = [path for path in photographs if path.stem == "ihc"]
    for mpp in (0.5, 1.0, 2.0, 4.0):
        yield "photographs", mpp, [path for path in photographs if path not in ihc]
        yield "immunohistochemistry", mpp, ihc
    quality, stains = DATA / "quality", DATA / "stain"
    yield "immunohistochemistry", 4.0, [quality / "kidney-ihc-level0-340-520-390-550.png"]
    empty = [*quality.glob("almost-white*.png"), *quality.glob("no-tissue*.png")]
    for mpp in (0.5, 1.0, 4.0):
        yield "empty and almost white", mpp, sorted(empty)
    yield "H&E with pen marks", 1.0, sorted(quality.glob("*pen*.png"))
    # Scanned at 0.25 to 0.5 microns per pixel: at 4 the model would see cells eight to sixteen times as big.
    organs, others = [quality / name for name in OTHER_ORGANS], sorted(stains.iterdir())
    yield "H&E, false magnification", 4.0, [*organs, *others]
    slides = DATA / "slides"
    for mpp in (0.25, 0.5):
        yield OTHER_ORGAN, mpp, organs
        yield "H&E of other laboratories", mpp, [path for path in others if _large(path)]
        yield "immunohistochemistry", mpp, [slides / "kidney-48-5.tif"]
        yield "drawn and random", mpp, [slides / "boxes.tiff"]
    yield OTHER_ORGAN, 0.25, [slides / "tcga-cr-7395-01a-01-ts1.svs"]
    yield OTHER_ORGAN, None, [slides / "cmu-1-small-region.svs"]
    yield "breast H&E of another laboratory", 1.42, sorted((DATA / "breakhis200x").glob("*/*.png"))[::4]


def made_images(folder: Path, model: ReadyModel) -> Iterator[tuple[str, float | None, list[Path]]]:
    """(kind, microns per pixel, files) of what is drawn, and of blurred patches of unseen patients."""
    drawn = []
    for name, image in _drawings().items():
        drawn.append(folder / f"{name}.png")
        write_png(drawn[-1], image)
    for mpp in (0.5, 1.0, 4.0):
        yield "drawn and random", mpp, drawn
    blurred = []
    unseen = set(model.loaded.header.split["test"])
    patches = sorted(p for p in (DATA / "idc").glob("*/*.png") if p.name.split("_")[0] in unseen)
    for path in patches[::8]:
        with Image.open(path) as image:
            blurred.append(folder / path.name)
            image.convert("RGB").filter(ImageFilter.GaussianBlur(1.5)).save(blurred[-1])
    yield "blurred patches", 4.0, blurred


def _photographs() -> Iterator[Path]:
    import sklearn.datasets

    yield from sorted((Path(sklearn.datasets.__file__).parent / "images").glob("*.jpg"))
    found = find_spec("skimage")
    if found is not None and found.origin is not None:
        folder = Path(found.origin).parent / "data"
        yield from sorted(p for p in folder.iterdir() if p.suffix in (".png", ".jpg"))


def _drawings() -> dict[str, npt.NDArray[np.uint8]]:
    rng = np.random.default_rng(0)
    height, width = 600, 800
    y, x = np.mgrid[:height, :width]
    spots = rng.normal((190, 130, 175), 45, (height // 8, width // 8, 3))
    text = Image.new("RGB", (width, height), "white")
    for row in range(0, height, 18):
        ImageDraw.Draw(text).text(
            (5, row), "Invasive carcinoma of no special type, grade 2. " * 3, fill=(20, 20, 20)
        )
    pictures = {
        "noise": rng.uniform(0, 256, (height, width, 3)),
        "grey noise": rng.normal(150, 40, (height, width, 1)).repeat(3, axis=2),
        "pink noise": rng.normal((200, 140, 180), 30, (height, width, 3)),
        "pink spots": np.asarray(
            Image.fromarray(np.clip(spots, 0, 255).astype(np.uint8)).resize((width, height))
        ),
        "grey gradient": (x / width * 255)[..., None].repeat(3, axis=2),
        "pink gradient": np.stack(
            [x / width * 80 + 150, y / height * 120 + 80, x / width * 60 + 150], axis=2
        ),
        "pink": np.full((height, width, 3), (220, 150, 190)),
        "purple": np.full((height, width, 3), (130, 90, 160)),
        "black": np.zeros((height, width, 3)),
        "stripes": np.sin(x / 9)[..., None] * 55 + (160, 120, 160),
        "text": np.asarray(text),
    }
    return {name: np.clip(picture, 0, 255).astype(np.uint8) for name, picture in pictures.items()}


def _large(path: Path) -> bool:
    """Large enough at 0.25 microns per pixel to be half as wide as a patch of the model."""
    with Image.open(path) as image:
        return min(image.size) >= 400


def _judge(row: Row, model: ReadyModel, files: Sequence[Path], mpp: float | None) -> None:
    if not files:
        return
    for slide in classify(Task(), ClassifyRequest(tuple(files), mpp=mpp), model).slides:
        row.images += 1
        row.not_assessed += slide.decision.outcome is Outcome.NOT_ASSESSED
        row.called += slide.decision.outcome is Outcome.CLASS
        row.patches += len(slide.patches)
        row.flagged += sum(not patch.assessed for patch in slide.patches)
        row.reasons.update(patch.reason for patch in slide.patches if not patch.assessed)


def _totals(rows: dict[str, Row]) -> None:
    should = [row for row in rows.values() if EXPECTED[row.kind] == SHOULD and row.kind != OTHER_ORGAN]
    patches, images = sum(row.patches for row in should), sum(row.images for row in should)
    tissue = sum(row.patches - row.reasons[NO_TISSUE] for row in should)
    seen = sum(row.patches - row.flagged for row in should)
    print(
        f"should be flagged, other organs aside: {1 - seen / patches:.1%} of {patches} patches"
        f" ({1 - seen / tissue:.1%} of the {tissue} that are not bare glass),"
        f" {sum(r.not_assessed for r in should) / images:.1%} of {images} images"
    )


def _cost(model: ReadyModel) -> str:
    """Process time of the gate beside the network's, on unseen patches."""
    files = sorted((DATA / "idc" / "normal").glob("*.png"))[:512]
    pixels = np.stack([np.asarray(Image.open(path).convert("RGB")) for path in files])
    pixels = pixels[:, :50, :50]
    model.classifier.probabilities(pixels[:64])
    started = time.process_time()
    _, features = model.classifier.probabilities_and_features(pixels)
    network = time.process_time() - started
    model.gate.before(pixels)
    started = time.process_time()
    for start in range(0, len(pixels), 64):
        model.gate.before(pixels[start : start + 64])
        model.gate.after(features[start : start + 64])
    gate = time.process_time() - started
    each = f"gate {1e3 * gate / len(pixels):.2f} ms, network {1e3 * network / len(pixels):.2f} ms a patch"
    return f"cost in process time: {each}, {gate / network:.1%}"


if __name__ == "__main__":
    raise SystemExit(main())
