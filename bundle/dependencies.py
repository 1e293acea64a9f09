"""docs/DEPENDENCIES.md: what the program is made of, from the locks, the installed metadata and the libraries themselves.

    python -m bundle.dependencies RELEASES.toml

RELEASES.toml is the lock once more in the form of PEP 751, which has dates and the names of the wheels (`uv pip compile
--format pylock.toml`); `make lock` makes it and runs this. All of requirements-test.lock has to be installed, on Linux.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import tomllib
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from bundle.inside import libraries, loaded, stated

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "DEPENDENCIES.md"
PYTHONS = ("3.11", "3.12", "3.13")
SYSTEMS = {
    "Linux x86-64": r"manylinux.*_x86_64",
    "Linux ARM64": r"manylinux.*_aarch64",
    "Windows": r"win_amd64",
    "macOS ARM64": r"macosx.*_(arm64|universal2)",
}
HEADINGS = {
    "app": "The application: what the bundle holds",
    "cluster": "The extra for `batch --cluster`",
    "test": "Training, export and tests",
    "tools": "The tool of `make lock`",
}


@dataclass(frozen=True)
class Package:
    """One entry of a lock.

    Attributes:
        applies: whether it is for this system.
        via: what brings it, as the lock says: packages, or a requirements file.
    """

    name: str
    version: str
    applies: bool
    via: tuple[str, ...]


def read_lock(use: str) -> list[Package]:
    """The packages of requirements-USE.lock."""
    text = (ROOT / f"requirements-{use}.lock").read_text(encoding="utf-8")
    packages = []
    for entry in re.split(r"\n(?=[a-z])", text.replace("\\\n", " ")):
        if "==" not in entry.split("#", 1)[0]:
            continue
        requirement = Requirement(entry.split(" --hash", 1)[0].split("#", 1)[0].strip())
        via = re.search(r"# via (.*)", entry)
        names = tuple(name for name in via[1].split(", ") if not name.startswith("-c ")) if via else ()
        (pin,) = requirement.specifier
        applies = requirement.marker is None or requirement.marker.evaluate()
        packages.append(Package(canonicalize_name(requirement.name), pin.version, applies, names))
    return packages


def reasons(files: Iterable[Path]) -> dict[str, str]:
    """Package → why it is here: the comments in the requirements files."""
    found: dict[str, str] = {}
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            match = re.match(r"([\w.-]+)==[^#]*#\s*(.*)", line)
            if match:
                found[canonicalize_name(match[1])] = match[2]
    return found


def licence(name: str) -> str:
    """As the package states it: the SPDX expression, else its classifiers, else the field of old."""
    about = metadata.metadata(name)
    classified = [text.split(" :: ")[-1] for text in about.get_all("Classifier") or [] if text.startswith("License")]
    words = _field(about, "License-Expression") or ", ".join(classified) or _field(about, "License")
    return "not stated" if words in {"", "UNKNOWN"} else words.replace(" License", "")


def _field(about: metadata.PackageMetadata, name: str) -> str:
    return str(about[name] or "").split("\n")[0] if name in about else ""


def status(name: str) -> str:
    """The classifier `Development Status`, in its own words."""
    classifiers = metadata.metadata(name).get_all("Classifier") or []
    return next((text.split(" - ")[-1].lower() for text in classifiers if text.startswith("Development Status")), "–")


def megabytes(name: str) -> float:
    """Installed size by the package's own record."""
    return sum(file.size or 0 for file in metadata.files(name) or []) / 1e6


def without_wheels(package: Mapping[str, Any]) -> list[str]:
    """The systems and Pythons for which a package has no wheel, so that it can't be installed there (we build nothing)."""
    tags = [parse_wheel_filename(wheel_name(wheel))[3] for wheel in package.get("wheels", [])]
    texts = {str(tag) for group in tags for tag in group}
    missing = []
    for system, pattern in SYSTEMS.items():
        lacking = [python for python in PYTHONS if not any(_fits(text, python, pattern) for text in texts)]
        if lacking:
            missing.append(system if len(lacking) == len(PYTHONS) else f"{system} {'/'.join(lacking)}")
    return missing


def wheel_name(wheel: Mapping[str, Any]) -> str:
    return str(wheel.get("name") or wheel["url"].rsplit("/", 1)[-1])


