"""The help pages: all there, linked to each other, and found by their words."""

from __future__ import annotations

import re

import pytest

from histoviewer.app import help_pages
from histoviewer.app.resources import release_notes, resource_path


@pytest.mark.parametrize("name", help_pages.PAGES)
def test_links_and_pictures_of_a_page_lead_somewhere(name: str) -> None:
    page = help_pages.page_html(name)
    assert page.startswith("<h2>")
    for target in re.findall(r'(?:href|src)="([^"]+)"', page):
        assert resource_path("help", target).is_file()


def test_every_file_is_in_the_list() -> None:
    files = {path.stem for path in resource_path("help").glob("*.html")}
    assert files == set(help_pages.PAGES)


def test_a_search_finds_pages_that_hold_all_words_and_shows_where() -> None:
    hits = help_pages.search("stain VECTOR")
    assert "glossary" in {hit.page for hit in hits}
    assert all("stain" in help_pages.page_text(hit.page).lower() for hit in hits)
    assert [hit.count for hit in hits] == sorted((hit.count for hit in hits), reverse=True)
    assert "stain" in hits[0].excerpt.lower()


def test_a_search_for_nothing_or_for_nonsense_finds_nothing() -> None:
    assert help_pages.search("  ") == []
    assert help_pages.search("stain xyzzy") == []


def test_the_changelog_comes_with_the_program() -> None:
    assert "Unreleased" in release_notes()
