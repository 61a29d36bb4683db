"""Takes the pictures of the help page "First steps" from the program itself, with the case of the demo.

``make pictures`` or ``python packaging/help_pictures.py [FOLDER]`` (resources/help); no screen is needed.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
os.environ["HISTOVIEWER_LANGUAGE"] = "en"

from PIL import Image
from PySide6.QtWidgets import QWidget

from histoviewer import cli
from histoviewer.app.resources import resource_path
from histoviewer.ui import application

_SIZE = (1280, 800)


def main(folder: Path) -> None:
    """Make the case in a folder that is thrown away, and write the pictures."""
    with tempfile.TemporaryDirectory() as home:
        os.environ["HISTOVIEWER_HOME"] = home
        window = application.open_window([])
        window.resize(*_SIZE)
        window.layout_of_docks.size()
        application.settle(window, lambda: True)
        _save(window.start_page, folder / "start.png", 430)
        window.close()
        if cli.main(["demo", "--out", f"{home}/demo"]):
            raise SystemExit("the demo failed")
        slide = next(Path(home, "demo", "sample case").rglob("*slide*.tif"))
        window = application.open_window([f"{home}/demo/demo.hvproj", str(slide)])
        window.resize(*_SIZE)
        window.layout_of_docks.size()
        window.classification.refresh_models(Path(home, "demo", "demo-model.safetensors"))
        application.settle(window, lambda: window.slide is not None and window.canvas.complete)
        _save(window, folder / "window.png", 560)
        _save(window.classify, folder / "classify-panel.png", 300)
        # What is left of the chart, so that its words can be read at this width.
        _save(window.results, folder / "answer.png", 560, shown=0.6)
        window.close()


def _save(widget: QWidget, path: Path, width: int, shown: float = 1.0) -> None:
    """A widget (its left part) as a PNG of this width: the help browser does not smooth what it shrinks."""
    widget.grab().save(str(path))
    with Image.open(path) as picture:
        plain = picture.convert("RGB").crop((0, 0, round(picture.width * shown), picture.height))
    plain.resize((width, round(plain.height * width / plain.width)), Image.Resampling.LANCZOS).save(
        path, optimize=True
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else resource_path("help"))
