"""A data set that a small network can learn in a second."""

from __future__ import annotations

import numpy as np

from histoviewer.core.dataset import PatchRecord
from histoviewer.core.slide import RgbArray


class SmallData:
    """Pale "normal" and dark "invasive" 32-px patches of 24 patients; reads like a folder would."""

    def __init__(self, n: int = 96) -> None:
        rng = np.random.default_rng(0)
        self.images: dict[str, RgbArray] = {}
        self.records: list[PatchRecord] = []
        for i in range(n):
            label = ("normal", "invasive")[i % 2]
            part = ("train", "train", "validation", "test")[(i // 2) % 4]
            colour = (200, 150, 190) if label == "normal" else (180, 125, 190)
            path = f"{i}.png"
            self.images[path] = np.clip(rng.normal(colour, 30, (32, 32, 3)), 0, 255).astype(np.uint8)
            self.records.append(PatchRecord(path, label, f"{part}{i // 8}", 4.0, part=part))

    def read(self, record: PatchRecord, px: int) -> RgbArray:
        return self.images[record.path]
