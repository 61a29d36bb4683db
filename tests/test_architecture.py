"""The rules of the house that a machine can check."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def test_packaging_folder_does_not_shadow_the_packaging_library() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


@pytest.mark.parametrize("banned", ["weights_only=" + "False", "pickle" + ".load", "index" + "-url"])
def test_banned_words_are_nowhere(banned: str) -> None:
    files = [p for p in ROOT.rglob("*") if p.suffix in {".py", ".toml", ".txt", ".sh", ".md"} and _is_ours(p)]
    assert len(files) > 30
    assert [str(p) for p in files if banned in p.read_text(encoding="utf-8")] == []


def test_no_product_file_is_longer_than_500_lines() -> None:
    long = {
        p.name: len(lines)
        for p in (ROOT / "histoviewer").rglob("*.py")
        if len(lines := p.read_text().splitlines()) > 500
    }
    assert long == {}


def _is_ours(path: Path) -> bool:
    hidden = {".venv", "build", ".git", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"}
    return hidden.isdisjoint(path.relative_to(ROOT).parts)


def test_window_is_shown_without_what_is_needed_only_later(tmp_path: Path) -> None:
    """The start must not pay for what is needed only later."""
    code = (
        "import sys\n"
        "from histoviewer.ui import application\n"
        "window = application.open_window([])\n"
        "named = {'torch', 'cv2', 'sklearn', 'scipy', 'staintools', 'matplotlib', 'pyqtgraph', 'tifffile',\n"
        "         'qtawesome', 'qtpy', 'reportlab',\n"
        "         'histoviewer.app.self_test', 'histoviewer.app.classify_job',\n"
        "         'histoviewer.io.annotation_xml', 'histoviewer.ui.help_window'}\n"
        "heavy = named & set(sys.modules)\n"
        "assert window.isVisible()\n"
        "window.close()\n"
        "print('heavy:', sorted(heavy))\n"
    )
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HISTOVIEWER_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert "heavy: []" in done.stdout
