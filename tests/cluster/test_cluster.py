"""`batch --cluster` on a real Dask scheduler and real workers: processes of their own on the loopback interface."""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cxr.errors import EngineError, UsageError
from cxr.shipped import CONTRACT
from cxr.table import read_table, run_to_table
from desktop.cli import main
from desktop.places import VARIABLE
from desktop.records.audit_check import check
from tests.films import dicom_film, draw_film, encode

pytest.importorskip("distributed", reason="the extra requirements-cluster.lock is not installed")
from cxr.cluster import ClusterPool, first_film
from tests.cluster.processes import ROOT, Cluster

MODEL_SHA256 = json.loads(CONTRACT.read_text(encoding="utf-8"))["sha256"]
FILMS = 30


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    folder = tmp_path / "cluster"
    folder.mkdir()
    try:
        started = Cluster(folder)
    except OSError as error:
        pytest.skip(f"no loopback interface here: {error}")
    yield started
    started.stop()


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Of several formats, with a damaged one and one that is no picture."""
    folder = tmp_path_factory.mktemp("films")
    for number in range(FILMS):
        pixels = draw_film((420 + number, 380 + number), number)
        if number % 8 == 7:
            (folder / f"{number:02}.dcm").write_bytes(dicom_film(pixels))
        else:
            (folder / f"{number:02}.png").write_bytes(encode(pixels, "PNG"))
    (folder / "05.jpeg").write_bytes(encode(draw_film(), "JPEG")[:3000])
    (folder / "06.txt").write_text("no film", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def local(films: Path, tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, str]]:
    """The same batch on this computer."""
    out = tmp_path_factory.mktemp("local") / "table.csv"
    assert main(["batch", str(films), "--out", str(out), "--jobs", "1"]) == 4
    return rows(out)


def rows(table: Path) -> list[dict[str, str]]:
    """A table's rows without the times."""
    with table.open(newline="", encoding="utf-8-sig") as stream:
        return [{name: cell for name, cell in row.items() if name != "seconds"} for row in csv.DictReader(stream)]


def copy_of_the_program(folder: Path) -> Path:
    """The core and its model, to be changed."""
    shutil.copytree(ROOT / "cxr", folder / "cxr", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "models").mkdir()
    for name in (CONTRACT.name, CONTRACT.with_suffix(".tflite").name):
        shutil.copy(CONTRACT.with_name(name), folder / "models")
    return folder


def test_two_nodes_of_which_one_is_killed_midway_make_the_same_table(
    cluster: Cluster, films: Path, local: list[dict[str, str]], tmp_path: Path
) -> None:
    first, _ = cluster.add_worker(), cluster.add_worker()
    cluster.wait_for_workers(2)
    left: list[int] = []

    def kill_one(done: int, total: int) -> None:
        if done == 6 and not left:
            first.send_signal(signal.SIGKILL)
            left.append(total - done)

    out = tmp_path / "table.csv"
    with ClusterPool(cluster.address, first_film(films, recursive=False)) as pool:
        summary, _results = run_to_table(films, out, pool, MODEL_SHA256, progress=kill_one)
    assert summary.complete
    assert left == [FILMS + 2 - 6]
    assert first.wait(timeout=10) == -signal.SIGKILL
    assert rows(out) == local


