"""The patches worth seeing as pictures: most uncertain, likeliest of a class, not assessed, worst judged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QComboBox, QListView, QVBoxLayout, QWidget

from histoviewer.app import patch_ranking
from histoviewer.core.results import PatchPrediction
from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.result_view import ResultView
from histoviewer.ui.language import number, tr
from histoviewer.ui.patch_thumbnails import PatchThumbnails, key_of, untinted
from histoviewer.ui.widgets import label, row

Index = QModelIndex | QPersistentModelIndex
MOST = 200
_SIDE = 84


class GalleryModel(QAbstractListModel):
    """Items with their captions, in the order of their rank."""

    def __init__(self, thumbnails: PatchThumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._items: Sequence[tuple[Any, str]] = ()
        self._path = ""
        self._blank = QPixmap()
        thumbnails.made.connect(self._made)

    def show_items(self, items: Sequence[tuple[Any, str]], path: str) -> None:
        """Show (item, caption) pairs; patches lie in the slide at ``path``."""
        self.beginResetModel()
        self._thumbnails.forget_wishes()
        self._items, self._path = items, path
        self._blank = QPixmap(theme.px(_SIDE), theme.px(_SIDE))
        self._blank.fill(QColor(theme.current().faint))
        self.endResetModel()

    def item(self, n: int) -> Any:
        """The patch or image at a place."""
        return self._items[n][0]

    def place_of(self, item: Any) -> int:
        """Where an item stands, -1 when it is not shown."""
        return next((n for n, (other, _words) in enumerate(self._items) if other is item), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item, words = self._items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return blinded.mask(words)
        if role == Qt.ItemDataRole.DecorationRole:
            found = self._thumbnails.get(key_of(item, self._path))
            side = theme.px(_SIDE)
            return self._blank if found is None else untinted(found.scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            ))  # fmt: skip
        return None

    def _made(self) -> None:
        if self._items:
            last = self.index(len(self._items) - 1)
            self.dataChanged.emit(self.index(0), last, [Qt.ItemDataRole.DecorationRole])


class GalleryTab(QWidget):
    """Chooses what to look at; a click goes to the place."""

    item_chosen = Signal(object)
    about_wanted = Signal(object)

    def __init__(self, thumbnails: PatchThumbnails) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(8))
        box.setSpacing(theme.px(5))
        self.which = QComboBox()
        self.which.setAccessibleName(tr("Which patches are shown"))
        self.which.setToolTip(tr("Which patches are shown"))
        self.which.activated.connect(lambda _i: self._fill())
        self.words = label("", "muted", wrap=True, copyable=True)
        self.rows = GalleryModel(thumbnails)
        self.list = QListView()
        self.list.setAccessibleName(tr("Gallery of patches"))
        self.list.setModel(self.rows)
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(QSize(theme.px(_SIDE), theme.px(_SIDE)))
        self.list.setGridSize(QSize(theme.px(_SIDE + 56), theme.px(_SIDE + 44)))
        self.list.setUniformItemSizes(True)
        self.list.setWordWrap(True)
        self.list.selectionModel().currentChanged.connect(self._current)
        self.list.activated.connect(lambda index: self.about_wanted.emit(self.rows.item(index.row())))
        line = row(self.which, self.words)
        line.setStretch(1, 1)
        box.addLayout(line)
        box.addWidget(self.list, 1)
        self._view: ResultView | None = None
        self.show_view(None)

    def show_view(self, view: ResultView | None) -> None:
        """Show the patches of a classification or the images of an evaluation."""
        self._view = view
        kept = self.which.currentText()
        self.which.clear()
        if view is not None:
            self.which.addItems([words for words, _rank in _rankings(view)])
            nothing_judged = view.slide is not None and not any(p.assessed for p in view.patches)
            first = self.which.count() - 1 if nothing_judged else max(0, self.which.findText(kept))
            self.which.setCurrentIndex(first)
        self.which.setVisible(view is not None)
        self._fill()

    def select_item(self, item: Any) -> None:
        """Mark a patch that was chosen elsewhere, without telling it back."""
        place = self.rows.place_of(item)
        model = self.list.selectionModel()
        if place != self.list.currentIndex().row():
            model.blockSignals(True)
            self.list.setCurrentIndex(self.rows.index(place) if place >= 0 else QModelIndex())
            model.blockSignals(False)
            self.list.viewport().update()

    def _fill(self) -> None:
        view = self._view
        if view is None:
            self.rows.show_items((), "")
            self.words.setText(tr("Classify or evaluate to see the patches worth looking at."))
            return
        items = _rankings(view)[max(0, self.which.currentIndex())][1]()
        path = view.slide.path if view.slide is not None else ""
        self.rows.show_items(items[:MOST], path)
        more = tr("the first {0} of {1:,}", MOST, len(items)) if len(items) > MOST else number(len(items))
        hint = tr("A click goes there, Enter tells more about it.") if items else tr("Nothing of this kind.")
        self.words.setText(f"{more}. {hint}" if items else hint)

    def _current(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.item_chosen.emit(self.rows.item(now.row()))


Ranking = tuple[str, Callable[[], list[tuple[Any, str]]]]


def _rankings(view: ResultView) -> list[Ranking]:
    """What can be looked at in a view, each with the function that ranks it."""
    if view.evaluation is not None:
        return [
            (tr("Worst: wrong and sure"), lambda: _worst(view)),
            (tr("Most uncertain"), lambda: _closest(view)),
        ]
    found: list[Ranking] = [(tr("Most uncertain"), lambda: _patches(view, None))]
    found += [(tr("Likeliest {0}", name), partial(_patches, view, i)) for i, name in enumerate(view.classes)]
    return [*found, (tr("Not assessed"), lambda: _unassessed(view))]


def _patches(view: ResultView, index: int | None) -> list[tuple[Any, str]]:
    k = len(view.classes)
    order = (
        patch_ranking.most_uncertain(view.patches, k)
        if index is None
        else patch_ranking.likeliest(view.patches, index, k)
    )
    found = [view.patches[i] for i in order]
    return [(patch, _caption(patch, view.classes, index)) for patch in found]


def _caption(patch: PatchPrediction, classes: Sequence[str], index: int | None) -> str:
    shown = index if index is not None else max(range(len(classes)), key=patch.probabilities.__getitem__)
    unsure = tr(", uncertain") if patch.uncertain else ""
    return f"{classes[shown]} {patch.probabilities[shown]:.2f}{unsure}"


def _unassessed(view: ResultView) -> list[tuple[Any, str]]:
    patches = view.patches
    return [
        (patches[i], tr(patches[i].reason) or tr("not assessed")) for i in patch_ranking.not_assessed(patches)
    ]


def _worst(view: ResultView) -> list[tuple[Any, str]]:
    """Images whose truth got the least probability, of those that were called something else."""
    wrong = []
    for item in view.predictions:
        shares = item.decision.probabilities
        if shares and max(shares, key=shares.__getitem__) != item.truth:
            wrong.append((shares.get(item.truth, 0.0), item))
    wrong.sort(key=lambda pair: pair[0])
    return [(item, tr("{0}, called {1}", _truth(item), _called(item))) for _share, item in wrong]


def _closest(view: ResultView) -> list[tuple[Any, str]]:
    """Images by the lead of their likeliest class, the smallest first."""
    found = []
    for item in view.predictions:
        shares = sorted(item.decision.probabilities.values(), reverse=True)
        if len(shares) > 1:
            found.append((shares[0] - shares[1], item))
    found.sort(key=lambda pair: pair[0])
    return [(item, tr("{0}, called {1}", _truth(item), _called(item))) for _lead, item in found]


def _truth(item: Any) -> str:
    return tr("(hidden)") if blinded.is_on() else tr("truly {0}", item.truth)


def _called(item: Any) -> str:
    shares = item.decision.probabilities
    best = max(shares, key=shares.__getitem__)
    return f"{best} {shares[best]:.2f}"
