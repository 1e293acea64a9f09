"""`model`: another model from a file, both side by side, back again. The real program, its real interpreter, real files."""

from __future__ import annotations

import json
import os
import pty
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cxr.classifier import load_classifier
from cxr.contract import load_contract, sealed
from cxr.errors import CxrError, UsageError
from cxr.model_package import CONTRACT
from cxr.reader import DirectReader, Reader
from cxr.shipped import CONTRACT as SHIPPED
from cxr.shipped import REFERENCE
from desktop import models, places, profiles
from desktop.cli import main, worker_for
from desktop.model_store import shelf, store
from desktop.models import active, contract_of, read_choice
from tests.desktop.conftest import draw
from tests.desktop.model_files import files_of, hash_in, packed

ROOT = Path(__file__).parents[2]


def reads_here(contract: Path) -> Reader:
    """The real model in this process: sooner there than a worker."""
    return DirectReader(lambda: load_classifier(contract, decision=profiles.chosen(contract)))


@pytest.fixture
def model(capfd):
    """Runs `model …` in this process; gives exit code, what it said, and what it complained of."""

    def run(*arguments: object, opener=reads_here) -> tuple[int, str, str]:
        code = main(["model", *map(str, arguments)], opener)
        said = capfd.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def tree() -> list[str]:
    folder = places.models_folder()
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*")) if folder.exists() else []


def scores(path: Path) -> float:
    reader = worker_for(active())
    try:
        return reader.score(path, path.name).probability or 0.0
    finally:
        reader.close()


def test_a_model_is_installed_compared_and_used_by_every_command(model, stick, tmp_path, capfd):
    package, film = packed(stick), draw(tmp_path / "film.png", 150)
    before = scores(film)
    code, said, _ = model("install", package, "--yes", opener=worker_for)
    assert code == 0
    assert "efficientnet_lite0 2.1.0 in place of efficientnet_lite0 2.0.0" in said
    for name in ("drawn-1.png", "drawn-2.png", "drawn-patch.png", "rg1.png"):
        assert name in said
    assert "score changes" in said
    assert "finding changes" in said
    assert "Sensitivity: pneumonia found" in said
    assert "From now on films are scored with efficientnet_lite0 2.1.0" in said
    installed = hash_in(files_of())
    assert active() == contract_of(installed)
    assert read_choice().before == (models.SHIPPED,)
    assert scores(film) != before
    assert main(["classify", str(film), "--json"], worker_for) == 0
    assert json.loads(capfd.readouterr().out)["model"] == "efficientnet_lite0 2.1.0"
    assert main(["self-test"], worker_for) == 0
    assert "4 of 4 reference films" in capfd.readouterr().out
    assert main(["classify", str(film), "--json", "--model", str(SHIPPED)], worker_for) == 0
    assert json.loads(capfd.readouterr().out)["model"] == "efficientnet_lite0 2.0.0"
    assert not [name for name in tree() if name.startswith(("new-", "gone-"))]


def test_back_returns_to_the_model_before_and_then_there_is_none(model, stick):
    assert model("install", packed(stick), "--yes")[0] == 0
    code, said, _ = model("back", "--yes")
    assert code == 0
    assert "efficientnet_lite0 2.0.0 in place of efficientnet_lite0 2.1.0" in said
    assert active() == SHIPPED
    code, _, complaint = model("back", "--yes")
    assert code == 2
    assert "no model before" in complaint


def test_several_models_are_listed_chosen_by_hash_gone_back_from_and_removed(model, stick):
    first, second = hash_in(files_of()), hash_in(files_of("2.2.0", 0.8))
    assert model("install", packed(stick), "--yes")[0] == 0
    assert model("install", packed(stick, "2.2.0", 0.8), "--yes")[0] == 0
    assert read_choice().before == (models.SHIPPED, first)
    lines = model("list")[1].splitlines()
    assert lines[0].startswith("in use")
    assert second[:12] in lines[0]
    assert len(lines) == 3
    code, _, complaint = model("remove", second, "--yes")
    assert code == 2
    assert "in use" in complaint
    assert model("use", "shipped", "--yes")[0] == 0
    assert read_choice().before == (first, second)
    assert model("use", first[:8], "--yes")[0] == 0
    assert model("back", "--yes")[0] == 0
    assert active() == SHIPPED
    assert read_choice().before == (second,)
    assert model("remove", second[:6], "--yes")[0] == 0
    assert not (places.models_folder() / second).exists()
    assert read_choice().before == ()
    for wrong in ("abc", "f" * 12):
        code, _, complaint = model("use", wrong, "--yes")
        assert code == 2
        assert "No installed model" in complaint


