"""Colours, sizes and the style sheet, all from one table of tokens.

Fusion, a palette and one sheet give the same look on every desktop. ``current()`` is what painted
widgets (plots, cards, delegates) read; they repaint on ``events().changed``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from histoviewer.ui.theme_sheet import sheet

SCALES = (1.0, 1.5, 2.0)
BASE_POINTS = 9.5


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme. ``*_text`` colours keep 4.5:1 on ``panel``; the plain ones are for marks."""

    name: str
    window: str
    panel: str
    subtle: str
    raised: str
    border: str
    strong_border: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_text: str
    accent_hover: str
    on_accent: str
    selection: str
    invasive: str
    invasive_text: str
    invasive_tint: str
    normal: str
    normal_text: str
    normal_tint: str
    uncertain: str
    uncertain_text: str
    uncertain_tint: str
    neutral: str
    neutral_text: str
    neutral_tint: str
    danger: str
    canvas: str


LIGHT = Tokens(
    name="light", window="#FFFFFF", panel="#FFFFFF", subtle="#F4F5F8", raised="#FFFFFF",
    border="#DFE2EA", strong_border="#C3C8D4", text="#1A1F2E", muted="#5C6373", faint="#E9EBF1",
    accent="#0072B2", accent_text="#00639C", accent_hover="#0A84C8", on_accent="#FFFFFF",
    selection="#E6F1F9",
    invasive="#D55E00", invasive_text="#B34E00", invasive_tint="#FFF3EA",
    normal="#009E73", normal_text="#00755A", normal_tint="#EAF7F2",
    uncertain="#E69F00", uncertain_text="#8A5F00", uncertain_tint="#FFF8E6",
    neutral="#8A91A0", neutral_text="#5C6373", neutral_tint="#F4F5F8",
    danger="#B3261E", canvas="#F1EEF3",
)  # fmt: skip

DARK = Tokens(
    name="dark", window="#1A1E25", panel="#1A1E25", subtle="#232833", raised="#262B36",
    border="#323947", strong_border="#465063", text="#E7EAF0", muted="#A3ACBC", faint="#2B313D",
    accent="#0F7FC0", accent_text="#6BBDF0", accent_hover="#2592D2", on_accent="#FFFFFF",
    selection="#1D3447",
    invasive="#F07B2E", invasive_text="#FF9A5C", invasive_tint="#33241B",
    normal="#18B98A", normal_text="#3FD3A8", normal_tint="#17302A",
    uncertain="#F0B429", uncertain_text="#F4C354", uncertain_tint="#332B18",
    neutral="#8A94A6", neutral_text="#A3ACBC", neutral_tint="#232833",
    danger="#FF8A80", canvas="#101216",
)  # fmt: skip

CLASS_COLORS: tuple[str, ...] = (
    "#0072B2", "#D55E00", "#009E73", "#E69F00", "#56B4E9", "#CC79A7", "#F0E442", "#8A91A0",
)  # fmt: skip
"""Okabe-Ito, in the order in which unnamed classes take them."""


class ThemeEvents(QObject):
    """Tells painted widgets that the theme has changed."""

    changed = Signal()


_events: ThemeEvents | None = None
_tokens = LIGHT
_scale = 1.0


def events() -> ThemeEvents:
    """The one object whose ``changed`` signal painted widgets follow."""
    global _events
    if _events is None:
        _events = ThemeEvents()
    return _events


def current() -> Tokens:
    """The tokens of the theme that is shown."""
    return _tokens


def scale() -> float:
    """The text scale: 1, 1.5 or 2."""
    return _scale


def px(value: float) -> int:
    """A length that grows with the text scale, in device-independent pixels."""
    return round(value * _scale)


def font(points: float = BASE_POINTS, bold: bool = False) -> QFont:
    """The interface font at ``points`` times the text scale."""
    made = QFont(QApplication.font())
    made.setPointSizeF(points * _scale)
    made.setBold(bold)
    return made


