"""Installing a model where something goes wrong: killed at any moment, a full disk, a model that crashes or hangs."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from cxr.errors import UsageError
from cxr.shipped import CONTRACT as SHIPPED
from cxr.workers import WorkerReader
from desktop import places
from desktop.cancelled import Cancelled
from desktop.cli import worker_for
from desktop.model_store.changing import prepare_install
from desktop.model_store.comparing import Bench
from desktop.models import active
from tests.desktop.model_files import packed
from tests.faults.namespaces import ALONE, why_not
from tests.faults.program import ROOT, environment

REASON = why_not()
STEP = 9
"""Every so-manieth touch of a file, besides the last ones; 1 for all of them."""

BAD_WORKER = """
import ctypes, sys, time
from pathlib import Path
import cxr.classifier, cxr.worker

what, contract = sys.argv[1], Path(sys.argv[-1])
if "new-" in str(contract):
    score, load = cxr.classifier.Classifier.run, cxr.classifier.load_classifier

    def misbehave(*arguments, **options):
        if what.startswith("crash"):
            ctypes.string_at(0)
        time.sleep(3600)

    if what.endswith("loading"):
        cxr.classifier.load_classifier = misbehave
    else:
        cxr.classifier.Classifier.run = misbehave
sys.exit(cxr.worker.serve(contract))
"""
"""A worker in which a model that is on its way in misbehaves, as a damaged or hostile one could in the interpreter."""


def misbehaving(what: str, contract: Path) -> WorkerReader:
    return WorkerReader([sys.executable, "-c", BAD_WORKER, what], contract, patience=1.0)


def test_killed_before_any_write_there_is_the_old_model_or_the_new_one_whole(tmp_path: Path):
    package, data = packed(tmp_path, expected={"rg1.png": 0.5}), tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-m", "tests.desktop.model_killed", package, data, str(STEP)],
        cwd=ROOT, env=environment(data), capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) > 10
    for one in told:
        assert one["whole"], one
        assert one["left"] == [], one
        assert one["after"], one
    assert [one["changed"] for one in told] == sorted(one["changed"] for one in told), "once it is the new one, it stays it"
    assert not told[0]["changed"]
    assert told[-1]["changed"]


@pytest.mark.skipif(bool(REASON), reason=REASON)
def test_on_a_full_disk_it_says_so_and_the_old_model_stays(tmp_path: Path):
    packages = [packed(tmp_path, "2.1.0"), packed(tmp_path, "2.2.0", 0.8)]
    done = subprocess.run(
        [*ALONE, sys.executable, "-m", "tests.desktop.model_full_disk", *map(str, packages)],
        cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) >= 4
    for one in told[:-1]:
        assert one["code"] == "model_unwritable", one
        assert "No space left" in one["message"]
        assert "The model in use stays" in one["message"]
        assert one["stays"], one
    assert told[-1]["loads"] == "2.2.0"


@pytest.mark.parametrize("what", ["crash on loading", "crash on scoring", "hang on scoring"])
def test_a_model_that_crashes_or_hangs_does_so_in_a_worker_and_is_refused(tmp_path: Path, what: str):
    with pytest.raises(UsageError) as caught:
        prepare_install(packed(tmp_path), Bench(partial(misbehaving, what)), lambda news: None, lambda: False)
    assert caught.value.code == "model_refused"
    assert "The model in use stays" in caught.value.message
    assert active() == SHIPPED
    assert list(places.models_folder().iterdir()) == []


def test_a_model_that_hangs_while_it_is_loaded_can_be_stopped(tmp_path: Path):
    from threading import Timer

    bench = Bench(partial(misbehaving, "hang on loading"))
    timer = Timer(0.8, bench.stop)
    timer.start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        prepare_install(packed(tmp_path), bench, lambda news: None, lambda: False)
    timer.join()
    assert time.monotonic() - begun < 10
    assert list(places.models_folder().iterdir()) == []


def test_a_stopped_installation_leaves_nothing(tmp_path: Path):
    with pytest.raises(Cancelled):
        prepare_install(packed(tmp_path), Bench(worker_for), lambda news: None, lambda: True)
    assert list(places.models_folder().iterdir()) == []
