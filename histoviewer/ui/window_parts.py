"""Makes what the window is put together from: the middle, the docks, the bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from histoviewer.ui import messages, theme
from histoviewer.ui.docks.annotations import AnnotationsDock
from histoviewer.ui.docks.classify import ClassifyDock
from histoviewer.ui.docks.dataset import DatasetDock
from histoviewer.ui.docks.normalize import NormalizeDock
from histoviewer.ui.docks.project import ProjectDock
from histoviewer.ui.docks.results import ResultsDock
from histoviewer.ui.docks.train import TrainDock
from histoviewer.ui.language import tr
from histoviewer.ui.pixel_size_bar import PixelSizeBar
from histoviewer.ui.start_page import StartPage
from histoviewer.ui.viewer_area import ViewerArea
from histoviewer.ui.widgets import label
from histoviewer.ui.window_layout import WindowLayout
from histoviewer.ui.window_toolbar import WindowToolbar

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow


def make_centre(window: MainWindow) -> None:
    """The message bar, the bar that asks for a pixel size, and start page or viewer below them."""
    window.bar, window.pixel_bar = messages.MessageBar(), PixelSizeBar()
    window.viewer, window.start_page = ViewerArea(), StartPage()
    window.centre = QStackedWidget()
    window.centre.setObjectName("centre")
    window.centre.addWidget(window.start_page)
    window.centre.addWidget(window.viewer)
    host = QWidget()
    box = QVBoxLayout(host)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for part in (window.bar, window.pixel_bar):
        box.addWidget(part)
    box.addWidget(window.centre, 1)
    window.setCentralWidget(host)


def make_docks(window: MainWindow) -> None:
    """The panels; ``WindowLayout.arrange`` puts them in their places."""
    window.project, window.annotations = ProjectDock(), AnnotationsDock()
    window.normalize, window.dataset, window.train = NormalizeDock(), DatasetDock(), TrainDock()
    window.classify, window.results = ClassifyDock(), ResultsDock(window.runner)
    docks = window.layout_of_docks = WindowLayout(window)
    docks.add("project", tr("Project"), window.project)
    docks.add("annotations", tr("Annotations"), window.annotations)
    docks.add("normalize", tr("Normalize"), window.normalize, tabbed=True)
    docks.add("dataset", tr("Data set"), window.dataset, tabbed=True)
    docks.add("train", tr("Train"), window.train, tabbed=True)
    docks.add("classify", tr("Classify"), window.classify, tabbed=True)
    docks.add("results", tr("Results"), window.results, tabbed=True)


def make_bars(window: MainWindow, menus: dict[str, QMenu]) -> None:
    """The toolbar, the notice beside the menus, and a menu of panels."""
    window.toolbar = WindowToolbar(window)
    window.addToolBar(window.toolbar)
    window.addToolBar(window.toolbar.more)
    window.stain_switch = window.toolbar.stain
    # Kept by the window: the menu bar does not keep what stands in its corner.
    window.notice = notice = label(tr(messages.NOTICE_TITLE), "notice")
    notice.setContentsMargins(0, theme.px(5), theme.px(14), theme.px(5))
    window.menuBar().setCornerWidget(notice, Qt.Corner.TopRightCorner)
    notice.show()
    panels = menus["View"].addMenu(tr("Panels"))
    for dock in window.layout_of_docks.docks.values():
        panels.addAction(dock.toggleViewAction())
