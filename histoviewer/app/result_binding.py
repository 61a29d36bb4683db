"""What a result depends on, so that the window can say when it no longer holds (rule 10)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.core.results import SlideResult
from histoviewer.io.project import SlideRow

_WORDS = {"normalizer": "stain", "mode": "patches"}
"""Settings that the panel calls otherwise."""


@dataclass(frozen=True, slots=True)
class ResultBinding:
    """The slide, pixel size, model and outlines that a classification was made with.

    ``regions`` holds a digest of each region's outline by annotation id; empty for the whole image.
    ``asked`` is what else was chosen (``run_store.asked_of``), so that the run can be repeated.
    """

    fingerprint: str
    mpp: float | None
    model_sha256: str = ""
    regions: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """As a JSON document."""
        return {
            "fingerprint": self.fingerprint,
            "mpp": self.mpp,
            "model_sha256": self.model_sha256,
            "regions": dict(self.regions),
            "asked": dict(self.asked),
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> ResultBinding:
        """From what ``to_json`` gave."""
        return cls(
            document["fingerprint"],
            document["mpp"],
            document["model_sha256"],
            document["regions"],
            document.get("asked", {}),
        )

    def differences(
        self,
        slide: SlideRow,
        annotations: AnnotationSet,
        model_sha256: str | None = None,
        chosen: Mapping[str, Any] | None = None,
    ) -> tuple[str, ...]:
        """Why the result no longer holds, in words; empty when it does.

        ``chosen`` are the settings of now, compared with those of the result where both state one.
        """
        found = []
        if slide.fingerprint != self.fingerprint:
            found.append("the slide's file has changed")
        if slide.mpp != self.mpp:
            found.append("the pixel size has changed")
        if model_sha256 and self.model_sha256 and model_sha256 != self.model_sha256:
            found.append("another model is chosen")
        now = {i: annotations.find(i) for i in self.regions}
        if any(a is None for a in now.values()):
            found.append("a region was deleted")
        if any(a is not None and outline_digest(a) != self.regions[i] for i, a in now.items()):
            found.append("a region was changed")
        before = self.asked.get("settings", {})
        other = [name for name, value in (chosen or {}).items() if name in before and before[name] != value]
        if other:
            words = (_WORDS.get(name, name.replace("_", " ")) for name in other)
            found.append(f"other settings are chosen ({', '.join(words)})")
        return tuple(found)


def bind(
    slide: SlideRow,
    regions: Iterable[Annotation],
    model_sha256: str = "",
    asked: Mapping[str, Any] | None = None,
) -> ResultBinding:
    """What a classification of these regions depends on now."""
    outlines = {region.id: outline_digest(region) for region in regions}
    return ResultBinding(slide.fingerprint, slide.mpp, model_sha256, outlines, dict(asked or {}))


def outline_digest(annotation: Annotation) -> str:
    """A digest of the outline; name, class and lock don't matter to a result."""
    return hashlib.sha256(annotation.geometry.wkb).hexdigest()


def model_sha256_of(result: SlideResult) -> str:
    """The digest of the model that made a result, as its provenance states it."""
    model = result.provenance.get("model", {})
    nested = model.get("sha256", "") if isinstance(model, Mapping) else ""
    return str(result.provenance.get("model_sha256", nested))
