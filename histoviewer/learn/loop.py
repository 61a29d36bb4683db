"""The epoch loop: batches, optimizer, running average, validation, best epoch; stoppable after any batch.

Only what learns is held here (``network_parts.Learner``), so a run with a frozen trunk keeps little.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from histoviewer.core.errors import InputError
from histoviewer.core.task import Task
from histoviewer.learn import zoo
from histoviewer.learn.calibrate import balanced_weights
from histoviewer.learn.checkpoint import Checkpoint
from histoviewer.learn.model_file import DTYPES, packed
from histoviewer.learn.recipe import TrainRecipe
from histoviewer.learn.schedule import rate
from histoviewer.learn.subject import Subject

_EVALUATION_BATCH = 256
# A forward pass alone, compared with a training step.
_FORWARD_SHARE = 0.35
_SMALLEST_BATCH = 8


@dataclass(frozen=True, slots=True)
class EpochRow:
    """One epoch's curves; figures are ``None`` without a validation part. ``epoch`` counts from 1."""

    epoch: int
    train_loss: float
    val_loss: float | None
    val_auc: float | None
    val_balanced_accuracy: float | None
    lr: float
    seconds: float


class Loop:
    """One training run. ``snapshot`` and ``restore`` carry all of its state."""

    def __init__(
        self,
        subject: Subject,
        recipe: TrainRecipe,
        labels: Tensor,
        targets: Tensor,
        rows: Mapping[str, Tensor],
    ) -> None:
        self._subject, self._recipe = subject, recipe
        self._labels, self._targets, self._rows = labels, targets, rows
        self._device = next(subject.module.parameters()).device
        weights = class_weights(labels[rows["train"]], targets.shape[1], recipe.class_balance)
        self._weights = weights.to(self._device)
        self._batches = _batches(len(rows["train"]), recipe.batch)
        self._average = copy.deepcopy(subject.module).eval().requires_grad_(False)
        self._optimizer = _optimizer(subject, recipe)
        self._generator = torch.Generator().manual_seed(recipe.seed)
        self._order: Tensor | None = None
        self._epoch, self._batch, self._step = 0, 0, 0
        self._loss_sum, self._seconds = 0.0, 0.0
        self._best_score = -math.inf
        self._best: dict[str, Tensor] = {}
        self._best_logits: Tensor | None = None
        self._best_step = 0
        self.best_epoch = 0
        self.history: list[EpochRow] = []

    def run(
        self,
        task: Task,
        after_epoch: Callable[[EpochRow], None],
        after_batch: Callable[[], None] = lambda: None,
        ends_now: Callable[[], bool] = lambda: False,
    ) -> None:
        """Train to the last epoch or until the monitor stops rising; raises ``Cancelled`` between batches.

        ``ends_now`` is asked after each batch whether the person has had enough: the best epoch so far is
        then the end, or the batches so far count as the first one.
        """
        self._first_unit = self._units()
        while self._epoch < self._recipe.epochs and not self._stale():
            if self._order is None:
                train = self._rows["train"]
                self._order = train[torch.randperm(len(train), generator=self._generator)]
            while self._batch < len(self._batches):
                self._report(task, 0.0)
                self._train_batch()
                after_batch()
                if ends_now():
                    break
            if ends_now() and self.history and self._batch < len(self._batches):
                return
            after_epoch(self._end_epoch(task))
            if ends_now():
                return

    def try_step(self) -> None:
        """One step on the first batch, for measuring."""
        self._order, self._batch = self._rows["train"], 0
        self._train_batch()

    def try_validation(self, task: Task) -> None:
        """Judge the validation part, for measuring."""
        self._first_unit = self._units()
        self._validation_logits(task)

    def give_best(self) -> None:
        """Put the best epoch's weights into the network, rounded as the model file keeps them."""
        self._subject.module.load_state_dict(self._best)

    def best_logits(self) -> Tensor | None:
        """Validation logits of the best epoch, (n, k); ``None`` without a validation part."""
        return self._best_logits

    def _train_batch(self) -> None:
        started = time.monotonic()
        assert self._order is not None
        start, stop = self._batches[self._batch]
        rows = self._order[start:stop]
        for group in self._optimizer.param_groups:
            group["lr"] = self._rate() * group["factor"]
        zoo.set_training(self._subject.module)
        self._optimizer.zero_grad(set_to_none=True)
        for part in rows.chunk(self._recipe.accumulate):
            self._loss_sum += self._learn_from(part, len(part) / len(rows))
        if self._recipe.clip:
            nn.utils.clip_grad_norm_(self._trained(), self._recipe.clip)
        self._optimizer.step()
        self._step += 1
        self._batch += 1
        self._move_average()
        self._seconds += time.monotonic() - started
        self._check_finite(math.isfinite(self._loss_sum))

    def _learn_from(self, rows: Tensor, share: float) -> float:
        """Add the gradient of some patches, weighing ``share`` of the batch; their part of its loss."""
        inputs, targets = self._subject.training_batch(rows, self._targets[rows], self._generator)
        # A network may bring layers that draw from torch's own generator.
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed((self._recipe.seed * 1_000_003 + self._step) % 2**63)
            logits = self._subject.forward(self._subject.module, inputs, self._generator)
        loss = soft_cross_entropy(logits, targets, self._weights) * share
        loss.backward()  # type: ignore[no-untyped-call]
        return float(loss.detach())

    def _check_finite(self, finite: bool) -> None:
        if not finite:
            raise InputError(
                f"The training failed in epoch {self._epoch + 1}",
                "the loss is no longer a number",
                "choose a smaller learning rate",
            )

    def _end_epoch(self, task: Task) -> EpochRow:
        started = time.monotonic()
        logits = self._validation_logits(task)
        self._check_finite(logits is None or bool(torch.isfinite(logits).all()))
        labels = self._labels[self._rows["validation"]].numpy()
        loss, auc, balanced = _validation_scores(logits, labels)
        row = EpochRow(
            self._epoch + 1,
            self._loss_sum / max(1, self._batch),
            loss,
            auc,
            balanced,
            self._rate(),
            self._seconds + time.monotonic() - started,
        )
        self.history.append(row)
        score = _score(self._recipe.monitor, loss, auc)
        if score is None or score > self._best_score or not self._best:
            self._best_score = -math.inf if score is None else score
            self._best = self._rounded_average()
            self._best_logits, self.best_epoch, self._best_step = logits, row.epoch, self._step
        self._epoch, self._batch, self._order = self._epoch + 1, 0, None
        self._loss_sum, self._seconds = 0.0, 0.0
        return row

    def _rounded_average(self) -> dict[str, Tensor]:
        dtype = DTYPES[self._recipe.dtype]
        return {k: packed(v, dtype).clone() for k, v in self._average.state_dict().items()}

    def _validation_logits(self, task: Task) -> Tensor | None:
        rows = self._rows["validation"]
        made: list[Tensor] = []
        with torch.no_grad():
            for start in range(0, len(rows), _EVALUATION_BATCH):
                self._report(task, start / self._recipe.batch * _FORWARD_SHARE)
                inputs = self._subject.inputs(rows[start : start + _EVALUATION_BATCH])
                made.append(self._subject.forward(self._average, inputs).float().cpu())
        return torch.cat(made) if made else None

    def _stale(self) -> bool:
        return 0 < self._recipe.patience <= len(self.history) - self.best_epoch and bool(self.history)

    def _rate(self) -> float:
        return rate(self._recipe, self._step, len(self._batches))

    def _move_average(self) -> None:
        """Running average of weights and batch-norm statistics; short at first, to forget the start."""
        decay = min(self._recipe.ema, (1 + self._step) / (10 + self._step)) if self._recipe.ema else 0.0
        pairs = list(
            zip(self._average.state_dict().values(), self._subject.module.state_dict().values(), strict=True)
        )
        with torch.no_grad():
            floats = [(a, b) for a, b in pairs if a.is_floating_point()]
            torch._foreach_lerp_([a for a, _ in floats], [b for _, b in floats], 1 - decay)
            for kept, now in pairs:
                if not kept.is_floating_point():
                    kept.copy_(now)

    def _trained(self) -> list[nn.Parameter]:
        return [p for p in self._subject.module.parameters() if p.requires_grad]

    def _units(self) -> float:
        """Work done, in training steps."""
        per_epoch = self._validation_units()
        return self._step + self._epoch * per_epoch

    def _validation_units(self) -> float:
        return len(self._rows["validation"]) / self._recipe.batch * _FORWARD_SHARE

    def _report(self, task: Task, validated: float) -> None:
        judged = (
            (len(self._rows["validation"]) + len(self._rows["test"])) / self._recipe.batch * _FORWARD_SHARE
        )
        total = (
            self._recipe.epochs * (len(self._batches) + self._validation_units())
            + judged * self._recipe.views
        )
        done = self._units() + validated
        task.report(
            done - self._first_unit,
            total - self._first_unit,
            f"Epoch {self._epoch + 1} of {self._recipe.epochs}, batch {self._batch} of {len(self._batches)}",
        )

    def snapshot(self) -> tuple[dict[str, Tensor], dict[str, Any]]:
        """Everything that ``restore`` needs: tensors by name, and the rest JSON-ready."""
        tensors = {f"model/{k}": v for k, v in self._subject.module.state_dict().items()}
        tensors |= {f"average/{k}": v for k, v in self._average.state_dict().items()}
        # Right after the best epoch its weights are those of the running average.
        if self._best_step != self._step:
            tensors |= {f"best/{k}": v for k, v in self._best.items()}
        for number, values in self._optimizer.state_dict()["state"].items():
            tensors |= {f"optimizer/{number}/{k}": v for k, v in values.items() if isinstance(v, Tensor)}
        tensors["generator"] = self._generator.get_state()
        if self._order is not None:
            tensors["order"] = self._order
        if self._best_logits is not None:
            tensors["best_logits"] = self._best_logits
        state = {
            "epoch": self._epoch,
            "batch": self._batch,
            "step": self._step,
            "loss_sum": self._loss_sum,
            "seconds": self._seconds,
            "best_epoch": self.best_epoch,
            "best_step": self._best_step,
            "best_score": self._best_score if math.isfinite(self._best_score) else None,
            "history": [asdict(row) for row in self.history],
        }
        return tensors, state

    def restore(self, saved: Checkpoint) -> None:
        """Go back to where ``snapshot`` was taken."""
        self._subject.module.load_state_dict(saved.group("model"))
        self._average.load_state_dict(saved.group("average"))
        self._restore_optimizer(saved.group("optimizer"))
        self._generator.set_state(saved.tensors["generator"])
        self._order = saved.tensors.get("order")
        self._best_logits = saved.tensors.get("best_logits")
        state = saved.state
        self._epoch, self._batch, self._step = state["epoch"], state["batch"], state["step"]
        self._loss_sum, self._seconds, self.best_epoch = (
            state["loss_sum"],
            state["seconds"],
            state["best_epoch"],
        )
        self._best_step = state["best_step"]
        self._best = saved.group("best") or (self._rounded_average() if state["best_epoch"] else {})
        self._best_score = -math.inf if state["best_score"] is None else state["best_score"]
        self.history = [EpochRow(**row) for row in state["history"]]

    def _restore_optimizer(self, tensors: Mapping[str, Tensor]) -> None:
        """Moments go back in their parameter's memory layout: the next step then rounds as it would have."""
        own = self._optimizer.state_dict()
        parameters = [p for group in self._optimizer.param_groups for p in group["params"]]
        state: dict[int, dict[str, Tensor]] = {}
        for name, tensor in tensors.items():
            number, key = name.split("/")
            like = parameters[int(number)]
            value = torch.empty_like(like).copy_(tensor) if tensor.shape == like.shape else tensor
            state.setdefault(int(number), {})[key] = value
        self._optimizer.load_state_dict({"state": state, "param_groups": own["param_groups"]})


