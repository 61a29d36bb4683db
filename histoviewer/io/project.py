"""A project: one SQLite file with slides, classes, annotations, patches, runs, settings and history.

Each method that changes something is one transaction that is on the disk when it returns; several can
be joined with ``with project.transaction():``.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import shapely

from histoviewer.core.annotation import DEFAULT_CLASSES, Annotation, AnnotationClass, AnnotationSet, utc_now
from histoviewer.io import project_rows as rows
from histoviewer.io.project_file import ProjectFile, damaged
from histoviewer.io.project_patches import ProjectPatches
from histoviewer.io.project_rows import HistoryRow, Run, SlideRow

__all__ = ["SUFFIX", "HistoryRow", "Project", "Run", "SlideRow"]

SUFFIX = ".hvproj"

_ANNOTATIONS = ", ".join(rows.ANNOTATION_COLUMNS)
_SLIDES = ", ".join(rows.SLIDE_COLUMNS)
_EDITABLE = frozenset(rows.SLIDE_COLUMNS) - {"id", "relative_path"}


class Project(ProjectPatches):
    """An open project file. Make one with ``create`` or ``open``; safe from several threads."""

    def __init__(self, file: ProjectFile) -> None:
        self._file = file

    @classmethod
    def create(cls, path: Path) -> Project:
        """A new project with the default classes.

        Raises:
            ProjectError: the file exists already. StorageError: the disk refuses.
        """
        project = cls(ProjectFile(Path(path), create=True))
        project.set_classes(DEFAULT_CLASSES)
        return project

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Project:
        """An existing project.

        Raises:
            ProjectError: no project, damaged, from a newer version, or open in another window
                (``read_only`` opens it all the same). StorageError: the disk refuses.
        """
        return cls(ProjectFile(Path(path), read_only=read_only))

    def close(self) -> None:
        """Close the file; nothing is lost, there is no Save to forget."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.stem

    @property
    def read_only(self) -> bool:
        """Whether each change is refused."""
        return self._file.read_only

    @property
    def author(self) -> str:
        """Who changes are recorded for; the login name unless another was set."""
        return self._file.who

    @author.setter
    def author(self, name: str) -> None:
        self._file.who = name

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called."""
        return self._file.closed

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever put into it: no slide, no patch, no run."""
        tables = ("slides", "patches", "runs")
        return not any(self._file.rows(f"SELECT 1 FROM {table} LIMIT 1") for table in tables)

    @property
    def journal_mode(self) -> str:
        """SQLite's journal: "wal", or "delete" where the write-ahead log does not work."""
        return self._file.journal_mode

    @property
    def last_saved(self) -> datetime | None:
        """When the last change reached the disk (UTC)."""
        return self._file.last_saved

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Join several changes into one: all are saved, or none."""
        with self._file.transaction():
            yield

    def copy_to(self, target: Path) -> None:
        """Write a complete copy of the project; this one stays open.

        Raises:
            StorageError: the disk is full or refuses to write.
        """
        self._file.copy_to(target)

    # Slides

    def slides(self) -> list[SlideRow]:
        """All slides, in the order they were added."""
        found = self._file.rows(f"SELECT {_SLIDES} FROM slides WHERE removed = 0 ORDER BY id")
        return [rows.slide_row(values) for values in found]

    def slide(self, slide_id: int) -> SlideRow:
        """One slide; ``KeyError`` when there is none."""
        found = self._file.rows(f"SELECT {_SLIDES} FROM slides WHERE id = ? AND removed = 0", (slide_id,))
        if not found:
            raise KeyError(slide_id)
        return rows.slide_row(found[0])

    def add_slide(
        self,
        path: Path,
        fingerprint: str,
        *,
        width: int,
        height: int,
        mpp: float | None = None,
        mpp_given: bool = False,
        objective: float | None = None,
        patient: str = "",
        label: str = "",
    ) -> int:
        """Add a slide and return its id; one that was removed comes back with its annotations."""
        absolute = Path(os.path.abspath(path))
        with self._file.transaction() as connection:
            gone = connection.execute(
                "SELECT id FROM slides WHERE fingerprint = ? AND path = ? AND removed = 1",
                (fingerprint, str(absolute)),
            ).fetchone()
            if gone:
                connection.execute("UPDATE slides SET removed = 0 WHERE id = ?", gone)
                self._file.record([("restore slide", gone[0], str(absolute), None, None)])
                return int(gone[0])
            cursor = connection.execute(
                "INSERT INTO slides (path, relative_path, fingerprint, width, height, mpp, mpp_given, "
                "objective, patient, label, added) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                (str(absolute), self._relative(absolute), fingerprint, width, height, mpp, int(mpp_given),
                 objective, patient, label, utc_now()),
            )  # fmt: skip
            slide_id = int(cursor.lastrowid or 0)
            new = json.dumps({"path": str(absolute), "fingerprint": fingerprint, "mpp": mpp})
            self._file.record([("add slide", slide_id, str(absolute), None, new)])
        return slide_id

    def update_slide(self, slide_id: int, **fields: Any) -> None:
        """Change fields of a slide (path, mpp, mpp_given, patient, label, state, ...).

        Raises:
            ValueError: there is no such field. KeyError: there is no such slide.
        """
        if unknown := set(fields) - _EDITABLE:
            raise ValueError(f"a slide has no {', '.join(sorted(unknown))}")
        old = self.slide(slide_id)
        if "path" in fields:
            fields["path"] = Path(os.path.abspath(fields["path"]))
            fields["relative_path"] = self._relative(fields["path"])
        names = tuple(name for name, value in fields.items() if getattr(old, name) != value)
        if not names:
            return
        before, after = (
            tuple(rows.plain(source[name]) for name in names)
            for source in ({name: getattr(old, name) for name in names}, fields)
        )
        with self._file.transaction() as connection:
            assignments = ", ".join(f"{name} = ?" for name in names)
            connection.execute(f"UPDATE slides SET {assignments} WHERE id = ?", (*after, slide_id))
            self._file.record(
                [("change slide", slide_id, str(old.path), *rows.difference(names, before, after))]
            )

    def remove_slide(self, slide_id: int) -> None:
        """Take a slide off the list. Its annotations stay in the file and come back with it."""
        old = self.slide(slide_id)
        with self._file.transaction() as connection:
            connection.execute("UPDATE slides SET removed = 1 WHERE id = ?", (slide_id,))
            self._file.record([("remove slide", slide_id, str(old.path), None, None)])

    def _relative(self, path: Path) -> str:
        try:
            return Path(os.path.relpath(path, self.path.parent)).as_posix()
        except ValueError:  # another drive
            return ""

    def relocate_slides(self) -> None:
        """Renew the paths relative to the project's folder (after the project itself has moved)."""
        with self._file.transaction() as connection:
            for row in self.slides():
                connection.execute(
                    "UPDATE slides SET relative_path = ? WHERE id = ?", (self._relative(row.path), row.id)
                )

    # Classes and annotations

    def classes(self) -> list[AnnotationClass]:
        """The class list, in order."""
        found = self._file.rows("SELECT name, red, green, blue, key FROM classes ORDER BY position")
        return [AnnotationClass(name, (red, green, blue), key) for name, red, green, blue, key in found]

    def set_classes(self, classes: Sequence[AnnotationClass]) -> None:
        """Replace the class list."""
        old = [[c.name, *c.color, c.key] for c in self.classes()]
        new = [[c.name, *c.color, c.key] for c in classes]
        if old == new:
            return
        with self._file.transaction() as connection:
            connection.execute("DELETE FROM classes")
            connection.executemany(
                "INSERT INTO classes VALUES (?,?,?,?,?,?)", [(i, *values) for i, values in enumerate(new)]
            )
            self._file.record([("change classes", None, "classes", json.dumps(old), json.dumps(new))])

    def annotations(self, slide_id: int) -> AnnotationSet:
        """The annotations of a slide, with the project's classes."""
        found = self._file.rows(
            # In the order of the table itself: sorting a hundred thousand outlines takes longer than reading.
            f"SELECT {_ANNOTATIONS} FROM annotations "
            "WHERE rank IN (SELECT rank FROM annotations WHERE slide_id = ?) AND removed = 0 ORDER BY rank",
            (slide_id,),
        )
        try:
            annotations = rows.annotations_from(found)
        except (shapely.errors.GEOSException, ValueError, TypeError) as error:
            raise damaged(self.path, f"a shape on slide {slide_id} can't be read") from error
        return AnnotationSet(annotations, self.classes())

    def annotation_counts(self) -> dict[int, int]:
        """How many annotations each slide has."""
        found = self._file.rows(
            "SELECT slide_id, count(*) FROM annotations WHERE removed = 0 GROUP BY slide_id"
        )
        return {int(slide_id): int(count) for slide_id, count in found}

    def apply(
        self,
        slide_id: int,
        added: Sequence[Annotation] = (),
        removed_ids: Sequence[str] = (),
        changed: Sequence[Annotation] = (),
    ) -> None:
        """Remove, add and change annotations of a slide in one transaction, saved when this returns.

        Raises:
            KeyError: one that is removed or changed is not there. ValueError: one that is added is there
                already. StorageError: the disk is full. In each case nothing was changed.
        """
        with self._file.transaction():
            entries = self._remove(slide_id, removed_ids)
            entries += self._add(slide_id, added)
            entries += self._change(slide_id, changed)
            self._file.record(entries)

    def _current(self, slide_id: int, annotation_id: str) -> tuple[Any, ...]:
        found = self._file.rows(
            f"SELECT {_ANNOTATIONS} FROM annotations WHERE slide_id = ? AND id = ? AND removed = 0",
            (slide_id, annotation_id),
        )
        if not found:
            raise KeyError(annotation_id)
        return found[0]

    def _remove(self, slide_id: int, ids: Sequence[str]) -> list[Any]:
        entries = []
        with self._file.transaction() as connection:
            for annotation_id in ids:
                old = self._current(slide_id, annotation_id)
                connection.execute(
                    "UPDATE annotations SET removed = 1 WHERE slide_id = ? AND id = ?",
                    (slide_id, annotation_id),
                )
                before, after = rows.difference(rows.ANNOTATION_COLUMNS, old, None)
                entries.append(("remove annotation", slide_id, annotation_id, before, after))
        return entries

    def _add(self, slide_id: int, annotations: Sequence[Annotation]) -> list[Any]:
        entries, columns = [], rows.ANNOTATION_COLUMNS
        marks = ",".join("?" * len(columns))
        renewed = ", ".join(f"{c} = excluded.{c}" for c in columns if c != "id")
        with self._file.transaction() as connection:
            table = [rows.annotation_values(annotation) for annotation in annotations]
            cursor = connection.executemany(
                f"INSERT INTO annotations (slide_id, {_ANNOTATIONS}) VALUES (?, {marks}) "
                f"ON CONFLICT (slide_id, id) DO UPDATE SET removed = 0, {renewed} WHERE removed = 1",
                [(slide_id, *values) for values in table],
            )
            if table and cursor.rowcount != len(table):
                raise ValueError("one of the annotations is there already")
            for values in table:
                before, after = rows.difference(columns, None, values)
                entries.append(("add annotation", slide_id, values[0], before, after))
        return entries

    def _change(self, slide_id: int, annotations: Sequence[Annotation]) -> list[Any]:
        entries, columns = [], rows.ANNOTATION_COLUMNS
        assignments = ", ".join(f"{c} = ?" for c in columns)
        with self._file.transaction() as connection:
            for annotation in annotations:
                old, new = self._current(slide_id, annotation.id), rows.annotation_values(annotation)
                connection.execute(
                    f"UPDATE annotations SET {assignments} WHERE slide_id = ? AND id = ?",
                    (*new, slide_id, annotation.id),
                )
                entries.append(
                    ("change annotation", slide_id, annotation.id, *rows.difference(columns, old, new))
                )
        return entries

    # Runs and settings

    def add_run(
        self,
        kind: str,
        request: Mapping[str, Any],
        result: Mapping[str, Any],
        *,
        slide_id: int | None = None,
        state: str | None = None,
    ) -> int:
        """Keep what a job was asked and found; ``state`` becomes the slide's. Returns the run's id."""
        with self._file.transaction() as connection:
            cursor = connection.execute(
                "INSERT INTO runs (slide_id, kind, at, who, request, result) VALUES (?,?,?,?,?,?)",
                (
                    slide_id,
                    kind,
                    utc_now(),
                    self._file.who,
                    json.dumps(dict(request)),
                    json.dumps(dict(result)),
                ),
            )
            run_id = int(cursor.lastrowid or 0)
            self._file.record([("run", slide_id, kind, None, json.dumps({"run": run_id}))])
            if slide_id is not None and state is not None:
                self.update_slide(slide_id, state=state)
        return run_id

    def runs(self, kind: str | None = None, slide_id: int | None = None, limit: int = 1_000) -> list[Run]:
        """Runs, newest first, of one kind or one slide when given."""
        wanted = [("kind = ?", kind), ("slide_id = ?", slide_id)]
        terms = [(term, value) for term, value in wanted if value is not None]
        where = "WHERE " + " AND ".join(term for term, _ in terms) if terms else ""
        found = self._file.rows(
            f"SELECT id, kind, at, who, slide_id, request, result FROM runs {where} ORDER BY id DESC LIMIT ?",
            (*(value for _, value in terms), limit),
        )
        document = self._file.document
        return [
            Run(run_id, name, at, who, slide, document(request), document(result))
            for run_id, name, at, who, slide, request, result in found
        ]

    def run_heads(self, limit: int = 1_000) -> list[Run]:
        """Runs, newest first, without what is large in their results: patches, regions, curves and such."""
        found = self._file.rows(
            "SELECT id, kind, at, who, slide_id, request, json_remove(result, '$.patches', '$.regions', "
            "'$.predictions', '$.curves', '$.provenance.model_card') FROM runs ORDER BY id DESC LIMIT ?",
            (limit,),
        )
        document = self._file.document
        return [
            Run(run_id, name, at, who, slide, document(request), document(result))
            for run_id, name, at, who, slide, request, result in found
        ]

    def run(self, run_id: int) -> Run:
        """One run; ``KeyError`` when there is none."""
        found = self._file.rows(
            "SELECT id, kind, at, who, slide_id, request, result FROM runs WHERE id = ?", (run_id,)
        )
        if not found:
            raise KeyError(run_id)
        number, name, at, who, slide, request, result = found[0]
        document = self._file.document
        return Run(number, name, at, who, slide, document(request), document(result))

    def latest_request(self, kind: str, slide_id: int) -> tuple[int, Mapping[str, Any]] | None:
        """Number and request of a slide's newest run of a kind, without its result, which may be large."""
        found = self._file.rows(
            "SELECT id, request FROM runs WHERE kind = ? AND slide_id = ? ORDER BY id DESC LIMIT 1",
            (kind, slide_id),
        )
        return (int(found[0][0]), self._file.document(found[0][1])) if found else None

    def get_setting(self, key: str, default: Any = None) -> Any:
        """A value kept with the project (JSON)."""
        found = self._file.rows("SELECT value FROM settings WHERE key = ?", (key,))
        return self._file.document(found[0][0]) if found else default

    def set_setting(self, key: str, value: Any) -> None:
        """Keep a value with the project (anything that JSON holds)."""
        with self._file.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, json.dumps(value)))

    # History

    def history(self, subject: str | None = None, limit: int = 1_000) -> list[HistoryRow]:
        """Who changed what and when, newest first; of one annotation when its id is given."""
        return self._file.history(subject, limit)

    def history_head(self) -> tuple[int, str]:
        """Number of changes and the digest of the last, for reports."""
        return self._file.history_head()

    def history_break(self) -> int | None:
        """The first change that was tampered with, or ``None``."""
        return self._file.history_break()
