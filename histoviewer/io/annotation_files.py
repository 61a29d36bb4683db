"""Annotation files of every format that is read and written, told apart by ending and content."""

from __future__ import annotations

from pathlib import Path

from histoviewer.core.annotation import AnnotationSet
from histoviewer.core.errors import FormatError
from histoviewer.io import annotation_xml, asap_xml, geojson, imagescope_xml
from histoviewer.io.import_report import ImportReport

READ_SUFFIXES = (".geojson", ".json", ".xml")
WRITE_FORMATS = {"geojson": "GeoJSON (QuPath)", "asap": "ASAP XML", "imagescope": "ImageScope XML"}
"""The names that ``write`` takes, and what to call them."""


def read_with_report(path: Path) -> tuple[AnnotationSet, ImportReport]:
    """The annotations of a GeoJSON, ASAP or ImageScope file, and what was kept, repaired and dropped.

    Raises:
        FileAccessError: it is missing or may not be read.
        AnnotationFileError: it is damaged or of another kind.
    """
    path = Path(path)
    if path.suffix.lower() != ".xml":
        return geojson.read_with_report(path)
    root = annotation_xml.parse(path)
    if asap_xml.is_asap(root):
        return asap_xml.from_document(root)
    if imagescope_xml.is_imagescope(root):
        return imagescope_xml.from_document(root)
    raise annotation_xml.refused(path, f"it holds <{root.tag}>")


def write(path: Path, annotations: AnnotationSet, kind: str | None = None) -> None:
    """Write annotations in a format.

    Args:
        path: the file; its ending tells the format (``.xml`` is ASAP's) unless ``kind`` does.
        annotations: what to write.
        kind: a name of ``WRITE_FORMATS``.

    Raises:
        FormatError: there is no such format. StorageError: the disk is full or refuses to write.
    """
    path = Path(path)
    by_suffix = {".geojson": "geojson", ".json": "geojson", ".xml": "asap"}
    chosen = kind or by_suffix.get(path.suffix.lower(), "")
    writers = {"geojson": geojson.write, "asap": asap_xml.write, "imagescope": imagescope_xml.write}
    if chosen not in writers:
        raise FormatError(
            f"{path.name} can't be written",
            f"annotations are not written as {kind or path.suffix or 'a file without ending'}",
            "give a name that ends in .geojson or .xml",
        )
    writers[chosen](path, annotations)
