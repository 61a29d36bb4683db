"""Architectures, starting weights and freezing."""

from __future__ import annotations

import hashlib
import pickle
from pathlib import Path
from urllib.error import URLError

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from histoviewer.core.errors import FileAccessError, InputError, ModelFileError
from histoviewer.learn import zoo


def _same(one: nn.Module, two: nn.Module, prefix: str = "") -> bool:
    state = two.state_dict()
    return all(torch.equal(v, state[k]) for k, v in one.state_dict().items() if k.startswith(prefix))


def test_resnet34_has_sixteen_blocks_and_a_head_of_its_own() -> None:
    with torch.device("meta"):
        module = zoo.create("resnet34", 5)
    kind = zoo.get("resnet34")
    assert len(kind.blocks(module)) == 16
    assert kind.head_of(module).out_features == 5


def test_features_and_head_together_are_the_network() -> None:
    module = zoo.create("resnet18", 4).eval()
    kind = zoo.get("resnet18")
    images = torch.rand(2, 3, 48, 48)
    with torch.no_grad():
        torch.testing.assert_close(kind.head_of(module)(kind.features(module, images)), module(images))


def test_unknown_architecture_names_the_known_ones() -> None:
    with pytest.raises(InputError, match="resnet34"):
        zoo.create("resnet35", 2)


@pytest.mark.parametrize(("blocks_n", "trainable"), [(0, 2), (1, 2 + 3), (2, 2 + 6), (None, 11), (-1, 11)])
def test_only_the_last_blocks_and_the_head_are_trainable(blocks_n: int | None, trainable: int) -> None:
    module = zoo.create("tiny", 2)
    zoo.freeze_all_but_last(zoo.get("tiny"), module, blocks_n)
    assert sum(p.requires_grad for p in module.parameters()) == trainable
    assert all(p.requires_grad for p in module.fc.parameters())


def test_more_blocks_than_there_are_is_refused() -> None:
    with pytest.raises(InputError, match="it has 2"):
        zoo.freeze_all_but_last(zoo.get("tiny"), zoo.create("tiny", 2), 3)


def test_a_frozen_batch_norm_keeps_its_statistics() -> None:
    module = zoo.create("tiny", 2)
    zoo.freeze_all_but_last(zoo.get("tiny"), module, 1)
    before = module.blocks[0].bn1.running_mean.clone(), module.blocks[1].bn1.running_mean.clone()
    zoo.set_training(module)
    module(torch.rand(4, 3, 32, 32))
    assert torch.equal(module.blocks[0].bn1.running_mean, before[0])
    assert not torch.equal(module.blocks[1].bn1.running_mean, before[1])


def test_trunk_of_a_torch_file_is_taken_and_the_other_head_left(tmp_path: Path) -> None:
    donor = zoo.create("tiny", 1000)
    path = tmp_path / "weights.pth"
    torch.save(donor.state_dict(), path)
    network = zoo.create_network("tiny", 2, path)
    assert _same(network.module.blocks, donor.blocks)
    assert network.module.fc.out_features == 2
    assert network.source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert network.source.kind == "file"


def test_safetensors_with_a_fitting_head_are_taken_whole(tmp_path: Path) -> None:
    donor = zoo.create("tiny", 2)
    save_file(donor.state_dict(), tmp_path / "weights.safetensors")
    assert _same(zoo.create("tiny", 2, tmp_path / "weights.safetensors"), donor)


def test_bundled_weights_are_the_trunk_of_the_bundled_model(tiny_model) -> None:
    path = tiny_model()
    network = zoo.create_network("tiny", 3, "bundled", bundled=path)
    assert network.source.kind == "bundled"
    assert not torch.equal(network.module.bn1.running_mean, torch.zeros(8))


def test_bundled_weights_that_are_not_there_are_refused() -> None:
    with pytest.raises(InputError, match="installation has none"):
        zoo.create("tiny", 2, "bundled")


def test_hash_in_a_torchvision_file_name_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "raw.pth"
    torch.save(zoo.create("tiny", 2).state_dict(), path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    zoo.create("tiny", 2, path.rename(tmp_path / f"tiny-{digest[:8]}.pth"))
    wrong = (tmp_path / f"tiny-{digest[:8]}.pth").rename(tmp_path / "tiny-00000000.pth")
    with pytest.raises(ModelFileError, match="not what their name says"):
        zoo.create("tiny", 2, wrong)


class _Bomb:
    def __reduce__(self):
        return (Path.touch, (Path("exploded"),))


def test_a_pickle_with_code_is_refused_and_not_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("evil.pth").write_bytes(pickle.dumps(_Bomb()))
    torch.save({"conv1.weight": _Bomb()}, "worse.pth")
    for name in ("evil.pth", "worse.pth"):
        with pytest.raises(ModelFileError, match="damaged or holds more than plain weights"):
            zoo.create("tiny", 2, name)
    assert not Path("exploded").exists()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"\x80\x02garbage" * 50, b"{}"])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_damaged_weights_are_refused(tmp_path: Path, content: bytes, suffix: str) -> None:
    path = tmp_path / f"weights{suffix}"
    path.write_bytes(content)
    with pytest.raises(ModelFileError):
        zoo.create("tiny", 2, path)


def test_missing_weights_are_named(tmp_path: Path) -> None:
    with pytest.raises(FileAccessError, match="nowhere"):
        zoo.create("tiny", 2, tmp_path / "nowhere.pth")


def test_weights_of_another_network_are_refused(tmp_path: Path) -> None:
    save_file({"conv1.weight": torch.zeros(8, 3, 5, 5)}, tmp_path / "other.safetensors")
    with pytest.raises(ModelFileError, match="layers are missing"):
        zoo.create("tiny", 2, tmp_path / "other.safetensors")


def test_weights_that_are_not_numbers_are_refused(tmp_path: Path) -> None:
    state = zoo.create("tiny", 2).state_dict()
    state["conv1.weight"][0] = float("nan")
    save_file(state, tmp_path / "nan.safetensors")
    with pytest.raises(ModelFileError, match="not numbers"):
        zoo.create("tiny", 2, tmp_path / "nan.safetensors")


def test_without_internet_imagenet_weights_are_refused_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    zoo.import_torchvision()
    from torchvision.models import ResNet18_Weights

    asked: dict[str, object] = {}

    def offline(self: object, **options: object) -> None:
        asked.update(options)
        raise URLError("no route to host")

    monkeypatch.setattr(ResNet18_Weights, "get_state_dict", offline)
    with pytest.raises(InputError, match="use --weights bundled"):
        zoo.create("resnet18", 2, "imagenet")
    assert asked["check_hash"] is True
    assert asked["weights_only"] is True


def test_imagenet_weights_fill_the_trunk(monkeypatch: pytest.MonkeyPatch) -> None:
    donor = zoo.create("resnet18", 1000)
    from torchvision.models import ResNet18_Weights

    monkeypatch.setattr(ResNet18_Weights, "get_state_dict", lambda self, **options: donor.state_dict())
    network = zoo.create_network("resnet18", 2, "imagenet")
    assert _same(network.module.layer4, donor.layer4)
    assert network.source.kind == "imagenet"


def test_memory_grows_with_the_input_and_weights_do_not() -> None:
    (small, weights), (large, same) = (zoo.memory_bytes("resnet18", 2, px) for px in (64, 128))
    assert 3.5 < large / small < 4.5
    assert weights == same == 4 * sum(p.numel() for p in zoo.create("resnet18", 2).parameters())
