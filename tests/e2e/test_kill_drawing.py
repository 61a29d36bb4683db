"""A few rounds of ``kill_while_drawing.py``; the whole hundred is run by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from kill_while_drawing import kill_while_drawing, make_image
from screen import Screen

from histoviewer.app import settings

pytestmark = pytest.mark.xvfb


def test_nothing_that_the_list_showed_is_lost_by_a_kill(
    screen: Screen, own_home: Path, tmp_path: Path
) -> None:
    settings.save(settings.Settings(notice_seen=True))
    tally = kill_while_drawing(screen, own_home, make_image(tmp_path / "a.tif"), rounds=4, seed=11)
    assert tally.lost == []
    assert tally.not_shown == []
    assert len(tally.ever) > 4
