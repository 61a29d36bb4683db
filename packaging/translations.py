"""Texts of the window for Qt Linguist: resources/translations/*.ts, and the .qm files that the program loads.

    python packaging/translations.py          write new texts into the .ts files and compile them
    python packaging/translations.py --check  write nothing; fail where something is missing or not compiled
    python packaging/translations.py --take FOLDER  take translations from FOLDER/de.json …: from source to
        text, or to the list of forms where there is a number

A text is what stands in ``tr``, ``mark`` or ``plural`` under histoviewer/ui, in one of the tables of the
layers below that the window shows, which know nothing of Qt (``below``), or a sentence that they put
together (``sentences_below``; the window recognizes it by sentences.json). Texts that are gone leave the
files.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from sentences_below import sentences

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "fr": 2, "es": 2, "ar": 6}
"""Languages, and the forms of a text with a number: Arabic has zero, one, two, few, many and other."""

_CONTEXT = "HistoViewer"


@dataclass(frozen=True)
class Text:
    """An English text, the file it stands in, and what a translator must know."""

    source: str
    file: str
    note: str = ""
    plural: bool = False
    one: str = ""


def texts() -> list[Text]:
    """Every text once, by file and order."""
    found: dict[str, Text] = {}
    for text in (*_of_window(), *below(), *put_together()):
        if re.search("[A-Za-z]{2}", text.source):
            found.setdefault(text.source, text)
    return list(found.values())


def _of_window() -> Iterator[Text]:
    for path in sorted((ROOT / "histoviewer" / "ui").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name):
                yield from _of_call(call, call.func.id, name)


def _of_call(call: ast.Call, function: str, name: str) -> Iterator[Text]:
    words = [a.value for a in call.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
    if function == "plural" and len(words) >= 2:
        filled = (call.args[0], *call.args[3:])
        yield Text(words[1], name, f"for one: {words[0]}; {_filled(filled)}", plural=True, one=words[0])
    elif function in ("tr", "mark") and words and words[0] == _constant(call.args[0]):
        yield Text(words[0], name, _filled(tuple(call.args[1:])))


def _constant(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def _filled(values: tuple[ast.expr, ...]) -> str:
    return "; ".join(f"{{{n}}} is {ast.unparse(value)}" for n, value in enumerate(values))


def below() -> Iterator[Text]:
    """Texts of the layers below the window that it shows."""
    from histoviewer.app import choices, gate, reason_words, shape_words, slide_patches, slide_queue
    from histoviewer.app.annotation_transfer import FORMATS
    from histoviewer.app.commands import COMMANDS, FACTS, MENUS, SUBMENUS
    from histoviewer.core import results, score_words
    from histoviewer.core.geometry import Shape

    for text in (*MENUS, *SUBMENUS):
        yield Text(text, "histoviewer/app/commands.py", "a menu")
    for command in COMMANDS:
        yield Text(command.title, "histoviewer/app/commands.py", f"menu {command.menu}")
        yield Text(command.tooltip, "histoviewer/app/commands.py", f"tooltip of {command.title}")
    for text in FACTS.values():
        yield Text(text, "histoviewer/app/commands.py", "why a command is disabled")
    for table in (
        choices.STAIN_METHODS, choices.STAIN_TYPES, choices.ARCHITECTURES, choices.WEIGHTS, choices.LEARNING,
        choices.AUGMENTATIONS, choices.SCHEDULES, choices.CLASS_WEIGHTS, choices.DEVICES,
        tuple(choices.PACKAGE_WEIGHTS.items()),
    ):  # fmt: skip
        for _key, text in table:
            yield Text(text, "histoviewer/app/choices.py", "one of several choices")
    for text in (
        gate.OUT_OF_FOCUS, gate.STRANGE_COLOURS, gate.STRANGE_DETAIL, gate.STRANGE_TISSUE,
        slide_patches.TOO_SMALL, slide_patches.TOO_COARSE, results.NO_TISSUE, results.PEN,
    ):  # fmt: skip
        yield Text(text, "histoviewer/app/gate.py", "why a patch was not assessed")
        yield Text(reason_words.advice(text), "histoviewer/app/reason_words.py", "what to do then")
    yield Text(reason_words.advice(""), "histoviewer/app/reason_words.py", "what to do then")
    for state in slide_queue.QueueState:
        yield Text(state.value, "histoviewer/app/slide_queue.py", "state of a slide in the queue")
    for shape in Shape:
        yield Text(shape.value, "histoviewer/core/geometry.py", "kind of a shape")
        yield Text(shape.value.capitalize(), "histoviewer/core/geometry.py", "kind of a shape")
    for name in score_words.SCORE_WORDS:
        for short in (False, True):
            yield Text(score_words.score_words(name, short), "histoviewer/core/score_words.py", "a score")
        yield Text(score_words.EXPLAINED.get(name, ""), "histoviewer/core/score_words.py", "what a score is")
    for kind in FORMATS.values():
        yield Text(kind.title, "histoviewer/app/annotation_transfer.py", "a file format")
    for text in shape_words.FIELDS.values():
        yield Text(text, "histoviewer/app/shape_words.py", "what was changed of a shape")
    for text in _SINGLE:
        yield Text(text, "histoviewer/app", "")


def put_together() -> Iterator[Text]:
    """Sentences of the layers below: errors, the progress of jobs, titles of edits."""
    for template, file in sentences(ROOT).items():
        yield Text(template, file, 'a sentence, or what comes after ": " or "; " in one')


_SINGLE = (
    "waiting", "running", "done", "failed", "cancelled", "classify", "evaluate", "train", "reading", "report",
    "Tissue", "Focus", "soft", "blurred",
    "no class", "uncertain", "not assessed", "original", "normalized", "residual", "good", "doubtful",
    "Area", "Perimeter", "Points", "Length", "Centre", "Total area", "Total length",
    "label", "macro", "thumbnail", "images", "patches", "patients", "regions", "mean",
    "validation", "test",
    "No colour profile in this file; colours are taken for sRGB", "Shipped H&E reference",
    "the slide's file has changed", "the pixel size has changed", "another model is chosen",
    "a region was deleted", "a region was changed", "No slide has both a first reading and a result yet.",
    # Titles of edits.
    "Merge", "Intersect", "Split", "Cut", "Make a hole", "Duplicate", "Rename", "Restore", "Change shapes",
    "Change classes",
)  # fmt: skip
"""Texts that stand alone in the layers below: states, kinds of runs, views of the stain, measures, edits."""


def read(language: str) -> dict[str, list[str]]:
    """What is translated: the forms of each source, one without a number; nothing without a file."""
    path = FOLDER / f"histoviewer_{language}.ts"
    if not path.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") != "unfinished":
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found[message.findtext("source", "")] = forms or [translation.text or ""]
    return found


def write(language: str, known: dict[str, list[str]], path: Path) -> None:
    """A .ts file with every text; those without a translation are marked as unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = _CONTEXT
    for text in texts():
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if text.plural else {})
        ElementTree.SubElement(message, "location", filename=f"../../{text.file}")
        ElementTree.SubElement(message, "source").text = text.source
        if text.note:
            ElementTree.SubElement(message, "extracomment").text = text.note
        translation = ElementTree.SubElement(message, "translation")
        forms = known.get(text.source, [])
        if problem(text, forms, language):
            translation.set("type", "unfinished")
        if text.plural:
            for n in range(FORMS[language]):
                ElementTree.SubElement(translation, "numerusform").text = forms[n] if n < len(forms) else ""
        elif forms:
            translation.text = forms[0]
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def problem(text: Text, forms: list[str], language: str) -> str:
    """What is wrong with a translation; "" when nothing is."""
    if len(forms) != (FORMS[language] if text.plural else 1) or not all(forms):
        return "it is not translated"
    wanted = places(text.source)
    right = [wanted]
    if text.plural:
        # The forms for zero, one and two may do without the number itself.
        right += [[place for place in wanted if not place.startswith("{0")], places(text.one)]
    for form in forms:
        if places(form) not in right:
            return f"it fills in {places(form)}, not {wanted}"
    return ""


