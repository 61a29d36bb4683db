"""The middle of the window: open slides as tabs, and one to four of them side by side.

It shows and arranges, and says what the person wants; which slides are open is ``WindowPanes``' affair.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSplitter, QTabBar, QVBoxLayout, QWidget

from histoviewer.ui import icons, theme
from histoviewer.ui.language import tr
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.widgets import ElidedLabel, flat_button, label, set_role

MOST_PANES = 4
_IN_A_ROW = 2


class Pane(QFrame):
    """One view of a slide; beside others it has a slim header with the slide's name."""

    def __init__(self, close: Callable[[Pane], object]) -> None:
        super().__init__()
        self.setProperty("role", "pane")
        self.canvas = SlideCanvas()
        self.header = QWidget()
        self.header.setProperty("role", "paneTitle")
        self.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = ElidedLabel()
        self.lock = label("", "muted")
        line = QHBoxLayout(self.header)
        line.setContentsMargins(theme.px(10), 0, theme.px(4), 0)
        line.setSpacing(theme.px(6))
        line.addWidget(self.name, 1)
        line.addWidget(self.lock)
        line.addWidget(flat_button("mdi6.close", lambda: close(self), tr("Close this view")))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.canvas, 1)
        self.header.hide()

    def set_locked(self, unit: str) -> None:
        """Show that it moves with the others: "µm", or "px" where a pixel size is unknown; "" for not."""
        side = theme.px(15)
        self.lock.setVisible(bool(unit))
        self.lock.setPixmap(icons.icon("mdi6.link-variant", theme.current().accent).pixmap(side, side))
        words = tr("Moves with the other views, measured in {0}", unit) if unit else ""
        self.lock.setToolTip(words)
        self.lock.setAccessibleName(words)

    def set_active(self, active: bool, alone: bool) -> None:
        """Mark the pane that keys and menus act on."""
        self.header.setHidden(alone)
        set_role(self.header, "paneTitleActive" if active else "paneTitle")
        set_role(self.name, "heading" if active else "muted")


class SlideTabs(QTabBar):
    """Tabs that the middle button closes, as in a browser."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close with the middle button."""
        index = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and index >= 0:
            self.tabCloseRequested.emit(index)
        else:
            super().mouseReleaseEvent(event)


