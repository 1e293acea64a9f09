"""strace's record of a program and its children → the sockets they opened and the paths they wrote."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

CALLS = "%network,%file"
OPTIONS = ("-f", "-y", "--seccomp-bpf", "-s", "256", "-e", f"trace={CALLS}", "-e", "signal=none")
OPENING = {"open", "openat", "openat2"}
CHANGING = {
    "creat", "mkdir", "mkdirat", "rmdir", "rename", "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "symlink",
    "symlinkat", "mknod", "mknodat", "truncate", "chmod", "fchmodat", "fchmodat2", "chown", "lchown", "fchownat", "utime",
    "utimes", "utimensat", "futimesat", "setxattr", "lsetxattr", "removexattr",
}  # fmt: skip
"""Calls that change what lies in folders; all their paths count."""
_LINE = re.compile(r"(\d+) +(.*)")
_CALL = re.compile(r"(\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+|\?)(.*)")
_RESUMED = re.compile(r"<\.\.\. \w+ resumed>(.*)")
_FLAGS = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
_ADDRESS = re.compile(r'sun_path=(@?)"([^"]*)"')
UNFINISHED = " <unfinished ...>"


def why_not() -> str:
    """What keeps strace from being used here; "" where nothing does."""
    if shutil.which("strace") is None:
        return "strace is not installed (Debian: apt-get install strace)"
    probe = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, check=False, timeout=30)
    return "" if probe.returncode == 0 else "strace may not trace here (a container without the right ptrace)"


def traced(command: Sequence[object], record: Path) -> list[object]:
    """The command that runs this one under strace."""
    return ["strace", *OPTIONS, "-o", record, *command]


@dataclass
class Trace:
    """What a program did.

    Attributes:
        families: of the sockets that it asked for, as "AF_UNIX"; of socket pairs too.
        connected: paths of AF_UNIX sockets that it tried to connect to, "@" before an abstract one.
        bound: every bind and listen, as recorded.
        written: paths that it created, opened for writing, renamed or removed, where that succeeded.
        calls: how many in all, to see that it was traced.
    """

    families: set[str] = field(default_factory=set)
    connected: set[str] = field(default_factory=set)
    bound: list[str] = field(default_factory=list)
    written: set[str] = field(default_factory=set)
    calls: int = 0


def read(record: Path, folder: Path) -> Trace:
    """Read a record.

    Args:
        folder: in which the program ran; it does not change it.
    """
    trace = Trace()
    for name, arguments, result in _calls(record.read_text(encoding="ascii", errors="replace")):
        trace.calls += 1
        if name in ("socket", "socketpair"):
            trace.families.add(arguments.partition(",")[0])
        elif name == "connect":
            found = _ADDRESS.search(arguments)
            trace.connected.add(found[1] + found[2] if found else arguments)
        elif name in ("bind", "listen"):
            trace.bound.append(f"{name}({arguments})")
        elif not result.startswith("-") and (name in CHANGING or (name in OPENING and _FLAGS.search(arguments))):
            paths = [str(folder / Path(at, _decoded(path))) for at, path in _PATH.findall(arguments)]
            trace.written |= set(paths[-1:] if "link" in name else paths)  # what a link points to is not written
    return trace


def _calls(text: str) -> Iterator[tuple[str, str, str]]:
    """Name, arguments and result of each call; those that another thread's calls cut in two are put together."""
    begun: dict[str, str] = {}
    for line in text.splitlines():
        found = _LINE.fullmatch(line)
        if found is None:
            continue
        thread, rest = found.groups()
        resumed = _RESUMED.fullmatch(rest)
        if resumed:
            rest = begun.pop(thread, "") + resumed[1]
        elif rest.endswith(UNFINISHED):
            begun[thread] = rest.removesuffix(UNFINISHED)
            continue
        call = _CALL.fullmatch(rest)
        if call:
            yield call[1], call[2], call[3]
    for rest in begun.values():  # killed in the middle of it
        name, _, arguments = rest.partition("(")
        yield name, arguments, "?"


def _decoded(path: str) -> str:
    """strace's octal escapes → the path."""
    return path.encode("ascii", "replace").decode("unicode_escape").encode("latin-1").decode("utf-8", "surrogateescape")