def test_the_command_makes_the_same_table_and_says_nothing_else(
    cluster: Cluster, films: Path, local: list[dict[str, str]], tmp_path: Path
) -> None:
    cluster.add_worker()
    cluster.wait_for_workers(1)
    out = tmp_path / "table.csv"
    command = [sys.executable, "-m", "desktop", "batch", films.name, "--out", str(out), "--cluster", cluster.address]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), VARIABLE: str(tmp_path / "data")}
    done = subprocess.run(command, cwd=films.parent, env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 4
    log = check(tmp_path / "data" / "audit.jsonl")
    assert log.is_whole
    assert log.head.count == FILMS + 2
    assert done.stderr.splitlines()[-1].startswith(f"{FILMS + 2} films in ")
    assert len(done.stderr.splitlines()) == 1
    assert rows(out) == local


def test_ctrl_c_keeps_what_is_done(cluster: Cluster, films: Path, local: list[dict[str, str]], tmp_path: Path) -> None:
    cluster.add_worker()
    cluster.wait_for_workers(1)
    out = tmp_path / "table.csv"
    partial = out.with_name("table.csv.partial")
    command = [sys.executable, "-m", "desktop", "batch", str(films), "--out", str(out), "--cluster", cluster.address]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as batch:
        cluster.wait(lambda: partial.exists() and len(partial.read_bytes().splitlines()) > 4)
        batch.send_signal(signal.SIGINT)
        _, said = batch.communicate(timeout=60)
    assert batch.returncode == 130
    assert "--resume goes on from there" in said
    assert main([*command[3:], "--resume"]) == 4
    assert rows(out) == local


def test_the_batch_leaves_nothing_on_the_nodes(cluster: Cluster, films: Path) -> None:
    worker = cluster.add_worker()
    cluster.wait_for_workers(1)

    def children() -> list[str]:
        tasks = Path(f"/proc/{worker.pid}/task")
        return [child for task in tasks.iterdir() for child in (task / "children").read_text(encoding="utf-8").split()]

    with ClusterPool(cluster.address, first_film(films, recursive=False)) as pool:
        assert pool.executor.submit(pool.score, films / "00.png", "00.png").result().status == "ok"
        assert len(children()) == 1
    cluster.wait(lambda: not children())


def test_a_node_with_another_model_is_refused_at_the_start(cluster: Cluster, films: Path, tmp_path: Path) -> None:
    other = copy_of_the_program(tmp_path / "other")
    model = (other / "models" / CONTRACT.name).with_suffix(".tflite")
    model.write_bytes(model.read_bytes()[:-1] + b"\1")
    cluster.add_worker()
    cluster.add_worker(other)
    cluster.wait_for_workers(2)
    with pytest.raises(UsageError, match="not the one its contract describes") as caught:
        ClusterPool(cluster.address, first_film(films, recursive=False))
    assert caught.value.code == "cluster_node"
    assert "tcp://127.0.0.1:" in caught.value.message


def test_a_node_of_another_version_that_joins_in_the_middle_gets_no_film(
    cluster: Cluster, films: Path, local: list[dict[str, str]], tmp_path: Path
) -> None:
    other = copy_of_the_program(tmp_path / "other")
    source = other / "cxr" / "__init__.py"
    source.write_text(source.read_text(encoding="utf-8").replace('__version__ = "', '__version__ = "9.'), encoding="utf-8")
    cluster.add_worker()
    cluster.wait_for_workers(1)
    joined: list[subprocess.Popen[bytes]] = []

    def join(done: int, total: int) -> None:
        if done == 3 and not joined:
            joined.append(cluster.add_worker(other))
            joined[0].wait(timeout=60)  # it is sent away

    out = tmp_path / "table.csv"
    with ClusterPool(cluster.address, first_film(films, recursive=False)) as pool:
        run_to_table(films, out, pool, MODEL_SHA256, progress=join)
    assert joined
    assert "can't take part: the program is 9." in cluster.log(joined[0])
    assert rows(out) == local


def test_a_node_without_the_program_is_refused(cluster: Cluster, films: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    cluster.add_worker(empty)
    cluster.wait_for_workers(1)
    with pytest.raises(UsageError, match="No module named 'cxr'") as caught:
        ClusterPool(cluster.address, first_film(films, recursive=False))
    assert caught.value.code == "cluster_node"


def test_a_node_that_does_not_see_the_folder_is_refused(cluster: Cluster, films: Path) -> None:
    unshare = ("unshare", "--mount", "sh", "-c", 'mount -t tmpfs none "$0" && exec "$@"', str(films))
    if shutil.which("unshare") is None or subprocess.run([*unshare, "true"], capture_output=True).returncode:
        pytest.skip("a file system of a node's own needs root")
    cluster.add_worker(prefix=unshare)
    cluster.wait_for_workers(1)
    with pytest.raises(UsageError, match="can't be read") as caught:
        ClusterPool(cluster.address, first_film(films, recursive=False))
    assert caught.value.code == "cluster_node"
    assert "00.png" in caught.value.message


def test_a_film_with_which_four_nodes_die_ends_the_batch_with_the_way_out(cluster: Cluster, films: Path) -> None:
    for _ in range(4):
        cluster.add_worker()
    cluster.wait_for_workers(4)
    with (
        ClusterPool(cluster.address, first_film(films, recursive=False)) as pool,
        pytest.raises(EngineError, match="--resume") as caught,
    ):
        pool.executor.submit(os._exit, 1).result(timeout=60)
    assert caught.value.code == "cluster_lost"


@pytest.mark.parametrize("gone", ["nodes", "scheduler"])
def test_a_batch_whose_cluster_is_gone_ends_and_can_be_resumed(
    gone: str, cluster: Cluster, films: Path, local: list[dict[str, str]], tmp_path: Path
) -> None:
    cluster.add_worker()
    cluster.wait_for_workers(1)

    def kill(done: int, total: int) -> None:
        if done == 6:
            for process in cluster.workers if gone == "nodes" else cluster.processes[:1]:
                process.kill()

    out = tmp_path / "table.csv"
    with (
        ClusterPool(cluster.address, first_film(films, recursive=False), patience=3) as pool,
        pytest.raises(EngineError, match="--resume") as caught,
    ):
        run_to_table(films, out, pool, MODEL_SHA256, progress=kill)
    assert caught.value.code == "cluster_lost"
    kept = read_table(out.with_name(out.name + ".partial"))
    assert 6 <= len(kept) < FILMS
    assert main(["batch", str(films), "--out", str(out), "--jobs", "1", "--resume"]) == 4
    assert rows(out) == local


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:1", "127.0.0.1", "nonsense"])
def test_an_address_where_no_scheduler_is_is_said_at_once(
    address: str, films: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begun = time.monotonic()
    assert main(["batch", str(films), "--out", str(tmp_path / "t.csv"), "--cluster", address]) == 2
    assert f"no Dask scheduler at {address}" in capsys.readouterr().err
    assert time.monotonic() - begun < 10


def test_a_cluster_without_nodes_is_said(cluster: Cluster, films: Path) -> None:
    with pytest.raises(UsageError, match="has no nodes") as caught:
        ClusterPool(cluster.address, first_film(films, recursive=False), patience=1)
    assert caught.value.code == "cluster_empty"


def test_without_the_extra_the_way_to_it_is_said(
    films: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    monkeypatch.delitem(sys.modules, "cxr.cluster", raising=False)
    out = tmp_path / "t.csv"
    assert main(["batch", str(films), "--out", str(out), "--cluster", "tcp://127.0.0.1:1"]) == 2
    assert "requirements-cluster.lock" in capsys.readouterr().err
    assert not out.with_name("t.csv.partial").exists()


def test_heatmaps_are_not_asked_of_a_cluster(films: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    places: list[Any] = ["--out", str(tmp_path / "t.csv"), "--heatmaps", str(tmp_path / "maps")]
    assert main(["batch", str(films), *places, "--cluster", "tcp://127.0.0.1:1"]) == 2
    assert "makes no heatmaps" in capsys.readouterr().err


def test_an_empty_folder_has_no_first_film(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "film.png").touch()
    assert first_film(tmp_path, recursive=True).name == "film.png"
    with pytest.raises(UsageError, match="no films"):
        first_film(tmp_path, recursive=False)
