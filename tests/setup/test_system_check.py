"""The check that runs before anything is installed: what Qt needs of the system, and the sample film."""

from __future__ import annotations

import ast
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import sample_film, system_check

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt brings everything elsewhere")


def test_system_check_and_sample_film_need_nothing_but_the_standard_library() -> None:
    code = (
        "import sys, desktop.system_check, desktop.sample_film\n"
        "print([name for name in sys.modules if name.split('.')[0] not in sys.stdlib_module_names | {'desktop'}])"
    )
    root = Path(system_check.__file__).parent.parent
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert [name for name in ast.literal_eval(done.stdout) if name != "__main__"] == []


@linux_only
def test_a_missing_library_is_named_with_its_package_and_the_line_to_type(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(system_check.LIBRARIES, "libnothing-of-this-name.so.7", "libnothing7")
    monkeypatch.setattr(system_check.shutil, "which", lambda name: f"/usr/bin/{name}")
    assert system_check.main([]) == 3
    said = capsys.readouterr().err
    assert "libnothing-of-this-name.so.7" in said
    assert "sudo apt-get install --no-install-recommends libnothing7\n" in said


@linux_only
def test_another_linux_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_check.shutil, "which", lambda name: None)
    said = system_check.explain(system_check.Missing(("libEGL.so.1",), True, ("libegl1", "fonts-dejavu-core")))
    assert "libEGL.so.1" in said
    assert "your system's package manager" in said
    assert "apt-get" not in said


@linux_only
def test_install_without_root_only_names_the_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(system_check.LIBRARIES, "libnothing-of-this-name.so.7", "libnothing7")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_check, "install", lambda packages: pytest.fail("apt-get was called without root"))
    assert system_check.main(["--install"]) == 3
    assert "libnothing7" in capsys.readouterr().err


@linux_only
def test_install_as_root_asks_for_exactly_the_missing_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []
    states = [system_check.Missing(("libEGL.so.1",), False, ("libegl1",)), system_check.Missing((), False, ())]
    monkeypatch.setattr(system_check, "find_missing", lambda: states.pop(0))
    monkeypatch.setattr(system_check, "can_install", lambda: True)
    monkeypatch.setattr(system_check, "install", lambda packages: asked.append(tuple(packages)))
    assert system_check.main(["--install"]) == 0
    assert asked == [("libegl1",)]


@linux_only
def test_a_font_is_found_in_a_subfolder_only_if_it_can_be_scaled(tmp_path: Path) -> None:
    folder = tmp_path / "truetype" / "dejavu"
    folder.mkdir(parents=True)
    (folder / "old.pcf.gz").touch()
    assert not system_check._has_font([tmp_path, tmp_path / "absent"])
    (folder / "DejaVuSans.TTF").touch()
    assert system_check._has_font([tmp_path])


@pytest.fixture
def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)


@linux_only
@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("variables", [{}, {"DISPLAY": ""}])
def test_without_a_display_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], variables: dict[str, str]
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert not system_check.only_wayland()
    assert system_check.main(["--display"]) == 3
    assert "There is no display" in capsys.readouterr().err


@linux_only
@pytest.mark.usefixtures("no_display")
@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY"])
@pytest.mark.parametrize("value", [":4711", "nonsense"])
def test_a_display_that_does_not_answer_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert system_check.main(["--display"]) == 3
    assert f"does not answer ({name}={value})" in capsys.readouterr().err


@linux_only
@pytest.mark.usefixtures("no_display")
def test_a_wayland_display_that_answers_is_enough(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "w"))
        server.listen()
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "w")
        assert system_check.only_wayland()
        assert system_check.main(["--display"]) == 0
        monkeypatch.setenv("DISPLAY", ":4711")
        assert not system_check.only_wayland()
        assert system_check.main(["--display"]) == 0


@linux_only
@pytest.mark.usefixtures("no_display")
def test_who_has_only_the_x_plug_in_needs_x(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "w")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert system_check.main(["--display"]) == 3
    assert "xwayland" in capsys.readouterr().err
    monkeypatch.setenv("DISPLAY", ":4711")
    assert system_check.main(["--display"]) == 3
    assert "does not answer (DISPLAY=:4711)" in capsys.readouterr().err


@pytest.mark.xvfb
@linux_only
def test_an_x_server_answers() -> None:
    assert system_check.display_problem() == ""


def test_the_sample_film_is_a_dicom_file_of_the_installed_package() -> None:
    film = sample_film.find()
    assert film is not None
    assert film.read_bytes()[128:132] == b"DICM"


def test_without_its_package_the_sample_film_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sample_film, "find_spec", lambda name: None)
    assert sample_film.main() == 2
    assert "requirements-app.txt" in capsys.readouterr().err


@pytest.mark.xvfb
@linux_only
def test_qt_opens_a_window_on_an_x_server() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication, QLabel\n"
        "application = QApplication([])\n"
        "label = QLabel('Findings suggestive of pneumonia')\n"
        "label.show()\n"
        "application.processEvents()\n"
        "image = label.grab().toImage()\n"
        "colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}\n"
        "print(application.platformName(), len(colours) > 2)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["xcb", "True"]
    assert done.stderr == ""
