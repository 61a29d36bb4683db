"""Preferences survive a restart, a damaged file and an older one."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from histoviewer.app import model_store, resources, settings
from histoviewer.app.settings import Settings
from histoviewer.core.errors import FileAccessError, ModelFileError, StorageError


def test_what_is_saved_is_loaded(own_home: Path) -> None:
    chosen = replace(Settings(), theme="dark", text_scale=1.5, recent=("a.svs", "b.svs"), author="Ada")
    settings.save(chosen)
    assert settings.load() == chosen
    assert [path.name for path in own_home.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", ["", "{", "[]", "null", '{"theme": 3, "threads": "two", "recent": 5}'])
def test_damage_falls_back_to_defaults(own_home: Path, content: str) -> None:
    (own_home / "settings.json").write_text(content)
    assert settings.load() == Settings()


def test_unknown_names_are_passed_over(own_home: Path) -> None:
    (own_home / "settings.json").write_text(json.dumps({"theme": "dark", "later": 1, "text_scale": 2}))
    assert settings.load() == replace(Settings(), theme="dark", text_scale=2.0)


def test_settings_of_an_older_version_are_taken_over_and_copied(own_home: Path) -> None:
    own_home.mkdir(parents=True, exist_ok=True)
    old = b'{"version": "0.0.9", "theme": "dark", "gone": 1, "notice_seen": true}'
    (own_home / "settings.json").write_bytes(old)
    taken = settings.load()
    assert (taken.theme, taken.notice_seen) == ("dark", True)
    settings.save(taken)
    assert (own_home / "settings.0.0.9.json").read_bytes() == old
    settings.save(taken.with_recent("a.svs"))
    assert settings.load().theme == "dark"
    assert sorted(p.name for p in own_home.glob("settings*")) == ["settings.0.0.9.json", "settings.json"]


def test_settings_that_can_t_be_read_are_copied_before_they_are_replaced(own_home: Path) -> None:
    own_home.mkdir(parents=True, exist_ok=True)
    (own_home / "settings.json").write_bytes(b'{"theme": "da')
    settings.save(settings.load())
    assert (own_home / "settings.earlier.json").read_bytes() == b'{"theme": "da'


def test_recent_files_are_few_and_the_newest_first() -> None:
    found = Settings()
    for i in range(15):
        found = found.with_recent(f"{i}.svs")
    assert found.with_recent("9.svs").recent[:2] == ("9.svs", "14.svs")
    assert len(found.recent) == 10


def test_a_home_that_refuses_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HISTOVIEWER_HOME", str(tmp_path / "file"))
    with pytest.raises(StorageError, match="preferences"):
        settings.save(Settings())


def test_resources_are_found_and_missing_ones_named() -> None:
    assert resources.resource_path("icons").is_dir()
    with pytest.raises(FileAccessError, match=r"models/none\.safetensors is missing"):
        resources.resource_path("models", "none.safetensors")


def test_a_model_is_summed_up_from_its_header(model_path: Path, tmp_path: Path) -> None:
    found = model_store.model_summary(model_path)
    assert (found.arch, found.classes, found.mpp) == ("resnet18", ("normal", "invasive"), 4.0)
    assert found.to_json()["patch_px"] == 50
    (tmp_path / "picture.safetensors").write_bytes(b"\x89PNG" * 40)
    with pytest.raises(ModelFileError, match=r"picture\.safetensors"):
        model_store.model_summary(tmp_path / "picture.safetensors")


def test_models_that_were_trained_here_are_known(model_path: Path) -> None:
    own = model_store.models_folder() / "mine.safetensors"
    own.parent.mkdir(parents=True)
    own.write_bytes(model_path.read_bytes())
    assert own in model_store.known_models()
    assert model_store.resolve_model(own) == own
