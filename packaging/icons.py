"""Paints the program's icon in the sizes that a desktop wants: ``python packaging/icons.py FOLDER``."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main(folder: Path) -> int:
    """Fill ``folder`` as a hicolor theme wants it: a picture for each size, and the drawing itself."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    source = Path(__file__).resolve().parent.parent / "resources" / "icons" / "histoviewer.svg"
    drawing = QSvgRenderer(str(source))

    def blank(size: int) -> QImage:
        made = QImage(size, size, QImage.Format.Format_ARGB32)
        made.fill(Qt.GlobalColor.transparent)
        return made

    for size in SIZES:
        image, tile = blank(size), blank(size)
        # Qt passes over the drawing's clip path, so its rounded tile is cut out here.
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.black)
        painter.scale(size / 256, size / 256)
        painter.drawRoundedRect(QRectF(12, 12, 232, 232), 52, 52)
        painter.end()
        painter = QPainter(image)
        drawing.render(painter)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, tile)
        painter.end()
        path = folder / f"{size}x{size}" / "apps" / "histoviewer.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            return 1
    scalable = folder / "scalable" / "apps" / "histoviewer.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, scalable)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
