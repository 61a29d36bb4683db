"""Work on a list of images whose copies are written into a folder: two at a time, in order, none lost."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from histoviewer.core.errors import Cancelled, InputError, StorageError
from histoviewer.core.task import Task

_AT_ONCE = 2
"""Reading, compressing and the network of threads within one image leave about half of two cores idle."""

_PICTURES = {".png", ".jpg", ".jpeg", ".bmp"}

_Item = TypeVar("_Item")
_Work = Callable[[Task, Path, Path], _Item]


def each_file(
    task: Task, files: Sequence[Path], out_dir: Path, work: _Work[_Item]
) -> tuple[tuple[_Item, ...], bool]:
    """What ``work(task, file, output)`` gives for each file, in order, and whether it came to the end.

    Several files are worked on two at a time, by threads; a single one reports its own progress. After a
    cancel the answer holds what was written until then.

    Raises:
        InputError, StorageError: see ``output_paths``, and what ``work`` raises.
    """
    pairs = list(zip(files, output_paths(files, out_dir), strict=True))
    items: list[_Item] = []
    try:
        if len(pairs) > 1:
            _two_at_a_time(task, pairs, work, items)
        else:
            task.report(0, 1, pairs[0][0].name)
            items.append(work(task, *pairs[0]))
            task.partial(items[-1])
        task.report(len(pairs), len(pairs), "")
    except Cancelled:
        return tuple(items), False
    return tuple(items), True


def _two_at_a_time(
    task: Task, pairs: Sequence[tuple[Path, Path]], work: _Work[_Item], items: list[_Item]
) -> None:
    with ThreadPoolExecutor(_AT_ONCE, "files") as pool:
        begun = deque(pool.submit(work, task.beside(), *pair) for pair in pairs)
        try:
            while begun:
                task.report(len(items), len(pairs), pairs[len(items)][0].name)
                items.append(begun[0].result())
                begun.popleft()
                task.partial(items[-1])
        except BaseException:
            pool.shutdown(cancel_futures=True)
            items += [f.result() for f in begun if not f.cancelled() and f.exception() is None]
            raise


def output_paths(files: Sequence[Path], folder: Path) -> list[Path]:
    """A name in ``folder`` for each file, none twice and none that of an input; makes the folder.

    Raises:
        InputError: an output would overwrite an input. StorageError: the folder can't be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            f"{folder} can't be made", error.strerror or str(error), "choose another folder"
        ) from error
    inputs = {os.path.realpath(path) for path in files}
    taken: set[str] = set()
    outputs = []
    for path in files:
        suffix = ".png" if path.suffix.lower() in _PICTURES else ".tif"
        name, n = f"{path.stem}{suffix}", 1
        while name.casefold() in taken:
            n += 1
            name = f"{path.stem}-{n}{suffix}"
        taken.add(name.casefold())
        outputs.append(folder / name)
        if os.path.realpath(outputs[-1]) in inputs:
            raise InputError(
                f"{path.name} can't be normalized into {folder}",
                "the original is in that folder and would be overwritten",
                "choose another folder with --out",
            )
    return outputs
