"""A model file tells patients apart without their names."""

from __future__ import annotations

from histoviewer.core.patient_digest import digested, recognized

PARTS = {"train": {"Ada Lovelace", "P-2"}, "validation": {"P-3"}, "test": set()}


def test_names_are_recognized_and_not_readable() -> None:
    kept = digested(PARTS)
    names = ["Ada Lovelace", "P-2", "P-3", "P-4", "ada lovelace"]
    assert recognized(kept["train"], names) == {"Ada Lovelace", "P-2"}
    assert recognized(kept["validation"], names) == {"P-3"}
    assert recognized(kept["test"], names) == set()
    assert "Ada" not in str(kept)


def test_the_same_patients_give_the_same_digests_and_others_another_salt() -> None:
    assert digested(PARTS) == digested(PARTS)
    more = digested({**PARTS, "test": {"P-9"}})
    assert not set(more["train"]) & set(digested(PARTS)["train"])


def test_files_of_several_salts_and_of_plain_names_are_understood() -> None:
    kept = (*digested(PARTS)["train"], *digested({"train": {"P-7"}})["train"], "P-8", "pbkdf2-sha256:no:salt")
    names = ["P-2", "P-7", "P-8", "P-9", "pbkdf2-sha256:no:salt"]
    assert recognized(kept, names) == {"P-2", "P-7", "P-8", "pbkdf2-sha256:no:salt"}
