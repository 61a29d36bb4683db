"""The drawings of a report: outcome, bars, confusion matrix, curves. Sizes are PDF points."""

from __future__ import annotations

import math
from collections.abc import Sequence

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from histoviewer.app.heatmap import viridis
from histoviewer.app.report_blocks import outcome_words
from histoviewer.app.report_font import write
from histoviewer.core.annotation import DEFAULT_CLASSES
from histoviewer.core.curves import Curve, ReliabilityBin
from histoviewer.core.metrics import Evaluation
from histoviewer.core.results import Decision, Outcome

INK, MUTED, HAIR, WASH = HexColor("#1f2933"), HexColor("#64707d"), HexColor("#d5dbe1"), HexColor("#f3f5f7")
OKABE_ITO = tuple(
    HexColor(code) for code in ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442")
)
NOT_ASSESSED, UNCERTAIN = HexColor("#7b8794"), HexColor("#e69f00")


def outcome_colour(decision: Decision, classes: Sequence[str]) -> Color:
    """That of the class; where none is given, amber for *uncertain* and grey for *not assessed*."""
    if decision.outcome is Outcome.CLASS and decision.label is not None and decision.label in classes:
        return class_colour(decision.label, list(classes).index(decision.label))
    return UNCERTAIN if decision.outcome is Outcome.UNCERTAIN else NOT_ASSESSED


def class_colour(name: str, index: int) -> Color:
    """The colour that the window gives a class of this name, else that of the n-th class."""
    for known in DEFAULT_CLASSES:
        if known.name.casefold() == name.casefold():
            return Color(*(part / 255 for part in known.color))
    return OKABE_ITO[index % len(OKABE_ITO)]


class OutcomeCard(Flowable):  # type: ignore[misc]
    """The outcome in large type with its probability, and a bar for each class beside it."""

    def __init__(self, decision: Decision, classes: Sequence[str], width: float) -> None:
        super().__init__()
        self._decision, self._classes = decision, list(classes)
        self.width, self.height = width, max(84.0, 30.0 + 22.0 * len(classes))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        pen: Canvas = self.canv
        colour = outcome_colour(self._decision, self._classes)
        pen.setFillColor(WASH)
        pen.roundRect(0, 0, self.width, self.height, 6, stroke=0, fill=1)
        pen.setFillColor(colour)
        pen.roundRect(0, 0, 7, self.height, 3, stroke=0, fill=1)
        title, below = outcome_words(self._decision)
        # Without an answer there are no bars, and the words have their room.
        room = 0.5 if self._decision.probabilities else 1.0
        lines = simpleSplit(below, "Helvetica", 9.5, self.width * room - 40)[:4]
        top = self.height / 2 + 6 * len(lines) - 4
        pen.setFillColor(INK)
        write(pen, 22, top, title, 27 if len(title) < 16 else 18, bold=True)
        pen.setFillColor(MUTED)
        for n, line in enumerate(lines):
            write(pen, 22, top - 18 - 12 * n, line, 9.5)
        if self._decision.probabilities:
            self._draw_bars(pen, self.width * 0.5, self.width * 0.5 - 16)

    def _draw_bars(self, pen: Canvas, left: float, width: float) -> None:
        top = self.height / 2 + 11 * (len(self._classes) - 1) - 4
        length = width - 120
        for i, name in enumerate(self._classes):
            share, y = self._decision.probabilities.get(name), top - 22 * i
            pen.setFillColor(INK)
            write(pen, left + 78, y + 1, name[:16], 9.5, align="right")
            pen.setFillColor(HAIR)
            pen.rect(left + 84, y - 1, length, 10, stroke=0, fill=1)
            if share is not None:
                pen.setFillColor(class_colour(name, i))
                pen.rect(left + 84, y - 1, length * share, 10, stroke=0, fill=1)
            pen.setFillColor(INK)
            write(pen, left + 90 + length, y + 1, "-" if share is None else f"{share:.3f}", 9.5)


class ConfusionMatrix(Flowable):  # type: ignore[misc]
    """Counts and shares of the truth (rows) against the prediction (columns)."""

    def __init__(self, evaluation: Evaluation, side: float) -> None:
        super().__init__()
        self._evaluation, self.width, self.height = evaluation, side, side

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        pen: Canvas = self.canv
        counts, names = self._evaluation.confusion_matrix, self._evaluation.classes
        margin, k = 52.0, len(names)
        cell = (self.width - margin) / k
        for row in range(k):
            total = max(1, int(counts[row].sum()))
            y = self.height - margin / 2 - cell * (row + 1)
            pen.setFillColor(INK)
            write(pen, margin - 6, y + cell / 2 - 3, names[row][:11], 8.5, align="right")
            for column in range(k):
                share = int(counts[row, column]) / total
                pen.setFillColor(Color(1 - 0.92 * share, 1 - 0.5 * share, 1 - 0.25 * share))
                pen.setStrokeColor(white)
                pen.rect(margin + cell * column, y, cell, cell, stroke=1, fill=1)
                pen.setFillColor(white if share > 0.55 else INK)
                pen.setFont("Helvetica-Bold", min(15, cell / 3.2))
                pen.drawCentredString(
                    margin + cell * (column + 0.5), y + cell / 2, str(int(counts[row, column]))
                )
                pen.setFont("Helvetica", min(8.5, cell / 5))
                pen.drawCentredString(margin + cell * (column + 0.5), y + cell / 2 - 13, f"{share:.0%}")
        pen.setFillColor(INK)
        for column in range(k):
            middle = margin + cell * (column + 0.5)
            write(pen, middle, self.height - margin / 2 + 5, names[column][:14], 8.5, align="center")
        pen.setFillColor(MUTED)
        under = self.height - margin / 2 - cell * k - 13
        write(pen, margin, under, "rows: truth, columns: prediction", 8.5)


