"""Worker threads of one core each, and networks that answer the same in them."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import torch

from histoviewer.learn.side_by_side import workers


@pytest.fixture(autouse=True)
def two_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(before)


def test_each_worker_has_one_core_and_the_caller_keeps_its_own() -> None:
    with workers(3) as pool:
        met = threading.Barrier(3)

        def number(_: int) -> int:
            met.wait()
            return torch.get_num_threads()

        assert list(pool.map(number, range(3))) == [1, 1, 1]
        assert torch.get_num_threads() == 2


def test_a_thread_that_comes_later_gets_all_cores() -> None:
    with workers(2):
        pass
    found: list[int] = []
    later = threading.Thread(target=lambda: found.append(torch.get_num_threads()))
    later.start()
    later.join()

    assert found == [2]


def test_what_was_not_begun_is_left_when_the_block_fails() -> None:
    go, done = threading.Event(), []

    def work(i: int) -> None:
        go.wait(10)
        done.append(i)

    def fail_with_work_waiting() -> None:
        with workers(1) as pool:
            for i in range(5):
                pool.submit(work, i)
            threading.Timer(0.05, go.set).start()
            raise KeyError

    with pytest.raises(KeyError):
        fail_with_work_waiting()

    assert len(done) <= 1
