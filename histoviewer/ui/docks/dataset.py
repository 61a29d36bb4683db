"""The Data set panel: where images come from, patients and classes, the split, and what is wrong with it."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.charts import Bars
from histoviewer.ui.docks.dataset_table import PART_WORDS, PatientsTable
from histoviewer.ui.flow import flow
from histoviewer.ui.language import number, plural, tr
from histoviewer.ui.told import told
from histoviewer.ui.widgets import Field, Panel, button, label, line, row, set_role, swatch

KEY = Qt.ItemDataRole.UserRole
_LISTED = 200
_PADDED = 32

_Row = tuple[str, str, str | None]
"""Words, colour of the mark, key of a conflict that can be chosen."""


class WholeSentences(QStyledItemDelegate):
    """Rows as high as their words need: Qt reckons without what a style sheet pads."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        room = self._view.viewport().width() - self._view.iconSize().width() - theme.px(_PADDED)
        metrics, words = QFontMetrics(self._view.font()), str(index.data())
        text = metrics.boundingRect(0, 0, room, 1 << 16, Qt.TextFlag.TextWordWrap, words)
        return QSize(hint.width(), max(hint.height(), text.height() + theme.px(8)))


class DatasetDock(Panel):
    """Shows the data set of the project; the window carries out what is asked for."""

    import_wanted = Signal()
    regions_wanted = Signal()
    images_wanted = Signal()
    split_wanted = Signal()
    accept_wanted = Signal(object)
    leave_out_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__("dataset")
        self._summary: Any = None
        self._split_shown: Any = None
        self.importer = button(tr("Import folder…"), self.import_wanted.emit, icon="mdi6.folder-image")
        self.importer.setToolTip(
            tr("Each sub-folder is a class; patients are read from names, a table or folders")
        )
        self.cutter = button(tr("Annotations…"), self.regions_wanted.emit, icon="mdi6.grid")
        self.cutter.setToolTip(tr("Cut patches from the annotated regions of the project's slides"))
        self.column.addLayout(flow(self.importer, self.cutter))
        self.words = label("", "muted", wrap=True)
        self.column.addWidget(self.words)
        self.conflicts_head = label("", "bad", wrap=True)
        self.column.addWidget(self.conflicts_head)
        self.table = PatientsTable()
        self.column.addWidget(self.table, 2)
        self.images = button(tr("Look at the images…"), self.images_wanted.emit, "link")
        self.images.setToolTip(tr("Thumbnails by class, part and patient, and those that are alike"))
        self.alike = label("", "muted", wrap=True)
        self.column.addWidget(self.alike)
        self.column.addLayout(row(self.images, None))
        self._add_split()
        self._add_conflicts()
        self.column.addStretch(0)  # holds all above together while there is nothing to list
        self.show_summary(None)

    def _add_split(self) -> None:
        self.split_line = line()
        self.column.addWidget(self.split_line)
        self.ratios = QLineEdit("50/25/25")
        self.folds, self.seed = QSpinBox(), QSpinBox()
        self.folds.setRange(0, 20)
        self.folds.setSpecialValueText(tr("none"))
        self.seed.setRange(0, 1_000_000)
        fields = (
            Field(tr("Train/valid./test"), self.ratios, tr("Shares of the images; patients stay whole")),
            Field(
                tr("Folds"), self.folds, tr("For cross-validation: every patient is also dealt into one fold")
            ),
            Field(tr("Seed"), self.seed, tr("Another seed deals the patients anew")),
        )
        for field in fields:
            field.setMinimumWidth(theme.px(64))
        self.fields = fields
        self.column.addLayout(row(*fields, spacing=8))
        self.split = button(tr("Split by patient"), self.split_wanted.emit, "primary")
        self.split.setToolTip(tr("No patient, image or look-alike on two sides; classes as even as can be"))
        self.column.addWidget(self.split)
        self.parts = Bars(tr("Images in each part"))
        self.column.addWidget(self.parts)
        self.legend = label("", "muted", wrap=True)
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.column.addWidget(self.legend)
        self.looks = label("", "muted", wrap=True)
        self.column.addWidget(self.looks)

    def _add_conflicts(self) -> None:
        self.conflicts = QListWidget()
        self.conflicts.setProperty("role", "plain")
        self.conflicts.setAccessibleName(tr("Conflicts, notes and files left out"))
        self.conflicts.setToolTip(
            tr("Conflicts block training until they are resolved or accepted in writing")
        )
        self.conflicts.setWordWrap(True)
        self.conflicts.setItemDelegate(WholeSentences(self.conflicts))
        # Sentences are laid out anew where a scroll bar or another width leaves them less room.
        self.conflicts.setResizeMode(QListView.ResizeMode.Adjust)
        self.conflicts.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.conflicts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.conflicts.setMinimumHeight(theme.px(110))
        self.conflicts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.conflicts.setIconSize(QSize(theme.px(9), theme.px(9)))
        self.conflicts.itemSelectionChanged.connect(self._refresh_buttons)
        self.column.addWidget(self.conflicts, 1)
        self.accept = button(tr("Accept in writing…"), lambda: self.accept_wanted.emit(self.chosen_keys()))
        self.accept.setToolTip(
            tr("Give a reason; it is kept with your name and the time, and told in the model card")
        )
        self.leave = button(tr("Leave out"), lambda: self.leave_out_wanted.emit(self.chosen_paths()))
        self.leave.setToolTip(tr("Take the images of the chosen conflict out of the data set; files stay"))
        self.column.addLayout(flow(self.accept, self.leave))

    # -- what is chosen ---------------------------------------------------------------------

    def _chosen(self) -> list[Any]:
        """The chosen conflicts; all of them where none is chosen."""
        blocking = [] if self._summary is None else list(self._summary.conflicts)
        keys = {item.data(KEY) for item in self.conflicts.selectedItems()}
        return [c for c in blocking if c.key in keys] or blocking

    def chosen_keys(self) -> tuple[str, ...]:
        """The conflicts to accept: the chosen ones, or all."""
        return tuple(conflict.key for conflict in self._chosen())

    def chosen_paths(self) -> tuple[str, ...]:
        """The images of the chosen conflicts; none where nothing is chosen."""
        keys = {item.data(KEY) for item in self.conflicts.selectedItems()}
        found = {path for conflict in self._chosen() if conflict.key in keys for path in conflict.paths}
        return tuple(sorted(found))

    def _refresh_buttons(self) -> None:
        blocking = bool(self._summary is not None and self._summary.conflicts)
        self.accept.setVisible(blocking)
        self.leave.setVisible(blocking)
        self.leave.setEnabled(bool(self.chosen_paths()))

    # -- showing ----------------------------------------------------------------------------

    def show_summary(self, summary: Any) -> None:
        """Show a ``DatasetSummary`` of app/jobs.py, or that there is none."""
        found = summary is not None and summary.patches_n > 0
        self._summary = summary if found else None
        for widget in (self.table, self.parts, self.legend, self.images, self.alike, self.looks,
                       self.split_line, self.split, *self.fields):  # fmt: skip
            widget.setVisible(found)
        self.split.setEnabled(found)
        self._show_conflicts()
        if not found:
            self.words.setText(
                tr(
                    "No data set yet. Import a folder with one sub-folder for each class, or draw regions "
                    "with a class and cut patches from them."
                )
            )
            return
        self._show_words()
        self._show_split()
        self.table.show_summary(summary)
        self._fill_parts(summary)

    def _show_split(self) -> None:
        """Put the project's last split into the fields, once, so that what was typed since stays."""
        last = self._summary.split
        if not last or last == self._split_shown:
            return
        self._split_shown = last
        self.ratios.setText(str(last.get("ratios", self.ratios.text())))
        self.folds.setValue(int(last.get("folds", 0)))
        self.seed.setValue(int(last.get("seed", 0)))

    def _show_words(self) -> None:
        s = self._summary
        cut = tr(" ({0:,} cut from annotations)", s.places) if s.places else ""
        split = any(r.part for r in s.rows)
        folds = tr(" {0} folds.", s.folds) if s.folds else ""
        waiting = "" if split else tr(" Not split yet.")
        self.words.setText(
            tr(
                "{0:,} images{1} of {2:,} patients in {3} classes.{4}{5}",
                s.patches_n,
                cut,
                s.patients_n,
                len(s.classes),
                waiting,
                folds,
            )
        )
        said = []
        if n := len(s.identical):
            images = sum(map(len, s.identical))
            said.append(
                plural(
                    n,
                    "{1:,} identical images in {0:,} group",
                    "{1:,} identical images in {0:,} groups",
                    images,
                )
            )
        if n := len(s.near):
            images = sum(map(len, s.near))
            said.append(
                plural(
                    n,
                    "{1:,} look-alike images in {0:,} group",
                    "{1:,} look-alike images in {0:,} groups",
                    images,
                )
            )
        if s.unseen:
            said.append(tr("{0:,} not compared yet (Split does it)", s.unseen))
        self.alike.setText("; ".join(said) + "." if said else tr("No two images are alike."))
        self.looks.setText(
            plural(
                s.test_looks,
                "The test part was looked at once; every report says so.",
                "The test part was looked at {0:,} times; every report says so.",
            )
            if s.test_looks
            else tr("The test part was never looked at.")
        )
        self.looks.setVisible(split)

    def _show_conflicts(self) -> None:
        s = self._summary
        self.conflicts.clear()
        listed = s is not None and (s.conflicts or s.accepted or s.left_out or s.notes)
        for widget in (self.conflicts, self.conflicts_head):
            widget.setVisible(bool(listed))
        if listed:
            t = theme.current()
            rows: list[_Row] = _first(
                [(told(c.message), t.invasive, c.key) for c in s.conflicts], tr("… and {0:,} more conflicts")
            )
            rows += _first(
                [
                    (
                        tr(
                            "Accepted by {0}, {1}: {2}. “{3}”",
                            a.who,
                            a.at[:10],
                            told(a.conflict.message),
                            a.reason,
                        ),
                        t.normal,
                        None,
                    )
                    for a in s.accepted
                ],
                tr("… and {0:,} more accepted conflicts"),
            )
            rows += _first(
                [(item.error, t.uncertain, None) for item in s.left_out],
                tr("… and {0:,} more files left out"),
            )
            rows += [(note, t.neutral, None) for note in s.notes]
            self._fill_list(rows)
            self._head(s)
        self._refresh_buttons()

    def _head(self, s: Any) -> None:
        n = len(s.conflicts)
        if n:
            words = plural(
                n, "{0:,} conflict blocks training: see below", "{0:,} conflicts block training: see below"
            )
        elif any(r.part for r in s.rows):
            words = (
                tr("No conflicts block training")
                if s.accepted
                else tr("No conflicts: nothing is on two sides")
            )
        else:
            words = ""
        if s.left_out:
            left_out = plural(len(s.left_out), "{0:,} file left out", "{0:,} files left out")
            words = f"{words}. {left_out}" if words else left_out
        self.conflicts_head.setText(words or tr("Notes"))
        set_role(self.conflicts_head, "bad" if n else "warn" if s.left_out else "good" if words else "muted")

    def _fill_list(self, rows: list[_Row]) -> None:
        for words, color, key in rows:
            item = QListWidgetItem(swatch(color, 9), blinded.mask(words))
            item.setToolTip(item.text())
            item.setData(KEY, key)
            if key is None:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.conflicts.addItem(item)

    def _fill_parts(self, summary: Any) -> None:
        total = max(1, summary.patches_n)
        present = [p for p in PART_WORDS if any(r.part == p for r in summary.rows)]
        largest = max((sum(summary.count(p, c) for c in summary.classes) for p in present), default=total)
        rows, colors = [], theme.class_colors(summary.classes)
        for part in present:
            counts = [summary.count(part, c) for c in summary.classes]
            stacked = [(n / largest, colors[c], c) for c, n in zip(summary.classes, counts, strict=True)]
            rows.append((tr(PART_WORDS[part]), stacked, number(sum(counts))))
        self.parts.show_bars(rows)
        self.parts.setMinimumHeight(len(rows) * theme.px(24))
        marks = (
            f'<span style="color:{colors[name]}">■</span>&nbsp;{escape(name)}' for name in summary.classes
        )
        self.legend.setText(" &nbsp; ".join(marks))


def _first(rows: list[_Row], rest: str) -> list[_Row]:
    """As many rows as a person reads, and how many more there are."""
    more = len(rows) - _LISTED
    return [*rows[:_LISTED], (rest.format(more), rows[0][1], None)] if more > 0 else rows
