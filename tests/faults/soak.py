"""`python -m tests.faults.soak [NAME ...]`: the long form of the tests of faults. Names: mutated, kill, disk, stick, model.

What each does and what came of it stands in docs/RELIABILITY.md. The exit code is 3 where one of them found something.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time

from tests.faults import namespaces
from tests.faults.program import ROOT, environment

MUTATED = ROOT / "tests" / "faults" / "soak_mutated.py"


def parts() -> dict[str, list[str]]:
    """Each part's command."""
    python = sys.executable
    every_byte = [python, "-m", "pytest", "-q", "tests/faults/test_changed_model.py", "-k", "byte", "--timeout", "1800"]
    found = {
        "kill": [python, "-m", "tests.faults.soak_kill"],
        "disk": [*namespaces.ALONE, python, "-m", "tests.faults.full_disk", "--long"],
        "stick": [python, "-m", "tests.faults.soak_stick"],
        "model": every_byte,
    }
    return {"mutated": [python, "-m", "tests.faults.soak_mutated"], **found} if MUTATED.exists() else found


def main() -> int:
    """The command line."""
    known = parts()
    parser = argparse.ArgumentParser("python -m tests.faults.soak")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    options = parser.parse_args()
    if unknown := set(options.names) - set(known):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    failed = []
    for name, command in known.items():
        if options.names and name not in options.names:
            continue
        if name == "disk" and (reason := namespaces.why_not()):
            print(f"SKIPPED: {name}: {reason}", file=sys.stderr)
            continue
        print(f"== {name}", flush=True)
        begun = time.monotonic()
        done = subprocess.run(command, cwd=ROOT, env={**environment(), "EVERY_BYTE": "1", **_own()}, check=False)
        print(f"== {name}: {'good' if done.returncode == 0 else 'FAILED'} in {time.monotonic() - begun:.0f} s", flush=True)
        if done.returncode:
            failed.append(name)
    return 3 if failed else 0


def _own() -> dict[str, str]:
    return {name: os.environ[name] for name in ("EVERY_BYTE", "FUSE_PYTHON") if name in os.environ}


if __name__ == "__main__":
    sys.exit(main())
