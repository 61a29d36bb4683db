"""Adapts the session's reversible edits to Qt's undo stack."""

from __future__ import annotations

import weakref
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from histoviewer.core.errors import HistoViewerError

UNDO_STEPS = 500


class ReversibleEdit(Protocol):
    """What app/edits.py makes: an edit that knows its title and its opposite."""

    @property
    def title(self) -> str: ...

    def inverse(self) -> Any: ...


class EditTarget(Protocol):
    """What carries an edit out and saves it (the session)."""

    def apply(self, edit: Any) -> Any: ...


class _EditCommand(QUndoCommand):
    """One edit. It is already done when it is pushed, so the first ``redo`` does nothing."""

    def __init__(self, stack: EditStack, edit: ReversibleEdit, inverse: ReversibleEdit) -> None:
        super().__init__(edit.title)
        # Not a strong reference: Qt owns this command, and a cycle through Python would delete it twice.
        self._stack = weakref.ref(stack)
        self._edit, self._inverse, self._fresh = edit, inverse, True

    def redo(self) -> None:
        if self._fresh:
            self._fresh = False
            return
        self._carry_out(self._edit, "Done again")

    def undo(self) -> None:
        self._carry_out(self._inverse, "Undone")

    def _carry_out(self, edit: ReversibleEdit, verb: str) -> None:
        stack = self._stack()
        if stack is not None and stack.carry_out(edit, self):
            stack.stepped.emit(edit, f"{verb}: {self.text()}")


class EditStack(QObject):
    """At least 200 steps of undo for every kind of edit."""

    changed = Signal()
    failed = Signal(object)
    stepped = Signal(object, str)
    """An edit was taken back or done again: the edit, and "Undone: Add shape"."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(UNDO_STEPS)
        self.stack.indexChanged.connect(self.changed)
        self._target: EditTarget | None = None

    def set_target(self, target: EditTarget | None) -> None:
        """The session that edits go to; forgets the steps of the one before."""
        self._target = target
        self.stack.clear()
        self.changed.emit()

    def push(self, edit: ReversibleEdit) -> bool:
        """Carry an edit out and remember it; an edit that fails is told and not remembered."""
        inverse = edit.inverse()
        if not self.carry_out(edit):
            return False
        self.stack.push(_EditCommand(self, edit, inverse))
        return True

    def carry_out(self, edit: ReversibleEdit, command: QUndoCommand | None = None) -> bool:
        """Hand an edit to the session; on failure its command leaves the stack."""
        if self._target is None:
            return False
        try:
            self._target.apply(edit)
        except HistoViewerError as error:
            if command is not None:
                command.setObsolete(True)
            self.failed.emit(error)
            return False
        return True
