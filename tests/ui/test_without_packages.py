"""Where StainTools or timm is not installed, as in the installed program: not offered, and said in words."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot
from window_fixtures import write_image

from histoviewer import cli
from histoviewer.app import choices, installed
from histoviewer.app.stain_choice import StainChoice
from histoviewer.ui.docks.classify_fields import ClassifyFields
from histoviewer.ui.docks.normalize import NormalizeDock
from histoviewer.ui.docks.train_fields import TrainFields


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("staintools", "timm", "cv2"):
        # An import of it fails, and it is not found either.
        monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.setattr(installed, "has", lambda package: False)


def offered(box: QComboBox) -> list[object]:
    return [box.itemData(i) for i in range(box.count())]


def test_what_is_installed_is_found_without_importing_it() -> None:
    assert installed.has("numpy")
    assert not installed.has("a_package_that_nobody_has")
    assert set(installed.stain_methods()) <= set(choices.STAIN_METHODS)


def test_networks_of_timm_are_those_that_say_so() -> None:
    said = {name for name, words in choices.ARCHITECTURES if "(timm)" in words}
    assert said == set(installed._TIMM_NETWORKS)


@pytest.mark.usefixtures("bare")
def test_the_window_offers_only_what_works_here(qtbot: QtBot) -> None:
    normalize, classify, train = NormalizeDock(), ClassifyFields(), TrainFields()
    for widget in (normalize, classify, train):
        qtbot.addWidget(widget)
    assert offered(normalize.method) == ["vahadane", "macenko", "reinhard"]
    assert offered(classify.stain) == [None, "none", "vahadane", "macenko", "reinhard"]
    assert offered(train.arch) == ["resnet34", "resnet18", "resnet50", "vgg16", "vgg19", "inception_v3"]


@pytest.mark.usefixtures("bare")
def test_a_project_s_method_that_is_not_installed_is_named_not_replaced(qtbot: QtBot) -> None:
    dock = NormalizeDock()
    qtbot.addWidget(dock)
    dock.show_choice(StainChoice("staintools-macenko"))
    assert dock.method.currentText() == "staintools-macenko (not installed)"
    assert dock.method_name == "staintools-macenko"


@pytest.mark.usefixtures("bare")
def test_the_command_line_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image, out = write_image(tmp_path / "a.tif"), tmp_path / "out"
    assert cli.main(["normalize", str(image), "--method", "staintools-macenko", "--out", str(out)]) == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "StainTools can't be loaded" in said
    assert "use vahadane, macenko or reinhard" in said
    assert not out.exists()


@pytest.mark.usefixtures("bare")
def test_own_methods_need_neither(tmp_path: Path) -> None:
    image, out = write_image(tmp_path / "a.tif"), tmp_path / "out"
    assert cli.main(["normalize", str(image), "--method", "macenko", "--out", str(out)]) == 0
