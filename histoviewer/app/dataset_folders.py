"""Folders of labelled images: which class each image is of, by its folder or by its name."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from histoviewer.core.errors import DatasetError, FileAccessError
from histoviewer.core.name_schemes import NameScheme, recognize
from histoviewer.io.slide_files import slide_paths


@dataclass(frozen=True, slots=True)
class FolderScan:
    """What a folder holds, before any image is opened.

    ``files`` are images with their class. ``empty`` names class folders without an image, ``unlabelled`` the
    images beside or below the folders whose class nothing tells.
    """

    folder: Path
    files: tuple[tuple[Path, str], ...]
    scheme: NameScheme | None = None
    empty: tuple[str, ...] = ()
    unlabelled: tuple[Path, ...] = ()

    @property
    def classes(self) -> tuple[str, ...]:
        """Class names in alphabetical order."""
        return tuple(sorted({label for _, label in self.files}))

    def count(self, label: str) -> int:
        """Images of a class."""
        return sum(one == label for _, one in self.files)


def scan_folder(folder: Path) -> FolderScan:
    """Find the images of a folder and their classes.

    The class is the sub-folder; where there is none, or where the sub-folders are patients (as IDC is
    published), a known collection's names tell it.

    Raises:
        FileAccessError: there is no such folder.
        DatasetError: no image whose class is known.
    """
    folder = Path(os.path.abspath(folder))
    if not folder.is_dir():
        why = "it is a file" if folder.exists() else "there is no such folder"
        raise FileAccessError(
            f"{folder} can't be read", why, "name a folder with one sub-folder for each class"
        )
    subs = [sub for sub in sorted(folder.iterdir()) if sub.is_dir() and sub.name[0] != "."]
    held = {sub.name: _images(sub) for sub in subs}
    beside = slide_paths(folder)
    every = [*beside, *(path for paths in held.values() for path in paths)]
    scheme = recognize(every)
    if scheme is not None and scheme.labels and (_are_patients(held, scheme) or not any(held.values())):
        labels = [(path, scheme.label(path)) for path in every]
        return FolderScan(
            folder,
            tuple((path, label) for path, label in labels if label),
            scheme,
            unlabelled=tuple(path for path, label in labels if not label),
        )
    files = tuple((path, label) for label, paths in held.items() for path in paths)
    if not files:
        raise DatasetError(
            f"{folder} has no classes",
            "none of its sub-folders holds an image",
            "put the images of each class into a sub-folder that bears the name of the class",
        )
    empty = tuple(label for label, paths in held.items() if not paths)
    return FolderScan(folder, files, scheme, empty, tuple(beside))


def labelled_files(folder: Path) -> list[tuple[Path, str]]:
    """Every image of a folder with its class, by class and name.

    Raises:
        FileAccessError: there is no such folder.
        DatasetError: no image whose class is known.
    """
    return list(scan_folder(folder).files)


def _are_patients(held: dict[str, list[Path]], scheme: NameScheme) -> bool:
    """Whether sub-folders are named after the patients of their images."""
    return any(paths and scheme.patient(paths[0]) == name for name, paths in held.items())


def _images(folder: Path) -> list[Path]:
    """Images in a folder and below it."""
    below = [path for sub in sorted(folder.iterdir()) if sub.is_dir() for path in _images(sub)]
    return [*slide_paths(folder), *below]
