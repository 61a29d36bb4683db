"""Everything is named for screen readers, reached by keyboard, and told apart without full colour sight."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, write_image

from histoviewer.app import edits
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation, Shape
from histoviewer.ui import messages, theme
from histoviewer.ui.command_palette import CommandPalette
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.preferences import PreferencesDialog
from histoviewer.ui.relink_dialog import RelinkDialog

CONTROLS = (
    QAbstractButton,
    QComboBox,
    QLineEdit,
    QAbstractSpinBox,
    QAbstractSlider,
    QAbstractItemView,
    QPlainTextEdit,
    QTextEdit,
    QKeySequenceEdit,
)


def nameless(root: QWidget) -> list[str]:
    """The controls below a widget, and what else takes the keyboard, that a screen reader can't name."""
    return [
        f"{type(w).__name__} {w.objectName()!r} in {type(w.parentWidget()).__name__}"
        for w in (root, *root.findChildren(QWidget))
        if _is_for_people(w) and not _spoken(w)
    ]


def _is_for_people(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar | QHeaderView | QMenuBar | QScrollArea) or widget.isWindow():
        return False
    takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    return (isinstance(widget, CONTROLS) or takes_keys) and not _is_a_part(widget)


def _is_a_part(widget: QWidget) -> bool:
    """Parts of Qt's own controls, which speak for them."""
    parent = widget.parentWidget()
    whole = (
        QAbstractItemView | QAbstractSpinBox | QComboBox | QTabBar | QMenuBar | QKeySequenceEdit | QLineEdit
    )
    above = parent.parentWidget() if parent is not None else None
    popup = isinstance(above, QComboBox) or (isinstance(parent, QToolBar) and not widget.accessibleName())
    return widget.objectName().startswith("qt_") or isinstance(parent, whole) or popup


def _spoken(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        return "its own words"
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    dock_tabs = "tabs" if isinstance(widget, QTabBar) and widget.count() else ""
    return widget.accessibleName() or text or dock_tabs


def test_the_whole_window_can_be_read_out(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert nameless(window) == []
    slide = open_image(qtbot, window, write_image(tmp_path / "a.png", mpp=None))
    window.edits.push(
        edits.AddAnnotations(slide.slide_id, (Annotation(Shape.RECTANGLE, geo.rectangle(1, 1, 50, 50)),))
    )
    window.canvas.select_all()
    for name in window.layout_of_docks.docks:
        window.layout_of_docks.show(name)
        qtbot.wait(10)
    assert nameless(window) == []


def preferences(window: MainWindow) -> QWidget:
    window.book.run("edit.preferences")
    return window.findChild(PreferencesDialog)


def palette(window: MainWindow) -> QWidget:
    window.book.run("view.palette")
    return window.findChild(CommandPalette)


def shown(window: MainWindow, dialog: object) -> QWidget:
    messages.show_dialog(dialog)
    return dialog


DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "preferences": preferences,
    "palette": palette,
    "crash": lambda w: shown(w, messages.CrashDialog("Traceback", "log", w)),
    "notice": lambda w: shown(w, messages.NoticeDialog(w)),
    "text": lambda w: shown(w, messages.TextDialog("Help", "<p>words</p>", w)),
    "relink": lambda w: shown(w, RelinkDialog(w, w.session.slides())),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_can_be_read_out_and_left_by_escape(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    dialog = DIALOGS[name](window)
    assert nameless(dialog) == []
    assert dialog.windowTitle() or dialog.accessibleName()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not [d for d in window.findChildren(type(dialog)) if d.isVisible()])


def test_every_button_and_field_takes_the_tab_key(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    unreachable = [
        f"{type(w).__name__} {_spoken(w)!r}"
        for w in window.findChildren(QWidget)
        if isinstance(w, CONTROLS)
        and _is_for_people(w)
        and not isinstance(w.parentWidget(), QDialogButtonBox)
        and not w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert unreachable == []


# Colours


_MATRICES = """
protanopia    0.152286 1.052583 -0.204868  0.114503 0.786281 0.099216 -0.003882 -0.048116 1.051998
deuteranopia  0.367322 0.860646 -0.227968  0.280085 0.672501 0.047413 -0.011820  0.042940 0.968881
tritanopia    1.255528 -0.076749 -0.178779 -0.078411 0.930809 0.147602 0.004733  0.691367 0.303900
full          1 0 0  0 1 0  0 0 1
"""
"""Machado, Oliveira and Fernandes (2009), severity 1, row by row, for linear light."""
SIGHTS = {
    name: np.array(values, dtype=float).reshape(3, 3)
    for name, *values in map(str.split, _MATRICES.strip().splitlines())
}
LEAST = 9.0
"""CIE 1976 colour difference that is seen at a glance on patches of some size (1 is just noticeable)."""


def seen(color: tuple[int, int, int], sight: str) -> np.ndarray:
    """A colour in CIE L*a*b* as somebody with this sight sees it."""
    srgb = np.array(color) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    linear = np.clip(SIGHTS[sight] @ linear, 0, 1)
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ linear
    f = np.cbrt(np.maximum(xyz / np.array([0.9505, 1.0, 1.089]), 0.008856))
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def alike(colors: dict[str, tuple[int, int, int]], sight: str) -> list[str]:
    return [
        f"{one} and {other} ({np.linalg.norm(seen(colors[one], sight) - seen(colors[other], sight)):.1f})"
        for one, other in combinations(colors, 2)
        if np.linalg.norm(seen(colors[one], sight) - seen(colors[other], sight)) < LEAST
    ]


@pytest.mark.parametrize("sight", SIGHTS)
def test_default_classes_are_told_apart_by_everybody(sight: str) -> None:
    assert alike({known.name: known.color for known in DEFAULT_CLASSES}, sight) == []


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=lambda t: t.name)
def test_the_three_outcomes_are_told_apart_by_everybody(tokens: theme.Tokens, sight: str) -> None:
    marks = {name: getattr(tokens, name) for name in ("invasive", "normal", "uncertain", "neutral")}
    colors = {name: tuple(bytes.fromhex(value[1:])) for name, value in marks.items()}
    assert alike(colors, sight) == []  # type: ignore[arg-type]
