"""JPEG, PNG, TIFF and BMP films: every kind that may arrive, and every kind of damage."""

from __future__ import annotations

import io
import os
import random
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import simplejpeg
from PIL import Image, TiffImagePlugin

from cxr.errors import CxrError, ImageError, RefusalError
from cxr.image_io import codestream, load, raster_checks
from cxr.image_io.load import decode
from cxr.quality import check
from tests import films
from tests.faults.bombs_raster import tiff as build_tiff
from tests.films import draw_film, encode

FILM = draw_film((150, 130))
DEEP = FILM.astype(np.uint16) * 16 + 5
RGB = np.repeat(FILM[..., np.newaxis], 3, axis=-1)


def code_of(data: bytes, kind: type[CxrError]) -> str:
    with pytest.raises(kind) as caught:
        decode(data)
    assert caught.value.hint
    return caught.value.code


def close(pixels: np.ndarray, expected: np.ndarray = FILM) -> bool:
    return bool(np.abs(pixels.astype(int) - expected).mean() < 2)


class TestJpeg:
    @pytest.mark.parametrize("options", [{}, {"progressive": True}, {"optimize": True}, {"restart_marker_rows": 1}])
    def test_baseline_progressive_and_restart_markers_are_read(self, options):
        film = decode(encode(FILM, "JPEG", quality=92, **options))
        assert close(film.pixels)
        assert (film.format, film.width, film.height, film.is_colour) == ("JPEG", 130, 150, False)

    def test_a_grey_film_stored_in_colour_is_grey(self):
        film = decode(encode(RGB, "JPEG", quality=92))
        assert close(film.pixels)
        assert not film.is_colour

    def test_a_photograph_is_coloured_and_refused(self):
        photograph = np.stack([FILM, np.roll(FILM, 40, 0), 255 - FILM], axis=-1)
        film = decode(encode(photograph, "JPEG"))
        with pytest.raises(RefusalError) as caught:
            check(film)
        assert (film.is_colour, caught.value.code) == (True, "colour_picture")

    def test_a_print_image_is_refused(self):
        assert code_of(encode(Image.fromarray(RGB).convert("CMYK"), "JPEG"), RefusalError) == "colour_picture"

    def test_arithmetic_coding_is_read_or_refused_but_never_half_read(self):
        data = bytearray(encode(FILM, "JPEG"))
        data[data.index(b"\xff\xc0") + 1] = 0xC9  # claims arithmetic coding of Huffman data: damaged either way
        assert code_of(bytes(data), ImageError) == "image_corrupt"

    def test_12_bits_are_named_as_the_reason(self):
        data = bytearray(encode(FILM, "JPEG"))
        start = data.index(b"\xff\xc0")
        data[start + 1], data[start + 4] = 0xC1, 12
        assert code_of(bytes(data), ImageError) == "image_depth"

    def test_what_follows_the_end_marker_does_not_count(self):
        data = encode(FILM, "JPEG", quality=92)
        np.testing.assert_array_equal(decode(data + b"\0" * 100 + data).pixels, decode(data).pixels)

    def test_of_a_camera_file_with_a_preview_the_film_is_read(self):
        preview = Image.fromarray(draw_film((60, 50)))
        data = encode(Image.fromarray(FILM), "MPO", quality=92, save_all=True, append_images=[preview])
        film = decode(data)
        assert (film.width, film.height) == (130, 150)
        assert close(film.pixels)

    def test_the_reduced_decode_stays_above_the_size_asked_for_and_reports_the_files_size(self):
        film = decode(encode(draw_film((1600, 1200)), "JPEG"), reduce_to=448)
        assert min(film.pixels.shape) >= 448
        assert max(film.pixels.shape) < 1000
        assert (film.height, film.width) == (1600, 1200)

    def test_a_film_smaller_than_asked_for_is_not_enlarged(self):
        assert decode(encode(FILM, "JPEG"), reduce_to=448).pixels.shape == FILM.shape


