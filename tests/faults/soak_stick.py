"""A stick that fails while it is read and written, is pulled out, or hangs. A drive of this test's own, through FUSE.

Needs /dev/fuse, fusermount3 (Debian: fuse3) and the Python package mfusepy, which is not among the project's requirements:
in this Python, or in the one that the variable FUSE_PYTHON names.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.faults.program import DESKTOP, batch, command, descendants, rows, start, wait_until_gone, write_films

PYTHON = os.environ.get("FUSE_PYTHON", sys.executable)
WINDOW = [sys.executable, "-m", "tests.faults.killed_window"]
CLOSED = [sys.executable, "-m", "tests.faults.closed_window"]


def why_not() -> str:
    """What keeps this from running here; "" where nothing does."""
    if not Path("/dev/fuse").exists() or shutil.which("fusermount3") is None:
        return "there is no /dev/fuse, or no fusermount3 (Debian: apt-get install fuse3)"
    found = subprocess.run([PYTHON, "-c", "import mfusepy"], capture_output=True, check=False)
    return "" if found.returncode == 0 else f"{PYTHON} has no mfusepy (pip install mfusepy; FUSE_PYTHON names another Python)"


class Stick:
    """Mounted at `path`; what lies on it lies in `source`."""

    def __init__(self, folder: Path) -> None:
        self.source, self.path, self._control = folder / "source", folder / "stick", folder / "control"
        for made in (self.source, self.path, self._control):
            made.mkdir()
        server = Path(__file__).with_name("bad_stick.py")
        self._server = subprocess.Popen([PYTHON, server, self.source, self.path, self._control])
        while not os.path.ismount(self.path):
            if self._server.poll() is not None:
                raise RuntimeError("the drive can't be mounted")
            time.sleep(0.05)

    @contextlib.contextmanager
    def when(self, what: str) -> Iterator[None]:
        """ "gone", "hang", or "free": files that hang come after all."""
        (self._control / what).touch()
        try:
            yield
        finally:
            (self._control / what).unlink()

    def take_out(self) -> None:
        """Unmount; whoever waits is let go."""
        with self.when("free"):
            time.sleep(0.3)
            subprocess.run(["fusermount3", "-u", "-z", self.path], check=True)
            try:
                self._server.wait(10)
            except subprocess.TimeoutExpired:  # someone still waits for it
                self._server.kill()
                self._server.wait()


@contextlib.contextmanager
def stick() -> Iterator[tuple[Stick, Path]]:
    """A stick, and a folder of this computer's own."""
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder) / "here"
        here.mkdir()
        one = Stick(Path(folder))
        try:
            yield one, here
        finally:
            one.take_out()


def failing_files() -> str:
    """Some files can't be read to their end: a row each, the others are scored."""
    with stick() as (drive, here):
        write_films(drive.source, 20)
        for number in range(5):
            (drive.source / f"eio{number}.png").write_bytes((drive.source / "0000.png").read_bytes())
        assert batch(drive.path, here / "t.csv").returncode == 4
        found = {row["path"]: row for row in rows(here / "t.csv")}
        failed = [row for name, row in found.items() if name.startswith("eio")]
        assert [row["code"] for row in failed] == ["file_unreadable"] * 5
        assert all("Input/output error" in row["message"] for row in failed)
        assert sum(row["status"] == "ok" for row in found.values()) == 20
    return "20 films scored, 5 rows file_unreadable"


def pulled_out() -> str:
    """In the middle of a batch: every film has its row, and goes on once the stick is in again."""
    with stick() as (drive, here):
        write_films(drive.source, 60)
        assert batch(drive.source, here / "whole.csv").returncode == 4
        process = start(command("batch", drive.path, "--out", here / "t.csv"))
        while not (here / "t.csv.partial").exists() or (here / "t.csv.partial").stat().st_size < 5_000:
            time.sleep(0.01)
        with drive.when("gone"):
            process.communicate()
        assert process.returncode == 4
        lost = [row for row in rows(here / "t.csv") if row["code"] in ("file_unreadable", "file_missing")]
        assert lost
        assert len(rows(here / "t.csv")) == 62
        done = batch(drive.path, here / "t.csv", "--resume")
        assert done.returncode == 4, done.stderr
        assert rows(here / "t.csv") == rows(here / "whole.csv")
    return f"{len(lost)} of 62 rows file_unreadable; whole after --resume"


