"""A model's card without its network."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from histoviewer.app.model_card import card_facts, read_card
from histoviewer.core.errors import FileAccessError, ModelFileError
from histoviewer.core.task import Task

HEADER = {
    "name": "idc",
    "arch": "resnet34",
    "classes": ["normal", "invasive"],
    "positive": "invasive",
    "mpp": 4.0,
    "split": {"train": ["1", "2"], "test": ["3"]},
    "metrics": {"test": {"auc": {"value": 0.93, "ci95": [0.9, 0.95]}}},
    "card": {"data": "IDC"},
}


def _file(path: Path, header: object) -> Path:
    table = json.dumps({"__metadata__": {"header": json.dumps(header)}}).encode()
    path.write_bytes(struct.pack("<Q", len(table)) + table)
    return path


def test_card_tells_classes_resolution_patients_and_score(tmp_path: Path) -> None:
    card = read_card(Task(), _file(tmp_path / "m.safetensors", HEADER))
    assert (card.classes, card.mpp, card.patients_n, card.auc) == (("normal", "invasive"), 4.0, 3, 0.93)
    assert len(card.sha256) == 64


def test_card_without_scores_says_less(tmp_path: Path) -> None:
    bare = {name: HEADER[name] for name in ("name", "arch", "classes", "mpp")}
    card = read_card(Task(), _file(tmp_path / "m.safetensors", bare))
    assert (card.patients_n, card.auc) == (0, None)


def test_facts_of_a_report_are_in_the_order_of_the_parts_and_rounded() -> None:
    split = {"test": ["3"], "train": ["1", "2"], "validation": ["4"]}
    facts = card_facts({**HEADER, "patch_px": 50, "split": split, "temperature": 1.1353408042281303})
    assert facts["patients"] == "train 2, validation 1, test 1"
    assert facts["temperature"] == 1.135
    assert facts["scores"].startswith("AUC 0.930 (0.900 to 0.950)")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"short",
        struct.pack("<Q", 1 << 60) + b"{}",
        struct.pack("<Q", 4) + b"null",
        b"\x89PNG\r\n\x1a\n" * 9,
    ],
)
def test_other_files_are_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "m.safetensors"
    path.write_bytes(content)
    with pytest.raises(
        ModelFileError, match=r"m\.safetensors can't be used as a model: .*; choose another file\."
    ):
        read_card(Task(), path)


def test_header_of_another_shape_is_refused(tmp_path: Path) -> None:
    for wrong in ([], {"name": "x"}, {**HEADER, "classes": 3}, {**HEADER, "split": [1]}):
        with pytest.raises(ModelFileError):
            read_card(Task(), _file(tmp_path / "m.safetensors", wrong))


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileAccessError, match=r"none\.safetensors can't be opened"):
        read_card(Task(), tmp_path / "none.safetensors")
