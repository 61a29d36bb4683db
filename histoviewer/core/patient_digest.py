"""Patients of a model file, told apart but not named.

A model file travels; the names of the patients that it learned from must not travel along. It keeps for each
a salted, slow digest (PBKDF2, RFC 8018, with HMAC-SHA-256), which tells whether a patient *with a known name*
is among them. It is no anonymity: who can guess a name (a short number, say) can try it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping

_PREFIX = "pbkdf2-sha256"
_ROUNDS = 5_000
_BYTES = 12


def digested(parts: Mapping[str, Collection[str]]) -> dict[str, tuple[str, ...]]:
    """The parts with a sorted digest, ``pbkdf2-sha256:salt:digest``, instead of each patient's name.

    The salt is of all the names together: another one for other patients, and the same for a training that
    is repeated.
    """
    names = sorted({name for part in parts.values() for name in part})
    salt = hashlib.sha256("\0".join(names).encode()).hexdigest()[: 2 * _BYTES]
    return {part: tuple(sorted(_digest(name, salt) for name in held)) for part, held in parts.items()}


def recognized(kept: Iterable[str], names: Iterable[str]) -> set[str]:
    """Which of ``names`` are among the ``kept``: digests, or plain names as older model files have them."""
    known = set(kept)
    salts = {salt for salt in map(_salt, known) if salt}
    return {name for name in names if name in known or any(_digest(name, salt) in known for salt in salts)}


def _digest(name: str, salt: str) -> str:
    made = hashlib.pbkdf2_hmac("sha256", name.encode(), bytes.fromhex(salt), _ROUNDS, _BYTES)
    return f"{_PREFIX}:{salt}:{made.hex()}"


def _salt(kept: str) -> str:
    """The salt of a digest; "" for what is none."""
    kind, _, rest = kept.partition(":")
    salt, _, made = rest.partition(":")
    hexadecimal = set(salt + made) <= set("0123456789abcdef")
    return salt if kind == _PREFIX and hexadecimal and len(salt) == len(made) == 2 * _BYTES else ""
