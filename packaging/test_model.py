"""Writes the model that test_deb.sh opens by double click: the bundled one by another name.

``python packaging/test_model.py NAME OUT.safetensors``
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from histoviewer.app.model_store import bundled_model_path
from histoviewer.learn.model_file import read_header, rewrite_header


def main(name: str, out: Path) -> None:
    """Copy it under ``name``."""
    bundled = bundled_model_path()
    rewrite_header(bundled, replace(read_header(bundled)[0], name=name), out)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
