"""Notices and licences: what is in a folder, and whether it may be given out."""

from __future__ import annotations

import json
import shutil
from importlib import metadata
from pathlib import Path

import numpy
import pytest

from bundle import notices, spdx
from bundle.modules import ROOT, closure, named_in
from bundle.origins import Origin, debian_package

READLINE = Path("/lib/x86_64-linux-gnu/libreadline.so.8")


@pytest.mark.parametrize(
    ("expression", "bad"),
    [
        ("MIT", []),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", []),
        ("MIT AND GPL-3.0-only", ["GPL-3.0-only"]),
        ("(MIT OR AGPL-3.0-only) AND (AGPL-3.0-only OR GPL-2.0-only)", ["AGPL-3.0-only", "GPL-2.0-only"]),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", []),
        ("GPL-3.0-or-later WITH Classpath-exception-2.0", ["GPL-3.0-or-later WITH Classpath-exception-2.0"]),
        ("Proprietary", ["Proprietary"]),
    ],
)
def test_a_licence_is_allowed_only_by_name(expression: str, bad: list[str]) -> None:
    assert spdx.forbidden(expression) == bad


@pytest.mark.parametrize("expression", ["", "MIT AND", "(MIT", "MIT License", "OR MIT"])
def test_what_is_no_expression_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match="no SPDX expression"):
        spdx.forbidden(expression)


def test_everything_that_the_application_requires_may_be_in_the_bundle() -> None:
    packages = sorted(closure(named_in(ROOT / "requirements-app.txt")))
    assert "numpy" in packages
    assert len(packages) > 10
    for name in packages:
        try:
            version = metadata.version(name)
        except metadata.PackageNotFoundError:  # for another Python or system
            continue
        licence = notices._licence(Origin("distribution", name, version, [f"_internal/{name}"]))
        assert spdx.forbidden(licence) == [], f"{name}: {licence}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as PyInstaller lays it out, with a real library in it."""
    contents = tmp_path / "built" / "_internal"
    library = next(Path(str(file)) for file in metadata.files("numpy") or () if file.name.startswith("_multiarray_umath"))
    target = contents / library
    target.parent.mkdir(parents=True)
    shutil.copy(Path(numpy.__file__).parent.parent / library, target)
    (contents / "LICENSE").write_bytes((ROOT / "LICENSE").read_bytes())
    return tmp_path / "built"


def test_each_part_gets_its_text_and_its_place_in_the_index(folder: Path) -> None:
    assert notices.write(folder) == []
    made = folder / "_internal" / "licences"
    parts = {part["name"]: part for part in json.loads((made / "index.json").read_text())["parts"]}
    assert set(parts) == {"Pneumonia reader", "numpy"}
    assert parts["numpy"]["version"] == numpy.__version__
    assert parts["numpy"]["changed"] == []
    assert "Copyright (c) 2005-" in (made / "numpy.txt").read_text()
    assert "CC BY 4.0" in (made / "pneumonia-reader.txt").read_text()


def test_a_file_that_belongs_to_nothing_is_named(folder: Path) -> None:
    (folder / "_internal" / "libstrange.so.7").write_bytes(b"\x7fELF")
    assert notices.write(folder) == ["_internal/libstrange.so.7: belongs to nothing that is known"]


def test_a_library_that_was_changed_is_named_in_the_notice(folder: Path) -> None:
    library = next((folder / "_internal" / "numpy").rglob("*.so"))
    library.write_bytes(library.read_bytes() + b"\0")
    notices.write(folder)
    text = (folder / "_internal" / "licences" / "numpy.txt").read_text()
    assert "Changed for this bundle" in text
    assert library.name in text


def test_notices_of_another_folder_are_refused(folder: Path) -> None:
    notices.write(folder)
    shutil.rmtree(folder / "_internal" / "numpy")
    assert notices.problems(folder) == ["numpy: has a notice, but is not inside"]


@pytest.mark.skipif(debian_package("libreadline.so.8") is None, reason="needs Debian's libreadline8")
def test_a_gpl_library_of_the_system_keeps_the_bundle_from_being_packed(folder: Path) -> None:
    shutil.copy(READLINE, folder / "_internal" / "libreadline.so.8")
    [problem] = notices.write(folder)
    assert problem.startswith("libreadline8: not on the list of licences")
    assert "GPL-3.0-or-later" in problem


@pytest.mark.bundle
def test_the_built_program_has_a_notice_for_everything_inside(built: Path) -> None:
    assert notices.problems(built) == []
    parts = json.loads((built / "_internal" / "licences" / "index.json").read_text())["parts"]
    assert {"Python", "numpy", "pyside6-essentials", "Fonts", "PyInstaller's bootloader"} <= {part["name"] for part in parts}
    text = (built / "_internal" / "licences" / "pyside6-essentials.txt").read_text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "TERMS AND CONDITIONS" in text
    assert "You may replace them" in text
