"""Answers that go straight into a project, for commands: its slides, and their runs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from histoviewer.app import run_store
from histoviewer.app.kept_answers import ProjectAnswers
from histoviewer.app.regions import region_digests
from histoviewer.app.result_binding import ResultBinding
from histoviewer.core.results import SlideResult
from histoviewer.io.project import Project

if TYPE_CHECKING:
    from histoviewer.app.classify_job import ClassifyRequest


class RecordedAnswers(ProjectAnswers):
    """Writes each complete answer among the project's runs; a slide that it lacks is added."""

    def __init__(self, project: Project, request: ClassifyRequest) -> None:
        super().__init__(project)
        self._request = request

    def keep(self, key: str, result: SlideResult) -> None:
        """Keep what was found.

        Raises:
            StorageError: the disk is full or refuses to write.
        """
        super().keep(key, result)
        if result.complete:
            with self._project.transaction():
                run_id = run_store.keep(self._project, self._slide(result), result, self._binding(result))
                self.recorded(key, run_id)

    def _slide(self, result: SlideResult) -> int:
        path, facts = Path(os.path.abspath(result.path)), result.provenance["slide"]
        for row in self._project.slides():
            if row.path == path and row.fingerprint == facts["fingerprint"]:
                return row.id
        return self._project.add_slide(
            path,
            facts["fingerprint"],
            width=facts["width"],
            height=facts["height"],
            mpp=result.mpp,
            mpp_given=self._request.mpp == result.mpp,
            objective=None,
        )

    def _binding(self, result: SlideResult) -> ResultBinding:
        return ResultBinding(
            result.provenance["slide"]["fingerprint"],
            result.mpp,
            result.provenance["model"]["sha256"],
            region_digests(self._request.regions),
            run_store.asked_of(self._request),
        )
