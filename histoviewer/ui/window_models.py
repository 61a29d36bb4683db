"""The model that Classify uses: the list of those at hand, and the card of the chosen one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from histoviewer.app import settings
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import messages
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.language import plural, tr
from histoviewer.ui.told import told_error

if TYPE_CHECKING:
    from histoviewer.app.model_card import ModelCard
    from histoviewer.ui.main_window import MainWindow


class ModelChoice(QObject):
    """Fills the Classify panel's list of models. ``card`` is ``None`` while there is no model."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self.card: Any = None
        self.reading = False
        window.classify.model_chosen.connect(self.choose)
        window.classify.model_file_wanted.connect(self._ask)

    def refresh(self, current: Path | None = None) -> None:
        """List the models at hand and read the chosen one's card."""
        from histoviewer.app.model_store import known_models, models_folder

        paths = known_models()
        chosen = current or self._w.classify.model_path
        if chosen is not None and chosen not in paths and chosen.exists():
            paths.append(chosen)
        own = models_folder()
        bundled = next((p for p in paths if p.parent != own and p != current), None)
        names = [(tr("{0} (bundled)", p.stem) if p == bundled else p.stem, p) for p in paths]
        self._w.classify.set_models(names, chosen)
        if self._w.classify.model_path is not None:
            self.choose(self._w.classify.model_path)
        else:
            self.card = None
        self._w.refresh_state()

    def choose(self, path: Path) -> None:
        """Use a model: read its card in the background."""
        from histoviewer.app.model_card import read_card

        job = self._w.runner.submit(tr("Card of {0}", path.name), read_card, path, Lane.SHORT, quiet=True)
        self.reading = True
        job.finished.connect(self._read)
        job.succeeded.connect(self._show)
        job.failed.connect(self._failed)

    def _read(self) -> None:
        self.reading = False
        self._w.refresh_state()

    def _show(self, card: Any) -> None:
        self.card = card
        details = "\n".join(f"{name}: {text}" for name, text in card.texts.items())
        self._w.classify.show_card(card_line(card), f"{card.path}\nsha256 {card.sha256}\n{details}")
        self.changed.emit()
        self._w.refresh_state()

    def _failed(self, error: HistoViewerError) -> None:
        self.card = None
        self._w.classify.show_card(told_error(error))
        self._w.tell_error(error)
        self._w.refresh_state()

    def _ask(self) -> None:
        found = messages.ask_open(
            self._w, tr("Model"), str(settings.home_folder()), f"{tr('Model')} (*.safetensors)"
        )
        before = self.card.path if self.card is not None else None
        self.refresh(Path(found[0]) if found else before)


def card_line(card: ModelCard) -> str:
    """A model in one line: classes, resolution, patients, score."""
    parts = [" / ".join(card.classes), tr("{0:.4g} µm per pixel", card.mpp)]
    if card.patients_n:
        parts.append(plural(card.patients_n, "{0:,} patient", "{0:,} patients"))
    if card.auc is not None:
        parts.append(f"AUC {card.auc:.3f}")
    return " · ".join(parts)
