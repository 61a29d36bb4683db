"""Lists every Python package inside the frozen program with its version and the text of its licence.

``python packaging/licences.py WORK OUT``, in the build's environment: WORK is PyInstaller's work folder.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

WORDS = ("licen", "copying", "notice", "authors")


def frozen_modules(work: Path) -> set[str]:
    """Top-level names of the modules, libraries and folders that PyInstaller put into the program."""
    found = set()
    for name in ("PYZ-00.toc", "COLLECT-00.toc"):
        for entry in _entries(ast.literal_eval(next(work.rglob(name)).read_text(encoding="utf-8"))):
            found.add(entry.replace("\\", "/").split("/")[0].split(".")[0])
    return found


def _entries(table: object) -> Iterator[str]:
    """The names in PyInstaller's nested tables: rows of a name, where it came from, and its kind."""
    if isinstance(table, tuple) and len(table) == 3 and all(isinstance(part, str) for part in table):
        yield table[0]
    elif isinstance(table, tuple | list):
        for part in table:
            yield from _entries(part)


def texts(distribution: metadata.Distribution) -> list[str]:
    """The licence texts that a distribution carries."""
    files = [f for f in distribution.files or [] if any(word in f.name.lower() for word in WORDS)]
    found = []
    for file in files:
        path = Path(str(distribution.locate_file(file)))
        if path.suffix not in (".py", ".pyc", ".html") and path.is_file():
            found.append(path.read_text(encoding="utf-8", errors="replace").strip())
    return found


def kind(distribution: metadata.Distribution) -> str:
    """What the distribution says of its licence in its metadata."""
    meta = distribution.metadata
    classifiers = [
        c.rsplit(" :: ", 1)[-1] for c in meta.get_all("Classifier") or [] if c.startswith("License ::")
    ]
    said = meta.get("License-Expression") or " / ".join(classifiers) or meta.get("License") or "not stated"
    return said.strip().splitlines()[0]


def main(work: Path, out: Path) -> int:
    """Write the list; status 1 when a package states no licence at all."""
    inside = frozen_modules(work)
    owners: dict[str, set[str]] = {}
    for module, names in metadata.packages_distributions().items():
        if module in inside:
            for name in names:
                owners.setdefault(name, set()).add(module)
    blocks, unclear = [], []
    for name in sorted(owners, key=str.lower):
        distribution = metadata.distribution(name)
        said, found = kind(distribution), texts(distribution)
        if said == "not stated" and not found:
            unclear.append(name)
        blocks.append("\n\n".join([f"{name} {distribution.version}\nLicence: {said}", *found]))
    python = Path(sys.base_prefix, "LICENSE.txt")
    blocks.append(f"Python {sys.version.split()[0]}\nLicence: PSF-2.0")
    if python.is_file():
        blocks[-1] += "\n\n" + python.read_text(encoding="utf-8")
    rule = "\n\n" + "=" * 100 + "\n\n"
    out.write_text(
        "What is inside HistoViewer, and under which licence.\n\n" + rule.join(blocks), encoding="utf-8"
    )
    print(f"{out}: {len(blocks)} packages", file=sys.stderr)
    if unclear:
        print(f"No licence is stated by {', '.join(unclear)}: look them up first.", file=sys.stderr)
    return 1 if unclear else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
