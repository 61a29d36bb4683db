"""What is looked at before the model: tissue and focus of the area that would be classified."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from histoviewer.core.annotation import Annotation
from histoviewer.ui.docks.classify import Where
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.language import tr

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_REST_MS = 400


class AreaChecks(QObject):
    """Looks at the area once the selection rests. A figure of another area is never left standing."""

    def __init__(self, window: MainWindow, regions: Callable[[], tuple[Annotation, ...]]) -> None:
        super().__init__(window)
        self._w, self._regions = window, regions
        self._asked: Any = None
        self._checked: Any = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._check)

    def stop(self) -> None:
        """Nothing more comes; for closing the window."""
        self._rest.stop()

    def area_changed(self) -> None:
        """Another area, or the same one: what was found of another is taken down at once."""
        if self._area() != self._checked:
            self._asked = None
            self._w.classify.expect_checks()
        self._rest.start()

    def _area(self) -> Any:
        """What would be looked at; ``None`` for nothing."""
        slide, where = self._w.slide, self._w.classify.where
        if slide is None or where in (Where.ALL, Where.TEST):
            return None
        chosen = self._regions() if where is Where.REGIONS else ()
        card = self._w.classification.card
        return slide, _bounds(chosen) if chosen else None, card.mpp if card is not None else None

    def _check(self) -> None:
        area = self._area()
        if area is None:
            self._checked = None
            self._w.classify.show_checks(())
            return
        from histoviewer.app.slide_checks import ChecksRequest, check_slide

        self._asked = area
        request = ChecksRequest(*area)
        job = self._w.runner.submit(tr("Tissue and focus"), check_slide, request, Lane.SHORT, quiet=True)
        self._w.panes.open.hold(area[0], job)
        job.succeeded.connect(lambda found: self._show(area, found))

    def _show(self, area: Any, found: Any) -> None:
        if self._asked == area and self._area() == area:
            self._checked = area
            self._w.classify.show_checks(found.rows)


def _bounds(regions: Sequence[Annotation]) -> tuple[float, float, float, float]:
    boxes = [region.bounds for region in regions]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )
