"""DICOM films: every transfer syntax, the grey-scale chain, header facts, refusals, damage."""

from __future__ import annotations

import copy
import io
import random
import struct
import subprocess
import sys
import threading
import zlib
from pathlib import Path

import numpy as np
import pydicom
import pytest
from pydicom.encaps import get_frame
from pydicom.pixels.processing import apply_modality_lut, apply_voi_lut, apply_windowing
from pydicom.sequence import Sequence
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    RLELossless,
)

from cxr.errors import CxrError, ImageError, RefusalError
from cxr.image_io import limited, load
from cxr.image_io.load import decode, sniff
from cxr.quality import check
from tests import films

FILM = films.draw_film((150, 130))
DEEP = FILM.astype(np.uint16) * 16 + 5  # 12 bits


def deep_dataset(**elements):
    return films.dicom_dataset(DEEP, **{"BitsStored": 12, "HighBit": 11, **elements})


def deep_film(**elements):
    return films.dicom_bytes(deep_dataset(**elements))


def code_of(data: bytes, kind: type[CxrError]) -> str:
    with pytest.raises(kind) as caught:
        decode(data)
    assert caught.value.message
    assert caught.value.hint
    return caught.value.code


def in_syntax(syntax: str) -> bytes:
    dataset = deep_dataset()
    if syntax in (RLELossless, JPEG2000Lossless):
        dataset.compress(syntax)
    dataset.file_meta.TransferSyntaxUID = syntax
    if syntax == ExplicitVRBigEndian:
        dataset.PixelData = DEEP.byteswap().tobytes()
    return films.dicom_bytes(dataset)


SYNTAXES = [
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
    RLELossless,
    JPEG2000Lossless,
]


class TestTransferSyntaxes:
    @pytest.mark.parametrize("syntax", SYNTAXES, ids=lambda uid: uid.name)
    def test_lossless_syntaxes_give_the_values_that_were_written(self, syntax):
        film = decode(in_syntax(syntax))
        np.testing.assert_array_equal(film.values, DEEP)
        assert (film.bits_stored, film.dicom.transfer_syntax) == (12, syntax.name)

    @pytest.mark.parametrize("name", ["RG1", "RG3"])
    def test_a_real_films_compressed_versions_agree_with_their_uncompressed_ones(self, name):
        files = {version: load(films.local_dicom_file(f"{name}_{version}.dcm")) for version in ("UNCR", "J2KR", "UNCI", "J2KI")}
        np.testing.assert_array_equal(files["J2KR"].values, files["UNCR"].values)
        np.testing.assert_array_equal(files["J2KR"].pixels, files["UNCR"].pixels)
        assert np.abs(files["J2KI"].values.astype(int) - files["UNCI"].values).max() <= 1
        assert np.abs(files["UNCI"].pixels.astype(int) - files["UNCR"].pixels).mean() < 1
        assert files["UNCR"].dicom.photometric == "MONOCHROME1"
        assert files["UNCR"].conversions == ("window", "inverted")

    @pytest.mark.parametrize(
        "name",
        [
            "MR_small_RLE.dcm",
            "MR_small_jp2klossless.dcm",
            "MR_small_jpeg_ls_lossless.dcm",
            "MR_small_implicit.dcm",
            "MR_small_bigendian.dcm",
            "MR_small_expb.dcm",
            "MR_small_padded.dcm",
        ],
    )
    def test_real_signed_files_agree_with_their_uncompressed_original(self, name):
        original = decode(films.as_chest_film("MR_small.dcm"))
        film = decode(films.as_chest_film(name))
        np.testing.assert_array_equal(film.values, original.values)
        np.testing.assert_array_equal(film.pixels, original.pixels)

    def test_jpeg_lossless_gives_the_values_that_pydicoms_own_path_gives(self):
        dataset = pydicom.dcmread(films.local_dicom_file("bad_sequence.dcm"))
        film = decode(films.as_chest_film("bad_sequence.dcm", RescaleIntercept=None, RescaleSlope=None))
        np.testing.assert_array_equal(film.values, dataset.pixel_array)

    def test_jpeg_lossless_of_8_bits_is_read(self):
        assert decode(films.as_chest_film("JPGLosslessP14SV1_1s_1f_8b.dcm")).pixels.shape == (768, 1024)

    def test_12_bit_jpeg_is_close_to_the_uncompressed_picture_it_was_made_from(self):
        plain = pydicom.dcmread(films.local_dicom_file("JPEG2000_UNC.dcm")).pixel_array
        film = decode(films.as_chest_film("JPEG-lossy.dcm"))
        assert film.bits_stored == 12
        assert np.corrcoef(film.values.ravel(), plain.ravel())[0, 1] > 0.95

    def test_jpeg_baseline_is_close_to_what_was_written(self):
        film = decode(films.dicom_jpeg_film(FILM))
        assert np.abs(film.pixels.astype(int) - FILM).mean() < 2

    @pytest.mark.parametrize("name", ["JPEGLSNearLossless_08.dcm", "JPEGLSNearLossless_16.dcm"])
    def test_near_lossless_jpeg_ls_is_read(self, name):
        dataset = pydicom.dcmread(films.local_dicom_file(name))
        assert decode(films.local_dicom_file(name).read_bytes()).pixels.shape == (dataset.Rows, dataset.Columns)

    def test_a_syntax_without_decoder_or_unknown_to_pydicom_says_so(self):
        video = films.dicom_bytes(films.with_frame(deep_dataset(), b"\0" * 64, "1.2.840.10008.1.2.4.100"))
        jpeg_xl = video.replace(b"1.2.840.10008.1.2.4.100", b"1.2.840.10008.1.2.4.110")
        assert code_of(video, ImageError) == "dicom_codec"
        assert code_of(jpeg_xl, ImageError) == "dicom_codec"

    @pytest.mark.parametrize("syntax", SYNTAXES[:3], ids=lambda uid: uid.name)
    def test_old_files_without_preamble_and_meta_are_read(self, syntax):
        data = in_syntax(syntax)
        bare = data[144 + int.from_bytes(data[140:144], "little") :]
        np.testing.assert_array_equal(decode(bare).values, DEEP)

    @pytest.mark.parametrize(
        "text",
        [
            b"\x08\x00 a note that begins with an odd control character, and goes on for a while",
            b"\x00\x08" + b"\x00" * 100,
            b"\x08\x00\x05\x00CS\xff\x7f" + b"A" * 50,
            b"patient;film;age\n" * 20,
            b"BM is how this letter begins, yet it is no bitmap at all.",
            b"PK\x03\x04" + b"\0" * 200,
        ],
    )
    def test_other_files_are_not_taken_for_dicom(self, text):
        assert sniff(text) is None


