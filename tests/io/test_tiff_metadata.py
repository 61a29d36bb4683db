"""Levels, pixel size, objective and associated images: taken where they are stated, never guessed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from synthetic_slides import SAMPLES_BY_NAME, TILED, aperio, ome_pyramid, picture, pyramid

from histoviewer import open_slide
from histoviewer.core.slide import SlideInfo


def info(path: Path) -> SlideInfo:
    with open_slide(path) as slide:
        return slide.info


def plain(path: Path, **options: object) -> SlideInfo:
    tifffile.imwrite(path, picture(), photometric="rgb", **{"metadata": None, **options})
    return info(path)


class TestAperio:
    def test_says_all(self, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["aperio"].make(tmp_path)
        found = info(path)
        assert (found.format, found.mpp_x, found.mpp_y, found.objective) == ("Aperio", 0.499, 0.499, 20.0)
        assert [(level.width, level.height, level.downsample) for level in found.levels] == [
            (300, 200, 1.0),
            (75, 50, 4.0),
        ]
        assert found.associated == ("label", "macro", "thumbnail")

    def test_associated_images(self, tmp_path: Path) -> None:
        path, pixels = SAMPLES_BY_NAME["aperio"].make(tmp_path)
        with open_slide(path) as slide:
            np.testing.assert_array_equal(slide.read_associated("label"), pixels[:40, :30])
            np.testing.assert_allclose(slide.read_associated("macro"), pixels[:20, :80], atol=25)
            assert slide.read_associated("thumbnail").shape == (25, 38, 3)

    def test_real(self, shared_data: Path) -> None:
        found = info(shared_data / "slides" / "cmu-1-small-region.svs")
        assert (found.format, found.mpp, found.objective) == ("Aperio", 0.499, 20.0)
        assert found.associated == ("label", "macro", "thumbnail")
        found = info(shared_data / "slides" / "tcga-cr-7395-01a-01-ts1.svs")
        assert (len(found.levels), found.mpp, found.objective) == (2, None, None)

    def test_decimal_comma(self, tmp_path: Path) -> None:
        tifffile.imwrite(
            tmp_path / "a.svs",
            picture(),
            photometric="rgb",
            metadata=None,
            description="Aperio Image Library\r\n300x200|AppMag = 40|MPP = 0,2520",
            **TILED,
        )
        found = info(tmp_path / "a.svs")
        assert (found.mpp_x, found.objective) == (0.252, 40.0)

    def test_nothing_stated_is_nothing_known(self, tmp_path: Path) -> None:
        tifffile.imwrite(
            tmp_path / "a.svs",
            picture(),
            photometric="rgb",
            metadata=None,
            description="Aperio Image Library\r\n300x200|MPP = 0",
            resolution=(72, 72),
            resolutionunit="inch",
            **TILED,
        )
        found = info(tmp_path / "a.svs")
        assert (found.mpp_x, found.mpp, found.objective) == (None, None, None)

    def test_jpeg2000(self, tmp_path: Path) -> None:
        arguments = {"level": 0, "codecformat": "j2k", "reversible": True}
        aperio(tmp_path / "a.svs", picture(), compression="aperio_jp2000_rgb", compressionargs=arguments)
        with open_slide(tmp_path / "a.svs") as slide:
            np.testing.assert_array_equal(slide.read_region(0, 0, 0, 300, 200), picture())


class TestOme:
    def test_units_are_heeded(self, tmp_path: Path) -> None:
        ome_pyramid(tmp_path / "o.ome.tif", picture())
        found = info(tmp_path / "o.ome.tif")
        assert found.format == "OME-TIFF"
        assert (found.mpp_x, found.mpp_y) == (0.25, 0.25)
        assert [level.downsample for level in found.levels] == [1.0, 2.0, 4.0]

    @pytest.mark.parametrize(
        ("size", "unit", "mpp"),
        [
            (0.5, "µm", 0.5),
            (0.0005, "mm", 0.5),
            (500, "nm", 0.5),
            (5000, "Å", 0.5),
            (3, "pixel", None),
            (0, "µm", None),
        ],
    )
    def test_physical_size(self, size: float, unit: str, mpp: float | None, tmp_path: Path) -> None:
        metadata = {"axes": "YXS", "PhysicalSizeX": size, "PhysicalSizeY": size}
        metadata |= {"PhysicalSizeXUnit": unit, "PhysicalSizeYUnit": unit}
        tifffile.imwrite(tmp_path / "o.ome.tif", picture(), photometric="rgb", metadata=metadata)
        assert info(tmp_path / "o.ome.tif").mpp_x == (None if mpp is None else pytest.approx(mpp))

    def test_red_green_and_blue_in_pages_of_their_own(self, tmp_path: Path) -> None:
        planes = np.moveaxis(picture(), -1, 0)
        metadata = {"axes": "CYX", "Channel": {"Name": ["Red", "Green", "Blue"]}}
        with tifffile.TiffWriter(tmp_path / "o.ome.tif", ome=True) as writer:
            options = {"photometric": "minisblack", "compression": "deflate", **TILED}
            writer.write(planes, subifds=1, metadata=metadata, **options)
            writer.write(planes[:, ::2, ::2], subfiletype=1, **options)
        with open_slide(tmp_path / "o.ome.tif") as slide:
            np.testing.assert_array_equal(slide.read_region(0, 0, 0, 300, 200), picture())
            np.testing.assert_array_equal(slide.read_region(0, 0, 1, 150, 100), picture()[::2, ::2])

    def test_significant_bits_and_objective(self, tmp_path: Path) -> None:
        xml = (
            '<?xml version="1.0"?><OME xmlns="http://www.openmicroscopy.org/Schemas/OME/2016-06">'
            '<Instrument ID="I:0"><Objective ID="Objective:0" NominalMagnification="40"/></Instrument>'
            '<Image ID="Image:0">'
            '<ObjectiveSettings ID="Objective:0"/><Pixels ID="P:0" DimensionOrder="XYCZT" Type="uint16" '
            'SignificantBits="12" SizeX="300" SizeY="200" SizeC="3" SizeZ="1" SizeT="1">'
            '<Channel ID="C:0" SamplesPerPixel="3"/><TiffData IFD="0" PlaneCount="1"/></Pixels></Image></OME>'
        )
        deep = picture().astype(np.uint16) * 16
        tifffile.imwrite(tmp_path / "o.ome.tif", deep, photometric="rgb", description=xml, metadata=None)
        with open_slide(tmp_path / "o.ome.tif") as slide:
            assert slide.info.objective == 40.0
            expected = np.rint(deep * 255.0 / 4095)
            np.testing.assert_allclose(slide.read_region(0, 0, 0, 300, 200), expected, atol=1)

    def test_label_and_macro_images(self, tmp_path: Path) -> None:
        with tifffile.TiffWriter(tmp_path / "o.ome.tif", ome=True) as writer:
            writer.write(picture(), photometric="rgb", metadata={"axes": "YXS", "Name": "slide"}, **TILED)
            writer.write(picture(80, 40), photometric="rgb", metadata={"axes": "YXS", "Name": "label image"})
        with open_slide(tmp_path / "o.ome.tif") as slide:
            assert slide.info.associated == ("label",)
            np.testing.assert_array_equal(slide.read_associated("label"), picture(80, 40))


class TestPlainPixelSize:
    @pytest.mark.parametrize(
        ("dots", "unit", "mpp"),
        [
            (20_000, "centimeter", 0.5),
            (50_800, "inch", 0.5),
            (72, "inch", None),
            (96, "inch", None),
            (300, "inch", None),
            (28.35, "centimeter", None),
            (20_000, "none", None),
            (0, "centimeter", None),
            (10_000_000, "centimeter", None),
        ],
    )
    def test_resolution_tags(self, dots: float, unit: str, mpp: float | None, tmp_path: Path) -> None:
        found = plain(tmp_path / "p.tif", resolution=(dots, dots), resolutionunit=unit)
        assert found.mpp_x == (None if mpp is None else pytest.approx(mpp, rel=1e-6))

    def test_axes_may_differ(self, tmp_path: Path) -> None:
        found = plain(tmp_path / "p.tif", resolution=(20_000, 40_000), resolutionunit="centimeter")
        assert (found.mpp_x, found.mpp_y) == (pytest.approx(0.5), pytest.approx(0.25))

    @pytest.mark.parametrize(("unit", "mpp"), [("micron", 0.5), ("inch", None), ("pixel", None)])
    def test_imagej(self, unit: str, mpp: float | None, tmp_path: Path) -> None:
        tifffile.imwrite(
            tmp_path / "i.tif",
            picture(),
            photometric="rgb",
            description=f"ImageJ=1.53t\nunit={unit}\n",
            metadata=None,
            resolution=(2.0, 2.0),
            resolutionunit="none",
        )
        assert info(tmp_path / "i.tif").mpp_x == mpp

    @pytest.mark.parametrize(("dpi", "mpp"), [(96, None), (300, None), (50_800, 0.5)])
    def test_png(self, dpi: int, mpp: float | None, tmp_path: Path) -> None:
        Image.fromarray(picture()).save(tmp_path / "p.png", dpi=(dpi, dpi))
        assert info(tmp_path / "p.png").mpp_x == (None if mpp is None else pytest.approx(mpp, rel=1e-4))

    def test_jpeg_dots_per_inch_are_never_a_pixel_size(self, tmp_path: Path) -> None:
        Image.fromarray(picture()).save(tmp_path / "p.jpg", dpi=(50_800, 50_800))
        assert info(tmp_path / "p.jpg").mpp is None


class TestLevels:
    def test_pages_of_another_view_are_no_levels(self, tmp_path: Path) -> None:
        with tifffile.TiffWriter(tmp_path / "p.tif") as writer:
            writer.write(picture(), photometric="rgb", metadata=None, **TILED)
            writer.write(picture(64, 64), photometric="rgb", metadata=None, **TILED)
            writer.write(picture(150, 100)[..., 0], photometric="minisblack", metadata=None, **TILED)
        assert len(info(tmp_path / "p.tif").levels) == 1

    @pytest.mark.parametrize("sub_ifds", [False, True])
    def test_pyramid_with_rounded_sizes(self, sub_ifds: bool, tmp_path: Path) -> None:
        pyramid(tmp_path / "p.tif", picture(301, 203), levels=4, sub_ifds=sub_ifds)
        found = info(tmp_path / "p.tif")
        assert [level.downsample for level in found.levels] == [1.0, 2.0, 4.0, 8.0]

    def test_tiles_too_small_for_a_viewer_are_put_together(self, tmp_path: Path) -> None:
        path, _ = SAMPLES_BY_NAME["tiny-tiles"].make(tmp_path)
        assert info(path).levels[0].tile_width == 512

    def test_one_huge_strip_is_not_read_as_a_whole(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        from histoviewer.io.file_bytes import FileBytes

        path = tmp_path / "flat.tif"
        tifffile.imwrite(path, np.zeros((8192, 8192, 3), np.uint8), photometric="rgb", rowsperstrip=8192)
        read: list[int] = []
        plain_read = FileBytes.read

        def counted(file: FileBytes, offset: int, length: int) -> bytes:
            read.append(length)
            return plain_read(file, offset, length)

        with open_slide(path) as slide:
            monkeypatch.setattr(FileBytes, "read", counted)
            assert slide.read_tile(0, 5, 5).shape == (512, 512, 3)
        assert sum(read) < 20_000_000

    def test_a_thumbnail_in_front_is_a_level(self, tmp_path: Path) -> None:
        with tifffile.TiffWriter(tmp_path / "p.tif") as writer:
            writer.write(picture()[::4, ::4], photometric="rgb", metadata=None, subfiletype=1, **TILED)
            writer.write(picture(), photometric="rgb", metadata=None, **TILED)
        assert [level.width for level in info(tmp_path / "p.tif").levels] == [300, 75]
