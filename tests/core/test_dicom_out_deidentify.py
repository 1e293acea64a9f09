"""Names planted in every attribute of the dictionary, in private ones and in nested items, and none in what is written."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.datadict import DicomDictionary, dictionary_VR
from pydicom.sequence import Sequence as Items
from pydicom.tag import Tag

from cxr.classifier import load_classifier
from cxr.dicom_out.deidentify import _KEPT_WORDS
from cxr.dicom_out.order import BURNED_IN, MAYBE_BURNED_IN, Order, Written
from cxr.errors import CxrError
from cxr.image_io import load
from cxr.reader import DirectReader
from cxr.shipped import CONTRACT
from tests.core.test_dicom_out import in_study, told_by
from tests.films import as_chest_film, dicom_bytes, dicom_dataset, dicom_jpeg_film, draw_film, local_dicom_file

UID_ROOT = "1.2.826.0.1.3680043.8.77777"
SECRETS = (b"Quagmire", b"QUAGMIRE", b"19770707", b"070809.12345", UID_ROOT.encode(), "Кваг".encode())
PLANTED: dict[str, Any] = {
    "AE": "QUAGMIRE", "AS": "007Y", "CS": "QUAGMIRE", "DA": "19770707", "DT": "19770707070809.123456", "TM": "070809.123456",
    "LO": "Quagmire", "LT": "Quagmire", "PN": "Quagmire^Zeb=Кваг^Зеб", "SH": "Quagmire", "ST": "Quagmire", "UC": "Quagmire",
    "UR": "http://Quagmire.example", "UT": "Quagmire", "OB": b"Quagmire", "UN": b"Quagmire", "OW": b"Quagmire",
}  # fmt: skip


@pytest.fixture(scope="module")
def reader() -> DirectReader:
    return DirectReader(lambda: load_classifier(CONTRACT))


def planted_item(depth: int = 2) -> pydicom.Dataset:
    item = pydicom.Dataset()
    item.PatientName, item.CodeMeaning, item.CodeValue, item.CodingSchemeDesignator = "Quagmire^Zeb", "Quagmire", "Q1", "DCM"
    item.ReferencedSOPInstanceUID = f"{UID_ROOT}.9"
    item.private_block(0x0011, "Quagmire", create=True).add_new(1, "LO", "Quagmire")
    if depth:
        item.AnatomicRegionSequence = Items([planted_item(depth - 1)])
    return item


def plant(dataset: pydicom.Dataset) -> int:
    """A name in every attribute that can hold one and is not needed to read the pixels. How many."""
    count = 0
    for number, (vr, _, _, _, keyword) in DicomDictionary.items():
        tag = Tag(number)
        spared = tag.group in (0x0000, 0x0002, 0x0004, 0x7FE0, 0xFFFE) or keyword in _KEPT_WORDS or not keyword
        if spared or keyword in ("SpecificCharacterSet", "SOPClassUID") or (keyword in dataset and tag.group == 0x0028):
            continue
        if vr == "SQ":
            dataset.add_new(tag, vr, Items([planted_item()]))
        elif vr == "UI":
            dataset.add_new(tag, vr, f"{UID_ROOT}.{count}")
        elif vr in PLANTED and not (tag.group == 0x0028 and vr in ("OW", "OB")):
            dataset.add_new(tag, vr, PLANTED[vr])
        else:
            continue
        count += 1
    for group in (0x0009, 0x0029, 0x7FE1):
        dataset.private_block(group, "Quagmire", create=True).add_new(1, "LT", "Quagmire")
    dataset.add_new(0x60000022, "LO", "Quagmire")
    dataset.add_new(0x60003000, "OW", b"Quagmire")
    dataset.add_new(0x50000030, "SH", "Quagmire")
    dataset.add_new(0x00080003, "LO", "Quagmire")  # of no dictionary
    return count


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    dataset = pydicom.dcmread(local_dicom_file("RG1_UNCR.dcm"))
    dataset.SpecificCharacterSet = "ISO_IR 192"
    assert plant(dataset) > 2500
    dataset.BodyPartExamined = "CHEST"
    dataset.PatientAge = "003Y"
    dataset.file_meta.SourceApplicationEntityTitle = "QUAGMIRE"
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.preamble = b"Quagmire" * 16
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    path = tmp_path_factory.mktemp("planted") / "Quagmire.dcm"
    path.write_bytes(buffer.getvalue())
    return path


def export(reader: DirectReader, path: Path, out: Path, **wanted: Any) -> Written:
    out.mkdir(exist_ok=True)
    return reader.save_dicom(path, reader.score(path, str(path)), Order(out, copy=True, deidentify=True, **wanted))


def test_no_planted_name_date_or_uid_is_in_any_byte_that_is_written(reader, planted, tmp_path):
    assert all(secret in planted.read_bytes() for secret in SECRETS)
    written = export(reader, planted, tmp_path / "out")
    assert [name.split("-")[1] for name in written.files] == ["film.dcm", "picture.dcm", "report.dcm"]
    for name in written.files:
        assert "quagmire" not in name.lower()
        data = (tmp_path / "out" / name).read_bytes()
        assert [secret for secret in SECRETS if secret in data] == [], name


def test_no_date_or_time_is_left_at_any_depth_of_picture_and_copy(reader, planted, tmp_path):
    written = export(reader, planted, tmp_path / "out")
    for name in written.files[:2]:
        dataset = pydicom.dcmread(tmp_path / "out" / name)
        stated = [str(element.value) for element in dataset.iterall() if element.VR in ("DA", "TM", "DT") and element.value]
        assert [value for value in stated if not value.startswith(("19000101", "000000"))] == []


def test_pixels_stay_as_they_are_and_the_film_is_scored_as_before(reader, planted, tmp_path):
    written = export(reader, planted, tmp_path / "out")
    copy = tmp_path / "out" / written.files[0]
    assert np.array_equal(load(copy).pixels, load(planted).pixels)
    before, after = reader.score(planted, ""), reader.score(copy, "")
    assert after.probability == before.probability
    assert set(after.warnings) == {*before.warnings, "age_unknown"}


def test_the_copy_says_what_was_done(reader, planted, tmp_path):
    written = export(reader, planted, tmp_path / "out")
    for name in written.files:
        dataset = pydicom.dcmread(tmp_path / "out" / name)
        codes = [item.CodeValue for item in dataset.DeidentificationMethodCodeSequence]
        assert dataset.PatientIdentityRemoved == "YES"
        assert codes == ["113100", "113104"] if "report" in name else ["113100"]
        assert dataset.DeidentificationMethod[1] == "Basic Application Confidentiality Profile"
        assert dataset.LongitudinalTemporalInformationModified == "REMOVED"
        assert str(dataset.PatientName) == ""
        assert not [element for element in dataset.iterall() if element.tag.is_private]
    assert written.remarks == (MAYBE_BURNED_IN,)


def test_uids_are_mapped_alike_in_all_files_of_an_export(reader, tmp_path):
    path, out = tmp_path / "film.dcm", tmp_path / "out"
    path.write_bytes(in_study(FrameOfReferenceUID=f"{UID_ROOT}.5"))
    written = export(reader, path, out)
    film, picture, report = (pydicom.dcmread(out / name) for name in written.files)
    original = pydicom.dcmread(path)
    assert len({one.StudyInstanceUID for one in (film, picture, report)}) == 1
    assert film.StudyInstanceUID != original.StudyInstanceUID
    assert film.file_meta.MediaStorageSOPInstanceUID == film.SOPInstanceUID != original.SOPInstanceUID
    assert picture.SourceImageSequence[0].ReferencedSOPInstanceUID == film.SOPInstanceUID
    named = {element.value for element in report.iterall() if element.keyword == "ReferencedSOPInstanceUID"}
    assert named == {film.SOPInstanceUID, picture.SOPInstanceUID}
    assert len({one.PatientID for one in (film, picture, report)}) == 1


def test_films_of_one_patient_stay_together_in_one_export_and_not_in_two(reader, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    first, second = Order(out, report=False, deidentify=True), Order(out, report=False, deidentify=True)
    ids = []
    for order, seed in ((first, 0), (first, 1), (second, 2)):
        path = tmp_path / f"{seed}.dcm"
        path.write_bytes(in_study(draw_film(seed=seed), PatientID="MRN-4711"))
        written = reader.save_dicom(path, reader.score(path, ""), order)
        ids.append(pydicom.dcmread(out / written.files[0]).PatientID)
    assert ids[0] == ids[1] != ids[2]
    assert "4711" not in "".join(ids)


def test_known_codes_stay_with_the_standards_own_words_and_unknown_ones_go(reader, tmp_path):
    dataset = pydicom.dcmread(io.BytesIO(in_study()))
    known, unknown = pydicom.Dataset(), pydicom.Dataset()
    known.CodeValue, known.CodingSchemeDesignator, known.CodeMeaning = "51185008", "SCT", "Quagmire's chest"
    unknown.CodeValue, unknown.CodingSchemeDesignator, unknown.CodeMeaning = "1", "99X", "Quagmire"
    dataset.AnatomicRegionSequence = Items([known, unknown])
    path = tmp_path / "film.dcm"
    path.write_bytes(dicom_bytes(dataset))
    written = export(reader, path, tmp_path / "out")
    [item] = pydicom.dcmread(tmp_path / "out" / written.files[0]).AnatomicRegionSequence
    assert (item.CodeValue, item.CodeMeaning) == ("51185008", "Thoracic structure (body structure)")


def test_a_comment_in_the_compressed_picture_does_not_come_along(reader, tmp_path):
    dataset = pydicom.dcmread(io.BytesIO(dicom_jpeg_film(draw_film(), StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.4")))
    frame = pydicom.encaps.get_frame(dataset.PixelData, 0, number_of_frames=1)
    comment = b"Quagmire"
    dataset.PixelData = pydicom.encaps.encapsulate(
        [frame[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + frame[2:]]
    )
    path = tmp_path / "film.dcm"
    path.write_bytes(dicom_bytes(dataset))
    assert b"Quagmire" in path.read_bytes()
    written = export(reader, path, tmp_path / "out")
    copy = tmp_path / "out" / written.files[0]
    assert all(b"Quagmire" not in (tmp_path / "out" / name).read_bytes() for name in written.files)
    assert np.array_equal(load(copy).pixels, load(path).pixels)


@pytest.mark.parametrize(
    "name", ["JPEG2000.dcm", "MR_small_bigendian.dcm", "MR_small_RLE.dcm", "MR_small_jpeg_ls_lossless.dcm"]
)
def test_films_of_every_transfer_syntax_are_copied_value_by_value(reader, tmp_path, name):
    dataset = pydicom.dcmread(local_dicom_file(name))
    dataset.Modality, dataset.BodyPartExamined = "DX", "CHEST"
    path = tmp_path / "film.dcm"
    dataset.save_as(path)
    written = export(reader, path, tmp_path / "out")
    copy = tmp_path / "out" / next(file for file in written.files if "film" in file)
    assert np.array_equal(load(copy).values, load(path).values)
    code, _, errors = told_by("dcmdump", copy)
    assert (code, errors) == (0, "")


def test_damaged_headers_cost_the_copy_at_most(reader, tmp_path):
    dataset = pydicom.dcmread(io.BytesIO(in_study(draw_film((200, 240)))))
    dataset.AnatomicRegionSequence = Items([planted_item()])
    whole = dicom_bytes(dataset)
    rng, out, path = random.Random(5), tmp_path / "out", tmp_path / "film.dcm"
    out.mkdir()
    codes, written = set(), 0
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(rng.randint(1, 6)):
            data[rng.randrange(132, whole.index(b"\xe0\x7f\x10\x00"))] = rng.randrange(256)
        path.write_bytes(data)
        result = reader.score(path, "film.dcm")
        for deidentify in (False, True):
            try:
                reader.save_dicom(path, result, Order(out, copy=True, deidentify=deidentify, overwrite=True))
                written += 1
            except CxrError as error:
                codes.add(error.code)
    assert codes <= {"nothing_to_refer_to", "dicom_header"}
    assert written > 60


def test_a_coloured_picture_of_16_bits_is_copied_with_8(reader, tmp_path):
    path = tmp_path / "film.dcm"
    path.write_bytes(as_chest_film("SC_rgb_16bit.dcm"))
    written = export(reader, path, tmp_path / "out")
    copy = pydicom.dcmread(tmp_path / "out" / written.files[0])
    assert (copy.BitsStored, copy.PhotometricInterpretation) == (8, "RGB")


def test_a_film_that_says_letters_are_burnt_in_is_remarked(reader, tmp_path):
    path = tmp_path / "film.dcm"
    path.write_bytes(in_study(BurnedInAnnotation="YES"))
    written = export(reader, path, tmp_path / "out")
    assert written.remarks == (BURNED_IN,)
    assert pydicom.dcmread(tmp_path / "out" / written.files[1]).BurnedInAnnotation == "YES"


def test_old_overlays_in_unused_bits_go(reader, tmp_path):
    film = draw_film().astype(np.uint16) << 4
    marked = film | 0x8000  # an overlay plane in bit 15, as devices of the nineties wrote it
    path = tmp_path / "film.dcm"
    uids = {"StudyInstanceUID": "1.2.3", "SeriesInstanceUID": "1.2.4"}
    path.write_bytes(dicom_bytes(dicom_dataset(marked, BitsStored=12, HighBit=11, **uids)))
    written = export(reader, path, tmp_path / "out")
    stored = np.frombuffer(pydicom.dcmread(tmp_path / "out" / written.files[0]).PixelData, "<u2")
    assert np.array_equal(stored.reshape(film.shape), film)


def test_every_string_type_of_the_standard_was_planted():
    assert {dictionary_VR(tag) for tag in DicomDictionary} - set(PLANTED) >= {"SQ", "UI", "US", "FD"}
    assert {"AE", "AS", "CS", "DA", "DT", "LO", "LT", "PN", "SH", "ST", "TM", "UC", "UR", "UT"} <= set(PLANTED)