class TestGreyScaleChain:
    def test_monochrome1_and_monochrome2_show_the_same_film_with_bone_bright(self):
        positive = decode(deep_film(WindowCenter=2048, WindowWidth=4096))
        dataset = films.dicom_dataset(4095 - DEEP, BitsStored=12, HighBit=11, PhotometricInterpretation="MONOCHROME1")
        dataset.WindowCenter, dataset.WindowWidth = 2048, 4096
        negative = decode(films.dicom_bytes(dataset))
        assert np.abs(positive.pixels.astype(int) - negative.pixels).max() <= 1
        assert positive.pixels[20:120, 60:70].mean() > positive.pixels[60:90, 30:45].mean() + 30

    def test_presentation_lut_inverse_inverts_monochrome2_and_does_not_invert_monochrome1_twice(self):
        plain = decode(films.dicom_film(FILM)).pixels
        inverse = decode(films.dicom_film(FILM, PresentationLUTShape="INVERSE")).pixels
        both = decode(films.dicom_film(FILM, PresentationLUTShape="INVERSE", PhotometricInterpretation="MONOCHROME1")).pixels
        np.testing.assert_array_equal(inverse, 255 - plain)
        np.testing.assert_array_equal(both, 255 - plain)

    @pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID", None])
    @pytest.mark.parametrize("slope_intercept", [(1, 0), (2.5, -1000)])
    def test_windows_agree_with_pydicom(self, function, slope_intercept):
        slope, intercept = slope_intercept
        dataset = deep_dataset(
            RescaleSlope=slope, RescaleIntercept=intercept, WindowCenter=1800 * slope + intercept, WindowWidth=1900 * slope
        )
        if function:
            dataset.VOILUTFunction = function
        expected = apply_windowing(apply_modality_lut(DEEP, dataset), dataset)
        low, high = intercept, 4095 * slope + intercept
        film = decode(films.dicom_bytes(dataset))
        assert "window" in film.conversions
        np.testing.assert_allclose(film.pixels, 255 * (expected - low) / (high - low), atol=1)
        np.testing.assert_allclose(film.values, DEEP * slope + intercept)

    def test_a_hand_checked_linear_window(self):
        """PS3.3 C.11.2.1.2.1's own example: center 2048, width 4096 maps 0 to 0 and 4095 to full white."""
        pixels = np.tile(np.array([0, 1024, 2048, 3071, 4095] * 30, np.uint16), (110, 1))
        dataset = films.dicom_dataset(pixels, BitsStored=12, HighBit=11, WindowCenter=2048, WindowWidth=4096)
        assert decode(films.dicom_bytes(dataset)).pixels[0, :5].tolist() == [0, 64, 128, 191, 255]

    def test_the_first_of_several_windows_counts_and_all_are_reported(self):
        several = decode(deep_film(WindowCenter=[1800, 300], WindowWidth=[1900, 50]))
        first = decode(deep_film(WindowCenter=1800, WindowWidth=1900))
        np.testing.assert_array_equal(several.pixels, first.pixels)
        assert several.dicom.windows == ((1800.0, 1900.0), (300.0, 50.0))

    @pytest.mark.parametrize("bad", [(0, 0), (-5000, 1), (1e9, 10), (2000, -4)])
    def test_a_window_that_shows_nothing_is_passed_over(self, bad):
        film = decode(deep_film(WindowCenter=bad[0], WindowWidth=bad[1]))
        np.testing.assert_array_equal(film.pixels, decode(deep_film()).pixels)

    def test_without_window_deep_films_are_stretched_over_the_range_they_use(self):
        film = decode(films.dicom_film(DEEP))  # says 16 bits, uses 12
        assert film.conversions == ("no_window_stretched",)
        assert film.pixels.min() == 0
        assert film.pixels.max() == 255
        assert np.corrcoef(film.pixels.ravel(), FILM.ravel())[0, 1] > 0.99

    def test_without_window_the_noise_of_a_blank_deep_film_stays_noise(self):
        noise = np.random.default_rng(0).integers(2000, 2006, (150, 130)).astype(np.uint16)
        with pytest.raises(RefusalError) as caught:
            check(decode(films.dicom_film(noise)))
        assert caught.value.code == "blank"

    def test_without_window_8_bit_films_are_shown_as_they_are(self):
        film = decode(films.dicom_film(FILM))
        np.testing.assert_array_equal(film.pixels, FILM)
        assert film.values is None

    def test_the_voi_lut_of_a_real_file_agrees_with_pydicom(self):
        dataset = pydicom.dcmread(films.local_dicom_file("vlut_04.dcm"))
        film = decode(films.local_dicom_file("vlut_04.dcm").read_bytes())
        expected = apply_voi_lut(dataset.pixel_array, dataset)
        bits = dataset.VOILUTSequence[0].LUTDescriptor[2]
        np.testing.assert_allclose(film.pixels, expected / (2**bits - 1) * 255, atol=1)
        assert film.conversions == ("voi_lut",)

    def test_the_modality_lut_of_a_real_file_agrees_with_pydicom(self):
        dataset = pydicom.dcmread(films.local_dicom_file("mlut_18.dcm"))
        film = decode(films.local_dicom_file("mlut_18.dcm").read_bytes())
        np.testing.assert_array_equal(film.values, apply_modality_lut(dataset.pixel_array, dataset))

    def test_a_voi_lut_that_claims_16_bits_but_fills_12_is_not_shown_black(self):
        item = pydicom.Dataset()
        item.LUTDescriptor, item.LUTData = [4096, 0, 16], list(range(4096))
        item["LUTDescriptor"].VR = item["LUTData"].VR = "US"
        film = decode(deep_film(VOILUTSequence=Sequence([item])))
        np.testing.assert_allclose(film.pixels, DEEP / 4095 * 255, atol=1)

    def test_a_negative_slope_turns_the_grey_scale_round(self):
        film = decode(deep_film(RescaleSlope=-1, RescaleIntercept=4095, WindowCenter=2048, WindowWidth=4096))
        plain = decode(deep_film(WindowCenter=2048, WindowWidth=4096))
        assert np.abs(film.pixels.astype(int) - (255 - plain.pixels)).max() <= 1

    def test_signed_values_keep_their_sign(self):
        signed = DEEP.astype(np.int16) - 2048
        film = decode(films.dicom_film(signed, BitsStored=12, HighBit=11))
        np.testing.assert_array_equal(film.values, signed)
        np.testing.assert_array_equal(film.pixels, decode(deep_film()).pixels)

    def test_stored_bits_at_the_top_and_old_overlays_in_unused_bits_do_not_disturb(self):
        at_top = films.dicom_dataset(DEEP << 4, BitsStored=12, HighBit=15)
        overlaid = films.dicom_dataset(DEEP | 0x8000, BitsStored=12, HighBit=11)
        for dataset in (at_top, overlaid):
            np.testing.assert_array_equal(decode(films.dicom_bytes(dataset)).values, DEEP)

    @pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
    def test_padding_becomes_black_and_does_not_stretch_the_film(self, photometric):
        padded = DEEP.copy()
        padded[:, :20] = 65535
        dataset = films.dicom_dataset(padded, PixelPaddingValue=65535, PhotometricInterpretation=photometric)
        dataset["PixelPaddingValue"].VR = "US"
        film = decode(films.dicom_bytes(dataset))
        plain = decode(films.dicom_film(DEEP[:, 20:], PhotometricInterpretation=photometric))
        assert not film.pixels[:, :20].any()
        np.testing.assert_array_equal(film.pixels[:, 20:], plain.pixels)
        assert "padding_blackened" in film.conversions

    def test_a_raw_detector_image_is_marked(self):
        film = decode(deep_film(PresentationIntentType="FOR PROCESSING"))
        assert "for_processing" in check(film)