class Plot(Flowable):  # type: ignore[misc]
    """A square plot from 0 to 1 on both axes: a curve or points, with the diagonal for comparison."""

    def __init__(
        self,
        title: str,
        x_label: str,
        y_label: str,
        points: Sequence[tuple[float, float]],
        side: float,
        *,
        dots: bool = False,
    ) -> None:
        super().__init__()
        self._title, self._labels, self._points, self._dots = title, (x_label, y_label), points, dots
        self.width, self.height = side, side

    @classmethod
    def roc(cls, curve: Curve, area: float, side: float) -> Plot:
        """A ROC curve with its area in the title."""
        title = "ROC" if math.isnan(area) else f"ROC, AUC {area:.3f}"
        return cls(
            title, "false positive rate", "true positive rate", list(zip(curve.x, curve.y, strict=True)), side
        )

    @classmethod
    def reliability(cls, bins: Sequence[ReliabilityBin], error: float, side: float) -> Plot:
        """Predicted against observed frequency with the calibration error in the title."""
        title = "Reliability" if math.isnan(error) else f"Reliability, ECE {error:.3f}"
        return cls(title, "predicted", "observed", [(b.predicted, b.observed) for b in bins], side, dots=True)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        pen: Canvas = self.canv
        left, bottom = 26.0, 30.0
        side = min(self.width - left - 8, self.height - bottom - 20)
        pen.setFont("Helvetica-Bold", 9.5)
        pen.setFillColor(INK)
        pen.drawString(left, bottom + side + 7, self._title)
        pen.setStrokeColor(HAIR)
        pen.setLineWidth(0.6)
        for step in range(5):
            at = step / 4 * side
            pen.line(left, bottom + at, left + side, bottom + at)
            pen.line(left + at, bottom, left + at, bottom + side)
        pen.setDash(2, 2)
        pen.setStrokeColor(MUTED)
        pen.line(left, bottom, left + side, bottom + side)
        pen.setDash()
        pen.setFillColor(MUTED)
        pen.setFont("Helvetica", 7.5)
        for value in (0, 0.5, 1):
            pen.drawCentredString(left + value * side, bottom - 10, f"{value:g}")
            pen.drawRightString(left - 4, bottom + value * side - 2.5, f"{value:g}")
        pen.drawCentredString(left + side / 2, bottom - 21, self._labels[0])
        pen.saveState()
        pen.rotate(90)
        pen.drawCentredString(bottom + side / 2, -8, self._labels[1])
        pen.restoreState()
        self._draw_points(pen, left, bottom, side)

    def _draw_points(self, pen: Canvas, left: float, bottom: float, side: float) -> None:
        places = [(left + x * side, bottom + y * side) for x, y in self._points]
        pen.setStrokeColor(OKABE_ITO[0])
        pen.setFillColor(OKABE_ITO[0])
        pen.setLineWidth(1.6)
        if len(places) > 1:
            path = pen.beginPath()
            path.moveTo(*places[0])
            for place in places[1:]:
                path.lineTo(*place)
            pen.drawPath(path, stroke=1, fill=0)
        if self._dots:
            for x, y in places:
                pen.circle(x, y, 2.4, stroke=0, fill=1)


class HeatLegend(Flowable):  # type: ignore[misc]
    """The scale of a heatmap from 0 to 1, and the signs for "uncertain" and "not assessed"."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.width, self.height = 400.0, 32.0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        pen: Canvas = self.canv
        length, steps = 180.0, 60
        pen.setFillColor(INK)
        write(pen, 0, 22, self._title, 8.5)
        for i, (red, green, blue) in enumerate(viridis([n / (steps - 1) for n in range(steps)]).tolist()):
            pen.setFillColor(Color(red / 255, green / 255, blue / 255))
            pen.rect(i * length / steps, 9, length / steps + 0.4, 8, stroke=0, fill=1)
        pen.setFillColor(MUTED)
        for value in (0, 0.5, 1):
            write(pen, value * length, 1, f"{value:g}", 7, align=("left", "center", "right")[int(2 * value)])
        pen.setStrokeColor(MUTED)
        pen.setLineWidth(0.6)
        pen.rect(length + 22, 9, 8, 8, stroke=1, fill=0)
        pen.line(length + 22, 9, length + 30, 17)
        pen.setFillColor(INK)
        write(pen, length + 36, 10, "not assessed: the network gave no answer there", 8.5)
        pen.setFillColor(white)
        pen.circle(length + 26, 25, 3.4, stroke=1, fill=1)
        pen.setFillColor(INK)
        write(pen, length + 36, 22, "uncertain: no class is given", 8.5)
