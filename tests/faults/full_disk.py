"""`unshare -rm python -m tests.faults.full_disk [--long]`: every file that the program writes, on a disk that is full.

A small tmpfs in a mount namespace of its own; the room that is left is raised page by page until the writing succeeds, so
that each write of it fails once. Prints a line of JSON for each kind of file. Without --long the steps grow, and there are no
real batches.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np

from cxr.batch import LocalPool
from cxr.errors import UsageError
from cxr.fake import fake_reader
from cxr.result import Result
from cxr.table import partial_name, read_table, run_to_table
from desktop import export, heatmap, log, settings
from desktop.session import Session, find_unfinished, stamp_of
from tests.faults.program import batch, command, environment, rows, run, tree, write_films

PAGE = os.sysconf("SC_PAGE_SIZE")
SIZE = 32 << 20
BEFORE = b"what was there before\n"
MODEL = "a" * 64


@dataclass
class Swept:
    """What came of one kind of file.

    Attributes:
        what: it is.
        tries: with how many amounts of room.
        failed: how many of them were too little.
        message: the last failure's.
        problems: what was wrong; empty where nothing was.
    """

    what: str
    tries: int = 0
    failed: int = 0
    message: str = ""
    problems: list[str] = field(default_factory=list)


class Disk:
    """A tmpfs whose free room is set to the page.

    Args:
        folder: where it is mounted.
        every: try every page; else ever longer steps.
    """

    def __init__(self, folder: Path, *, every: bool) -> None:
        self.folder = folder
        self._every = every
        self._filler = folder / ".filler"

    def rooms(self) -> Iterator[int]:
        """Bytes to leave, one after the other."""
        room, step = 0, PAGE
        while room < SIZE:
            yield room
            room, step = room + step, step if self._every else step + PAGE

    def leave(self, room: int) -> None:
        """So many bytes are free from now on; what lies there stays."""
        self.make_room()
        status = os.statvfs(self.folder)
        taken = status.f_bavail * status.f_frsize - room
        with self._filler.open("wb") as stream:
            os.posix_fallocate(stream.fileno(), 0, taken)

    def make_room(self) -> None:
        """All of it."""
        self._filler.unlink(missing_ok=True)

    def files(self) -> dict[str, bytes]:
        """What lies there."""
        return {name: data for name, data in tree(self.folder).items() if name != self._filler.name}

    def empty(self) -> None:
        """Nothing lies there."""
        subprocess.run(["find", str(self.folder), "-mindepth", "1", "-delete"], check=True)


@contextmanager
def small_disk(*, every: bool) -> Iterator[Disk]:
    """Mounted for this process and its children."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder], check=True)
        try:
            yield Disk(Path(folder), every=every)
        finally:
            subprocess.run(["umount", folder], check=True)


def sweep(disk: Disk, what: str, name: str, write: Callable[[Path], object], errors: tuple[str, ...]) -> Swept:
    """Write one file with ever more room. Each failure names file and reason, and leaves all as it was.

    Args:
        write: raises UsageError where it fails.
        errors: the codes it may have.
    """
    disk.empty()
    swept, path = Swept(what), disk.folder / name
    path.write_bytes(BEFORE)
    for room in disk.rooms():
        disk.leave(room)
        swept.tries += 1
        try:
            write(path)
        except UsageError as error:
            swept.failed += 1
            swept.message = str(error)
            if error.code not in errors or "No space left on device" not in error.message or "room" not in error.hint:
                swept.problems.append(f"{room} bytes: {error.code}: {error}")
            if error.path is None or error.path.name != path.name:
                swept.problems.append(f"{room} bytes: the message names {error.path}")
        except Exception as error:
            swept.failed += 1
            swept.problems.append(f"{room} bytes: {type(error).__name__}: {error}")
        else:
            break
        if disk.files() != {name: BEFORE}:
            swept.problems.append(f"{room} bytes: left behind {sorted(disk.files())}")
    if list(disk.files()) != [name] or disk.files()[name] == BEFORE:
        swept.problems.append(f"in the end there lies {sorted(disk.files())}")
    if not swept.failed:
        swept.problems.append("it never failed")
    return swept


