"""Lengths, areas and positions as people read them."""

from __future__ import annotations

from histoviewer.ui.language import tr

THIN_SPACE = "\u2009"


def length_text(length_l0: float, mpp: float | None) -> str:
    """A length as "42.0 µm" or "1.25 mm", or as "180 px" when the pixel size is unknown."""
    if mpp is None:
        return f"{grouped(length_l0, 0)} px"
    um = length_l0 * mpp
    return f"{um / 1000:.2f} mm" if um >= 1000 else f"{um:.1f} µm"


def area_text(area_l0: float, mpp: float | None) -> str:
    """An area as "16 240 µm²" or "2.14 mm²", or in px² when the pixel size is unknown."""
    if mpp is None:
        return f"{grouped(area_l0, 0)} px²"
    um2 = area_l0 * mpp * mpp
    if um2 >= 1e5:
        return f"{um2 / 1e6:.2f} mm²" if um2 >= 1e6 else f"{um2 / 1e6:.3f} mm²"
    return f"{grouped(um2, 0)} µm²"


def angle_text(rotation: float, flipped: bool) -> str:
    """ "90°", "mirrored", both, or "" for a view that is as it was scanned."""
    turn = f"{rotation:.4g}°" if rotation else ""
    return " ".join(part for part in (turn, tr("mirrored") if flipped else "") if part)


def position_text(x_l0: float, y_l0: float, mpp_x: float | None, mpp_y: float | None) -> str:
    """A place as "x 18 402.5  y 9 117.0 µm", or in whole px when the pixel size is unknown."""
    if mpp_x is None or mpp_y is None:
        return f"x {grouped(x_l0, 0)}  y {grouped(y_l0, 0)} px"
    return f"x {grouped(x_l0 * mpp_x, 1)}  y {grouped(y_l0 * mpp_y, 1)} µm"


def scale_text(length: float, *, in_um: bool) -> str:
    """A scale bar's label: "500 µm", "2 mm", "0.5 µm", or "200 px"."""
    if not in_um:
        return f"{grouped(length, 0)} px" if length >= 1 else f"{length:g} px"
    return f"{length / 1000:g} mm" if length >= 1000 else f"{length:g} µm"


def grouped(value: float, decimals: int) -> str:
    """A number with thin spaces between thousands: 18 402.5."""
    return f"{value:,.{decimals}f}".replace(",", THIN_SPACE)
