"""Results as DICOM, written from real films by the shipped model, read back by others: dcmtk, pydicom, highdicom, ourselves."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pydicom.uid import ComprehensiveSRStorage, SecondaryCaptureImageStorage, generate_uid

from cxr.classifier import load_classifier
from cxr.dicom_out import light_highdicom, source
from cxr.dicom_out.order import NO_OVERLAY, Order, Written
from cxr.dicom_out.secondary_capture import picture_object
from cxr.dicom_out.uids import is_uid, uid_from
from cxr.errors import UsageError
from cxr.image_io import load
from cxr.image_io.dicom_read import read_dataset
from cxr.reader import DirectReader
from cxr.result import Result
from cxr.shipped import CONTRACT
from tests.films import dicom_film, draw_film, encode, local_dicom_file, local_dicom_files

NOT_OURS = ("The VR checker does not support this Specific Character Set: ISO_IR 192",)
"""What dcmtk without iconv says of itself."""


@pytest.fixture(scope="module")
def reader() -> DirectReader:
    return DirectReader(lambda: load_classifier(CONTRACT))


@pytest.fixture(autouse=True)
def _strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """What these tests read back must be valid to the letter."""
    monkeypatch.setattr(pydicom.config.settings, "writing_validation_mode", pydicom.config.RAISE)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def in_study(pixels: Any = None, **elements: Any) -> bytes:
    """A drawn film as a hospital's archive would send it."""
    uids = {"StudyInstanceUID": generate_uid(), "SeriesInstanceUID": generate_uid()}
    patient = {"PatientBirthDate": "20230105", "PatientSex": "F", "StudyDate": "20261101", "AccessionNumber": "A17"}
    return dicom_film(draw_film() if pixels is None else pixels, **{**uids, **patient, **elements})


def write(reader: DirectReader, path: Path, out: Path, **wanted: Any) -> tuple[Result, Written]:
    result = reader.score(path, str(path))
    return result, reader.save_dicom(path, result, Order(out, **wanted))


def opened(out: Path, written: Written, kind: str) -> pydicom.Dataset:
    """A file that was written, every value of it parsed, and none may be invalid."""
    [name] = [name for name in written.files if name.endswith(f"-{kind}.dcm")]
    before = pydicom.config.settings.reading_validation_mode
    pydicom.config.settings.reading_validation_mode = pydicom.config.RAISE
    try:
        dataset = pydicom.dcmread(out / name)
        dataset.walk(lambda inner, element: element.value)
    finally:
        pydicom.config.settings.reading_validation_mode = before
    return dataset


def said(dataset: Any) -> dict[str, list[Any]]:
    """The content of a report: values by the meaning of their concept."""
    found: dict[str, list[Any]] = {}

    def look(item: Any) -> None:
        for child in item.get("ContentSequence", ()):
            value = {
                "TEXT": lambda child=child: child.TextValue,
                "CODE": lambda child=child: child.ConceptCodeSequence[0].CodeMeaning,
                "NUM": lambda child=child: float(child.MeasuredValueSequence[0].NumericValue),
                "IMAGE": lambda child=child: child.ReferencedSOPSequence[0].ReferencedSOPInstanceUID,
                "UIDREF": lambda child=child: child.UID,
            }.get(child.ValueType, lambda: None)()
            found.setdefault(child.ConceptNameCodeSequence[0].CodeMeaning, []).append(value)
            look(child)

    look(dataset)
    return found


