"""A model as one file: what is packed is what is unpacked, and what is not such a file is refused."""

from __future__ import annotations

import hashlib
import json
import random
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from cxr import model_package
from cxr.contract import load_contract
from cxr.errors import UsageError
from cxr.model_package import CONTRACT, EXPECTED, MANIFEST, SUFFIX, expected_of, read_beside, read_package, write_package
from cxr.seal import seal_of
from cxr.shipped import CONTRACT as SHIPPED
from cxr.shipped import REFERENCE
from export.pack import main

SMALL = {CONTRACT: b"{}\n", "model.tflite": bytes(range(256)) * 4, "reports/model-test/report.json": b'{"n": 624}\n'}


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped model."""
    out = tmp_path_factory.mktemp("stick") / f"shipped{SUFFIX}"
    assert main(["--out", str(out)]) == 0
    return out


def listed(files: dict[str, bytes], **more: object) -> bytes:
    """A manifest that names them."""
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    return json.dumps({"format": 1, "files": hashes, **more}).encode()


def zipped(path: Path, entries: list[tuple[zipfile.ZipInfo | str, bytes]]) -> Path:
    """A ZIP of just these."""
    with zipfile.ZipFile(path, "w") as archive:
        for entry, content in entries:
            archive.writestr(entry, content)
    return path


def with_manifest(path: Path, files: dict[str, bytes], *more: tuple[zipfile.ZipInfo | str, bytes]) -> Path:
    return zipped(path, [(MANIFEST, listed(files)), *files.items(), *more])


def test_a_package_holds_contract_model_scores_and_reports_but_no_pictures(packed: Path):
    files = read_package(packed)
    contract = load_contract(SHIPPED)
    assert files[CONTRACT] == SHIPPED.read_bytes()
    assert files[contract.file] == SHIPPED.with_name(contract.file).read_bytes()
    assert files["drift_reference.json"] == SHIPPED.with_name("drift_reference.json").read_bytes()
    reports = {name for name in files if name.startswith("reports/")}
    assert f"reports/{Path(contract.file).stem}-test/report.json" in reports
    assert "reports/spread.md" in reports
    assert {Path(name).suffix for name in reports} == {".json", ".md"}
    expected = expected_of(files)
    assert expected is not None
    films = {film["file"]: film for film in expected["films"]}
    assert sorted(films) == sorted(path.name for path in REFERENCE.glob("*.png"))
    stored = {film["file"]: film["probability"] for film in json.loads((REFERENCE / "expected.json").read_text())["films"]}
    for name, film in films.items():
        assert film["sha256"] == hashlib.sha256((REFERENCE / name).read_bytes()).hexdigest()
        assert film["probability"] == pytest.approx(stored[name], abs=expected["tolerance"])


def test_the_command_prints_the_hashes_to_publish_and_the_same_model_gives_the_same_bytes(packed: Path, tmp_path: Path, capsys):
    again = tmp_path / f"again{SUFFIX}"
    assert main(["--out", str(again)]) == 0
    said = capsys.readouterr().out
    assert hashlib.sha256(packed.read_bytes()).hexdigest() in said
    assert seal_of(SHIPPED.read_bytes()) in said
    assert again.read_bytes() == packed.read_bytes()


@pytest.mark.parametrize("arguments", [("--out", "model.zip"), ("--contract", "none.json", "--out", f"m{SUFFIX}")])
def test_what_can_not_be_packed_ends_with_2(arguments: tuple[str, ...], tmp_path: Path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(list(arguments)) == 2
    assert capsys.readouterr().err.startswith("error: ")
    assert list(tmp_path.iterdir()) == []


def test_without_a_package_the_same_files_are_found_beside_the_contract():
    files = read_beside(SHIPPED)
    assert EXPECTED not in files
    assert files[CONTRACT] == SHIPPED.read_bytes()
    assert "reports/spread.md" in files


def read_or_refuse(path: Path) -> dict[str, bytes] | None:
    """None where it is refused in words that name the file."""
    try:
        return read_package(path)
    except UsageError as error:
        return None if error.code in ("package_damaged", "package_format") and path.name in str(error) else {}


def test_each_byte_of_a_small_package_counts_or_changes_nothing(tmp_path: Path):
    path = tmp_path / f"small{SUFFIX}"
    write_package(path, SMALL)
    assert read_package(path) == SMALL
    data, choose, refused = path.read_bytes(), random.Random(3), 0
    for at in range(0, len(data), 2):
        changed = bytearray(data)
        changed[at] ^= 1 << choose.randrange(8)
        path.write_bytes(changed)
        found = read_or_refuse(path)
        assert found in (SMALL, None), at
        refused += found is None
    assert refused > len(data) // 6  # the others are dates, versions and sizes said twice


def test_a_cut_package_is_refused_at_every_length(tmp_path: Path):
    path = tmp_path / f"small{SUFFIX}"
    write_package(path, SMALL)
    data = path.read_bytes()
    for length in range(0, len(data), 7):
        path.write_bytes(data[:length])
        with pytest.raises(UsageError):
            read_package(path)


def test_bytes_of_a_whole_model_count_too(packed: Path, tmp_path: Path):
    data, choose, good = packed.read_bytes(), random.Random(4), read_package(packed)
    path = tmp_path / packed.name
    for at in (choose.randrange(len(data)) for _ in range(12)):
        changed = bytearray(data)
        changed[at] ^= 1 << choose.randrange(8)
        path.write_bytes(changed)
        assert read_or_refuse(path) in (good, None)


NAMES = (
    "../model.tflite", "/etc/cron.d/x.tflite", "a/../../x.tflite", "..\\x.tflite", "C:\\x.tflite", "C:x.tflite", "./x.tflite",
    "a//x.tflite", "reports/", "CON.json", "reports/aux.json", "x.tflite ", "x.tflite.", "~x.tflite", "x\n.tflite", "é.tflite",
    "reports/a/b/c.json", "x" * 120 + ".tflite",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_leads_elsewhere_is_refused_even_if_the_list_names_it(name: str, tmp_path: Path):
    path = with_manifest(tmp_path / f"p{SUFFIX}", {**SMALL, name: b"x"})
    with pytest.raises(UsageError) as caught:
        read_package(path)
    assert caught.value.code == "package_damaged"


def linked(kind: int) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo("reports/link.json")
    entry.external_attr = (kind | 0o777) << 16
    return entry


def bomb(path: Path) -> None:
    """A few kilobytes that become 70 megabytes of zeros."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("model.tflite", bytes(70 << 20))


