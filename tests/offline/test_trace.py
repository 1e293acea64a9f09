"""Every socket and every file of a session in the window, of a batch and of the other commands, seen by strace."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

import pytest

from tests.offline import trace
from tests.offline.program import DESKTOP, ROOT, SESSION, Place, environment, make_place, start

REASON = trace.why_not()
pytestmark = [pytest.mark.skipif(bool(REASON), reason=REASON), pytest.mark.skipif(sys.platform != "linux", reason="Linux only")]
DEVICES = {"/dev/null", "/dev/tty"}
COMPILED = re.compile(r"/__pycache__(/|$)")
"""Python's compiled modules, where the program runs from its source: beside the source, nowhere else."""


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return make_place(tmp_path)


def run_traced(command: list[object], place: Place, tmp_path: Path, expected: int = 0, **more: str) -> trace.Trace:
    record = tmp_path / "strace.txt"
    done = start(trace.traced(command, record), environment(place, **more))
    assert done.returncode == expected, done.stderr[-2000:]
    seen = trace.read(record, ROOT)
    assert seen.calls > 500, "strace saw the program"
    return seen


def assert_written_only(seen: trace.Trace, *places: Path) -> None:
    """Nothing but below these places."""
    above = {str(parent) for place in places for parent in place.parents}  # made where they are missing
    elsewhere = [
        path
        for path in sorted(seen.written - DEVICES - above)
        if not any(Path(path).is_relative_to(place) for place in places) and not COMPILED.search(path)
    ]
    assert elsewhere == []


def assert_no_socket(seen: trace.Trace) -> None:
    assert (seen.families, seen.connected, seen.bound) == (set(), set(), [])


def test_what_strace_is_to_find_it_finds(place: Place, tmp_path: Path):
    """Without this the other tests could pass by seeing nothing."""
    code = (
        "import os, socket, pathlib, threading\n"
        "for family in (socket.AF_INET, socket.AF_INET6):\n"
        "    socket.socket(family, socket.SOCK_DGRAM).close()\n"
        "client = socket.socket(socket.AF_UNIX)\n"
        "client.connect_ex('/run/nobody-listens')\n"
        f"folder = pathlib.Path({str(tmp_path / 'elsewhere')!r})\n"
        "folder.mkdir()\n"
        "handle = os.open(folder, os.O_DIRECTORY)\n"
        "os.close(os.open('Ä', os.O_CREAT | os.O_WRONLY, dir_fd=handle))\n"
        "os.rename(folder / 'Ä', folder / 'b')\n"
        "if os.fork() == 0:\n"
        "    threading.Thread(target=(folder / 'c').touch).start()\n"
        "else:\n"
        "    os.wait()\n"
    )
    record = tmp_path / "strace.txt"
    done = start(trace.traced([sys.executable, "-c", code], record), environment(place))
    assert done.returncode == 0, done.stderr
    seen = trace.read(record, ROOT)
    assert seen.families == {"AF_INET", "AF_INET6", "AF_UNIX"}
    assert seen.connected == {"/run/nobody-listens"}
    elsewhere = tmp_path / "elsewhere"
    assert {str(elsewhere / name) for name in ("Ä", "b", "c")} <= seen.written
    with pytest.raises(AssertionError, match="elsewhere"):
        assert_written_only(seen, place.data)


KEPT_BY_COMMANDS = {"audit.jsonl", "records.sqlite3"}
"""The audit log, and the database that knows how long it is."""


def assert_only_the_log_is_kept(place: Place) -> None:
    """Of what commands scored."""
    assert {path.relative_to(place.data).as_posix() for path in place.home.rglob("*") if path.is_file()} == KEPT_BY_COMMANDS
    for path in (place.data, *place.data.iterdir()):
        assert path.stat().st_mode & 0o077 == 0


def test_a_batch_opens_no_socket_and_writes_its_outputs_and_the_audit_log_only(place: Place, tmp_path: Path):
    table = place.out / "table.csv"
    command = [*DESKTOP, "batch", place.films, "--out", table, "--xlsx", "--json", "--heatmaps", place.out / "heatmaps"]
    seen = run_traced(command, place, tmp_path, expected=4)
    assert_no_socket(seen)
    assert_written_only(seen, place.out, place.data)
    assert {path.name for path in place.out.iterdir()} == {"table.csv", "table.xlsx", "table.jsonl", "heatmaps"}
    assert str(table) in seen.written
    assert_only_the_log_is_kept(place)


