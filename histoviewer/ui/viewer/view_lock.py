"""The maths of views that are locked together. No Qt in here.

Each view has an anchor: what it showed when the lock was closed. From then on a view is moved by the
same distance on the tissue, and zoomed and turned by the same amount, as the one that the person moves;
the offset between anchors is what the person made it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from histoviewer.ui.viewer.viewport import Viewport


@dataclass(frozen=True, slots=True)
class Placed:
    """A view onto a slide of ``mpp`` microns per level-0 pixel, ``None`` when that is unknown."""

    view: Viewport
    mpp: float | None


def in_micrometres(first: Placed, second: Placed) -> bool:
    """Whether two views are locked in micrometres and not in level-0 pixels."""
    return first.mpp is not None and second.mpp is not None


def at_scale_of(target: Placed, source: Placed) -> Viewport:
    """The target about its own middle, with as many micrometres (else pixels) to a screen pixel."""
    ratio = source.mpp / target.mpp if source.mpp is not None and target.mpp is not None else 1.0
    return replace(target.view, downsample=source.view.downsample * ratio)


def side_by_side(target: Placed, source: Placed) -> Viewport:
    """The target at the source's scale, its slide's middle as far from the view's as the source has it."""
    leading = source.view
    x, y = leading.to_screen(leading.slide_width / 2, leading.slide_height / 2)
    dx, dy = x - leading.width / 2, y - leading.height / 2
    view = at_scale_of(target, source)
    view = replace(view, center_x=view.slide_width / 2, center_y=view.slide_height / 2)
    x, y = view.to_l0(view.width / 2 - dx, view.height / 2 - dy)
    return replace(view, center_x=x, center_y=y)


def follow(source: Viewport, source_anchor: Viewport, target_anchor: Viewport) -> Viewport:
    """Where the target is when the source has gone from its anchor to where it is.

    It is not kept at the slide's edge: beside the slide there is nothing to see, and that is shown.
    """
    ax, ay = source_anchor.to_screen(source.center_x, source.center_y)
    dx, dy = ax - source_anchor.width / 2, ay - source_anchor.height / 2
    middle = target_anchor.width / 2, target_anchor.height / 2
    x, y = target_anchor.to_l0(middle[0] + dx, middle[1] + dy)
    zoom = source.downsample / source_anchor.downsample
    rotation, flipped = _turned_along(source, source_anchor, target_anchor)
    return replace(
        target_anchor,
        center_x=x,
        center_y=y,
        downsample=target_anchor.downsample * zoom,
        rotation=rotation,
        flipped=flipped,
    )


def _turned_along(source: Viewport, source_anchor: Viewport, target_anchor: Viewport) -> tuple[float, bool]:
    """The target's rotation and mirror after what the source did on the screen was done to it, too."""
    if source.flipped == source_anchor.flipped:
        turn = source.rotation - source_anchor.rotation + target_anchor.rotation
        return round(turn, 4) % 360.0, target_anchor.flipped
    turn = source.rotation + source_anchor.rotation - target_anchor.rotation
    return round(turn, 4) % 360.0, not target_anchor.flipped