class TestFacts:
    @pytest.mark.parametrize(
        ("stated", "years"),
        [("003Y", 3), ("018M", 1.5), ("012W", 12 * 7 / 365.25), ("100D", 100 / 365.25), ("3Y", 3), ("999Y", None), ("000Y", 0)],
    )
    def test_the_age_is_read_in_its_four_units(self, stated, years):
        assert decode(films.dicom_film(FILM, PatientAge=stated)).dicom.age_years == (years and pytest.approx(years))

    @pytest.mark.parametrize(
        ("born", "keyword", "examined", "years"),
        [
            ("20200229", "StudyDate", "20210228", 11 / 12),
            ("20200101", "StudyDate", "20210101", 1),
            ("20200101", "SeriesDate", "20251231", 5 + 11 / 12),
            ("2020.01.01", "AcquisitionDate", "20230701", 3.5),
            ("20200101", "ContentDate", "20230701", 3.5),
            ("20230702", "StudyDate", "20230701", None),
            ("18500101", "StudyDate", "20230701", None),
            ("nonsense", "StudyDate", "20230701", None),
            ("20201340", "StudyDate", "20230701", None),
        ],
    )
    def test_else_the_age_comes_from_the_dates(self, born, keyword, examined, years):
        dataset = films.dicom_dataset(FILM, PatientAge=None)
        dataset.add_new("PatientBirthDate", "LO", born)  # LO: as written, whatever pydicom thinks of it
        setattr(dataset, keyword, examined)
        assert decode(films.dicom_bytes(dataset)).dicom.age_years == (years and pytest.approx(years))

    def test_spacing_is_read_and_zero_spacing_is_none(self):
        assert decode(films.dicom_film(FILM, ImagerPixelSpacing=[0.2, 0.1])).dicom.pixel_spacing_mm == (0.2, 0.1)
        assert decode(films.dicom_film(FILM, PixelSpacing=[0, 0])).dicom.pixel_spacing_mm is None

    def test_the_anatomic_region_stands_in_for_an_empty_body_part(self):
        region = pydicom.Dataset()
        region.CodeMeaning = "Chest"
        dataset = films.dicom_dataset(FILM, BodyPartExamined="", AnatomicRegionSequence=Sequence([region]))
        assert decode(films.dicom_bytes(dataset)).dicom.body_part == "CHEST"

    def test_no_name_and_no_identifier_leaves_the_header(self):
        film = decode(films.dicom_film(FILM, PatientName="Secret^Person", PatientID="4711"))
        assert not any(word in repr(film) for word in ("Secret", "Person", "4711"))


