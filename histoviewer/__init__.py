"""HistoViewer: read, annotate, normalize, train on and classify histology images.

``open_slide`` is looked up when it is first used, so importing the package stays cheap.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from histoviewer.io.open_slide import open_slide

__version__ = "0.1.0"
__all__ = ["__version__", "open_slide"]


def __getattr__(name: str) -> Any:
    if name == "open_slide":
        from histoviewer.io.open_slide import open_slide

        return open_slide
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
