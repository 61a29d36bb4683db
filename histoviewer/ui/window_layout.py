"""Where the panels are: docks with slim headers, remembered between starts."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QTabWidget,
    QToolBar,
    QWidget,
)

from histoviewer.app import settings
from histoviewer.ui import theme
from histoviewer.ui.language import tr
from histoviewer.ui.widgets import ElidedLabel, flat_button, label

LAYOUT_VERSION = 3
_MENU_GAP = 24
_TAB_GAP = 32
"""Around the words of a menu, and of a module's tab."""
_WIDE, _HIGH = 800, 560
"""Below this width or height, at the usual text size, the window is small."""


class DockHeader(QWidget):
    """A panel's name, a word about its content, and a button to float it."""

    def __init__(self, dock: QDockWidget, title: str) -> None:
        super().__init__()
        self.setProperty("role", "dockTitle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(14), theme.px(7), theme.px(8), theme.px(4))
        line.setSpacing(theme.px(6))
        self.caption = ElidedLabel()
        self.caption.setProperty("role", "muted")
        line.addWidget(label(title, "heading"))
        line.addStretch(1)
        line.addWidget(self.caption)
        line.addWidget(flat_button("mdi6.dock-window", lambda: dock.setFloating(not dock.isFloating()),
                                   tr("Float or dock {0}", title)))  # fmt: skip


class PanelDock(QDockWidget):
    """A dock that shows its own header, or none where tabs already name it."""

    def __init__(self, name: str, title: str, content: QWidget, tabbed: bool = False) -> None:
        super().__init__(title)
        self.setObjectName(f"dock.{name}")
        self.setAccessibleName(title)
        self.setWidget(content)
        self.header: DockHeader | None = None
        self._tabbed = tabbed
        if tabbed:
            self.topLevelChanged.connect(self._show_title)
            self._show_title(False)
        else:
            self.header = DockHeader(self, title)
            self.setTitleBarWidget(self.header)

    def _show_title(self, floating: bool) -> None:
        """A floating panel needs a bar to be held by; in a row of tabs it would say the same twice."""
        old = self.titleBarWidget()
        if floating:
            self.setTitleBarWidget(None)  # type: ignore[arg-type]  # Qt's own bar
        else:
            bare = QWidget()
            bare.setFixedHeight(0)
            self.setTitleBarWidget(bare)
        if old is not None:
            old.deleteLater()


class WindowLayout:
    """Adds the docks to a window, puts them back, and remembers where they were."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.docks: dict[str, PanelDock] = {}
        self._arranged = False

    @property
    def compact(self) -> bool:
        """Whether the window is small for its text: then all panels share one place as tabs."""
        height = min(self._window.height(), self._window.screen().availableGeometry().height())
        return self._window.width() < theme.px(_WIDE) or height < theme.px(_HIGH)

    def fit_bars(self, tools: QToolBar, more: QToolBar, notice: QWidget) -> None:
        """Put the second toolbar below the first where both don't fit, and leave room for all menus.

        The notice is in the title bar and in the status bar, too.
        """
        window, room = self._window, self._window.width()
        below = tools.sizeHint().width() + more.sizeHint().width() > room
        if below != window.toolBarBreak(more):
            (window.insertToolBarBreak if below else window.removeToolBarBreak)(more)
        bar = window.menuBar()
        letters = bar.fontMetrics()
        menus = sum(letters.horizontalAdvance(a.text()) + theme.px(_MENU_GAP) for a in bar.actions())
        notice.setVisible(menus + notice.sizeHint().width() < room)

    def add(self, name: str, title: str, content: QWidget, tabbed: bool = False) -> PanelDock:
        """Make a dock; ``arrange`` puts it in its place."""
        self.docks[name] = PanelDock(name, title, content, tabbed)
        return self.docks[name]

    def arrange(self) -> None:
        """Put every dock where the design has it."""
        window, area = self._window, Qt.DockWidgetArea
        # Qt mirrors what is in a window, but not its docks.
        mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        first, last = area.LeftDockWidgetArea, area.RightDockWidgetArea
        if mirrored:
            first, last = last, first
        window.setDockNestingEnabled(True)
        window.setTabPosition(area.RightDockWidgetArea, QTabWidget.TabPosition.North)
        window.setTabPosition(area.LeftDockWidgetArea, QTabWidget.TabPosition.North)
        window.setTabPosition(area.BottomDockWidgetArea, QTabWidget.TabPosition.North)
        for corner in (Qt.Corner.BottomLeftCorner, Qt.Corner.BottomRightCorner):
            window.setCorner(corner, area.BottomDockWidgetArea)
        modules = ["normalize", "dataset", "train", "classify"]
        if self.compact:
            modules = ["project", "annotations", "results", *modules]
        else:
            window.addDockWidget(first, self.docks["project"])
            window.addDockWidget(first, self.docks["annotations"])
            window.splitDockWidget(self.docks["project"], self.docks["annotations"], Qt.Orientation.Vertical)
            window.addDockWidget(area.BottomDockWidgetArea, self.docks["results"])
        # Never all below each other, not for a moment: the window would grow for that, and stay so.
        window.addDockWidget(last, self.docks[modules[0]])
        for before, name in pairwise(modules):
            window.tabifyDockWidget(self.docks[before], self.docks[name])
        self._arranged = self.compact
        for dock in self.docks.values():
            dock.setFloating(False)
            dock.show()
        if window.isVisible():
            self.docks["classify"].raise_()

    def size(self) -> None:
        """Give the docks the proportions of the design, for the window's present size."""
        window, horizontal, vertical = self._window, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        d, width, height = self.docks, window.width(), window.height()
        if self._arranged != self.compact:
            self.arrange()
        d["classify"].raise_()
        if self.compact:
            window.resizeDocks([d["classify"]], [theme.px(270)], horizontal)
            return
        left = max(theme.px(220), round(width * 0.172))
        # As wide as the four modules' tabs, which would be pushed out of sight before they squeeze the dock.
        tabs = sum(
            window.fontMetrics().horizontalAdvance(d[name].windowTitle()) + theme.px(_TAB_GAP)
            for name in ("normalize", "dataset", "train", "classify")
        )
        right = max(theme.px(348), tabs, round(width * 0.235))
        window.resizeDocks([d["project"], d["classify"]], [left, right], horizontal)
        window.resizeDocks(
            [d["results"]], [min(max(theme.px(228), round(height * 0.262)), round(height * 0.38))], vertical
        )
        window.resizeDocks([d["project"], d["annotations"]], [100, 230], vertical)

    def show(self, name: str) -> None:
        """Bring a dock to the front."""
        dock = self.docks[name]
        dock.show()
        dock.raise_()
        content = dock.widget()
        if content is not None:
            content.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Remember size and docks."""
        kept = _store()
        kept.setValue("window/version", LAYOUT_VERSION)
        kept.setValue("window/scale", theme.scale())
        kept.setValue("window/geometry", self._window.saveGeometry())
        kept.setValue("window/docks", self._window.saveState(self._version()))
        kept.sync()

    def restore(self) -> bool:
        """Put back what was remembered; ``False`` when there is nothing that fits."""
        kept = _store()
        geometry, docks = kept.value("window/geometry"), kept.value("window/docks")
        if geometry is None or docks is None or not self._window.restoreGeometry(geometry):
            return False
        if kept.value("window/scale", 1.0, float) != theme.scale():
            self.arrange()  # the panels need other places when the text has another size
            return False
        return bool(self._window.restoreState(docks, self._version()))

    def _version(self) -> int:
        """Of the kept places: those from left to right do not fit the other direction."""
        mirrored = self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return -LAYOUT_VERSION if mirrored else LAYOUT_VERSION


def _store() -> QSettings:
    return QSettings(str(settings.home_folder() / "window.ini"), QSettings.Format.IniFormat)