class TestRefusals:
    def test_a_real_chest_film_of_an_adult_passes_with_a_warning(self):
        assert check(load(films.local_dicom_file("RG1_UNCI.dcm"))) == ("age_outside", "unlike_chest")

    def test_a_real_leg_is_refused(self):
        with pytest.raises(RefusalError) as caught:
            check(load(films.local_dicom_file("RG3_UNCI.dcm")))
        assert caught.value.code == "body_part"

    @pytest.mark.parametrize("name", ["CT_small.dcm", "MR_small.dcm", "US1_UNCR.dcm", "liver.dcm", "rtdose.dcm"])
    def test_other_modalities_are_refused_before_their_pixels_are_decoded(self, name, monkeypatch):
        monkeypatch.setattr("cxr.image_io.dicom.decode_pixels", lambda *_: pytest.fail("decoded"))
        with pytest.raises(RefusalError) as caught:
            load(films.local_dicom_file(name))
        assert caught.value.code == "modality"

    @pytest.mark.parametrize("name", ["DICOMDIR", "test-SR.dcm", "rtplan.dcm", "rtstruct.dcm", "waveform_ecg.dcm"])
    def test_files_without_a_picture_say_so(self, name):
        with pytest.raises(ImageError) as caught:
            load(films.local_dicom_file(name))
        assert caught.value.code == "dicom_no_pixels"

    def test_several_frames_are_refused(self):
        pixels = np.concatenate([DEEP, DEEP])
        dataset = films.dicom_dataset(pixels, Rows=DEEP.shape[0], NumberOfFrames=2)
        assert code_of(films.dicom_bytes(dataset), RefusalError) == "image_multiframe"

    def test_palette_colour_is_refused(self):
        assert code_of(films.local_dicom_file("OT-PAL-8-face.dcm").read_bytes(), RefusalError) == "palette_picture"

    @pytest.mark.parametrize(
        "name", ["SC_rgb.dcm", "SC_ybr_full_uncompressed.dcm", "SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_rle.dcm", "SC_rgb_gdcm_KY.dcm"]
    )
    def test_coloured_pictures_are_refused(self, name):
        film = load(films.local_dicom_file(name))
        with pytest.raises(RefusalError) as caught:
            check(film)
        assert (film.is_colour, caught.value.code) == (True, "colour_picture")

    def test_a_grey_film_stored_as_rgb_or_ybr_is_converted_and_says_so(self):
        rgb = np.repeat(FILM[..., np.newaxis], 3, axis=-1)
        for data in (films.dicom_film(rgb), films.dicom_jpeg_film(rgb)):
            film = decode(data)
            assert (film.is_colour, film.conversions) == (False, ("colour_to_grey",))
            assert np.abs(film.pixels.astype(int) - FILM).mean() < 2

    def test_a_header_of_monstrous_size_is_turned_down_before_decoding(self):
        assert code_of(deep_film(Rows=60000, Columns=60000), ImageError) == "image_too_large"

    def test_a_deflated_bomb_is_turned_down_before_it_fills_the_memory(self, monkeypatch):
        monkeypatch.setattr(sys.modules["cxr.image_io.load"], "MAX_PIXELS", 1_000_000)
        data = in_syntax(DeflatedExplicitVRLittleEndian)
        start = 144 + int.from_bytes(data[140:144], "little")
        squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
        bomb = data[:start] + squeezer.compress(b"\0" * 100_000_000) + squeezer.flush()
        assert code_of(bomb, ImageError) == "image_too_large"

    @pytest.mark.parametrize("bits", [1, 32])
    def test_other_depths_are_turned_down(self, bits):
        assert code_of(deep_film(BitsAllocated=bits), ImageError) == "image_depth"

    @pytest.mark.parametrize(
        "elements",
        [
            {"PhotometricInterpretation": None},
            {"PhotometricInterpretation": "MONOCHROME3"},
            {"Rows": None},
            {"Columns": 0},
            {"BitsStored": 17},
            {"HighBit": 3},
            {"RescaleSlope": 0, "RescaleIntercept": 0},
        ],
    )
    def test_a_header_that_does_not_say_how_to_show_the_film_is_turned_down(self, elements):
        assert code_of(deep_film(**elements), ImageError) == "dicom_header"


