"""Undo and redo carry edits out through the session."""

from __future__ import annotations

from dataclasses import dataclass, field

from pytestqt.qtbot import QtBot

from histoviewer.core.errors import StorageError
from histoviewer.ui.undo import UNDO_STEPS, EditStack


@dataclass(frozen=True)
class Plus:
    n: int
    title: str = "Add"

    def inverse(self) -> Plus:
        return Plus(-self.n)


@dataclass
class Counter:
    """A session that counts, and can refuse as a full disk does."""

    value: int = 0
    full: bool = False
    log: list[int] = field(default_factory=list)

    def apply(self, edit: Plus) -> None:
        if self.full:
            raise StorageError("The edit can't be saved", "the disk is full", "free some space")
        self.value += edit.n
        self.log.append(edit.n)


def test_an_edit_is_applied_once_and_taken_back_exactly(qtbot: QtBot) -> None:
    target, stack = Counter(), EditStack()
    stack.set_target(target)
    assert stack.push(Plus(5))
    assert target.log == [5]
    stack.stack.undo()
    assert target.value == 0
    stack.stack.redo()
    assert target.log == [5, -5, 5]


def test_two_hundred_steps_can_be_taken_back(qtbot: QtBot) -> None:
    target, stack = Counter(), EditStack()
    stack.set_target(target)
    for _ in range(200):
        stack.push(Plus(1))
    for _ in range(200):
        stack.stack.undo()
    assert target.value == 0
    assert UNDO_STEPS >= 200


def test_an_edit_that_fails_is_told_and_not_remembered(qtbot: QtBot) -> None:
    target, stack = Counter(full=True), EditStack()
    stack.set_target(target)
    told: list[Exception] = []
    stack.failed.connect(told.append)
    assert not stack.push(Plus(5))
    assert "disk is full" in str(told[0])
    assert not stack.stack.canUndo()


def test_an_undo_that_fails_leaves_the_stack_without_it(qtbot: QtBot) -> None:
    target, stack = Counter(), EditStack()
    stack.set_target(target)
    stack.push(Plus(5))
    target.full = True
    stack.stack.undo()
    assert target.value == 5
    assert not stack.stack.canRedo()


def test_another_session_starts_without_steps(qtbot: QtBot) -> None:
    stack = EditStack()
    stack.set_target(Counter())
    stack.push(Plus(1))
    stack.set_target(Counter())
    assert not stack.stack.canUndo()
