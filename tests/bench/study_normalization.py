"""Does normalization help the bundled model? A study on patients that it did not learn from.

    python tests/bench/study_normalization.py [--patients 32]

The patches of each validation patient (../shared/data/idc) are recoloured to the stain vectors and strengths
of another laboratory (one image of ../shared/data/stain each), as if that laboratory had stained them. The
bundled model then judges them as they are and after each method has normalized the patient's patches back to
the shipped reference. The recolouring is Vahadane's own map, which flatters Vahadane's way back a
little; real laboratories differ in more than two vectors.

Writes build/normalization-study.json and build/normalization-study.png.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from histoviewer import stain
from histoviewer.app.model_store import bundled_model_path
from histoviewer.core.curves import auc
from histoviewer.core.errors import StainError
from histoviewer.core.slide import RgbArray
from histoviewer.learn import model_file
from histoviewer.learn.infer import Classifier
from histoviewer.stain.vahadane import VahadaneNormalizer

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = ROOT.parent / "shared" / "data"
METHODS = ("vahadane", "macenko", "reinhard")
AS_SCANNED = "as scanned"

Patients = dict[str, tuple[list[RgbArray], npt.NDArray[np.bool_]]]


def main() -> int:
    """Run the study and write table and plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--patients", type=int, default=1000, help="at most so many patients")
    most = parser.parse_args().patients
    if not DATA.is_dir():
        sys.exit("The study needs the images of ../shared/data.")
    loaded = model_file.load(bundled_model_path())
    judge = Judge(Classifier(loaded))
    patients = read_patients(loaded.header.split["validation"][:most])
    others = sorted(p.name for p in (DATA / "stain").iterdir() if p.suffix in (".png", ".jpg"))
    rows = []
    for name in (AS_SCANNED, *others):
        shifted = patients if name == AS_SCANNED else recoloured(patients, DATA / "stain" / name)
        row = {"laboratory": name, "none": judge(shifted, None)}
        row |= {method: judge(shifted, method) for method in METHODS}
        rows.append(row)
        print(
            "  ".join(
                f"{key} {value if isinstance(value, str) else f'{value:.3f}'}" for key, value in row.items()
            )
        )
    out = ROOT / "build" / "normalization-study"
    out.parent.mkdir(exist_ok=True)
    patches = sum(len(images) for images, _ in patients.values())
    document = {"model": loaded.sha256, "patients": len(patients), "patches": patches, "auc": rows}
    out.with_suffix(".json").write_text(json.dumps(document, indent=1), encoding="utf-8")
    draw(rows, out.with_suffix(".png"))
    return 0


def read_patients(names: Sequence[str]) -> Patients:
    """Patches and truth by patient."""
    found: dict[str, tuple[list[RgbArray], list[bool]]] = {name: ([], []) for name in names}
    for label in ("normal", "invasive"):
        for path in sorted((DATA / "idc" / label).glob("*.png")):
            patient = path.name.split("_")[0]
            if patient in found:
                with Image.open(path) as image:
                    found[patient][0].append(np.asarray(image.convert("RGB")))
                found[patient][1].append(label == "invasive")
    return {name: (images, np.array(truth)) for name, (images, truth) in found.items() if images}


def per_patient(patients: Patients, change: Callable[[list[RgbArray]], list[RgbArray]]) -> Patients:
    """The same patients with changed patches."""
    return {name: (change(images), truth) for name, (images, truth) in patients.items()}


def recoloured(patients: Patients, laboratory: Path) -> Patients:
    """As if the laboratory of that image had stained them."""
    with Image.open(laboratory) as image:
        goal = np.asarray(image.convert("RGB"))
    return per_patient(patients, lambda images: mapped(images, VahadaneNormalizer().fit(goal)))


def mapped(images: list[RgbArray], normalizer: stain.StainNormalizer) -> list[RgbArray]:
    """A patient's patches through one map; unchanged where the patient's stains can't be estimated."""
    try:
        normalizer.fit_source(images)
    except StainError:
        return images
    return [normalizer.transform(image) for image in images]


class Judge:
    """The area under the ROC curve over all patches."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier

    def __call__(self, patients: Patients, method: str | None) -> float:
        if method is not None:
            patients = per_patient(
                patients, lambda images: mapped(images, stain.create(method).fit_reference())
            )
        images = [image for part, _ in patients.values() for image in part]
        truth = np.concatenate([truth for _, truth in patients.values()])
        whole = [i for i, image in enumerate(images) if image.shape == (50, 50, 3)]
        found = self._classifier.probabilities(np.stack([images[i] for i in whole]))
        positive = self._classifier.header.classes.index(self._classifier.header.positive or "invasive")
        return float(auc(truth[whole], found[:, positive].astype(np.float64)))


def draw(rows: Sequence[dict[str, float | str]], path: Path) -> None:
    """A group of bars for each laboratory."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph
    from pyqtgraph.exporters import ImageExporter

    application = pyqtgraph.mkQApp()
    pyqtgraph.setConfigOptions(background="w", foreground="k", antialias=True)
    plot = pyqtgraph.PlotItem(title="AUC of the bundled model on recoloured validation patients")
    plot.addLegend(offset=(10, 5), colCount=4)
    colors = {"none": "#999999", "vahadane": "#0072b2", "macenko": "#e69f00", "reinhard": "#009e73"}
    for n, (name, color) in enumerate(colors.items()):
        x = np.arange(len(rows)) + (n - 1.5) * 0.2
        heights = [float(row[name]) - 0.5 for row in rows]
        plot.addItem(
            pyqtgraph.BarGraphItem(x=x, y0=0.5, height=heights, width=0.18, brush=color, pen=color, name=name)
        )
    plot.getAxis("bottom").setTicks(
        [[(i, str(row["laboratory"]).split(".")[0]) for i, row in enumerate(rows)]]
    )
    plot.setLabel("left", "AUC")
    plot.setYRange(0.5, 1.0)
    view = pyqtgraph.GraphicsLayoutWidget()
    view.resize(1100, 460)
    view.addItem(plot)
    view.show()
    application.processEvents()
    ImageExporter(view.scene()).export(str(path))
    view.close()


if __name__ == "__main__":
    raise SystemExit(main())
