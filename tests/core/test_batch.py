"""Many files: one Result each, in order, whatever happens to them; and the table on disk."""

from __future__ import annotations

import csv
import os
import threading
from pathlib import Path

import pytest
from PIL import Image

from cxr.assess import assess
from cxr.batch import LocalPool, find_files, run
from cxr.errors import EngineError, UsageError
from cxr.fake import fake_classifier, fake_reader
from cxr.reader import DirectReader
from cxr.result import COLUMNS, Result
from cxr.table import partial_name, read_table, run_to_table
from tests.films import draw_film

MODEL = fake_classifier().contract.sha256


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six films in two folders, a broken one, a text, an empty file, and what systems leave behind."""
    root = tmp_path / "films"
    (root / "ward").mkdir(parents=True)
    for index in range(6):
        target = root / ("ward" if index % 2 else "") / f"film {index}.jpeg"
        Image.fromarray(draw_film((300 + index, 320), index)).save(target)
    whole = (root / "film 0.jpeg").read_bytes()
    (root / "broken.jpeg").write_bytes(whole[: len(whole) // 2])
    (root / "notes.txt").write_text("not a film")
    (root / "empty.png").touch()
    for name in ("Thumbs.db", ".DS_Store", "._film 0.jpeg"):
        (root / name).write_bytes(b"system")
    return root


def score_all(files, load=fake_classifier, jobs: int = 1) -> list[Result]:
    with LocalPool(lambda: DirectReader(load), jobs) as pool:
        return list(run(files, pool))


def names(results: list[Result]) -> list[str]:
    return [result.path for result in results]


def test_every_file_is_found_once_and_system_files_are_counted(folder: Path):
    found = find_files(folder, recursive=True)
    assert [name for _, name in found.files] == sorted(name for _, name in found.files)
    assert len(found.files) == 9
    assert found.skipped == 3
    assert len(find_files(folder, recursive=False).files) == 6


def test_a_loop_of_links_ends(folder: Path):
    (folder / "ward" / "up").symlink_to(folder, target_is_directory=True)
    assert len(find_files(folder, recursive=True).files) == 9


def test_what_is_not_a_folder_is_an_error(folder: Path):
    with pytest.raises(UsageError) as caught:
        find_files(folder / "film 0.jpeg", recursive=True)
    assert caught.value.code == "folder_missing"


@pytest.mark.parametrize("jobs", [1, 3])
def test_one_result_a_file_in_order_with_errors_as_results(folder: Path, jobs: int):
    files = find_files(folder, recursive=True).files
    results = score_all(files, jobs=jobs)
    assert names(results) == [name for _, name in files]
    status = {result.path: (result.status, result.code) for result in results}
    assert status["broken.jpeg"] == ("error", "image_corrupt")
    assert status["notes.txt"] == ("error", "not_an_image")
    assert status["empty.png"] == ("error", "file_empty")
    scored = [result for result in results if result.status == "ok"]
    assert len(scored) == 6
    assert all(result.decision and result.file_sha256 and 0 < result.probability < 1 for result in scored)


def test_several_workers_give_the_results_of_one(folder: Path):
    files = find_files(folder, recursive=True).files
    one, three = ([(r.path, r.probability) for r in score_all(files, jobs=jobs)] for jobs in (1, 3))
    assert one == three


def test_each_worker_makes_its_own_classifier(folder: Path):
    made: list[int] = []

    def make():
        made.append(threading.get_ident())
        return fake_classifier(seconds=0.02)

    score_all(find_files(folder, recursive=True).files, make, jobs=2)
    assert len(made) == len(set(made)) == 2


def test_stopping_ends_between_images_and_leaves_no_thread(folder: Path):
    stop = threading.Event()
    results = []
    with LocalPool(fake_reader, should_stop=stop.is_set) as pool:
        for result in run(find_files(folder, recursive=True).files, pool, should_stop=stop.is_set):
            results.append(result)
            stop.set()
    assert 1 <= len(results) < 9
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("score")]


def test_a_model_that_fails_ends_the_batch_with_its_error(folder: Path):
    def broken():
        raise EngineError("engine_missing", "No engine.")

    with pytest.raises(EngineError):
        score_all(find_files(folder, recursive=True).files, broken, jobs=2)


def to_table(folder: Path, out: Path, **options):
    with LocalPool(fake_reader, on_assessment=options.pop("on_assessment", None)) as pool:
        return run_to_table(folder, out, pool, MODEL, recursive=True, **options)


def test_the_table_has_the_header_and_a_row_a_file(folder: Path, tmp_path: Path):
    out = tmp_path / "results.csv"
    progress: list[tuple[int, int]] = []
    summary, results = to_table(folder, out, progress=lambda done, total: progress.append((done, total)))
    assert out.read_bytes().startswith(b"\xef\xbb\xbfpath,status,code")
    with out.open(newline="", encoding="utf-8-sig") as stream:
        rows = list(csv.reader(stream))
    assert tuple(rows[0]) == COLUMNS
    assert [row[0] for row in rows[1:]] == names(results)
    assert summary.complete
    assert summary.skipped == 3
    assert sum(summary.counts.values()) == 9
    assert summary.counts["error"] == 3
    assert progress[0] == (0, 9)
    assert progress[-1] == (9, 9)
    assert not partial_name(out).exists()


def test_a_table_in_the_folder_itself_is_not_read_as_a_film(folder: Path):
    out = folder / "results.csv"
    to_table(folder, out)
    assert len(read_table(out)) == 9
    to_table(folder, out, overwrite=True)
    assert len(read_table(out)) == 9


def test_an_existing_table_is_not_overwritten_unasked(folder: Path, tmp_path: Path):
    out = tmp_path / "results.csv"
    out.write_text("precious")
    with pytest.raises(UsageError, match="--resume") as caught:
        to_table(folder, out)
    assert caught.value.code == "out_exists"
    assert out.read_text() == "precious"


def cancelled_after(folder: Path, out: Path, count: int) -> None:
    done: list[object] = []
    summary, _ = to_table(folder, out, on_assessment=done.append, should_stop=lambda: len(done) >= count)
    assert not summary.complete
    assert summary.out == partial_name(out)
    assert not out.exists()


def test_a_cancelled_table_goes_on_without_scoring_again(folder: Path, tmp_path: Path):
    out = tmp_path / "results.csv"
    cancelled_after(folder, out, 4)
    kept = [result for result in read_table(partial_name(out)) if result.status != "error"]
    again: list[str] = []
    summary, results = to_table(folder, out, resume=True, on_assessment=lambda a: again.append(a.result.path))
    assert summary.complete
    assert summary.resumed == len(kept) > 0
    assert not set(again) & set(names(kept))
    assert names(results) == names(read_table(out)) == sorted(names(results))
    assert len(results) == 9


def test_a_row_cut_off_in_writing_is_scored_again(folder: Path, tmp_path: Path):
    out = tmp_path / "results.csv"
    to_table(folder, out)
    whole = out.read_bytes()
    partial_name(out).write_bytes(whole[:-9])
    out.unlink()
    assert len(read_table(partial_name(out))) == 8
    summary, results = to_table(folder, out, resume=True)
    assert summary.complete
    assert len(results) == 9


def test_a_file_that_changed_since_is_scored_again(folder: Path, tmp_path: Path):
    out = tmp_path / "results.csv"
    _, before = to_table(folder, out)
    Image.fromarray(255 - draw_film((300, 320), 9)).save(folder / "film 0.jpeg")
    _, after = to_table(folder, out, resume=True)
    changed = {b.path for b, a in zip(before, after, strict=True) if b.file_sha256 != a.file_sha256}
    assert changed == {"film 0.jpeg"}
    scores = [[result.to_row()[4] for result in results] for results in (before, after)]
    assert [name for name, b, a in zip(names(before), *scores, strict=True) if b != a] == ["film 0.jpeg"]


def test_a_table_made_with_another_model_is_not_mixed(folder: Path, tmp_path: Path):
    out = tmp_path / "results.csv"
    to_table(folder, out)
    before = out.read_bytes()
    with pytest.raises(UsageError) as caught:
        run_to_table(folder, out, LocalPool(fake_reader), "f" * 64, recursive=True, resume=True)
    assert caught.value.code == "out_model"
    assert out.read_bytes() == before


def test_resuming_with_what_is_no_table_is_an_error_and_loses_nothing(folder: Path, tmp_path: Path):
    out = tmp_path / "results.csv"
    out.write_text("path,other\n1,2\n")
    with pytest.raises(UsageError) as caught:
        to_table(folder, out, resume=True)
    assert caught.value.code == "out_damaged"
    assert out.read_text() == "path,other\n1,2\n"


def test_a_place_that_cannot_be_written_is_an_error_with_a_way_out(folder: Path, tmp_path: Path):
    with pytest.raises(UsageError) as caught:
        to_table(folder, tmp_path / "no such folder" / "results.csv")
    assert caught.value.code == "out_unwritable"


@pytest.mark.skipif(os.name != "posix", reason="such names exist on POSIX only")
def test_a_name_that_is_not_utf8_gets_its_row_and_is_found_again(folder: Path, tmp_path: Path):
    target = os.fsencode(folder) + b"/caf\xe9=.jpeg"
    Path(os.fsdecode(target)).write_bytes((folder / "film 0.jpeg").read_bytes())
    out = tmp_path / "results.csv"
    to_table(folder, out)
    assert r"caf\xe9=.jpeg" in out.read_text(encoding="utf-8-sig")
    summary, results = to_table(folder, out, resume=True)
    assert summary.resumed == 7
    assert len(results) == 10


def test_assessing_never_raises_for_what_is_wrong_with_the_file(folder: Path):
    for path in (folder / "missing.jpeg", folder, folder / "broken.jpeg"):
        assessment = assess(path, fake_classifier())
        assert assessment.result.status == "error"
        assert assessment.result.message
        assert assessment.scores is None


@pytest.mark.parametrize(
    ("fault", "code"), [(ZeroDivisionError("Doe^Jane"), "program_failed"), (MemoryError(), "out_of_memory")]
)
def test_a_file_on_which_the_program_fails_costs_one_row(folder: Path, monkeypatch: pytest.MonkeyPatch, fault, code):
    def fail_on_one(path: Path, classifier, **options):
        if path.name == "film 2.jpeg":
            raise fault
        return assess(path, classifier, **options)

    monkeypatch.setattr("cxr.assess.assess", fail_on_one)
    files = find_files(folder, recursive=True).files
    results = score_all(files, jobs=2)
    assert [result.path for result in results] == [name for _, name in files]
    [failed] = [result for result in results if result.path == "film 2.jpeg"]
    assert (failed.status, failed.code, failed.model_sha256) == ("error", code, MODEL)
    assert "Doe" not in failed.message
    assert (code == "program_failed") == ("ZeroDivisionError, cxr.reader:" in failed.message)
    assert sum(result.status == "ok" for result in results) == 5


def test_looking_through_folders_ends_when_it_is_asked_to(folder: Path):
    asked: list[int] = []

    def stop_at_the_second() -> bool:
        asked.append(1)
        return len(asked) > 1

    found = find_files(folder, recursive=True, should_stop=stop_at_the_second)
    assert 0 < len(found.files) < len(find_files(folder, recursive=True).files)
