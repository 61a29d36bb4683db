"""Who has a project open: one window at a time, said by an operating-system lock on a file beside it.

The system drops the lock when a process dies, however it dies, so a stale lock file never keeps
anyone out.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path

from histoviewer.core.errors import ProjectError, StorageError

_LOCKED_BYTE = 1 << 30
"""Far behind the text, because Windows keeps others from reading a locked byte."""


def user_name() -> str:
    """The name the person is logged in with, "" when the system has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


class ProjectHeldError(ProjectError):
    """The project is open in another window."""


class ProjectLock:
    """Held from ``acquire`` until ``release`` (or until the process dies)."""

    def __init__(self, project: Path) -> None:
        self._project = project
        self._path = project.with_name(project.name + ".lock")
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            ProjectHeldError: another window has it; the sentence names process, computer and user.
            StorageError: the folder refuses to hold the lock file.
        """
        while True:
            try:
                descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError as error:
                raise StorageError(
                    f"The project {self._project} can't be opened for writing",
                    f"its folder refuses a lock file ({error.strerror})",
                    "open it read-only, or save a copy in a folder of your own",
                ) from error
            if not _try_lock(descriptor):
                holder = _holder(self._path)
                os.close(descriptor)
                raise ProjectHeldError(
                    f"The project {self._project} can't be opened",
                    f"it is open in another window ({holder})",
                    "close it there, or open it read-only",
                )
            if _same_file(descriptor, self._path):
                break
            os.close(descriptor)
        self._descriptor = descriptor
        self._write_holder(descriptor)

    def release(self) -> None:
        """Give the lock back. Releasing twice is harmless."""
        if self._descriptor is None:
            return
        with contextlib.suppress(OSError):
            self._path.unlink()
        os.close(self._descriptor)
        self._descriptor = None
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._path.unlink()

    def _write_holder(self, descriptor: int) -> None:
        text = json.dumps(
            {
                "pid": os.getpid(),
                "host": socket.gethostname(),
                "user": user_name(),
                "since": datetime.now(UTC).isoformat(timespec="seconds"),
            }
        )
        # Only for the message that a second window shows: a disk too full to hold it loses nothing.
        with contextlib.suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, text.encode(), 0) if hasattr(os, "pwrite") else os.write(
                descriptor, text.encode()
            )


def _holder(path: Path) -> str:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(facts["since"]).astimezone()
        return f"process {facts['pid']} on {facts['host']}, user {facts['user']}, since {since:%d %b %H:%M}"
    except (OSError, ValueError, KeyError, TypeError):
        return "it does not say which"


def _same_file(descriptor: int, path: Path) -> bool:
    """Whether the locked file is still the one of that name (its last holder may have removed it)."""
    if sys.platform == "win32":
        return True
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import errno
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # A file system without locks (some network disks): SQLite's own locking remains.
            return error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)
        return True
