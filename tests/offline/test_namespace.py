"""The program in a network namespace that has no network gives what it gives outside."""

from __future__ import annotations

import csv
import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.offline.program import DESKTOP, FILMS, SESSION, Place, environment, make_place, start

ALONE = ("unshare", "--map-root-user", "--net", "--")


def why_not() -> str:
    """What keeps namespaces from being used here; "" where nothing does."""
    if shutil.which("unshare") is None:
        return "unshare is not installed (Debian: apt-get install util-linux), or this is not Linux"
    probe = subprocess.run([*ALONE, "true"], capture_output=True, check=False, timeout=30)
    return "" if probe.returncode == 0 else "this system lets nobody make a network namespace (sysctl user.max_net_namespaces)"


REASON = why_not()
pytestmark = pytest.mark.skipif(bool(REASON), reason=REASON)


@pytest.fixture
def inside(tmp_path: Path) -> Place:
    return make_place(tmp_path / "inside")


@pytest.fixture
def outside(tmp_path: Path) -> Place:
    return make_place(tmp_path / "outside")


CONNECT = """
import errno, socket, sys
reached = []
for address in (("127.0.0.1", int(sys.argv[1])), ("192.0.2.1", 80)):
    try:
        socket.create_connection(address, timeout=2).close()
        reached.append(address)
    except OSError as error:
        print(errno.errorcode.get(error.errno, error))
print(reached, [name for _, name in socket.if_nameindex()])
"""


def test_in_the_namespace_no_connection_succeeds_and_outside_one_does(outside: Place):
    """Documentation addresses are 192.0.2.0/24 (RFC 5737); the server is this test."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        command = [sys.executable, "-c", CONNECT, server.getsockname()[1]]
        alone = start([*ALONE, *command], environment(outside))
        assert alone.stdout.splitlines() == ["ENETUNREACH", "ENETUNREACH", "[] ['lo']"], alone.stderr
        code = f"import socket; socket.create_connection({server.getsockname()!r}, timeout=2)"
        assert start([sys.executable, "-c", code], environment(outside)).returncode == 0


def run_both(
    inside: Place, outside: Place, code: int, command: Callable[[Place], Sequence[object]]
) -> list[subprocess.CompletedProcess[str]]:
    """In the namespace and outside of it, at the same time; both end with this exit code."""
    with ThreadPoolExecutor(2) as pool:
        done = list(
            pool.map(lambda each: start([*each[0], *command(each[1])], environment(each[1])), ((ALONE, inside), ((), outside)))
        )
    assert [each.returncode for each in done] == [code, code], done
    return done


def told_by_both(inside: Place, outside: Place, code: int, command: Sequence[object]) -> str:
    """What both say on standard output, which is the same but for the time it took."""
    alone, free = (without_seconds(done.stdout) for done in run_both(inside, outside, code, lambda _: command))
    assert alone == free
    return alone


def without_seconds(text: str) -> str:
    return re.sub(r'"seconds": [\d.e-]+', '"seconds": 0', text)


def test_self_test_and_classify_say_the_same(inside: Place, outside: Place):
    assert "reference films as expected" in told_by_both(inside, outside, 0, [*DESKTOP, "self-test"])
    shutil.copy(outside.film, outside.films / "film.jpg")
    films = sorted(outside.films.iterdir())
    told = told_by_both(inside, outside, 4, [*DESKTOP, "classify", "--json", *films])
    assert [json.loads(line)["status"] for line in told.splitlines()] == ["ok"] * (FILMS + 1) + ["error"]


def rows(table: Path) -> list[dict[str, str]]:
    with table.open(encoding="utf-8-sig", newline="") as stream:
        return [row | {"seconds": "", "path": Path(row["path"]).name} for row in csv.DictReader(stream)]


def test_a_batch_makes_the_same_table(inside: Place, outside: Place):
    run_both(inside, outside, 4, lambda place: [*DESKTOP, "batch", place.films, "--out", place.out / "t.csv", "--xlsx"])
    assert rows(inside.out / "t.csv") == rows(outside.out / "t.csv")
    assert [row["status"] for row in rows(inside.out / "t.csv")] == ["ok"] * FILMS + ["error"]


def test_the_window_scores_and_saves_the_same(inside: Place, outside: Place):
    run_both(inside, outside, 0, lambda place: [*SESSION, place.film, place.films, place.out])
    assert rows(inside.out / "table.csv") == rows(outside.out / "table.csv")
    assert len(rows(inside.out / "table.csv")) == 1 + FILMS + 1
    assert (inside.out / "film.png").read_bytes() == (outside.out / "film.png").read_bytes()
    for name in ("film.pdf", "list.pdf"):
        assert (inside.out / name).read_bytes().startswith(b"%PDF-")
        assert abs((inside.out / name).stat().st_size - (outside.out / name).stat().st_size) < 2000  # its time of making
