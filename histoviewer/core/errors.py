"""The errors that a person may meet, each one clear sentence: what failed, why, and what to do.

    HistoViewerError
    ├── InputError                  something that was handed in can't be used (exit status 2)
    │   ├── FileAccessError         missing, unreadable, not a file
    │   ├── FormatError             a kind of file or pixel that is not read
    │   ├── CorruptFileError        damaged, truncated, inconsistent
    │   ├── TooLargeError           declares more than can be decoded safely
    │   ├── PixelSizeError          microns per pixel are unknown
    │   ├── DatasetError            folders, classes, patients or split can't be used
    │   ├── ModelFileError          a model file that is damaged or meant for something else
    │   ├── AnnotationFileError     an annotation file that can't be read
    │   └── StainError              stain vectors can't be estimated
    ├── StorageError                a disk that is full or refuses to write
    ├── ProjectError                the project file is damaged, newer, or held by another window
    └── Cancelled                   the person stopped the job (not a failure)

Everything else that is raised is a bug: it goes to the log with its traceback.
"""


class HistoViewerError(Exception):
    """An expected failure.

    Args:
        what: what failed, naming the file or value ("slide.svs can't be opened").
        why: the cause in plain words, without a final full stop.
        remedy: what the person can do about it, without a final full stop.
    """

    def __init__(self, what: str, why: str = "", remedy: str = "") -> None:
        self.what, self.why, self.remedy = what, why, remedy
        sentence = f"{what}: {why}" if why else what
        super().__init__(f"{sentence}; {remedy}." if remedy else f"{sentence}.")


class InputError(HistoViewerError):
    """Something that was handed in can't be used."""


class FileAccessError(InputError):
    """A file that is missing or may not be read."""


class FormatError(InputError):
    """A kind of file or pixel that is not read."""


class CorruptFileError(InputError):
    """A damaged, truncated or inconsistent file."""


class TooLargeError(InputError):
    """A file that declares more than can be decoded safely."""


class PixelSizeError(InputError):
    """Microns per pixel are needed and unknown."""


class DatasetError(InputError):
    """Folders, classes, patients or a split that can't be used."""


class ModelFileError(InputError):
    """A model file that is damaged or meant for another task."""


class AnnotationFileError(InputError):
    """An annotation file that can't be read."""


class StainError(InputError):
    """Stain vectors that can't be estimated from the pixels given."""


class StorageError(HistoViewerError):
    """A disk that is full or refuses to write; what was saved before is kept."""


class ProjectError(HistoViewerError):
    """A project file that is damaged, newer than the program, or held by another window."""


class Cancelled(HistoViewerError):  # noqa: N818 - an ending that was asked for, not an error
    """The person stopped the job."""

    def __init__(self, what: str = "The job was cancelled") -> None:
        super().__init__(what)
