"""How pixels are shown: the file's colour profile, then brightness, contrast and gamma.

Only what is seen changes. Classification, stain separation and the colour read-out go on with the
numbers that the file holds.
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

from histoviewer.core.slide import RgbArray

MOST_GAMMA = 4.0
_MOST_CONTRAST = 0.98
_PROFILE_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION | ImageCms.Flags.NOCACHE
"""Without its cache of one pixel a transform may be used by several threads at once."""


@dataclass(frozen=True, slots=True)
class DisplaySettings:
    """What a person set for a view.

    Args:
        brightness: -1 black, 0 as it is, 1 white.
        contrast: -1 all grey, 0 as it is, 1 black and white.
        gamma: over 1 brightens what is dark; 1 / ``MOST_GAMMA`` to ``MOST_GAMMA``.
        use_profile: show colours as the file's own colour profile means them.
    """

    brightness: float = 0.0
    contrast: float = 0.0
    gamma: float = 1.0
    use_profile: bool = True

    @property
    def is_plain(self) -> bool:
        """Whether brightness, contrast and gamma leave everything as it is."""
        return (self.brightness, self.contrast, self.gamma) == (0.0, 0.0, 1.0)

    def table(self) -> npt.NDArray[np.uint8]:
        """What each of the 256 values is shown as."""
        value = np.linspace(0.0, 1.0, 256) ** (1 / min(max(self.gamma, 1 / MOST_GAMMA), MOST_GAMMA))
        contrast = min(max(self.contrast, -1.0), _MOST_CONTRAST)
        slope = math.tan((contrast + 1) * math.pi / 4)
        value = (value - 0.5) * slope + 0.5 + min(max(self.brightness, -1.0), 1.0)
        shown: npt.NDArray[np.uint8] = np.rint(np.clip(value, 0, 1) * 255).astype(np.uint8)
        return shown


@dataclass(frozen=True, slots=True)
class ProfileState:
    """What is known of a slide's colour profile: its name ("" without one), and why it can't be used."""

    name: str = ""
    problem: str = ""

    def words(self, *, used: bool) -> str:
        """In words, for the person."""
        if self.problem:
            return f"Colour profile can't be used: {self.problem}"
        if not self.name:
            return "No colour profile in this file; colours are taken for sRGB"
        return f"Colour profile “{self.name}” {'applied' if used else 'switched off'}"


class Display:
    """Shows pixels of one slide by settings; may be used by several threads at once.

    Args:
        settings: what the person set.
        profile: the file's ICC profile, b"" without one.
    """

    def __init__(self, settings: DisplaySettings | None = None, profile: bytes = b"") -> None:
        self.settings = settings or DisplaySettings()
        self._profile = profile if self.settings.use_profile else b""
        self._table = None if self.settings.is_plain else self.settings.table()

    @property
    def changes(self) -> bool:
        """Whether anything is shown otherwise than the file has it."""
        return self._table is not None or bool(self._profile)

    def shown(self, pixels: RgbArray, *, own_colors: bool = True) -> RgbArray:
        """The pixels as they are to be seen, of the same shape.

        Args:
            pixels: uint8 (h, w, 3); not changed.
            own_colors: whether they are the file's own colours. A stain view makes its own, which the
                file's profile knows nothing of.
        """
        transform = _transform(self._profile)[0] if own_colors and self._profile else None
        if transform is not None:
            image = Image.fromarray(np.ascontiguousarray(pixels))
            pixels = np.asarray(ImageCms.applyTransform(image, transform))
        return pixels if self._table is None else self._table[pixels]


def profile_state(profile: bytes) -> ProfileState:
    """What is known of a profile; b"" for none."""
    return _transform(profile)[1] if profile else ProfileState()


@lru_cache(maxsize=8)
def _transform(profile: bytes) -> tuple[ImageCms.ImageCmsTransform | None, ProfileState]:
    """From the profile to sRGB; ``None`` when it is sRGB, or with the reason when it can't be used."""
    try:
        own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        name = ImageCms.getProfileDescription(own).strip() or "unnamed"
        space = own.profile.xcolor_space.strip()
        if space != "RGB":
            return None, ProfileState(name, f"it is for {space}, not for RGB")
        made = ImageCms.buildTransform(
            own,
            ImageCms.createProfile("sRGB"),
            "RGB",
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            _PROFILE_FLAGS,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError) as error:
        return None, ProfileState("unreadable", f"it is damaged ({error})")
    return (None if _changes_nothing(made) else made), ProfileState(name)


def _changes_nothing(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether it maps colours to themselves, but for rounding; many scanners write sRGB itself."""
    steps = np.arange(0, 256, 17, dtype=np.uint8)
    colors = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(1, -1, 3)
    mapped = np.asarray(ImageCms.applyTransform(Image.fromarray(colors), transform))
    return int(np.abs(mapped.astype(int) - colors).max()) <= 1