def table_on_it() -> str:
    """The table lies on the stick that is pulled out: told, and gone on with."""
    with stick() as (drive, here):
        write_films(here / "films", 60)
        out = drive.path / "t.csv"
        process = start(command("batch", here / "films", "--out", out))
        partial = drive.source / "t.csv.partial"
        while not partial.exists() or partial.stat().st_size < 5_000:
            time.sleep(0.01)
        with drive.when("gone"):
            _, told = process.communicate()
        assert process.returncode == 2, told
        assert "t.csv: The table can't be written (Input/output error)" in told
        done = batch(here / "films", out, "--resume")
        assert done.returncode == 4, done.stderr
        assert "rows kept from before" in done.stderr
        assert batch(here / "films", here / "whole.csv").returncode == 4
        assert rows(drive.source / "t.csv") == rows(here / "whole.csv")
    return "exit code 2 with the file's name; whole after --resume"


def hanging_files() -> str:
    """Files that never come: `reader_timeout`, the others are scored."""
    with stick() as (drive, here):
        write_films(drive.source, 10)
        for number in range(2):
            (drive.source / f"hang{number}.png").write_bytes((drive.source / "0000.png").read_bytes())
        begun = time.monotonic()
        assert batch(drive.path, here / "t.csv", "--jobs", 2).returncode == 4
        seconds = time.monotonic() - begun
        found = {row["path"]: row for row in rows(here / "t.csv")}
        assert [found[f"hang{number}.png"]["code"] for number in range(2)] == ["reader_timeout"] * 2
        assert sum(row["status"] == "ok" for row in found.values()) == 10
    return f"2 rows reader_timeout, 10 films scored, in {seconds:.0f} s with two workers"


def interrupted() -> str:
    """Ctrl-C, twice, while a file hangs."""
    with stick() as (drive, here):
        write_films(drive.source, 4)
        (drive.source / "hang.png").write_bytes((drive.source / "0000.png").read_bytes())
        process = start(command("batch", drive.path, "--out", here / "t.csv"))
        time.sleep(4)
        workers = descendants(process.pid)
        process.send_signal(signal.SIGINT)
        time.sleep(1)
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        begun = time.monotonic()
        _, told = process.communicate(timeout=100)
        seconds = time.monotonic() - begun
        assert process.returncode == 130, told
        assert seconds < 10
        with drive.when("free"):
            assert not wait_until_gone(workers)
    return f"ended with 130, {seconds:.1f} s after the second"


def killed() -> str:
    """kill −9 while a file hangs: its worker goes as soon as the drive lets it."""
    with stick() as (drive, here):
        write_films(drive.source, 4)
        (drive.source / "hang.png").write_bytes((drive.source / "0000.png").read_bytes())
        process = start([*DESKTOP, "batch", drive.path, "--out", here / "t.csv"])
        time.sleep(4)
        workers = descendants(process.pid)
        assert workers
        process.kill()
        process.communicate()
        left = len(wait_until_gone(workers, 4))
        with drive.when("free"):
            assert not wait_until_gone(workers)
    return f"{left} of {len(workers)} workers held by the drive until it answered, none after"


def window_closed() -> str:
    """The window is closed while a film, and then while the whole stick, hangs."""
    told = []
    for what in ("film", "list"):
        with stick() as (drive, here):
            write_films(drive.source, 4)
            (drive.source / "hang.png").write_bytes((drive.source / "0000.png").read_bytes())
            with contextlib.ExitStack() as hanging:
                if what == "list":
                    hanging.enter_context(drive.when("hang"))
                begun = time.monotonic()
                process = start([*CLOSED, drive.path], data=here / "data")
                assert process.stdout is not None
                seconds = process.stdout.readline()
                ended = _ended(process, 15)
                whole = time.monotonic() - begun
            with drive.when("free"):
                process.communicate(timeout=20)
            assert seconds, (what, process.returncode)
            assert process.returncode == 0, (what, process.returncode)
            held = "" if ended else ", its process held by the drive"
            told.append(f"{what}: closed in {float(seconds):.1f} of {whole:.0f} s{held}")
    return "; ".join(told)


def _ended(process: subprocess.Popen[str], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


SCENES = (failing_files, pulled_out, table_on_it, hanging_files, interrupted, killed, window_closed)


def main() -> int:
    """Each scene; the exit code is 3 where one fails."""
    if reason := why_not():
        print(f"SKIPPED: a stick that fails: {reason}", file=sys.stderr)
        return 0
    good = True
    wanted = sys.argv[1:]
    for scene in SCENES:
        if wanted and scene.__name__ not in wanted:
            continue
        try:
            print(f"{scene.__name__}: {scene()}", flush=True)
        except Exception as error:
            good = False
            print(f"{scene.__name__}: FAILED: {type(error).__name__}: {error}", flush=True)
    return 0 if good else 3


if __name__ == "__main__":
    sys.exit(main())