def lying_bomb(path: Path) -> None:
    """The same, which says that it becomes one byte."""
    bomb(path)
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = struct.pack("<I", 1)
    path.write_bytes(data)


def encrypted(path: Path) -> None:
    write_package(path, SMALL)
    data = bytearray(path.read_bytes())
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(data)


def packed_with(method: int) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        with zipfile.ZipFile(path, "w", method) as archive:
            for name, content in {MANIFEST: listed(SMALL), **SMALL}.items():
                archive.writestr(name, content)

    return write


HOSTILE: dict[str, Callable[[Path], object]] = {
    "a link": lambda path: with_manifest(path, SMALL, (linked(stat.S_IFLNK), b"/etc/passwd")),
    "a device": lambda path: with_manifest(path, SMALL, (linked(stat.S_IFCHR), b"")),
    "a file that the list leaves out": lambda path: with_manifest(path, SMALL, ("reports/more.json", b"{}")),
    "a file that does not belong": lambda path: with_manifest(path, {**SMALL, "setup.exe": b"MZ"}),
    "a page of a browser": lambda path: with_manifest(path, {**SMALL, "reports/page.html": b"<script>"}),
    "two models": lambda path: with_manifest(path, {**SMALL, "other.tflite": b"x"}),
    "no model": lambda path: with_manifest(path, {CONTRACT: b"{}"}),
    "two names in other cases": lambda path: with_manifest(path, {**SMALL, "MODEL.tflite": b"x"}),
    "too many": lambda path: with_manifest(path, {**SMALL, **{f"reports/{n}.json": b"" for n in range(70)}}),
    "no list": lambda path: zipped(path, list(SMALL.items())),
    "a list that is none": lambda path: zipped(path, [(MANIFEST, b"[" * 100_000), *SMALL.items()]),
    "a large text": lambda path: with_manifest(path, {**SMALL, "reports/r.json": bytes(2 << 20)}),
    "a bomb": bomb,
    "a bomb that lies": lying_bomb,
    "a secret": encrypted,
    "an unusual packing": packed_with(zipfile.ZIP_LZMA),
    "no ZIP": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(500)),
    "nothing": lambda path: path.write_bytes(b""),
    "a folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_honest_package_is_refused(what: str, tmp_path: Path):
    path = tmp_path / f"p{SUFFIX}"
    HOSTILE[what](path)
    with pytest.raises(UsageError) as caught:
        read_package(path)
    assert caught.value.code in ("package_damaged", "package_unreadable")
    assert caught.value.path == path


def test_two_files_of_one_name_are_refused(tmp_path: Path):
    path = tmp_path / f"p{SUFFIX}"
    with pytest.warns(UserWarning, match="Duplicate"):
        with_manifest(path, SMALL, (CONTRACT, b"another"))
    with pytest.raises(UsageError, match="two files"):
        read_package(path)


def test_a_package_of_a_later_format_says_so(tmp_path: Path):
    path = zipped(tmp_path / f"p{SUFFIX}", [(MANIFEST, json.dumps({"format": 2, "files": {}}).encode()), *SMALL.items()])
    with pytest.raises(UsageError, match="Update the program") as caught:
        read_package(path)
    assert caught.value.code == "package_format"


def test_a_file_larger_than_any_model_is_not_even_read(tmp_path: Path):
    path = tmp_path / f"p{SUFFIX}"
    with path.open("wb") as stream:
        stream.truncate(model_package.LARGEST_PACKAGE + 1)
    with pytest.raises(UsageError, match="larger than 64 MB"):
        read_package(path)


@pytest.mark.parametrize(
    "expected",
    [
        b"{}", b"[]", b"\xff", b"[" * 100_000, b'{"tolerance": 0.1, "films": [{"file": "a", "sha256": "b", "probability": 2}]}',
        b'{"tolerance": 0.1, "films": [{"file": "a", "sha256": "b", "probability": true}]}', b'{"tolerance": 0.1, "films": 3}',
        b'{"tolerance": NaN, "films": []}',
    ],
)  # fmt: skip
def test_expected_scores_that_are_none_are_refused(expected: bytes):
    with pytest.raises(UsageError):
        expected_of({EXPECTED: expected})


def test_no_package_may_ask_for_a_looser_comparison_than_the_programs_own():
    found = expected_of({EXPECTED: b'{"tolerance": 0.9, "films": []}'})
    assert found is not None
    assert found["tolerance"] == model_package.TOLERANCE
