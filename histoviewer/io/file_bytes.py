"""A file read at free offsets by many threads at once."""

from __future__ import annotations

import os
import stat
import sys
import threading
from pathlib import Path

from histoviewer.core.errors import CorruptFileError, FileAccessError
from histoviewer.io.boundary import COPY_AGAIN, os_failure


class _Descriptor:
    """An open file that closes when its last user lets go.

    A reader in another thread keeps a reference while it reads, so closing a slide can never hand its
    number to another file in the middle of a read.
    """

    def __init__(self, path: Path) -> None:
        self.number = -1
        self.number = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))

    def __del__(self) -> None:
        if self.number >= 0:
            os.close(self.number)


class FileBytes:
    """Bytes of one file; ``read`` is safe from several threads.

    Raises:
        FileAccessError: the file is missing, no file, or may not be read.
        CorruptFileError: the file is empty.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.size = check_readable(path)
        self._seek_lock = threading.Lock()
        try:
            self._descriptor: _Descriptor | None = _Descriptor(path)
        except OSError as error:
            raise os_failure(f"{path.name} can't be opened", error) from error

    def read(self, offset: int, length: int) -> bytes:
        """``length`` bytes from ``offset``.

        Raises:
            CorruptFileError: the file ends before, because it was cut short since it was opened.
            FileAccessError: the disk failed, or the slide was closed.
        """
        descriptor = self._descriptor
        if descriptor is None:
            raise FileAccessError(f"{self.path.name} can't be read", "it was closed", "open it again")
        try:
            data = self._read(descriptor.number, offset, length)
        except OSError as error:
            raise os_failure(f"{self.path.name} can't be read", error) from error
        if len(data) != length:
            raise CorruptFileError(f"{self.path.name} can't be read", "it ends too early", COPY_AGAIN)
        return data

    def _read(self, number: int, offset: int, length: int) -> bytes:
        if sys.platform != "win32":
            data = os.pread(number, length, offset)
            while len(data) < length and (more := os.pread(number, length - len(data), offset + len(data))):
                data += more
            return data
        with self._seek_lock:  # Windows has no pread: the position belongs to one thread at a time
            os.lseek(number, offset, os.SEEK_SET)
            return os.read(number, length)

    def close(self) -> None:
        """Let go of the file; reads under way end in peace."""
        self._descriptor = None


def check_readable(path: Path) -> int:
    """The size of a file in bytes, once it is known to be one that may be read.

    Raises:
        FileAccessError: missing, a folder, a device or pipe, or not permitted.
        CorruptFileError: empty.
    """
    what = f"{path.name or path} can't be opened"
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise FileAccessError(what, "it is a folder", "choose an image in it")
        if not stat.S_ISREG(status.st_mode):
            raise FileAccessError(what, "it is not a file but a device or a pipe", "choose an image file")
        if not os.access(path, os.R_OK):
            raise FileAccessError(
                what, "you may not read it", "ask for read permission or copy it to a folder of yours"
            )
    except OSError as error:
        raise os_failure(what, error) from error
    except ValueError as error:  # a NUL character in the name
        raise FileAccessError(what, "its name is not possible", "check the name") from error
    if status.st_size == 0:
        raise CorruptFileError(what, "it is empty", COPY_AGAIN)
    return status.st_size
