"""Thumbnails of a data set: only the patches in sight are read, so a hundred thousand scroll like ten."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from histoviewer.app.dataset_preview import PicturesRequest
from histoviewer.core.dataset import PatchRecord
from histoviewer.ui import blinded, messages, theme
from histoviewer.ui.docks.dataset_table import PART_WORDS
from histoviewer.ui.docks.project import pixmap_of
from histoviewer.ui.job_runner import Job
from histoviewer.ui.language import number, tr
from histoviewer.ui.widgets import Field, label, row

Index = QModelIndex | QPersistentModelIndex
SIDE = 96
_CELL_WIDE, _CELL_HIGH = 116, 138
_KEPT = 1_500
_PAUSE_MS = 60
RECORD = Qt.ItemDataRole.UserRole
PICTURE = Qt.ItemDataRole.UserRole + 1


class PatchGrid(QAbstractTableModel):
    """Patches in rows of as many as fit beside each other, with the pictures that were read last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.records: list[PatchRecord] = []
        self._columns = 1
        self._pictures: OrderedDict[PatchRecord, QPixmap | None] = OrderedDict()

    def show_records(self, records: Sequence[PatchRecord]) -> None:
        """Show other patches."""
        self.beginResetModel()
        self.records = list(records)
        self.endResetModel()

    def set_columns(self, columns: int) -> None:
        """How many stand beside each other."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = columns
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else -(-len(self.records) // self._columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._columns

    def record(self, row: int, column: int) -> PatchRecord | None:
        """The patch at a place, if there is one."""
        n = row * self._columns + column
        return self.records[n] if n < len(self.records) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index.row(), index.column())
        if record is None:
            return None
        if role == RECORD:
            return record
        if role == PICTURE:
            return self._pictures.get(record)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(record)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.record(index.row(), index.column()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def missing(self, first: int, last: int) -> list[PatchRecord]:
        """The patches in these rows whose picture is not there."""
        found = self.records[first * self._columns : (last + 1) * self._columns]
        return [record for record in found if record not in self._pictures]

    def set_picture(self, record: PatchRecord, picture: QPixmap | None) -> None:
        """Keep a picture (``None``: it can't be read), and forget the one that was not seen for longest."""
        self._pictures[record] = picture
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)


