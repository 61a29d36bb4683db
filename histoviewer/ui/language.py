"""The language of the window: texts through Qt's translator, and which one is loaded.

English stands in the source. ``tr`` translates where a text is shown; ``mark`` names a text of a table that
is made before the language is known, and ``tr`` is then called where the table is used. Numbers keep the
decimal point in every language, as in the files; only their thousands are set apart by a narrow space.
"""

from __future__ import annotations

import os
import string
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from histoviewer.app.resources import resource_root

SYSTEM = "system"
LANGUAGES = {
    "en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ar": "العربية",
}  # fmt: skip
"""The languages of the window, each in its own words."""

_CONTEXT = "HistoViewer"
_RIGHT_TO_LEFT = frozenset({"ar"})
_OVERRIDE = "HISTOVIEWER_LANGUAGE"
_PROPERTY = "histoviewer_language"
_SEPARATORS = {"fr": {": ": "\u00a0: ", "; ": "\u202f; "}, "ar": {"; ": "؛ "}}


def mark(text: str) -> str:
    """The same text, found by packaging/translations.py; ``tr`` translates it where it is shown."""
    return text


def tr(text: str, *values: Any) -> str:
    """A text in the language of the window; ``values`` fill its {0}, {1}, …"""
    found = QCoreApplication.translate(_CONTEXT, text)
    return _filled(found, values, found is not text and found != text) if values else found


def plural(n: int, one: str, many: str, *values: Any) -> str:
    """A text with a number, {0}, in the form that the language has for it; ``values`` fill {1}, {2}, …"""
    found = QCoreApplication.translate(_CONTEXT, many, None, n)
    translated = found != many
    return _filled(found if translated or n != 1 else one, (n, *values), translated)


def number(n: int) -> str:
    """A whole number with its thousands set apart as the texts around it have them."""
    return _filled("{0:,}", (n,), current() != "en")


def separator(english: str) -> str:
    """ ": " or "; " between the parts of a sentence, as the language of the window writes it."""
    return _SEPARATORS.get(current(), {}).get(english, english)


def as_line(text: str) -> str:
    """A line that is read in the window's direction even where it begins with a name in Latin letters."""
    return f"\u200f{text}" if current() in _RIGHT_TO_LEFT else text


def current() -> str:
    """The language of the window, a key of ``LANGUAGES``."""
    application = QCoreApplication.instance()
    return str((application.property(_PROPERTY) if application is not None else None) or "en")


class _Spaced(string.Formatter):
    """Fills in numbers whose thousands are set apart by a narrow space: a comma means decimals elsewhere."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        text = format(value, format_spec)
        return text.replace(",", "\u202f") if "," in format_spec else text


_spaced = _Spaced()


def _filled(text: str, values: tuple[Any, ...], translated: bool) -> str:
    return _spaced.vformat(text, values, {}) if translated else text.format(*values)


def available() -> dict[str, str]:
    """English and the languages whose file is there, each in its own words."""
    folder = resource_root() / "translations"
    there = (code for code in LANGUAGES if code == "en" or (folder / f"histoviewer_{code}.qm").is_file())
    return {code: LANGUAGES[code] for code in there}


def of_system() -> str:
    """The first of the system's languages that the window has; English without one."""
    known = available()
    for name in QLocale.system().uiLanguages():
        if (short := name.split("-")[0].lower()) in known:
            return short
    return "en"


def chosen(setting: str) -> str:
    """The language for a setting, "system" or a key of ``LANGUAGES``; HISTOVIEWER_LANGUAGE overrides it."""
    wanted = os.environ.get(_OVERRIDE) or setting
    return wanted if wanted in available() else of_system()


def install(application: QApplication, name: str) -> None:
    """Show everything made from now on in a language, a key of ``LANGUAGES``; without its file in English."""
    remove(application)
    direction = Qt.LayoutDirection.RightToLeft if name in _RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight
    application.setLayoutDirection(direction)
    if name == "en":
        return
    for folder, base in (
        (Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase"),
        (resource_root() / "translations", "histoviewer"),
    ):
        translator = QTranslator(application)
        if translator.load(f"{base}_{name}", str(folder)):
            application.installTranslator(translator)
            application.setProperty(_PROPERTY, name)


def remove(application: QApplication) -> None:
    """Go back to English."""
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    application.setProperty(_PROPERTY, None)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
