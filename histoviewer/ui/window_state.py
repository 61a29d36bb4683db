"""What can be done in the window now, and what its status bar and title say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

from histoviewer.app.commands import FACTS
from histoviewer.ui import blinded
from histoviewer.ui.docks.classify import Where
from histoviewer.ui.language import mark, number, tr
from histoviewer.ui.widgets import ElidedLabel, label

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

TITLE = mark("HistoViewer — {0} — Research use only, not for diagnosis")
_LONG = ("slide", "model")
_LEFT, _RIGHT = ("saved", "mpp", "slide"), ("model", "notice")


class WindowState:
    """Looks at the window and enables, explains and tells; it changes nothing else."""

    def __init__(self, window: MainWindow) -> None:
        self._w = window
        self.status: dict[str, QLabel] = {}
        bar = window.statusBar()
        for name in (*_LEFT, *_RIGHT):
            self.status[name] = ElidedLabel() if name in _LONG else label("", copyable=True)
            (bar.addPermanentWidget if name in _RIGHT else bar.addWidget)(self.status[name])
        self.status["notice"].setText(tr("Research use only"))
        bar.setSizeGripEnabled(False)

    def facts(self) -> set[str]:
        """The facts of the command table that hold now."""
        window = self._w
        slide, rows = window.slide, window.summary.rows if window.summary is not None else ()
        holding = {
            "slide": slide is not None,
            "mpp": slide is not None and slide.mpp is not None,
            "selection": bool(window.canvas.selected_ids),
            "several": len(window.canvas.selected_ids) > 1,
            "class": window.objects.current_class is not None,
            "annotations": slide is not None and len(slide.annotations) > 0,
            "associated": slide is not None and bool(slide.info.associated),
            "names": not blinded.is_on(),
            "views": len(window.canvases) > 1,
            "tabs": len(window.viewer.tab_ids) > 1,
            "undo": window.edits.stack.canUndo(),
            "redo": window.edits.stack.canRedo(),
            "job": any(not job.quiet for job in window.runner.running),
            "idle": window.runner.exclusive_job is None,
            "result": window.results.view is not None,
            "dataset": bool(rows),
            "split": any(row.part == "test" for row in rows),
            "writable": not window.session.project.read_only,
        }
        return {name for name, holds in holding.items() if holds}

    def refresh(self) -> None:
        """Enable what can be done, say why the rest can't."""
        window, facts = self._w, self.facts()
        window.book.update(facts)
        self._refresh_classify(facts)
        window.train.set_ready(_first_lacking(("dataset", "split", "idle"), facts))
        window.training.estimate_soon()
        self.show_status()

    def _refresh_classify(self, facts: set[str]) -> None:
        window = self._w
        if window.classification.card is None:
            why = tr("there is no model: train one, or choose a file")
        else:
            wanted = {Where.ALL: ("idle",), Where.TEST: ("split", "idle")}
            why = _first_lacking(wanted.get(window.classify.where, ("slide", "mpp", "idle")), facts)
        window.classify.set_ready(why)
        # While an image or a model is on its way, the key may be pressed already: see Classification.start.
        window.book.actions["classify.run"].setEnabled(not why or window.classification.ready_soon)
        if not why:
            window.classification.start_if_asked()
        window.toolbar.classify.setEnabled(not why)
        window.toolbar.classify.setToolTip(why or tr("Classify (Ctrl+Enter)"))

    def show_status(self) -> None:
        """When it was saved, what is shown, with which model."""
        window = self._w
        slide, card = window.slide, window.classification.card
        self.status["saved"].setText(window.safety.saved_words())
        size, words = "", ""
        if slide is not None:
            info = slide.info
            size = tr("{0:.4g} µm per pixel", slide.mpp) if slide.mpp else tr("pixel size unknown")
            parts = (
                window.privacy.name_of(slide),
                f"{number(info.width_l0)} × {number(info.height_l0)}",
                info.format,
            )
            words = " · ".join(part for part in (*parts, window.display.status_words()) if part)
        self.status["mpp"].setText(size)
        self.status["slide"].setText(words)
        self.status["model"].setText(
            tr("Model {0} {1}", card.name, card.sha256[:8]) if card is not None else tr("No model")
        )

    def show_title(self) -> None:
        """The project's name, and the notice."""
        session = self._w.session
        name = tr("working project") if session.is_working else session.project.name
        name = tr("blinded") if blinded.is_on() else name
        self._w.setWindowTitle(tr(TITLE, name))


def _first_lacking(wanted: tuple[str, ...], facts: set[str]) -> str:
    """Why it can't be done, or "" when all facts hold."""
    return next((tr(FACTS[fact]) for fact in wanted if fact not in facts), "")