def results(count: int = 60) -> list[Result]:
    """Rows of a table."""
    return [Result(f"/films/{n:04}.png", "ok", probability=n / 60, decision="normal", threshold=0.5) for n in range(count)]


def job(work: Callable[..., object]) -> Callable[[Path], object]:
    """A job of the window's, done here."""
    return lambda path: work(path)(lambda news: None, lambda: False)


def files(disk: Disk) -> Iterator[Swept]:
    """Every file that is written whole."""
    from desktop.app import make_application
    from desktop.reports.content import BatchSource, FilmSource, Options
    from desktop.reports.work import overlay_png, report_pdf
    from desktop.screenshot import save

    app = make_application()
    film = np.random.default_rng(0).integers(0, 255, (300, 260), np.uint8)
    overlay = heatmap.overlay(np.ones((5, 5), np.float32), 1.0, 260, 300)
    one = FilmSource(Path("film.png"), 1, results(1)[0], fake_reader().contract(), film, overlay)
    many = BatchSource(results(), fake_reader().contract())
    unwritable = ("out_unwritable",)
    for suffix in ("csv", "xlsx", "jsonl"):
        write = job(partial(export.table_job, results=results()))
        yield sweep(disk, f"the window's table, .{suffix}", f"t.{suffix}", write, unwritable)
    yield sweep(disk, "report of a film, PDF", "film.pdf", job(partial(report_pdf, source=one, options=Options())), unwritable)
    yield sweep(disk, "report of a list, PDF", "l.pdf", job(partial(report_pdf, source=many, options=Options())), unwritable)
    write = job(partial(overlay_png, pixels=film, overlay=overlay))
    yield sweep(disk, "picture with what was seen, PNG", "picture.png", write, unwritable)
    from PySide6.QtWidgets import QLabel

    label = QLabel("words " * 200)
    label.resize(900, 700)
    yield sweep(disk, "screenshot, PNG", "window.png", partial(save, label), unwritable)
    label.deleteLater()
    app.processEvents()
    yield sweep_settings(disk)


def sweep_settings(disk: Disk) -> Swept:
    """Settings, over older ones."""
    disk.empty()
    swept, path = Swept("settings"), disk.folder / "settings.json"
    settings.save(path, settings.Settings(theme="dark"))
    before = path.read_bytes()
    wanted = settings.Settings(recent=tuple(f"/films/{'x' * 200}{n}" for n in range(10)))
    for room in disk.rooms():
        disk.leave(room)
        swept.tries += 1
        try:
            settings.save(path, wanted)
        except UsageError as error:
            swept.failed += 1
            swept.message = str(error)
            if (
                error.code != "settings_unwritable"
                or "No space left" not in error.message
                or disk.files() != {path.name: before}
            ):
                swept.problems.append(f"{room} bytes: {error.code}: {error}; {sorted(disk.files())}")
        else:
            break
    if not swept.failed or settings.load(path).settings.recent != wanted.recent:
        swept.problems.append("it never failed, or was not written in the end")
    return swept


def journal(disk: Disk, films: Path) -> Swept:
    """The window's journal: it says so, and what it knew stays."""
    swept = Swept("the window's journal")
    paths = sorted(films.iterdir())
    for room in disk.rooms():
        disk.empty()
        disk.leave(room)
        session = Session(disk.folder / "journals", [films], MODEL)
        session.begin()
        session.listed(len(paths))
        for path in paths:
            session.append(Result(str(path), "ok", probability=0.5, message="x" * 150), stamp_of(path))
        session.close()
        swept.tries += 1
        if session.problem is None:
            break
        swept.failed += 1
        swept.message = str(session.problem.strerror)
        if session.problem.errno != errno.ENOSPC:
            swept.problems.append(f"{room} bytes: {session.problem}")
        known = [one for unfinished in find_unfinished(disk.folder / "journals") for one in unfinished.rows]
        if known != [str(path) for path in paths[: len(known)]] or (room and not known):
            swept.problems.append(f"{room} bytes: {len(known)} rows are known")
    else:
        swept.problems.append("it was never written")
    return swept


