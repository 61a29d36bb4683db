"""The window in other languages: all texts translated, none cut off, numbers in files as ever."""

from __future__ import annotations

import csv
import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
import shapely
from pseudo_language import PseudoLanguage, cut_off, untranslated
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, settled, write_image

from histoviewer.app import settings
from histoviewer.app.session import Session
from histoviewer.core.errors import FileAccessError
from histoviewer.core.geometry import Shape
from histoviewer.core.task import Task
from histoviewer.ui import language, preferences, theme
from histoviewer.ui.language import plural, tr
from histoviewer.ui.main_window import MainWindow
from histoviewer.ui.preferences import PreferencesDialog
from histoviewer.ui.told import told_error
from histoviewer.ui.viewer.scale_bar import ScaleBar
from histoviewer.ui.widgets import DecimalField
from histoviewer.ui.window_models import card_line

ROOT = Path(__file__).resolve().parents[2]
FROM_FILES = {*language.LANGUAGES.values(), "Invasive", "Normal", "Stroma", "In situ", "Benign", "Necrosis"}
"""Names of the classes that a new project begins with: they are data, as the names of languages are."""


def _translations() -> ModuleType:
    sys.path.append(str(ROOT / "packaging"))
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = made
    spec.loader.exec_module(made)
    return made


translations = _translations()
SHIPPED = [name for name in language.available() if name != "en"]


@pytest.fixture
def english(qapp: QApplication) -> Iterator[QApplication]:
    """Back to English, and the locale of before, when the test is over."""
    before = QLocale()
    yield qapp
    language.remove(qapp)
    QLocale.setDefault(before)


@pytest.fixture
def pseudo_window(qtbot: QtBot, english: QApplication, own_home: Path) -> Iterator[MainWindow]:
    """A window of the smallest usual size in the made-up language."""
    translator = PseudoLanguage(english)
    english.installTranslator(translator)
    yield from _opened(qtbot, english)
    english.removeTranslator(translator)


@pytest.fixture
def arabic_window(qtbot: QtBot, english: QApplication, own_home: Path) -> Iterator[MainWindow]:
    """A window that is read from right to left."""
    language.install(english, "ar")
    yield from _opened(qtbot, english)


def _opened(qtbot: QtBot, application: QApplication) -> Iterator[MainWindow]:
    theme.apply(application, "light")
    window = MainWindow(Session())
    window.resize(1280, 800)
    window.show()
    window.layout_of_docks.arrange()
    window.layout_of_docks.size()
    window.start_late()
    settled(qtbot, window)
    yield window
    window.close()
    window.deleteLater()


def _ours(found: list[str]) -> list[str]:
    """Without what comes from files: names of classes, the card of the model."""
    kept = (line for line in found if line.split(": ", 1)[1] not in FROM_FILES)
    return [
        line
        for line in kept
        if "safetensors" not in line and "AUC 0." not in line and ": HistoViewer" not in line
    ]


def test_every_text_of_the_window_goes_through_the_translator(pseudo_window: MainWindow) -> None:
    assert _ours(untranslated(pseudo_window)) == []


@pytest.mark.parametrize("image", [False, True])
def test_longer_words_are_not_cut_off_in_any_panel(
    pseudo_window: MainWindow, qtbot: QtBot, tmp_path: Path, image: bool
) -> None:
    if image:
        open_image(qtbot, pseudo_window, write_image(tmp_path / "a.tif"))
    found = {}
    for name, dock in pseudo_window.layout_of_docks.docks.items():
        dock.raise_()
        qtbot.wait(20)
        found[name] = cut_off(pseudo_window)
    results = pseudo_window.results
    for n in range(results.count()):
        results.setCurrentIndex(n)
        qtbot.wait(20)
        found[f"results {n}"] = cut_off(pseudo_window)
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "command",
    ["edit.preferences", "help.notice", "help.about", "view.palette", "shape.rectangle", "view.display",
     "file.export_as", "file.picture"],
)  # fmt: skip
def test_longer_words_are_not_cut_off_in_dialogs(
    pseudo_window: MainWindow, qtbot: QtBot, tmp_path: Path, command: str
) -> None:
    open_image(qtbot, pseudo_window, write_image(tmp_path / "a.tif"))
    assert pseudo_window.book.run(command)
    dialog = next(d for d in pseudo_window.findChildren(QDialog) if d.isVisible())
    qtbot.wait(50)
    assert (cut_off(dialog), _ours(untranslated(dialog))) == ([], [])
    dialog.close()


@pytest.mark.parametrize("name", SHIPPED)
def test_every_text_is_translated_and_fills_in_the_same(name: str) -> None:
    known = translations.read(name)
    wrong = [
        f"{text.source!r}: {said}"
        for text in translations.texts()
        if (said := translations.problem(text, known.get(text.source, []), name))
    ]
    assert wrong == []


def test_the_files_of_translations_are_up_to_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["translations.py", "--check"])
    assert translations.main() == 0


@pytest.mark.parametrize("name", SHIPPED)
def test_the_compiled_file_holds_the_translations(name: str, english: QApplication) -> None:
    language.install(english, name)
    known = translations.read(name)
    singles = [text.source for text in translations.texts() if not text.plural]
    assert [source for source in singles if tr(source) != known[source][0]] == []
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.buttons()[0].text().strip("&") != "Cancel"
    buttons.deleteLater()


