"""``histoviewer classify`` on what can't be used: one clear sentence each, and nothing half done."""

from __future__ import annotations

import errno
import json
import os
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
import tifffile
from job_samples import half_and_half, write_field
from PIL import Image

from histoviewer.cli import main
from histoviewer.io.image_writer import write_tiff


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return status, out, err


def told(err: str) -> list[str]:
    """The sentences on stderr, without the progress bar."""
    return [line for line in err.replace("\r", "\n").splitlines() if line.startswith("histoviewer: ")]


@pytest.fixture
def field(tmp_path: Path) -> Path:
    return write_field(tmp_path / "field.tif", width=900, height=700)


def _newer(data: bytes) -> bytes:
    length = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8 : 8 + length])
    header["__metadata__"]["schema"] = "99"
    made = json.dumps(header).encode()
    return struct.pack("<Q", len(made)) + made + data[8 + length :]


def _other(_data: bytes) -> bytes:
    made = json.dumps({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    return struct.pack("<Q", len(made)) + made + bytes(4)


def _changed(data: bytes) -> bytes:
    return data[:-100] + bytes([data[-100] ^ 255]) + data[-99:]


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: data[:1000], "cut short"),
        (_changed, "does not match its checksum"),
        (_other, "not a model file of HistoViewer"),
        (_newer, "update HistoViewer"),
        (lambda _data: b"", "it is empty"),
        (lambda _data: b"\x80\x04\x95" + bytes(range(60, 160)), "not a safetensors file"),
    ],
    ids=["cut", "changed", "other kind", "newer", "empty", "pickle"],
)
def test_a_model_that_cant_be_used_is_one_sentence(
    capsys: pytest.CaptureFixture[str],
    field: Path,
    model_path: Path,
    tmp_path: Path,
    spoil: Callable[[bytes], bytes],
    says: str,
) -> None:
    model = tmp_path / "bad.safetensors"
    model.write_bytes(spoil(model_path.read_bytes()))
    status, out, err = run(capsys, "classify", field, "--model", model, "--json")
    assert (status, out) == (2, "")
    (sentence,) = told(err)
    assert "bad.safetensors" in sentence
    assert says in sentence


def _regions(path: Path, *rings: list[list[int]]) -> Path:
    features = [
        {
            "type": "Feature",
            "id": f"r{n}",
            "geometry": {"type": "Polygon", "coordinates": [ring]},
            "properties": {"objectType": "annotation", "name": f"r{n}"},
        }
        for n, ring in enumerate(rings)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("rings", "says"),
    [((), "no region to classify"), (([[0, 0], [500, 0], [900, 0], [0, 0]],), "encloses no area")],
    ids=["none", "no area"],
)
def test_regions_without_an_area_are_one_sentence(
    capsys: pytest.CaptureFixture[str], field: Path, model_path: Path, tmp_path: Path,
    rings: tuple[list[list[int]], ...], says: str,
) -> None:  # fmt: skip
    regions = _regions(tmp_path / "r.geojson", *rings)
    status, out, err = run(capsys, "classify", field, "--model", model_path, "--regions", regions)
    assert (status, out) == (2, "")
    (sentence,) = told(err)
    assert says in sentence


def test_a_region_outside_is_not_assessed_with_its_reason_and_one_that_crosses_itself_is_taken(
    capsys: pytest.CaptureFixture[str], field: Path, model_path: Path, tmp_path: Path
) -> None:
    outside = [[9000, 9000], [9500, 9000], [9500, 9500], [9000, 9000]]
    crossing = [[0, 0], [800, 600], [800, 0], [0, 600], [0, 0]]
    regions = _regions(tmp_path / "r.geojson", outside, crossing)
    status, out, _ = run(capsys, "classify", field, "--model", model_path, "--regions", regions)
    assert status == 0
    assert "r0: not assessed (the region lies outside the slide)" in out
    (line,) = [line for line in out.splitlines() if line.startswith("  r1:")]
    assert "outside" not in line
    assert "patch" in line


def test_an_image_without_a_pixel_size_says_how_to_give_it(
    capsys: pytest.CaptureFixture[str], model_path: Path, tmp_path: Path
) -> None:
    path = tmp_path / "plain.png"
    Image.new("RGB", (200, 200), (220, 170, 205)).save(path)
    status, out, err = run(capsys, "classify", path, "--model", model_path, "--json")
    assert status == 2
    assert json.loads(out)["results"][0].keys() == {"path", "error"}
    (sentence,) = told(err)
    assert "--mpp" in sentence


@pytest.mark.parametrize(
    ("option", "place", "says"),
    [
        ("--report", "r.docx", ".pdf or .html"),
        ("--report", "none/r.pdf", "no such folder"),
        ("--heatmap", "none/h.png", "no such folder"),
        ("--csv", "none/t.csv", "no such folder"),
    ],
)
def test_a_place_that_cant_be_written_to_is_told_before_the_work(
    capsys: pytest.CaptureFixture[str], field: Path, model_path: Path, tmp_path: Path,
    option: str, place: str, says: str,
) -> None:  # fmt: skip
    status, out, err = run(capsys, "classify", field, "--model", model_path, option, tmp_path / place)
    assert (status, out) == (2, "")
    (sentence,) = told(err)
    assert says in sentence


def test_a_full_disk_while_the_report_is_written_costs_no_answer(
    capsys: pytest.CaptureFixture[str], field: Path, model_path: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def refuse(_path: Path, _data: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    out_file = tmp_path / "r.pdf"
    status, out, err = run(capsys, "classify", field, "--model", model_path, "--report", out_file, "--json")
    assert status == 2
    assert json.loads(out)["results"][0]["patches"] > 0
    (sentence,) = told(err)
    assert "the disk is full" in sentence
    assert not list(tmp_path.glob("*r.pdf*"))


@pytest.mark.parametrize("spoilt", ["damaged", "cut off", "not listed"])
def test_a_slide_whose_level_is_missing_is_one_sentence_or_read_from_another_level(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], spoilt: str
) -> None:
    path, good = tmp_path / "slide.tif", write_field(tmp_path / "good.tif", width=900, height=700)
    write_tiff(path, half_and_half(2400, 1600), 0.5, pyramid=True)
    data = bytearray(path.read_bytes())
    with tifffile.TiffFile(path) as file:
        first, *_, last = file.pages
        tiles = list(zip(last.dataoffsets, last.databytecounts, strict=True))
        next_page = first.offset + 2 + 12 * len(first.tags)
    if spoilt == "damaged":
        for start, size in tiles:
            data[start : start + size] = bytes(size)
    elif spoilt == "cut off":
        del data[tiles[0][0] :]
    else:
        data[next_page : next_page + 4] = bytes(4)
    path.write_bytes(data)
    status, out, err = run(capsys, "classify", path, good, "--json")
    broken, other = json.loads(out)["results"]
    assert "outcome" in other
    if spoilt == "not listed":
        assert status == 0
        assert broken["patches"] + broken["patches_not_assessed"] > 10
    else:
        assert status == 2
        assert "slide.tif" in broken["error"]
        assert "level" in broken["error"] or "cut" in broken["error"]
        assert "Traceback" not in err
