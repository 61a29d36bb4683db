"""What stands in the middle before an image is open: open, recent, sample case."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from histoviewer.ui import blinded, icons, theme
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import button, label

_CARDS = (
    ("file.open", mark("Open images"), "SVS, NDPI, MRXS, TIFF, PNG …", "mdi6.image-plus"),
    ("file.sample", mark("Sample case"), mark("Synthetic tissue for a first look"), "mdi6.flask-outline"),
    (
        "file.open_project",
        mark("Open project"),
        mark("A HistoViewer project file"),
        "mdi6.folder-table-outline",
    ),
    ("file.new_project", mark("New project"), mark("Everything in one file"), "mdi6.folder-plus-outline"),
)


class StartPage(QScrollArea):
    """Four ways in, and the files of last time."""

    command_chosen = Signal(str)
    path_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("startPage")
        self._grid_host = QWidget()
        inside = QWidget()
        inside.setProperty("role", "panel")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        outer = QVBoxLayout(inside)
        outer.addStretch(2)
        outer.addLayout(self._head())
        outer.addSpacing(theme.px(14))
        outer.addWidget(self._grid_host, 0, Qt.AlignmentFlag.AlignHCenter)
        self._grid()
        outer.addSpacing(theme.px(10))
        self._recent_head = label(tr("Recent"), "heading")
        outer.addWidget(self._recent_head, 0, Qt.AlignmentFlag.AlignHCenter)
        self.recent = QListWidget()
        self.recent.setAccessibleName(tr("Recent files"))
        self.recent.setProperty("role", "plain")
        self.recent.setMaximumWidth(theme.px(520))
        self.recent.setMinimumWidth(theme.px(360))
        self.recent.itemActivated.connect(self._open_recent)
        self.recent.itemClicked.connect(self._open_recent)
        outer.addWidget(self.recent, 3, Qt.AlignmentFlag.AlignHCenter)
        outer.addWidget(label(tr("or drop images, folders and projects anywhere on this window"), "muted"), 0,
                        Qt.AlignmentFlag.AlignHCenter)  # fmt: skip
        outer.addStretch(1)
        self.set_recent(())

    def minimumSizeHint(self) -> QSize:
        """It scrolls: at a large text size the panels need the room."""
        return QSize(theme.px(120), theme.px(100))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        mark = label()
        side = theme.px(56)
        mark.setPixmap(icons.application_icon().pixmap(QSize(side, side)))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label("HistoViewer", "title"))
        words.addWidget(label(tr("Open, annotate, normalize, train and classify histology images"), "muted"))
        head.addStretch(1)
        head.addWidget(mark)
        head.addSpacing(theme.px(10))
        head.addLayout(words)
        head.addStretch(1)
        return head

    def _grid(self) -> None:
        self._cards: list[QPushButton] = []
        QGridLayout(self._grid_host).setSpacing(theme.px(10))
        for command, title, words, icon in _CARDS:
            card = button(
                f"{tr(title)}\n{tr(words)}",
                partial(self.command_chosen.emit, command),
                "card",
                icon,
                tr(title),
            )
            card.setIconSize(QSize(theme.px(28), theme.px(28)))
            card.setMinimumSize(max(theme.px(270), card.sizeHint().width()), theme.px(66))
            card.setObjectName(f"start.{command}")
            self._cards.append(card)
        self._place_cards(2)

    def _place_cards(self, columns: int) -> None:
        grid = self._grid_host.layout()
        for n, card in enumerate(self._cards):
            grid.addWidget(card, n // columns, n % columns)  # type: ignore[union-attr, call-arg]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(card.minimumWidth() for card in self._cards)
        self._place_cards(2 if self.viewport().width() >= 2 * widest + theme.px(40) else 1)

    def set_recent(self, paths: Sequence[str]) -> None:
        """Show the files of last time, the latest first; none while names are hidden."""
        self.recent.clear()
        paths = () if blinded.is_on() else paths
        for path in paths:
            item = QListWidgetItem(f"{Path(path).name}   —   {Path(path).parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(path)
            self.recent.addItem(item)
        self._recent_head.setVisible(bool(paths))
        self.recent.setVisible(bool(paths))

    def _open_recent(self, item: QListWidgetItem) -> None:
        self.path_chosen.emit(item.data(Qt.ItemDataRole.UserRole))