STREAMS = {
    "RLE": lambda: in_syntax(RLELossless),
    "JPEG 2000": lambda: in_syntax(JPEG2000Lossless),
    "JPEG": lambda: films.dicom_jpeg_film(FILM),
    "JPEG lossless": lambda: films.as_chest_film("JPEG-LL.dcm"),
    "JPEG 12 bit": lambda: films.as_chest_film("JPEG-lossy.dcm"),
    "JPEG-LS": lambda: films.as_chest_film("MR_small_jpeg_ls_lossless.dcm"),
}
FILES = {
    "native": lambda: in_syntax(ExplicitVRLittleEndian),
    "big endian": lambda: in_syntax(ExplicitVRBigEndian),
    "deflated": lambda: in_syntax(DeflatedExplicitVRLittleEndian),
    **STREAMS,
}


class TestDamage:
    @pytest.mark.parametrize("kind", FILES)
    def test_a_file_cut_anywhere_is_an_error_or_still_the_whole_film(self, kind):
        data = FILES[kind]()
        whole, codes = decode(data).pixels, set()
        lengths = np.unique(np.linspace(1, len(data) - 1, 60).astype(int)).tolist() + list(range(len(data) - 12, len(data)))
        for length in lengths:
            try:
                film = decode(data[:length])
            except CxrError as error:
                codes.add(error.code)
            else:
                np.testing.assert_array_equal(film.pixels, whole, err_msg=f"cut at {length}")
        assert "image_truncated" in codes
        assert codes <= {"image_truncated", "dicom_no_pixels", "dicom_header", "not_an_image"}

    @pytest.mark.parametrize("kind", STREAMS)
    def test_a_compressed_frame_cut_within_a_whole_file_is_an_error(self, kind, capfd):
        dataset = pydicom.dcmread(pydicom.filebase.DicomBytesIO(STREAMS[kind]()))
        frame = get_frame(dataset.PixelData, 0, number_of_frames=1)
        for share in (0.05, 0.3, 0.6, 0.9, 0.98):
            cut = films.with_frame(
                copy.deepcopy(dataset), frame[: int(share * len(frame))], dataset.file_meta.TransferSyntaxUID
            )
            assert code_of(films.dicom_bytes(cut), ImageError) in ("image_truncated", "image_corrupt")
        assert capfd.readouterr().err == ""

    @pytest.mark.parametrize("kind", FILES)
    def test_wrong_bytes_give_an_error_or_a_whole_film_and_no_noise(self, kind, capfd):
        data = FILES[kind]()
        rng = random.Random(7)
        for attempt in range(60):
            spoilt = bytearray(data)
            spoilt[rng.randrange(min(len(data), 1500) if attempt % 2 else len(data))] = rng.randrange(256)
            try:
                film = decode(bytes(spoilt))
            except CxrError:
                continue
            assert film.pixels.shape == (film.height, film.width)
        assert capfd.readouterr().err == ""

    def test_a_stream_deeper_than_the_header_says_does_not_wrap_white_to_black(self):
        deeper = DEEP.copy()
        deeper[0, :5] = (4096, 4097, 4200, 5000, 8191)
        dataset = films.dicom_dataset(deeper, BitsStored=13, HighBit=12)
        dataset.compress(JPEG2000Lossless)
        dataset.BitsStored, dataset.HighBit = 12, 11
        values = decode(films.dicom_bytes(dataset)).values
        assert values[0, :5].tolist() == [4095] * 5
        np.testing.assert_array_equal(values[1:], DEEP[1:])
        white = films.dicom_dataset(np.minimum(DEEP + 1000, 4095).astype(np.uint16) + (DEEP % 3).astype(np.uint16))
        white.compress(JPEG2000Lossless)  # as if lossy: a tenth of the picture a little above white
        white.BitsStored, white.HighBit = 12, 11
        np.testing.assert_array_equal(decode(films.dicom_bytes(white)).values, np.minimum(DEEP + 1000 + DEEP % 3, 4095))
        brighter = films.dicom_dataset(DEEP + 2048, BitsStored=13, HighBit=12)
        brighter.compress(JPEG2000Lossless)
        brighter.BitsStored, brighter.HighBit = 12, 11
        assert code_of(films.dicom_bytes(brighter), ImageError) == "image_corrupt"

    def test_pixels_shorter_than_the_header_says_are_truncated(self):
        assert code_of(deep_film(PixelData=DEEP.tobytes()[:-2]), ImageError) == "image_truncated"

    def test_pixels_much_longer_than_the_header_says_are_corrupt(self):
        assert code_of(deep_film(Rows=DEEP.shape[0] // 2), ImageError) == "image_corrupt"

    def test_a_stream_of_another_size_than_the_header_says_never_reaches_the_codec(self):
        dataset = films.dicom_dataset(films.draw_film((400, 400)))
        small = pydicom.dcmread(pydicom.filebase.DicomBytesIO(films.dicom_jpeg_film(FILM)))
        frame = get_frame(small.PixelData, 0, number_of_frames=1)
        data = films.dicom_bytes(films.with_frame(dataset, frame, small.file_meta.TransferSyntaxUID))
        assert code_of(data, ImageError) == "image_corrupt"


class TestBombs:
    """Small files that ask for gigabytes or hours; tests/faults holds many more."""

    def before_pixels(self, piece: bytes) -> bytes:
        data = deep_film()
        at = data.rindex(b"\xe0\x7f\x10\0OW")
        return data[:at] + piece + data[at:]

    def test_more_elements_or_items_than_a_film_has_are_turned_down(self):
        elements = b"".join(struct.pack("<HH2sH", 0x29, 0x1000 + n % 0xE000, b"LO", 0) for n in range(limited.MAX_READS + 1))
        opened, ended = b"\x28\0\x10\x30SQ\0\0\xff\xff\xff\xff", b"\xfe\xff\xdd\xe0\0\0\0\0"
        items = opened + b"\xfe\xff\0\xe0\0\0\0\0" * limited.MAX_READS + ended
        for piece in (elements, items):
            assert decode(self.before_pixels(piece[:8] * (piece is elements))).width == 130
            assert code_of(self.before_pixels(piece), ImageError) == "dicom_header"

    def test_of_a_sequence_of_a_million_items_the_first_is_read(self):
        item = b"\xfe\xff\0\xe0\x14\0\0\0\x08\0\4\1LO\x0c\0Chest, front"
        region = item + b"\xfe\xff\0\xe0\0\0\0\0" * 1_000_000
        data = films.dicom_film(FILM, BodyPartExamined="")
        at = data.index(b"\x10\0\x10\0PN")
        film = decode(data[:at] + b"\x08\0\x18\x22SQ\0\0" + struct.pack("<I", len(region)) + region + data[at:])
        assert film.dicom.body_part == "CHEST, FRONT"

    def test_a_deflated_bomb_behind_a_long_preface_is_turned_down_too(self, monkeypatch):
        monkeypatch.setattr(sys.modules["cxr.image_io.load"], "MAX_PIXELS", 1_000_000)
        data = in_syntax(DeflatedExplicitVRLittleEndian)
        start = 144 + int.from_bytes(data[140:144], "little")
        syntax = data.index(b"\2\0\x10\0UI")
        preface = b"\2\0\1\0OB\0\0" + struct.pack("<I", 5000) + bytes(5000)
        squeezer = zlib.compressobj(9, zlib.DEFLATED, -15)
        bomb = squeezer.compress(bytes(100_000_000)) + squeezer.flush()
        assert code_of(data[:syntax] + preface + data[syntax:start] + bomb, ImageError) == "image_too_large"

    def test_a_jpeg_of_too_many_scans_within_is_turned_down(self):
        stream = films.encode(FILM, "JPEG", progressive=True)
        last = stream.rindex(b"\xff\xda")
        for scans, is_read in ((0, True), (3000, False)):
            film = films.with_frame(
                films.dicom_dataset(FILM), stream[:-2] + stream[last:-2] * scans + stream[-2:], JPEGBaseline8Bit
            )
            if is_read:
                assert decode(films.dicom_bytes(film)).width == 130
            else:
                assert code_of(films.dicom_bytes(film), ImageError) == "image_corrupt"

    def run_lengths(self, runs: bytes) -> bytes:
        """A flat picture of 128×128."""
        frame = struct.pack("<16I", 1, 64, *[0] * 14) + runs
        return films.dicom_bytes(films.with_frame(films.dicom_dataset(np.zeros((128, 128), np.uint8)), frame, RLELossless))

    def test_runs_end_with_the_picture(self):
        assert not decode(self.run_lengths(b"\x81\0" * 128)).pixels.any()
        for runs in (b"\x81\0" * 127, b"\x81\0" * 128 + b"\0\1", b"\x81\0" * 127 + b"\x80\xff\0", b"\x81\0" * 1_000_000):
            assert code_of(self.run_lengths(runs), ImageError) == "image_corrupt"

    @pytest.mark.parametrize(
        ("marker", "offset", "wrong"),
        [(b"\xff\x51", 41, b"\xff"), (b"\xff\x51", 42, b"\0"), (b"\xff\x52", 9, b"\x20"), (b"\xff\x52", 9, b"\x21")],
        ids=["sampled coarsely", "not sampled", "32 levels", "33 levels"],
    )
    def test_a_jpeg_2000_header_that_contradicts_itself_never_reaches_the_codec(self, marker, offset, wrong, monkeypatch):
        data = in_syntax(JPEG2000Lossless)
        at = data.index(marker, data.index(b"\xff\x4f\xff\x51")) + offset
        monkeypatch.setattr("cxr.image_io.dicom_pixels._by_pydicom", lambda *_: pytest.fail("decoded"))
        assert code_of(data[:at] + wrong + data[at + 1 :], ImageError) == "image_corrupt"

    @pytest.mark.timeout(20)
    @pytest.mark.parametrize("length", [0, 1, 7, 1000, 0xFFFFFFFF])
    def test_a_jpeg_2000_box_of_wrong_length_does_not_hang_the_reader(self, length):
        """pydicom 3.0.2 follows boxes in `get_j2k_parameters`; one of length 0 leads to itself."""
        bare = get_frame(pydicom.dcmread(io.BytesIO(in_syntax(JPEG2000Lossless))).PixelData, 0, number_of_frames=1)
        signature = b"\0\0\0\x0cjP  \r\n\x87\n"
        header = struct.pack(">I4sI4sIIHBBBB", 45, b"jp2h", 22, b"ihdr", 150, 130, 1, 11, 7, 0, 0)
        header += struct.pack(">I4sBBBI", 15, b"colr", 1, 0, 0, 17)
        frame = signature + struct.pack(">I4s4sI4s", 20, b"ftyp", b"jp2 ", 0, b"jp2 ") + header
        box = struct.pack(">I4s", len(bare) + 8, b"jp2c") + bare
        film = films.dicom_bytes(films.with_frame(deep_dataset(), frame + box, JPEG2000Lossless))
        np.testing.assert_array_equal(decode(film).values, DEEP)
        wrong = films.with_frame(deep_dataset(), frame + struct.pack(">I4s", length, b"free") + box, JPEG2000Lossless)
        assert code_of(films.dicom_bytes(wrong), ImageError) == "image_corrupt"

    @pytest.mark.parametrize("name", ["bad_sequence.dcm", "JPEG-lossy.dcm"])
    def test_a_jpeg_of_fewer_than_8_bits_never_reaches_gdcm_which_would_abort(self, name, monkeypatch):
        data = films.as_chest_film(name)
        at = next(data.index(b"\xff" + marker) for marker in (b"\xc3\0\x0b", b"\xc1\0\x0b") if b"\xff" + marker in data) + 4
        assert decode(data).bits_stored > 8
        monkeypatch.setattr("cxr.image_io.gdcm_codec.decode", lambda *_: pytest.fail("decoded"))
        for bits in range(1, 8):
            assert code_of(data[:at] + bytes([bits]) + data[at + 1 :], ImageError) == "image_depth"

    @pytest.mark.parametrize("process", [0xC5, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF])
    def test_codings_that_dicom_does_not_have_never_reach_a_codec(self, process, monkeypatch):
        data = films.as_chest_film("bad_sequence.dcm")
        at = data.index(b"\xff\xc3\0\x0b") + 1
        monkeypatch.setattr("cxr.image_io.gdcm_codec.decode", lambda *_: pytest.fail("decoded"))
        assert code_of(data[:at] + bytes([process]) + data[at + 1 :], ImageError) == "image_corrupt"

    @pytest.mark.parametrize("parameters", ["08 00 00", "01 01 00", "01 00 10"])
    def test_a_lossless_jpeg_with_wrong_scan_parameters_never_reaches_the_codec(self, parameters, monkeypatch):
        data = films.as_chest_film("bad_sequence.dcm")
        at = data.index(b"\xff\xda\0\x08\1") + 7
        assert decode(data).width == 512
        monkeypatch.setattr("cxr.image_io.gdcm_codec.decode", lambda *_: pytest.fail("decoded"))
        assert code_of(data[:at] + bytes.fromhex(parameters) + data[at + 3 :], ImageError) == "image_corrupt"

    def test_too_little_memory_is_not_called_damage(self, monkeypatch):
        def full(*_: object) -> None:
            raise MemoryError

        data = in_syntax(RLELossless)
        monkeypatch.setattr("cxr.image_io.dicom_pixels.decode_rle", full)
        with pytest.raises(MemoryError):
            decode(data)


class TestRest:
    """What follows the pixels."""

    def test_padding_and_private_elements_are_left_alone(self):
        data = deep_film()
        private = struct.pack("<HH2sH", 0x7FE1, 0x0010, b"LO", 4) + b"MAKE"
        trailing = struct.pack("<HH2s2xI", 0xFFFC, 0xFFFC, b"OB", 6) + b"\1\2\3\4\5\6"
        for rest in (b"\0" * 1000, b"\xff" * 3, b"\r\n", private, trailing, private + trailing):
            np.testing.assert_array_equal(decode(data + rest).values, DEEP)

    @pytest.mark.parametrize("count", [2, 16, 512, 4096])
    def test_bytes_too_many_among_the_pixels_are_noticed(self, count):
        data = deep_film()
        at = data.rindex(b"\xe0\x7f\x10\0OW") + 5000
        assert code_of(data[:at] + data[at - count : at] + data[at:], ImageError) == "image_corrupt"

    def test_another_film_behind_the_film_is_not_passed_over(self):
        assert code_of(deep_film() + films.encode(FILM, "JPEG"), ImageError) == "image_corrupt"


SWEEP = """
import sys
from pathlib import Path
from cxr.errors import CxrError
from cxr.image_io import limited, load
from cxr.quality import check
for name in sys.argv[1:]:
    try:
        check(load(name))
        print("ok", Path(name).name)
    except CxrError as error:
        print(error.code, Path(name).name)
"""


def test_every_installed_test_file_gives_a_film_or_an_error_and_nothing_on_standard_error():
    paths = [str(path) for path in films.local_dicom_files()]
    assert len(paths) > 150
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SWEEP, *paths], capture_output=True, text=True, cwd=root, timeout=240, check=False
    )
    assert done.stderr == ""
    assert done.returncode == 0
    codes = [line.split(" ", 1)[0] for line in done.stdout.splitlines()]
    assert len(codes) == len(paths)
    assert {"ok", "modality", "body_part", "dicom_no_pixels", "image_multiframe", "palette_picture"} <= set(codes)


@pytest.mark.skipif(sys.platform == "win32", reason="closes a POSIX descriptor")
def test_a_program_without_standard_error_reads_jpeg_lossless_too(tmp_path):
    path = tmp_path / "film.dcm"
    path.write_bytes(STREAMS["JPEG lossless"]())
    script = "import os, sys; os.close(2); from cxr.image_io import load; print(load(sys.argv[1]).pixels.shape)"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", script, str(path)], stdout=subprocess.PIPE, text=True, cwd=root, check=False)
    assert done.stdout.strip() == "(1024, 256)"


def test_several_threads_read_at_once_and_get_the_same():
    data = [STREAMS[kind]() for kind in STREAMS]
    alone = [decode(item).pixels for item in data]
    wrong: list[str] = []

    def read() -> None:
        for _ in range(3):
            for item, expected in zip(data, alone, strict=True):
                if not np.array_equal(decode(item).pixels, expected):
                    wrong.append("differs")

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
