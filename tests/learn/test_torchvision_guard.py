"""torchvision must import whether or not its compiled operators load."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def _run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_networks_can_be_built_in_a_new_process() -> None:
    code = (
        "from histoviewer.learn import zoo\n"
        "import torch\n"
        "module = zoo.create('resnet18', 3).eval()\n"
        "print(tuple(module(torch.zeros(1, 3, 32, 32)).shape))\n"
    )
    assert _run(code).strip() == "(1, 3)"


def test_schemas_are_declared_only_when_the_extension_cannot_load() -> None:
    """Also on a machine where the extension does load: there the guard must leave torch alone."""
    code = (
        "from histoviewer.learn import torchvision_guard as guard\n"
        "loads = guard.extension_loads()\n"
        "guard.import_torchvision()\n"
        "print(loads, bool(guard._declared))\n"
    )
    loads, declared = _run(code).split()
    assert loads != declared


@pytest.mark.parametrize("loads", [True, False])
def test_the_probe_decides(monkeypatch: pytest.MonkeyPatch, loads: bool) -> None:
    from histoviewer.learn import torchvision_guard as guard

    calls: list[str] = []
    monkeypatch.delitem(sys.modules, "torchvision", raising=False)
    monkeypatch.setattr(guard, "declare_schemas", lambda: calls.append("declare"))
    monkeypatch.setattr(guard.importlib, "import_module", lambda name: calls.append(name) or sys)
    guard.import_torchvision(can_load=lambda: loads)
    assert calls == (["torchvision"] if loads else ["declare", "torchvision"])


def test_declaring_twice_is_harmless() -> None:
    code = (
        "from histoviewer.learn import torchvision_guard as guard\n"
        "first = guard.declare_schemas()\n"
        "print(len(first), len(guard.declare_schemas()))\n"
    )
    first, second = map(int, _run(code).split())
    assert first in (0, 2)
    assert second == 0


def test_an_import_that_fails_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    from histoviewer.core.errors import HistoViewerError
    from histoviewer.learn import torchvision_guard as guard

    def fail(name: str) -> None:
        raise RuntimeError("operator torchvision::roi does not exist")

    monkeypatch.delitem(sys.modules, "torchvision", raising=False)
    monkeypatch.setattr(guard, "declare_schemas", tuple)
    monkeypatch.setattr(guard.importlib, "import_module", fail)
    with pytest.raises(HistoViewerError, match="does not fit torch"):
        guard.import_torchvision(can_load=lambda: False)


def test_the_compiler_is_not_imported_with_it_and_works_afterwards() -> None:
    code = (
        "import sys; from histoviewer.learn.torchvision_guard import import_torchvision; "
        "vision = import_torchvision(); assert 'torch._dynamo' not in sys.modules; "
        "vision.models.resnet34(); "
        "from torchvision.ops import roi_align; "
        "print(sys.modules['torchvision.ops.roi_align'].is_compile_supported('cpu')); "
        "import torch._dynamo; print(callable(torch._dynamo.reset), torch._dynamo.__file__ is not None)"
    )
    assert _run(code).split()[1:] == ["True", "True"]
