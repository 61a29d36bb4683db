"""One safetensors file that holds everything, and refuses whatever was changed."""

from __future__ import annotations

import json
import os
import pickle
import struct
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import save as save_safetensors

from histoviewer.core.errors import FileAccessError, ModelFileError, StorageError
from histoviewer.learn import model_file, zoo
from histoviewer.learn.model_file import ModelHeader

MakeModel = Callable[..., Path]


def test_what_is_saved_is_loaded(tmp_path: Path, tiny_header: ModelHeader) -> None:
    header = replace(
        tiny_header,
        positive="invasive",
        temperature=1.7,
        bias=(-0.2, 0.2),
        views=8,
        normalizer={"method": "vahadane"},
        split={"train": ("p1", "p2"), "test": ("p3",)},
        metrics={"test": {"auc": {"value": 0.9, "ci95": [0.8, None]}}},
        card={"data": "µm – Zellen"},
    )
    module = zoo.create("tiny", 2).eval()
    sha256 = model_file.save(tmp_path / "m.safetensors", module, header, "float32")
    loaded = model_file.load(tmp_path / "m.safetensors")
    assert loaded.header == header
    assert loaded.sha256 == sha256
    assert not loaded.module.training
    for name, tensor in module.state_dict().items():
        assert torch.equal(loaded.module.state_dict()[name], tensor)


def test_header_alone_is_the_same(tiny_model: MakeModel) -> None:
    path = tiny_model()
    loaded = model_file.load(path)
    assert model_file.read_header(path) == (loaded.header, loaded.sha256)


def test_another_header_leaves_the_weights_alone(tiny_model: MakeModel) -> None:
    path = tiny_model()
    before = model_file.load(path)
    thresholds = {"coverages": [0.9], "by_class": {name: [0.2] for name in before.header.classes}}
    sha256 = model_file.rewrite_header(path, replace(before.header, conformal=thresholds))
    after = model_file.load(path)
    assert (after.header.conformal, after.sha256) == (thresholds, sha256)
    for name, tensor in before.module.state_dict().items():
        assert torch.equal(after.module.state_dict()[name], tensor)


@pytest.mark.parametrize(
    "thresholds",
    [
        {"coverages": [0.9]},
        {"coverages": [0.9], "by_class": {"normal": [0.2], "other": [0.2]}},
        {"coverages": [0.9], "by_class": {"normal": [0.2], "invasive": [1.2]}},
    ],
)
def test_prediction_sets_that_do_not_fit_are_refused(
    tiny_model: MakeModel, thresholds: dict[str, object]
) -> None:
    path = tiny_model()
    header = replace(model_file.read_header(path)[0], conformal=thresholds)
    with pytest.raises(ModelFileError, match=r"conformal|prediction sets"):
        model_file.rewrite_header(path, header)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16"])
def test_sixteen_bits_halve_the_filters_and_keep_the_vectors(
    tmp_path: Path, tiny_header: ModelHeader, dtype: str
) -> None:
    module = zoo.create("resnet18", 2)
    header = replace(tiny_header, arch="resnet18")
    model_file.save(tmp_path / "half.safetensors", module, header, dtype)
    size = os.path.getsize(tmp_path / "half.safetensors")
    numbers = sum(t.numel() for t in module.state_dict().values())
    assert size < numbers * 2.1
    again = model_file.load(tmp_path / "half.safetensors").module.state_dict()
    assert torch.equal(again["bn1.weight"], module.state_dict()["bn1.weight"])
    assert again["conv1.weight"].dtype == torch.float32
    torch.testing.assert_close(
        again["conv1.weight"], module.state_dict()["conv1.weight"], rtol=1e-2, atol=1e-4
    )


def test_a_weight_beyond_sixteen_bits_stays_in_full(tmp_path: Path, tiny_header: ModelHeader) -> None:
    module = zoo.create("tiny", 2)
    with torch.no_grad():
        module.fc.weight[0, 0] = 1e6
    model_file.save(tmp_path / "m.safetensors", module, tiny_header, "float16")
    assert model_file.load(tmp_path / "m.safetensors").module.fc.weight[0, 0].item() == 1e6


def test_resnet34_in_sixteen_bits_is_below_45_mb(tmp_path: Path, tiny_header: ModelHeader) -> None:
    path = tmp_path / "m.safetensors"
    model_file.save(path, zoo.create("resnet34", 2), replace(tiny_header, arch="resnet34"))
    assert path.stat().st_size <= 45_000_000


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1, exclude_max=True), change=st.integers(1, 255))
def test_a_changed_byte_is_noticed(tiny_model: MakeModel, place: float, change: int) -> None:
    path = tiny_model()
    whole = path.read_bytes()
    changed = bytearray(whole)
    at = int(place * len(changed))
    changed[at] ^= change
    path.write_bytes(changed)
    try:
        header, _ = model_file.read_header(path)
    except ModelFileError:
        return
    # Only padding and the like may differ: what is read is still what was written.
    path.write_bytes(whole)
    assert header == model_file.read_header(path)[0]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 0.9999))
