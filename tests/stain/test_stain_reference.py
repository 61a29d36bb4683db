from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import numpy as np
import pytest
from stain_fields import he_field, other_laboratory

from histoviewer import stain
from histoviewer.core.errors import StainError
from histoviewer.stain import reference


def test_importing_staintools_leaves_the_environment_and_qt_as_they_were() -> None:
    """In a process of its own: the import happens once, and Qt must start after it."""
    program = """
        import os, sys
        from histoviewer import stain
        from histoviewer.stain.reference import import_staintools
        assert not {"cv2", "staintools", "spams"} & set(sys.modules), "imported too early"
        before = dict(os.environ)
        import_staintools()
        assert "cv2" in sys.modules
        assert dict(os.environ) == before, set(os.environ.items()) ^ set(before.items())
        import ctypes
        getenv = ctypes.CDLL(None).getenv
        getenv.restype = ctypes.c_char_p
        assert getenv(b"QT_QPA_PLATFORM_PLUGIN_PATH") is None, "still set for libraries in C"
        assert getenv(b"QT_QPA_FONTDIR") is None
        from PySide6.QtWidgets import QApplication, QLabel
        application = QApplication([])
        assert application.platformName() == "offscreen"
        label = QLabel("stain")
        label.show()
        application.processEvents()
        assert label.grab().width() > 0
        print("Qt works")
        sys.stdout.flush()
    """
    if not sys.platform.startswith("linux"):
        pytest.skip("opencv sets Qt's paths on Linux only")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_QPA")}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        env=environment | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Qt works" in done.stdout


def test_what_was_set_before_is_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_FONTDIR", "mine")
    with reference._environment_kept():
        os.environ["QT_QPA_FONTDIR"] = "theirs"
        os.environ["HISTOVIEWER_NEW"] = "1"
        del os.environ["HISTOVIEWER_HOME"]
    assert os.environ["QT_QPA_FONTDIR"] == "mine"
    assert "HISTOVIEWER_NEW" not in os.environ
    assert "HISTOVIEWER_HOME" in os.environ


def test_without_staintools_the_other_methods_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "staintools", None)
    with pytest.raises(StainError, match="use vahadane, macenko or reinhard"):
        stain.create("staintools-macenko").fit(he_field())


def test_a_colour_brighter_than_white_is_clipped_where_staintools_wraps_it_to_black() -> None:
    """Macenko's eosin may take away less than no red; StainTools turns the 257 that follows into 1."""
    normalizer = stain.create("staintools-macenko").restore(
        {"vectors": [[0.8, 0.6, 0.0], [-0.28, 0.96, 0.0]], "maximum": [0.2, 3.0]}
    )
    out = normalizer.transform(other_laboratory())
    assert normalizer.unchanged_reason is None
    assert (out[..., 0] == 255).any()
    own = stain.create("macenko").restore(normalizer.state()["target"]).transform(other_laboratory())
    assert np.abs(own.astype(int) - out).max() <= 1


def test_staintools_vahadane_works_and_ends_near_ours() -> None:
    """Near only: what it learns in a second depends on the load."""
    source, target = other_laboratory(), he_field()
    out = stain.create("staintools-vahadane").fit(target).transform(source)
    own = stain.create("vahadane").fit(target).transform(source)
    assert np.abs(out.astype(int) - own).mean() < 8
