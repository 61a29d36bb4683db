"""The window: the viewer in the middle, panels around it, and what ties them together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget

from histoviewer.app import settings
from histoviewer.app.session import Session, SessionEvent
from histoviewer.app.settings import Settings
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import icons, kept_look, messages, theme, window_drawing
from histoviewer.ui.docks.annotations import AnnotationsDock
from histoviewer.ui.docks.classify import ClassifyDock
from histoviewer.ui.docks.dataset import DatasetDock
from histoviewer.ui.docks.normalize import NormalizeDock, StainSwitch
from histoviewer.ui.docks.project import ProjectDock
from histoviewer.ui.docks.results import ResultsDock
from histoviewer.ui.docks.train import TrainDock
from histoviewer.ui.job_runner import Job, JobRunner, UnexpectedError
from histoviewer.ui.language import tr
from histoviewer.ui.pixel_size_bar import PixelSizeBar
from histoviewer.ui.start_page import StartPage
from histoviewer.ui.undo import EditStack
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer_area import ViewerArea
from histoviewer.ui.window_classify import Classification
from histoviewer.ui.window_commands import CommandBook
from histoviewer.ui.window_dataset import DatasetActions
from histoviewer.ui.window_display import DisplayActions
from histoviewer.ui.window_evaluation import EvaluationActions
from histoviewer.ui.window_files import FileActions
from histoviewer.ui.window_help import HelpActions
from histoviewer.ui.window_interchange import InterchangeActions
from histoviewer.ui.window_layout import WindowLayout
from histoviewer.ui.window_listing import ProjectListing
from histoviewer.ui.window_objects import ObjectActions
from histoviewer.ui.window_panes import PaneActions
from histoviewer.ui.window_parts import make_bars, make_centre, make_docks
from histoviewer.ui.window_privacy import PrivacyActions
from histoviewer.ui.window_reports import ReportActions
from histoviewer.ui.window_review import ReviewActions
from histoviewer.ui.window_safety import SafetyActions
from histoviewer.ui.window_shapes import ShapeActions
from histoviewer.ui.window_stain import StainActions
from histoviewer.ui.window_state import WindowState
from histoviewer.ui.window_toolbar import WindowToolbar
from histoviewer.ui.window_training import TrainingActions
from histoviewer.ui.window_view import ViewActions
from histoviewer.ui.window_work import WorkActions


class MainWindow(QMainWindow):
    """One window with one project."""

    session_event = Signal(object)
    crashed = Signal(object)
    canvas_changed = Signal(object)
    """Another canvas is active, or the active one shows another slide: the canvas."""
    canvas_made = Signal(object)
    """There is a new canvas: give it what all canvases have."""

    annotations: AnnotationsDock
    project: ProjectDock
    normalize: NormalizeDock
    dataset: DatasetDock
    train: TrainDock
    classify: ClassifyDock
    results: ResultsDock
    layout_of_docks: WindowLayout
    bar: messages.MessageBar
    pixel_bar: PixelSizeBar
    viewer: ViewerArea
    start_page: StartPage
    centre: QStackedWidget
    toolbar: WindowToolbar
    stain_switch: StainSwitch
    notice: QLabel

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.setWindowIcon(icons.application_icon())
        self.setAcceptDrops(True)
        self.resize(1440, 900)
        self.runner = JobRunner(self)
        self.edits = EditStack(self)
        self.rows: list[Any] = []
        self.summary: Any = None
        self.opening = 0
        self._size_later = False
        make_centre(self)
        make_docks(self)
        self.files, self.view = FileActions(self), ViewActions(self)
        self.review, self.reports = ReviewActions(self), ReportActions(self)
        self.work, self.classification = WorkActions(self), Classification(self)
        self.data_set = DatasetActions(self)
        self.training, self.evaluation = TrainingActions(self), EvaluationActions(self)
        self.safety, self.stain = SafetyActions(self), StainActions(self)
        self.shapes, self.objects = ShapeActions(self), ObjectActions(self)
        self.privacy, self.listing = PrivacyActions(self), ProjectListing(self)
        self.panes, self.interchange = PaneActions(self), InterchangeActions(self)
        self.display, self.help = DisplayActions(self), HelpActions(self)
        areas = {
            "files": self.files,
            "interchange": self.interchange,
            "view": self.view,
            "work": self.work,
            "dataset": self.data_set,
            "training": self.training,
            "evaluation": self.evaluation,
            "panes": self.panes,
            "privacy": self.privacy,
            "safety": self.safety,
            "shapes": self.shapes,
            "objects": self.objects,
            "stain": self.stain,
            "display": self.display,
            "review": self.review,
            "reports": self.reports,
            "classification": self.classification,
            "queue": self.classification.queue,
            "help": self.help,
        }
        self.book = CommandBook(self, areas)
        self._menus = self.book.fill_menus()
        make_bars(self, self._menus)
        self.state = WindowState(self)
        self._connect()
        self._unsubscribe = session.subscribe(self.session_event.emit)
        self.edits.set_target(session)
        self.layout_of_docks.arrange()
        if not self.layout_of_docks.restore():
            self._size_later = True
        self.apply_settings(settings.load(), keep=False)
        self.listing.refresh()
        self.annotations.set_classes(session.classes())
        self.start_page.set_recent([str(p) for p in session.recent()])
        self.state.show_title()
        self.stain.load()
        self.privacy.start()
        self.safety.show_project()
        self.objects.start()
        for notice in session.notices:
            self.bar.tell(notice, "bad")

    # -- connecting ------------------------------------------------------------------------

    def _connect(self) -> None:
        self.session_event.connect(self._on_session, Qt.ConnectionType.QueuedConnection)
        self.crashed.connect(self._show_crash, Qt.ConnectionType.QueuedConnection)
        shapes = self.annotations
        self.edits.changed.connect(self.refresh_state)
        shapes.selection_changed.connect(lambda ids: self.canvas.set_selected(ids))
        shapes.shape_activated.connect(self.view.go_to_shape)
        self.project.slide_chosen.connect(self.files.open_row)
        self.project.beside_wanted.connect(self.panes.open_row_beside)
        self.project.remove_wanted.connect(self.files.remove_slide)
        self.project.patient_wanted.connect(self.files.edit_patient)
        self.pixel_bar.given.connect(self.files.give_pixel_size)
        self.pixel_bar.line_wanted.connect(self.files.pixel_size_from_line)
        self.start_page.command_chosen.connect(self.book.run)
        self.start_page.path_chosen.connect(lambda path: self.files.open_paths([Path(path)]))
        self.runner.job_added.connect(lambda _job: self.refresh_state())
        self.runner.job_changed.connect(self._job_changed)
        QApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)

    def connect_canvas(self, canvas: SlideCanvas) -> None:
        """The one place where a canvas is tied to the window; called for every canvas that is made."""
        canvas.return_to_move = settings.load().return_to_move
        canvas.given_up_keys = self.book.given_up_keys if hasattr(self, "book") else []
        other = self.split_from(canvas)
        canvas.set_tool(other.tool_name)
        canvas.set_current_class(other.scene.class_name)
        window_drawing.share_brush(canvas, other)
        canvas.edit_requested.connect(self.edits.push)
        canvas.selection_changed.connect(self._if_active(canvas, self._selection_changed))
        canvas.tool_changed.connect(self._if_active(canvas, self._tool_changed))
        canvas.message.connect(lambda words: self.bar.tell(words))
        canvas.shown_changed.connect(self._if_active(canvas, self._shown_changed))
        canvas.view_changed.connect(self._if_active(canvas, self._view_changed))
        self.classification.connect_canvas(canvas)
        self.canvas_made.emit(canvas)

    def set_current_class(self, name: str | None) -> None:
        """The class of shapes drawn from now on, in whichever view."""
        for canvas in self.canvases:
            canvas.set_current_class(name)
        self.annotations.show_class(name)
        self.refresh_state()

    def _if_active(self, canvas: SlideCanvas, slot: Callable[..., object]) -> Callable[..., None]:
        """The slot, called only while this canvas is the active one."""

        def hear(*values: object) -> None:
            if canvas is self.canvas:
                slot(*values)

        return hear

    # -- what is open ----------------------------------------------------------------------

    @property
    def canvas(self) -> SlideCanvas:
        """The active canvas; with several views it changes, so ask anew each time."""
        return self.viewer.active

    @property
    def canvases(self) -> list[SlideCanvas]:
        """All canvases, the active one among them."""
        return self.viewer.canvases

    @property
    def slide(self) -> Any:
        """The slide session of the active canvas, ``None`` while the start page is shown."""
        return self.canvas.slide

    def split_from(self, canvas: SlideCanvas) -> SlideCanvas:
        """The view that this one was made beside; the first is its own."""
        return self.canvases[max(0, self.canvases.index(canvas) - 1)]

    def show_slide(self, slide: Any) -> None:
        """Show a slide session in the active view; ``None`` closes all and shows the start page."""
        if slide is None:
            self.panes.close_all()
        else:
            self.panes.show(slide)

    def canvas_shows(self, canvas: SlideCanvas) -> None:
        """The active canvas is another, or shows another slide: the panels follow."""
        slide: Any = canvas.slide
        self.centre.setCurrentWidget(self.viewer if slide is not None else self.start_page)
        self.pixel_bar.hide()
        self.stain.follow_canvas(canvas)
        if slide is not None:
            self.classification.show_latest(slide)
        else:
            self.results.show_view(None)
            self.start_page.set_recent([str(p) for p in self.session.recent()])
        self._show_slide(slide)
        self._selection_changed(canvas.selected_ids)
        self._shown_changed()
        self._view_changed()
        self.listing.refresh()
        self.canvas_changed.emit(canvas)

    def slide_changed(self, slide: Any) -> None:
        """A shown slide has another pixel size or other levels."""
        for canvas in self.viewer.canvases_of(slide.slide_id):
            canvas.reload()
        self.panes.link.pixel_size_changed()
        if slide is self.slide:
            self._show_slide(slide)

    def _show_slide(self, slide: Any) -> None:
        shapes = slide.annotations if slide is not None else None
        self.annotations.show_slide(shapes, slide.mpp if slide is not None else None, self.session.classes())
        if slide is not None and slide.mpp is None:
            self.pixel_bar.ask(self.privacy.name_of(slide))
        self.classification.selection_changed()
        self.state.show_status()

    def project_changed(self) -> None:
        """Another project is open."""
        self.edits.set_target(self.session)
        self.project.model.forget_pictures()
        self.summary = None
        self.state.show_title()
        self.listing.refresh()
        self.data_set.refresh()
        self.review.refresh()
        self.classification.queue.refresh()
        self.listing.refresh_runs()
        self.annotations.set_classes(self.session.classes())

    def start_late(self) -> None:
        """What can wait until the window is on the screen: models, data set, runs, paused trainings."""
        self.review.refresh()
        self.classification.refresh_models()
        self.classification.queue.refresh()
        self.data_set.refresh()
        self.listing.refresh_runs()
        self.training.refresh_paused()

    def mpp_was_given(self, slide_id: int) -> bool:
        """Whether a person gave the pixel size of a slide."""
        return any(row.id == slide_id and row.mpp_given for row in self.rows)

    def _on_session(self, event: SessionEvent) -> None:
        if event.kind == "annotations":
            if self.slide is not None and event.slide_id == self.slide.slide_id:
                self.annotations.follow()
                self.classification.selection_changed()
        elif event.kind == "classes":
            self.annotations.set_classes(self.session.classes())
            for canvas in self.canvases:
                canvas.update()
        elif event.kind == "project":
            self.state.show_title()
        if event.kind in ("slides", "result", "project"):
            self.listing.refresh()
        self.classification.mark_stale()
        self.state.show_status()

    def _selection_changed(self, ids: list[str]) -> None:
        self.annotations.select(ids)
        self.classification.selection_changed()

    def _tool_changed(self, name: str) -> None:
        """One tool in hand, whichever view it is over."""
        if f"tool.{name}" in self.book.actions:
            self.book.actions[f"tool.{name}"].setChecked(True)
        for canvas in self.canvases:
            canvas.set_tool(name)

    def _view_changed(self) -> None:
        self.toolbar.follow(self.canvas.magnification)

    def _shown_changed(self) -> None:
        for what in ("annotations", "heatmap", "fill", "names", "grid"):
            self.book.actions[f"view.{what}"].setChecked(self.canvas.is_shown(what))

    # -- what can be done now --------------------------------------------------------------

    def facts(self) -> set[str]:
        """The facts of the command table that hold now."""
        return self.state.facts()

    def refresh_state(self) -> None:
        """Enable what can be done, say why the rest can't."""
        if hasattr(self, "book"):
            self.state.refresh()

    def can_classify(self) -> bool:
        """Whether Classify is enabled."""
        return self.classify.run.isEnabled()

    def follow_opening(self, job: Job) -> None:
        """Count an image that is on its way."""
        self.opening += 1
        job.finished.connect(self._opening_over)
        self.refresh_state()

    def _opening_over(self) -> None:
        self.opening -= 1
        self.refresh_state()

    def _job_changed(self, job: Any) -> None:
        if job.ended:
            self.refresh_state()

    # -- telling ---------------------------------------------------------------------------

    def tell_error(self, error: HistoViewerError) -> None:
        """Show an expected failure calmly, a bug with its way to the log."""
        if isinstance(error, UnexpectedError):
            self.bar.tell(str(error), "bad", tr("Show the log"), self.help.show_log)
        else:
            self.bar.tell_error(error)

    def _show_crash(self, details: str) -> None:
        messages.show_dialog(messages.CrashDialog(details, str(settings.log_path()), self))

    # -- looks -----------------------------------------------------------------------------

    def apply_settings(self, chosen: Settings, keep: bool = True) -> None:
        """Use preferences, and keep them."""
        if keep:
            try:
                settings.save(chosen)
            except HistoViewerError as error:
                self.tell_error(error)
            self._dress(chosen)
        self.objects.sign()
        self.book.set_shortcuts(chosen.shortcuts)
        for canvas in self.canvases:
            canvas.return_to_move = chosen.return_to_move
            canvas.given_up_keys = self.book.given_up_keys
        decoded, shown = chosen.tile_bytes()
        self.session.set_tile_cache(decoded)
        self.panes.set_cache(shown)
        self.classify.opacity.setValue(round(100 * chosen.heatmap_opacity))
        self.classify.fields.set_coverage(chosen.coverage)

    def _dress(self, chosen: Settings) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, chosen.theme, chosen.text_scale)
            self.book.restyle()
            self._fit_bars()

    def _system_theme_changed(self) -> None:
        chosen = settings.load()
        if chosen.theme == "system":
            self._dress(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bars()

    def _fit_bars(self) -> None:
        if hasattr(self, "toolbar"):
            self.layout_of_docks.fit_bars(self.toolbar, self.toolbar.more, self.notice)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._size_later:
            self._size_later = False
            self.layout_of_docks.size()

    # -- drag and drop, closing ------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.files.open_paths(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop jobs, free files. Nothing is asked: everything is saved."""
        self.panes.leave_fullscreen()
        for canvas in self.canvases:
            window_drawing.finish_drawing(canvas)
        window_drawing.keep_brush(self.canvas)
        kept_look.keep_look(self.canvas, self.objects.opacity)
        self.layout_of_docks.save()
        self.classification.stop()
        self.review.stop()
        self.annotations.stop()
        self.safety.stop()
        self._unsubscribe()
        self.runner.shutdown()
        self.privacy.stop()
        self.panes.stop()
        self.session.close()
        super().closeEvent(event)
