"""The command table: one title, one key and one condition for each thing that the window can do."""

from __future__ import annotations

from collections import Counter

import pytest

from histoviewer.app.commands import COMMANDS, FACTS, MENUS, TOOLBAR, command, find_commands, missing_facts


def test_no_two_commands_share_a_shortcut() -> None:
    keys = Counter(c.shortcut.casefold() for c in COMMANDS if c.shortcut)
    assert {key for key, n in keys.items() if n > 1} == set()


def test_ids_are_unique_and_every_command_is_in_a_menu() -> None:
    assert len({c.id for c in COMMANDS}) == len(COMMANDS)
    assert {c.menu for c in COMMANDS} == set(MENUS)


def test_conditions_and_toolbar_name_things_that_exist() -> None:
    assert {fact for c in COMMANDS for fact in c.enabled_when} <= set(FACTS)
    assert {name for name in TOOLBAR if name} <= {c.id for c in COMMANDS}


def test_missing_facts_come_in_the_order_to_tell_them() -> None:
    assert missing_facts(command("classify.run"), {"idle"}) == ["slide", "mpp"]
    assert missing_facts(command("classify.run"), {"slide", "mpp", "idle"}) == []


def test_unknown_command_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        command("no.such")


def test_finding_puts_titles_that_start_with_the_words_first() -> None:
    assert [c.id for c in find_commands("classify")[:2]] == ["classify.run", "classify.show"]
    assert [c.id for c in find_commands("pixel siz")] == ["edit.pixel_size"]
    assert find_commands("zzz") == []
    assert len(find_commands("")) == len(COMMANDS)
