"""The line above the image."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from histoviewer.ui import theme
from histoviewer.ui.messages import MessageBar


def test_a_message_that_is_shown_changes_its_colours_with_the_theme(qtbot: QtBot, qapp: object) -> None:
    theme.apply(qapp, "light")  # type: ignore[arg-type]
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.resize(500, 40)
    bar.tell("Something happened.")
    light = bar.grab().toImage().pixelColor(250, 3).lightness()
    theme.apply(qapp, "dark")  # type: ignore[arg-type]
    dark = bar.grab().toImage().pixelColor(250, 3).lightness()
    theme.apply(qapp, "light")  # type: ignore[arg-type]
    assert light > 200
    assert dark < 100
