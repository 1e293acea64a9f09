"""A full disk, at every file that the program writes. The long form: `python -m tests.faults.soak disk`."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from tests.faults.namespaces import ALONE, why_not
from tests.faults.program import ROOT, environment

REASON = why_not()
KINDS = 12


@pytest.mark.skipif(bool(REASON), reason=REASON)
def test_each_file_that_does_not_fit_is_told_and_leaves_what_was_there():
    done = subprocess.run(
        [*ALONE, sys.executable, "-m", "tests.faults.full_disk"],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert not [line for line in done.stderr.splitlines() if "does not support" not in line]
    swept = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(swept) == KINDS
    for kind in swept:
        assert not kind["problems"], kind
        assert kind["failed"] >= 1, kind
    assert done.returncode == 0