def _fits(tag: str, python: str, system: str) -> bool:
    interpreter, abi, platform = tag.split("-")
    if platform != "any" and not re.fullmatch(system, platform):
        return False
    major, minor = python.split(".")
    if abi == "abi3":
        return interpreter.startswith("cp3") and int(interpreter[3:] or 0) <= int(minor)
    return interpreter in {f"cp{major}{minor}", f"py{major}", f"py{major}{minor}"} or abi == "none" == platform


def oldest(packages: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """The oldest C library (Linux) and macOS that the wheels of all these packages are for, by kind of computer."""
    found: dict[str, tuple[int, int]] = {}
    for package in packages:
        least: dict[str, tuple[int, int]] = {}
        for wheel in package.get("wheels", []):
            for tag in parse_wheel_filename(wheel_name(wheel))[3]:
                match = re.fullmatch(r"(manylinux|macosx)_(\d+)_(\d+)_(x86_64|aarch64|arm64|universal2)", tag.platform)
                if match and (match[1], match[4]) != ("macosx", "x86_64"):
                    kind = "macOS" if match[1] == "macosx" else f"glibc on {match[4]}"
                    version = int(match[2]), int(match[3])
                    least[kind] = min(least.get(kind, version), version)
        for kind, version in least.items():
            found[kind] = max(found.get(kind, version), version)
    return {kind: ".".join(map(str, version)) for kind, version in sorted(found.items())}


def released(package: Mapping[str, Any]) -> str:
    """The day of the first file of this version."""
    files = [*package.get("wheels", []), package.get("sdist", {})]
    return min((str(file["upload-time"])[:10] for file in files if "upload-time" in file), default="–")


def table(packages: Sequence[Package], releases: Mapping[str, Mapping[str, Any]], why: Mapping[str, str]) -> list[str]:
    """Rows in Markdown."""
    rows = [
        "| package | version | released | licence | MB | native code | no wheel for | status | here for |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for package in packages:
        release = releases.get(package.name, {})
        here = package.applies
        brings = ", ".join(name for name in package.via if not name.startswith("-r "))
        cells = [
            package.name,
            package.version,
            released(release),
            licence(package.name) if here else "not installed here",
            f"{megabytes(package.name):.1f}" if here else "–",
            ("yes" if libraries(package.name) else "no") if here else "–",
            ", ".join(without_wheels(release)) or "–",
            status(package.name) if here else "–",
            why.get(package.name) or brings,
        ]
        rows.append("| " + " | ".join(cells) + " |")
    return rows


def inside_table(packages: Iterable[Package]) -> list[str]:
    """The libraries that come inside the application's wheels."""
    in_use = loaded()
    rows = ["| package | library | version | seen in | loaded | remark |", "|---|---|---|---|---|---|"]
    for package in packages:
        if not package.applies:
            continue
        known: set[str] = set()
        for found in libraries(package.name):
            used = "yes" if found.names & in_use else "no"
            for name, version in sorted(found.versions.items()):
                known.add(name.lower())
                remark = REMARKS.get((package.name, name), "")
                rows.append(f"| {package.name} | {name} | {version} | {found.name} | {used} | {remark} |")
        for found in stated(package.name):
            for name, version in sorted(found.versions.items()):
                if not known & set(name.lower().split(" / ")):
                    remark = REMARKS.get((package.name, name), "")
                    rows.append(f"| {package.name} | {name} | {version} | {found.name} | – | {remark} |")
    return list(dict.fromkeys(rows))


REMARKS = {
    ("python-gdcm", "OpenSSL"): "Its own support ended in September 2023; this is AlmaLinux 8's, with its patches. Only for "
    "encrypted DICOM, which the program never opens; not in the bundle.",
    ("python-gdcm", "Expat"): "From 2006. Only for DICOM in XML, which the program never reads.",
    ("python-gdcm", "OpenJPEG"): "From 2017, with known faults. Not called: pylibjpeg-openjpeg reads JPEG 2000.",
    (
        "python-gdcm",
        "libjpeg (IJG)",
    ): "From 1998, with a patch for lossless JPEG. Reads lossless and 12-bit JPEG in DICOM, behind "
    "a check of the stream's header, in a worker process.",
    ("python-gdcm", "CharLS"): "From 2016. Reads JPEG-LS in DICOM, behind a check of the stream's header, in a worker process.",
    ("pylibjpeg-openjpeg", "OpenJPEG"): "Not the newest. Reads JPEG 2000 in DICOM, in a worker process.",
    ("pyside6-essentials", "ICU"): "From 2023. Letters, dates and sorting; it reads no files.",
    ("pillow", "zlib"): "zlib-ng.",
}
"""Where a library is old or not needed. Look at them again when the package's version changes."""

INTRODUCTION = """\
# Dependencies

Written by `make lock` (`python -m bundle.dependencies`) from the lock files, the packages' metadata and the libraries inside
them, on Linux x86-64 with Python {python}. "No wheel for" looks at Linux, Windows and macOS with Python 3.11 to 3.13; where a
package has none, it can't be installed, for nothing is compiled on a user's machine. "Status" is what the package says of
itself. Sizes are those installed; the bundle leaves much of it out.

The application's wheels need at least: {oldest}.

## Pinned, with hashes

`requirements-USE.txt` names what is wanted and why; `requirements-USE.lock` has every package that this brings, for all
systems, with one version and the SHA-256 of each of its files. pip refuses a file with another hash:

```
python -m pip install --require-hashes --only-binary :all: -r requirements-app.lock
```

`make lock` resolves anew. It keeps the versions of constraints.txt, so a new version is written there or in
requirements-USE.txt first. tests/setup/test_dependencies.py checks that locks, requirements and what is installed agree, and
that a package that was tampered with is refused.

## Known vulnerabilities

They become known after a release, so no metadata holds them. Where there is a network, these ask the databases (the
Python Packaging Advisory Database; OSV):

```
python -m pip install pip-audit
python -m pip_audit --require-hashes --disable-pip -r requirements-app.lock
osv-scanner scan source -L requirements.txt:requirements-app.lock
```

Neither sees the libraries inside the wheels. Those are listed below, by the version strings in them; "loaded" says whether
the program loads them (a window, and films of every format and DICOM transfer syntax). Before a release compare them with
the announcements of libjpeg-turbo, libtiff, libpng, OpenJPEG, GDCM, zlib and Qt. Faults in decoders matter most, since films
come from outside; they are read in worker processes. The program opens no network connection, so faults in network code
don't matter to it.

## Processors

Measured with qemu's processor models by tests/setup/test_processor.py and, for the last two rows, by hand:

| part | needs | below that |
|---|---|---|
| the engine (LiteRT with XNNPACK), Pillow, simplejpeg, OpenJPEG, GDCM | no more than NumPy | – |
| NumPy, so every worker | x86-64-v2 (SSE4.2, POPCNT): Intel of 2008, AMD of 2011 | RuntimeError, or an illegal instruction |
| Qt, so the window | the same | aborts, or an illegal instruction |
| tflite-runtime | no AVX either | – |
| TensorFlow, so training and export | AVX: Intel and AMD of 2011 | an illegal instruction |

The program itself, from source and built, starts on every 64-bit x86; its worker processes and its window then say what the
processor lacks (`cxr.processor`). AVX2 is not needed: on the models Nehalem (no AVX) and Opteron_G5 (AVX, no AVX2) the scores
of the 4 reference films are those of this machine to the last digit, and so were those of the 80 originals on Nehalem. How
fast it is there was not measured: qemu says nothing about that.
"""


def page(releases: Mapping[str, Mapping[str, Any]]) -> str:
    """The whole page, in Markdown."""
    why = reasons(sorted(ROOT.glob("requirements*.txt")))
    systems = oldest(releases.get(package.name, {}) for package in read_lock("app"))
    needs = ", ".join(f"{kind} {version}" for kind, version in systems.items())
    parts = [INTRODUCTION.format(python=".".join(map(str, sys.version_info[:3])), oldest=needs)]
    before: set[str] = set()
    for use, heading in HEADINGS.items():
        packages = [package for package in read_lock(use) if package.name not in before]
        before |= {package.name for package in packages}
        if use == "tools":  # not installed with the others
            packages = [Package(package.name, package.version, False, package.via) for package in packages]
        parts.append("\n".join([f"## {heading}", "", *table(packages, releases, why), ""]))
        if use == "app":
            parts.append("\n".join(["## Libraries inside the application's wheels", "", *inside_table(packages), ""]))
    return "\n".join(parts)


def main(arguments: Sequence[str]) -> int:
    """The command line; see the top of this module."""
    if not arguments:
        print("Name the lock in the form of PEP 751, see `make lock`.", file=sys.stderr)
        return 2
    releases: dict[str, Mapping[str, Any]] = {}
    for file in arguments:
        releases |= {package["name"]: package for package in tomllib.loads(Path(file).read_text("utf-8"))["packages"]}
    PAGE.write_text(page(releases), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
