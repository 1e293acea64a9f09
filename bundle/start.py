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
    forget_library_path()
    if sys.platform == "linux" and (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")  # the Wayland plug-in is not here, and Qt would say so on every desktop
    if sys.argv[1:2] == [SCREENSHOT]:
        from desktop import screenshot

        return screenshot.main(sys.argv[2:])
    from desktop.cli import main

    return main()


def forget_library_path() -> None:
    """Where PyInstaller's starter had the loader search is for this process alone, not for a file manager that we open."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before


def speak_utf8() -> None:
    """Where the system has not set up the person's language, letters are UTF-8 (PEP 538), or Qt would complain.

    LANGUAGE goes on telling Qt which language was meant.
    """
    if os.name != "posix":
        return
    try:
        locale.setlocale(locale.LC_ALL, "")
        encoding = locale.nl_langinfo(locale.CODESET)
    except locale.Error:  # a language that is not there
        encoding = ""
    if encoding != "UTF-8":
        names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
        meant = next(filter(None, names), "").partition(".")[0]
        if meant not in ("", "C", "POSIX"):
            os.environ.setdefault("LANGUAGE", meant)
        os.environ["LC_ALL"] = "C.UTF-8"
    locale.setlocale(locale.LC_ALL, "C")


if __name__ == "__main__":
    sys.exit(main())