def class_weights(labels: Tensor, classes_n: int, balance: float) -> Tensor:
    """One loss weight per class: the mean count over its own count, to the power of ``balance``."""
    counts = torch.bincount(labels, minlength=classes_n).float().clamp(min=1)
    return (counts.sum() / (classes_n * counts)) ** balance


def soft_cross_entropy(logits: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """Mean weighted cross entropy of logits (n, k) with soft targets (n, k)."""
    return -(weights * targets * torch.log_softmax(logits, dim=1)).sum(dim=1).mean()


def auc(scores: np.ndarray, positive: np.ndarray) -> float | None:
    """Area under the ROC curve by ranks, ties counted half; ``None`` when one side is empty."""
    n_positive = int(positive.sum())
    n_negative = len(positive) - n_positive
    if n_positive == 0 or n_negative == 0:
        return None
    _, place, counts = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return float((ranks[positive].sum() - n_positive * (n_positive + 1) / 2) / (n_positive * n_negative))


def _validation_scores(
    logits: Tensor | None, labels: np.ndarray
) -> tuple[float | None, float | None, float | None]:
    """Class-balanced loss, AUC (mean of one against the rest) and balanced accuracy at the balanced prior."""
    if logits is None:
        return None, None, None
    log_p = torch.log_softmax(logits.double(), dim=1).numpy()
    k = log_p.shape[1]
    weights = balanced_weights(labels, k)
    loss = float(-(weights * log_p[np.arange(len(labels)), labels]).mean())
    areas = [auc(log_p[:, c] - _others(log_p, c), labels == c) for c in range(k)]
    known = [a for a in areas if a is not None]
    predicted = log_p.argmax(axis=1)
    recalls = [float((predicted[labels == c] == c).mean()) for c in np.unique(labels)]
    return loss, float(np.mean(known)) if known else None, float(np.mean(recalls))


def _score(monitor: str, loss: float | None, area: float | None) -> float | None:
    """What the best epoch is picked by, larger is better; ``None``: take the last. Loss breaks ties."""
    if monitor == "none" or loss is None:
        return None
    if monitor == "loss" or area is None:
        return -loss
    return area - 1e-9 * loss


def _others(log_p: np.ndarray, column: int) -> np.ndarray:
    rest = np.delete(log_p, column, axis=1)
    return np.asarray(np.logaddexp.reduce(rest, axis=1))


def _optimizer(subject: Subject, recipe: TrainRecipe) -> torch.optim.Optimizer:
    """Weight decay on filters and matrices only; the head has its own factor on the rate."""
    groups: dict[tuple[float, float], list[nn.Parameter]] = {}
    head = {id(parameter) for parameter in subject.module.head.parameters()}
    for parameter in subject.module.parameters():
        if parameter.requires_grad:
            decay = recipe.weight_decay if parameter.ndim > 1 else 0.0
            factor = recipe.head_lr if id(parameter) in head else 1.0
            groups.setdefault((decay, factor), []).append(parameter)
    listed = [{"params": p, "weight_decay": decay, "factor": factor} for (decay, factor), p in groups.items()]
    if recipe.optimizer == "sgd":
        return torch.optim.SGD(listed, lr=recipe.lr, momentum=0.9, nesterov=True)
    return torch.optim.AdamW(listed, lr=recipe.lr, betas=(0.9, 0.98), fused=True)


def _batches(n: int, batch: int) -> list[tuple[int, int]]:
    """Bounds of the batches; a last one too small for batch norm is left out (other patches each epoch)."""
    bounds = [(start, min(start + batch, n)) for start in range(0, n, batch)]
    if len(bounds) > 1 and bounds[-1][1] - bounds[-1][0] < min(_SMALLEST_BATCH, batch):
        bounds.pop()
    return bounds