def places(text: str) -> list[str]:
    """The {0}, {1:,} … of a text, sorted."""
    return sorted(re.findall(r"\{\d+[^{}]*\}", text))


def compiled(path: Path, out: Path) -> None:
    """Make the .qm file of a .ts file. Raises ``CalledProcessError`` when lrelease fails."""
    import PySide6

    lrelease = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    subprocess.run([lrelease, "-silent", path, "-qm", out], check=True)


def taken(folder: Path, language: str) -> dict[str, list[str]]:
    """The forms of each source in a JSON file; nothing without a file."""
    path = folder / f"{language}.json"
    found = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return {source: [text] if isinstance(text, str) else list(text) for source, text in found.items()}


def main() -> int:
    """Write or check all languages; 1 when something is missing."""
    check, wrong = "--check" in sys.argv[1:], []
    known_by = json.dumps(list(sentences(ROOT)), indent=0, ensure_ascii=False) + "\n"
    if not _kept(FOLDER / "sentences.json", known_by.encode(), check):
        wrong.append("sentences.json is not up to date: run packaging/translations.py")
    given = Path(sys.argv[2]) if sys.argv[1:2] == ["--take"] else None
    for language in FORMS:
        known = read(language)
        if given is not None:
            known |= taken(given, language)
        if not known:
            continue
        wrong += [
            f"{language}: {text.source!r}: {said}"
            for text in texts()
            if (said := problem(text, known.get(text.source, []), language))
        ]
        path, binary = (FOLDER / f"histoviewer_{language}.{kind}" for kind in ("ts", "qm"))
        with tempfile.TemporaryDirectory() as folder:
            made, qm = Path(folder) / path.name, Path(folder) / binary.name
            write(language, known, made)
            compiled(made, qm)
            for kept, new in ((path, made), (binary, qm)):
                if not _kept(kept, new.read_bytes(), check):
                    wrong.append(f"{kept.name} is not up to date: run packaging/translations.py")
    print("\n".join(wrong) or "all texts are translated")
    return 1 if wrong else 0


def _kept(path: Path, data: bytes, check: bool) -> bool:
    """Whether a file holds these bytes; they are written where they may be."""
    same = path.is_file() and path.read_bytes() == data
    if not same and not check:
        FOLDER.mkdir(exist_ok=True)
        path.write_bytes(data)
    return same or not check


if __name__ == "__main__":
    sys.exit(main())