def turned(orientation: int) -> np.ndarray:
    """The pixels that have to be stored, so that after `orientation` (EXIF 2.3, 4.6.4) FILM appears."""
    return {
        1: FILM,
        2: FILM[:, ::-1],
        3: FILM[::-1, ::-1],
        4: FILM[::-1],
        5: FILM.T,
        6: np.rot90(FILM, 1),
        7: FILM[::-1, ::-1].T,
        8: np.rot90(FILM, -1),
    }[orientation]


class TestOrientation:
    @pytest.mark.parametrize("orientation", range(1, 9))
    @pytest.mark.parametrize("format_name", ["JPEG", "PNG", "TIFF"])
    def test_all_eight_orientations_come_out_upright(self, orientation, format_name):
        exif = Image.Exif()
        exif[0x0112] = orientation
        stored = Image.fromarray(np.ascontiguousarray(turned(orientation)))
        film = decode(encode(stored, format_name, exif=exif, **({"quality": 95} if format_name == "JPEG" else {})))
        assert film.pixels.shape == (film.height, film.width) == FILM.shape
        assert close(film.pixels)
        assert film.conversions == (() if orientation == 1 else ("exif_orientation",))

    def test_a_16_bit_film_is_turned_too(self):
        exif = Image.Exif()
        exif[0x0112] = 6
        stored = Image.fromarray(np.ascontiguousarray(np.rot90(DEEP, 1)))
        film = decode(encode(stored, "TIFF", exif=exif))
        assert film.pixels.shape == film.values.shape == FILM.shape
        np.testing.assert_array_equal(film.values, DEEP)

    @pytest.mark.parametrize("orientation", [0, 9, 77])
    def test_an_orientation_that_does_not_exist_is_left_alone(self, orientation):
        exif = Image.Exif()
        exif[0x0112] = orientation
        assert decode(encode(FILM, "PNG", exif=exif)).conversions == ()


