"""What the panels offer is what the program can do."""

from __future__ import annotations

from histoviewer import stain
from histoviewer.app import choices
from histoviewer.learn import zoo
from histoviewer.stain.stain_types import PRESETS


def test_every_offered_stain_method_and_architecture_exists() -> None:
    assert {name for name, _words in choices.STAIN_METHODS} == set(stain.METHODS)
    assert {key for key, _words in choices.STAIN_TYPES} == {"", *PRESETS}
    assert {name for name, _words in choices.ARCHITECTURES} <= set(zoo.ARCHITECTURES)
