"""What comes in and goes out as annotation files: import with its summary, export in every format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from histoviewer.app import settings
from histoviewer.app.edits import CompoundEdit
from histoviewer.core.annotation import AnnotationSet
from histoviewer.ui import blinded, messages
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.language import plural, tr

if TYPE_CHECKING:
    from histoviewer.app import annotation_transfer as transfer
    from histoviewer.ui.main_window import MainWindow

SUFFIXES = (".geojson", ".json", ".xml")
"""The endings of files that are imported when they are dropped."""


@dataclass(frozen=True, slots=True)
class _Target:
    """An export that Ctrl+S does again."""

    path: Path
    choice: transfer.ExportChoice
    which: str


class InterchangeActions(QObject):
    """Handlers of the commands whose name starts with "interchange."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self._last: dict[int, _Target] = {}

    # -- import ----------------------------------------------------------------------------

    def import_annotations(self) -> None:
        """Ask for a file of annotations (GeoJSON, ASAP or ImageScope) and import it."""
        folder = settings.load().last_folder or str(Path.home())
        for path in messages.ask_open(
            self._w, tr("Import annotations"), folder, f"{tr('Annotations')} (*.geojson *.json *.xml)"
        )[:1]:
            self.import_file(Path(path))

    def import_file(self, path: Path) -> None:
        """Read a file in the background, then put all of it on the shown slide or nothing."""
        from histoviewer.app import annotation_transfer as transfer

        slide = self._w.slide
        if slide is None:
            self._w.bar.tell(
                tr(
                    "{0} holds annotations: open the image they belong to first, then drop it again.",
                    path.name,
                )
            )
            return
        job = self._w.runner.submit(
            tr("Import {0}", path.name),
            lambda _task, wanted: transfer.read_incoming(wanted, slide.info),
            path,
            Lane.SHORT,
        )
        job.succeeded.connect(lambda incoming: self._read(slide.slide_id, incoming))
        job.failed.connect(self._w.tell_error)

    def _read(self, slide_id: int, incoming: transfer.Incoming) -> None:
        """Ask first where something was mended or left out, or could be meant otherwise."""
        from histoviewer.ui.interchange_dialogs import ImportDialog

        if not incoming.needs_a_look:
            self._take(slide_id, incoming, shift=False)
            return
        dialog = ImportDialog(incoming, self._w)
        dialog.chosen.connect(lambda shift: self._take(slide_id, incoming, shift))
        messages.show_dialog(dialog)

    def _take(self, slide_id: int, incoming: transfer.Incoming, shift: bool) -> None:
        from histoviewer.app import annotation_transfer as transfer

        session, report = self._w.session, incoming.report
        edit = incoming.edit(slide_id, session.annotations(slide_id), session.classes(), shift)
        if not edit.edits:
            self._w.bar.tell(tr("Nothing new to import: these annotations are on the slide already."))
        elif self._push(edit):
            notes = [tr("{0:,} repaired", report.repaired)] if report.repaired else []
            notes += [tr("{0:,} dropped", report.dropped)] if report.dropped else []
            told = f" ({', '.join(notes)})" if notes else ""
            new = transfer.count_added(edit)
            known = tr(" {0:,} were there already.", report.kept - new) if new < report.kept else ""
            self._w.bar.tell(
                plural(
                    new,
                    "{0:,} annotation imported{1}.{2} Undo takes all of them back.",
                    "{0:,} annotations imported{1}.{2} Undo takes all of them back.",
                    told,
                    known,
                ),
                "good",
            )

    def _push(self, edit: CompoundEdit) -> bool:
        """Save and show it; many shapes take a moment, and the cursor says so."""
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return self._w.edits.push(edit)
        finally:
            QGuiApplication.restoreOverrideCursor()

    # -- export ----------------------------------------------------------------------------

    def export_again(self) -> None:
        """Write again what was last written of this slide; the first time ask what and where."""
        slide = self._w.slide
        last = self._last.get(slide.slide_id) if slide is not None else None
        if last is None:
            self.export_as()
        else:
            self.export(last.path, last.choice, last.which)

    def export_as(self) -> None:
        """Ask what to write and in which format, then where."""
        from histoviewer.ui.interchange_dialogs import ExportDialog, ExportScope

        slide = self._w.slide
        if slide is None:
            return
        info = slide.info
        corner = info.scanned[:2] if info.scanned is not None and any(info.scanned[:2]) else None
        dialog = ExportDialog(
            ExportScope(
                selected=len(self._w.canvas.selected_ids),
                on_slide=len(slide.annotations),
                slides=len(self._w.session.slides()),
                size=(info.width_l0, info.height_l0),
                mpp=slide.mpp,
                corner=corner,
            ),
            self._w,
        )
        dialog.chosen.connect(self._ask_where)
        messages.show_dialog(dialog)

    def _ask_where(self, choice: transfer.ExportChoice, which: str) -> None:
        from histoviewer.app import annotation_transfer as transfer

        slide, kind = self._w.slide, transfer.FORMATS[choice.kind]
        if slide is None:
            return
        if which == "project" and choice.kind != "csv":
            folder = messages.ask_folder(
                self._w, tr("Folder for a file of each image"), str(slide.path.parent)
            )
            if folder and self._may_replace(Path(folder), kind.suffix):
                self.export(Path(folder), choice, which)
            return
        name = Path(blinded.slide_name(slide.path.name, slide.fingerprint)).stem
        start = slide.path.with_name(f"{'project' if which == 'project' else name}{kind.suffix}")
        chosen = messages.ask_save(
            self._w, tr("Export annotations"), str(start), f"{kind.title} (*{kind.suffix})"
        )
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_suffix(kind.suffix), choice, which)

    def _may_replace(self, folder: Path, suffix: str) -> bool:
        from histoviewer.app import annotation_transfer as transfer

        names = [self._name(row) for row in self._w.session.slides()]
        there = [path for path in transfer.file_names(names, folder, suffix) if path.exists()]
        if not there:
            return True
        answer = messages.choose(
            self._w,
            tr("Replace {0:,} files?", len(there)),
            tr("They are in {0}, the first is {1}.", blinded.mask(str(folder)), blinded.mask(there[0].name)),
            [tr("Replace")],
        )
        return answer is not None

    def export(self, path: Path, choice: transfer.ExportChoice, which: str = "slide") -> None:
        """Write in the background; ``which`` is "selected", "slide" or "project"."""
        from histoviewer.app import annotation_transfer as transfer

        slide, session = self._w.slide, self._w.session
        if slide is None:
            return
        ids = self._w.canvas.selected_ids if which == "selected" else None
        rows = [r for r in session.slides() if which == "project" or r.id == slide.slide_id]

        def work(task: Any, target: Path) -> transfer.ExportReport:
            slides = [self._outgoing(row, ids) for row in rows]
            full = [one for one in slides if len(one.annotations)] if which == "project" else slides
            return transfer.export_files(task, full, target, choice)

        job = self._w.runner.submit(tr("Export {0}", path.name), work, path, Lane.SHORT)
        slide_id = slide.slide_id
        job.succeeded.connect(lambda report: self._written(slide_id, _Target(path, choice, which), report))
        job.failed.connect(self._w.tell_error)

    def _outgoing(self, row: Any, ids: list[str] | None) -> transfer.Outgoing:
        from histoviewer.app import annotation_transfer as transfer

        found = self._w.session.annotations(row.id)
        wanted = None if ids is None else set(ids)
        chosen = [a for a in found if wanted is None or a.id in wanted]
        shapes = AnnotationSet(chosen, found.classes.values())
        return transfer.Outgoing(self._name(row), row.width, row.height, row.mpp, shapes)

    def _name(self, row: Any) -> str:
        return blinded.slide_name(row.path.name, row.fingerprint)

    def _written(self, slide_id: int, target: _Target, report: transfer.ExportReport) -> None:
        if target.which != "selected":
            self._last[slide_id] = target
        where = (
            tr("{0:,} files in {1}", len(report.paths), target.path)
            if len(report.paths) > 1
            else str(target.path)
        )
        notes = tr(" Not held by the format: {0}.", "; ".join(report.notes)) if report.notes else ""
        self._w.bar.tell(tr("{0:,} annotations written to {1}.{2}", report.shapes, where, notes), "good")
