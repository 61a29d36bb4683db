"""Files that are either written whole or left as they were."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from histoviewer.core.errors import StorageError

_REMEDIES = {
    errno.ENOSPC: ("the disk is full", "free some space or choose another folder"),
    errno.EDQUOT: ("your share of the disk is used up", "free some space or choose another folder"),
    errno.EFBIG: ("the file would be larger than the disk allows", "choose another folder"),
    errno.EACCES: ("you may not write there", "choose another folder"),
    errno.EPERM: ("you may not write there", "choose another folder"),
    errno.EROFS: ("the disk can only be read", "choose another folder"),
    errno.ENOENT: ("there is no such folder", "make it first or choose another one"),
    errno.ENOTDIR: ("a part of its path is not a folder", "choose another folder"),
    errno.EISDIR: ("there is a folder of that name", "choose another name"),
    errno.ENAMETOOLONG: ("its name is too long", "choose a shorter name"),
    errno.EIO: ("the disk failed", "check the disk or choose another folder"),
}


@contextmanager
def atomic_path(path: Path) -> Iterator[Path]:
    """A temporary file beside ``path`` that takes its place when the block ends well.

    Whatever goes wrong before leaves an older ``path`` untouched and no temporary file behind. The temporary
    file keeps the suffix, for writers that go by it.

    Raises:
        StorageError: the disk is full or refuses to write.
    """
    temporary: Path | None = None
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        beside = path.with_name(f".histoviewer-{secrets.token_hex(8)}{path.suffix}")
        beside.touch(exist_ok=False)
        temporary = beside
        yield temporary
        _settle(temporary, path)
        temporary = None
    except OSError as error:
        raise storage_failure(path, error) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def _settle(temporary: Path, path: Path) -> None:
    """Put a finished file in place, its bytes on the disk first."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    if path.exists():
        temporary.chmod(path.stat().st_mode & 0o777)
    temporary.replace(path)


def storage_failure(path: Path, error: OSError) -> StorageError:
    """The typed error for a file that could not be written."""
    why, remedy = _REMEDIES.get(
        error.errno or 0, (error.strerror or "the disk refused", "check the disk or choose another folder")
    )
    return StorageError(f"{path.name or path} was not written", why, f"{remedy}; nothing was changed")