def told_by(program: str, *arguments: object) -> tuple[int, str, str]:
    """What one of dcmtk's or dicom3tools' programs says of a file."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed: apt-get install {'dcmtk' if program != 'dciodvfy' else 'dicom3tools'}")
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, timeout=60, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """RG1 (MONOCHROME1, 15 bits), a drawn DICOM film, a JPEG, a PNG that is no chest film."""
    folder = tmp_path_factory.mktemp("films")
    contents = {
        "rg1": local_dicom_file("RG1_UNCR.dcm").read_bytes(),
        "drawn": in_study(PatientName="Ngô^Thị=吳^氏", PatientID="MRN-4711", SpecificCharacterSet="ISO_IR 192"),
        "jpeg": encode(draw_film((700, 800)), "JPEG", quality=90),
        "noise": encode(np.random.default_rng(0).integers(0, 255, (400, 400), dtype=np.uint8), "PNG"),
    }
    for name, data in contents.items():
        (folder / name).write_bytes(data)
    return {name: folder / name for name in contents}


@pytest.mark.parametrize("name", ["rg1", "drawn", "jpeg", "noise"])
@pytest.mark.parametrize("deidentify", [False, True])
def test_dcmtk_and_dicom3tools_find_nothing_wrong(reader, films, out, name, deidentify):
    _, written = write(reader, films[name], out, deidentify=deidentify)
    for file in written.files:
        code, text, errors = told_by("dcmdump", out / file)
        assert (code, errors) == (0, "")
        if file.endswith("-report.dcm"):
            code, text, errors = told_by("dsrdump", "--print-all-codes", out / file)
            assert code == 0
            assert [line for line in errors.splitlines() if not line.endswith(NOT_OURS)] == []
            assert "Comprehensive SR Document" in text
            assert "UNVERIFIED" in text
            assert "COMPLETE" in text
    for file in written.files:
        code, text, errors = told_by("dciodvfy", out / file)
        assert code == 0
        assert "Error" not in text + errors


@pytest.mark.parametrize("name", ["rg1", "drawn", "jpeg"])
def test_the_report_says_what_the_result_says(reader, films, out, name):
    result, written = write(reader, films[name], out)
    report = opened(out, written, "report")
    content = said(report)
    assert report.SOPClassUID == ComprehensiveSRStorage
    assert report.VerificationFlag, report.CompletionFlag == ("UNVERIFIED", "COMPLETE")
    assert content["Certainty of Finding"] == [pytest.approx(100 * result.probability, abs=0.01)]
    assert content["Score from which on findings are called suggestive"] == [pytest.approx(100 * result.threshold, abs=0.01)]
    decision = reader.contract().decision
    assert content["Score from which on a film is called uncertain"] == [pytest.approx(100 * decision.uncertain_low, abs=0.01)]
    expected = {"pneumonia": "Findings suggestive of pneumonia", "uncertain": "Uncertain: have it read"}[result.decision]
    assert content["Pneumonia"] == [expected]
    assert f"{content['Algorithm Name'][0]} {content['Algorithm Version'][0]}" == result.model
    assert f"SHA-256 of the model file: {result.model_sha256}" in content["Algorithm Parameters"]
    assert "Threshold profile: balanced" in content["Algorithm Parameters"]
    assert content["Observer Type"] == ["Device"]
    assert len(content["Comment"]) == 4 + len(result.warnings)
    assert any("not a risk" in comment for comment in content["Comment"])
    assert not any("diagnos" in comment.lower() and "NOT A DIAGNOSIS" not in comment for comment in content["Comment"])


def test_a_film_called_normal_never_reads_as_a_finding_of_pneumonia(reader, films, out):
    result = replace(reader.score(films["drawn"], "drawn"), decision="normal", probability=0.01, warnings=())
    written = reader.save_dicom(films["drawn"], result, Order(out))
    content = said(opened(out, written, "report"))
    assert content["Pneumonia"] == ["No findings suggestive of pneumonia: this does not exclude it"]
    assert "Finding" not in content


def test_a_refused_film_gets_a_report_that_says_why_and_no_score(reader, films, out):
    result, written = write(reader, films["noise"], out)
    assert result.status == "refused"
    content = said(opened(out, written, "report"))
    assert content["Pneumonia"] == ["Cannot be judged"]
    assert content["Comment"][0].startswith("Cannot be judged: The picture does not look like")
    assert "Certainty of Finding" not in content


def test_a_film_refused_by_its_header_is_referred_to_without_a_picture(reader, out, tmp_path):
    path = tmp_path / "leg.dcm"
    path.write_bytes(in_study(Modality="CT"))
    result, written = write(reader, path, out)
    assert (result.status, result.code) == ("refused", "modality")
    assert [name.split("-")[1] for name in written.files] == ["report.dcm"]
    assert said(opened(out, written, "report"))["Source of Measurement"] == [pydicom.dcmread(path).SOPInstanceUID]


def test_a_file_that_cannot_be_read_gets_nothing(reader, out, tmp_path):
    path = tmp_path / "letter.jpg"
    path.write_bytes(b"\xff\xd8\xff nothing more")
    with pytest.raises(UsageError) as caught:
        write(reader, path, out)
    assert caught.value.code == "nothing_to_refer_to"
    assert list(out.iterdir()) == []


def test_new_objects_join_the_patient_and_the_study_of_the_film(reader, films, out):
    _, written = write(reader, films["drawn"], out)
    film = pydicom.dcmread(films["drawn"])
    picture, report = opened(out, written, "picture"), opened(out, written, "report")
    for made in (picture, report):
        for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "AccessionNumber"):
            assert str(made[keyword].value) == str(film[keyword].value), keyword
        assert made.StudyInstanceUID == film.StudyInstanceUID
        assert made.SeriesInstanceUID != film.SeriesInstanceUID
        assert made.SpecificCharacterSet == "ISO_IR 192"
        assert all(is_uid(uid) for uid in (made.SOPInstanceUID, made.SeriesInstanceUID))
    assert picture.SourceImageSequence[0].ReferencedSOPInstanceUID == film.SOPInstanceUID
    referenced = {
        item.ReferencedSOPInstanceUID
        for study in report.CurrentRequestedProcedureEvidenceSequence
        for series in study.ReferencedSeriesSequence
        for item in series.ReferencedSOPSequence
    }
    assert referenced == {film.SOPInstanceUID, picture.SOPInstanceUID}
    assert said(report)["Source of Measurement"] == [film.SOPInstanceUID]


def test_a_jpeg_becomes_a_study_of_its_own_without_a_patient(reader, films, out):
    _, written = write(reader, films["jpeg"], out, copy=True)
    film, picture, report = (opened(out, written, kind) for kind in ("film", "picture", "report"))
    assert {made.StudyInstanceUID for made in (film, picture, report)} == {film.StudyInstanceUID}
    assert len({made.SeriesInstanceUID for made in (film, picture, report)}) == 3
    assert [str(made.PatientName) + made.PatientID for made in (film, picture, report)] == ["", "", ""]
    assert picture.SourceImageSequence[0].ReferencedSOPInstanceUID == film.SOPInstanceUID
    assert film.LossyImageCompression == "01"
    assert np.array_equal(film.pixel_array, load(films["jpeg"]).pixels)


def test_without_a_copy_the_report_on_a_jpeg_refers_to_its_picture(reader, films, out):
    _, written = write(reader, films["jpeg"], out, picture=False)  # made all the same: else there is nothing to refer to
    picture, report = opened(out, written, "picture"), opened(out, written, "report")
    assert said(report)["Source of Measurement"] == [picture.SOPInstanceUID]


def test_highdicom_reads_its_report_again(reader, films, out):
    result, written = write(reader, films["rg1"], out)
    report = light_highdicom.ComprehensiveSR.from_dataset(opened(out, written, "report"))
    [group] = report.content.get_image_measurement_groups()
    [certainty] = [one for one in group.get_measurements() if one.name.meaning == "Certainty of Finding"]
    assert certainty.value == pytest.approx(100 * result.probability, abs=0.01)
    assert certainty.unit.value == "%"
    [evaluation] = group.get_qualitative_evaluations()
    assert (evaluation.name.value, evaluation.name.scheme_designator) == ("233604007", "SCT")


def test_the_picture_shows_film_overlay_and_words_and_is_never_scored_itself(reader, films, out):
    _, written = write(reader, films["rg1"], out)
    picture = opened(out, written, "picture")
    assert picture.SOPClassUID == SecondaryCaptureImageStorage
    pixels = picture.pixel_array.astype(int)
    film = load(films["rg1"])
    height = round(pixels.shape[1] * film.height / film.width)
    assert pixels.shape[0] > height + 100  # the strip hides nothing
    orange = (pixels[:height, :, 0] - pixels[:height, :, 2]) > 40
    assert 0.05 < orange.mean() < 0.6
    assert (pixels[height:] > 200).any()
    [file] = [name for name in written.files if "picture" in name]
    again = load(out / file)
    assert again.is_colour
    assert reader.score(out / file, file).code == "colour_picture"


def test_the_overlay_is_of_the_model_that_made_the_result_or_is_left_out(reader, films, out):
    result = replace(reader.score(films["rg1"], "rg1"), model="another_model 1.0.0", model_sha256="0" * 64)
    written = reader.save_dicom(films["rg1"], result, Order(out))
    pixels = opened(out, written, "picture").pixel_array.astype(int)
    height = round(pixels.shape[1] * 1955 / 1841)
    assert np.ptp(pixels[:height], axis=2).max() == 0
    assert written.remarks == (NO_OVERLAY,)
    content = said(opened(out, written, "report"))
    assert content["Algorithm Name"] == ["another_model"]
    assert "Score from which on a film is called uncertain" not in content


def test_a_film_turned_for_scoring_is_shown_turned(reader, films, out):
    result = replace(reader.score(films["drawn"], "drawn"), altered="rotated_90")
    picture = opened(out, reader.save_dicom(films["drawn"], result, Order(out)), "picture")
    film = load(films["drawn"])
    assert picture.Columns / 900 == 1
    assert picture.Rows > round(900 * film.width / film.height)
    assert "rotated_90" in picture.DerivationDescription


def test_what_is_there_already_stays_unless_it_is_to_be_replaced(reader, films, out):
    result, written = write(reader, films["jpeg"], out)
    before = {name: (out / name).read_bytes() for name in written.files}
    with pytest.raises(UsageError) as caught:
        reader.save_dicom(films["jpeg"], result, Order(out))
    assert caught.value.code == "dicom_out_exists"
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before
    reader.save_dicom(films["jpeg"], result, Order(out, overwrite=True))
    assert {path.name for path in out.iterdir()} == set(before)
    assert {path.name: path.read_bytes() for path in out.iterdir()} != before


def test_a_film_that_changed_since_it_was_scored_is_not_written(reader, tmp_path, out):
    path = tmp_path / "film.png"
    path.write_bytes(encode(draw_film(), "PNG"))
    result = reader.score(path, "film.png")
    path.write_bytes(encode(draw_film(seed=1), "PNG"))
    with pytest.raises(UsageError) as caught:
        reader.save_dicom(path, result, Order(out))
    assert caught.value.code == "film_changed"
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    "path",
    [path for path in local_dicom_files() if "charset_files" in str(path) and path.suffix == ".dcm"],
    ids=lambda path: path.stem,
)
def test_names_in_every_character_set_come_out_as_utf_8(path: Path, tmp_path: Path):
    original = pydicom.dcmread(path)
    header = source.of_dicom(read_dataset(path.read_bytes(), 10**6), b"key", "digest")
    made = picture_object(np.zeros((8, 8, 3), np.uint8), header, uid_from(b"", "1"), uid_from(b"", "2"), "drawn")
    made.save_as(tmp_path / "made.dcm", enforce_file_format=True)
    again = pydicom.dcmread(tmp_path / "made.dcm")
    assert str(again.PatientName) == str(original.get("PatientName", ""))
    assert str(again.PatientName).encode("utf-8") in (tmp_path / "made.dcm").read_bytes()


def test_a_name_of_one_part_is_written_as_it_is_and_nothing_is_said_of_it(reader, tmp_path, out, recwarn, caplog):
    path = tmp_path / "film.dcm"
    path.write_bytes(in_study(PatientName="Quagmire"))
    _, written = write(reader, path, out)
    assert opened(out, written, "report").PatientName == "Quagmire"
    assert not [warning for warning in recwarn if "Quagmire" in str(warning.message)]
    assert "Quagmire" not in caplog.text


def test_values_that_are_not_valid_are_left_empty():
    dataset = pydicom.Dataset()
    pydicom.config.settings.writing_validation_mode = pydicom.config.IGNORE
    dataset.PatientName = "Doe^Jane"
    for keyword, wrong in {
        "PatientBirthDate": "19990231",
        "StudyTime": "25:00",
        "PatientSex": "?",
        "PatientAge": "old",
    }.items():
        setattr(dataset, keyword, wrong)
    dataset.StudyDate, dataset.StudyInstanceUID = "1993.08.22", "1.02.x"
    header = source.of_dicom(dataset, b"key", "digest").header
    assert (header.PatientBirthDate, header.StudyTime, header.PatientSex) == ("", "", "")
    assert "PatientAge" not in header
    assert header.StudyDate == "19930822"
    assert re.fullmatch(r"2\.25\.\d{1,39}", header.StudyInstanceUID)


def test_uids_are_valid_uuids_and_the_same_for_the_same_words():
    import uuid

    made = [uid_from(b"key", "film", str(number)) for number in range(200)]
    assert len(set(made)) == 200
    for uid in made:
        assert is_uid(uid)
        assert pydicom.uid.UID(uid).is_valid
        assert uuid.UUID(int=int(uid.removeprefix("2.25."))).version == 4
    assert uid_from(b"key", "film", "1") == made[1]
    assert uid_from(b"other", "film", "1") != made[1]


def test_the_library_agrees_with_what_is_answered_in_its_place():
    """`light_highdicom` does without the library's tables of 23 MB."""
    from highdicom import _standard_utils

    for sop_class in (SecondaryCaptureImageStorage, ComprehensiveSRStorage):
        for keyword in ("ContentDate", "ContentTime"):
            assert _standard_utils.is_attribute_in_iod(keyword, sop_class)
    assert all(_standard_utils.does_iod_have_pixel_data(sop_class) for sop_class in source.RADIOGRAPHS)
    _standard_utils.get_module_attribute_map.cache_clear()


def test_the_librarys_large_tables_are_not_read(reader, films, out):
    from highdicom import _standard_utils

    _standard_utils.get_module_attribute_map.cache_clear()
    _standard_utils.get_iod_module_map.cache_clear()
    write(reader, films["drawn"], out)
    assert _standard_utils.get_module_attribute_map.cache_info().misses == 0
    assert _standard_utils.get_iod_module_map.cache_info().misses == 0