def png(bits: int, colour_type: int, rows: list[bytes], width: int, extra: bytes = b"") -> bytes:
    """A PNG built by hand, each row without filter."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, len(rows), bits, colour_type, 0, 0, 0)
    data = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", data) + chunk(b"IEND", b"")


class TestPng:
    @pytest.mark.parametrize(
        ("bits", "row", "levels"),
        [
            (1, 0b01010000, [0, 255, 0, 255]),
            (2, 0b00011011, [0, 85, 170, 255]),
            (4, None, [0, 17, 238, 255]),
            (8, None, [0, 1, 254, 255]),
        ],
    )
    def test_1_2_4_and_8_bits_reach_from_black_to_white(self, bits, row, levels):
        body = bytes([row]) if row is not None else bytes([0x01, 0xEF]) if bits == 4 else bytes([0, 1, 254, 255])
        film = decode(png(bits, 0, [body] * 3, 4))
        assert film.pixels.tolist() == [levels] * 3

    @pytest.mark.parametrize(("top", "bits"), [(1023, 10), (4095, 12), (65535, 16)])
    def test_deep_films_are_scaled_by_the_bits_they_use(self, top, bits):
        deep = np.linspace(0, top, 130 * 150).reshape(150, 130).astype(np.uint16)
        film = decode(encode(deep, "PNG"))
        np.testing.assert_array_equal(film.values, deep)
        assert (film.bits_stored, film.conversions) == (bits, (f"scaled_from_{bits}_bit",))
        assert (film.pixels[0, 0], film.pixels[-1, -1]) == (0, 255)

    def test_grey_palettes_are_grey_and_coloured_ones_coloured(self):
        grey = Image.fromarray(FILM).convert("P")
        assert not decode(encode(grey, "PNG")).is_colour
        coloured = grey.copy()
        coloured.putpalette([value for index in range(256) for value in (index, 0, 255 - index)])
        assert decode(encode(coloured, "PNG")).is_colour

    @pytest.mark.parametrize("mode", ["LA", "RGBA"])
    def test_transparency_becomes_black(self, mode):
        image = Image.fromarray(FILM).convert(mode)
        alpha = np.full(FILM.shape, 255, np.uint8)
        alpha[:50] = 0
        image.putalpha(Image.fromarray(alpha))
        film = decode(encode(image, "PNG"))
        assert not film.pixels[:50].any()
        np.testing.assert_array_equal(film.pixels[50:], FILM[50:])
        assert "alpha_dropped" in film.conversions

    def test_a_transparent_grey_level_in_a_deep_film_does_not_disturb(self):
        transparent = struct.pack(">I", 2) + b"tRNS" + b"\0\0" + struct.pack(">I", zlib.crc32(b"tRNS\0\0"))
        rows = [row.astype(">u2").tobytes() for row in DEEP]
        np.testing.assert_array_equal(decode(png(16, 0, rows, 130, transparent)).values, DEEP)

    def test_an_interlaced_film_is_read(self):
        """Adam7, PNG 8.2, written by hand: Pillow does not write it."""
        passes = [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
        lines = [b"\0" + row.tobytes() for y, x, dy, dx in passes for row in FILM[y::dy, x::dx]]

        def chunk(name: bytes, body: bytes) -> bytes:
            return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

        header = struct.pack(">IIBBBBB", 130, 150, 8, 0, 0, 0, 1)
        body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"".join(lines))) + chunk(b"IEND", b"")
        np.testing.assert_array_equal(decode(b"\x89PNG\r\n\x1a\n" + body).pixels, FILM)

    def test_an_animation_is_refused(self):
        data = encode(Image.fromarray(FILM), "PNG", save_all=True, append_images=[Image.fromarray(FILM[::-1].copy())])
        assert code_of(data, RefusalError) == "image_multiframe"

    def test_a_film_without_its_end_chunk_is_truncated_though_its_pixels_are_whole(self):
        assert code_of(encode(FILM, "PNG")[:-12], ImageError) == "image_truncated"


class TestTiffAndBmp:
    @pytest.mark.parametrize("compression", [None, "tiff_lzw", "tiff_adobe_deflate", "packbits"])
    @pytest.mark.parametrize("pixels", [FILM, DEEP], ids=["8 bit", "16 bit"])
    def test_lossless_tiff_is_exact(self, compression, pixels):
        film = decode(encode(pixels, "TIFF", compression=compression))
        np.testing.assert_array_equal(film.values if pixels is DEEP else film.pixels, pixels)

    def test_jpeg_in_tiff_is_read(self):
        assert close(decode(encode(FILM, "TIFF", compression="jpeg", quality=92)).pixels)

    @pytest.mark.parametrize("order", ["<", ">"])
    @pytest.mark.parametrize("white_is_zero", [False, True])
    @pytest.mark.parametrize("pixels", [FILM, DEEP], ids=["8 bit", "16 bit"])
    def test_both_byte_orders_and_both_polarities_show_bone_bright(self, order, white_is_zero, pixels):
        film = decode(tiff(pixels, order, white_is_zero))
        plain = decode(tiff(pixels, order, False)).pixels
        np.testing.assert_array_equal(film.pixels, 255 - plain if white_is_zero else plain)
        assert close(plain, pixels.astype(int) * 255 // (4095 if pixels is DEEP else 255))

    def test_several_pages_are_refused(self):
        data = encode(Image.fromarray(FILM), "TIFF", save_all=True, append_images=[Image.fromarray(FILM)])
        assert code_of(data, RefusalError) == "image_multiframe"

    def test_floating_point_is_turned_down(self):
        assert code_of(encode(FILM.astype(np.float32) / 255, "TIFF"), ImageError) == "image_depth"

    @pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "1"])
    def test_bmp_of_1_8_24_and_32_bits_is_read(self, mode):
        image = Image.fromarray(FILM).convert(mode)
        np.testing.assert_array_equal(decode(encode(image, "BMP")).pixels, np.asarray(image.convert("L")))


def tiff(pixels: np.ndarray, order: str, white_is_zero: bool) -> bytes:
    """A one-strip TIFF built by hand (TIFF 6.0, section 8), so that byte order and polarity are certain."""
    height, width = pixels.shape
    tags = [(256, width), (257, height), (258, 8 * pixels.itemsize), (259, 1), (262, 0 if white_is_zero else 1)]
    tags += [(273, 8), (277, 1), (278, height), (279, pixels.nbytes)]
    data = pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8 + len(data))
    entries = b"".join(struct.pack(order + "HHII", tag, 4, 1, value) for tag, value in tags)
    return head + data + struct.pack(order + "H", len(tags)) + entries + b"\0\0\0\0"


KINDS = {
    "JPEG": lambda: encode(FILM, "JPEG", quality=90),
    "progressive JPEG": lambda: encode(FILM, "JPEG", quality=90, progressive=True),
    "colour JPEG": lambda: encode(RGB, "JPEG"),
    "PNG": lambda: encode(FILM, "PNG"),
    "16-bit PNG": lambda: encode(DEEP, "PNG"),
    "TIFF": lambda: encode(FILM, "TIFF"),
    "LZW TIFF": lambda: encode(DEEP, "TIFF", compression="tiff_lzw"),
    "deflated TIFF": lambda: encode(FILM, "TIFF", compression="tiff_adobe_deflate"),
    "JPEG in TIFF": lambda: encode(FILM, "TIFF", compression="jpeg"),
    "BMP": lambda: encode(FILM, "BMP"),
    "24-bit BMP": lambda: encode(RGB, "BMP"),
}


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # as the program itself does; pytest undoes it
class TestDamage:
    @pytest.mark.parametrize("reduce_to", [None, 40])
    @pytest.mark.parametrize("kind", KINDS)
    def test_a_file_cut_anywhere_is_an_error_or_still_the_whole_film(self, kind, reduce_to):
        data = KINDS[kind]()
        whole = decode(data, reduce_to=reduce_to).pixels
        lengths = np.unique(np.linspace(1, len(data) - 1, 80).astype(int)).tolist() + list(range(len(data) - 24, len(data)))
        errors = 0
        for length in lengths:
            try:
                film = decode(data[:length], reduce_to=reduce_to)
            except CxrError:
                errors += 1
                continue
            np.testing.assert_array_equal(film.pixels, whole, err_msg=f"cut at {length}")
        assert errors > 80

    @pytest.mark.parametrize("kind", KINDS)
    def test_wrong_bytes_give_an_error_or_a_whole_film(self, kind):
        data = KINDS[kind]()
        rng = random.Random(3)
        for attempt in range(100):
            spoilt = bytearray(data)
            spoilt[rng.randrange(min(len(data), 300) if attempt % 2 else len(data))] = rng.randrange(256)
            try:
                film = decode(bytes(spoilt))
            except CxrError:
                continue
            assert film.pixels.shape == (film.height, film.width)

    def test_each_changed_byte_of_a_png_is_noticed(self):
        data = encode(FILM, "PNG")
        for position in range(8, len(data), max(1, len(data) // 200)):
            spoilt = bytearray(data)
            spoilt[position] ^= 1
            assert code_of(bytes(spoilt), ImageError) in ("image_corrupt", "image_truncated")

    def test_damaged_rows_of_a_png_are_noticed_though_its_checksums_are_right(self):
        data = encode(FILM, "PNG")
        start = data.index(b"IDAT")
        end = start + 4 + int.from_bytes(data[start - 4 : start], "big")
        rng, noticed = random.Random(5), 0
        for _ in range(40):
            spoilt = bytearray(data[start:end])
            spoilt[rng.randrange(20, len(spoilt))] ^= 1 << rng.randrange(8)
            mended = data[:start] + bytes(spoilt) + struct.pack(">I", zlib.crc32(bytes(spoilt))) + data[end + 4 :]
            try:
                decode(mended)
            except ImageError:
                noticed += 1
        assert noticed > 20  # zlib's codes tell of some; Pillow does not look at its checksum

    def test_a_jpeg_with_a_hole_in_its_scan_is_not_filled_up_silently(self):
        data = simplejpeg.encode_jpeg(np.ascontiguousarray(FILM[..., np.newaxis]), colorspace="GRAY")
        holed = data[: len(data) // 2] + data[-2:]
        assert code_of(holed, ImageError) == "image_corrupt"

    @pytest.mark.parametrize("compression", ["tiff_lzw", "tiff_adobe_deflate", "group4", "lzma", "jpeg"])
    def test_a_tiff_with_a_hole_in_its_strip_is_not_filled_up_silently(self, compression, capfd):
        image = Image.fromarray(FILM).convert("1") if compression == "group4" else Image.fromarray(FILM)
        data = bytearray(encode(image, "TIFF", compression=compression))
        decode(bytes(data))
        middle = len(data) // 2
        data[middle : middle + 200] = random.Random(3).randbytes(200)
        assert code_of(bytes(data), ImageError) == "image_corrupt"
        assert capfd.readouterr() == ("", "")  # libtiff's own lines help nobody

    def test_a_jpeg_in_a_tiff_that_stops_early_is_noticed(self):
        """Pillow shows the rest grey."""
        data = encode(FILM, "TIFF", compression="jpeg")
        start, end = data.index(b"\xff\xda"), data.index(b"\xff\xd9")
        holed = data[: (start + end) // 2] + b"\xff\xd9" + data[(start + end) // 2 + 2 :]
        assert code_of(holed, ImageError) == "image_corrupt"

    def test_what_another_part_of_the_program_says_meanwhile_is_passed_on(self, capfd, monkeypatch):
        load_pixels = TiffImagePlugin.TiffImageFile.load

        def loud(image):
            os.write(2, b"12 of 80 films\n")
            return load_pixels(image)

        monkeypatch.setattr(TiffImagePlugin.TiffImageFile, "load", loud)
        decode(encode(FILM, "TIFF", compression="tiff_lzw"))
        assert set(capfd.readouterr().err.splitlines()) == {"12 of 80 films"}


class TestMonsters:
    def test_a_jpeg_png_bmp_or_tiff_of_monstrous_size_is_turned_down_before_decoding(self):
        jpeg = bytearray(encode(FILM, "JPEG"))
        start = jpeg.index(b"\xff\xc0") + 5
        jpeg[start : start + 4] = struct.pack(">HH", 60000, 60000)
        bmp = bytearray(encode(FILM, "BMP"))
        bmp[18:26] = struct.pack("<ii", 60000, 60000)
        huge_tiff = tiff(FILM, "<", False)
        huge_tiff = huge_tiff.replace(struct.pack("<HHII", 256, 4, 1, 130), struct.pack("<HHII", 256, 4, 1, 600_000_000))
        for data in (bytes(jpeg), png(8, 0, [b""] * 40_000, 60_000), bytes(bmp), huge_tiff):
            assert code_of(data, ImageError) == "image_too_large"


class TestBombs:
    """Small files that ask for gigabytes or hours; tests/faults holds many more."""

    def test_a_png_of_too_many_chunks_is_turned_down(self):
        data = encode(FILM, "PNG")
        text = struct.pack(">I", 3) + b"tEXta\0b" + struct.pack(">I", zlib.crc32(b"tEXta\0b"))
        assert decode(data[:33] + text * 100 + data[33:]).width == 130
        assert code_of(data[:33] + text * (raster_checks.MAX_CHUNKS + 1) + data[33:], ImageError) == "image_corrupt"

    def test_a_picture_of_one_monstrous_row_is_turned_down(self):
        assert code_of(png(1, 0, [b""], raster_checks.MAX_SIDE + 1), ImageError) == "image_too_large"

    def test_a_strip_that_inflates_to_more_than_its_place_is_turned_down(self):
        data = encode(FILM, "TIFF", compression="tiff_adobe_deflate")
        bomb = zlib.compress(bytes(10_000_000), 9)
        with Image.open(io.BytesIO(data)) as image:
            tags = dict(image.tag_v2)
        entries = {**tags, 273: 8, 278: 150, 279: len(bomb)}
        packed = b"".join(
            struct.pack("<HHII", tag, 4, 1, value[0] if isinstance(value, tuple) else value)
            for tag, value in sorted(entries.items())
            if tag in (256, 257, 258, 259, 262, 273, 277, 278, 279)
        )
        head = b"II*\0" + struct.pack("<I", 8 + len(bomb) + len(bomb) % 2)
        file = head + bomb + b"\0" * (len(bomb) % 2) + struct.pack("<H", len(packed) // 12) + packed + bytes(4)
        assert code_of(file, ImageError) == "image_corrupt"

    @pytest.mark.parametrize(("strips", "values", "is_read"), [(150, 5, True), (300, 5, False), (150, 400_001, False)])
    def test_a_tiff_of_more_strips_or_values_than_a_film_has_is_turned_down(self, strips, values, is_read):
        packed = [zlib.compress(row.tobytes()) for row in FILM] * (strips // 150)
        tags = {256: 130, 257: 150, 258: 8, 259: 8, 262: 1, 277: 1, 278: 1, 279: tuple(map(len, packed)), 50_000: (7,) * values}
        start = 8 + 2 + 12 * 10 + 4 + 4 * (2 * strips + values)
        places = np.cumsum([start, *map(len, packed[:-1])]).tolist()
        data = build_tiff({**tags, 273: tuple(places)}, b"".join(packed))
        if is_read:
            np.testing.assert_array_equal(decode(data).pixels, FILM)
        else:
            assert code_of(data, ImageError) == "image_corrupt"

    def test_a_jpeg_in_a_tiff_larger_than_its_place_is_turned_down_before_decoding(self):
        data = bytearray(encode(FILM, "TIFF", compression="jpeg"))
        start = data.index(b"\xff\xc0") + 5
        data[start : start + 4] = struct.pack(">HH", 60_000, 60_000)
        assert code_of(bytes(data), ImageError) == "image_corrupt"

    @pytest.mark.parametrize("scans", [codestream.MAX_SCANS, 3000])
    def test_a_jpeg_of_too_many_scans_is_turned_down(self, scans):
        data = encode(FILM, "JPEG", progressive=True)
        last = data.rindex(b"\xff\xda")
        assert code_of(data[:-2] + data[last:-2] * scans + data[-2:], ImageError) == "image_corrupt"

    def test_a_jpeg_of_too_many_segments_is_turned_down(self):
        data = encode(FILM, "JPEG")
        assert decode(data[:2] + b"\xff\xfe\0\2" * 100 + data[2:]).width == 130
        bomb = data[:2] + b"\xff\xfe\0\2" * codestream.MAX_SEGMENTS + data[2:]
        assert code_of(bomb, ImageError) == "image_corrupt"

    @pytest.mark.timeout(10)
    @pytest.mark.parametrize("rest", [b"\xff\xe0\0\0", b"\xff\xff\xff\xff", b"\xff\xfe\0\2\0\0", b"\xff\xe0\0\2"])
    def test_a_jpeg_of_nothing_but_filling_is_turned_down_at_once(self, rest):
        data = b"\xff\xd8" + rest + rest[-1:] * 200_000_000
        assert code_of(data, ImageError) == "image_corrupt"
        film = encode(FILM, "JPEG")
        assert decode(film[:2] + b"\xff" * 50 + film[2:]).width == 130  # T.81 B.1.1.2 allows them

    def test_a_large_bmp_in_run_lengths_is_turned_down(self):
        head = struct.pack("<2sIHHI", b"BM", 2000, 0, 0, 1078)
        info = struct.pack("<IiiHHIIiiII", 40, 8000, 8000, 1, 8, 1, 900, 0, 0, 256, 0)
        assert code_of(head + info + bytes(1024) + b"\0\0" * 450, ImageError) == "image_too_large"

    @pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "LA"])
    def test_a_picture_larger_than_a_band_is_read_like_a_small_one(self, mode, monkeypatch):
        image = Image.fromarray(np.stack([FILM, np.roll(FILM, 9, 0), 255 - FILM], axis=-1)).convert("RGBA").convert(mode)
        if "A" in mode:
            image.putalpha(Image.fromarray(FILM))
        whole = decode(encode(image, "PNG"))
        monkeypatch.setattr("cxr.image_io.grey._BAND", 130 * 7)
        banded = decode(encode(image, "PNG"))
        np.testing.assert_array_equal(banded.pixels, whole.pixels)
        assert banded.is_colour == whole.is_colour == (mode != "LA")

    @pytest.mark.parametrize("dtype", [np.uint16, np.int32])
    def test_a_deep_film_larger_than_a_band_is_read_like_a_small_one(self, dtype, monkeypatch):
        data = encode(DEEP.astype(dtype), "TIFF")
        whole = decode(data)
        monkeypatch.setattr("cxr.image_io.grey._BAND", 130 * 7)
        np.testing.assert_array_equal(decode(data).pixels, whole.pixels)
        np.testing.assert_array_equal(decode(data).values, DEEP)


class TestFiles:
    def write(self, folder: Path, data: bytes, name: str = "film.jpg") -> Path:
        path = folder / name
        path.write_bytes(data)
        return path

    def error(self, path: Path) -> ImageError:
        with pytest.raises(ImageError) as caught:
            load(path)
        assert caught.value.path == path
        return caught.value

    def test_the_content_counts_and_not_the_extension(self, tmp_path):
        film = load(self.write(tmp_path, encode(FILM, "PNG"), "röntgen 小.jpg"))
        assert film.format == "PNG"
        np.testing.assert_array_equal(film.pixels, FILM)

    def test_a_missing_file_an_empty_file_and_a_folder_each_say_so(self, tmp_path):
        assert self.error(tmp_path / "none.png").code == "file_missing"
        assert self.error(self.write(tmp_path, b"")).code == "file_empty"
        assert self.error(tmp_path).code == "not_a_file"

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
    @pytest.mark.timeout(10)
    def test_a_named_pipe_does_not_block(self, tmp_path):
        os.mkfifo(tmp_path / "pipe.png")
        assert self.error(tmp_path / "pipe.png").code == "not_a_file"

    def test_a_file_that_the_system_withholds_says_so(self, tmp_path, monkeypatch):
        path = self.write(tmp_path, encode(FILM, "PNG"))

        def withheld(*_: object) -> int:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(os, "open", withheld)
        error = self.error(path)
        assert error.code == "file_unreadable"
        assert "Permission denied" in error.message

    @pytest.mark.parametrize(
        "data", [b"a text file\n" * 20, b"PK\x03\x04" + bytes(100), b"GIF89a" + bytes(100), b"%PDF-1.7", b"\xff\xd8", b"B"]
    )
    def test_other_files_are_no_images(self, tmp_path, data):
        assert self.error(self.write(tmp_path, data)).code == "not_an_image"

    def test_the_error_names_the_file_but_not_its_folder(self, tmp_path):
        error = self.error(self.write(tmp_path, films.draw_film().tobytes()))
        assert "film.jpg" in str(error)
        assert str(tmp_path) not in str(error)
