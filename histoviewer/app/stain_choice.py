"""What a person chose for the stain: kind of stain, method, target, strength. Kept with the project."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from histoviewer.core.errors import InputError, StainError
from histoviewer.core.slide import RgbArray

if TYPE_CHECKING:
    from histoviewer.stain.normalizer import StainNormalizer
    from histoviewer.stain.stain_types import StainType

SETTING = "stain"
"""The project's setting that holds it."""

OWN_METHODS = ("vahadane", "macenko", "reinhard")


class StainKind(Protocol):
    """What the window needs of a ``stain_types.StainType``."""

    @property
    def key(self) -> str:
        """Short name; "own" for vectors that a person gave or measured."""

    @property
    def title(self) -> str:
        """What the window shows."""

    @property
    def stains(self) -> tuple[str, str]:
        """Names of both stains."""

    @property
    def vectors(self) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
        """Optical density in red, green, blue of each."""

    @property
    def source(self) -> str:
        """Where the vectors are from."""


@dataclass(frozen=True, slots=True)
class StainTarget:
    """Whose colours are wanted.

    Attributes:
        title: what the window shows.
        path: an image, or a folder whose average is meant; ``None`` for measured pixels and the reference.
        states: for each own method the state of a normalizer that was fitted to pixels of an open slide;
            empty for a path and for the shipped reference.
    """

    title: str = "Shipped H&E reference"
    path: Path | None = None
    states: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @property
    def is_reference(self) -> bool:
        """Whether it is the target that HistoViewer ships."""
        return self.path is None and not self.states


REFERENCE = StainTarget()


@dataclass(frozen=True, slots=True)
class StainChoice:
    """``stain_type`` is ``None`` where the vectors of H&E are estimated on each slide.

    ``background`` is the red, green and blue of bare glass that a person picked, by which an image is divided
    before its stains are told apart; ``None`` estimates it on each slide.
    """

    method: str = "vahadane"
    stain_type: StainType | None = None
    target: StainTarget = REFERENCE
    strength: float = 1.0
    background: tuple[int, int, int] | None = None

    @property
    def stains(self) -> tuple[str, str]:
        """Names of both stains."""
        return ("Hematoxylin", "Eosin") if self.stain_type is None else self.stain_type.stains

    def normalizer(self) -> StainNormalizer:
        """A fresh normalizer with the chosen target and strength.

        Raises:
            StainError: no such method, or the target doesn't fit it. InputError: the target can't be read.
        """
        from histoviewer import stain
        from histoviewer.app.normalize_job import fitted_normalizer

        if self.target.states:
            if self.method not in self.target.states:
                raise StainError(
                    f"{self.target.title} can't be the target of {self.method}",
                    "that method can't tell its stains, or needs an image file",
                    f"choose {' or '.join(self.target.states)}, or another target",
                )
            made = stain.from_state(self.target.states[self.method])
        else:
            made = fitted_normalizer(self.method, self.target.path)
        return made.set_strength(self.strength)

    def target_vectors(self) -> npt.NDArray[np.float64]:
        """The stain vectors of the target by Vahadane's method, (2, 3); else the reference's.

        Raises:
            StainError: the target's stains can't be estimated. InputError: it can't be read.
        """
        from histoviewer import stain

        if self.target.path is None:
            state = self.target.states.get("vahadane", {}).get("target")
        else:
            state = replace(self, method="vahadane").normalizer().state()["target"]
        vectors = state["vectors"] if isinstance(state, Mapping) else stain.DEFAULT_TARGET.vectors
        return np.asarray(vectors, dtype=np.float64)

    def warning(self) -> str:
        """What doesn't go together, in words; "" when all does."""
        kind = self.stain_type
        if self.target.is_reference and kind is not None and kind.stains[1] != "Eosin":
            return (
                f"The shipped reference is H&E, this slide is {kind.title}: choose a slide or region of that "
                "stain as the target."
            )
        return ""

    def to_json(self) -> dict[str, Any]:
        """For the project's settings."""
        kind, goal = self.stain_type, self.target
        return {
            "method": self.method,
            "strength": self.strength,
            "background": None if self.background is None else list(self.background),
            "stain_type": None
            if kind is None
            else {
                "key": kind.key, "title": kind.title, "stains": list(kind.stains),
                "vectors": [list(v) for v in kind.vectors], "source": kind.source,
            },
            "target": {
                "title": goal.title,
                "path": None if goal.path is None else str(goal.path),
                "states": {name: dict(state) for name, state in goal.states.items()},
            },
        }  # fmt: skip


DEFAULT_CHOICE = StainChoice()


def choice_from_json(kept: object) -> StainChoice:
    """The choice of ``to_json``; the default for what is missing or can't be read any more."""
    from histoviewer.stain.stain_types import stain_type

    try:
        assert isinstance(kept, Mapping)
        kind, goal = kept["stain_type"], kept["target"]
        made = StainChoice(str(kept["method"]), strength=min(1.0, max(0.0, float(kept["strength"]))))
        path = None if goal["path"] is None else Path(goal["path"])
        made = replace(made, target=StainTarget(str(goal["title"]), path, dict(goal["states"])))
        if (light := kept.get("background")) is not None:
            red, green, blue = (min(255, max(1, int(level))) for level in light)
            made = replace(made, background=(red, green, blue))
        if kind is not None:
            first, second = kind["stains"]
            own = stain_type(kind["key"], kind["title"], (first, second), kind["vectors"], kind["source"])
            made = replace(made, stain_type=own)
    except (AssertionError, KeyError, TypeError, ValueError, StainError):
        return DEFAULT_CHOICE
    return made


def measured_target(title: str, pixels: Sequence[RgbArray]) -> StainTarget:
    """A target from pixels of an open slide: the states of all own methods that can tell its stains.

    Raises:
        StainError: none of them can.
    """
    from histoviewer import stain

    states: dict[str, Mapping[str, Any]] = {}
    trouble = None
    for name in OWN_METHODS:
        try:
            states[name] = stain.create(name).fit(list(pixels)).state()
        except StainError as error:
            trouble = trouble or error
    if not states and trouble is not None:
        raise trouble
    return StainTarget(title, None, states)


def check_target_path(path: Path) -> StainTarget:
    """A target from a file or folder.

    Raises:
        InputError: there is nothing at that place.
    """
    if not path.exists():
        raise InputError(
            f"{path.name} can't be the target", "it is not there", "choose another image or folder"
        )
    return StainTarget(f"Average of {path.name}" if path.is_dir() else path.name, path)


def preset(key: str) -> StainType:
    """A preset of ``stain_types`` by its key; ``KeyError`` when there is none."""
    from histoviewer.stain.stain_types import PRESETS

    return PRESETS[key]


def own_stains(like: StainKind, stains: tuple[str, str], vectors: Sequence[Sequence[float]]) -> StainType:
    """A kind of stain with names and vectors that a person gave.

    Raises:
        StainError: the vectors are no two stains.
    """
    from histoviewer.stain.stain_types import stain_type

    title = like.title if like.title.startswith("Own vectors") else f"Own vectors, from {like.title}"
    return stain_type("own", title, stains, vectors, "given by hand")


def stain_colour(vector: Sequence[float], strength: float = 1.0) -> tuple[int, int, int]:
    """The colour of a stain alone: red, green and blue (0 to 255) at so much optical density."""
    length = math.sqrt(sum(v * v for v in vector)) or 1.0
    red, green, blue = (round(255 * math.exp(-strength * v / length)) for v in vector)
    return red, green, blue
