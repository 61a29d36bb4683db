"""Starts the window: application, theme, log, crash dialog, research-use notice."""

from __future__ import annotations

import gc
import logging
import os
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from histoviewer.app import settings
from histoviewer.app.session import Session
from histoviewer.core.errors import HistoViewerError
from histoviewer.ui import icons, language, messages, theme
from histoviewer.ui.language import tr
from histoviewer.ui.main_window import MainWindow

log = logging.getLogger(__name__)

LOG_BYTES = 1 << 20


def main(argv: Sequence[str]) -> int:
    """Open the window on files, folders and projects; returns the exit status when it is closed."""
    try:
        window = open_window(argv)
    except HistoViewerError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    # Off since the start (cli/window.py).
    gc.enable()
    application = _application()
    _install_crash_dialog(window)
    _show_notice_once(window)
    status = application.exec()
    window.deleteLater()
    return status


def open_window(argv: Sequence[str]) -> MainWindow:
    """The window, shown, with what was named on the command line being opened.

    Raises:
        ProjectError, StorageError: no project can be opened or made.
    """
    application = _application()
    _start_log()
    chosen = settings.load()
    language.install(application, language.chosen(chosen.language))
    theme.choose(application, chosen.theme, chosen.text_scale)
    paths = [Path(name) for name in argv]
    project = next((p for p in paths if p.suffix == ".hvproj"), None)
    window = MainWindow(Session(project))
    theme.put_on_sheet(application)
    _fit_screen(window)
    _FirstPaint(window)
    window.show()
    window.files.open_paths([p for p in paths if p.suffix != ".hvproj"])
    return window


class _FirstPaint(QObject):
    """Lets the window be seen before the rest begins."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._window.start_late)
        return False


def _fit_screen(window: MainWindow) -> None:
    """Make the window no larger than its screen; not every desktop does it."""
    room = window.screen().availableGeometry().size()
    window.resize(window.size().boundedTo(room))


def start_qt() -> None:
    """Show a plot and a label, to see that the window system starts."""
    import pyqtgraph as pg
    from PySide6.QtWidgets import QLabel

    application = _application()
    words, plot = QLabel("HistoViewer"), pg.PlotWidget()
    words.show()
    plot.show()
    application.processEvents()


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(["histoviewer"])
    application.setApplicationName("HistoViewer")
    application.setDesktopFileName("histoviewer")
    application.setWindowIcon(icons.application_icon())
    return application


def _start_log() -> None:
    """Write warnings and errors of the program into a file of bounded size."""
    path = settings.log_path()
    root = logging.getLogger("histoviewer")
    for old in [h for h in root.handlers if isinstance(h, RotatingFileHandler)]:
        root.removeHandler(old)
        old.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        # Without a log the program still works; it says so where it can.
        root.warning("no log can be written to %s", path)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def _install_crash_dialog(window: MainWindow) -> None:
    """Send what nobody caught to the log and to a dialog, and go on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        log.critical("uncaught", exc_info=(kind, error, trace))
        window.crashed.emit(messages.crash_details(kind, error, trace))

    sys.excepthook = hook


def _show_notice_once(window: MainWindow) -> None:
    chosen = settings.load()
    if chosen.notice_seen:
        return
    dialog = messages.NoticeDialog(window)
    dialog.accepted.connect(lambda: window.apply_settings(replace(settings.load(), notice_seen=True)))
    messages.show_dialog(dialog)


def render_screenshot(
    project: Path,
    out: Path,
    slide: Path | None = None,
    theme: str = "light",
    size: tuple[int, int] = (1440, 900),
    model: Path | None = None,
) -> None:
    """Save a picture of the window with a project, a slide and its newest result, without a screen.

    Args:
        project: a project file.
        out: the PNG to write.
        slide: the image to show; the project's first slide without it.
        theme: "light" or "dark".
        size: width and height in pixels.
        model: the model file that is chosen in the Classify panel; the bundled one without it.

    Raises:
        ProjectError, InputError: the project or the slide can't be opened.
        StorageError: the picture can't be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = _application()
    _apply_theme(application, theme)
    window = MainWindow(Session(project))
    try:
        window.resize(*size)
        window.show()
        window.layout_of_docks.arrange()
        window.layout_of_docks.size()
        window.start_late()
        if model is not None:
            window.classification.refresh_models(model)
        rows = window.session.slides()
        if slide is not None:
            window.files.open_image(slide)
        elif rows:
            window.files.open_row(rows[0].id)
        settle(window, lambda: (window.slide is not None or not rows) and window.canvas.complete)
        picture = window.grab()
    finally:
        window.close()
        window.deleteLater()
    if not picture.save(str(out)):
        from histoviewer.core.errors import StorageError

        raise StorageError(
            tr("{0} can't be written", out), tr("the place refuses"), tr("choose another folder")
        )


def _apply_theme(application: QApplication, name: str) -> None:
    theme.apply(application, name)


def settle(window: MainWindow, ready: Callable[[], bool], seconds: float = 20.0) -> bool:
    """Run the event loop until jobs have ended, ``ready`` holds and nothing has changed for a moment."""
    loop, end, calm = QEventLoop(), time.monotonic() + seconds, 0
    while time.monotonic() < end and calm < 20:
        loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        window.canvas.update()
        calm = calm + 1 if ready() and not window.runner.running else 0
        time.sleep(0.01)
    return calm >= 20
