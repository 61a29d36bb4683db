"""Every plot of a result as a PNG file, drawn in the light theme at a size that prints well."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from histoviewer.app.export_files import make_folder, write_bytes
from histoviewer.ui import theme
from histoviewer.ui.docks.charts import ConfusionMatrix, ScoreDots
from histoviewer.ui.docks.evaluation_tabs import fill_plots, make_plots
from histoviewer.ui.docks.result_view import counted, of_evaluation, score_rows
from histoviewer.ui.docks.titled import Titled
from histoviewer.ui.language import tr

_SIDE = 480
_FILES = ("roc.png", "precision-recall.png", "reliability.png", "score-chart.png")


def save_evaluation(result: Any, folder: Path) -> tuple[Path, ...]:
    """Confusion matrix, scores, ROC, precision-recall, reliability and score chart of an evaluation.

    Needs an application; without one it makes one (for the command line).

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    application = _application()
    make_folder(folder)
    view = of_evaluation(result, "")
    judged = result.evaluation
    matrix, scores, plots = ConfusionMatrix(), ScoreDots(), make_plots()
    matrix.show_counts(judged.classes, judged.confusion_matrix.tolist())
    scores.show_scores(score_rows(judged))
    titles = fill_plots(plots, judged, view.predictions, view.things)
    figures = [(tr("Confusion matrix, {0}", counted(judged.n, view.things)), matrix, "confusion-matrix.png")]
    figures += [(tr("Scores with 95 % intervals"), scores, "scores.png")]  # type: ignore[list-item]
    figures += list(zip(titles, plots, _FILES, strict=True))
    made = tuple(_save(title, figure, folder / name) for title, figure, name in figures)
    application.processEvents()
    return made


def save_learning_curve(document: Mapping[str, Any], folder: Path) -> Path:
    """The plot of a learning curve."""
    from histoviewer.ui.docks.plots import LearningPlot

    application = _application()
    plot = LearningPlot()
    plot.show_document(document)
    made = _save(tr("Learning curve"), plot, folder / "learning-curve.png")
    application.processEvents()
    return made


def _save(title: str, figure: QWidget, path: Path) -> Path:
    box = Titled(title, figure)
    box.setAutoFillBackground(True)
    box.setContentsMargins(12, 10, 12, 10)
    palette = box.palette()
    palette.setColor(box.backgroundRole(), QColor(theme.current().panel))
    box.setPalette(palette)
    box.resize(theme.px(_SIDE), theme.px(_SIDE))
    picture = QPixmap(box.size() * 2)
    picture.setDevicePixelRatio(2)
    box.ensurePolished()
    if (layout := box.layout()) is not None:
        layout.activate()
    box.render(picture)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    write_bytes(path, bytes(buffer.data().data()))
    box.deleteLater()
    return path


def _application() -> Any:
    found = QApplication.instance()
    if found is None:
        found = QApplication([])
        theme.apply(found, "light")
    return found
