"""What was viewed of a slide."""

from __future__ import annotations

import numpy as np
import pytest

from histoviewer.app.visited import CLOSELY, READ, VisitedArea, closeness


def _box(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


@pytest.mark.parametrize(
    ("magnification", "downsample", "how"),
    [
        (1.25, 32, 0), (5, 8, READ), (4.95, 8, READ), (20, 2, CLOSELY),
        (None, 9, 0), (None, 8, READ), (None, 1, CLOSELY),
    ],
)  # fmt: skip
def test_an_overview_is_no_reading(magnification: float | None, downsample: float, how: int) -> None:
    assert closeness(magnification, downsample) == how


def test_the_part_that_was_seen_is_the_part_of_the_slide() -> None:
    area = VisitedArea(40_000, 20_000)
    assert area.cells.shape == (128, 256)
    assert area.mark(_box(0, 0, 20_000, 20_000), READ)
    assert area.part() == pytest.approx(0.5)
    assert area.part(CLOSELY) == 0
    assert not area.mark(_box(100, 100, 10_000, 10_000), READ)


def test_a_close_look_is_not_forgotten_by_a_distant_one() -> None:
    area = VisitedArea(1000, 1000)
    area.mark(_box(0, 0, 500, 500), CLOSELY)
    area.mark(_box(0, 0, 1000, 1000), READ)
    assert area.part() == 1
    assert area.part(CLOSELY) == pytest.approx(0.25)


@pytest.mark.parametrize("reverse", [False, True])
def test_a_turned_view_marks_what_it_shows_and_not_its_bounding_box(reverse: bool) -> None:
    area = VisitedArea(1000, 1000)
    corners = [(500.0, 0.0), (1000.0, 500.0), (500.0, 1000.0), (0.0, 500.0)]
    area.mark(corners[::-1] if reverse else corners, READ)
    assert area.part() == pytest.approx(0.5, abs=0.02)


def test_what_lies_beside_the_slide_is_not_counted() -> None:
    area = VisitedArea(100, 50)
    area.mark(_box(-500, -500, 0, 0), READ)
    assert not np.any(area.cells)
    area.mark(_box(-500, -500, 900, 900), READ)
    assert area.part() == 1


def test_nothing_is_noted_of_an_overview() -> None:
    area = VisitedArea(100, 100)
    assert not area.mark(_box(0, 0, 100, 100), 0)
    assert area.part() == 0
