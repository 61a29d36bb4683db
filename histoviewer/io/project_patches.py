"""The data set in a project file: labelled patches, their parts, and what their images look like."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from histoviewer.core.dataset import PatchRecord
from histoviewer.io import project_rows as rows
from histoviewer.io.project_file import ProjectFile

_PATCHES = ", ".join(rows.PATCH_COLUMNS)
_SIGN = 1 << 63


@dataclass(frozen=True, slots=True)
class ImageHash:
    """How to know an image file again, valid while its size in bytes and its time of change are these.

    ``digest`` is of its bytes (``io.slide_files.fingerprint``); ``look`` is 64 bits of what it looks like,
    ``None`` for an image of one even colour, which looks like any other such.
    """

    path: str
    size: int
    changed_ns: int
    digest: str
    look: int | None


class ProjectPatches:
    """The part of a ``Project`` that is its data set."""

    _file: ProjectFile

    def add_patches(self, records: Sequence[PatchRecord]) -> None:
        """Add labelled patches; one of the same place is replaced."""
        marks = ",".join("?" * len(rows.PATCH_COLUMNS))
        with self._file.transaction() as connection:
            connection.executemany(
                f"INSERT OR REPLACE INTO patches ({_PATCHES}) VALUES ({marks})",
                [rows.patch_values(record) for record in records],
            )
            self._file.record([("add patches", None, "patches", None, json.dumps({"count": len(records)}))])

    def patches(self, part: str | None = None) -> list[PatchRecord]:
        """The data set, or one part of it ("train", "validation", "test", "" for what is in none)."""
        where, values = ("", ()) if part is None else ("WHERE part = ? ", (part,))
        found = self._file.rows(f"SELECT {_PATCHES} FROM patches {where}ORDER BY id", values)
        return [rows.patch_from(row) for row in found]

    def set_parts(self, parts: Mapping[str, str]) -> None:
        """Put each patient's patches into a part; patients that are not named are in none."""
        with self._file.transaction() as connection:
            connection.execute("UPDATE patches SET part = ''")
            connection.executemany(
                "UPDATE patches SET part = ? WHERE patient = ?",
                [(part, patient) for patient, part in parts.items()],
            )
            self._file.record(
                [("split patches", None, "patches", None, json.dumps(dict(parts), sort_keys=True))]
            )

    def remove_patches(self, paths: Iterable[str], places_only: bool = False) -> int:
        """Take the patches of these files out of the data set, the files stay; how many patches that were.

        ``places_only`` spares records that are a whole image file.
        """
        chosen = sorted(set(paths))
        only = " AND x_l0 IS NOT NULL" if places_only else ""
        with self._file.transaction() as connection:
            statement = f"DELETE FROM patches WHERE path = ?{only}"
            count = sum(connection.execute(statement, (path,)).rowcount for path in chosen)
            old = json.dumps({"count": count, "paths": chosen})
            self._file.record([("remove patches", None, "patches", old, None)])
        return count

    def clear_patches(self) -> None:
        """Empty the data set."""
        with self._file.transaction() as connection:
            count = connection.execute("DELETE FROM patches").rowcount
            self._file.record([("clear patches", None, "patches", json.dumps({"count": count}), None)])

    def image_hashes(self) -> dict[str, ImageHash]:
        """What is known of image files, by path."""
        found = self._file.rows("SELECT path, size, changed_ns, digest, look FROM image_hashes")
        return {
            path: ImageHash(path, size, changed_ns, digest, None if look is None else look + _SIGN)
            for path, size, changed_ns, digest, look in found
        }

    def keep_image_hashes(self, hashes: Sequence[ImageHash]) -> None:
        """Keep what image files look like, in the place of what was known of them."""
        values = [
            (h.path, h.size, h.changed_ns, h.digest, None if h.look is None else h.look - _SIGN)
            for h in hashes
        ]
        with self._file.transaction() as connection:
            connection.executemany("INSERT OR REPLACE INTO image_hashes VALUES (?,?,?,?,?)", values)
