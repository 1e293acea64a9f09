"""The built program reads what the program from source reads, with the same scores, in every format and transfer syntax."""

from __future__ import annotations

import csv
import json
import math
import re
import subprocess
from pathlib import Path
from typing import Any

import gdcm
import numpy as np
import pydicom
import pytest

from tests import films
from tests.bundle.places import Place
from tests.faults import seeds

pytestmark = pytest.mark.bundle

CHECKOUT = Path(__file__).resolve().parents[2]
MAX_DIFFERENCE = 1e-6
"""Of scores: the same libraries on the same computer."""
SUFFIXES = {"JPEG": "jpeg", "PNG": "png", "TIFF": "tif", "BMP": "bmp", "DICOM": "dcm"}
_PROGRESS = re.compile(r"\d[\d,]* of [\d,]+ films?\b.*")


@pytest.fixture(scope="session")
def dicom_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every DICOM file of pydicom and pydicom-data as it is, and once more as a chest film, so that its pixels are read."""
    folder = tmp_path_factory.mktemp("dicom")
    names: set[str] = set()
    for path in films.local_dicom_files():
        if path.name in names or not _is_dicom(path):
            continue
        names.add(path.name)
        (folder / path.name).write_bytes(path.read_bytes())
        try:
            (folder / f"chest {path.name}").write_bytes(_as_chest_film(path))
        except Exception:  # a file that is damaged on purpose
            continue
    return folder


def _is_dicom(path: Path) -> bool:
    return path.suffix in (".dcm", "") and path.stat().st_size > 132 and path.read_bytes()[128:132] == b"DICM"


def _as_chest_film(path: Path) -> bytes:
    dataset = pydicom.dcmread(path, stop_before_pixels=True)
    if not dataset.get("Rows"):
        raise ValueError("no picture")
    return films.as_chest_film(path.name)


@pytest.fixture(scope="session")
def drawn_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drawn film in every form of every format and in every transfer syntax, damaged ones, and no films at all."""
    folder = tmp_path_factory.mktemp("drawn")
    for family, kinds in seeds.DRAWN.items():
        for kind in kinds:
            (folder / f"film 片子 {family} {kind}.{SUFFIXES[family]}").write_bytes(seeds.drawn(family, kind))
    for family, kind in (
        ("JPEG", "baseline"),
        ("PNG", "8 bits"),
        ("TIFF", "LZW"),
        ("DICOM", "JPEG lossless"),
        ("DICOM", "JPEG-LS"),
    ):
        whole = seeds.drawn(family, kind)
        (folder / f"half {family} {kind}.{SUFFIXES[family]}").write_bytes(whole[: len(whole) // 2])
    extended = seeds.by_gdcm(gdcm.TransferSyntax.JPEGExtendedProcess2_4, seeds.dataset(seeds.FILM))
    (folder / "film 片子 DICOM JPEG extended.dcm").write_bytes(extended)
    (folder / "noise.png").write_bytes(b"not a picture" * 50)
    (folder / "blank.png").write_bytes(films.encode(np.full((400, 400), 9, np.uint8), "PNG"))
    return folder


@pytest.fixture(scope="session")
def expected() -> dict[Path, list[dict[str, Any]]]:
    """What the program from source says of a folder, once a folder."""
    return {}


def _from_source(folder: Path, known: dict[Path, list[dict[str, Any]]], source: list[str]) -> list[dict[str, Any]]:
    if folder not in known:
        command = [*source, "classify", "--json", *map(str, sorted(folder.iterdir()))]
        done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, encoding="utf-8", check=False)
        known[folder] = [json.loads(line) for line in done.stdout.splitlines()]
    return known[folder]


def _said(results: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """All but scores, which are compared apart, and what depends on the place."""
    keys = ("status", "code", "decision", "warnings", "model", "model_sha256", "file_sha256")
    return [(Path(result["path"]).name, *(result.get(key) for key in keys)) for result in results]


def _scores(results: list[dict[str, Any]]) -> list[float]:
    return [math.nan if result["probability"] is None else result["probability"] for result in results]


def _copy(films_in: Path, work: Path) -> Path:
    folder = work / "Aufnahmen 放射线"
    folder.mkdir()
    for path in films_in.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", ["dicom_films", "drawn_films"])
def test_classify_says_what_the_source_says(
    place: Place,
    work: Path,
    kind: str,
    expected: dict[Path, list[dict[str, Any]]],
    source: list[str],
    request: pytest.FixtureRequest,
) -> None:
    originals: Path = request.getfixturevalue(kind)
    there = _from_source(originals, expected, source)
    folder = _copy(originals, work)
    done = place.run("classify", "--json", *sorted(folder.iterdir()), seconds=600)
    assert done.stderr == ""
    assert done.returncode == 4  # some are no chest films
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert _said(results) == _said(there)
    np.testing.assert_allclose(_scores(results), _scores(there), atol=MAX_DIFFERENCE)


def test_a_film_of_every_transfer_syntax_is_scored(
    dicom_films: Path, drawn_films: Path, expected: dict[Path, list[dict[str, Any]]], source: list[str]
) -> None:
    there = {_syntax(path) for path in dicom_films.iterdir()}
    scored = {
        _syntax(drawn_films / Path(result["path"]).name)
        for result in _from_source(drawn_films, expected, source)
        if result["probability"] is not None and result["path"].endswith(".dcm")
    }
    assert len(there) >= 12
    assert scored >= there


def _syntax(path: Path) -> str:
    return str(pydicom.dcmread(path, stop_before_pixels=True, force=True).file_meta.get("TransferSyntaxUID", ""))


@pytest.mark.timeout(900)
@pytest.mark.parametrize("kind", ["dicom_films", "drawn_films"])
def test_batch_says_what_the_source_says(
    place: Place,
    work: Path,
    kind: str,
    expected: dict[Path, list[dict[str, Any]]],
    source: list[str],
    request: pytest.FixtureRequest,
) -> None:
    originals: Path = request.getfixturevalue(kind)
    there = _from_source(originals, expected, source)
    folder, table = _copy(originals, work), work / "résultats 表.csv"
    done = place.run("batch", folder, "--out", table, "--jobs", "2", "--json", "--xlsx", seconds=600)
    assert done.returncode == 4
    assert done.stdout == ""
    _check_progress(done.stderr)
    with table.open(encoding="utf-8-sig", newline="") as text:
        rows = list(csv.DictReader(text))
    assert [(row["path"], row["status"], row["code"]) for row in rows] == [
        (Path(result["path"]).name, result["status"], result["code"] or "") for result in there
    ]
    scores = [float(row["probability"]) if row["probability"] else math.nan for row in rows]
    np.testing.assert_allclose(scores, _scores(there), atol=1e-4)
    assert {path.name for path in work.iterdir()} == {folder.name, table.name, table.stem + ".jsonl", table.stem + ".xlsx"}


def _check_progress(stderr: str) -> None:
    """Lines of progress, and the summary at the end."""
    *progress, _ = stderr.splitlines()
    strange = [line for line in progress if not _PROGRESS.fullmatch(line)]
    assert strange == []


def test_heatmaps_are_drawn(place: Place, work: Path, drawn_films: Path) -> None:
    folder, pictures = _copy(drawn_films, work), work / "where"
    done = place.run("batch", folder, "--out", work / "t.csv", "--jobs", "1", "--heatmaps", pictures)
    _check_progress(done.stderr)
    drawn = list(pictures.rglob("*.png"))
    assert len(drawn) > 40
    assert min(path.stat().st_size for path in drawn) > 5_000


def test_self_test_passes(place: Place) -> None:
    done = place.run("self-test")
    assert (done.returncode, done.stderr) == (0, "")
    assert re.search(r"^4 of 4 reference films as expected", done.stdout, re.MULTILINE)


def test_the_sample_film_is_inside_and_scored(place: Place, built: Path) -> None:
    film = next((built / "_internal" / "data_store").rglob("*.dcm"))
    done = place.run("classify", place.program / film.relative_to(built), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["status"] == "ok"


def test_wrong_use_is_told_in_words(place: Place, work: Path) -> None:
    done = place.run("batch", work / "missing", "--out", work / "t.csv")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "missing" in done.stderr


@pytest.mark.parametrize("executable", ["pneumonia-reader", "pneumonia-reader-cli"])
def test_both_executables_know_their_version(place: Place, executable: str) -> None:
    from cxr import __version__

    done = place.run("--version", executable=executable)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"Pneumonia Reader {__version__}\n", "")


def test_nothing_is_written_beside_the_named_results_but_the_audit_log(place: Place, work: Path, drawn_films: Path) -> None:
    _copy(drawn_films, work)
    place.run("classify", work / "Aufnahmen 放射线" / "film 片子 PNG 8 bits.png")
    home = place.work / "home"
    written = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}
    assert written == {f".local/share/pneumonia-reader/{name}" for name in ("audit.jsonl", "records.sqlite3")}
    place.run("self-test")  # in an empty home
    assert list(home.iterdir()) == []
