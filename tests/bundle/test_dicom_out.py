"""The built program writes results as DICOM, as the program from source does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pydicom
import pytest

from tests.bundle.places import Place
from tests.core.test_dicom_out import in_study, said
from tests.films import local_dicom_file

pytestmark = pytest.mark.bundle


def test_a_film_becomes_a_copy_a_picture_and_a_report(place: Place, work: Path) -> None:
    films, out = work / "films", work / "dicom"
    films.mkdir()
    (films / "drawn.dcm").write_bytes(in_study(PatientName="Quagmire^Zeb"))
    shutil.copy(local_dicom_file("RG1_J2KR.dcm"), films)
    done = place.run("dicom", films, "--out", out, "--copy", "--deidentify", seconds=120)
    assert done.returncode == 0, done.stderr
    assert len(done.stdout.splitlines()) == 2
    assert sorted(path.stem.rpartition("-")[2] for path in out.iterdir()) == [
        "film",
        "film",
        "picture",
        "picture",
        "report",
        "report",
    ]
    for path in out.iterdir():
        assert b"Quagmire" not in path.read_bytes()
        dataset = pydicom.dcmread(path)
        assert dataset.PatientIdentityRemoved == "YES"
        if "report" in path.name:
            assert said(dataset)["Pneumonia"][0]
