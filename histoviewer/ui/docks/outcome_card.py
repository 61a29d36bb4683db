"""The card with the answer in large type."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QFrame, QSizePolicy, QVBoxLayout

from histoviewer.core.results import RegionResult
from histoviewer.ui import blinded, theme
from histoviewer.ui.docks.result_view import ResultView, headline, origin_sentence, patch_sentence
from histoviewer.ui.language import mark, tr
from histoviewer.ui.widgets import label, row

_MEANING = mark(
    "The mean over the assessed patches. Calibrated: of the validation patches that got 0.8, about 80 % were "
    "of that class."
)


class OutcomeCard(QFrame):
    """Outcome, calibrated probability, patch counts and what made it, on a tint of the outcome's colour."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("outcomeCard")
        self.setAccessibleName(tr("Outcome"))
        self.setMinimumWidth(theme.px(225))
        self.setMaximumWidth(theme.px(420))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._view: ResultView | None = None
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(16), theme.px(9), theme.px(12), theme.px(9))
        box.setSpacing(theme.px(3))
        self.subject = label("", "muted", copyable=True)
        self.regions = QComboBox()
        self.regions.setAccessibleName(tr("Region whose result is shown"))
        self.regions.setMaximumWidth(theme.px(200))
        self.stale = label("", "warn", wrap=True, copyable=True)
        self.outcome = label("", copyable=True)
        self.probability = label("", wrap=True, copyable=True)
        self.probability.setToolTip(tr(_MEANING))
        self.counts = label("", "muted", wrap=True, copyable=True)
        self.origin = label("", "muted", wrap=True, copyable=True)
        box.addLayout(row(self.subject, None, self.regions))
        for part in (self.stale, self.outcome, self.probability, self.counts):
            box.addWidget(part)
        box.addStretch(1)
        box.addWidget(self.origin)
        self.regions.activated.connect(self._region_chosen)
        theme.events().changed.connect(self._dress)
        self.show_result(None)

    def hasHeightForWidth(self) -> bool:
        """No: the scroll area around it would take the wrapping labels' wish for an order."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Low enough for a laptop; wrapping labels would ask for more than they need."""
        lines = self.fontMetrics().height() * 7 + theme.px(40)
        return QSize(theme.px(280), lines)

    def show_result(self, view: ResultView | None) -> None:
        """Show a result, or that there is none."""
        self._view = view
        drawn = [] if view is None or view.slide is None else list(view.slide.regions)
        self.regions.setVisible(len(drawn) > 1)
        self.regions.clear()
        if len(drawn) > 1:
            self.regions.addItem(tr("Whole selection"), None)
            for region in drawn:
                self.regions.addItem(region.name or tr("Region"), region)
        self._fill()

    def veil(self) -> None:
        """Say that there is an answer which is not to be seen before the person's own reading."""
        self.outcome.setText(tr("Hidden"))
        self.probability.setText(tr("The model's answer waits until you have recorded yours (Readings)."))
        self.setAccessibleDescription(self.probability.text())

    def _region_chosen(self, index: int) -> None:
        region = self.regions.itemData(index)
        if self._view is not None:
            self._view = self._view.of_region(region if isinstance(region, RegionResult) else None)
            self._fill()

    def _fill(self) -> None:
        view = self._view
        words, _kind, sentence = headline(view) if view else (tr("No result yet"), "", "")
        self.outcome.setText(words)
        self.subject.setText(blinded.mask(view.title) if view else tr("Results"))
        self.probability.setText(
            sentence if view else tr("Choose where in the Classify panel, then press Ctrl+Enter.")
        )
        self.counts.setText(patch_sentence(view) if view else "")
        self.origin.setText(origin_sentence(view) if view else "")
        why = view.stale if view else ""
        self.stale.setText(f"{why[:1].upper()}{why[1:]}." if why else "")
        self.stale.setVisible(bool(why))
        self.setAccessibleDescription(f"{self.stale.text()} {words}. {sentence}".strip())
        self._dress()

    def _dress(self) -> None:
        t = theme.current()
        view = self._view
        if view is None:
            mark, text, tint = t.border, t.muted, t.subtle
        elif view.decision is None:
            mark, text, tint = t.accent, t.accent_text, t.selection
        else:
            kind = headline(view)[1]
            mark, text, tint = theme.outcome_colors(kind, theme.is_alarming(view.decision.label or ""))
        # A dashed frame is the second cue for an answer that does not hold any more.
        line = "dashed" if view is not None and (view.stale or not view.complete) else "solid"
        self.setStyleSheet(
            f"QFrame#outcomeCard {{ background: {tint}; border: 1px {line} {mark};"
            f" border-radius: {theme.px(9)}px; }}"
        )
        self.outcome.setFont(theme.font(23 if view else 16, bold=True))
        self.outcome.setStyleSheet(
            f"color: {text}; font-size: {theme.px(31 if view else 20)}px; font-weight: 700;"
        )
        self.origin.setFont(theme.font(8))
        self.origin.setStyleSheet(f"font-size: {theme.px(11)}px;")
