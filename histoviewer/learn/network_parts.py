"""A network taken apart for training: the frozen trunk, which only runs, and the learner, which learns."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from histoviewer.learn import zoo
from histoviewer.learn.device import autocast


class Learner(nn.Module):
    """What learns: the parts from the first trained block on, and the head; the network's own layers."""

    def __init__(self, parts: list[nn.Module], head: nn.Module) -> None:
        super().__init__()
        self.parts = nn.ModuleList(parts)
        self.head = head

    def features(self, activations: Tensor) -> Tensor:
        """Penultimate features (n, d) of what the trunk gives."""
        for part in self.parts:
            activations = part(activations)
        return activations


class WholeLearner(nn.Module):
    """A network that is no chain of parts, or all of which learns; its trunk is empty."""

    def __init__(self, network: zoo.Network) -> None:
        super().__init__()
        self.network = network.module
        self._kind = network.architecture

    @property
    def head(self) -> nn.Module:
        """The last layer; a property, or the layer would be in the state twice."""
        return self._kind.head_of(self.network)

    def features(self, images: Tensor) -> Tensor:
        """Penultimate features (n, d) of images."""
        return self._kind.features(self.network, images)


class Trunk:
    """The frozen part: images in, activations out, never a gradient."""

    def __init__(self, run: Callable[[Tensor], Tensor] | None, bf16: bool) -> None:
        self._run, self._bf16 = run, bf16

    @property
    def empty(self) -> bool:
        """Whether there is none: activations are the images themselves."""
        return self._run is None

    @torch.no_grad()
    def __call__(self, images: Tensor) -> Tensor:
        """Activations before the first trained part; bfloat16 where that is fast, else float32."""
        if self._run is None:
            return images
        with autocast(images.device, self._bf16):
            return self._run(images)


def take_apart(
    network: zoo.Network, unfreeze: int | None, input_px: int, bf16: bool
) -> tuple[Trunk, Learner | WholeLearner]:
    """Trunk and learner when the last ``unfreeze`` blocks learn; ``None`` or -1: everything does."""
    kind, module = network.architecture, network.module
    if unfreeze == 0:
        module.eval()
        return Trunk(lambda images: kind.features(module, images), bf16), Learner([], kind.head_of(module))
    parts = zoo.split_chain(kind, module, unfreeze)
    if parts is None or not parts[0] or not _is_chain(network, input_px):
        return Trunk(None, bf16), WholeLearner(network)
    trunk = nn.Sequential(*parts[0]).eval()
    return Trunk(trunk, bf16), Learner(parts[1], kind.head_of(module))


@torch.no_grad()
def _is_chain(network: zoo.Network, input_px: int) -> bool:
    """Whether the parts of a network, one after the other, give its features: tried on noise.

    The registry's own are held to it by a test.
    """
    kind, module = network.architecture, network.module
    if kind.name in zoo.ARCHITECTURES:
        return True
    assert kind.chain is not None
    module.eval()
    noise = torch.rand(2, 3, input_px, input_px, generator=torch.Generator().manual_seed(0))
    noise = noise.to(next(module.parameters()).device)
    wanted = made = kind.features(module, noise)
    try:
        made = noise
        for part in kind.chain(module):
            made = part(made)
    except (RuntimeError, TypeError, ValueError, IndexError):
        return False
    return made.shape == wanted.shape and torch.allclose(made, wanted, rtol=1e-4, atol=1e-5)
