"""A model goes to QuPath as TorchScript: same logits, a true description, and what stays behind in words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from histoviewer.app.model_export import WARNING_FILE, ExportModelRequest, export_model
from histoviewer.core.errors import ModelFileError, StorageError
from histoviewer.core.task import Task
from histoviewer.learn import model_file
from histoviewer.learn.torchscript_export import left_behind


def test_the_loaded_torchscript_gives_the_same_logits(tmp_path: Path, model_path: Path) -> None:
    export_model(Task(), ExportModelRequest(model_path, tmp_path / "out"))
    written = torch.jit.load(tmp_path / "out" / "torchscript_model.pt")
    module = model_file.load(model_path).module
    for n in (1, 5):
        pixels = torch.randn(n, 3, 32, 32)
        with torch.no_grad():
            torch.testing.assert_close(written(pixels), module(pixels), atol=1e-5, rtol=1e-5)


def test_the_description_is_that_of_wsinfer(tmp_path: Path, model_path: Path) -> None:
    made = export_model(Task(), ExportModelRequest(model_path, tmp_path / "out"))
    config = json.loads((tmp_path / "out" / "config.json").read_text(encoding="utf-8"))
    assert config == made.config
    assert config["spec_version"] == "1.0"
    assert config["class_names"] == ["normal", "invasive"]
    assert config["num_classes"] == 2
    assert (config["patch_size_pixels"], config["spacing_um_px"]) == (50, 4.0)
    assert [step["name"] for step in config["transform"]] == ["Resize", "ToTensor", "Normalize"]
    assert config["transform"][0]["arguments"] == {"size": 32}
    assert made.to_json()["files"] == ["torchscript_model.pt", "config.json", WARNING_FILE]


def test_what_does_not_travel_is_said(tmp_path: Path, model_path: Path) -> None:
    header = replace(
        model_file.read_header(model_path)[0],
        normalizer={"method": "vahadane"},
        temperature=1.7,
        bias=(0.1, -0.1),
        views=8,
    )
    words = " ".join(left_behind(header))
    for word in ("vahadane", "1.7", "+0.1", "uncertain", "8 turned"):
        assert word in words
    made = export_model(Task(), ExportModelRequest(model_path, tmp_path / "out"))
    text = (tmp_path / "out" / WARNING_FILE).read_text(encoding="utf-8")
    assert all(sentence in text for sentence in made.warnings)
    assert "research use" in text


def test_a_folder_that_can_not_be_made_is_refused(tmp_path: Path, model_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="choose another folder"):
        export_model(Task(), ExportModelRequest(model_path, tmp_path / "file" / "out"))


def test_a_file_that_is_no_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.safetensors").write_bytes(b"no model at all, only text")
    with pytest.raises(ModelFileError):
        export_model(Task(), ExportModelRequest(tmp_path / "m.safetensors", tmp_path / "out"))
    assert not (tmp_path / "out").exists()
