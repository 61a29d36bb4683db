"""The tables of a project file, their version, and how older versions are brought up to date.

A change of the tables raises ``SCHEMA_VERSION`` by one and adds one function to ``MIGRATIONS``. The
file is copied beside itself before the first of them runs.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x48565031
"""Written into the header of the SQLite file: this is a HistoViewer project."""

SCHEMA_VERSION = 3

Migration = Callable[[sqlite3.Connection], None]


def _say_who_changed_shapes(connection: sqlite3.Connection) -> None:
    """Version 2: a shape knows who changed it last, as the history has it; else who drew it."""
    connection.execute("ALTER TABLE annotations ADD COLUMN modified_by TEXT NOT NULL DEFAULT ''")
    connection.execute(
        """UPDATE annotations SET modified_by = coalesce(
            (SELECT who FROM history WHERE subject = annotations.id
                AND history.slide_id = annotations.slide_id ORDER BY seq DESC LIMIT 1),
            author)"""
    )


IMAGE_HASHES = """CREATE TABLE image_hashes (
        path TEXT PRIMARY KEY,
        size INTEGER NOT NULL, changed_ns INTEGER NOT NULL,     -- of the file that was hashed
        digest TEXT NOT NULL,            -- of its bytes
        look INTEGER)                    -- 64 bits of what it looks like, NULL for an even colour"""


def _know_images_again(connection: sqlite3.Connection) -> None:
    """Version 3: what images look like is kept, and a place in a slide knows its resolution."""
    connection.execute("ALTER TABLE patches ADD COLUMN patch_px INTEGER")
    connection.execute(IMAGE_HASHES)


MIGRATIONS: dict[int, Migration] = {1: _say_who_changed_shapes, 2: _know_images_again}
"""From this version to the next. Each runs inside one transaction."""

TABLES = (
    """CREATE TABLE slides (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path TEXT NOT NULL,              -- absolute, as last seen
        relative_path TEXT NOT NULL,     -- from the project's folder, "" on another drive
        fingerprint TEXT NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL,
        mpp REAL,                        -- microns per level-0 pixel, NULL while unknown
        mpp_given INTEGER NOT NULL DEFAULT 0,   -- 1 when a person gave it
        objective REAL,
        patient TEXT NOT NULL DEFAULT '', label TEXT NOT NULL DEFAULT '', state TEXT NOT NULL DEFAULT '',
        added TEXT NOT NULL,
        removed INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX slides_fingerprint ON slides (fingerprint)",
    """CREATE TABLE classes (
        position INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
        red INTEGER NOT NULL, green INTEGER NOT NULL, blue INTEGER NOT NULL, key INTEGER)""",
    """CREATE TABLE annotations (
        rank INTEGER PRIMARY KEY AUTOINCREMENT,     -- a shape that comes back takes its old place
        slide_id INTEGER NOT NULL REFERENCES slides (id),
        id TEXT NOT NULL,
        shape TEXT NOT NULL, class_name TEXT, name TEXT NOT NULL, locked INTEGER NOT NULL,
        created TEXT NOT NULL, modified TEXT NOT NULL, author TEXT NOT NULL,
        modified_by TEXT NOT NULL DEFAULT '',
        measurements TEXT NOT NULL, metadata TEXT NOT NULL, object_type TEXT NOT NULL,
        geometry BLOB NOT NULL,                     -- WKB, level-0 pixels
        removed INTEGER NOT NULL DEFAULT 0,
        UNIQUE (slide_id, id))""",
    """CREATE TABLE patches (
        id INTEGER PRIMARY KEY,
        path TEXT NOT NULL, label TEXT NOT NULL, patient TEXT NOT NULL, mpp REAL NOT NULL,
        x_l0 REAL, y_l0 REAL, width_l0 REAL, height_l0 REAL, part TEXT NOT NULL DEFAULT '',
        patch_px INTEGER)""",
    """CREATE UNIQUE INDEX patches_place ON patches
        (path, ifnull(x_l0, -1), ifnull(y_l0, -1), ifnull(width_l0, -1), ifnull(height_l0, -1))""",
    "CREATE INDEX patches_patient ON patches (patient)",
    IMAGE_HASHES,
    """CREATE TABLE runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        slide_id INTEGER REFERENCES slides (id),
        kind TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL,
        request TEXT NOT NULL, result TEXT NOT NULL)""",
    "CREATE INDEX runs_slide ON runs (slide_id, kind)",
    "CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    """CREATE TABLE history (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL,
        slide_id INTEGER, subject TEXT NOT NULL,
        old TEXT, new TEXT,              -- JSON; of a change only the fields that differ
        digest TEXT NOT NULL)            -- sha256 of this row and the digest before it""",
    "CREATE INDEX history_subject ON history (subject)",
    """CREATE TRIGGER history_keeps_rows BEFORE DELETE ON history
        BEGIN SELECT raise(ABORT, 'history is append-only'); END""",
    """CREATE TRIGGER history_keeps_values BEFORE UPDATE ON history
        BEGIN SELECT raise(ABORT, 'history is append-only'); END""",
)

COLUMNS = {
    "slides": "id, path, relative_path, fingerprint, width, height, mpp, mpp_given, objective, patient, "
    "label, state, added, removed",
    "classes": "position, name, red, green, blue, key",
    "annotations": "rank, slide_id, id, shape, class_name, name, locked, created, modified, author, "
    "modified_by, measurements, metadata, object_type, geometry, removed",
    "patches": "id, path, label, patient, mpp, x_l0, y_l0, width_l0, height_l0, part, patch_px",
    "image_hashes": "path, size, changed_ns, digest, look",
    "runs": "id, slide_id, kind, at, who, request, result",
    "settings": "key, value",
    "history": "seq, at, who, action, slide_id, subject, old, new, digest",
}
"""What each table must have to be worked with."""


def create_tables(connection: sqlite3.Connection) -> None:
    """Write the tables of the present version into an empty file (inside the caller's transaction)."""
    for statement in TABLES:
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring the tables from ``version`` to the present one, step by step, each step all or nothing."""
    for step in range(version, SCHEMA_VERSION):
        connection.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS[step](connection)
            connection.execute(f"PRAGMA user_version = {step + 1}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
