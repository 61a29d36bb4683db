"""How the active view is shown, turned and magnified, and pictures of it."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from histoviewer.app.display import Display, DisplaySettings, ProfileState, profile_state
from histoviewer.app.view_picture import RegionPicture, read_region, save_picture
from histoviewer.core.annotation import Annotation
from histoviewer.core.errors import InputError
from histoviewer.core.slide import RgbArray
from histoviewer.core.task import Task
from histoviewer.ui import messages
from histoviewer.ui.display_panel import DisplayPanel, magnification_from
from histoviewer.ui.job_runner import Lane
from histoviewer.ui.language import number, tr
from histoviewer.ui.viewer.canvas import SlideCanvas
from histoviewer.ui.viewer.picture import PictureParts, picture_of_region, picture_of_view, to_pixels

if TYPE_CHECKING:
    from histoviewer.ui.main_window import MainWindow

_KINDS = "PNG (*.png);;TIFF (*.tif *.tiff)"
_MOST_HALVINGS = 8


class DisplayActions(QObject):
    """Handlers of the commands whose name starts with "display."."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._w = window
        self.panel: DisplayPanel | None = None
        self._folder = Path.home()
        window.canvas_made.connect(self._connect)
        window.canvas_changed.connect(lambda _canvas: self.follow())
        for canvas in window.canvases:
            self._connect(canvas)

    def _connect(self, canvas: SlideCanvas) -> None:
        canvas.view_changed.connect(partial(self._follow_if_active, canvas))
        canvas.display_changed.connect(partial(self._follow_if_active, canvas))

    def _follow_if_active(self, canvas: SlideCanvas) -> None:
        if canvas is self._w.canvas:
            self.follow()

    def follow(self) -> None:
        """Bring the panel, the field and the marks in the menu up to date with the active view."""
        window, canvas = self._w, self._w.canvas
        view, settings = canvas.view, canvas.tiles.display
        flipped = view is not None and view.flipped
        window.book.actions["view.mirror"].setChecked(flipped)
        window.book.actions["view.profile"].setChecked(settings.use_profile)
        window.toolbar.magnification.follow(self._magnification_words())
        if self.panel is not None and self.panel.isVisible():
            state = self._profile()
            rotation = view.rotation if view is not None else 0.0
            usable = bool(state.name) and not state.problem
            words = tr(state.words(used=settings.use_profile))
            self.panel.follow(settings, words, rotation, flipped=flipped, has_profile=usable)

    # -- magnification ---------------------------------------------------------------------

    def _magnification_words(self) -> str:
        canvas = self._w.canvas
        if canvas.view is None:
            return ""
        known = canvas.magnification
        return f"{known:.3g}×" if known is not None else f"{100 / canvas.view.downsample:.3g} %"

    def type_magnification(self, text: str) -> None:
        """Show the slide as large as was typed, or say why not."""
        typed, canvas = magnification_from(text), self._w.canvas
        if canvas.view is None:
            return
        if typed is None:
            self._w.bar.tell(tr("“{0}” is no magnification: type a number such as 20, or 50 %.", text))
        elif typed[1]:
            canvas.set_view(canvas.view.at_downsample(100 / typed[0]))
        else:
            canvas.set_magnification(typed[0])
        self.follow()
        canvas.setFocus()

    # -- rotation --------------------------------------------------------------------------

    def rotate(self, way: str) -> None:
        """A right angle to the "right" (clockwise) or "left"."""
        self._w.canvas.turn_by(90.0 if way == "right" else -90.0)

    def mirror(self, _on: bool = True) -> None:
        """Swap left and right."""
        self._w.canvas.mirror()

    def as_scanned(self) -> None:
        """Neither turned nor mirrored."""
        self._w.canvas.reset_turn()

    # -- colours ---------------------------------------------------------------------------

    def _profile(self) -> ProfileState:
        slide = self._w.slide
        return profile_state(slide.info.icc_profile) if slide is not None else ProfileState()

    def status_words(self) -> str:
        """What the status bar says of the file's colour profile; "" without one."""
        state, used = self._profile(), self._w.canvas.tiles.display.use_profile
        if not state.name:
            return ""
        if state.problem:
            return tr("colour profile unusable")
        return tr("colour profile on") if used else tr("colour profile off")

    def show_panel(self) -> None:
        """Open the panel, or bring it to the front."""
        if self.panel is None:
            panel = self.panel = DisplayPanel(self._w)
            panel.settings_chosen.connect(self._set)
            panel.angle_chosen.connect(lambda degrees: self._w.canvas.turn_to(degrees))
            panel.mirror_chosen.connect(self.mirror)
            panel.turn_wanted.connect(lambda degrees: self._w.canvas.turn_by(degrees))
            panel.upright_wanted.connect(self.as_scanned)
        self.panel.show()
        self.panel.raise_()
        self.follow()

    def _set(self, settings: DisplaySettings) -> None:
        self._w.canvas.set_display(settings)
        self._w.canvas.refresh_readout()
        self._w.state.show_status()
        self.follow()

    def use_profile(self, on: bool) -> None:
        """Show colours as the file's profile means them, or as the numbers are."""
        self._set(replace(self._w.canvas.tiles.display, use_profile=on))
        self._w.bar.tell(f"{tr(self._profile().words(used=on))}.")

    def reset_colors(self) -> None:
        """Brightness, contrast and gamma as they were; the profile applied."""
        self._set(DisplaySettings())

    # -- pictures --------------------------------------------------------------------------

    def copy_view(self) -> None:
        """Put what the view shows on the clipboard, with a scale bar."""
        QApplication.clipboard().setImage(picture_of_view(self._w.canvas, PictureParts()))
        self._w.bar.tell(tr("The view is on the clipboard, with a scale bar."), "good")

    def export_view(self) -> None:
        """Ask what and where, then write what the view shows."""
        from histoviewer.ui.picture_dialog import PictureDialog

        canvas = self._w.canvas
        ratio = canvas.devicePixelRatioF()
        size = tr(
            "As on the screen: {0:,} × {1:,}", round(canvas.width() * ratio), round(canvas.height() * ratio)
        )
        known = canvas.slide is not None and canvas.slide.info.mpp is not None
        dialog = PictureDialog(tr("Picture of the view"), [size], pixel_size=known, parent=self._w)
        dialog.chosen.connect(lambda parts, _index: self._write_view(parts))
        messages.show_dialog(dialog)

    def _write_view(self, parts: PictureParts) -> None:
        canvas = self._w.canvas
        view, slide = canvas.view, canvas.slide
        if view is None or slide is None:
            return
        if not canvas.complete:
            self._w.tell_error(
                InputError(
                    tr("The picture was not made"),
                    tr("parts of the view are still blurred"),
                    tr("wait until it is sharp and try again"),
                )
            )
            return
        image, mpp = picture_of_view(canvas, parts), slide.info.mpp
        size = view.downsample / canvas.devicePixelRatioF()
        self._save(to_pixels(image), None if mpp is None else mpp * size)

    def export_region(self) -> None:
        """Ask what and where, then write the rectangle around the selected annotations."""
        from histoviewer.ui.picture_dialog import PictureDialog

        slide, chosen = self._w.slide, self._selected()
        if slide is None or not chosen:
            return
        pictures = _sizes(chosen, slide.info.width_l0, slide.info.height_l0)
        if not pictures:
            self._w.tell_error(InputError(tr("The selection can't be written as a picture"),
                                          tr("it lies beside the image"), tr("select another")))  # fmt: skip
            return
        words = [_size_words(picture, slide.info.mpp) for picture in pictures]
        known = slide.info.mpp is not None
        dialog = PictureDialog(tr("Picture of the selection"), words, pixel_size=known, parent=self._w)
        dialog.chosen.connect(lambda parts, n: self._read_region(slide, pictures[n], parts))
        messages.show_dialog(dialog)

    def _selected(self) -> list[Annotation]:
        slide = self._w.slide
        if slide is None:
            return []
        return [a for i in self._w.canvas.selected_ids if (a := slide.annotations.find(i)) is not None]

    def _read_region(self, slide: Any, picture: RegionPicture, parts: PictureParts) -> None:
        canvas = self._w.canvas
        display = Display(canvas.tiles.display, slide.info.icc_profile)
        stain = canvas.tiles.stain

        def read(task: Task, _request: object) -> RgbArray:
            return read_region(task, slide, picture, display, stain)

        job = self._w.runner.submit(tr("Picture of the selection"), read, None, Lane.SHORT)
        job.failed.connect(self._w.tell_error)
        job.succeeded.connect(partial(self._write_region, slide, picture, parts))

    def _write_region(
        self, slide: Any, picture: RegionPicture, parts: PictureParts, pixels: RgbArray
    ) -> None:
        canvas = self._w.canvas
        if canvas.slide != slide:
            self._w.tell_error(InputError(tr("The picture was not made"), tr("another image is shown now"),
                                          tr("go back to its image and try again")))  # fmt: skip
            return
        x0, y0 = picture.rect[:2]
        image = picture_of_region(canvas, pixels, x0, y0, picture.downsample, parts)
        mpp = slide.info.mpp
        self._save(to_pixels(image), None if mpp is None else mpp * picture.downsample)

    def _save(self, pixels: RgbArray, mpp: float | None) -> None:
        path = messages.ask_save(self._w, tr("Write the picture"), str(self._folder / "picture.png"), _KINDS)
        if not path:
            return
        self._folder = Path(path).parent

        def save(_task: Task, target: Path) -> Path:
            save_picture(target, pixels, mpp)
            return target

        target = Path(path) if Path(path).suffix else Path(path).with_suffix(".png")
        job = self._w.runner.submit(tr("Write a picture"), save, target, Lane.SHORT)
        job.failed.connect(self._w.tell_error)
        job.succeeded.connect(lambda written: self._w.bar.tell(tr("Picture written to {0}", written), "good"))


def _sizes(chosen: list[Annotation], width: int, height: int) -> list[RegionPicture]:
    """Pictures of the rectangle around shapes: at full resolution and by halves, those that can be made."""
    boxes = [annotation.bounds for annotation in chosen]
    rect = (
        max(0, math.floor(min(box[0] for box in boxes))),
        max(0, math.floor(min(box[1] for box in boxes))),
        min(width, math.ceil(max(box[2] for box in boxes))),
        min(height, math.ceil(max(box[3] for box in boxes))),
    )
    if rect[0] >= rect[2] or rect[1] >= rect[3]:
        return []
    pictures = [RegionPicture(rect, 2.0**n) for n in range(_MOST_HALVINGS)]
    return [p for n, p in enumerate(pictures) if p.fits and (n == 0 or min(p.size) >= 200)]


def _size_words(picture: RegionPicture, mpp: float | None) -> str:
    width, height = picture.size
    share = tr("full resolution") if picture.downsample == 1 else f"1 : {picture.downsample:g}"
    scale = "" if mpp is None else tr(", {0:.3g} µm per pixel", mpp * picture.downsample)
    return f"{number(width)} × {number(height)} ({share}{scale})"
