"""What a project tells about the past of a shape, and projects from before it kept who changed one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, Shape
from histoviewer.core.errors import ProjectError
from histoviewer.io.annotation_history import deleted, versions
from histoviewer.io.project import Project


def box(x: float = 0.0) -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, 0, x + 10, 10), modified_by="Ada")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "case.hvproj") as made:
        made.add_slide(tmp_path / "a.svs", "print", width=100, height=200)
        made.add_slide(tmp_path / "b.svs", "other", width=100, height=200)
        made.author = "Ada"
        yield made


def as_version_1(project: Project) -> Path:
    """The file as the first version wrote it."""
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("ALTER TABLE annotations DROP COLUMN modified_by")
    connection.execute("ALTER TABLE patches DROP COLUMN patch_px")
    connection.execute("DROP TABLE image_hashes")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()
    return project.path


def test_who_changed_a_shape_is_kept(project: Project) -> None:
    shape = replace(box(), author="Ada", modified_by="Grace")
    project.apply(1, [shape])
    path = project.path
    project.close()
    with Project.open(path) as again:
        found = again.annotations(1).get(shape.id)
        assert (found.author, found.modified_by) == ("Ada", "Grace")


def test_an_older_project_learns_who_changed_from_its_history(project: Project) -> None:
    drawn, changed = box(), box(30)
    project.apply(1, [drawn, changed])
    project.author = "Grace"
    project.apply(1, changed=[changed.with_class("Invasive")])
    path = as_version_1(project)
    with Project.open(path) as again:
        shapes = again.annotations(1)
        assert shapes.get(drawn.id).modified_by == "Ada"
        assert shapes.get(changed.id).modified_by == "Grace"
        assert shapes.get(changed.id).class_name == "Invasive"
        assert again.history_break() is None
        again.apply(1, [box(60)])
        assert len(again.annotations(1)) == 3
    assert path.with_name("case.hvproj.before-v2").exists()


def test_an_older_project_without_history_of_a_shape_names_who_drew_it(project: Project) -> None:
    shape = replace(box(), author="Marie")
    project.apply(1, [shape])
    path = as_version_1(project)
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER history_keeps_rows")
    connection.execute("DELETE FROM history WHERE subject = ?", (shape.id,))
    connection.commit()
    connection.close()
    with Project.open(path) as again:
        assert again.annotations(1).get(shape.id).modified_by == "Marie"


def test_each_state_of_a_shape_can_be_read_back(project: Project) -> None:
    first = box()
    second = replace(first.moved(5, 0), modified="2031-01-01T00:00:00.000+00:00")
    third = replace(second, class_name="Normal", name="duct", modified="2031-01-02T00:00:00.000+00:00")
    project.apply(1, [first])
    project.apply(2, [first])
    project.author = "Grace"
    project.apply(1, changed=[second])
    project.apply(1, changed=[third])
    found = versions(project, 1, first.id, project.annotations(1).get(first.id))
    assert [v.state for v in found] == [third, second, first]
    assert [v.before for v in found] == [second, first, None]
    assert [v.who for v in found] == ["Grace", "Grace", "Ada"]
    assert found[0].state is not None
    assert found[0].state.modified_by == "Grace"
    assert set(found[0].changed) >= {"class_name", "name"}
    assert "geometry" not in found[0].changed
    assert "geometry" in found[1].changed
    assert len(versions(project, 2, first.id, first)) == 1


def test_the_past_of_a_deleted_shape_is_whole(project: Project) -> None:
    first = box()
    project.apply(1, [first])
    project.apply(1, changed=[first.with_class("Normal")])
    project.apply(1, removed_ids=[first.id])
    found = versions(project, 1, first.id, None)
    assert [v.state is None for v in found] == [True, False, False]
    assert found[0].before is not None
    assert found[0].before.class_name == "Normal"
    gone = deleted(project, 1, project.annotations(1).ids())
    assert [v.before.id for v in gone if v.before is not None] == [first.id]
    assert deleted(project, 2, ()) == []


def test_a_shape_that_came_back_is_not_among_the_deleted(project: Project) -> None:
    first = box()
    project.apply(1, [first])
    project.apply(1, removed_ids=[first.id])
    project.apply(1, [first])
    assert deleted(project, 1, project.annotations(1).ids()) == []
    assert [v.state is None for v in versions(project, 1, first.id, first)] == [False, True, False]


def test_the_history_of_an_older_project_can_be_read(project: Project) -> None:
    first = box()
    project.apply(1, [first])
    project.apply(1, changed=[first.with_class("Normal")])
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("DROP TRIGGER history_keeps_values")
    # As the first version wrote it: without the field.
    connection.execute("UPDATE history SET new = replace(new, '\"modified_by\":\"Ada\",', '')")
    connection.commit()
    connection.close()
    with Project.open(project.path) as again:
        found = versions(again, 1, first.id, again.annotations(1).get(first.id))
        assert [v.state is not None and v.state.class_name for v in found] == ["Normal", None]


def test_a_damaged_history_is_told_in_words(project: Project) -> None:
    first = box()
    project.apply(1, [first])
    project.apply(1, removed_ids=[first.id])
    project.close()
    connection = sqlite3.connect(project.path)
    connection.execute("DROP TRIGGER history_keeps_values")
    connection.execute('UPDATE history SET old = replace(old, \'"geometry":"01\', \'"geometry":"zz\')')
    connection.commit()
    connection.close()
    with Project.open(project.path) as again, pytest.raises(ProjectError, match=r"damaged \(the history of"):
        versions(again, 1, first.id, None)