def the_log(disk: Disk) -> Swept:
    """The log: the program goes on without."""
    swept = Swept("log")
    for room in (0, PAGE, 2 * PAGE, SIZE // 2):
        disk.empty()
        disk.leave(room)
        log.open_log(disk.folder / "data" / "log" / "program.log")
        for number in range(4 * PAGE // 30):
            log.event("film_scored", number=number)
        log.failure("failed", ValueError("words"))
        log.close_log()
        swept.tries += 1
        path = disk.folder / "data" / "log" / "program.log"
        swept.failed += not path.exists() or path.stat().st_size <= room < SIZE // 2
    return swept


def table(disk: Disk, films: Path, *, heatmaps: bool) -> Swept:
    """A batch's table (and pictures): each time it stops with the way out, and goes on once there is room."""
    swept = Swept("batch: pictures" if heatmaps else "batch: unfinished and finished table")
    total = len(list(films.iterdir()))
    with LocalPool(fake_reader, 1) as pool:
        expected = run_to_table(films, films.parent / "expected.csv", pool, fake_reader().identity().sha256, overwrite=True)[1]
    wanted = [(result.path, result.status, result.probability) for result in expected]
    out = disk.folder / "t.csv"
    for room in disk.rooms():
        disk.empty()
        out.write_bytes(BEFORE)
        disk.leave(room)
        swept.tries += 1
        seen: list[str] = []
        try:
            _fake_batch(films, out, seen, heatmaps, overwrite=True)
        except UsageError as error:
            swept.failed += 1
            swept.message = str(error)
            codes = ("out_unwritable", "heatmap_unwritable")
            if error.code not in codes or "No space left" not in error.message or "room" not in error.hint:
                swept.problems.append(f"{room} bytes: {error.code}: {error}")
        else:
            break
        if out.read_bytes() != BEFORE:
            swept.problems.append(f"{room} bytes: what was there before is gone")
        known = len(read_table(partial_name(out), unfinished=True)) if partial_name(out).exists() else 0
        disk.make_room()
        again: list[str] = []
        out.unlink()  # it is no table of this program's
        _fake_batch(films, out, again, heatmaps, resume=True)
        got = [(result.path, result.status, result.probability) for result in read_table(out)]
        rounded = [(path, status, None if score is None else round(score, 4)) for path, status, score in wanted]
        if got != rounded:
            swept.problems.append(f"{room} bytes: the table differs after going on")
        unreadable = sum(status == "error" for _, status, _ in wanted)
        if not total - known <= len(again) <= total - known + unreadable:
            swept.problems.append(f"{room} bytes: {known} rows were known, {len(again)} films were scored again")
    if not swept.failed:
        swept.problems.append("it never failed")
    return swept


def _fake_batch(films: Path, out: Path, seen: list[str], heatmaps: bool, **how: bool) -> None:
    from desktop.commands.batch import heatmaps_into

    draw = heatmaps_into(out.parent / "heatmaps", fake_reader()) if heatmaps else None

    def note(assessment: object) -> None:
        seen.append(assessment.result.path)  # type: ignore[attr-defined]
        if draw is not None:
            draw(assessment)

    with LocalPool(fake_reader, 1, on_assessment=note) as pool:
        run_to_table(films, out, pool, fake_reader().identity().sha256, **how)


def commands(disk: Disk, films: Path) -> Iterator[Swept]:
    """The real command with all it writes; then its two streams."""
    swept = Swept("`batch --json --xlsx --heatmaps`")
    options = ("--json", "--xlsx", "--jobs", 2)
    whole = films.parent / "whole.csv"
    assert batch(films, whole, *options, "--overwrite").returncode == 4
    out = disk.folder / "t.csv"
    more = (*options, "--heatmaps", disk.folder / "heatmaps")
    for room in range(0, SIZE, 8 * PAGE):
        disk.empty()
        disk.leave(room)
        swept.tries += 1
        done = batch(films, out, *more)
        if done.returncode == 4:
            break
        swept.failed += 1
        swept.message = done.stderr.strip().splitlines()[-1]
        if done.returncode != 2 or "No space left on device" not in done.stderr or "room" not in done.stderr:
            swept.problems.append(f"{room} bytes: {done.returncode}: {done.stderr}")
        disk.make_room()
        done = batch(films, out, *more, "--resume")
        if done.returncode != 4 or rows(out) != rows(whole):
            swept.problems.append(f"{room} bytes: going on: {done.returncode}: {done.stderr}")
        left = {name.partition("/")[0] for name in disk.files()}
        if left != {"t.csv", "t.jsonl", "t.xlsx", "heatmaps"}:
            swept.problems.append(f"{room} bytes: there lies {sorted(left)}")
    yield swept
    yield _streams(films)
    yield _window(disk, films)


def _streams(films: Path) -> Swept:
    swept = Swept("standard output and standard error")
    film = next(films.glob("*.png"))
    for arguments, code in ((("classify", film), 2), (("self-test",), 2)):
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                command(*arguments), stdout=full, stderr=subprocess.PIPE, text=True, env=environment(), check=False
            )
        swept.tries += 1
        swept.failed += done.returncode != 0
        swept.message = done.stderr.strip()
        if done.returncode != code or len(done.stderr.splitlines()) != 1 or "No space left" not in done.stderr:
            swept.problems.append(f"{arguments[0]}: {done.returncode}: {done.stderr}")
    with Path("/dev/full").open("w") as full:
        arguments = command("batch", films, "--out", films.parent / "e.csv", "--overwrite")
        done = subprocess.run(arguments, stderr=full, env=environment(), check=False)
    swept.tries += 1
    if done.returncode != 4 or rows(films.parent / "e.csv") != rows(films.parent / "whole.csv"):
        swept.problems.append(f"batch 2>/dev/full: {done.returncode}")
    return swept


def _window(disk: Disk, films: Path) -> Swept:
    """With a data folder on the full disk it opens, scores, and says that it remembers nothing."""
    swept = Swept("a window whose data folder is full")
    for room in (0, PAGE, 4 * PAGE, 16 * PAGE):
        disk.empty()
        disk.leave(room)
        done = run([sys.executable, "-m", "tests.faults.killed_window", films], data=disk.folder / "data")
        swept.tries += 1
        swept.failed += "No space left" in done.stderr
        if done.returncode != 0 or done.stdout.count("film\n") != len(list(films.iterdir())):
            swept.problems.append(f"{room} bytes: {done.returncode}: {done.stdout[-200:]} {done.stderr[-600:]}")
    return swept


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser("python -m tests.faults.full_disk")
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    good = True
    with tempfile.TemporaryDirectory() as folder, small_disk(every=options.long) as disk:
        films = write_films(Path(folder) / "films", 30 if options.long else 8, side=120)
        kinds: list[Iterator[Swept]] = [
            files(disk),
            (one(disk, films) for one in (journal, partial(table, heatmaps=False), partial(table, heatmaps=True))),
            iter([the_log(disk)]),
        ]
        if options.long:
            kinds.append(commands(disk, films))
        for kind in kinds:
            for swept in kind:
                print(json.dumps(asdict(swept)), flush=True)
                good &= not swept.problems
        disk.make_room()
    return 0 if good else 3


if __name__ == "__main__":
    sys.exit(main())
