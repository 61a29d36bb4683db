"""A network in 8 bits: its file comes back or is refused in words, and how well it agrees is reckoned."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch

from histoviewer.core.errors import FileAccessError, InputError, ModelFileError
from histoviewer.learn import int8, model_file
from histoviewer.learn.feature_space import fit_space
from histoviewer.learn.infer import Classifier, in_8_bits
from histoviewer.learn.int8 import Agreement, Int8Network

NETWORK = Int8Network(b"<net/>", bytes(range(200)), "ab" * 32, {"patches": 3, "files": {"a.tif": "f"}})


def test_a_file_comes_back_whole(tmp_path: Path) -> None:
    int8.save(NETWORK, tmp_path / "n.int8")
    again = int8.load(tmp_path / "n.int8", NETWORK.model_sha256)
    assert again == NETWORK
    assert again.digest == NETWORK.digest


def test_what_made_it_is_part_of_its_digest() -> None:
    others = [
        Int8Network(NETWORK.graph + b" ", NETWORK.weights, NETWORK.model_sha256, NETWORK.made),
        Int8Network(NETWORK.graph, NETWORK.weights[1:], NETWORK.model_sha256, NETWORK.made),
        Int8Network(NETWORK.graph, NETWORK.weights, "cd" * 32, NETWORK.made),
        Int8Network(NETWORK.graph, NETWORK.weights, NETWORK.model_sha256, {"patches": 4}),
    ]
    assert len({NETWORK.digest, *(other.digest for other in others)}) == 5


def test_a_network_of_another_model_is_refused(tmp_path: Path) -> None:
    int8.save(NETWORK, tmp_path / "n.int8")
    with pytest.raises(ModelFileError, match="another model file"):
        int8.load(tmp_path / "n.int8", "cd" * 32)


@pytest.mark.parametrize("place", [-1, -250, 40])
def test_a_changed_byte_is_found(tmp_path: Path, place: int) -> None:
    path = tmp_path / "n.int8"
    int8.save(NETWORK, path)
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(ModelFileError, match="damaged"):
        int8.load(path, NETWORK.model_sha256)


def test_what_is_no_such_file_is_refused(tmp_path: Path, tiny_model: Callable[..., Path]) -> None:
    with pytest.raises(FileAccessError, match="no such file"):
        int8.load(tmp_path / "nowhere.int8", "ab" * 32)
    model = tiny_model()
    with pytest.raises(ModelFileError, match="damaged, or none"):
        int8.load(model, "ab" * 32)
    (tmp_path / "empty.int8").write_bytes(b"")
    with pytest.raises(ModelFileError, match="damaged, or none"):
        int8.load(tmp_path / "empty.int8", "ab" * 32)


def test_agreement_counts_what_a_person_would_see() -> None:
    first = np.array([[0.9, 0.1], [0.6, 0.4], [0.2, 0.8], [0.5, 0.5]], np.float32)
    second = np.array([[0.9, 0.1], [0.4, 0.6], [0.2, 0.8], [0.6, 0.4]], np.float32)
    known = np.zeros(4, np.bool_), np.array([True, False, False, False])
    found = Agreement.between((first, known[0]), (second, known[1]))
    assert found.patches == 4
    assert found.largest == pytest.approx(0.2)
    assert found.mean == pytest.approx(0.075)
    assert (found.labels, found.known) == (0.25, 0.25)
    assert not found.holds
    assert Agreement.between((first, known[0]), (first + 0.01, known[0])).holds
    assert not Agreement.between((first, known[0]), (first, known[1])).holds


def test_without_the_library_it_is_one_sentence(
    tiny_model: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr("histoviewer.learn.openvino_engine.importlib.import_module", missing)
    loaded = model_file.load(tiny_model())
    with pytest.raises(InputError, match="not installed"):
        in_8_bits(loaded, np.zeros((2, 50, 50, 3), np.uint8))


@pytest.mark.skipif(
    not (find_spec("openvino") and find_spec("nncf")), reason="OpenVINO or NNCF is not installed (extra int8)"
)
def test_a_calibrated_network_answers_nearly_as_torch_does(tiny_model: Callable[..., Path]) -> None:
    loaded = model_file.load(tiny_model())
    patches = np.random.default_rng(0).integers(0, 255, (40, 50, 50, 3), np.uint8)
    asked: list[int] = []
    graph, weights = in_8_bits(loaded, patches, lambda: asked.append(1))
    assert len(asked) >= 40
    quick = Classifier(loaded, int8=Int8Network(graph, weights, loaded.sha256, {}))
    others = np.random.default_rng(1).integers(0, 255, (40, 50, 50, 3), np.uint8)
    moved = np.abs(quick.probabilities(others) - Classifier(loaded).probabilities(others))
    assert quick.precision == "int8, OpenVINO"
    assert moved.max() > 0
    assert moved.mean() <= int8.MEAN_AGREEMENT


def test_the_way_back_leads_rounded_features_to_where_torchs_are() -> None:
    rng = np.random.default_rng(0)
    exact = rng.normal(size=(400, 12)).astype(np.float32)
    exact[:, 3] *= 1e-3  # hardly stirs, so that rounding drowns it and whitening makes that loud
    quick = (exact + rng.normal(size=exact.shape) * 0.02).astype(np.float32)
    space = fit_space(exact[:300], exact[300:])
    assert space is not None
    back = int8.way_back(space, quick[:200], exact[:200])
    network = Int8Network(b"", b"", "ab" * 32, {}, back.tobytes())
    found = int8.led_back(network, space)
    assert found is not None
    led = (torch.from_numpy(quick[200:]) @ found[0] + found[1]).numpy()
    wanted = space.distances(exact[200:]) > 1
    wrong, right = (np.mean((space.distances(f) > 1) != wanted) for f in (quick[200:], led))
    assert right < 0.05 < wrong
    strange = (exact[:20] + 30).astype(np.float32)
    assert (space.distances((torch.from_numpy(strange) @ found[0] + found[1]).numpy()) > 1).all()
    assert int8.led_back(NETWORK, space) is None