@pytest.mark.skipif("ar" not in SHIPPED, reason="made without the translations")
def test_a_number_takes_the_form_that_the_language_has_for_it(english: QApplication) -> None:
    def said() -> list[str]:
        return [plural(n, "{0:,} patch", "{0:,} patches") for n in (1, 2, 3, 11, 12_345)]

    assert said() == ["1 patch", "2 patches", "3 patches", "11 patches", "12,345 patches"]
    language.install(english, "de")
    assert said()[0] != said()[1].replace("2", "1")
    # A comma means decimals there.
    assert "12\u202f345" in said()[-1]
    language.install(english, "ar")
    assert len({"".join(c for c in words if not c.isdigit()) for words in said()}) >= 4


@pytest.mark.skipif("ar" not in SHIPPED or "fr" not in SHIPPED, reason="made without the translations")
def test_numbers_and_separators_are_those_of_the_language(english: QApplication) -> None:
    error = FileAccessError("The model a can't be read", "it is damaged, or none", "check the path")
    assert told_error(error) == str(error)
    assert language.number(12_345) == "12,345"
    language.install(english, "fr")
    assert language.number(12_345) == "12\u202f345"
    assert [told_error(error).count(mark) for mark in ("\u00a0: ", "\u202f; ")] == [1, 1]
    language.install(english, "ar")
    assert told_error(error).count("؛ ") == 1
    assert "; " not in told_error(error)
    language.remove(english)
    assert (language.current(), told_error(error)) == ("en", str(error))


def test_the_card_of_a_model_is_told_in_the_language_of_the_window(english: QApplication) -> None:
    card = SimpleNamespace(classes=("normal", "invasive"), mpp=4.0, patients_n=1, auc=0.93)
    assert card_line(card) == "normal / invasive · 4 µm per pixel · 1 patient · AUC 0.930"  # type: ignore[arg-type]
    language.install(english, "de")
    card = SimpleNamespace(classes=("a",), mpp=0.5, patients_n=1200, auc=None)
    assert card_line(card) == "a · 0.5 µm pro Pixel · 1\u202f200 Patienten"  # type: ignore[arg-type]


def test_arabic_is_read_from_right_to_left_but_pictures_are_not(arabic_window: MainWindow) -> None:
    window, right = arabic_window, Qt.LayoutDirection.RightToLeft
    docks = window.layout_of_docks.docks
    assert window.layoutDirection() == right
    assert docks["project"].x() > docks["classify"].x()
    for kept in (window.canvas, window.results.matrix.matrix, window.pixel_bar.value.lineEdit()):
        assert kept.layoutDirection() != right


def test_the_length_on_the_scale_bar_is_read_the_same_way_in_every_language(
    qtbot: QtBot, english: QApplication
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = ScaleBar(parent)
    bar.set_scale(1.0, 0.5)
    from_left = bar.grab().toImage()
    english.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert bar.grab().toImage() == from_left
    finally:
        english.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_files_keep_the_point_in_a_locale_with_a_comma(
    english: QApplication, own_home: Path, tmp_path: Path
) -> None:
    from histoviewer.app import annotation_transfer as transfer
    from histoviewer.core.annotation import Annotation, AnnotationSet

    QLocale.setDefault(QLocale("de_DE"))
    language.install(english, "de")
    settings.save(settings.Settings(language="de"))
    kept = json.loads((own_home / "settings.json").read_text(encoding="utf-8"))
    assert (kept["coverage"], kept["language"]) == (0.95, "de")
    shape = Annotation(Shape.RECTANGLE, shapely.box(0.5, 0.5, 2000.5, 1000.5), "Normal", name="1")
    slide = transfer.Outgoing("a", 4000, 3000, 0.25, AnnotationSet([shape]))
    for kind in ("csv", "geojson"):
        transfer.export_files(Task(), [slide], tmp_path / f"a.{kind}", transfer.ExportChoice(kind))
    row = next(csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert "125000" in [text.split(".")[0] for text in row.values()]
    corners = json.loads((tmp_path / "a.geojson").read_text(encoding="utf-8"))["features"][0]["geometry"][
        "coordinates"
    ]
    assert [2000.5, 1000.5] in corners[0]


@pytest.mark.parametrize("typed", ["0,25", "0.25"])
@pytest.mark.parametrize("locale", ["de_DE", "en_US", "ar_EG"])
def test_a_comma_and_a_point_mean_the_same_in_a_number(
    qtbot: QtBot, english: QApplication, locale: str, typed: str
) -> None:
    QLocale.setDefault(QLocale(locale))
    field = DecimalField()
    qtbot.addWidget(field)
    field.setDecimals(4)
    field.setRange(0.0, 100.0)
    field.setSuffix(" µm/px")
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text()) == (0.25, "0.2500 µm/px")


def test_the_choice_is_kept(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preferences, "available", lambda: language.LANGUAGES)
    dialog = PreferencesDialog(settings.load(), window)
    dialog.changed.connect(window.apply_settings)
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    assert settings.load().language == "fr"
    assert PreferencesDialog(settings.load(), window).language.currentText() == "Français"
    dialog.close()


@pytest.mark.parametrize(
    ("setting", "system", "shown"),
    [
        ("system", ["de-AT", "de", "en"], "de"),
        ("system", ["ja-JP", "es-MX"], "es"),
        ("system", ["ja-JP"], "en"),
        ("fr", ["de-DE"], "fr"),
        ("klingon", ["ar-EG"], "ar"),
    ],
)
def test_the_language_comes_from_the_system_unless_one_is_chosen(
    monkeypatch: pytest.MonkeyPatch, setting: str, system: list[str], shown: str
) -> None:
    monkeypatch.delenv("HISTOVIEWER_LANGUAGE", raising=False)
    monkeypatch.setattr(language, "available", lambda: language.LANGUAGES)
    monkeypatch.setattr(
        language, "QLocale", SimpleNamespace(system=lambda: SimpleNamespace(uiLanguages=lambda: system))
    )
    assert language.chosen(setting) == shown
