"""Classes, the list of shapes, the selected shape and its past, as a person uses them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog
from pytestqt.qtbot import QtBot
from window_fixtures import open_image, write_image

from histoviewer.app import edits, settings
from histoviewer.app.edits import AddAnnotations
from histoviewer.app.session import SlideSession
from histoviewer.app.shape_list import Sort
from histoviewer.core import geometry as geo
from histoviewer.core.annotation import Annotation, AnnotationSet, Shape
from histoviewer.ui import messages, theme
from histoviewer.ui.docks.annotations import AnnotationsDock
from histoviewer.ui.docks.rows_view import HIDDEN
from histoviewer.ui.history_dialog import HistoryDialog
from histoviewer.ui.main_window import MainWindow


def box(x: float, side: float = 20, class_name: str | None = None, name: str = "") -> Annotation:
    return Annotation(Shape.RECTANGLE, geo.rectangle(x, 50, x + side, 50 + side), class_name, name)


SHAPES = (
    box(10, 40, "Invasive", "duct"),
    box(100, 30, "Normal", "gland"),
    box(200, 20, None, "vessel"),
    box(300, 10, "Invasive"),
)


@pytest.fixture
def slide(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> SlideSession:
    shown = open_image(qtbot, window, write_image(tmp_path / "a.tif"))
    window.edits.push(AddAnnotations(shown.slide_id, SHAPES))
    qtbot.waitUntil(lambda: window.annotations.shape_model.rowCount() == len(SHAPES))
    return shown


@pytest.fixture
def dock(qtbot: QtBot, qapp: object) -> Iterator[AnnotationsDock]:
    theme.apply(qapp, "light")  # type: ignore[arg-type]
    made = AnnotationsDock()
    made.resize(240, 500)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()


def names(window: MainWindow) -> list[str]:
    model = window.annotations.shape_model
    return [model.index(row).data() for row in range(model.rowCount())]


def row_point(window: MainWindow, row: int, x: int = 120) -> QPoint:
    view = window.annotations.shapes
    return QPoint(x, view.visualRect(window.annotations.shape_model.index(row)).center().y())


def dialog_of(window: MainWindow) -> HistoryDialog:
    found = [d for d in window.findChildren(HistoryDialog) if d.isVisible()]
    assert len(found) == 1
    return found[0]


# The list


def test_shapes_are_listed_newest_first_sorted_and_filtered(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    assert names(window) == ["Invasive", "vessel", "gland", "duct"]
    bar = window.annotations.filter
    bar.sort_actions[Sort.NAME].trigger()
    assert names(window) == ["duct", "gland", "Invasive", "vessel"]
    bar.turn.trigger()
    assert names(window) == ["vessel", "Invasive", "gland", "duct"]
    qtbot.keyClicks(bar.words, "inva")
    qtbot.keyClick(bar.words, Qt.Key.Key_Return)
    assert names(window) == ["Invasive", "duct"]
    assert bar.count.text() == "2 of 4"
    bar.clear()
    bar.keep_only(frozenset([None]))
    assert names(window) == ["vessel"]


def test_a_filter_that_finds_nothing_says_so(window: MainWindow, slide: SlideSession, qtbot: QtBot) -> None:
    panel = window.annotations
    qtbot.keyClicks(panel.filter.words, "lobule")
    qtbot.waitUntil(lambda: panel.shape_model.rowCount() == 0)
    assert panel.empty.isVisible()
    assert "Clear the filter" in panel.empty.text()


def test_the_list_and_the_viewer_select_each_other(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    view = window.annotations.shapes
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(view.viewport(), left, pos=row_point(window, 0))
    assert window.canvas.selected_ids == [SHAPES[3].id]
    qtbot.mouseClick(view.viewport(), left, Qt.KeyboardModifier.ControlModifier, pos=row_point(window, 1))
    assert set(window.canvas.selected_ids) == {SHAPES[3].id, SHAPES[2].id}
    window.canvas.set_selected([SHAPES[0].id, SHAPES[1].id])
    assert set(view.chosen_ids) == {SHAPES[0].id, SHAPES[1].id}


def test_a_changed_shape_stays_selected_where_its_row_goes(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    panel = window.annotations
    panel.filter.sort_by(Sort.SIZE)
    window.canvas.set_selected([SHAPES[3].id])
    assert names(window)[-1] == "Invasive"
    window.edits.push(
        edits.reshaped(slide.slide_id, slide.annotations.get(SHAPES[3].id), geo.rectangle(0, 0, 90, 90))
    )
    qtbot.waitUntil(lambda: names(window)[0] == "Invasive")
    assert panel.shapes.chosen_ids == [SHAPES[3].id]
    window.edits.push(edits.removed(slide.slide_id, [slide.annotations.get(SHAPES[3].id)]))
    qtbot.waitUntil(lambda: panel.shape_model.rowCount() == 3)
    assert panel.shapes.chosen_ids == []
    assert panel.class_model.counts["Invasive"] == 1


def test_enter_in_the_list_goes_to_the_shape(window: MainWindow, slide: SlideSession, qtbot: QtBot) -> None:
    window.canvas.set_selected([SHAPES[0].id])
    gone_to: list[str] = []
    window.annotations.shape_activated.connect(gone_to.append)
    qtbot.keyClick(window.annotations.shapes, Qt.Key.Key_Return)
    assert gone_to == [SHAPES[0].id]


def test_a_hundred_thousand_rows_follow_one_edit_without_being_made_anew(
    dock: AnnotationsDock, qtbot: QtBot
) -> None:
    shapes = AnnotationSet(box(n % 900, 5, ("Invasive", "Normal", None)[n % 3]) for n in range(100_000))
    dock.show_slide(shapes, 0.5, ())
    assert dock.shape_model.rowCount() == 100_000
    resets: list[object] = []
    dock.shape_model.modelReset.connect(lambda: resets.append(None))
    ids = shapes.ids()
    dock.select([ids[500]])
    shapes.update(
        added=[box(1, 9, None, "fresh")], removed=[ids[7]], changed=[shapes.get(ids[500]).with_class("x")]
    )
    dock.follow()
    qtbot.waitUntil(lambda: dock.shape_model.index(0).data() == "fresh")
    assert resets == []
    assert dock.shape_model.rowCount() == 100_000
    assert dock.shapes.chosen_ids == [ids[500]]
    dock.select(ids[1:7] + ids[8:])
    assert len(dock.shapes.chosen_ids) == 99_998


# Shown and hidden


def test_h_and_s_hide_and_show_a_class_while_its_list_has_the_focus(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    classes = window.annotations.classes
    window.set_current_class("Invasive")
    classes.setFocus()
    qtbot.keyClick(classes, Qt.Key.Key_H)
    assert window.canvas.overlay.hidden_classes == {"Invasive"}
    assert classes.rows.index(0).data(HIDDEN)
    assert window.canvas.is_shown("heatmap")
    qtbot.keyClick(classes, Qt.Key.Key_S)
    assert window.canvas.overlay.hidden_classes == frozenset()


def test_what_is_hidden_is_not_selected_and_not_deleted(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    window.canvas.select_all()
    window.objects.hide_classes({"Invasive"})
    assert set(window.canvas.selected_ids) == {SHAPES[1].id, SHAPES[2].id}
    window.objects.hide_selected()
    assert window.canvas.selected_ids == []
    window.book.run("edit.select_all")
    assert window.canvas.selected_ids == []
    window.objects.show_only(None)
    assert window.canvas.overlay.hidden_classes >= {"Invasive", "Normal"}
    window.objects.show_all()
    window.book.run("edit.select_all")
    assert len(window.canvas.selected_ids) == 4


def test_a_press_on_the_eye_hides_one_shape_and_selects_nothing(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    view = window.annotations.shapes
    at = row_point(window, 1, theme.px(18))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.canvas.overlay.hidden_ids == {SHAPES[2].id}
    assert window.canvas.selected_ids == []
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.canvas.overlay.hidden_ids == frozenset()


def test_opacity_and_switches_reach_the_viewer(window: MainWindow, slide: SlideSession) -> None:
    window.annotations.opacity.setValue(40)
    assert window.canvas.overlay.opacity == pytest.approx(0.4)
    window.book.run("view.fill")
    assert window.canvas.is_shown("fill")


# Classes


def test_a_class_is_added_and_drawn_with(
    window: MainWindow, slide: SlideSession, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(messages, "ask_text", lambda *_a: "Blood vessel")
    window.book.run("class.add")
    assert window.session.classes()[-1].name == "Blood vessel"
    assert window.canvas.scene.class_name == "Blood vessel"
    qtbot.waitUntil(lambda: window.annotations.classes.current == "Blood vessel")
    window.book.run("edit.undo")
    qtbot.waitUntil(lambda: window.canvas.scene.class_name is None)


def test_a_name_that_is_taken_is_refused_in_words(
    window: MainWindow, slide: SlideSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "ask_text", lambda *_a: "stroma")
    window.book.run("class.add")
    assert "there is a class of that name" in window.bar.text.text()


def test_renaming_to_a_name_that_is_there_offers_to_merge(
    window: MainWindow, slide: SlideSession, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(messages, "ask_text", lambda *_a: "Normal")
    monkeypatch.setattr(messages, "choose", lambda *_a: 0)
    window.set_current_class("Invasive")
    window.book.run("class.rename")
    assert [a.class_name for a in slide.annotations] == ["Normal", "Normal", None, "Normal"]
    assert all(c.name != "Invasive" for c in window.session.classes())
    assert window.canvas.scene.class_name == "Normal"
    window.book.run("edit.undo")
    assert [a.class_name for a in slide.annotations] == ["Invasive", "Normal", None, "Invasive"]


def test_merge_remove_recolour_and_key_of_the_class_in_hand(
    window: MainWindow, slide: SlideSession, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.set_current_class("Invasive")
    monkeypatch.setattr(QColorDialog, "getColor", lambda *_a: QColor(1, 2, 3))
    window.book.run("class.recolor")
    assert window.session.classes()[0].color == (1, 2, 3)
    window.objects.set_key("Invasive", 2)
    assert [c.key for c in window.session.classes()[:2]] == [2, 1]
    monkeypatch.setattr(messages, "choose", lambda *_a: None)
    window.book.run("class.remove")
    assert window.session.classes()[0].name == "Invasive"
    monkeypatch.setattr(messages, "ask_item", lambda *_a: "Stroma")
    window.book.run("class.merge")
    assert [a.class_name for a in slide.annotations] == ["Stroma", "Normal", None, "Stroma"]
    monkeypatch.setattr(messages, "choose", lambda *_a: 0)
    window.book.run("class.remove")
    assert [a.class_name for a in slide.annotations] == [None, "Normal", None, None]
    qtbot.waitUntil(lambda: window.annotations.class_model.counts[None] == 3)


def test_commands_on_a_class_need_one(window: MainWindow, slide: SlideSession) -> None:
    window.set_current_class(None)
    assert window.book.why_not("class.merge") == "choose a class in the list first"
    window.set_current_class("Normal")
    assert window.book.why_not("class.merge") == ""
    window.book.run("class.select")
    assert window.canvas.selected_ids == [SHAPES[1].id]


def test_the_menu_of_a_class_offers_keys_and_merges(window: MainWindow, slide: SlideSession) -> None:
    menu = window.annotations.classes.menu_for("Normal")
    titles = [action.text() for action in menu.actions() if action.text()]
    assert titles[-5:] == ["Rename…", "Colour…", "Key", "Merge into", "Remove…"]
    assert "Rename…" not in [a.text() for a in window.annotations.classes.menu_for(None).actions()]


def test_a_digit_chooses_what_to_draw_with_when_nothing_is_selected(
    window: MainWindow, slide: SlideSession
) -> None:
    window.book.run("annotate.class_3")
    assert window.canvas.scene.class_name == "Stroma"
    assert window.annotations.classes.current == "Stroma"


# The selected shape and its past


def test_the_selected_shape_is_described_and_named(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    details = window.annotations.details
    window.edits.push(AddAnnotations(slide.slide_id, (box(15, 10, None, "inner"),)))
    inner = next(a for a in slide.annotations if a.name == "inner")
    window.canvas.set_selected([inner.id])
    details.resize(details.sizeHint())
    text = "\n".join(details.facts)
    assert "Area 25 µm²" in text
    assert "inside duct" in text
    details.name.setFocus()
    details.name.selectAll()
    qtbot.keyClicks(details.name, "core")
    qtbot.keyClick(details.name, Qt.Key.Key_Return)
    assert slide.annotations.get(inner.id).name == "core"
    window.book.run("edit.lock")
    qtbot.waitUntil(lambda: details.name.isReadOnly())
    window.canvas.set_selected([a.id for a in SHAPES[:2]])
    assert details.title.text() == "2 shapes selected"
    window.canvas.set_selected([])
    assert details.isHidden()


def test_an_older_state_is_shown_and_brought_back(window: MainWindow, slide: SlideSession) -> None:
    first = SHAPES[0]
    window.edits.push(edits.moved(slide.slide_id, [first], 50, 10))
    window.edits.push(edits.reclassed(slide.slide_id, [slide.annotations.get(first.id)], "Stroma"))
    window.canvas.set_selected([first.id])
    window.book.run("shape.history")
    dialog = dialog_of(window)
    whats = [dialog.model.index(row, 2).data() for row in range(dialog.model.rowCount())]
    assert whats == ["class Invasive → Stroma", "outline", "drawn"]
    assert not dialog.restore.isEnabled()
    dialog.table.selectRow(2)
    assert "Class: Invasive" in dialog.facts.text()
    dialog.restore.click()
    now = slide.annotations.get(first.id)
    assert (now.geometry, now.class_name) == (first.geometry, "Invasive")
    window.book.run("edit.undo")
    assert slide.annotations.get(first.id).class_name == "Stroma"


def test_a_deleted_shape_is_found_and_brought_back(window: MainWindow, slide: SlideSession) -> None:
    window.edits.push(edits.removed(slide.slide_id, [slide.annotations.get(SHAPES[1].id)]))
    window.book.run("shape.deleted")
    dialog = dialog_of(window)
    assert dialog.model.index(0, 2).data() == "gland"
    dialog.restore.click()
    assert slide.annotations.get(SHAPES[1].id).name == "gland"
    assert window.canvas.selected_ids == [SHAPES[1].id]


def test_a_locked_shape_is_not_put_back_into_an_older_state(window: MainWindow, slide: SlideSession) -> None:
    window.edits.push(edits.moved(slide.slide_id, [SHAPES[0]], 50, 10))
    window.edits.push(edits.locked(slide.slide_id, [slide.annotations.get(SHAPES[0].id)], True))
    window.objects.history_of(SHAPES[0].id)
    dialog = dialog_of(window)
    dialog.table.selectRow(2)
    assert not dialog.restore.isEnabled()
    assert "locked" in dialog.restore.toolTip()
    dialog.reject()


def test_everything_in_the_panel_has_a_name(window: MainWindow, slide: SlideSession) -> None:
    model = window.annotations.class_model
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Invasive, 2 shapes, key 1"
    shape = window.annotations.shape_model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert shape.startswith("duct, rectangle, Invasive, ")


def test_shapes_are_drawn_and_changed_in_the_name_of_the_preferences(
    window: MainWindow, slide: SlideSession
) -> None:
    window.apply_settings(replace(settings.load(), author="Ada"))
    assert window.canvas.scene.author == "Ada"
    window.edits.push(edits.moved(slide.slide_id, [SHAPES[0]], 5, 5))
    assert slide.annotations.get(SHAPES[0].id).modified_by == "Ada"
    window.apply_settings(replace(settings.load(), author="Grace"))
    window.edits.push(edits.renamed(slide.slide_id, slide.annotations.get(SHAPES[0].id), "core"))
    assert slide.annotations.get(SHAPES[0].id).modified_by == "Grace"
    window.book.run("edit.undo")
    assert slide.annotations.get(SHAPES[0].id).modified_by == "Ada"
    window.canvas.set_selected([SHAPES[0].id])
    window.book.run("shape.history")
    dialog = dialog_of(window)
    whos = [dialog.model.index(row, 1).data() for row in range(3)]
    assert whos[:2] == ["Grace", "Grace"]
    dialog.reject()


def test_the_list_of_classes_begins_at_its_first_class(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    window.layout_of_docks.size()
    listed = window.annotations.classes
    qtbot.waitUntil(lambda: listed.isVisible() and listed.rows.rowCount() > 0)
    assert listed.current is None  # nothing is drawn with yet, and that is the last row
    assert listed.rowAt(0) == 0
    window.resize(1280, 560)
    qtbot.waitUntil(lambda: listed.verticalScrollBar().maximum() > 0)
    last = listed.rows.rowCount() - 2
    window.set_current_class(listed.rows.name_at(last))
    assert listed.rowAt(listed.viewport().height() - 2) >= last


def test_few_shapes_leave_their_room_to_the_classes(
    window: MainWindow, slide: SlideSession, qtbot: QtBot
) -> None:
    dock = window.annotations
    few = dock.shapes.maximumHeight()
    more = tuple(box(20 + 5 * n, 4, "Normal") for n in range(20))
    window.edits.push(AddAnnotations(slide.slide_id, more))
    qtbot.waitUntil(lambda: dock.shape_model.rowCount() == len(SHAPES) + 20)
    qtbot.waitUntil(lambda: dock.shapes.maximumHeight() > few)
    assert dock.shapes.maximumHeight() - few == 20 * dock.shapes.rowHeight(0)
