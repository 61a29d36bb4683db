"""What the layers below say is recognized and said in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from histoviewer.core.errors import CorruptFileError, HistoViewerError
from histoviewer.ui import told as told_module
from histoviewer.ui.told import told, told_error

WORDS = {
    "Judging the {0} part ({1} of {2})": "{1} von {2}: Beurteilung des Teils {0}",
    "Fold {0} of {1}": "Teilung {0} von {1}",
    "Merge class {0} into {1}": "Klasse {0} mit {1} vereinen",
    "Merge {0}": "{0} vereinen",
    "{0} shapes": "{0} Formen",
    "Reading {0}": "{0} wird gelesen",
}


class German(QTranslator):
    """A few sentences."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, _about: str | None = None, _n: int = -1) -> str:
        return WORDS.get(source, "")


@pytest.fixture
def german(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(told_module, "current", lambda: "de")
    translator = German(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("Reading C:/a: b; c.svs", "C:/a: b; c.svs wird gelesen"),
        ("Merge class A into B", "Klasse A mit B vereinen"),
        ("Merge 3 shapes", "3 Formen vereinen"),
        ("Judging the test part (3 of 4)", "3 von 4: Beurteilung des Teils test"),
        (
            "Fold 1 of 5: Judging the test part (3 of 4)",
            "Teilung 1 von 5: 3 von 4: Beurteilung des Teils test",
        ),
        ("Quite another sentence: with a colon.", "Quite another sentence: with a colon."),
        ("", ""),
    ],
)
def test_a_sentence_is_recognized_with_what_fills_it(english: str, said: str) -> None:
    assert told(english) == said


@pytest.mark.usefixtures("german")
def test_an_error_is_said_part_by_part() -> None:
    error = CorruptFileError("Fold 2 of 3", "what nobody foresaw", "Reading a.svs")
    assert told_error(error) == "Teilung 2 von 3: what nobody foresaw; a.svs wird gelesen."
    assert told_error(ValueError("Fold 2 of 3")) == "Teilung 2 von 3"


def test_in_english_nothing_changes(qapp: QApplication) -> None:
    error = HistoViewerError("a.svs can't be read", "it is damaged", "copy it again")
    assert told_error(error) == str(error)
    assert told("Fold 1 of 5: judging") == "Fold 1 of 5: judging"
