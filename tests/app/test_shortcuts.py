"""Keys that the person chose: equal keys are seen as equal, taken ones are refused in words."""

from __future__ import annotations

import pytest

from histoviewer.app import settings
from histoviewer.app.commands import COMMANDS, command
from histoviewer.app.shortcuts import FIXED, changed, key_of, keys_of, normal, owner, problem, usable


@pytest.mark.parametrize(
    ("one", "other"),
    [("shift+ctrl+z", "Ctrl+Shift+Z"), ("Ctrl++", "ctrl++"), ("r", "R"), ("Shift+Alt+F1", "Alt+Shift+f1")],
)
def test_equal_keys_are_written_alike(one: str, other: str) -> None:
    assert normal(one) == normal(other)


def test_different_keys_stay_different() -> None:
    keys = ["+", "Ctrl++", "Ctrl+-", "-", "Shift+D", "D", "Ctrl+,", "Ctrl+.", "."]
    assert len({normal(key) for key in keys}) == len(keys)


def test_the_tables_own_keys_are_all_usable() -> None:
    clashes = {c.id: words for c in COMMANDS for key in keys_of(c, {}) if (words := problem(c.id, key, {}))}
    assert clashes == {}


def test_a_taken_key_is_refused_until_its_owner_has_another() -> None:
    said = problem("tool.ellipse", "r", {})
    assert "“Rectangle” (Annotate)" in said
    chosen = changed("tool.rectangle", "Ctrl+Alt+F5", {})
    assert problem("tool.ellipse", "R", chosen) == ""
    assert "Rectangle" in problem("tool.ellipse", "Alt+Ctrl+F5", chosen)


@pytest.mark.parametrize("key", sorted(FIXED))
def test_keys_of_the_viewer_itself_are_refused(key: str) -> None:
    assert "can't be changed" in problem("tool.ellipse", key, {})


def test_several_keys_in_a_row_are_refused() -> None:
    assert "more than one" in problem("tool.ellipse", "Ctrl+X, Ctrl+Y", {})


def test_second_keys_count_as_taken_and_go_with_a_choice() -> None:
    redo = command("edit.redo")
    assert owner("Ctrl+Y", {}) is redo
    chosen = changed("edit.redo", "Ctrl+Alt+F8", {})
    assert keys_of(redo, chosen) == ("Ctrl+Alt+F8",)
    assert owner("Ctrl+Y", chosen) is None


def test_no_key_is_a_choice_and_the_usual_key_is_none() -> None:
    chosen = changed("tool.rectangle", "", {})
    assert chosen == {"tool.rectangle": ""}
    assert key_of(command("tool.rectangle"), chosen) == ""
    assert changed("tool.rectangle", "r", chosen) == {}


def test_two_commands_can_swap_their_keys() -> None:
    swapped = {"tool.rectangle": "O", "tool.ellipse": "R"}
    assert usable(swapped) == swapped


def test_kept_choices_that_can_t_be_used_are_left_out() -> None:
    kept = {"no.such": "X", "tool.rectangle": "O", "view.fit": "Space", "tool.line": "Ctrl+Alt+F7"}
    assert usable(kept) == {"tool.line": "Ctrl+Alt+F7"}
    twins = usable({"tool.rectangle": "Ctrl+Alt+F6", "tool.ellipse": "Ctrl+Alt+F6"})
    assert twins == {"tool.rectangle": "Ctrl+Alt+F6"}


def test_choices_are_kept_between_starts_and_a_damaged_file_does_no_harm() -> None:
    settings.save(settings.Settings(shortcuts={"tool.rectangle": "Ctrl+Alt+F5"}))
    assert settings.load().shortcuts == {"tool.rectangle": "Ctrl+Alt+F5"}
    path = settings.home_folder() / "settings.json"
    path.write_text('{"shortcuts": {"a": 3, "tool.line": ""}, "theme": "dark"}')
    assert settings.load().shortcuts == {"tool.line": ""}
    path.write_text('{"shortcuts": [1, 2], "theme": "dark"}')
    assert settings.load() == settings.Settings(theme="dark")
