"""The lock files: every package that is installed is named in them with its version and its hashes."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bundle.dependencies import oldest, read_lock, without_wheels
from bundle.inside import libraries

ROOT = Path(__file__).parents[2]
USES = ("app", "cluster", "test", "tflite-runtime", "tools")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})(?= |$)")


def lines(path: Path) -> list[str]:
    """Without comments, continued lines joined."""
    joined = path.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in (re.sub(r"(^|\s)#.*", "", line).strip() for line in joined.splitlines()) if line]


def locked(use: str) -> list[tuple[Requirement, list[str]]]:
    """The entries of a lock file, each with its SHA-256 hashes."""
    entries = []
    for line in lines(ROOT / f"requirements-{use}.lock"):
        requirement, *_ = line.split(" --hash=")
        assert set(HASH.sub("", line[len(requirement) :])) <= {" "}, line
        entries.append((Requirement(requirement), HASH.findall(line)))
    return entries


def required(path: Path) -> Iterator[Requirement]:
    """What a requirements file names, the files that it refers to included."""
    for line in lines(path):
        if line.startswith("-r "):
            yield from required(path.with_name(line[3:]))
        elif not line.startswith("-c "):
            yield Requirement(line)


def applies(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate()


def version(requirement: Requirement) -> str:
    """The one version that it allows."""
    (specifier,) = requirement.specifier
    assert specifier.operator == "=="
    assert "*" not in specifier.version
    return specifier.version


@pytest.mark.parametrize("use", USES)
def test_every_entry_has_one_version_and_its_hashes(use: str) -> None:
    entries = locked(use)
    assert [str(requirement) for requirement, hashes in entries if not version(requirement) or not hashes] == []


@pytest.mark.parametrize("use", USES)
def test_a_lock_agrees_with_its_requirements_and_names_no_index(use: str) -> None:
    pins = {(canonicalize_name(entry.name), version(entry)) for entry, _ in locked(use)}
    asked = {(canonicalize_name(entry.name), version(entry)) for entry in required(ROOT / f"requirements-{use}.txt")}
    assert asked - pins == set(), "run `make lock`"
    assert "://" not in (ROOT / f"requirements-{use}.lock").read_text(encoding="utf-8")


def test_the_locks_and_the_constraints_hold_the_same_versions() -> None:
    pins = {canonicalize_name(entry.name): version(entry) for entry, _ in locked("test")}
    for use in ("app", "cluster"):
        assert [str(entry) for entry, _ in locked(use) if pins[canonicalize_name(entry.name)] != version(entry)] == []
    constraints = [Requirement(line) for line in lines(ROOT / "constraints.txt")]
    assert [str(entry) for entry in constraints if pins.get(canonicalize_name(entry.name)) != version(entry)] == []


def test_what_is_installed_here_is_what_the_lock_names() -> None:
    here = {canonicalize_name(entry.name): version(entry) for entry, _ in locked("test") if applies(entry)}
    assert {name: metadata.version(name) for name in here} == here


def test_the_lock_names_all_that_its_packages_need_and_nothing_else() -> None:
    here = {canonicalize_name(entry.name) for entry, _ in locked("test") if applies(entry)}
    asked = [entry for entry in required(ROOT / "requirements-test.txt") if applies(entry)]
    reached: set[str] = set()
    while asked:
        entry = asked.pop()
        name = canonicalize_name(entry.name)
        if name in reached and not entry.extras:
            continue
        reached.add(name)
        for line in metadata.requires(name) or []:
            need = Requirement(line)
            extras = entry.extras or {""}
            if need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in extras):
                asked.append(need)
    assert reached == here, "run `make lock`"


def test_a_package_that_was_tampered_with_is_refused(tmp_path: Path) -> None:
    ((entry, hashes),) = [found for found in locked("test") if found[0].name == "six"]
    wheel = tmp_path / f"six-{version(entry)}-py3-none-any.whl"
    info = f"six-{version(entry)}.dist-info"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("six.py", "raise SystemExit('tampered with')")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: six\nVersion: {version(entry)}\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    lock = tmp_path / "one.lock"
    lock.write_text(f"{entry} " + " ".join(f"--hash=sha256:{hash_}" for hash_ in hashes), encoding="utf-8")
    target = tmp_path / "installed"
    command = [sys.executable, "-m", "pip", "install", "--isolated", "--no-index", "--find-links", str(tmp_path)]
    done = subprocess.run(
        [*command, "--target", str(target), "--require-hashes", "--requirement", str(lock)], capture_output=True, text=True
    )
    assert done.returncode == 1
    assert "DO NOT MATCH THE HASHES" in done.stderr
    assert not target.exists()


def test_the_page_on_dependencies_has_every_package_of_the_locks_in_its_version() -> None:
    page = (ROOT / "docs" / "DEPENDENCIES.md").read_text(encoding="utf-8")
    rows = set(re.findall(r"^\| ([\w.-]+) \| ([\w.]+) \| \d{4}-\d\d-\d\d \|", page, flags=re.MULTILINE))
    pins = {(package.name, package.version) for use in ("test", "tools") for package in read_lock(use)}
    assert rows == pins, "run `make lock`"


def test_every_package_of_the_application_is_named_with_its_reason() -> None:
    page = (ROOT / "docs" / "DEPENDENCIES.md").read_text(encoding="utf-8")
    application = page.partition("## The application")[2].partition("\n## ")[0]
    assert [row for row in application.splitlines() if re.search(r"\|\s*\|$", row)] == []


def test_a_missing_wheel_is_noticed() -> None:
    names = [
        "p-1-cp311-cp311-manylinux_2_27_x86_64.whl",
        "p-1-cp310-abi3-win_amd64.whl",
        "p-1-cp313-cp313-macosx_12_0_arm64.whl",
    ]
    assert without_wheels({"wheels": [{"name": name} for name in names]}) == [
        "Linux x86-64 3.12/3.13",
        "Linux ARM64",
        "macOS ARM64 3.11/3.12",
    ]
    assert without_wheels({"wheels": [{"name": "p-1-py3-none-any.whl"}]}) == []


def test_the_oldest_system_is_that_of_the_package_that_asks_for_most() -> None:
    first = ["a-1-cp311-cp311-manylinux_2_28_x86_64.whl", "a-1-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl"]
    second = ["b-1-cp310-abi3-manylinux_2_34_x86_64.whl", "b-1-cp310-abi3-macosx_13_0_universal2.whl"]
    third = ["c-1-cp311-cp311-macosx_10_13_x86_64.whl", "c-1-cp311-cp311-macosx_11_0_arm64.whl", "c-1-py3-none-any.whl"]
    packages = [{"wheels": [{"name": name} for name in names]} for names in (first, second, third)]
    assert oldest(packages) == {"glibc on x86_64": "2.34", "macOS": "13.0"}
    assert oldest(packages[:1]) == {"glibc on x86_64": "2.17"}


def test_the_version_of_a_library_inside_a_wheel_is_the_one_it_reports() -> None:
    from PIL import features

    inside = {name: version for found in libraries("pillow") for name, version in found.versions.items()}
    assert (inside["libjpeg-turbo"], inside["libtiff"]) == (features.version("libjpeg_turbo"), features.version("libtiff"))
