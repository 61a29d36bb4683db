"""Letters of the PDF report: the built-in fonts, and a font of the system for what these can't show.

The built-in fonts hold Western European letters only, and need no file. A name with other letters
(Łukasz, Ωmega, Иванов) is set in the first font of ``_SYSTEM_FONTS`` that this computer has and that
holds the letter; without one the letter becomes a question mark.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

_BUILT_IN = {False: "Helvetica", True: "Helvetica-Bold"}
_SYSTEM_FONTS: tuple[tuple[str, str, str], ...] = (
    ("/usr/share/fonts/truetype/dejavu", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("/usr/share/fonts/dejavu-sans-fonts", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"),
    ("C:/Windows/Fonts", "arial.ttf", "arialbd.ttf"),
    ("C:/Windows/Fonts", "msyh.ttc", "msyhbd.ttc"),
    ("/System/Library/Fonts/Supplemental", "Arial Unicode.ttf", "Arial Unicode.ttf"),
)
"""Folder, regular and bold, where Debian, Fedora, Windows and macOS keep them."""


def lettering(text: str, *, bold: bool = False) -> tuple[str, str]:
    """The font that shows ``text`` best, and the text with what even that one lacks as question marks."""
    western = text.encode("cp1252", "replace").decode("cp1252")
    if western == text:
        return _BUILT_IN[bold], text
    best = max(_found(), key=lambda pair: _covered(pair[bold], text), default=None)
    if best is None or _covered(best[bold], text) == 0:
        return _BUILT_IN[bold], western
    letters = pdfmetrics.getFont(best[bold]).face.charToGlyph
    return best[bold], "".join(c if ord(c) in letters else "?" for c in text)


def markup(text: str, *, bold: bool = False) -> str:
    """``text`` for a paragraph: escaped, and in another font where it needs one."""
    font, shown = lettering(text, bold=bold)
    return escape(shown) if font in _BUILT_IN.values() else f'<font name="{font}">{escape(shown)}</font>'


def write(
    pen: Canvas, x: float, y: float, text: str, size: float, *, bold: bool = False, align: str = "left"
) -> None:
    """Draw a line of text at (x, y) in points; ``align`` is "left", "center" or "right"."""
    font, shown = lettering(text, bold=bold)
    pen.setFont(font, size)
    draw = {"left": pen.drawString, "center": pen.drawCentredString, "right": pen.drawRightString}[align]
    draw(x, y, shown)


def _covered(font: str, text: str) -> int:
    letters = pdfmetrics.getFont(font).face.charToGlyph
    return sum(ord(c) in letters for c in text if ord(c) > 127)


@cache
def _found() -> tuple[tuple[str, str], ...]:
    """Names of the registered pairs, for the fonts that this computer has and that can be read."""
    names = []
    for n, (folder, *pair) in enumerate(_SYSTEM_FONTS):
        files = [Path(folder, name) for name in pair]
        if not all(file.is_file() for file in files):
            continue
        own = f"System{n}", f"System{n}Bold"
        try:
            for name, file in zip(own, files, strict=True):
                pdfmetrics.registerFont(TTFont(name, file))
        except (TTFError, OSError):
            continue
        names.append(own)
    return tuple(names)