def test_a_contract_with_its_model_beside_it_is_taken_too(model, tmp_path):
    for name, content in files_of().items():
        path = tmp_path / "model" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    code, said, _ = model("install", tmp_path / "model" / CONTRACT, "--yes")
    assert code == 0
    assert "No scores of its maker came with it" in said
    assert (active().parent / "reports" / "spread.md").is_file()
    (tmp_path / "model" / load_contract(SHIPPED).file).unlink()
    assert model("use", "shipped", "--yes")[0] == 0
    code, _, complaint = model("install", tmp_path / "model" / CONTRACT, "--yes")
    assert code == 2
    assert "The model file can't be read" in complaint


def test_without_a_terminal_and_without_yes_it_shows_and_changes_nothing(stick):
    package = packed(stick)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "desktop", "model", "install", package],
        cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert "finding changes" in done.stdout
    assert "--yes" in done.stderr
    assert active() == SHIPPED
    assert [name for name in tree() if not name.endswith(".lock")] == []


@pytest.mark.parametrize(("answer", "code"), [("y\n", 0), ("\n", 130)])
def test_on_a_terminal_it_asks(stick, answer, code):
    package = packed(stick)
    ours, theirs = pty.openpty()
    os.write(ours, answer.encode())
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "model", "install", package],
        cwd=ROOT, capture_output=True, text=True, stdin=theirs, timeout=60, check=False,
    )  # fmt: skip
    os.close(ours)
    os.close(theirs)
    assert done.returncode == code, done.stderr
    assert "Use this model from now on? [y/N]" in done.stderr
    assert (active() == SHIPPED) == (code == 130)


def test_the_model_in_use_is_not_installed_again_and_the_shipped_one_is_not_copied(model, stick, capfd):
    assert model("install", SHIPPED, "--yes")[0] == 2
    package = packed(stick)
    assert model("install", package, "--yes")[0] == 0
    code, _, complaint = model("install", package, "--yes")
    assert code == 2
    assert "in use already" in complaint
    assert model("install", SHIPPED, "--yes")[0] == 0
    assert active() == SHIPPED
    assert not (places.models_folder() / shelf.hash_of(models.SHIPPED)).exists()


def test_a_model_of_another_hash_tensor_schema_or_none_at_all_is_refused_and_nothing_is_kept(model, stick):
    files = files_of()
    raw = json.loads(files[CONTRACT])
    raw.pop("seal")
    other = {**raw["input"], "zero_point": 3}
    cases = {
        "schema": ({"schema": 2}, "Update the program"),
        "hash": ({"sha256": "0" * 64}, "not the one its contract describes"),
        "tensors": ({"input": other}, "not as its contract says"),
        "labels": ({"labels": ["a", "b"]}, "unknown labels"),
        "name": ({"file": "another.tflite"}, "can't be read"),
    }
    for name, (changes, words) in cases.items():
        code, _, complaint = model("install", packed(stick, **changes), "--yes")
        assert code == 2, name
        assert words in complaint, name
        assert "Traceback" not in complaint
    for name, content in (("letter.txt", b"x"), ("x.json", b"{}"), ("x.pneumonia-model", b"PK")):
        (stick / name).write_bytes(content)
        assert model("install", stick / name, "--yes")[0] == 2
    assert model("install", stick / "none.pneumonia-model", "--yes")[0] == 2
    unsealed = {**files, CONTRACT: files[CONTRACT].replace(b'"threshold": 0.1', b'"threshold": 0.2')}
    store_package(stick / "changed.pneumonia-model", unsealed)
    code, _, complaint = model("install", stick / "changed.pneumonia-model", "--yes")
    assert code == 2
    assert "changed since it was made" in complaint
    assert active() == SHIPPED
    assert [name for name in tree() if not name.endswith(".lock")] == []


