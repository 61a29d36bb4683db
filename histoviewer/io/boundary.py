"""The one place where what decoders raise becomes an error that a person can read.

Damaged files make tifffile, imagecodecs, Pillow and OpenSlide raise about every exception that Python
has, so the list is long on purpose; only calls into those libraries belong inside ``decoding``.
"""

from __future__ import annotations

import errno
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image

from histoviewer.core.errors import CorruptFileError, FileAccessError, HistoViewerError, TooLargeError

COPY_AGAIN = "copy it again from the scanner or open another copy"

# imagecodecs' and OpenSlide-python's own errors are RuntimeError and Exception: see ``_library_errors``.
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    RecursionError,
    RuntimeError,
    SyntaxError,  # Pillow's PNG decoder
    TypeError,
    UnicodeError,
    ValueError,
    struct.error,
)
_BOMBS = (Image.DecompressionBombError, Image.DecompressionBombWarning)


def _library_errors() -> tuple[type[Exception], ...]:
    """Errors of libraries that may be missing or are slow to import; only asked for once something failed."""
    from tifffile import TiffFileError

    try:
        from openslide import OpenSlideError
    except (ImportError, OSError):
        return (TiffFileError,)
    return TiffFileError, OpenSlideError


@contextmanager
def decoding(what: str, path: Path) -> Iterator[None]:
    """Turn whatever a decoder raises into one typed error.

    Args:
        what: what can't be done, naming the file ("slide.svs can't be opened").
        path: the file, to tell a damaged one from one that went away.

    Raises:
        CorruptFileError: the decoder stumbled over the data.
        TooLargeError: the decoder asked for more memory than there is.
        FileAccessError: the disk failed or the file is gone.
    """
    try:
        yield
    except HistoViewerError:
        raise
    except MemoryError as error:
        raise TooLargeError(what, "there is not enough memory", "close other slides or programs") from error
    except OSError as error:
        raise os_failure(what, error) from error
    except _BOMBS as error:
        raise TooLargeError(
            what,
            "it declares more pixels than can be decoded as a whole",
            "export it as a tiled, pyramidal TIFF",
        ) from error
    except _DAMAGE as error:
        raise CorruptFileError(what, _reason(error), COPY_AGAIN) from error
    except Exception as error:
        if not isinstance(error, _library_errors()):
            raise
        raise CorruptFileError(what, _reason(error), COPY_AGAIN) from error


def os_failure(what: str, error: OSError) -> HistoViewerError:
    """The typed error for what the operating system refused."""
    known = {
        errno.ENOENT: ("there is no such file", "check the name, or whether its disk is connected"),
        errno.ENOTDIR: ("a part of its path is not a folder", "check the name"),
        errno.EACCES: ("you may not read it", "ask for read permission or copy it to a folder of yours"),
        errno.EPERM: ("you may not read it", "ask for read permission or copy it to a folder of yours"),
        errno.EISDIR: ("it is a folder", "choose an image in it"),
        errno.EIO: ("its disk can't be read", "check the disk or the network"),
        errno.ENAMETOOLONG: ("its name is too long", "shorten the name"),
        errno.EMFILE: ("too many files are open", "close some slides"),
    }
    if error.errno in known:
        return FileAccessError(what, *known[error.errno])
    if error.errno is None:  # decoders raise bare OSError for damaged data (Pillow)
        return CorruptFileError(what, _reason(error), COPY_AGAIN)
    return FileAccessError(what, error.strerror or _reason(error), "check the disk or the network")


def _reason(error: BaseException) -> str:
    """The decoder's own words as one short line, fit for the middle of a sentence."""
    words = " ".join(str(error).split()).rstrip(".;") or type(error).__name__
    return f"its data is damaged ({words[:160]})"
