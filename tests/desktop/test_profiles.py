"""The threshold profile chosen for a model: kept safely, used everywhere, never mixed, never changed in silence."""

from __future__ import annotations

import csv
import json
import random
import shutil
import stat
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from cxr.contract import Contract, Decision, load_contract, sealed
from cxr.errors import UsageError
from cxr.shipped import CONTRACT
from desktop import profiles
from desktop.cli import main, worker_for
from desktop.outcome import points
from desktop.places import profiles_file
from desktop.profiles import choose, chosen, in_use, problem, reset, set_aside
from tests.desktop.conftest import draw, wait_until_idle

ROOT = Path(__file__).parents[2]
FIGURES = {
    "sensitivity": {"value": 0.95, "low": 0.9, "high": 0.98},
    "specificity": {"value": 0.9, "low": 0.85, "high": 0.94},
    "n": 120,
    "split": "own films",
}
OWN = Decision(0.3456, 0.2, 0.5, "own films: 120", "own", FIGURES)


@pytest.fixture(scope="module")
def contract() -> Contract:
    return load_contract(CONTRACT)


@pytest.fixture
def screening(contract: Contract) -> Decision:
    return contract.profiles["screening"]


def run_python(code: str, *arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_nothing_chosen_is_the_contracts_own_and_the_contract_is_not_even_read(tmp_path: Path):
    assert chosen(tmp_path / "no such contract.json") is None
    assert not profiles_file().exists()


def test_what_was_chosen_is_found_again_with_when_and_why(contract: Contract, screening: Decision):
    choose(contract, screening, "chosen in this test")
    found = in_use(CONTRACT)
    assert found is not None
    assert found.decision == screening == chosen(CONTRACT)
    assert abs(time.time() - found.since.timestamp()) < 60
    assert found.evidence == "chosen in this test"
    choose(contract, OWN)
    assert chosen(CONTRACT) == OWN
    choose(contract, contract.decision)  # balanced
    assert chosen(CONTRACT) is None


def test_only_its_owner_can_read_it(contract: Contract, screening: Decision):
    choose(contract, screening)
    assert stat.S_IMODE(profiles_file().stat().st_mode) == 0o600


def test_a_profile_of_one_model_never_applies_to_another(contract: Contract, screening: Decision, tmp_path: Path):
    choose(contract, screening)
    for change in ({"sha256": "f" * 64}, {"temperature": contract.temperature * 2}):
        other = tmp_path / "other.json"
        raw = {name: value for name, value in json.loads(CONTRACT.read_text()).items() if name != "seal"}
        other.write_text(sealed({**raw, **change}))
        assert chosen(other) is None
    second = replace(contract, sha256="f" * 64)
    choose(second, OWN)
    reset(contract)
    assert chosen(CONTRACT) is None
    assert json.loads(profiles_file().read_text())["models"].keys() == {"f" * 64}


@pytest.mark.parametrize(
    "wrong",
    [
        replace(OWN, figures={}),
        replace(OWN, figures={**FIGURES, "n": 0}),
        replace(OWN, threshold=float("nan")),
        replace(OWN, threshold=1.0),
        replace(OWN, uncertain_low=0.6),
        replace(OWN, profile="screening"),
        replace(OWN, profile="lenient"),
    ],
)
def test_a_threshold_that_nothing_backs_is_not_taken(contract: Contract, wrong: Decision):
    with pytest.raises(UsageError) as caught:
        choose(contract, wrong)
    assert caught.value.code == "profile_wrong"
    assert chosen(CONTRACT) is None


@pytest.mark.parametrize("how", ["digit", "cut", "newer", "list", "empty"])
def test_a_damaged_or_newer_file_stops_a_command_and_is_told(contract: Contract, film: Path, how: str, capfd):
    choose(contract, OWN)
    path = profiles_file()
    text = path.read_text()
    damaged = {
        "digit": text.replace("0.3456", "0.0456"),
        "cut": text[:-40],
        "newer": text.replace('"schema": 1', '"schema": 2'),
        "list": "[]",
        "empty": "",
    }[how]
    assert damaged != text
    path.write_text(damaged)
    assert main(["classify", str(film)]) == 2
    said = capfd.readouterr()
    assert said.out == ""
    assert "threshold profile" in said.err
    with pytest.raises(UsageError) as caught:
        choose(contract, OWN)
    assert caught.value.code == "profile_bad"
    assert path.read_text() == damaged
    assert problem() is not None
    aside = set_aside()
    assert aside.read_text() == damaged
    assert problem() is None
    choose(contract, OWN)
    assert chosen(CONTRACT) == OWN


def test_what_was_chosen_decides_in_classify_and_in_the_table(contract: Contract, screening: Decision, folder: Path, capfd):
    out = folder.parent / "t.csv"
    film = str(folder / "high.png")
    assert main(["classify", "--json", film]) == 0
    before = json.loads(capfd.readouterr().out)
    score = before["probability"]
    mine = replace(OWN, threshold=min(score + 0.01, 0.99), uncertain_low=0.0, uncertain_high=0.0)
    choose(contract, mine)
    assert main(["classify", "--json", film]) == 0
    after = json.loads(capfd.readouterr().out)
    assert (after["threshold"], after["profile"], after["decision"]) == (mine.threshold, "own", "normal")
    assert before["profile"] == "balanced"
    assert main(["classify", film]) == 0
    assert f"; own, threshold {points(mine.threshold)})" in capfd.readouterr().out
    choose(contract, screening)
    assert main(["batch", str(folder), "--out", str(out)]) == 4
    with out.open(newline="", encoding="utf-8-sig") as stream:
        rows = [row for row in csv.DictReader(stream) if row["status"] == "ok"]
    assert len(rows) == 3
    assert {(row["threshold"], row["profile"]) for row in rows} == {(f"{screening.threshold:.4f}", "screening")}


def test_a_table_is_not_gone_on_with_under_another_threshold(contract: Contract, screening: Decision, folder: Path, capfd):
    out = folder.parent / "t.csv"
    choose(contract, screening)
    assert main(["batch", str(folder), "--out", str(out)]) == 4
    before = out.read_bytes()
    choose(contract, replace(screening, profile="own", figures=FIGURES))  # the same numbers, another profile
    for _ in range(2):
        assert main(["batch", str(folder), "--out", str(out), "--resume"]) == 2
        assert "another threshold" in capfd.readouterr().err
        assert out.read_bytes() == before
        reset(contract)
    choose(contract, screening)
    assert main(["batch", str(folder), "--out", str(out), "--resume"]) == 4
    assert "3 rows kept" in capfd.readouterr().err


def test_a_cluster_is_refused_while_a_profile_is_chosen(contract: Contract, screening: Decision, folder: Path, capfd):
    choose(contract, screening)
    out = folder.parent / "t.csv"
    assert main(["batch", str(folder), "--out", str(out), "--cluster", "tcp://127.0.0.1:1"]) == 2
    assert "another threshold profile is chosen" in capfd.readouterr().err
    reset(contract)
    assert main(["batch", str(folder), "--out", str(out), "--cluster", "tcp://127.0.0.1:1"]) == 2
    assert "threshold profile" not in capfd.readouterr().err


def test_the_self_test_passes_whatever_was_chosen(contract: Contract, screening: Decision, capfd):
    choose(contract, screening)
    assert main(["self-test"]) == 0
    assert "reference films as expected" in capfd.readouterr().out


def test_readers_of_one_batch_keep_the_threshold_they_began_with(contract: Contract, screening: Decision):
    choose(contract, screening)
    first = worker_for(CONTRACT)
    try:
        choose(contract, OWN)
        second = first.another()
        try:
            assert second.identity().decision == screening == first.identity().decision
        finally:
            second.close()
    finally:
        first.close()


def test_looking_up_the_profile_loads_neither_numpy_nor_qt(contract: Contract, screening: Decision):
    choose(contract, screening)
    code = (
        "import sys; from desktop.profiles import chosen; from cxr.shipped import CONTRACT;"
        "print(chosen(CONTRACT).profile, sorted({'numpy', 'PySide6', 'pydicom'} & set(sys.modules)))"
    )
    assert run_python(code).communicate(timeout=30)[0] == "screening []\n"


def test_the_window_scores_with_the_profile_and_its_scale_follows(
    contract: Contract, screening: Decision, film: Path, open_window, qtbot
):
    choose(contract, screening)
    window = open_window(open_reader=lambda: worker_for(CONTRACT))
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    result = window.list.model.studies[0].result
    assert result is not None
    assert (result.threshold, result.profile) == (screening.threshold, "screening")
    assert "threshold 4;" in window.panel.scale.accessibleName()


def test_the_windows_journal_is_not_gone_on_with_under_another_threshold(screening: Decision, tmp_path: Path):
    from cxr.fake import fake_classifier
    from cxr.reader import DirectReader
    from desktop.batch_plan import Known, Plan
    from desktop.session import Session, find_unfinished, stamp_of
    from desktop.work import Films

    films = [draw(tmp_path / "films" / f"{n}.png", 60 + 40 * n) for n in range(3)]
    balanced = DirectReader(fake_classifier)
    session = Session(tmp_path / "journals", (tmp_path / "films",), balanced.contract().sha256)
    session.begin()
    for path in films:
        session.append(balanced.score(path, str(path)), stamp_of(path))
    session.close()
    mine = replace(balanced.contract(), decision=replace(OWN, profile="own"))

    def with_own():
        classifier = fake_classifier()
        classifier.contract = mine
        return classifier

    for load, known in ((with_own, 0), (fake_classifier, 3)):
        news: list[object] = []
        [before] = find_unfinished(tmp_path / "journals")
        reading = Films(lambda load=load: DirectReader(load))
        again = Session(Path(), (), "")
        reading._still_to_score([(p, p.name) for p in films], Plan(before=before), again, news.append, lambda: False)
        assert sum(isinstance(one, Known) for one in news) == known
        reading.close()


CHOOSE = """
import sys
from cxr.contract import Decision, load_contract
from cxr.shipped import CONTRACT
from dataclasses import replace
from desktop.profiles import choose
contract = load_contract(CONTRACT)
own = Decision(0.3456, 0.2, 0.5, "x" * 20_000, "own", {"sensitivity": {}, "specificity": {}, "n": 1})
which = replace(contract, sha256=sys.argv[1] * 64) if len(sys.argv) > 1 else contract
print("ready", flush=True)
for number in range(int(sys.argv[2]) if len(sys.argv) > 2 else 100_000):
    threshold = (number % 900 + 50) / 1000
    choose(which, replace(own, threshold=threshold))
    print(threshold, flush=True)
"""


def test_two_programs_that_choose_at_once_lose_nothing():
    both = [run_python(CHOOSE, name, 40) for name in "ab"]
    with ThreadPoolExecutor() as pool:
        said = list(pool.map(lambda process: process.communicate(timeout=60), both))
    assert [process.returncode for process in both] == [0, 0], said
    models = json.loads(profiles_file().read_text())["models"]
    assert {name[0]: entry["decision"]["threshold"] for name, entry in models.items()} == {"a": 0.089, "b": 0.089}
    assert problem() is None


def test_killed_while_choosing_the_old_or_the_new_one_stands_whole():
    seen = 0
    for seed in range(5):
        process = run_python(CHOOSE)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(random.Random(seed).uniform(0.02, 0.15))
        process.kill()
        confirmed = [float(line) for line in process.communicate()[0].splitlines() if len(line) > 2]
        found = chosen(CONTRACT)
        if confirmed:
            assert found is not None
            assert found.threshold in (confirmed[-1], round(confirmed[-1] + 0.001, 3))
            seen += 1
    assert seen > 1, "each kill came before the first choice"
    reset(load_contract(CONTRACT))  # what the killed ones left behind is in nobody's way
    assert chosen(CONTRACT) is None


def test_a_file_that_cannot_be_written_is_said_and_the_one_before_stays(contract: Contract, screening: Decision):
    choose(contract, screening)
    profiles_file().with_name("profiles.json.tmp").mkdir()  # where the new one would be written
    with pytest.raises(UsageError) as caught:
        choose(contract, OWN)
    assert caught.value.code == "profile_unwritable"
    assert chosen(CONTRACT) == screening


def test_a_place_that_is_no_file_is_said(contract: Contract, screening: Decision):
    profiles_file().mkdir(parents=True)
    assert problem() is not None
    with pytest.raises(UsageError):
        choose(contract, screening)


def test_a_batch_of_another_models_contract_uses_that_ones_profile(contract: Contract, film: Path, tmp_path: Path, capfd):
    for name in (CONTRACT.name, contract.file):
        shutil.copy(CONTRACT.with_name(name), tmp_path)
    choose(contract, OWN)
    assert main(["classify", "--json", "--model", str(tmp_path / CONTRACT.name), str(film)]) == 0  # the same model elsewhere
    assert json.loads(capfd.readouterr().out)["profile"] == "own"
    assert asdict(OWN)["profile"] == profiles.OWN


def test_a_result_of_another_threshold_says_so_in_the_panel_and_in_reports(
    contract: Contract, screening: Decision, film: Path, open_window, qtbot, tmp_path: Path
):
    from desktop.reports.content import BatchSource, Options
    from desktop.reports.work import report_pdf
    from tests.desktop.pdf_text import pages

    choose(contract, screening)
    window = open_window(open_reader=lambda: worker_for(CONTRACT))
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    said = "Made with another threshold than the model's own: screening, score 4.2 of 100."
    assert said in window.panel.warnings.text()
    source = window.case.source()
    for number, one in enumerate((source, BatchSource([source.result], window.reading.contract))):
        report_pdf(tmp_path / f"{number}.pdf", one, Options())(lambda news: None, lambda: False)
        text = " ".join(" ".join(pages((tmp_path / f"{number}.pdf").read_bytes())).split())
        assert "Threshold profile screening, score 4.2 of 100" in text
        assert (said in text) == (number == 0)


def test_the_page_on_the_model_says_that_its_figures_are_of_the_models_own_threshold(contract: Contract, screening: Decision):
    from desktop.pages.model_facts_content import headlines, predictive, sections
    from desktop.pages.model_reports import read_reports

    usual = read_reports(contract)
    other = read_reports(replace(contract, decision=screening, profiles={"balanced": contract.decision, **contract.profiles}))
    first, *rest = headlines(other)
    assert "Another threshold is in use: screening, score 4.2 of 100" in first
    assert rest == headlines(usual)
    assert predictive(other) == predictive(usual)
    assert sections(other) == sections(usual)


def test_the_window_says_that_the_profile_is_lost_and_goes_on_with_the_models_own(contract: Contract, film, open_window, qtbot):
    from desktop.cli import Model
    from desktop.pages.error_dialog import ErrorDialog

    choose(contract, OWN)
    profiles_file().write_text(profiles_file().read_text().replace("0.3456", "0.0456"))
    window = open_window(open_reader=Model(None, worker_for).open_for_window)
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    [dialog] = window.findChildren(ErrorDialog)
    assert "threshold profile" in " ".join(label.text() for label in dialog.findChildren(QLabel))
    dialog.close()
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    result = window.list.model.studies[0].result
    assert (result.threshold, result.profile) == (contract.decision.threshold, "balanced")
