"""Adapts the session's reversible edits to Qt's undo stack."""

from __future__ import annotations

import weakref
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from histoviewer.core.errors import HistoViewerError, StorageError
from histoviewer.ui.language import tr
from histoviewer.ui.told import told

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
    """One edit. ``done`` says that it was carried out already, so that Qt's next call does nothing."""

    def __init__(self, stack: EditStack, edit: ReversibleEdit, inverse: ReversibleEdit) -> None:
        super().__init__(told(tr(edit.title)))
        # Not a strong reference: Qt owns this command, and a cycle through Python would delete it twice.
        self._stack = weakref.ref(stack)
        self.edit, self.inverse, self.done = edit, inverse, True

    def redo(self) -> None:
        if not self._was_done():
            self._carry_out(self.edit, tr("Done again"))

    def undo(self) -> None:
        if not self._was_done():
            self._carry_out(self.inverse, tr("Undone"))

    def _was_done(self) -> bool:
        done, self.done = self.done, False
        return done

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
        self._waiting: list[ReversibleEdit] = []

    @property
    def waiting(self) -> int:
        """How many edits a disk has refused; ``retry`` saves them once it takes them."""
        return len(self._waiting)

    def set_target(self, target: EditTarget | None) -> None:
        """The session that edits go to; forgets the steps of the one before."""
        self._target = target
        self._waiting.clear()
        self.stack.clear()
        self.changed.emit()

    def push(self, edit: ReversibleEdit) -> bool:
        """Carry an edit out and remember it; one that fails is told, and waits if only the disk was full."""
        error = self._try(edit)
        if isinstance(error, StorageError):
            self._waiting.append(edit)
        if error is not None:
            self.failed.emit(error)
        return error is None and self._target is not None

    def retry(self) -> bool:
        """Carry out the edits that the disk has refused, in order; whether none is left."""
        while self._waiting:
            error = self._try(self._waiting[0])
            if isinstance(error, StorageError):
                self.failed.emit(error)
                return False
            del self._waiting[0]
            if error is not None:
                self.failed.emit(error)
        self.changed.emit()
        return True

    def _try(self, edit: ReversibleEdit) -> HistoViewerError | None:
        inverse = edit.inverse()
        error = self._apply(edit)
        if error is None and self._target is not None:
            self.stack.push(_EditCommand(self, edit, inverse))
        return error

    def undo(self) -> bool:
        """Take the last step back; one that can't be saved stays, to be taken back later."""
        return self._step(self.stack.index() - 1, back=True)

    def redo(self) -> bool:
        """Do the last step again; one that can't be saved stays, to be done later."""
        return self._step(self.stack.index(), back=False)

    def _step(self, index: int, back: bool) -> bool:
        command = self.stack.command(index) if 0 <= index < self.stack.count() else None
        if not isinstance(command, _EditCommand):
            return False
        edit = command.inverse if back else command.edit
        if not self.carry_out(edit):
            return False
        command.done = True
        if back:
            self.stack.undo()
        else:
            self.stack.redo()
        self.stepped.emit(edit, f"{tr('Undone') if back else tr('Done again')}: {command.text()}")
        return True

    def carry_out(self, edit: ReversibleEdit, command: QUndoCommand | None = None) -> bool:
        """Hand an edit to the session; on failure its command leaves the stack."""
        error = self._apply(edit)
        if error is not None:
            if command is not None:
                command.setObsolete(True)
            self.failed.emit(error)
        return error is None and self._target is not None

    def _apply(self, edit: ReversibleEdit) -> HistoViewerError | None:
        if self._target is None:
            return None
        try:
            self._target.apply(edit)
        except HistoViewerError as error:
            return error
        return None
