"""Where the built program begins: the command line, and one command more, with which the tests take the window's picture."""

from __future__ import annotations

import locale
import os
import sys

SCREENSHOT = "screenshot"
"""`screenshot OUT.png [FILE|FOLDER ...]`, see `desktop.screenshot`."""


def main() -> int:
    """The exit code."""
    speak_utf8()
    if sys.argv[1:2] == [SCREENSHOT]:
        from desktop import screenshot

        return screenshot.main(sys.argv[2:])
    from desktop.cli import main

    return main()


def speak_utf8() -> None:
    """Where no language is set up, take letters as UTF-8, as Python does when it is not frozen (PEP 538); Qt complains else."""
    if os.name != "posix" or os.environ.get("LC_ALL"):
        return
    try:
        found = locale.setlocale(locale.LC_CTYPE, "")
    except locale.Error:  # one is named that is not there
        found = "C"
    if found in ("C", "POSIX"):
        os.environ["LC_CTYPE"] = "C.UTF-8"


if __name__ == "__main__":
    sys.exit(main())