def store_package(path: Path, files: dict[str, bytes]) -> None:
    from cxr.model_package import write_package

    write_package(path, files)


def test_a_package_with_a_byte_changed_installs_the_very_same_or_nothing(model, stick):
    good, choose, taken = packed(stick).read_bytes(), random.Random(11), 0
    wanted = {name: content for name, content in files_of().items() if not name.startswith("expected")}
    dates = good.rindex(b"PK\x01\x02") + 12  # of the last file, in the list at the end: means nothing here
    for at in (dates, *(choose.randrange(len(good)) for _ in range(4)), *range(len(good) - 400, len(good), 90)):
        data = bytearray(good)
        data[at] ^= 1 << choose.randrange(8)
        path = stick / f"at-{at}.pneumonia-model"
        path.write_bytes(data)
        code, _, complaint = model("install", path, "--yes")
        if code == 0:
            taken += 1
            folder = active().parent
            assert {name: (folder / name).read_bytes() for name in wanted} == wanted
            assert model("use", "shipped", "--yes")[0] == 0
        else:
            assert code == 2
            assert path.name in complaint
        assert active() == SHIPPED
    assert taken >= 1


def test_a_model_that_computes_otherwise_here_than_at_its_makers_is_refused_with_3(model, stick):
    code, _, complaint = model("install", packed(stick, expected={"rg1.png": 0.95}), "--yes")
    assert code == 3
    assert "rg1.png gets 50.0 of 100 here, 95.0 there" in complaint
    assert active() == SHIPPED
    assert [name for name in tree() if not name.endswith(".lock")] == []
    code, said, _ = model("install", packed(stick, expected={"rg1.png": 0.45}), "--yes")
    assert code == 0
    assert "No scores of its maker" not in said
    stored = json.loads((active().parent / "reference" / "expected.json").read_text())
    assert {"file": "rg1.png", "probability": 0.45} in stored["films"]
    assert len(stored["films"]) == len(list(REFERENCE.glob("*.png")))


def test_a_profile_chosen_for_the_old_model_does_not_go_over_and_it_is_said(model, stick):
    contract = load_contract(SHIPPED)
    profiles.choose(contract, contract.profiles["screening"])
    code, said, _ = model("install", packed(stick), "--yes")
    assert code == 0
    assert "does not go over to the other model" in said.replace("\n", " ")
    assert "screening" in said
    assert profiles.chosen(active()) is None
    assert profiles.chosen(SHIPPED) is not None


def test_missing_evidence_another_use_and_leaks_are_warned_of(model, stick):
    package = packed(stick, metrics={}, intended_use="Cats\x1b[2J", training={"leaks": True}, typicality=None)
    _, said, _ = model("install", package, "--yes")
    for words in ("Do not rely on it", "meant for another use", "better than it is", "unlike those it was made from"):
        assert words in said.replace("\n", " ")
    assert "\x1b" not in said


def test_each_change_stands_in_the_audit_log_with_both_models(model, stick):
    new, old = load_contract(SHIPPED).sha256, load_contract(SHIPPED).sha256
    assert model("install", packed(stick), "--yes")[0] == 0
    assert model("back", "--yes")[0] == 0
    lines = [json.loads(line) for line in places.audit_file().read_text().splitlines()]
    assert [line["kind"] for line in lines] == ["model_installed", "model_back"]
    assert lines[0]["details"] == {"title": "efficientnet_lite0 2.1.0", "model": new, "before": old}


