"""What is open: one project, its slides, and the way in for every change. Without Qt.

A change is on the disk before listeners hear of it; when the disk refuses, memory stays as it was.
Listeners are called in the thread that made the change.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from histoviewer.app import run_store, settings, slide_places
from histoviewer.app.edit_plan import EditPlan
from histoviewer.app.edits import CompoundEdit, Edit
from histoviewer.app.pixel_size import check_mpp
from histoviewer.app.project_opening import WORKING, is_working, open_or_look, open_working
from histoviewer.app.result_binding import ResultBinding, bind, model_sha256_of
from histoviewer.app.run_store import StoredRun
from histoviewer.app.slide_session import SlideSession
from histoviewer.app.slide_watch import Fate, SlidePlace
from histoviewer.core.annotation import AnnotationClass, AnnotationSet
from histoviewer.core.errors import StorageError
from histoviewer.core.results import SlideResult
from histoviewer.core.slide import SlideReader
from histoviewer.io import slide_results
from histoviewer.io.import_report import ImportReport
from histoviewer.io.project import SUFFIX, Project, SlideRow
from histoviewer.io.project_file import remove_project
from histoviewer.io.project_lock import user_name
from histoviewer.io.slide_files import fingerprint, holds, mark_of
from histoviewer.io.tile_cache import CacheStats, TileCache

__all__ = ["Session", "SessionEvent", "SlideSession"]

ReaderFactory = Callable[[Path, float | None], SlideReader]


@dataclass(frozen=True, slots=True)
class SessionEvent:
    """What changed: ``kind`` is "annotations", "classes", "slides", "result" or "project"."""

    kind: str
    slide_id: int | None = None


class Session:
    """One window's project and open slides.

    Args:
        path: the project to open, or to make where there is none; read-only where it can't be changed,
            see ``read_only_why``. Without it the working project in the home folder is opened or made; a
            second window gets a second one.
        open_reader: opens slides; the program's own readers without it.
        cache_mb: bound of the tile cache.

    Raises:
        ProjectError: the project can't be opened. StorageError: the disk refuses to hold one.
    """

    def __init__(
        self, path: Path | None = None, *, open_reader: ReaderFactory | None = None, cache_mb: int = 512
    ) -> None:
        self.notices: list[str] = []
        """What went otherwise than the person may expect, to be told once there is a window."""
        self._open_reader = open_reader or slide_places.open_reader
        self._cache = TileCache(cache_mb * 2**20)
        self._opened: dict[int, SlideSession] = {}
        self._sets: dict[int, AnnotationSet] = {}
        self._listeners: list[Callable[[SessionEvent], None]] = []
        self._lock = threading.RLock()
        self.read_only_why = ""
        if path is None:
            self.project = open_working(self.notices.append)
        elif Path(path).exists():
            self.project, self.read_only_why = open_or_look(path)
        else:
            self.project = Project.create(path)
        self.project.author = self.author

    @property
    def author(self) -> str:
        """Who draws: the name in the preferences, else the login name."""
        return settings.load().author or user_name()

    @property
    def is_working(self) -> bool:
        """Whether the project was made on its own and has no name yet."""
        return is_working(self.project.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all slides and the project. Everything is saved already."""
        self._close_slides()
        self._close_project()

    def _close_project(self) -> None:
        path, spare = self.project.path, False
        mine = self.is_working and not self.project.closed and not self.project.read_only
        if mine and path.stem != WORKING:
            spare = self.project.is_empty  # a second window's, that nothing was put into
        self.project.close()
        if spare:
            remove_project(path)

    def subscribe(self, callback: Callable[[SessionEvent], None]) -> Callable[[], None]:
        """Call ``callback`` after each change; returns a function that ends it."""
        self._listeners.append(callback)

        def unsubscribe() -> None:
            if callback in self._listeners:
                self._listeners.remove(callback)

        return unsubscribe

    def _tell(self, kind: str, slide_id: int | None = None) -> None:
        for listener in tuple(self._listeners):
            listener(SessionEvent(kind, slide_id))

    # Projects

    def new_project(self, path: Path) -> None:
        """Close this project and go on with a new one."""
        self._switch(Project.create(path))

    def open_project(self, path: Path, *, read_only: bool = False) -> None:
        """Close this project and go on with another; this one stays when the other can't be opened.

        One that can't be changed (open in another window, read-only folder) is opened to look at, and
        ``read_only_why`` says why.
        """
        path = Path(os.path.abspath(path))
        if path == self.project.path and not self.project.read_only and not read_only:
            return
        if read_only:
            self._switch(Project.open(path, read_only=True), "you asked for it")
        else:
            self._switch(*open_or_look(path))

    def save_as(self, path: Path) -> None:
        """Go on under another name. The working project is emptied by that, a named one is kept.

        Raises:
            ProjectError: that project is open somewhere. StorageError: the disk refuses.
        """
        path = Path(os.path.abspath(path if Path(path).suffix == SUFFIX else f"{path}{SUFFIX}"))
        if path == self.project.path:
            return
        self.project.copy_to(path)
        renamed, old = Project.open(path), self.project
        was_working = self.is_working and not old.read_only
        if not renamed.read_only:
            renamed.relocate_slides()
        self.project, self.read_only_why = renamed, ""
        renamed.author = self.author
        old.close()
        if was_working:
            remove_project(old.path)
        self.add_recent(path)
        self._tell("project")

    def _switch(self, project: Project, read_only_why: str = "") -> None:
        self._close_slides()
        self._sets.clear()
        self._close_project()
        self.project, self.read_only_why = project, read_only_why
        project.author = self.author
        self.add_recent(project.path)
        self._tell("project")

    def recent(self) -> list[Path]:
        """Files and projects opened last, newest first, those that still exist."""
        return [path for path in map(Path, settings.load().recent) if path.exists()]

    def add_recent(self, path: Path) -> None:
        """Put a file first in the list of recent ones."""
        # Only a convenience: a home folder that can't be written to must not keep an image from opening.
        with contextlib.suppress(StorageError):
            settings.save(settings.load().with_recent(os.path.abspath(path)))

    # Slides

    def slides(self) -> list[SlideRow]:
        """The project's slides."""
        return self.project.slides()

    def opened(self, slide_id: int) -> SlideSession | None:
        """The open slide with this id, or ``None``."""
        return self._opened.get(slide_id)

    @property
    def open_slides(self) -> tuple[SlideSession, ...]:
        """All slides that are open, from any thread."""
        with self._lock:
            return tuple(self._opened.values())

    def open_slide(self, path: Path, mpp: float | None = None) -> SlideSession:
        """Open a file and put it in the project. Reads the file: may be called from a worker thread.

        A file that the project knows (by its content, when it has moved) comes with its annotations and
        the pixel size that a person gave it.

        Args:
            path: the file.
            mpp: microns per level-0 pixel, kept in the project; overrides the file's own.

        Raises:
            InputError: the file can't be opened, or ``mpp`` is no sensible pixel size.
        """
        path = Path(os.path.abspath(path))
        if mpp is not None:
            check_mpp(mpp)
        mark = mark_of(path)
        reader = self._open_reader(path, mpp)
        try:
            # The mark is older than the content: what is put in the file's place meanwhile is noticed.
            slide = self._register(SlidePlace(path, fingerprint(path), mark), reader, mpp)
        except BaseException:
            reader.close()
            raise
        if slide.reader is not reader:
            reader.close()
        self.add_recent(path)
        self._tell("slides", slide.slide_id)
        return slide

    def open_row(self, slide_id: int) -> SlideSession:
        """Open a slide of the project, wherever its file has moved to.

        Raises:
            FileAccessError: the file is nowhere to be found.
        """
        row = self.project.slide(slide_id)
        return self._opened.get(slide_id) or self.open_slide(self.locate(row))

    def _register(self, place: SlidePlace, reader: SlideReader, mpp: float | None) -> SlideSession:
        path, content = place.path, place.content
        with self._lock:
            info, row = reader.info, self._known(path, content)
            if row is None:
                slide_id = self.project.add_slide(
                    path, content, width=info.width_l0, height=info.height_l0, mpp=info.mpp,
                    mpp_given=mpp is not None, objective=info.objective,
                )  # fmt: skip
                row = self.project.slide(slide_id)
            elif not self.project.read_only:
                self.project.update_slide(row.id, path=path)
            if mpp is not None and row.mpp != mpp and not self.project.read_only:
                self.project.update_slide(row.id, mpp=mpp, mpp_given=True)
            elif mpp is None and row.mpp_given and row.mpp is not None:
                info = info.with_mpp(row.mpp)
            if row.id in self._opened:
                slide = self._opened[row.id]
                if slide.place.fate is not Fate.HERE:
                    slide.renew(reader, place)
                if info.mpp is not None:
                    slide.set_mpp(info.mpp)
                return slide
            annotations = self.annotations(row.id)
            slide = SlideSession(row.id, path, reader, info, annotations, self._cache, content, place)
            self._opened[row.id] = slide
            return slide

    def _known(self, path: Path, content: str) -> SlideRow | None:
        """The row of this very file, else of a file with the same content whose place holds it no more."""
        same = [row for row in self.project.slides() if row.fingerprint == content]
        for row in same:
            if row.path == path:
                return row
        return next((row for row in same if not holds(row.path, content)), None)

    def locate(self, row: SlideRow) -> Path:
        """Where a slide's file is now: beside the project as before, at its old path, or found by content.

        Raises:
            FileAccessError: it is at none of these places.
        """
        return slide_places.find_slide(
            row, self.project.path.parent, (other.path.parent for other in self.slides())
        )

    def relink(self, found: Mapping[int, Path]) -> None:
        """Say where the files of slides are now (see ``app.relink``); open ones go on from there."""
        for slide_id, path in found.items():
            if slide_id in self._opened:
                self.open_slide(path)
            else:
                self.project.update_slide(slide_id, path=path)
        self._tell("slides")

    def set_tile_cache(self, max_bytes: int) -> None:
        """Let the decoded tiles of all open slides together take so many bytes."""
        self._cache.resize(max_bytes)

    @property
    def tile_cache(self) -> CacheStats:
        """What decoded tiles take now."""
        return self._cache.stats

    def close_slide(self, slide_id: int) -> None:
        """Free a slide's file; it stays in the project."""
        slide = self._opened.pop(slide_id, None)
        if slide is not None:
            slide.close()

    def remove_slide(self, slide_id: int) -> None:
        """Take a slide off the project's list; its annotations come back when it is added again."""
        self.close_slide(slide_id)
        self.project.remove_slide(slide_id)
        self._sets.pop(slide_id, None)
        self._tell("slides")

    def _close_slides(self) -> None:
        for slide_id in tuple(self._opened):
            self.close_slide(slide_id)
        self._cache.clear()

    def set_mpp(self, slide_id: int, mpp: float) -> None:
        """Keep the pixel size that a person gave, in microns per level-0 pixel.

        Raises:
            PixelSizeError: it is no sensible pixel size.
        """
        check_mpp(mpp)
        self.project.update_slide(slide_id, mpp=mpp, mpp_given=True)
        if slide_id in self._opened:
            self._opened[slide_id].set_mpp(mpp)
        self._tell("slides", slide_id)

    def update_slide(self, slide_id: int, *, patient: str | None = None, label: str | None = None) -> None:
        """Say which patient a slide is of, or what its true class is."""
        fields = {name: v for name, v in (("patient", patient), ("label", label)) if v is not None}
        self.project.update_slide(slide_id, **fields)
        self._tell("slides", slide_id)

    # Annotations

    def annotations(self, slide_id: int) -> AnnotationSet:
        """The annotations of a slide of the project, open or not; always the same object."""
        with self._lock:
            if slide_id not in self._sets:
                self._sets[slide_id] = self.project.annotations(slide_id)
            return self._sets[slide_id]

    def classes(self) -> list[AnnotationClass]:
        """The project's classes."""
        return self.project.classes()

    def apply(self, edit: Edit) -> None:
        """Do an edit: saved first, then in memory, then the listeners hear of it.

        Raises:
            StorageError: the disk is full or refuses; nothing was changed.
            ProjectError: the project is open read-only.
        """
        plan = EditPlan()
        edit.apply(plan)
        with self._lock:
            plan.sign(self.project.author, self._sets)
            with self.project.transaction():
                plan.save(self.project)
            slides = plan.update(self._sets)
        if plan.classes is not None:
            self._tell("classes")
        for slide_id in slides:
            self._tell("annotations", slide_id)

    def import_annotations(self, slide_id: int, path: Path) -> tuple[CompoundEdit, ImportReport]:
        """What an import would add, as one edit for ``apply``, and what was kept, repaired and dropped.

        Shapes that the slide has already are left out; one that differs from the shape with its id comes
        as a copy. Reads the file (GeoJSON, ASAP or ImageScope): may be called from a worker thread.

        Raises:
            AnnotationFileError: the file can't be used.
        """
        from histoviewer.app.annotation_transfer import read_incoming

        incoming = read_incoming(path)
        return incoming.edit(slide_id, self.annotations(slide_id), self.classes()), incoming.report

    def export_annotations(self, slide_id: int, path: Path, ids: Iterable[str] | None = None) -> None:
        """Write the annotations of a slide, or those with these ids; the ending tells the format.

        ``.geojson`` is QuPath's dialect and keeps all; ``.xml`` is ASAP's.

        Raises:
            StorageError: the disk is full or refuses; a file that was there is kept.
        """
        from histoviewer.io import annotation_files

        annotations = self.annotations(slide_id)
        if ids is not None:
            wanted = set(ids)
            annotations = AnnotationSet(
                (a for a in annotations if a.id in wanted), annotations.classes.values()
            )
        annotation_files.write(path, annotations)

    # Results

    def bind_result(
        self,
        slide_id: int,
        region_ids: Iterable[str] = (),
        model_sha256: str = "",
        asked: Mapping[str, Any] | None = None,
    ) -> ResultBinding:
        """What a classification that starts now depends on; hand it to ``record_result`` at its end.

        ``asked`` is what ``run_store.asked_of`` says of the request.
        """
        row, annotations = self.project.slide(slide_id), self.annotations(slide_id)
        return bind(row, [annotations.get(i) for i in region_ids], model_sha256, asked)

    def record_result(self, slide_id: int, result: SlideResult, binding: ResultBinding | None = None) -> int:
        """Keep a result in the project, and its outcome as the slide's state. Returns the run's id."""
        if binding is None:
            regions = [r.annotation_id for r in result.regions if r.annotation_id is not None]
            there = [i for i in regions if i in self.annotations(slide_id)]
            binding = self.bind_result(slide_id, there, model_sha256_of(result))
        run_id = run_store.keep(self.project, slide_id, result, binding)
        self._tell("result", slide_id)
        return run_id

    def latest_result(self, slide_id: int) -> SlideResult | None:
        """The newest result of a slide, from this or an earlier start; ``None`` if there is none."""
        found = self.latest_run(slide_id)
        return found.result if found is not None else None

    def latest_run(self, slide_id: int) -> StoredRun | None:
        """The newest classification of a slide with its number; ``None`` if there is none."""
        runs = self.project.runs(run_store.KIND, slide_id, limit=1)
        return StoredRun(runs[0], slide_results.from_json(runs[0].result)) if runs else None

    def result_stale(
        self,
        slide_id: int,
        model_sha256: str | None = None,
        chosen: Mapping[str, Any] | None = None,
        run_id: int | None = None,
    ) -> tuple[str, ...]:
        """Why a slide's result no longer describes what is on the screen; empty when it still does.

        Args:
            slide_id: the slide.
            model_sha256: of the model that is chosen now; not compared when ``None``.
            chosen: the settings of now (``run_store.settings_of``).
            run_id: the run whose result is shown; the newest when ``None``.
        """
        newest = self.project.latest_request(run_store.KIND, slide_id)
        if newest is None:
            return ()
        latest_id, request = newest
        if run_id is not None and run_id != latest_id:
            return (f"there is a newer result (run {latest_id})",)
        opened = self._opened.get(slide_id)
        gone = opened is not None and opened.place.fate in (Fate.REPLACED, Fate.CUT)
        found = ResultBinding.from_json(request).differences(
            self.project.slide(slide_id), self.annotations(slide_id), model_sha256, chosen
        )
        return ("the slide's file has changed", *found) if gone else found
