"""How pixels are shown, without changing them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import ImageCms

from histoviewer.app.display import Display, DisplaySettings, profile_state
from histoviewer.core.slide import RgbArray


def swapped_profile() -> bytes:
    """An RGB profile whose red is sRGB's blue and the other way about, so that its effect is plain."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return plain.replace(b"rXYZ", b"tmp?").replace(b"bXYZ", b"rXYZ").replace(b"tmp?", b"bXYZ")


@pytest.fixture
def pixels() -> RgbArray:
    values = np.arange(256, dtype=np.uint8)
    made = np.stack((values, values[::-1], np.full(256, 128, np.uint8)), axis=-1)[None]
    made.flags.writeable = False
    return made


def test_plain_settings_leave_every_value(pixels: RgbArray) -> None:
    display = Display()
    assert not display.changes
    assert (display.shown(pixels) == pixels).all()
    assert (DisplaySettings().table() == np.arange(256)).all()


def test_brightness_contrast_and_gamma_do_what_they_say() -> None:
    plain = np.arange(256)
    brighter = DisplaySettings(brightness=0.2).table()
    assert (brighter >= plain).all()
    assert brighter[100] == 151
    steeper = DisplaySettings(contrast=0.5).table()
    assert steeper[60] < 60
    assert steeper[200] > 200
    assert len(set(DisplaySettings(contrast=-1).table().tolist())) == 1
    lifted = DisplaySettings(gamma=2.0).table()
    assert (lifted[0], lifted[255]) == (0, 255)
    assert lifted[64] == pytest.approx(128, abs=1)


@pytest.mark.parametrize("brightness", [-9.0, 9.0])
@pytest.mark.parametrize("contrast", [-9.0, 9.0])
@pytest.mark.parametrize("gamma", [1e-9, 1e9])
def test_values_far_out_of_range_are_held(brightness: float, contrast: float, gamma: float) -> None:
    table = DisplaySettings(brightness, contrast, gamma).table()
    assert (np.diff(table.astype(int)) >= 0).all()


def test_a_profile_changes_what_is_shown_and_not_the_pixels(pixels: RgbArray) -> None:
    red = np.full((2, 2, 3), (255, 0, 0), np.uint8)
    before = red.copy()
    shown = Display(profile=swapped_profile()).shown(red)
    assert shown[0, 0].tolist() == pytest.approx([0, 0, 255], abs=2)
    assert (red == before).all()


def test_a_profile_can_be_switched_off_and_is_not_for_stain_views() -> None:
    red = np.full((2, 2, 3), (255, 0, 0), np.uint8)
    off = Display(DisplaySettings(use_profile=False), swapped_profile())
    assert not off.changes
    assert (off.shown(red) == red).all()
    assert (Display(profile=swapped_profile()).shown(red, own_colors=False) == red).all()


@pytest.mark.parametrize(
    ("profile", "word"),
    [
        (b"nonsense", "damaged"),
        (swapped_profile()[:200], "damaged"),
        (ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes(), "not for RGB"),
    ],
)
def test_a_profile_that_is_of_no_use_is_told_and_left_out(
    profile: bytes, word: str, pixels: RgbArray
) -> None:
    assert word in profile_state(profile).words(used=True)
    assert (Display(profile=profile).shown(pixels) == pixels).all()


def test_a_profile_that_is_srgb_itself_costs_nothing(pixels: RgbArray) -> None:
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert Display(profile=plain).shown(pixels) is pixels
    assert "applied" in profile_state(plain).words(used=True)


def test_the_state_is_told_in_words() -> None:
    state = profile_state(swapped_profile())
    assert state.name in state.words(used=True)
    assert "applied" in state.words(used=True)
    assert "switched off" in state.words(used=False)
    assert "No colour profile" in profile_state(b"").words(used=True)
