"""Logs, standard error and what the copy button gives hold no names, whatever goes wrong; and what does hold names is known."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pydicom
import pytest

from cxr.errors import CxrError
from cxr.image_io.load import load
from desktop import log, nameless
from desktop.footprint import CACHE_FOLDER, QT_FOLDER
from desktop.places import VARIABLE
from desktop.session import KEEP_DAYS
from desktop.settings_checks import RECENT_MOST
from tests.offline import planted
from tests.offline.program import DESKTOP, ROOT, Place, environment, start

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="workers are found, and killed, through /proc")
BAD_DAY = (sys.executable, "-m", "tests.offline.bad_day")
BY_DESIGN = {"settings.json", "qt/QtProject.conf", "records.sqlite3", "records.sqlite3-wal"}
"""Names of files opened last and scored, and of folders that the file dialog was in. So do journals of folders that were not
finished."""


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Place, subprocess.CompletedProcess[str]]:
    """A session in which everything goes wrong, of a person whose home has a name."""
    place = planted_place(tmp_path_factory.mktemp("names"))
    return place, start([*BAD_DAY, place.films, place.out], environment(place, PYTHONFAULTHANDLER="1"))


def planted_place(root: Path) -> Place:
    home = root / planted.PERSON
    place = Place(home, planted.films(home / "Pictures"), home / "none", home / "out")
    place.out.mkdir()
    return place


def files(place: Place) -> dict[str, bytes]:
    """The data folder's files."""
    return {path.relative_to(place.data).as_posix(): path.read_bytes() for path in place.data.rglob("*") if path.is_file()}


def test_the_names_are_where_they_were_planted(tmp_path: Path):
    """Without this the other tests could pass by looking for what is not there."""
    folder = planted.films(tmp_path)
    whole = b"".join(path.read_bytes() + str(path).encode() for path in folder.iterdir())
    said_only = {planted.RAISED, planted.LOCAL, planted.QT, planted.WARNED, planted.LOGGED, planted.DROPPED}
    assert set(planted.NAMES) - set(planted.found(whole)) - said_only <= set(planted.PERSON.split())
    assert planted.found("Ödmårkson".encode("utf-16-le")) == planted.found(rb"\xd6dm\xe5rkson") == ["Ödmårkson"]
    header = pydicom.dcmread(folder / f"{planted.FILE} good.dcm")
    assert header.RequestAttributesSequence[0].RequestedProcedureDescription == planted.IN_SEQUENCE
    assert header[0x00111001].value == planted.PRIVATE


def test_on_a_bad_day_standard_error_tells_no_name(day: tuple[Place, subprocess.CompletedProcess[str]]):
    place, done = day
    assert done.returncode == 0, done.stderr
    for said in ("uncaught\n  ValueError", "dropped\n  RuntimeError", "warning\n  UserWarning", "qt_critical", log.LEFT_OUT):
        assert said in done.stderr
    assert planted.found(done.stderr.encode()) == []
    assert str(place.home) not in done.stderr
    assert done.stdout == ""


def test_on_a_bad_day_the_log_tells_what_happened_and_no_name(day: tuple[Place, subprocess.CompletedProcess[str]]):
    place, _ = day
    text = (place.data / "log/program.log").read_text()
    for said in ("shown UsageError[out_unwritable]", "uncaught ValueError", "dropped", "qt_critical", "python_warning"):
        assert said in text
    assert planted.found(text.encode()) == []


def test_after_a_bad_day_names_are_in_the_files_of_the_data_folder_only_that_are_known_for_it(
    day: tuple[Place, subprocess.CompletedProcess[str]],
):
    place, _ = day
    with_names = {name for name, data in files(place).items() if planted.found(data + name.encode())}
    assert {name for name in with_names if not name.startswith("journals/")} <= BY_DESIGN
    headers = " ".join(planted.HEADERS.values()).replace("^", " ").split()
    kept = {found for name in with_names for found in planted.found(files(place)[name])}
    assert not kept & set(headers), "names of files and folders, never what a header says"


def test_the_copied_details_tell_no_name(day: tuple[Place, subprocess.CompletedProcess[str]]):
    place, _ = day
    copied = (place.out / "copied.txt").read_text(encoding="utf-8")
    assert "out_unwritable" in copied
    assert "ValueError" in copied
    assert planted.found(copied.encode()) == []


