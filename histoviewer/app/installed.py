"""What can be chosen here: the lists of ``choices`` without what needs a package that is not installed.

The installed program carries neither StainTools nor timm (packaging/histoviewer.spec says why).
"""

from __future__ import annotations

from importlib.util import find_spec

from histoviewer.app import choices

_TIMM_NETWORKS = ("inception_resnet_v2", "efficientnet_lite0", "efficientnet_lite0_texture")


def has(package: str) -> bool:
    """Whether a package can be imported; nothing is imported to find out."""
    return find_spec(package) is not None


def stain_methods() -> tuple[tuple[str, str], ...]:
    """Those of ``choices.STAIN_METHODS`` that work here."""
    methods = choices.STAIN_METHODS
    return methods if has("staintools") else tuple(m for m in methods if not m[0].startswith("staintools-"))


def architectures() -> tuple[tuple[str, str], ...]:
    """Those of ``choices.ARCHITECTURES`` that can be built here."""
    networks = choices.ARCHITECTURES
    return networks if has("timm") else tuple(n for n in networks if n[0] not in _TIMM_NETWORKS)
