"""The colour profile of a file is told and not applied."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from histoviewer.io.open_slide import open_slide


@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif"])
def test_the_profile_comes_with_the_slide_and_leaves_its_pixels(tmp_path: Path, name: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = Image.fromarray(np.full((64, 64, 3), (200, 100, 150), np.uint8))
    image.save(tmp_path / name, icc_profile=profile)
    image.save(tmp_path / f"plain-{name}")
    with_profile, plain = open_slide(tmp_path / name), open_slide(tmp_path / f"plain-{name}")
    assert with_profile.info.icc_profile == profile
    assert plain.info.icc_profile == b""
    assert (with_profile.read_tile(0, 0, 0) == plain.read_tile(0, 0, 0)).all()