def test_a_crash_leaves_the_journal_only_and_that_is_gone_once_the_folder_is_done(tmp_path: Path):
    """The journal names files by design: it is what the work goes on with."""
    place = planted_place(tmp_path)
    done = start([*BAD_DAY, place.films, place.out, "--crash"], environment(place, PYTHONFAULTHANDLER="1"))
    assert done.returncode == -signal.SIGSEGV
    assert "Segmentation fault" in done.stderr
    assert planted.found(done.stderr.encode()) == []
    [journal] = [name for name in files(place) if name.startswith("journals/")]
    assert planted.FOLDER in files(place)[journal].decode()
    assert (place.data / journal).stat().st_mode & 0o077 == 0
    assert {name for name, data in files(place).items() if planted.found(data)} <= BY_DESIGN | {journal}
    assert not list(place.home.rglob("core*")), "no core file"
    done = start([*BAD_DAY, place.films, place.out, "--go-on"], environment(place))
    assert done.returncode == 0, done.stderr
    assert list((place.data / "journals").iterdir()) == []
    assert planted.found(done.stderr.encode()) == []


def test_commands_tell_no_name_on_standard_error(tmp_path: Path):
    place = planted_place(tmp_path)
    env = environment(place, PYTHONPATH=str(ROOT), PYTHONFAULTHANDLER="1")
    (place.films / "table.csv").unlink(missing_ok=True)
    for command in (
        ["batch", ".", "--out", "../t.csv", "--xlsx"],
        ["classify", "--json", *sorted(p.name for p in place.films.iterdir())],
    ):
        done = subprocess.run(
            [*DESKTOP, *command],
            cwd=place.films,
            env=env,
            capture_output=True,
            timeout=120,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == 4, done.stderr
        assert planted.found(done.stderr) == []
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert {line["status"] for line in lines} == {"ok", "refused", "error"}
    assert len(lines) == len(list(place.films.iterdir()))
    assert set(files(place)) == {"audit.jsonl", "records.sqlite3"}
    assert [found for data in files(place).values() for found in planted.found(data)] == []


FAILING = """
import sys
from desktop import cli
def fail(contract):
    patient = sys.argv[1]
    raise ValueError(f"could not convert {patient!r}")
sys.exit(cli.main(["self-test"], fail))
"""


def test_a_command_that_fails_unexpectedly_tells_where_and_no_name(tmp_path: Path):
    place = planted_place(tmp_path)
    done = start([sys.executable, "-c", FAILING, planted.RAISED], environment(place))
    assert done.returncode == 1
    assert "the program failed\n  ValueError at desktop.cli:" in done.stderr
    assert planted.found(done.stderr.encode()) == []


def test_details_of_every_film_that_fails_tell_no_name(tmp_path: Path):
    errors = [error for path in sorted(planted.films(tmp_path / planted.PERSON).iterdir()) if (error := problem_of(path))]
    assert len(errors) >= 7
    for error in errors:
        text = nameless.details(error)
        assert error.code in text
        assert planted.found(text.encode()) == []


def problem_of(path: Path) -> CxrError | None:
    """Why it can't be read."""
    try:
        load(path)
    except CxrError as error:
        return error
    return None


def test_what_a_header_says_is_quoted_where_a_message_tells_it(tmp_path: Path):
    """So that the copied details leave it out."""
    place = planted_place(tmp_path)
    films = [f"{planted.FILE} other {what}.dcm" for what in ("modality", "part")]
    for film in films:
        shutil.copy(place.films / film, tmp_path / film.replace(planted.FILE, "film"))
    done = start([*DESKTOP, "classify", "--json", *sorted(tmp_path.glob("film other*"))], environment(place))
    messages = [json.loads(line)["message"] for line in done.stdout.splitlines()]
    assert [planted.found(message.encode()) for message in messages] == [[planted.MODALITY], planted.BODY.split()]
    for message in messages:
        assert planted.found(nameless.sentence(CxrError("x", message)).encode()) == []


def test_the_page_on_privacy_says_how_much_is_kept_and_for_how_long():
    page = " ".join((ROOT / "docs/PRIVACY.md").read_text(encoding="utf-8").split())
    assert f"the last {RECENT_MOST} files and folders opened" in page
    assert f"at most {KEEP_DAYS} days" in page
    assert f"{log.FILES} files of {log.BYTES // 1024} kB" in page
    assert f"{len(planted.NAMES)} names" in page
    for name in (QT_FOLDER, CACHE_FOLDER, VARIABLE, *BY_DESIGN, "journals/", "log/program.log"):
        assert f"`{name}" in page
