"""Everything a person can ask the window to do, as data.

Menus, the toolbar, the command palette, the shortcut list and the tests are built from this table,
so a command has one title, one key and one condition wherever it appears. Nothing here knows Qt:
a handler is named as "area.method" and looked up in the window.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MENUS = ("File", "Edit", "View", "Annotate", "Shape", "Normalize", "Data set", "Train", "Classify", "Help")

FACTS = {
    "slide": "open an image first",
    "mpp": "the pixel size of this image is unknown: give it in the bar above the image",
    "selection": "select an annotation first",
    "several": "select two annotations or more: Shift and a click adds one",
    "class": "choose a class in the list first",
    "annotations": "draw an annotation first",
    "associated": "this image's file holds no label or macro image",
    "names": "names and labels are hidden: switch blinded mode off first",
    "views": "split the view first (Ctrl+Alt+V)",
    "tabs": "open a second image first",
    "undo": "there is nothing to undo",
    "redo": "there is nothing to redo",
    "job": "no job is running",
    "idle": "another training or classification is running; Ctrl+. cancels it",
    "result": "classify or evaluate something first",
    "dataset": "import a data set first",
    "split": "split the data set first",
    "writable": "this project can only be looked at, the banner above the image says why",
}
"""What may hold in the window, and the words to say when it does not."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the window can do.

    ``enabled_when`` names facts that must all hold. ``group`` makes checkable commands exclusive
    ("tool"); ``checkable`` without a group is a plain on/off switch. ``separator`` draws a line
    above the command in its menu.
    """

    id: str
    title: str
    menu: str
    handler: str
    shortcut: str = ""
    icon: str = ""
    enabled_when: tuple[str, ...] = ()
    tooltip: str = ""
    group: str = ""
    checkable: bool = False
    checked: bool = False
    separator: bool = False
    argument: str = ""


def _tool(name: str, title: str, shortcut: str, icon: str, tooltip: str) -> Command:
    return Command(
        f"tool.{name}", title, "Annotate", "view.use_tool", shortcut, icon, ("slide",), tooltip,
        group="tool", checkable=True, checked=name == "move", argument=name,
    )  # fmt: skip


_FILE = (
    Command("file.open", "Open images…", "File", "files.open_images", "Ctrl+O", "mdi6.folder-open-outline",
            tooltip="Open one image or several"),
    Command("file.open_project", "Open project…", "File", "files.open_project", "Ctrl+Shift+O",
            "mdi6.folder-table-outline", tooltip="Open a HistoViewer project file"),
    Command("file.new_project", "New project…", "File", "files.new_project", "Ctrl+N",
            "mdi6.folder-plus-outline", tooltip="Start a project with a name of its own"),
    Command("file.save_as", "Name this project…", "File", "files.save_project_as", "",
            tooltip="Keep the working project under a name; edits are saved as they are made"),
    Command("file.relink", "Find moved images…", "File", "safety.find_moved", "", "mdi6.file-find-outline",
            tooltip="Look for images of this project that are not where they were"),
    Command("file.sample", "Sample case", "File", "files.open_sample", "", "mdi6.flask-outline",
            tooltip="Make synthetic images and walk through every panel with them"),
    Command("file.import_annotations", "Import annotations…", "File", "interchange.import_annotations", "",
            "mdi6.import", ("slide",), "Read GeoJSON, ASAP XML or ImageScope XML", separator=True),
    Command("file.export", "Export annotations", "File", "interchange.export_again", "Ctrl+S",
            "mdi6.export-variant", ("slide",), "Write again what was last exported of this image"),
    Command("file.export_as", "Export annotations as…", "File", "interchange.export_as",
            "Ctrl+Shift+S", "", ("slide",), "GeoJSON, ASAP or ImageScope XML, a label mask, or measurements"),
    Command("file.report", "Report…", "File", "reports.ask", "Ctrl+P", "mdi6.file-pdf-box",
            ("result",), "Write the result with its evidence as PDF or web page, to read or print"),
    Command("file.report_all", "Report over all images…", "File", "reports.ask_all", "Ctrl+Shift+P", "",
            (), "One report over the newest result of every image of the project"),
    Command("file.report_named", "Report with names…", "File", "reports.ask_named", "", "",
            ("result",), "The same with patient, folders, and the slide's label and macro images"),
    Command("file.table", "Result table as CSV…", "File", "files.export_table", "",
            "mdi6.file-delimited-outline", ("result",), "Write every patch with its probabilities"),
    Command("file.picture", "Picture of the view…", "File", "display.export_view", "",
            "mdi6.image-outline", ("slide",), "Write what the viewer shows as PNG or TIFF, with a scale bar"),
    Command("file.picture_region", "Picture of the selection…", "File", "display.export_region", "",
            "mdi6.image-filter-center-focus", ("slide", "selection"),
            "Write the rectangle around the selected annotations as PNG or TIFF"),
    Command("file.close_slide", "Close image", "File", "files.close_slide", "Ctrl+W", "", ("slide",),
            separator=True),
    Command("file.quit", "Quit", "File", "files.quit", "Ctrl+Q", "mdi6.exit-to-app"),
)  # fmt: skip

_EDIT = (
    Command("edit.undo", "Undo", "Edit", "view.undo", "Ctrl+Z", "mdi6.undo-variant", ("undo",)),
    Command("edit.redo", "Redo", "Edit", "view.redo", "Ctrl+Shift+Z", "mdi6.redo-variant", ("redo",)),
    Command("edit.delete", "Delete", "Edit", "shapes.delete", "Del", "mdi6.delete-outline",
            ("selection",), "Delete what is selected, or the corner that was clicked", separator=True),
    Command("edit.duplicate", "Duplicate", "Edit", "shapes.duplicate", "Shift+D",
            "mdi6.content-duplicate", ("selection",)),
    Command("edit.select_all", "Select all annotations", "Edit", "view.select_all", "Ctrl+A", "",
            ("annotations",)),
    Command("edit.lock", "Lock or unlock", "Edit", "view.toggle_lock", "Ctrl+K", "mdi6.lock-outline",
            ("selection",), "A locked annotation can't be moved or deleted"),
    Command("edit.copy_view", "Copy the view", "Edit", "display.copy_view", "Ctrl+Shift+C",
            "mdi6.content-copy", ("slide",), "Put a picture of the view with a scale bar on the clipboard"),
    Command("edit.pixel_size", "Pixel size…", "Edit", "files.ask_pixel_size", "", "mdi6.ruler", ("slide",),
            "Give micrometres per pixel of this image", separator=True),
    Command("edit.preferences", "Preferences…", "Edit", "files.preferences", "Ctrl+,", "mdi6.cog-outline"),
)  # fmt: skip

_VIEW = (
    Command("view.fit", "Whole image", "View", "view.fit", "Ctrl+0", "mdi6.fit-to-page-outline", ("slide",),
            "Show the whole image"),
    Command("view.full", "One to one", "View", "view.one_to_one", "Ctrl+1", "mdi6.numeric-1-box-outline",
            ("slide",), "One image pixel on one screen pixel"),
    Command("view.zoom_in", "Zoom in", "View", "view.zoom_in", "+", "mdi6.magnify-plus-outline", ("slide",)),
    Command("view.zoom_out", "Zoom out", "View", "view.zoom_out", "-", "mdi6.magnify-minus-outline",
            ("slide",)),
    *(
        Command(f"view.magnify_{n}", f"Magnification {n}×", "View", "display.type_magnification", "", "",
                ("slide",), f"As a {n}× objective shows it", argument=str(n))
        for n in (5, 10, 20, 40)
    ),
    Command("view.rotate_right", "Rotate right", "View", "display.rotate", "Ctrl+Shift+Right",
            "mdi6.rotate-right", ("slide",), "Turn the image by 90 degrees, clockwise", argument="right",
            separator=True),
    Command("view.rotate_left", "Rotate left", "View", "display.rotate", "Ctrl+Shift+Left",
            "mdi6.rotate-left", ("slide",), "Turn the image by 90 degrees, counterclockwise",
            argument="left"),
    Command("view.mirror", "Mirror", "View", "display.mirror", "Ctrl+Shift+F", "mdi6.flip-horizontal",
            ("slide",), "Swap left and right", checkable=True),
    Command("view.upright", "As scanned", "View", "display.as_scanned", "Ctrl+Shift+U", "", ("slide",),
            "Neither turned nor mirrored"),
    Command("view.display", "Colours and rotation…", "View", "display.show_panel", "Shift+C",
            "mdi6.tune-variant", ("slide",),
            "Brightness, contrast, gamma, colour profile and angle of this view"),
    Command("view.profile", "Colour profile", "View", "display.use_profile", "", "", ("slide",),
            "Show colours as the profile in the file means them", checkable=True, checked=True),
    Command("view.reset_display", "Reset colours", "View", "display.reset_colors", "", "", ("slide",),
            "Brightness, contrast and gamma as they were"),
    Command("view.annotations", "Annotations", "View", "view.toggle_annotations", "A",
            "mdi6.eye-outline", ("slide",),
            "Show or hide annotations", checkable=True, checked=True, separator=True),
    Command("view.heatmap", "Heatmap", "View", "view.toggle_heatmap", "H", "mdi6.layers-outline", ("slide",),
            "Show or hide the patches' probabilities", checkable=True, checked=True),
    Command("view.both", "Annotations and heatmap", "View", "view.show_both", "C", "", ("slide",)),
    Command("view.split", "Split the view", "View", "panes.split", "Ctrl+Alt+V", "mdi6.view-split-vertical",
            ("slide",), "Another view beside this one; then choose an image for it", separator=True),
    Command("view.close_pane", "Close this view", "View", "panes.close_pane", "Ctrl+Alt+W", "", ("views",),
            "Take the active view away; its image stays open"),
    Command("view.next_pane", "Next view", "View", "panes.next_pane", "F6", "", ("views",)),
    Command("view.lock_views", "Lock views together", "View", "panes.toggle_lock", "Ctrl+Alt+S",
            "mdi6.link-variant", ("views",), "All views pan and zoom together", checkable=True),
    Command("view.align", "Bring the views to the same place", "View", "panes.align", "", "", ("views",),
            "The other views go to the place of the active one"),
    Command("view.visited", "What was viewed", "View", "panes.toggle_visited", "Ctrl+Alt+O", "", (),
            "Shade on the overview map what was looked at", checkable=True, checked=True, separator=True),
    Command("view.forget_visited", "Forget what was viewed", "View", "panes.forget_visited", "", "",
            ("slide",), "Begin anew for this image"),
    Command("view.blinded", "Blinded mode", "View", "privacy.toggle_blinded", "Ctrl+Alt+B",
            "mdi6.incognito", (), "Hide the names of slides, patients and projects", checkable=True),
    Command("view.associated", "Label and macro images…", "View", "privacy.show_associated", "", "",
            ("slide", "associated", "names"), "Photographs of the glass; they can carry a patient's name"),
    Command("view.next_slide", "Next image", "View", "panes.next_slide", "Ctrl+PgDown", "", ("tabs",)),
    Command("view.previous_slide", "Previous image", "View", "panes.previous_slide", "Ctrl+PgUp", "",
            ("tabs",)),
    Command("view.fill", "Fill annotations", "View", "view.toggle_fill", "F", "mdi6.format-color-fill",
            ("slide",), "Fill the shapes with their colour, or draw outlines only", checkable=True),
    Command("view.names", "Names", "View", "view.toggle_names", "N", "mdi6.label-outline", ("slide",),
            "Show or hide the names of the annotations", checkable=True),
    Command("view.grid", "Grid", "View", "view.toggle_grid", "Shift+G", "mdi6.grid", ("slide",),
            "Show or hide a grid with round distances", checkable=True),
    Command("view.palette", "Find a command…", "View", "view.command_palette", "Ctrl+L", "mdi6.magnify",
            tooltip="Type to find any command", separator=True),
    Command("view.fullscreen", "Full screen", "View", "panes.toggle_fullscreen", "F11", "mdi6.fullscreen",
            tooltip="The image on the whole screen, without panels", checkable=True),
    Command("view.reset_layout", "Reset panels", "View", "view.reset_layout", "", "",
            tooltip="Put every panel back where it was"),
)  # fmt: skip

_ANNOTATE = (
    _tool("move", "Move", "M", "mdi6.cursor-move", "Pan, select and move; hold Space with any tool"),
    _tool("rectangle", "Rectangle", "R", "mdi6.rectangle-outline", "Drag; Shift makes a square"),
    _tool("ellipse", "Ellipse", "O", "mdi6.ellipse-outline", "Drag; Shift makes a circle"),
    _tool("polygon", "Polygon", "P", "mdi6.vector-polygon", "Click for corners, double-click or Enter ends"),
    _tool("line", "Ruler", "L", "mdi6.ruler", "Drag to measure"),
    _tool("polyline", "Polyline", "V", "mdi6.vector-polyline", "Click for corners; Enter ends"),
    _tool("brush", "Brush", "B", "mdi6.brush",
          "Paint; Shift extends the selected shape, Alt erases, Alt and wheel change the size"),
    _tool("wand", "Wand", "W", "mdi6.auto-fix",
          "Paint what is alike in colour; Shift extends the selected shape, Alt erases"),
    _tool("points", "Points", ".", "mdi6.dots-hexagon", "Click for each point"),
    Command("annotate.larger", "Larger brush", "Annotate", "view.resize_brush", "]", "", ("slide",),
            "Make brush or wand larger", argument="larger", separator=True),
    Command("annotate.smaller", "Smaller brush", "Annotate", "view.resize_brush", "[", "", ("slide",),
            "Make brush or wand smaller", argument="smaller"),
    Command("annotate.wand_more", "Wand takes more", "Annotate", "view.tune_wand", "Ctrl+]", "",
            ("slide",), "Take colours for alike that differ more", argument="more"),
    Command("annotate.wand_less", "Wand takes less", "Annotate", "view.tune_wand", "Ctrl+[", "",
            ("slide",), "Take only colours for alike that differ less", argument="less"),
    Command("annotate.whole", "Annotate the whole image", "Annotate", "shapes.annotate_whole", "Ctrl+Shift+A",
            "mdi6.select-all", ("slide",), separator=True),
    *(
        Command(f"annotate.class_{n}", f"Class {n}", "Annotate", "view.assign_class", str(n), "",
                ("slide",), f"Give the selected annotations class {n}, or draw with it", argument=str(n),
                separator=n == 1)
        for n in range(1, 9)
    ),
    Command("class.add", "Add a class…", "Annotate", "objects.add_class", "", "mdi6.plus", (),
            "A class with a colour and the next free key", separator=True),
    Command("class.rename", "Rename the class…", "Annotate", "objects.rename_class", "", "", ("class",),
            "Its shapes go along, on all images"),
    Command("class.recolor", "Colour of the class…", "Annotate", "objects.recolor_class", "",
            "mdi6.palette-swatch-outline", ("class",)),
    Command("class.merge", "Merge the class…", "Annotate", "objects.merge_class", "", "mdi6.merge",
            ("class",), "Give its shapes another class, on all images"),
    Command("class.remove", "Remove the class…", "Annotate", "objects.remove_class", "", "", ("class",),
            "Its shapes stay, without class"),
    Command("class.select", "Select the shapes of the class", "Annotate", "objects.select_current", "", "",
            ("slide", "class"), separator=True),
    Command("class.hide", "Hide or show the class", "Annotate", "objects.toggle_class", "", "",
            ("class",), "H and S do it in the list of classes"),
    Command("class.only", "Show only the class", "Annotate", "objects.only_class", "", "", ("class",)),
)  # fmt: skip

_SHAPE = (
    Command("shape.find", "Find an annotation…", "Shape", "objects.find", "Ctrl+F", "mdi6.text-search",
            ("annotations",), "Filter the list by name, class, kind or author"),
    Command("shape.rename", "Name…", "Shape", "objects.rename_shape", "F2", "mdi6.rename-outline",
            ("selection",), "Give the selected annotation a name"),
    Command("shape.hide", "Hide", "Shape", "objects.hide_selected", "", "mdi6.eye-off-outline",
            ("selection",), "Don't show the selected annotations; H does it in the list"),
    Command("shape.show_all", "Show all that is hidden", "Shape", "objects.show_all", "",
            "mdi6.eye-outline", ("slide",)),
    Command("shape.history", "History…", "Shape", "objects.show_history", "", "mdi6.history",
            ("selection",), "Who changed it, when and how; bring an older state back"),
    Command("shape.deleted", "Deleted annotations…", "Shape", "objects.show_deleted", "",
            "mdi6.delete-restore", ("slide",), "Bring back what was deleted, in this session or before"),
    Command("shape.rectangle", "Rectangle by numbers…", "Shape", "shapes.enter_box", "Ctrl+R",
            "mdi6.form-textbox", ("slide",), "Enter place and size of a rectangle, or of the selected one"),
    Command("shape.merge", "Merge", "Shape", "shapes.merge", "Ctrl+M", "mdi6.vector-union", ("several",),
            "Make one shape of all that are selected", separator=True),
    Command("shape.subtract", "Subtract from the first", "Shape", "shapes.subtract", "Ctrl+Shift+M",
            "mdi6.vector-difference-ba", ("several",), "Take the others away from the one selected first"),
    Command("shape.intersect", "Intersect", "Shape", "shapes.intersect", "Ctrl+Alt+M",
            "mdi6.vector-intersection", ("several",), "Keep what lies in all of them"),
    Command("shape.cut", "Cut along a line", "Shape", "shapes.cut", "Ctrl+Shift+X", "mdi6.content-cut",
            ("several",), "Select an area and a line across it"),
    Command("shape.split", "Split into parts", "Shape", "shapes.split", "Ctrl+Alt+X", "mdi6.vector-combine",
            ("selection",), "Make each separate part a shape of its own"),
    Command("shape.make_hole", "Make a hole", "Shape", "shapes.make_hole", "Ctrl+Shift+H",
            "mdi6.circle-off-outline", ("selection",),
            "Make this a hole of the shape around it, or the smaller ones holes of the largest",
            separator=True),
    Command("shape.fill_holes", "Fill holes", "Shape", "shapes.fill_holes", "Ctrl+Alt+H",
            "mdi6.circle", ("selection",)),
    Command("shape.simplify", "Simplify…", "Shape", "shapes.simplify", "Ctrl+Alt+P", "mdi6.vector-curve",
            ("selection",), "Take points out of the outlines"),
    Command("shape.polygon", "Turn into a polygon", "Shape", "shapes.to_polygon", "", "mdi6.vector-polygon",
            ("selection",), "So that each corner can be moved by itself"),
    Command("shape.fit_inside", "Fit into the shape around", "Shape", "shapes.fit_inside", "Ctrl+Shift+I",
            "mdi6.crop", ("selection",), "Cut off what reaches beyond it", separator=True),
    Command("shape.select_inside", "Select what lies inside", "Shape", "shapes.select_inside", "Ctrl+Alt+I",
            "", ("selection",), "Annotations that lie wholly inside the selected ones"),
    Command("shape.select_around", "Select the shape around", "Shape", "shapes.select_around", "Ctrl+Alt+U",
            "", ("selection",), "The smallest annotation that this lies wholly inside"),
)  # fmt: skip

_MODULES = (
    Command("normalize.show", "Normalize panel", "Normalize", "view.show_dock", "Ctrl+Alt+1",
            "mdi6.palette-outline", argument="normalize"),
    Command("normalize.preview", "Show the normalized stain", "Normalize", "stain.toggle_stain", "S", "",
            ("slide",), "Switch the viewed image between original and normalized", checkable=True),
    Command("normalize.beside", "Normalized beside the original", "Normalize", "stain.show_beside",
            "Shift+S", "", ("slide",),
            "Two views of the image that pan and zoom together: as scanned and normalized"),
    Command("normalize.swipe", "Swipe before and after", "Normalize", "stain.toggle_swipe", "Ctrl+Shift+W",
            "mdi6.compare", ("slide",),
            "One view, as scanned to the left of a divider and normalized to the right; drag the divider",
            checkable=True),
    Command("normalize.files", "Normalize files…", "Normalize", "stain.normalize_files", "",
            "mdi6.image-multiple-outline", ("idle",), "Write normalized copies of many images"),
    Command("normalize.separate", "Separate the stains of files…", "Normalize", "stain.separate_files", "",
            "", ("idle",), "Write each stain of many images alone, and the residual"),
    Command("dataset.show", "Data set panel", "Data set", "view.show_dock", "Ctrl+Alt+2",
            "mdi6.database-outline", argument="dataset"),
    Command("dataset.import", "Import folder…", "Data set", "dataset.import_folder", "Ctrl+I",
            "mdi6.folder-image", tooltip="Import a folder with one sub-folder for each class"),
    Command("dataset.regions", "Patches from annotations…", "Data set", "dataset.cut_regions", "",
            "mdi6.grid", tooltip="Cut patches from the annotated regions of the project's slides"),
    Command("dataset.images", "Look at the images…", "Data set", "dataset.show_images", "",
            "mdi6.image-multiple-outline", ("dataset",), "Thumbnails by class, part and patient"),
    Command("dataset.split", "Split by patient", "Data set", "dataset.split", "", "mdi6.call-split",
            ("dataset",), "Deal patients into training, validation and test"),
    Command("train.show", "Train panel", "Train", "view.show_dock", "Ctrl+Alt+3", "mdi6.school-outline",
            argument="train"),
    Command("train.start", "Start training", "Train", "training.start", "Ctrl+T", "mdi6.play",
            ("split", "idle")),
    Command("train.resume", "Resume training", "Train", "training.resume", "", "mdi6.play-pause",
            ("split", "idle")),
    Command("train.pause", "Pause training", "Train", "training.pause", "", "mdi6.pause", ("job",),
            "Keeps a checkpoint; Resume goes on from there, after a restart too"),
    Command("train.end", "Stop training early", "Train", "training.end_early", "", "", ("job",),
            "The best epoch so far becomes the model"),
    Command("train.cross_validate", "Cross-validate…", "Train", "evaluation.cross_validate", "",
            "mdi6.account-group-outline", ("dataset", "idle"),
            "Train several models, each judged on patients that it never saw", separator=True),
    Command("train.learning_curve", "Learning curve…", "Train", "evaluation.learning_curve", "",
            "mdi6.chart-line", ("split", "idle"), "Train on more and more patients: would more data help?"),
    Command("classify.show", "Classify panel", "Classify", "view.show_dock", "Ctrl+Alt+4",
            "mdi6.microscope", argument="classify"),
    Command("classify.run", "Classify", "Classify", "work.classify", "Ctrl+Return", "mdi6.microscope",
            ("slide", "mpp", "idle"), "Classify what the panel says: regions, the image or all images"),
    Command("classify.pause", "Pause classification, or go on", "Classify", "classification.pause", "",
            "mdi6.play-pause", ("job",), "The running classification rests until the same command ends it"),
    Command("classify.folder", "Classify a folder…", "Classify", "queue.add_folder", "",
            "mdi6.folder-multiple-image", (), "Put all slides of a folder into the queue"),
    Command("classify.queue", "Queue of slides", "Classify", "queue.show", "", "mdi6.playlist-play", (),
            "Show the slides that wait, run, are done or failed"),
    Command("classify.evaluate", "Evaluate on the test part", "Classify", "work.evaluate", "Ctrl+E",
            "mdi6.chart-box-outline", ("split", "idle"), "Scores and curves on kept-aside patients"),
    Command("classify.compare", "Compare runs", "Classify", "evaluation.compare", "", "mdi6.compare",
            tooltip="Set evaluations and trainings side by side, and test whether they differ"),
    Command("classify.export", "Export results…", "Classify", "evaluation.export", "",
            "mdi6.folder-download-outline", ("result",),
            "Write scores, curves, predictions, pictures and the model card into a folder"),
    Command("classify.export_model", "Export model for QuPath…", "Classify", "evaluation.export_model", "",
            "mdi6.export", tooltip="TorchScript and config.json for QuPath's WSInfer extension"),
    Command("classify.model_card", "Model card…", "Classify", "evaluation.model_card", "",
            "mdi6.card-text-outline", tooltip="Write what the model is, learned from and is not for"),
    Command("classify.about_patch", "About this patch…", "Classify", "review.about_chosen",
            "Ctrl+Shift+Return", "mdi6.eye-check-outline", ("slide", "result"),
            "What weighed in on the framed patch, and the training patches that resemble it", separator=True),
    Command("classify.outline", "Outline the heatmap…", "Classify", "review.outline", "",
            "mdi6.vector-polygon-variant", ("slide", "result"),
            "Areas above a threshold over the slide; they can become annotations"),
    Command("classify.reading", "Record my reading…", "Classify", "review.focus_reading", "",
            "mdi6.clipboard-edit-outline", ("slide",), "What you see, beside what the model says"),
    Command("classify.reader_first", "Read first, then see results", "Classify", "review.read_first", "", "",
            (), "Results of this project stay hidden until you have recorded your reading", checkable=True),
    Command("jobs.cancel", "Cancel the running job", "Classify", "work.cancel_job", "Ctrl+.", "mdi6.cancel",
            ("job",), separator=True),
)  # fmt: skip

_HELP = (
    Command("help.page", "Help", "Help", "help.page", "F1", "mdi6.help-circle-outline",
            tooltip="The help page of the panel that has the focus"),
    Command("help.first_steps", "First steps", "Help", "help.first_steps", "", "mdi6.shoe-print"),
    Command("help.keys", "Keys", "Help", "help.keys", "", "mdi6.keyboard-outline"),
    Command("help.self_test", "Check this installation…", "Help", "help.self_test", "",
            "mdi6.clipboard-check-outline", tooltip="Try everything once, and copy what was found",
            separator=True),
    Command("help.log", "Show the log file", "Help", "help.show_log", "", "mdi6.file-document-outline"),
    Command("help.notice", "Research use", "Help", "help.notice", "", "mdi6.information-outline",
            separator=True),
    Command("help.changes", "What is new", "Help", "help.changes", "", "mdi6.star-four-points-outline"),
    Command("help.about", "About HistoViewer", "Help", "help.about", ""),
)  # fmt: skip

_CHANGING = ("tool.", "annotate.", "edit.", "class.", "shape.", "file.import_annotations")
_ONLY_LOOKING = frozenset(
    (
        "tool.move", "edit.select_all", "edit.copy_view", "edit.preferences", "class.select", "class.hide",
        "class.only", "shape.find", "shape.hide", "shape.show_all", "shape.history", "shape.deleted",
        "shape.select_inside", "shape.select_around",
    )
)  # fmt: skip

COMMANDS: tuple[Command, ...] = (*_FILE, *_EDIT, *_VIEW, *_ANNOTATE, *_SHAPE, *_MODULES, *_HELP)

SUBMENUS: dict[str, tuple[str, ...]] = {
    "Magnification": tuple(c.id for c in _VIEW if c.id.startswith("view.magnify_")),
    "Colours and rotation": (
        "view.rotate_right", "view.rotate_left", "view.mirror", "view.upright", "view.display",
        "view.profile", "view.reset_display",
    ),
    "Several views": (
        "view.split", "view.close_pane", "view.next_pane", "view.lock_views", "view.align",
    ),
    "Give a class": tuple(c.id for c in _ANNOTATE if c.id.startswith("annotate.class_")),
}  # fmt: skip
"""Commands that stand in a menu of their own, so that no menu is higher than a laptop's screen."""