class PatchCell(QStyledItemDelegate):
    """A picture framed in the colour of its class, the class and the patient below it."""

    def __init__(self, view: QAbstractItemView, colors: Mapping[str, str]) -> None:
        super().__init__(view)
        self.colors = dict(colors)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cells are alike."""
        return QSize(theme.px(_CELL_WIDE), theme.px(_CELL_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one patch."""
        record = index.data(RECORD)
        if record is None:
            return
        t, box, side = theme.current(), option.rect, theme.px(SIDE)
        picture: QPixmap | None = index.data(PICTURE)
        painter.save()
        frame = QRect(box.center().x() - side // 2, box.top() + theme.px(6), side, side)
        painter.fillRect(frame, QColor(t.faint))
        if picture is not None:
            size = picture.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(frame.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(place, picture)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        color = t.accent if chosen else self.colors.get(record.label, t.neutral)
        painter.setPen(QPen(QColor(color), theme.px(4 if chosen else 2)))
        painter.drawRect(frame)
        painter.setFont(theme.font(8))
        metrics = QFontMetrics(painter.font())
        lines = (record.label, blinded.patient_name(record.patient))
        for n, (words, ink) in enumerate(zip(lines, (t.text, t.muted), strict=True)):
            line = QRect(frame.left(), frame.bottom() + theme.px(3 + 14 * n), side, theme.px(15))
            painter.setPen(QColor(ink))
            elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, side)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        painter.restore()


class _GridView(QTableView):
    """A table that says when there is more or less room."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class PatchGallery(QDialog):
    """The patches of a data set by class, part and patient, and those that are alike.

    ``read`` starts a job for a ``PicturesRequest``, ``stop`` cancels one.
    """

    def __init__(
        self,
        records: Sequence[PatchRecord],
        summary: Any,
        read: Callable[[PicturesRequest], Job],
        stop: Callable[[Job], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Images of the data set"))
        self._records, self._read, self._stop = list(records), read, stop
        self._job: Job | None = None
        self._groups = {
            "identical": _rank(summary.identical), "near": _rank(summary.near),
            "conflict": _rank([c.paths for c in summary.conflicts]),
        }  # fmt: skip
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        box = QVBoxLayout(self)
        self._add_filters(box, summary)
        self.words = label("", "muted")
        box.addWidget(self.words)
        self.grid = PatchGrid(self)
        self.view = _GridView()
        self.view.resized.connect(self._fit)
        self._dress_view(theme.class_colors(summary.classes))
        box.addWidget(self.view, 1)
        self.view.verticalScrollBar().valueChanged.connect(lambda _value: self._pause.start())
        self.finished.connect(lambda _code: self._halt())
        messages.resize_within(self, 820, 640)
        self._filter()

    def _add_filters(self, box: QVBoxLayout, summary: Any) -> None:
        self.kind, self.label_of, self.part = QComboBox(), QComboBox(), QComboBox()
        counts = {key: len(paths) for key, paths in self._groups.items()}
        self.kind.addItem(tr("All"), "")
        for key, words in (
            ("identical", tr("Identical")),
            ("near", tr("Look-alikes")),
            ("conflict", tr("In conflicts")),
        ):
            self.kind.addItem(f"{words} ({number(counts[key])})", key)
        self.label_of.addItem(tr("All"), "")
        for name in summary.classes:
            self.label_of.addItem(name, name)
        self.part.addItem(tr("All"), None)
        for part in sorted({entry.part for entry in summary.rows}, key=list(PART_WORDS).index):
            self.part.addItem(tr(PART_WORDS[part]), part)
        self.patient = QComboBox()
        self.patient.addItem(tr("All"), "")
        for patient in sorted({entry.patient for entry in summary.rows}):
            self.patient.addItem(blinded.patient_name(patient), patient)
        self.patient.setMaxVisibleItems(20)
        captions = {
            tr("Images"): self.kind,
            tr("Class"): self.label_of,
            tr("Part"): self.part,
            tr("Patient"): self.patient,
        }
        fields = [Field(caption, control) for caption, control in captions.items()]
        for control in (self.kind, self.label_of, self.part, self.patient):
            control.currentIndexChanged.connect(lambda _n: self._filter())
        box.addLayout(row(*fields, spacing=10))

    def _dress_view(self, colors: Mapping[str, str]) -> None:
        view = self.view
        view.setModel(self.grid)
        view.setItemDelegate(PatchCell(view, colors))
        view.setAccessibleName(tr("Images of the data set"))
        view.setShowGrid(False)
        view.horizontalHeader().hide()
        view.verticalHeader().hide()
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.horizontalHeader().setDefaultSectionSize(theme.px(_CELL_WIDE))
        view.verticalHeader().setDefaultSectionSize(theme.px(_CELL_HIGH))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that came and went would change how many fit beside each other, and so itself.
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def _filter(self) -> None:
        rank = self._groups.get(self.kind.currentData())
        label_of, part, patient = (c.currentData() for c in (self.label_of, self.part, self.patient))
        found = [
            r
            for r in self._records
            if (rank is None or r.path in rank)
            and (not label_of or r.label == label_of)
            and (part is None or r.part == part)
            and (not patient or r.patient == patient)
        ]
        if rank is not None:
            found.sort(key=lambda r: (rank[r.path], r.path))  # those that are alike beside each other
        self.grid.show_records(found)
        self.words.setText(tr("{0:,} of {1:,} images", len(found), len(self._records)))
        self.view.scrollToTop()
        self._pause.start()

    def _fit(self) -> None:
        self.grid.set_columns(max(1, self.view.viewport().width() // theme.px(_CELL_WIDE)))
        self._pause.start()

    def _ask(self) -> None:
        first = max(0, self.view.rowAt(0))
        last = self.view.rowAt(self.view.viewport().height() - 1)
        missing = self.grid.missing(first, self.grid.rowCount() - 1 if last < 0 else last)
        self._halt()
        if missing:
            self._job = self._read(PicturesRequest(tuple(missing), round(SIDE * theme.scale())))
            self._job.partial.connect(self._show)

    def _show(self, found: tuple[PatchRecord, Any]) -> None:
        record, pixels = found
        self.grid.set_picture(record, None if pixels is None else pixmap_of(pixels))
        self.view.viewport().update()

    def _halt(self) -> None:
        if self._job is not None and not self._job.ended:
            self._stop(self._job)
        self._job = None


def _rank(groups: Sequence[Sequence[str]]) -> dict[str, int]:
    return {path: n for n, group in enumerate(groups) for path in group}


def _words(record: PatchRecord) -> str:
    part = tr(PART_WORDS[record.part])
    name = blinded.mask(PurePath(record.path).name)
    return tr("{0}, patient {1}, {2}\n{3}", record.label, blinded.patient_name(record.patient), part, name)
