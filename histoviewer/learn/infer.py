"""Runs a trained network over patches, fast, and gives calibrated probabilities.

The network is folded (batch norm into the convolutions), laid out channels last, and run in bfloat16 where
the processor has it and a first real batch gives the same answers as float32. A patch's answer does not
depend on the others of its batch, except for rounding (below 1e-3).
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from histoviewer.core.training_space import FEATURES, space_of
from histoviewer.learn import int8 as eight_bits
from histoviewer.learn import openvino_engine, zoo
from histoviewer.learn.augment import dihedral_view
from histoviewer.learn.calibrate import calibrated
from histoviewer.learn.model_file import LoadedModel, ModelHeader
from histoviewer.learn.patches import to_input
from histoviewer.learn.side_by_side import workers
from histoviewer.learn.winograd import use_winograd

# bfloat16 is used only if the probabilities of the first batch move by no more than this: any one of them
# (a patch on the fence moves most) and their mean.
AGREEMENT = 0.05
MEAN_AGREEMENT = 0.01
_CHECKED_PATCHES = 64
_BATCHES_A_WORKER = 2


def bf16_is_fast() -> bool:
    """Whether the processor multiplies bfloat16 natively (AVX-512 BF16, AMX, or Arm BF16)."""
    probes = ("_is_avx512_bf16_supported", "_is_amx_tile_supported", "_is_arm_bf16_supported")
    return any(bool(getattr(torch.cpu, probe)()) for probe in probes if hasattr(torch.cpu, probe))


def fold_batch_norm(module: nn.Module) -> nn.Module:
    """A copy whose batch norms are folded into the convolutions before them, by torchvision's naming.

    Pairs ``convN``/``bnN`` and a convolution followed by a batch norm in a ``Sequential``.
    """
    folded = copy.deepcopy(module).eval()
    for parent in folded.modules():
        children = dict(parent.named_children())
        names = list(children)
        for name, layer in children.items():
            if not isinstance(layer, nn.Conv2d):
                continue
            after = name.replace("conv", "bn") if name.startswith("conv") else ""
            if isinstance(parent, nn.Sequential):
                place = names.index(name) + 1
                after = names[place] if place < len(names) else ""
            norm = children.get(after)
            if type(norm) is nn.BatchNorm2d and norm.track_running_stats:  # timm's subclass activates, too
                setattr(parent, name, fuse_conv_bn_eval(layer, norm))
                setattr(parent, after, nn.Identity())
    return folded


class Classifier:
    """A model ready to look at patches.

    Args:
        loaded: the model file.
        threads: threads of the whole process for torch; ``None`` leaves torch's choice.
        views: dihedral views to average, 1, 2, 4 or 8; ``None`` takes the model's own.
        precision: "auto", "fp32" or "bf16".
        engine: what computes the network: "torch"; "openvino"; "auto" takes OpenVINO where it is installed
            and known to be faster. OpenVINO is used only if its first real batch agrees with torch.
        int8: the same model's network in 8 bits, for OpenVINO; used only if its first real batch agrees.

    Raises:
        InputError: there is no such engine, or it is not installed.
    """

    def __init__(
        self,
        loaded: LoadedModel,
        threads: int | None = None,
        *,
        views: int | None = None,
        precision: str = "auto",
        engine: str = "torch",
        int8: eight_bits.Int8Network | None = None,
    ) -> None:
        if threads is not None:
            torch.set_num_threads(threads)
        self.header: ModelHeader = loaded.header
        self.sha256 = loaded.sha256
        self.views = views if views is not None else loaded.header.views
        self._architecture = zoo.get(loaded.header.arch)
        plain = fold_batch_norm(loaded.module) if self._architecture.folds else copy.deepcopy(loaded.module)
        self._exact = _channels_last(plain.float())
        self._fast: nn.Module | None = None
        self._undecided = precision == "auto" and bf16_is_fast()
        if precision == "bf16":
            self._fast = _in_bf16(self._exact)
        self.note = ""
        self.int8 = int8
        self._other: openvino_engine.Compiled | None = None
        self._try_other = openvino_engine.wanted(engine if int8 is None else "openvino", bf16_is_fast())
        if not self._undecided and not self._try_other:
            use_winograd(self._exact)

    @property
    def precision(self) -> str:
        """ "bf16" or "fp32", and the engine where it is not torch; decided at the first batch."""
        if self._other is not None:
            return f"{self._other.precision}, OpenVINO"
        return "fp32" if self._fast is None else "bf16"

    @property
    def at_once(self) -> int:
        """How many patches to gather before asking, so that no core waits for long."""
        return self.batch_size * (_BATCHES_A_WORKER * torch.get_num_threads() if self._side_by_side else 1)

    @property
    def _side_by_side(self) -> bool:
        if self.int8 is not None and (self._try_other or self._other is not None):
            return True
        # Not seen to help where bfloat16 or OpenVINO share out a batch.
        return self._fast is None and self._other is None and not self._undecided and not self._try_other

    @property
    def batch_size(self) -> int:
        """A batch that keeps the processor busy and its memory small.

        In float32, where each core has a batch of its own, 200 microscope fields took 29.8 s with batches of
        28 of a ResNet-34's 96 x 96 pixels, and take 27.8 s and 0.2 GB more with 56. Of patches of 512 pixels
        two are enough: eight took as long and half a GB more.
        """
        side = self.header.input_px
        pixels, most = (2**20, 256) if self.precision.startswith("bf16") else (2**19, 64)
        return int(np.clip(pixels // (side * side), 2, most))

    def probabilities(
        self, patches: npt.NDArray[np.uint8], on_batch: Callable[[int], None] | None = None
    ) -> npt.NDArray[np.float32]:
        """Calibrated probabilities, float32 (n, classes).

        Args:
            patches: uint8 (n, h, w, 3) at the model's microns per pixel; any size, resized to the input.
            on_batch: told how many patches are done; it may raise to stop.
        """
        logits = self.logits(patches, on_batch)
        return calibrated(logits, self.header.temperature, self.header.bias)

    def logits(
        self, patches: npt.NDArray[np.uint8] | Tensor, on_batch: Callable[[int], None] | None = None
    ) -> npt.NDArray[np.float32]:
        """Logits averaged over the views, float32 (n, classes). Tensors come from ``to_input``."""
        return self._run(patches, on_batch)[0]

    def features(self, patches: npt.NDArray[np.uint8] | Tensor) -> npt.NDArray[np.float32]:
        """Penultimate features averaged over the views, float32 (n, d)."""
        return self._run(patches, None)[1]

    def logits_and_features(
        self, patches: npt.NDArray[np.uint8] | Tensor, on_batch: Callable[[int], None] | None = None
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Averaged logits (n, classes) and features (n, d) from one pass."""
        return self._run(patches, on_batch)

    def probabilities_and_features(
        self, patches: npt.NDArray[np.uint8], on_batch: Callable[[int], None] | None = None
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Calibrated probabilities (n, classes) and features (n, d) from one pass."""
        logits, features = self._run(patches, on_batch)
        return calibrated(logits, self.header.temperature, self.header.bias), features

    def distance(self, features: npt.NDArray[np.float32]) -> npt.NDArray[np.float32] | None:
        """How far features lie from the training's, float32 (n,): above 1 is farther than 99 % of validation.

        ``None`` when the model file remembers none (see ``core.training_space``).
        """
        space = space_of(self.header.feature_stats, FEATURES)
        return None if space is None else space.distances(features).astype(np.float32)

    def _run(
        self, patches: npt.NDArray[np.uint8] | Tensor, on_batch: Callable[[int], None] | None
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        if not len(patches):
            head = self._architecture.head_of(self._exact)
            return np.empty((0, head.out_features), np.float32), np.empty((0, head.in_features), np.float32)
        logits: list[npt.NDArray[np.float32]] = []
        features: list[npt.NDArray[np.float32]] = []
        done = 0
        for made in self._batches(patches):
            logits.append(made[0].numpy())
            features.append(made[1].numpy())
            done += len(made[0])
            if on_batch is not None:
                on_batch(done)
        return np.concatenate(logits), np.concatenate(features)

    def _batches(self, patches: npt.NDArray[np.uint8] | Tensor) -> Iterator[tuple[Tensor, Tensor]]:
        """Logits and features of the patches, batch after batch in their order."""
        step, cores = self.batch_size, torch.get_num_threads()
        if self._try_other:  # one thread decides
            yield self._batch(patches[:step])
            patches = patches[step:]
        if not self._side_by_side or cores == 1 or len(patches) < 2 * cores:
            for start in range(0, len(patches), step):
                yield self._batch(patches[start : start + step])
            return
        # As many batches for each core, of the same size.
        n = cores * -(-len(patches) // (cores * step))
        ends = [round(len(patches) * i / n) for i in range(n + 1)]
        with workers(cores) as pool:
            yield from pool.map(self._batch, (patches[a:b] for a, b in itertools.pairwise(ends)))

    @torch.inference_mode()
    def _batch(self, part: npt.NDArray[np.uint8] | Tensor) -> tuple[Tensor, Tensor]:
        pixels = part if isinstance(part, Tensor) else to_input(part, self.header.input_px)
        images = normalized(pixels, self.header.mean, self.header.std)
        if self._undecided:
            self._decide(images[:_CHECKED_PATCHES])
        if self._try_other:
            self._decide_engine(images[:_CHECKED_PATCHES])
        module = self._exact if self._fast is None else self._fast
        features = torch.stack(
            [self._features(module, dihedral_view(images, v)) for v in range(self.views)]
        ).mean(0)
        # The head is linear: the mean of the logits is the logits of the mean. It stays in float32.
        logits = self._architecture.head_of(self._exact)(features)
        return logits, features if self._other is None else self._other.as_known(features)

    def _features(self, module: nn.Module, images: Tensor) -> Tensor:
        if self._other is not None:
            return self._other(images)
        dtype = torch.float32 if module is self._exact else torch.bfloat16
        images = images.to(dtype).contiguous(memory_format=torch.channels_last)
        return self._architecture.features(module, images).float()

    def _decide(self, images: Tensor) -> None:
        """Take bfloat16 when its calibrated probabilities agree with float32 on this batch."""
        self._undecided = False
        fast = _in_bf16(self._exact)
        first, second = (self._judged(self._features(module, images)) for module in (self._exact, fast))
        moved = np.abs(first - second)
        if np.isfinite(second).all() and moved.max() <= AGREEMENT and moved.mean() <= MEAN_AGREEMENT:
            self._fast = fast

    def _decide_engine(self, images: Tensor) -> None:
        """Take OpenVINO when its probabilities agree with torch's on this batch; else say why not."""
        self._try_other = False
        try:
            other = self._asked_engine(images)
            second = self._judged(other(images))
        except Exception as error:  # noqa: BLE001 - whatever the library can't do, torch can
            self.note = f"OpenVINO can't run this network ({type(error).__name__}), so torch did."
            return
        first = self._judged(self._features(self._exact if self._fast is None else self._fast, images))
        moved = np.abs(first - second)
        if not np.isfinite(second).all():
            self.note = "OpenVINO's answers are not numbers, so torch was used."
        elif self.int8 is None and moved.max() > openvino_engine.AGREEMENT:
            self.note = (
                f"OpenVINO's answers differ from torch's by up to {moved.max():.2g}, so torch was used."
            )
        elif moved.mean() > 2 * eight_bits.MEAN_AGREEMENT:  # a single batch scatters more than many
            self.note = (
                f"The 8-bit network's answers differ from torch's by {moved.mean():.2g} in the mean, "
                "so torch was used."
            )
        else:
            self._other = other

    def _asked_engine(self, images: Tensor) -> openvino_engine.Compiled:
        if self.int8 is not None:
            return eight_bits.Int8Features(self.int8, space_of(self.header.feature_stats, FEATURES))
        return openvino_engine.OpenVinoFeatures(self._exact, self._architecture.features, images)

    def _judged(self, features: Tensor) -> npt.NDArray[np.float32]:
        logits = self._architecture.head_of(self._exact)(features).numpy()
        return calibrated(logits, self.header.temperature, self.header.bias)


def in_8_bits(
    loaded: LoadedModel, patches: npt.NDArray[np.uint8], before_each: Callable[[], None] | None = None
) -> tuple[bytes, bytes]:
    """A model's network in 8 bits, calibrated on patches (uint8 (n, h, w, 3)); see ``int8.quantize``."""
    header, architecture = loaded.header, zoo.get(loaded.header.arch)
    module = fold_batch_norm(loaded.module) if architecture.folds else copy.deepcopy(loaded.module)
    images = normalized(to_input(patches, header.input_px), header.mean, header.std)
    return eight_bits.quantize(module.float().eval(), architecture.features, images, before_each)


def normalized(pixels: Tensor, mean: tuple[float, ...], std: tuple[float, ...]) -> Tensor:
    """uint8 (n, 3, s, s), or float between 0 and 1, to standardized float32 in channels-last layout."""
    scale = 255.0 if pixels.dtype == torch.uint8 else 1.0
    factor = torch.tensor([1 / (scale * s) for s in std]).view(1, 3, 1, 1)
    offset = torch.tensor([-m / s for m, s in zip(mean, std, strict=True)]).view(1, 3, 1, 1)
    return (pixels.float() * factor + offset).contiguous(memory_format=torch.channels_last)


def _channels_last(module: nn.Module) -> nn.Module:
    module.eval().requires_grad_(False)
    module.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return module


def _in_bf16(module: nn.Module) -> nn.Module:
    return _channels_last(copy.deepcopy(module).to(torch.bfloat16))
