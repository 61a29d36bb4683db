"""Why there is no answer, and what would help: stands where the figures of an answer would be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from histoviewer.ui import theme
from histoviewer.ui.language import mark, plural, tr
from histoviewer.ui.widgets import clear_layout, label

NOT_NORMAL = mark("Not assessed does not mean normal: nobody has looked here yet.")


class WhyNot(QWidget):
    """The reasons with how many patches bear them, the most frequent first, each with what helps."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Why it was not assessed"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(theme.px(2))

    def hasHeightForWidth(self) -> bool:
        """No: the scroll area around it would take the wrapping labels' wish for an order."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Two lines for each reason, and one."""
        lines = self._box.count() * self.fontMetrics().height()
        return QSize(theme.px(200), lines)

    def show_reasons(self, counts: Mapping[str, int]) -> None:
        """Show reasons; none says only what *not assessed* means."""
        from histoviewer.app.reason_words import advice

        clear_layout(self._box)
        for reason, n in counts.items():
            words = tr(reason)
            patches = plural(n, "{0:,} patch", "{0:,} patches")
            head = label(f"{words[:1].upper()}{words[1:]}: {patches}", "heading", wrap=True, copyable=True)
            self._box.addWidget(head)
            self._box.addWidget(label(tr(advice(reason)), wrap=True, copyable=True))
        self._box.addWidget(label(tr(NOT_NORMAL), "muted", wrap=True, copyable=True))
        self._box.addStretch(1)
        self.setAccessibleDescription("; ".join(f"{tr(reason)}, {n}" for reason, n in counts.items()))