TOOLBAR: tuple[str, ...] = (
    "tool.move", "tool.rectangle", "tool.ellipse", "tool.polygon", "tool.polyline", "tool.line",
    "tool.brush", "tool.wand", "tool.points", "",
    "edit.undo", "edit.redo", "",
    "view.fit", "view.display",
)  # fmt: skip
"""Ids of the commands with a button in the toolbar; "" is a gap. Widgets follow after them."""


def command(identifier: str) -> Command:
    """The command of that id. Raises ``KeyError`` when there is none."""
    for found in COMMANDS:
        if found.id == identifier:
            return found
    raise KeyError(identifier)


def missing_facts(wanted: Command, facts: Iterable[str]) -> list[str]:
    """The facts that keep ``wanted`` from being carried out, in the order to tell them."""
    holding = set(facts)
    needed = (*wanted.enabled_when, "writable") if changes_the_project(wanted) else wanted.enabled_when
    return [fact for fact in needed if fact not in holding]


def changes_the_project(wanted: Command) -> bool:
    """Whether a command draws or edits, which a project that is only looked at refuses."""
    return wanted.id.startswith(_CHANGING) and wanted.id not in _ONLY_LOOKING


def find_commands(text: str) -> list[Command]:
    """Commands that hold every word of ``text``; equal titles first, then those that start with it."""
    words = text.casefold().split()
    found = [c for c in COMMANDS if all(w in f"{c.menu} {c.title} {c.tooltip}".casefold() for w in words)]
    start = text.casefold().strip()

    def rank(entry: Command) -> tuple[bool, bool, int]:
        title = entry.title.casefold()
        return title != start, not title.startswith(start), COMMANDS.index(entry)

    return sorted(found, key=rank)
