"""A model or contract with one byte changed is refused everywhere; what was scored before stays readable."""

from __future__ import annotations

import json
import os
import random
import shutil
import sys
from pathlib import Path

import pytest

from cxr.classifier import load_classifier
from cxr.contract import load_contract, sealed
from cxr.errors import ContractError
from cxr.shipped import CONTRACT
from cxr.table import read_table
from desktop.session import find_unfinished
from tests.faults.program import command, run, start, tree, write_films

EVERY = int(os.environ.get("EVERY_BYTE", "41"))
WINDOW = [sys.executable, "-m", "tests.faults.killed_window"]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A copy of the shipped model with its reference films; returns the contract's path."""
    folder = tmp_path / "models"
    shutil.copytree(CONTRACT.parent / "reference", folder / "reference")
    for name in (CONTRACT.name, load_contract(CONTRACT).file):
        shutil.copy(CONTRACT.parent / name, folder / name)
    return folder / CONTRACT.name


def flip(path: Path, at: int, bit: int = 0) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1 << bit
    path.write_bytes(data)


def test_each_byte_of_a_contract_counts(tmp_path: Path):
    """Every 41st and the seal here; `python -m tests.faults.soak model` changes them all."""
    data, path = CONTRACT.read_bytes(), tmp_path / "contract.json"
    choose = random.Random(5)
    for at in {*range(0, len(data), EVERY), *range(len(data) - 80, len(data))}:
        changed = bytearray(data)
        changed[at] ^= 1 << choose.randrange(8)
        path.write_bytes(changed)
        with pytest.raises(ContractError) as caught:
            load_contract(path)
        assert caught.value.code in ("contract_damaged", "contract_schema")
        assert "contract.json" in str(caught.value)
        assert "again" in caught.value.hint or "Update" in caught.value.hint


def test_a_byte_more_or_less_and_every_length_are_refused_too(tmp_path: Path):
    data, path = CONTRACT.read_bytes(), tmp_path / "contract.json"
    for changed in (data[:-1], data + b" ", data[1:], b"\xef\xbb\xbf" + data, data.replace(b"0.", b"0.0", 1), b"", b"\0" * 9):
        path.write_bytes(changed)
        with pytest.raises(ContractError):
            load_contract(path)
    for length in range(0, len(data) - 1, 97):
        path.write_bytes(data[:length])
        with pytest.raises(ContractError):
            load_contract(path)
    path.write_bytes(data.replace(b"\n", b"\r\n"))  # as git may leave it on Windows
    assert load_contract(path) == load_contract(CONTRACT)
    path.write_text(sealed(json.loads(data)))
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    "text", ["[" * 100_000, '{"schema": 1}', '{"a": ' * 50_000, '{"schema": 1, "labels": 3}', "1e999", '"x"']
)
def test_what_only_looks_like_a_contract_is_refused(tmp_path: Path, text: str):
    (tmp_path / "contract.json").write_text(text)
    with pytest.raises(ContractError):
        load_contract(tmp_path / "contract.json")


def test_every_part_of_a_model_counts(model: Path):
    path = model.with_name(load_contract(model).file)
    data = path.read_bytes()
    choose = random.Random(6)
    for at in (0, 4, 8, len(data) // 3, len(data) - 1, *(choose.randrange(len(data)) for _ in range(15))):
        flip(path, at, choose.randrange(8))
        with pytest.raises(ContractError) as caught:
            load_classifier(model)
        assert caught.value.code == "model_hash"
        path.write_bytes(data)
    assert load_classifier(model)


@pytest.mark.parametrize("part", ["contract", "model"])
def test_every_command_and_the_window_refuse_it_and_old_results_stay_readable(model: Path, tmp_path: Path, part: str):
    films, out, data = write_films(tmp_path / "films", 60), tmp_path / "t.csv", tmp_path / "data"
    assert run(command("batch", films, "--out", out, "--model", model)).returncode == 4
    window = start([*WINDOW, films], data=data)
    assert window.stdout is not None
    assert [window.stdout.readline() for _ in range(3)] == ["film\n"] * 3
    window.kill()
    window.communicate()
    kept = tree(data / "journals")
    path = model if part == "contract" else model.with_name(load_contract(model).file)
    flip(path, path.read_bytes().index(b"0.") if part == "contract" else 1_000_000)
    words = "changed since it was made" if part == "contract" else "not the one its contract describes"
    for arguments, code in (
        (("classify", films / "0000.png"), 2),
        (("batch", films, "--out", tmp_path / "new.csv"), 2),
        (("batch", films, "--out", out, "--resume"), 2),
        (("self-test",), 3),
    ):
        before = tree(tmp_path)
        done = run(command(*arguments, "--model", model))
        assert done.returncode == code, done.stderr
        assert words in done.stdout + done.stderr
        assert tree(tmp_path) == before
    assert len(read_table(out)) == 62
    done = run([sys.executable, "-m", "tests.faults.broken_model", films, "--model", model], data=data)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    assert words in told["problem"]
    assert told["listed"] == 62
    assert told["scored"] == 0
    assert tree(data / "journals") == kept
    assert find_unfinished(data / "journals")[0].done >= 3


def contract_with(folder: Path, file: str) -> Path:
    path = folder / "contract.json"
    path.write_text(sealed({**json.loads(CONTRACT.read_text()), "file": file}))
    return path


HOSTILE = (
    "../pneumonia_int8.tflite", "/etc/passwd", "sub/model.tflite", "./model.tflite", "..", ".", "", "model\0.tflite",
    "../../../../../../etc/shadow", "C:\\model.tflite", "..\\model.tflite", "\\\\server\\share\\model.tflite", "~/model.tflite",
    "file:///etc/passwd", "\udcff",
)  # fmt: skip


@pytest.mark.parametrize("file", HOSTILE)
def test_a_model_package_never_leads_out_of_its_folder(tmp_path: Path, file: str):
    shutil.copy(CONTRACT.with_suffix(".tflite"), tmp_path / "pneumonia_int8.tflite")
    (tmp_path / "package" / "sub").mkdir(parents=True)
    for name in ("package/sub/model.tflite", "package/model.tflite"):
        shutil.copy(CONTRACT.with_suffix(".tflite"), tmp_path / name)
    with pytest.raises(ContractError) as caught:
        load_classifier(contract_with(tmp_path / "package", file))
    assert caught.value.code in ("contract_damaged", "model_missing")
    assert "root:" not in str(caught.value)


def test_a_link_in_a_package_gives_nothing_but_the_very_model(tmp_path: Path):
    """What a link leads to is read only to be hashed; nothing of another file is shown."""
    contract = contract_with(tmp_path, "model.tflite")
    for target, code in (("/etc/passwd", "model_hash"), ("/dev/zero", "model_missing"), ("model.tflite", "model_missing")):
        (tmp_path / "model.tflite").unlink(missing_ok=True)
        (tmp_path / "model.tflite").symlink_to(target)
        with pytest.raises(ContractError) as caught:
            load_classifier(contract)
        assert caught.value.code == code
        assert "root:" not in str(caught.value)
    (tmp_path / "model.tflite").unlink()
    (tmp_path / "model.tflite").symlink_to(CONTRACT.with_suffix(".tflite"))
    assert load_classifier(contract).contract.sha256 == load_contract(CONTRACT).sha256