def test_a_shortened_file_is_refused(tiny_model: MakeModel, share: float) -> None:
    path = tiny_model()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(ModelFileError):
        model_file.load(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_random_bytes_are_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.safetensors").write_bytes(data)
    with pytest.raises(ModelFileError):
        model_file.load(tmp_path / "x.safetensors")


class _Bomb:
    def __reduce__(self):
        return (Path.touch, (Path("exploded"),))


@pytest.mark.parametrize(
    "make",
    [
        lambda: pickle.dumps(_Bomb()),
        lambda: struct.pack("<Q", 2**63) + b"{}" * 20,
        lambda: struct.pack("<Q", 200_000) + b"[" * 200_000,
        lambda: struct.pack("<Q", 16) + b'{"a":{"dtype":1}}'[:16],
        lambda: save_safetensors({"a": torch.zeros(2)}),
        lambda: save_safetensors({"a": torch.zeros(2)}, {"format": "pt"}),
        lambda: b"\x89PNG\r\n\x1a\n" + bytes(1000),
    ],
)
def test_other_files_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[], bytes]
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "x.safetensors"
    path.write_bytes(make())
    for read in (model_file.load, model_file.read_header):
        with pytest.raises(ModelFileError):
            read(path)
    assert not Path("exploded").exists()


def _rewritten(path: Path, change: Callable[[dict], None]) -> None:
    """Change the header and seal the file again, as a careful forger would."""
    blob = path.read_bytes()
    length = struct.unpack("<Q", blob[:8])[0]
    table, data = json.loads(blob[8 : 8 + length]), blob[8 + length :]
    meta = table.pop("__metadata__")
    header = json.loads(meta["header"])
    change(header)
    meta["header"] = json.dumps(header)
    meta["content_sha256"] = model_file._content_digest(meta["header"], table, data)
    head = json.dumps(table | {"__metadata__": meta}).encode()
    path.write_bytes(struct.pack("<Q", len(head)) + head + data)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("classes", ["normal"]),
        ("classes", ["normal", "normal"]),
        ("classes", ["a", "b", "c"]),
        ("classes", "normal"),
        ("arch", "resnet34"),
        ("arch", "gone"),
        ("mpp", 0),
        ("mpp", float("inf")),
        ("mpp", "4"),
        ("patch_px", 0),
        ("input_px", 1e9),
        ("temperature", 0),
        ("temperature", float("nan")),
        ("bias", [0.0]),
        ("bias", [0.0, None]),
        ("views", 3),
        ("positive", "benign"),
        ("std", [0.2, 0.2, 0.0]),
        ("split", {"train": "p1"}),
        ("card", {"data": 3}),
        ("margin", -1),
        ("head", "forest"),
        ("head", "trees"),
    ],
)
def test_a_header_that_makes_no_sense_is_refused(tiny_model: MakeModel, field: str, value: object) -> None:
    path = tiny_model()
    _rewritten(path, lambda header: header.__setitem__(field, value))
    for read in (model_file.load, model_file.read_header):
        with pytest.raises(ModelFileError, match="can't be used"):
            read(path)


def test_unknown_and_missing_fields_are_refused(tiny_model: MakeModel) -> None:
    for change in (lambda h: h.pop("classes"), lambda h: h.__setitem__("extra", 1)):
        path = tiny_model()
        _rewritten(path, change)
        with pytest.raises(ModelFileError, match="unknown or missing"):
            model_file.load(path)


def test_a_field_with_a_default_may_be_missing(tiny_model: MakeModel) -> None:
    path = tiny_model()
    before = model_file.load(path).header
    _rewritten(path, lambda header: [header.pop(k) for k in ("head", "split", "mean", "bias", "positive")])
    assert model_file.load(path).header == before


def test_a_newer_schema_says_update(tiny_model: MakeModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model_file, "SCHEMA", 2)
    path = tiny_model()
    monkeypatch.undo()
    with pytest.raises(ModelFileError, match="update HistoViewer"):
        model_file.load(path)


def test_weights_that_are_not_numbers_are_refused(tmp_path: Path, tiny_header: ModelHeader) -> None:
    module = zoo.create("tiny", 2)
    with torch.no_grad():
        module.fc.bias[0] = float("nan")
    model_file.save(tmp_path / "m.safetensors", module, tiny_header)
    with pytest.raises(ModelFileError, match="not numbers"):
        model_file.load(tmp_path / "m.safetensors")


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.safetensors", tmp_path):
        with pytest.raises(FileAccessError, match=path.name):
            model_file.load(path)


def test_a_header_that_would_not_load_is_not_written(tmp_path: Path, tiny_header: ModelHeader) -> None:
    with pytest.raises(ModelFileError):
        model_file.save(
            tmp_path / "m.safetensors", zoo.create("tiny", 2), replace(tiny_header, classes=("a", "a"))
        )
    with pytest.raises(ModelFileError):
        model_file.save(tmp_path / "m.safetensors", zoo.create("tiny", 3), tiny_header)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_write_keeps_the_old_file(
    tiny_model: MakeModel, tiny_header: ModelHeader, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tiny_model()
    before = path.read_bytes()

    def full(self: Path, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(StorageError, match="disk is full"):
        model_file.save(path, zoo.create("tiny", 2), tiny_header)
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_the_same_network_gives_the_same_bytes(tmp_path: Path, tiny_header: ModelHeader) -> None:
    module = zoo.create("tiny", 2)
    one, two = (model_file.save(tmp_path / f"{i}.safetensors", module, tiny_header) for i in range(2))
    assert one == two


def test_reading_does_not_touch_torchs_random_numbers(tiny_model: MakeModel) -> None:
    path = tiny_model()
    before = torch.random.get_rng_state()
    model_file.load(path)
    assert np.array_equal(before.numpy(), torch.random.get_rng_state().numpy())


def test_reading_leaves_torchs_compiler_alone() -> None:
    code = (
        "import sys\n"
        "from histoviewer.app import model_store\n"
        "from histoviewer.learn import model_file\n"
        "model_file.load(model_store.bundled_model_path())\n"
        "sys.exit('torch._dynamo' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
