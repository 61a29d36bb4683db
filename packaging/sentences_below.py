"""Sentences that the layers below the window put together, as templates that a translator can fill.

Errors, the progress of jobs and the titles of edits are made in English where Qt is not known. Here they are
found in the source: ``f"{path.name} can't be read"`` becomes "{0} can't be read". The window recognizes what
it is told by these templates (``histoviewer.ui.told``) and says it in its own language.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from histoviewer.core import errors

LAYERS = ("core", "io", "stain", "learn", "app")
_HOLE = "\0"
_MOST = 12
"""Alternatives of one sentence beyond which a part of it counts as filled in."""
_ERRORS = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)
}
_MESSAGE = {"report": 2, "part": 2, "CompoundEdit": 1, "Conflict": 1, "_damaged": 1, "TiffTiles": 3}
"""Calls that take a sentence, and at which place."""
_SPOKEN = {
    "app/shape_words.py", "app/shape_edits.py", "app/class_edits.py", "app/edits.py", "app/known_patients.py",
    "io/boundary.py",
}  # fmt: skip
"""Files whose every returned text is shown."""
_TABLES = {"io/boundary.py"}
"""Files whose tables hold what is said of each of several failures."""


@dataclass
class _Source:
    """The modules below the window, with what a name may stand for."""

    modules: dict[str, ast.Module] = field(default_factory=dict)
    functions: dict[str, list[ast.FunctionDef]] = field(default_factory=dict)
    calls: dict[str, list[ast.Call]] = field(default_factory=dict)


def sentences(root: Path) -> dict[str, str]:
    """Every template, with the file (from ``root``) that it is first seen in."""
    source = _read(root / "histoviewer")
    found: dict[str, str] = {}
    for name, module in source.modules.items():
        for function, node in _spoken(name, module):
            for text in _Reading(source, module).forms(node, function):
                if template := _numbered(text):
                    found.setdefault(template, f"histoviewer/{name}")
    return found


def _read(package: Path) -> _Source:
    source = _Source()
    for path in sorted(p for layer in LAYERS for p in (package / layer).rglob("*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        source.modules[path.relative_to(package).as_posix()] = module
        for node in ast.walk(module):
            if isinstance(node, ast.FunctionDef):
                source.functions.setdefault(node.name, []).append(node)
            elif isinstance(node, ast.Call):
                source.calls.setdefault(_called(node), []).append(node)
    return source


def _spoken(name: str, module: ast.Module) -> Iterator[tuple[ast.FunctionDef | None, ast.expr]]:
    """The expressions of a module that a person is shown, each with the function that it stands in."""
    for function, node in _with_function(module, None):
        if isinstance(node, ast.Call):
            called = _called(node)
            if called in _ERRORS:
                yield from ((function, argument) for argument in node.args)
                yield from ((function, k.value) for k in node.keywords if k.arg in ("why", "remedy"))
            elif called in _MESSAGE and len(node.args) > _MESSAGE[called]:
                yield function, node.args[_MESSAGE[called]]
        elif isinstance(node, ast.Return) and node.value is not None and name in _SPOKEN:
            yield function, node.value
        elif isinstance(node, ast.Dict) and name in _TABLES:
            yield from ((function, e) for v in node.values if isinstance(v, ast.Tuple) for e in v.elts)


def _with_function(
    node: ast.AST, function: ast.FunctionDef | None
) -> Iterator[tuple[ast.FunctionDef | None, ast.AST]]:
    for child in ast.iter_child_nodes(node):
        inner = child if isinstance(child, ast.FunctionDef) else function
        yield inner, child
        yield from _with_function(child, inner)


class _Reading:
    """What an expression may read as; what is not known is a hole."""

    def __init__(self, source: _Source, module: ast.Module) -> None:
        self._source, self._module = source, module

    def forms(self, node: ast.expr, function: ast.FunctionDef | None, depth: int = 0) -> Sequence[str]:
        """The alternatives; one hole where nothing is known."""
        found = self._known(node, function, depth) if depth < 4 else ()
        return tuple(dict.fromkeys(found)) if found and len(found) <= 4 * _MOST else (_HOLE,)

    def _known(self, node: ast.expr, function: ast.FunctionDef | None, depth: int) -> Sequence[str]:
        match node:
            case ast.Constant(value=str(text)):
                return (text,)
            case ast.JoinedStr(values=values):
                return self._joined([self._filled(value, function, depth) for value in values])
            case ast.IfExp(body=body, orelse=other):
                return *self.forms(body, function, depth), *self.forms(other, function, depth)
            case ast.BoolOp(values=values):
                return [text for value in values for text in self.forms(value, function, depth)]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined([self.forms(side, function, depth) for side in (left, right)])
            case ast.Name(id=name):
                return self._of_name(name, function, depth)
            case ast.Call():
                return self._of_call(_called(node), depth)
        return ()

    def _filled(self, value: ast.expr, function: ast.FunctionDef | None, depth: int) -> Sequence[str]:
        if not isinstance(value, ast.FormattedValue):
            return self.forms(value, function, depth)
        found = () if value.format_spec else self.forms(value.value, function, depth + 1)
        return found if found and _HOLE not in "".join(found) and len(found) <= 4 else (_HOLE,)

    @staticmethod
    def _joined(parts: Sequence[Sequence[str]]) -> Sequence[str]:
        return ["".join(choice) for choice in itertools.islice(itertools.product(*parts), _MOST)]

    def _of_name(self, name: str, function: ast.FunctionDef | None, depth: int) -> Sequence[str]:
        if function is not None and name in (names := [a.arg for a in function.args.args]):
            place = names.index(name) - (names[:1] in (["self"], ["cls"]))
            given = [
                argument
                for call in self._source.calls.get(function.name, ())
                for argument in (*call.args[place : place + 1], *_keyword(call, name))
            ]
            return [t for argument in given for t in self.forms(argument, None, depth + 1)]
        return [
            text
            for node in ast.walk(function or self._module)
            if isinstance(node, ast.Assign) and [getattr(t, "id", "") for t in node.targets] == [name]
            for text in self.forms(node.value, function, depth + 1)
        ] or (self._of_name(name, None, depth) if function is not None else ())

    def _of_call(self, name: str, depth: int) -> Sequence[str]:
        """What a function of these layers returns, where there is one of that name."""
        known = self._source.functions.get(name, ())
        if len(known) != 1:
            return ()
        return [
            text
            for node in ast.walk(known[0])
            if isinstance(node, ast.Return) and node.value is not None
            for text in self.forms(node.value, known[0], depth + 1)
        ]


def _keyword(call: ast.Call, name: str) -> list[ast.expr]:
    return [keyword.value for keyword in call.keywords if keyword.arg == name]


def _called(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _numbered(text: str) -> str:
    """With {0}, {1}, … for the holes; "" where hardly a word is left."""
    text = re.sub(f"{_HOLE}+", _HOLE, text).strip()
    if not re.search("[A-Za-z]{3}", text) or "{" in text:
        return ""
    number = itertools.count()
    return re.sub(_HOLE, lambda _: f"{{{next(number)}}}", text)
