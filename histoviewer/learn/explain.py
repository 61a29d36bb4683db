"""Which part of a patch weighed in for a class: Grad-CAM (Selvaraju et al., ICCV 2017) by captum.

The map is of the deepest block that still keeps places apart (``LEAST_PLACES``), and as coarse as that. It
shows influence on the answer, not where a kind of tissue lies.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from histoviewer.core.errors import InputError
from histoviewer.core.slide import RgbArray
from histoviewer.learn import zoo
from histoviewer.learn.infer import normalized
from histoviewer.learn.model_file import LoadedModel
from histoviewer.learn.patches import to_input

LEAST_PLACES = 4
"""Rows and columns that the map of a block must have to be worth looking at."""


class _Logits(nn.Module):
    """A network's logits by the very way that answers are made."""

    def __init__(self, loaded: LoadedModel) -> None:
        super().__init__()
        self.network = loaded.module
        self._architecture = zoo.get(loaded.header.arch)

    def forward(self, images: Tensor) -> Tensor:
        """Logits (n, classes) of standardized images (n, 3, s, s)."""
        head = self._architecture.head_of(self.network)
        made: Tensor = head(self._architecture.features(self.network, images))
        return made


def influence(loaded: LoadedModel, patch: RgbArray, class_index: int) -> npt.NDArray[np.float32]:
    """How much each place of a patch spoke for a class, float32 (h, w) from 0 to 1 (the strongest).

    All zeros when nothing in the patch spoke for it.

    Args:
        loaded: the model.
        patch: uint8 (h, w, 3), as the network sees it (normalized, at its microns per pixel).
        class_index: of the model's classes.

    Raises:
        InputError: the network has no map of places, or its last layer no gradient (trees).
    """
    from captum.attr import LayerAttribution, LayerGradCam

    header = loaded.header
    architecture = zoo.get(header.arch)
    if not isinstance(architecture.head_of(loaded.module), nn.Linear):
        raise _no_map(header.name, "its answer comes from decision trees, which have no gradient")
    whole = _Logits(loaded).eval().float()
    images = normalized(to_input(patch[None], header.input_px), header.mean, header.std)
    layer = _deepest_with_places(whole, architecture.blocks(loaded.module), images)
    if layer is None:
        raise _no_map(header.name, "none of its blocks keeps places apart")
    with torch.enable_grad():
        images = images.clone().requires_grad_(True)
        cam = LayerGradCam(whole, layer).attribute(images, class_index, relu_attributions=True)
    assert isinstance(cam, Tensor)
    spread = LayerAttribution.interpolate(cam.detach(), patch.shape[:2], "bilinear")[0].mean(0)
    strongest = float(spread.max())
    found: npt.NDArray[np.float32] = (spread / strongest if strongest > 0 else spread).numpy()
    return found.astype(np.float32)


def _deepest_with_places(whole: nn.Module, blocks: Sequence[nn.Module], images: Tensor) -> nn.Module | None:
    """The last block whose output is a map of at least ``LEAST_PLACES`` by as many places."""
    maps: dict[int, bool] = {}

    def note(n: int, made: object) -> None:
        maps[n] = isinstance(made, Tensor) and made.dim() == 4 and min(made.shape[2:]) >= LEAST_PLACES

    hooks = [
        block.register_forward_hook(lambda _module, _in, made, n=n: note(n, made))
        for n, block in enumerate(blocks)
    ]
    try:
        with torch.no_grad():
            whole(images)
    finally:
        for hook in hooks:
            hook.remove()
    deepest = max((n for n, good in maps.items() if good), default=None)
    return None if deepest is None else blocks[deepest]


def _no_map(name: str, why: str) -> InputError:
    return InputError(f"The model {name} can't show what weighed in", why, "choose a convolutional network")
