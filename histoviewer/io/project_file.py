"""A project file on disk: opened by one window, changed in transactions, with a history that only grows.

Every change is on the disk (write-ahead log, ``synchronous=FULL``) before anybody hears of it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NoReturn

from histoviewer.core.annotation import utc_now
from histoviewer.core.errors import HistoViewerError, ProjectError, StorageError
from histoviewer.io import project_schema as schema
from histoviewer.io.project_lock import ProjectLock, user_name
from histoviewer.io.project_rows import HistoryRow

_HEADER = b"SQLite format 3\0"
_NETWORK = ("nfs", "cifs", "smb", "9p", "afs", "fuse.sshfs", "fuse.davfs", "ncpfs", "glusterfs", "ceph")
_FIRST_DIGEST = "0" * 64
_KEEP_COPIES = ".before-v"


class ProjectFile:
    """The open file. Safe from several threads: one connection, guarded by a lock.

    Args:
        path: the file.
        create: make a new one (it must not exist) instead of opening.
        read_only: look without a lock; each change then raises ``ProjectError``.

    Raises:
        ProjectError: no project, damaged, from a newer version, or open in another window.
        StorageError: the disk refuses.
    """

    def __init__(self, path: Path, *, create: bool = False, read_only: bool = False) -> None:
        self.path = Path(os.path.abspath(path))
        self.read_only = read_only
        self.closed = False
        self.who = user_name()
        self.last_saved: datetime | None = None
        self._guard = threading.RLock()
        self._depth = 0
        self._lock = None if read_only else ProjectLock(self.path)
        self._check_path(create)
        if self._lock is not None:
            self._lock.acquire()
        try:
            self._connection = self._connect(create)
            self.last_saved = self._last_change()
        except BaseException:
            self._release_lock()
            raise

    def _check_path(self, create: bool) -> None:
        if create:
            if self.path.exists():
                raise ProjectError(
                    f"The project {self.path} can't be made",
                    "a file of that name exists",
                    "choose another name",
                )
            if not self.path.parent.is_dir():
                raise StorageError(
                    f"The project {self.path} can't be made",
                    "its folder does not exist",
                    "choose another folder",
                )
            return
        try:
            with self.path.open("rb") as file:
                header = file.read(len(_HEADER))
        except OSError as error:
            raise ProjectError(
                f"The project {self.path} can't be opened",
                error.strerror or str(error),
                "choose another file",
            ) from error
        if header != _HEADER:
            raise _not_a_project(self.path)

    def _connect(self, create: bool) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = None
        try:
            connection = self._sqlite(immutable=False)
            if create:
                self._prepare_journal(connection)
                connection.execute("BEGIN IMMEDIATE")
                schema.create_tables(connection)
                connection.execute("COMMIT")
            else:
                self._check_content(connection)
                if not self.read_only:
                    self._prepare_journal(connection)
                self._migrate(connection)
                self._check_tables(connection)
            connection.execute("PRAGMA foreign_keys = ON")
            return connection
        except (sqlite3.Error, UnicodeDecodeError, HistoViewerError) as error:
            if connection is not None:
                connection.close()
            if create:
                for suffix in ("", "-wal", "-shm", "-journal"):
                    self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            if isinstance(error, HistoViewerError):
                raise
            self._raise(error)

    def _sqlite(self, immutable: bool) -> sqlite3.Connection:
        options = "mode=rwc" if not self.read_only else "mode=ro&immutable=1" if immutable else "mode=ro"
        connection = sqlite3.connect(
            f"{self.path.as_uri()}?{options}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=5.0,
        )
        if self.read_only and not immutable:
            # A file in WAL mode in a folder that refuses writing opens only as one that never changes.
            try:
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            except sqlite3.OperationalError:
                connection.close()
                return self._sqlite(immutable=True)
        return connection

    def _prepare_journal(self, connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA synchronous = FULL")
        if not on_network_disk(self.path):
            with contextlib.suppress(sqlite3.OperationalError):
                if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] == "wal":
                    return
        connection.execute("PRAGMA journal_mode = DELETE")

    def _check_content(self, connection: sqlite3.Connection) -> None:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        if application != schema.APPLICATION_ID:
            raise _not_a_project(self.path)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > schema.SCHEMA_VERSION:
            raise ProjectError(
                f"The project {self.path} can't be opened",
                f"it was written by a newer HistoViewer (format {version}, this one knows up to "
                f"{schema.SCHEMA_VERSION})",
                "install the newer version",
            )
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise damaged(self.path, verdict)

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == schema.SCHEMA_VERSION:
            return
        if self.read_only:
            raise ProjectError(
                f"The project {self.path} can't be opened read-only",
                "it has an older format that must be brought up to date first",
                "open it for writing once, or copy it and open the copy",
            )
        self._copy(connection, self.path.with_name(f"{self.path.name}{_KEEP_COPIES}{version + 1}"))
        schema.migrate(connection, version)

    def _check_tables(self, connection: sqlite3.Connection) -> None:
        """Whether all tables and columns are there: a flipped byte in the schema passes SQLite's check."""
        try:
            for table, columns in schema.COLUMNS.items():
                connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
        except sqlite3.OperationalError as error:
            raise damaged(self.path, str(error)) from error

    @property
    def journal_mode(self) -> str:
        """ "wal", or "delete" on a disk where the write-ahead log does not work."""
        return str(self.rows("PRAGMA journal_mode")[0][0])

    def close(self) -> None:
        """Close the file and let others open it. Closing twice is harmless."""
        with self._guard:
            self.closed = True
            self._connection.close()
            self._release_lock()

    def _release_lock(self) -> None:
        if self._lock is not None:
            self._lock.release()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All that happens inside is written together or not at all; may be nested (one commit at the end).

        Raises:
            ProjectError: opened read-only, damaged, or held by another program.
            StorageError: the disk is full or refuses to write.
        """
        with self._guard:
            if self.read_only:
                raise ProjectError(
                    f"The project {self.path} can't be changed",
                    "it is open read-only",
                    "save a copy of it first",
                )
            if self._depth:
                yield self._connection
                return
            self._depth = 1
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                yield self._connection
                self._connection.execute("COMMIT")
                self.last_saved = datetime.now(UTC)
            except sqlite3.Error as error:
                self._rollback()
                self._raise(error)
            except BaseException:
                self._rollback()
                raise
            finally:
                self._depth = 0

    def _rollback(self) -> None:
        # After a full disk SQLite may have rolled back already and then says that there is nothing to do.
        if self._connection.in_transaction:
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    def rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        """The rows that a query finds."""
        with self._guard:
            try:
                return self._connection.execute(sql, values).fetchall()
            except (sqlite3.Error, UnicodeDecodeError) as error:
                self._raise(error)

    def record(
        self, entries: list[tuple[str, int | None, str, str | None, str | None]], at: str | None = None
    ) -> None:
        """Append to the history: (action, slide id, subject, old JSON, new JSON) each, in a transaction."""
        at = at or utc_now()
        with self.transaction() as connection:
            seq, digest = self._head()
            written = []
            for action, slide_id, subject, old, new in entries:
                seq += 1
                row = (seq, at, self.who, action, slide_id, subject, old, new)
                digest = _digest(digest, row)
                written.append((*row, digest))
            connection.executemany("INSERT INTO history VALUES (?,?,?,?,?,?,?,?,?)", written)

    def history(self, subject: str | None = None, limit: int = 1_000) -> list[HistoryRow]:
        """The latest changes, newest first; of one annotation, slide or class when a subject is given."""
        where, values = ("WHERE subject = ? ", (subject, limit)) if subject else ("", (limit,))
        found = self.rows(
            "SELECT seq, at, who, action, slide_id, subject, old, new FROM history "
            f"{where}ORDER BY seq DESC LIMIT ?",
            values,
        )
        return [HistoryRow(*row[:6], *map(self.document, row[6:])) for row in found]

    def history_head(self) -> tuple[int, str]:
        """Number of changes and the digest of the last: kept in a report, they prove the history later."""
        with self._guard:
            return self._head()

    def history_break(self) -> int | None:
        """The first change that was edited, removed or moved behind the program's back; ``None`` if none."""
        digest, expected = _FIRST_DIGEST, 1
        for *row, stored in self.rows(
            "SELECT seq, at, who, action, slide_id, subject, old, new, digest FROM history ORDER BY seq"
        ):
            digest = _digest(digest, tuple(row))
            if row[0] != expected or digest != stored:
                return expected
            expected += 1
        return None

    def _head(self) -> tuple[int, str]:
        row = self._connection.execute("SELECT seq, digest FROM history ORDER BY seq DESC LIMIT 1").fetchone()
        return (int(row[0]), str(row[1])) if row else (0, _FIRST_DIGEST)

    def _last_change(self) -> datetime | None:
        found = self.rows("SELECT at FROM history ORDER BY seq DESC LIMIT 1")
        try:
            return datetime.fromisoformat(found[0][0]) if found else None
        except ValueError as error:
            self._connection.close()
            raise damaged(self.path, "its last change has no date") from error

    def document(self, text: str | None) -> Any:
        """A stored JSON value.

        Raises:
            ProjectError: it is damaged.
        """
        try:
            return None if text is None else json.loads(text)
        except (ValueError, RecursionError) as error:
            raise damaged(self.path, "a stored value is not readable") from error

    def copy_to(self, target: Path) -> None:
        """Write a complete copy, put in place only when it is whole.

        Raises:
            ProjectError: the target is a project that is open, here or in another window.
            StorageError: the disk is full or refuses to write; a file that was there is kept.
        """
        target = Path(os.path.abspath(target))
        lock = ProjectLock(target)
        lock.acquire()
        try:
            with self._guard:
                self._copy(self._connection, target)
        finally:
            lock.release()

    def _copy(self, connection: sqlite3.Connection, target: Path) -> None:
        part = target.with_name(target.name + ".part")
        try:
            part.unlink(missing_ok=True)
            copy = sqlite3.connect(part, isolation_level=None)
            try:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            # A log left of the file that was there would be replayed into the new one.
            for suffix in ("-wal", "-shm", "-journal"):
                target.with_name(target.name + suffix).unlink(missing_ok=True)
            os.replace(part, target)
        except (OSError, sqlite3.Error) as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise StorageError(
                f"The project can't be copied to {target}",
                _reason(error),
                "choose another folder or make room",
            ) from error

    def _raise(self, error: sqlite3.Error | UnicodeDecodeError) -> NoReturn:
        if isinstance(error, UnicodeDecodeError):  # SQLite's own message quotes the damaged bytes
            raise damaged(self.path, "its text is not readable") from error
        name = str(getattr(error, "sqlite_errorname", ""))
        if name.startswith("SQLITE_FULL") or "full" in str(error):
            raise self._storage("the disk is full", error) from error
        if name.startswith(("SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
            raise self._storage(f"the disk refuses ({error})", error) from error
        damage = name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_TOOBIG"))
        if damage or isinstance(error, sqlite3.NotSupportedError) or "Could not decode" in str(error):
            raise damaged(self.path, str(error)[:80]) from error
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            raise ProjectError(
                f"The project {self.path} can't be changed",
                "another program holds it",
                "close it there and try again",
            ) from error
        raise error

    def _storage(self, why: str, error: sqlite3.Error) -> StorageError:
        free = 0
        with contextlib.suppress(OSError):
            free = shutil.disk_usage(self.path.parent).free
        return StorageError(
            f"The change can't be saved in {self.path}",
            f"{why}; {free / 1e6:,.0f} MB are free",
            "make room or save the project elsewhere; what was saved before is kept",
        )


def on_network_disk(path: Path) -> bool:
    """Whether the file lies on a disk of another computer, where SQLite's shared memory does not work."""
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return str(path).startswith("\\\\")
    folder, best, kind = os.path.realpath(path.parent), "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        if len(point) >= len(best) and (folder == point or folder.startswith(point.rstrip("/") + "/")):
            best, kind = point, fields[2]
    return kind.startswith(_NETWORK)


def _digest(before: str, row: tuple[Any, ...]) -> str:
    text = before + json.dumps(row, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error)


def _not_a_project(path: Path) -> ProjectError:
    return ProjectError(
        f"The project {path} can't be opened",
        "it is not a HistoViewer project",
        "open images with Open, and projects from files that end in .hvproj",
    )


def damaged(path: Path, detail: str) -> ProjectError:
    """The error for a file whose content can't be what the program wrote."""
    return ProjectError(
        f"The project {path} can't be read",
        f"the file is damaged ({detail})",
        "keep the file, and go on with your last backup or exported annotations",
    )


def remove_project(path: Path) -> None:
    """Delete a closed project file and what SQLite left beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        with contextlib.suppress(OSError):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
