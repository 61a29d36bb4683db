"""The program needs no network and asks for none: it runs where there is no network at all."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_APART = ["unshare", "--net", "--map-root-user", "--user"]


def _network_can_be_taken_away() -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*_APART, "true"], capture_output=True, check=False).returncode == 0


def test_classify_train_and_report_without_any_network(tmp_path: Path) -> None:
    if not _network_can_be_taken_away():
        pytest.skip("this system lets no process be started without a network")
    done = subprocess.run(
        [*_APART, sys.executable, "-m", "histoviewer", "self-test"],
        env=os.environ | {"HISTOVIEWER_HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "ok     training" in done.stdout
    assert "ok     window system" in done.stdout


def test_nothing_but_the_weights_download_opens_a_connection() -> None:
    """Only learn/weights.py may name what reaches the internet, and it does so when a person asks for it."""
    package = Path(__file__).resolve().parents[2] / "histoviewer"
    names = (
        "urllib.request",
        "import urllib\n",
        "import requests",
        "http.client",
        "import httpx",
        "load_state_dict_from_url",
        "QNetwork",
    )
    found = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if any(name in path.read_text(encoding="utf-8") for name in names)
    }
    assert found <= {
        "learn/weights.py",
        "learn/zoo.py",
        "learn/timm_networks.py",
        "learn/torchvision_networks.py",
    }