class ViewerArea(QWidget):
    """Tabs above, panes below; exactly one canvas is active."""

    canvas_made = Signal(object)
    """A new canvas: connect it."""
    canvas_changed = Signal(object)
    """Another canvas is active."""
    pane_close_wanted = Signal(object)
    tab_chosen = Signal(int)
    tab_close_wanted = Signal(int)
    beside_wanted = Signal(int)
    others_close_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.tabs = self._make_tabs()
        self._rows = QSplitter(Qt.Orientation.Vertical)
        self._rows.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.tabs)
        box.addWidget(self._rows, 1)
        self.panes: list[Pane] = []
        self._active = self._new_pane(0)
        self._arrange()

    def _make_tabs(self) -> QTabBar:
        tabs = SlideTabs()
        tabs.setObjectName("slideTabs")
        tabs.setAccessibleName(tr("Open images"))
        tabs.setMovable(True)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(True)
        tabs.setElideMode(Qt.TextElideMode.ElideMiddle)
        tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tabs.tabBarClicked.connect(self._tab_clicked)
        tabs.currentChanged.connect(self._tab_moved_to)
        tabs.tabCloseRequested.connect(lambda index: self.tab_close_wanted.emit(tabs.tabData(index)))
        tabs.customContextMenuRequested.connect(self._tab_menu)
        tabs.hide()
        return tabs

    # -- panes -----------------------------------------------------------------------------

    @property
    def active(self) -> SlideCanvas:
        """The canvas that keys, menus and docks act on."""
        return self._active.canvas

    @property
    def canvases(self) -> list[SlideCanvas]:
        """All canvases, in reading order."""
        return [pane.canvas for pane in self.panes]

    def canvases_of(self, slide_id: int) -> list[SlideCanvas]:
        """Those that show a slide, the active one first."""
        found = [c for c in self.canvases if c.slide is not None and c.slide.slide_id == slide_id]
        return sorted(found, key=lambda canvas: canvas is not self.active)

    def activate(self, canvas: SlideCanvas) -> None:
        """Let keys, menus and docks act on another canvas."""
        pane = self._pane_of(canvas)
        if pane is not None and pane is not self._active:
            self._active = pane
            self._mark()
            self.canvas_changed.emit(canvas)

    def add_pane(self) -> SlideCanvas:
        """Another, empty pane after the active one; it becomes active. At most ``MOST_PANES``."""
        pane = self._new_pane(self.panes.index(self._active) + 1)
        self._arrange()
        self._active = pane
        self._mark()
        self.canvas_made.emit(pane.canvas)
        return pane.canvas

    def remove_pane(self, canvas: SlideCanvas) -> None:
        """Take a pane away; the last one stays. Waits for the tile at hand, as the canvas does."""
        pane = self._pane_of(canvas)
        if pane is None or len(self.panes) == 1:
            return
        at = self.panes.index(pane)
        self.panes.remove(pane)
        was_active = pane is self._active
        if was_active:
            self._active = self.panes[min(at, len(self.panes) - 1)]
        canvas.set_slide(None)
        pane.hide()
        pane.setParent(None)
        pane.deleteLater()
        self._arrange()
        self._mark()
        if was_active:
            self.canvas_changed.emit(self.active)

    def next_pane(self, step: int) -> None:
        """Activate the next pane, or with -1 the one before."""
        at = (self.panes.index(self._active) + step) % len(self.panes)
        self.panes[at].canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.activate(self.panes[at].canvas)

    def name_pane(self, canvas: SlideCanvas, name: str, locked: str = "") -> None:
        """What stands over a pane when there are several, and the unit that it is locked in."""
        pane = self._pane_of(canvas)
        if pane is not None:
            pane.name.setText(name)
            pane.set_locked(locked)
        canvas.setAccessibleName(tr("Slide viewer, {0}", name) if name else tr("Slide viewer"))

    def _new_pane(self, at: int) -> Pane:
        pane = Pane(lambda chosen: self.pane_close_wanted.emit(chosen.canvas))
        self.panes.insert(at, pane)
        pane.canvas.activated.connect(lambda: self.activate(pane.canvas))
        return pane

    def _pane_of(self, canvas: SlideCanvas) -> Pane | None:
        return next((pane for pane in self.panes if pane.canvas is canvas), None)

    def _arrange(self) -> None:
        """Two beside each other, the third and fourth below."""
        wanted = -(-len(self.panes) // _IN_A_ROW)
        while self._rows.count() < wanted:
            row = QSplitter(Qt.Orientation.Horizontal)
            row.setChildrenCollapsible(False)
            self._rows.addWidget(row)
        for n, pane in enumerate(self.panes):
            row = self._row(n // _IN_A_ROW)
            if row.widget(n % _IN_A_ROW) is not pane:
                row.insertWidget(n % _IN_A_ROW, pane)
        for n in range(self._rows.count()):
            row = self._row(n)
            row.setVisible(n < wanted)
            row.setSizes([1000] * row.count())
        self._rows.setSizes([1000] * self._rows.count())
        self._mark()

    def _row(self, n: int) -> QSplitter:
        row = self._rows.widget(n)
        assert isinstance(row, QSplitter)
        return row

    def _mark(self) -> None:
        for pane in self.panes:
            pane.set_active(pane is self._active, len(self.panes) == 1)

    # -- tabs ------------------------------------------------------------------------------

    @property
    def tab_ids(self) -> list[int]:
        """The slides that have a tab, from left to right."""
        return [int(self.tabs.tabData(n)) for n in range(self.tabs.count())]

    def set_tab(self, slide_id: int, name: str, tooltip: str = "") -> None:
        """Name a slide's tab; makes it where there is none."""
        self.tabs.blockSignals(True)
        at = self._tab_of(slide_id)
        if at < 0:
            at = self.tabs.addTab("")
            self.tabs.setTabData(at, slide_id)
            close = flat_button("mdi6.close", lambda: self.tab_close_wanted.emit(slide_id), tr("Close"))
            self.tabs.setTabButton(at, QTabBar.ButtonPosition.RightSide, close)
        # An ampersand in a file's name is no mnemonic.
        self.tabs.setTabText(at, name.replace("&", "&&"))
        self.tabs.setTabToolTip(at, tooltip)
        shut = self.tabs.tabButton(at, QTabBar.ButtonPosition.RightSide)
        shut.setAccessibleName(tr("Close {0}", name))
        shut.setToolTip(tr("Close {0}", name))
        self.tabs.blockSignals(False)
        self._show_tabs()

    def remove_tab(self, slide_id: int) -> None:
        """Take a slide's tab away."""
        at = self._tab_of(slide_id)
        if at >= 0:
            self.tabs.blockSignals(True)
            self.tabs.removeTab(at)
            self.tabs.blockSignals(False)
        self._show_tabs()

    def mark_tab(self, slide_id: int | None) -> None:
        """Show which tab is the active canvas's."""
        at = -1 if slide_id is None else self._tab_of(slide_id)
        if at >= 0 and at != self.tabs.currentIndex():
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(at)
            self.tabs.blockSignals(False)

    def next_tab(self, step: int) -> None:
        """Ask for the slide of the next tab, or with -1 of the one before."""
        if self.tabs.count() > 1:
            at = (self.tabs.currentIndex() + step) % self.tabs.count()
            self.tab_chosen.emit(self.tabs.tabData(at))

    def _tab_of(self, slide_id: int) -> int:
        ids = self.tab_ids
        return ids.index(slide_id) if slide_id in ids else -1

    def _show_tabs(self) -> None:
        self.tabs.setVisible(self.tabs.count() > 1)

    def _tab_clicked(self, index: int) -> None:
        """Also a click on the current tab: its slide may stand in another pane."""
        if index >= 0 and index == self.tabs.currentIndex():
            self.tab_chosen.emit(self.tabs.tabData(index))

    def _tab_moved_to(self, index: int) -> None:
        if index >= 0:
            self.tab_chosen.emit(self.tabs.tabData(index))

    def _tab_menu(self, at: QPoint) -> None:
        index = self.tabs.tabAt(at)
        if index < 0:
            return
        slide_id = int(self.tabs.tabData(index))
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        beside = menu.addAction(tr("Open beside"), lambda: self.beside_wanted.emit(slide_id))
        beside.setEnabled(len(self.panes) < MOST_PANES)
        menu.addSeparator()
        menu.addAction(tr("Close"), lambda: self.tab_close_wanted.emit(slide_id))
        menu.addAction(tr("Close the others"), lambda: self.others_close_wanted.emit(slide_id))
        menu.popup(self.tabs.mapToGlobal(at))