def resolve(preference: str) -> Tokens:
    """Tokens for "light", "dark" or "system"."""
    if preference == "system":
        dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if preference == "dark" else LIGHT


def apply(application: QApplication, preference: str = "system", text_scale: float = 1.0) -> None:
    """Dress the whole application. Painted widgets hear of it through ``events().changed``."""
    choose(application, preference, text_scale)
    put_on_sheet(application)
    events().changed.emit()


def choose(application: QApplication, preference: str, text_scale: float) -> None:
    """Colours and font, without the sheet: a window made now is dressed at once by ``put_on_sheet``."""
    global _tokens, _scale
    _tokens, _scale = resolve(preference), text_scale
    application.setStyle("Fusion")
    base = QFont(application.font())
    base.setPointSizeF(BASE_POINTS * text_scale)
    application.setFont(base)
    application.setPalette(palette(_tokens))


def put_on_sheet(application: QApplication) -> None:
    """The style sheet of what was chosen."""
    application.setStyleSheet(sheet(_tokens, px))


def palette(tokens: Tokens) -> QPalette:
    """The Qt palette of a theme, for what the sheet does not reach."""
    made, role = QPalette(), QPalette.ColorRole
    pairs = {
        role.Window: tokens.window, role.WindowText: tokens.text, role.Base: tokens.panel,
        role.AlternateBase: tokens.subtle, role.Text: tokens.text, role.Button: tokens.raised,
        role.ButtonText: tokens.text, role.Highlight: tokens.accent, role.HighlightedText: tokens.on_accent,
        role.ToolTipBase: tokens.raised, role.ToolTipText: tokens.text, role.PlaceholderText: tokens.muted,
        role.Link: tokens.accent_text, role.Mid: tokens.border, role.Accent: tokens.accent,
    }  # fmt: skip
    for key, value in pairs.items():
        made.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(tokens.neutral))
    return made


def outcome_colors(outcome: str, positive: bool) -> tuple[str, str, str]:
    """(mark, text, tint) of an outcome: "class", "uncertain", "not_assessed" or "" for none yet."""
    t = _tokens
    if outcome == "uncertain":
        return t.uncertain, t.uncertain_text, t.uncertain_tint
    if outcome != "class":
        return t.neutral, t.neutral_text, t.neutral_tint
    if positive:
        return t.invasive, t.invasive_text, t.invasive_tint
    return t.normal, t.normal_text, t.normal_tint


_NAMED = {"invasive": "invasive", "malignant": "invasive", "tumor": "invasive", "tumour": "invasive",
          "carcinoma": "invasive", "normal": "normal", "benign": "normal"}  # fmt: skip


def is_alarming(label: str) -> bool:
    """Whether a class is one to look at first (invasive, malignant, tumour)."""
    return any(word in label.casefold() for word, kind in _NAMED.items() if kind == "invasive")


def class_color(label: str, index: int) -> str:
    """The colour of a class: that of its meaning if known, else the index-th of Okabe-Ito."""
    kind = next((kind for word, kind in _NAMED.items() if word in label.casefold()), None)
    if kind is not None:
        return str(getattr(_tokens, kind))
    return CLASS_COLORS[index % len(CLASS_COLORS)]


def class_colors(labels: Sequence[str]) -> dict[str, str]:
    """A colour for each of several classes, no two alike: by meaning where it is free, else of Okabe-Ito."""
    found: dict[str, str] = {}
    for label in sorted(labels, key=lambda label: label.casefold() != "normal"):  # green before "benign"
        color = class_color(label, 0)
        if any(word in label.casefold() for word in _NAMED) and color not in found.values():
            found[label] = color
    meant = {LIGHT.invasive, LIGHT.normal} if found else set()
    free = [color for color in CLASS_COLORS if color not in meant]
    others = [label for label in labels if label not in found]
    return found | {label: free[n % len(free)] for n, label in enumerate(others)}