@pytest.mark.parametrize("damage", ["contract", "gone", "model file gone", "note"])
def test_a_damaged_model_in_use_is_told_with_the_way_back_and_never_replaced_in_silence(model, stick, film, capfd, damage):
    assert model("install", packed(stick), "--yes")[0] == 0
    folder = active().parent
    if damage == "contract":
        text = (folder / CONTRACT).read_bytes()
        (folder / CONTRACT).write_bytes(text.replace(b'"threshold": 0.1', b'"threshold": 0.2'))
    elif damage == "gone":
        shutil.rmtree(folder)
    elif damage == "model file gone":
        next(folder.glob("*.tflite")).unlink()
    else:
        models.choice_file().write_text('{"schema": 1, "model": "../../etc", "since": "", "before": []}')
    with pytest.raises(UsageError) as caught:
        active()
    assert "model back" in caught.value.hint
    for command in (("classify", film), ("self-test",)):
        assert main([str(part) for part in command], reads_here) == 2
        assert "model back" in capfd.readouterr().err
    assert model("list")[0] == (2 if damage == "note" else 0)
    code, said, _ = model("back", "--yes")
    assert code == 0
    assert ("there is nothing to compare with" in said) == (damage != "note")
    assert "The other model on 4 reference films" in said
    assert active() == SHIPPED
    assert main(["classify", str(film)], reads_here) == 0


def test_a_model_file_with_one_byte_changed_is_told_with_the_way_back_and_mended_by_installing_it_again(
    model, stick, film, capfd
):
    package = packed(stick)
    assert model("install", package, "--yes")[0] == 0
    path = next(active().parent.glob("*.tflite"))
    data = bytearray(path.read_bytes())
    data[1_000_000] ^= 4
    path.write_bytes(data)
    assert main(["classify", str(film)], worker_for) == 1
    complaint = capfd.readouterr().err
    assert "not the one its contract describes" in complaint
    assert "model back" in complaint
    assert shelf.installed()[0].problem is not None
    assert model("install", package, "--yes")[0] == 0
    assert shelf.is_intact(read_choice().model)
    assert main(["classify", str(film)], reads_here) == 0


def test_two_windows_that_change_at_once_the_later_one_is_told(stick):
    from desktop.model_store import changing
    from desktop.model_store.comparing import Bench

    one, other = (
        changing.prepare_install(packed(stick, version, factor), Bench(reads_here), lambda news: None, lambda: False)
        for version, factor in (("2.1.0", 0.7), ("2.2.0", 0.8))
    )
    one.carry_out()
    with pytest.raises(UsageError) as caught:
        other.carry_out()
    assert caught.value.code == "model_changed"
    assert active() == contract_of(one.model)
    other.discard()
    assert not [name for name in tree() if name.startswith("new-")]


def test_leftovers_go_at_the_next_installation_but_not_what_another_window_works_on(stick):
    folder = places.models_folder()
    (folder / "new-0123").mkdir(parents=True)
    (folder / "new-0123" / "half.tflite").write_bytes(b"x")
    (folder / "gone-4567").mkdir()
    (folder / "new-89ab.lock").write_bytes(b"")
    staged = store.stage(files_of())
    assert not (folder / "new-0123").exists()
    assert not (folder / "gone-4567").exists()
    assert not (folder / "new-89ab.lock").exists()
    store.clean()
    assert staged.contract.is_file()
    staged.discard()
    assert tree() == []


def test_the_model_in_use_is_told_without_numpy_and_in_a_few_milliseconds(tmp_path):
    code = (
        "import sys, time; from desktop.models import active; begun = time.perf_counter(); print(active());"
        "assert time.perf_counter() - begun < 0.05; assert not {'numpy', 'PySide6', 'cxr.contract'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()) == SHIPPED


def test_wrong_words_in_an_error_never_name_an_installed_model_where_a_named_one_is_at_fault(
    model, stick, film, capfd, tmp_path
):
    assert model("install", packed(stick), "--yes")[0] == 0
    (tmp_path / "named.json").write_text(sealed({"schema": 1}))
    assert main(["classify", str(film), "--model", str(tmp_path / "named.json")], worker_for) == 2
    assert "model back" not in capfd.readouterr().err
    assert models.with_way_back(CxrError("program_failed", "x")).hint == ""
