"""What the selected shape is: its name to be changed, measures, what it lies in, who drew it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from histoviewer.app.shape_list import title_of
from histoviewer.app.shape_words import kind_text, made_text, measures, together
from histoviewer.core.annotation import Annotation, AnnotationSet
from histoviewer.ui import icons, theme
from histoviewer.ui.language import tr
from histoviewer.ui.told import told
from histoviewer.ui.widgets import ElidedLabel, flat_button, line, set_role

_MOST_SUMMED = 100_000
_ROOMY = 400
"""In a panel of this height, at the usual text size, all lines are shown."""


class ShapeDetails(QWidget):
    """Stands below the list while something is selected."""

    name_given = Signal(str, str)
    """The id of the shape and its new name."""
    lock_wanted = Signal()
    history_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shape: Annotation | None = None
        self.locked = False
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the selected shape"))
        self.name.setToolTip(tr("Name of the selected shape; Enter keeps it"))
        self.title = ElidedLabel()
        set_role(self.title, "heading")
        self.lock = flat_button("mdi6.lock-open-variant-outline", self.lock_wanted.emit, tr("Lock or unlock"))
        self.history = flat_button("mdi6.history", self._ask_history, tr("History of the selected shape"))
        self.more = flat_button("mdi6.chevron-down", self._turn, tr("More about the selected shape"))
        self._open: bool | None = None
        self._texts: list[str] = []
        self.lines = [ElidedLabel() for _ in range(6)]
        for number, text in enumerate(self.lines, start=1):
            set_role(text, "muted")
            text.setAccessibleName(tr("About the selected shape, line {0}", number))
        head = QHBoxLayout()
        head.setSpacing(theme.px(4))
        for widget in (self.name, self.title, self.lock, self.history, self.more):
            head.addWidget(widget, 1 if widget in (self.name, self.title) else 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(12), theme.px(2), theme.px(8), theme.px(4))
        box.setSpacing(theme.px(1))
        box.addWidget(line())
        box.addLayout(head)
        for text in self.lines:
            box.addWidget(text)
        self.name.editingFinished.connect(self._tell_name)
        theme.events().changed.connect(self._dress)
        self.hide()

    def sizeHint(self) -> QSize:
        """As narrow as may be: its texts give way."""
        return QSize(theme.px(160), super().sizeHint().height())

    @property
    def facts(self) -> list[str]:
        """The lines that are shown."""
        return [text.text() for text in self.lines if not text.isHidden()]

    def show_shapes(self, shapes: AnnotationSet | None, ids: Sequence[str], mpp: float | None) -> None:
        """Show one shape, or what several are together; nothing without any."""
        found = [a for i in ids if (a := shapes.find(i)) is not None] if shapes is not None else []
        self.setVisible(bool(found))
        before, self._shape = self._shape, found[0] if len(found) == 1 else None
        if self._shape is None or before is None or self._shape.id != before.id:
            self.name.setModified(False)
        if self._shape is not None and shapes is not None:
            self._show_one(self._shape, shapes.parent_of(self._shape.id), mpp)
        elif found:
            self._show_several(found, mpp)
        self.locked = bool(found) and all(a.locked for a in found)
        self._dress()

    def _show_one(self, shape: Annotation, parent: Annotation | None, mpp: float | None) -> None:
        self.name.show()
        self.title.hide()
        self.history.show()
        if self.name.text() != shape.name and not self.name.isModified():
            self.name.setText(shape.name)
            self.name.setCursorPosition(0)
        self.name.setPlaceholderText(tr("Name ({0})", title_of(shape)) if not shape.name else tr("Name"))
        self.name.setReadOnly(shape.locked)
        facts = [f"{tr(fact.name)} {fact.value}" for fact in measures(shape, mpp)]
        self._say(
            *facts[:-1],
            facts[-1],
            told(kind_text(shape, parent)),
            *told(made_text(shape)).splitlines(),
        )

    def _show_several(self, shapes: list[Annotation], mpp: float | None) -> None:
        self.name.hide()
        self.history.hide()
        self.title.show()
        self.title.setText(tr("{0:,} shapes selected", len(shapes)))
        facts = together(shapes[:_MOST_SUMMED], mpp)
        classes = sorted({a.class_name or tr("no class") for a in shapes})
        self._say(*(f"{tr(fact.name)} {fact.value}" for fact in facts), ", ".join(classes))

    def _say(self, *texts: str) -> None:
        self._texts = list(texts)
        self._show_lines()

    @property
    def is_open(self) -> bool:
        """Whether all lines are shown: as the person wants it, else where there is room."""
        if self._open is not None:
            return self._open
        around = self.parentWidget()
        return around is None or around.height() >= theme.px(_ROOMY)

    def _turn(self) -> None:
        self._open = not self.is_open
        self._show_lines()
        self._dress()

    def fit(self) -> None:
        """The panel has another height."""
        self._show_lines()
        self._dress()

    def _show_lines(self) -> None:
        """All lines, or the first with the others after it, as far as they find room."""
        shown = self._texts if self.is_open else ["   ".join(self._texts)] if self._texts else []
        for number, text in enumerate(self.lines):
            text.setText(shown[number] if number < len(shown) else "")
            text.setVisible(number < len(shown))

    def _tell_name(self) -> None:
        given, shape = self.name.text().strip(), self._shape
        if self.name.isModified() and shape is not None:
            self.name.setModified(False)
            if given != shape.name:
                self.name_given.emit(shape.id, given)

    def _ask_history(self) -> None:
        if self._shape is not None:
            self.history_wanted.emit(self._shape.id)

    def _dress(self) -> None:
        t, shut = theme.current(), self.locked
        self.lock.setIcon(
            icons.icon(
                "mdi6.lock" if shut else "mdi6.lock-open-variant-outline", t.accent_text if shut else None
            )
        )
        self.lock.setToolTip(tr("Unlock (Ctrl+K)") if shut else tr("Lock (Ctrl+K)"))
        self.history.setIcon(icons.icon("mdi6.history"))
        self.more.setIcon(icons.icon("mdi6.chevron-down" if self.is_open else "mdi6.chevron-up"))
        words = tr("Less about the selected shape") if self.is_open else tr("More about the selected shape")
        self.more.setToolTip(words)
