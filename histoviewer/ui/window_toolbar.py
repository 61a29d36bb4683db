"""The toolbar: tools, undo, magnification, stain view, Classify."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolBar, QWidget

from histoviewer.ui import theme
from histoviewer.ui.display_panel import MagnificationField
from histoviewer.ui.docks.normalize import StainSwitch
from histoviewer.ui.language import tr
from histoviewer.ui.widgets import button

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

OBJECTIVES = (1.25, 5.0, 10.0, 20.0, 40.0)


class WindowToolbar(QToolBar):
    """Icons from the command table, then the widgets that are more than a button."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(tr("Tools"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        window.book.fill_toolbar(self)
        # A bar of its own, so that it can go below the tools where both don't fit beside each other.
        more = self.more = QToolBar(tr("View"))
        more.setObjectName("toolbar.view")
        more.setMovable(False)
        self.objectives: dict[float, QPushButton] = {}
        for objective in OBJECTIVES[1:]:
            chip = button(f"{objective:g}×", partial(self._show_at, window, objective), "chip",
                          name=tr("Show at {0:g} times", objective))  # fmt: skip
            chip.setCheckable(True)
            chip.setToolTip(tr("As a {0:g}× objective shows it", objective))
            self.objectives[objective] = chip
            more.addWidget(chip)
        self.magnification = MagnificationField()
        self.magnification.chosen.connect(window.display.type_magnification)
        more.addWidget(self.magnification)
        more.addSeparator()
        self.stain = StainSwitch()
        self.stain.chosen.connect(window.stain.show_stain)
        more.addWidget(self.stain)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        more.addWidget(gap)
        self.classify = button(tr("Classify  Ctrl+↵"), lambda: window.book.run("classify.run"), "primary")
        self.classify.setAccessibleName(tr("Classify"))
        self.classify.setMinimumWidth(theme.px(140))
        more.addWidget(self.classify)

    @staticmethod
    def _show_at(window: MainWindow, objective: float) -> None:
        window.canvas.set_magnification(objective)

    def follow(self, magnification: float | None) -> None:
        """Mark the objective that the viewer shows now."""
        for objective, chip in self.objectives.items():
            chip.setChecked(magnification is not None and abs(magnification - objective) < 0.02 * objective)