def test_classify_opens_no_socket_and_writes_the_audit_log_only_and_verifying_it_reads_only(place: Place, tmp_path: Path):
    seen = run_traced([*DESKTOP, "classify", "--json", place.film, place.films / "film.dcm"], place, tmp_path)
    assert_no_socket(seen)
    assert_written_only(seen, place.data)
    assert_only_the_log_is_kept(place)
    log = (place.data / "audit.jsonl").read_bytes()
    assert log.count(b"\n") == 2
    seen = run_traced([*DESKTOP, "audit", "verify"], place, tmp_path)
    assert_no_socket(seen)
    assert str(place.data / "audit.jsonl") not in seen.written
    assert (place.data / "audit.jsonl").read_bytes() == log


def test_the_self_test_opens_no_socket_and_writes_nothing(place: Place, tmp_path: Path):
    seen = run_traced([*DESKTOP, "self-test"], place, tmp_path)
    assert_no_socket(seen)
    assert_written_only(seen)
    assert list(place.home.iterdir()) == []


SAVED = {"film.pdf", "film.png", "table.csv", "table.xlsx", "table.jsonl", "list.pdf"}


@pytest.mark.xvfb
@pytest.mark.skipif("DISPLAY" not in os.environ, reason="no X server: xvfb-run python -m pytest -m xvfb")
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no session bus (Debian: apt-get install dbus-daemon)")
def test_a_session_talks_to_display_and_session_bus_only_and_writes_to_the_data_folder_only(place: Place, tmp_path: Path):
    record = tmp_path / "strace.txt"
    bus = tmp_path / "bus"
    command = trace.traced([*SESSION, place.film, place.films, place.out], record)
    inner = ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS" >"$0" && exec "$@"', bus, *command]
    done = start(inner, environment(place, QT_QPA_PLATFORM="xcb"))
    assert done.returncode == 0, done.stderr[-2000:]
    seen = trace.read(record, ROOT)
    assert seen.families <= {"AF_UNIX"}
    assert seen.bound == []
    display = "/tmp/.X11-unix/X" + os.environ["DISPLAY"].partition(":")[2].partition(".")[0]
    session_bus = re.search(r"path=([^,\n]*)", bus.read_text())
    assert session_bus is not None
    assert seen.connected <= {f"@{display}", display, session_bus[1]}
    assert seen.connected & {f"@{display}", display}
    assert session_bus[1] in seen.connected
    assert {path.name for path in place.out.iterdir()} == SAVED
    assert_written_only(seen, place.data, place.out)
    assert_only_known_files_stay(place)


def test_a_session_off_screen_opens_no_socket_and_writes_to_the_data_folder_only(place: Place, tmp_path: Path):
    """The system's list of fonts counts as old here, so that fontconfig writes one."""
    config = tmp_path / "fonts.conf"
    config.write_text(
        '<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>'
    )
    seen = run_traced([*SESSION, place.film, place.films, place.out], place, tmp_path, FONTCONFIG_FILE=str(config))
    assert_no_socket(seen)
    assert {path.name for path in place.out.iterdir()} == SAVED
    assert any("/cache/fontconfig/" in path for path in seen.written)
    assert_written_only(seen, place.data, place.out)
    assert_only_known_files_stay(place)


def assert_only_known_files_stay(place: Place) -> None:
    """As docs/PRIVACY.md lists them; no journal once the batch is done; nobody else looks in."""
    kept = {str(path.relative_to(place.home)) for path in place.home.rglob("*") if path.is_file()}
    data = place.data.relative_to(place.home)
    fonts = {name for name in kept if Path(name).is_relative_to(data / "cache/fontconfig")}
    known = ("settings.json", "log/program.log", "qt/QtProject.conf", *KEPT_BY_COMMANDS)
    assert kept - fonts == {str(data / name) for name in known}
    assert place.data.stat().st_mode & 0o077 == 0
