"""A model as one file, `NAME.pneumonia-model`, to be carried on a USB stick; and the same files out of a model's folder.

A ZIP with `contract.json`, the `.tflite` that it names, `expected.json` (what the maker's computer scores on the reference
films), `drift_reference.json` (what later films are compared with) and the reports of the page on the model. `manifest.json`
names every other file with its SHA-256. Who reads one trusts nothing: neither names nor sizes, and there are no links. Nothing
of this says who made it: there is no signature.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from cxr.contract import Contract
from cxr.drift_reference import FILE as DRIFT
from cxr.errors import CxrError, UsageError
from cxr.files import read_bytes
from cxr.writing import whole

SUFFIX = ".pneumonia-model"
CONTRACT, EXPECTED, MANIFEST = "contract.json", "expected.json", "manifest.json"
FORMAT = 1
MOST_FILES = 64
LARGEST_PACKAGE = 64 << 20
LARGEST_MODEL = 64 << 20
LARGEST_TEXT = 1 << 20
"""Bytes, of the whole file, of a model in it, and of each other file."""
TOLERANCE = 0.1
"""Of a score, in [0, 1]: kernels of other runtimes and processors round apart by up to .066 on the classic CNN. A package may
not ask for more."""

Files = dict[str, bytes]
"""Name in the package, with "/", → content."""

_PART = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,98}[A-Za-z0-9_]|[A-Za-z0-9_]")
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that are no files on Windows."""
_BAD_ZIP = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError, LookupError, OverflowError,
)  # fmt: skip
"""What `zipfile` raises on damaged ones."""


def write_package(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a package, whole or not at all. The same files give the same bytes.

    Raises:
        OSError: it can't be written.
    """
    listed = {name: hashlib.sha256(content).hexdigest() for name, content in sorted(files.items())}
    manifest = json.dumps({"format": FORMAT, "files": listed}, indent=1).encode() + b"\n"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in ((MANIFEST, manifest), *sorted(files.items())):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, compresslevel=6)
    with whole(path) as temporary:
        temporary.write_bytes(buffer.getvalue())


def package_bytes(path: Path) -> bytes:
    """The whole file. Raises UsageError: `package_unreadable`, `package_damaged` where it is too large for one."""
    return _read(path, LARGEST_PACKAGE)


def read_package(path: Path, data: bytes | None = None) -> Files:
    """The files of a package, every one of them as its manifest says; the manifest left out.

    Args:
        path: of the package.
        data: its bytes, where they have been read.

    Raises:
        UsageError: `package_unreadable`, `package_damaged`, `package_format`.
    """
    try:
        found = _unpacked(package_bytes(path) if data is None else data)
        manifest = json.loads(found.pop(MANIFEST))
        if manifest["format"] != FORMAT:
            raise UsageError(
                "package_format", "The model package was made for another version of the program.", "Update the program.", path
            )
        digests = {name: hashlib.sha256(content).hexdigest() for name, content in found.items()}
        if digests != manifest["files"]:
            raise ValueError("not the files that its list names")
        _check_names(found)
    except (*_BAD_ZIP, TypeError) as error:
        raise UsageError("package_damaged", f"This is no whole model package ({error}).", _COPY_AGAIN, path) from error
    return found


_COPY_AGAIN = "Copy it again from where it came from."


def read_beside(path: Path) -> Files:
    """The same of a contract with its model file, and reports, in a folder.

    Args:
        path: of the contract.

    Raises:
        UsageError: `package_unreadable`, `package_damaged`; ContractError: see `cxr.contract`.
    """
    from cxr.contract import load_contract, read_model

    contract = load_contract(path)
    try:
        _check_part(contract.file)
    except ValueError as error:
        raise UsageError("package_damaged", f"The model file has a name that can't be used ({error}).", "", path) from error
    files = {CONTRACT: _read(path, LARGEST_TEXT), contract.file: read_model(contract, path.parent)}
    drift = path.with_name(DRIFT)
    if drift.is_file() and f'"model_sha256": "{contract.sha256}"'.encode() in (content := _read(drift, LARGEST_TEXT)):
        files[DRIFT] = content
    return {**files, **reports_of(contract, path.parent / "reports")}


def reports_of(contract: Contract, folder: Path) -> Files:
    """The reports of a model that the page on it shows, pictures left out. What is missing or too large is left out.

    Args:
        folder: with the reports of one model or more.
    """
    stem, run = Path(contract.file).stem, f"{contract.training.get('config')}-s{contract.training.get('seed')}"
    if not _PART.fullmatch(stem):
        return {}
    patterns = [
        f"{stem}-{rest}" for rest in ("test/report.json", "audit-*/audit.json", "gate/gate.json", "gate-test/gate.json")
    ]
    patterns += ["spread.md", *([f"runs/{run}.json"] if _PART.fullmatch(run) else [])]
    found: Files = {}
    for pattern in patterns:
        for path in sorted(folder.glob(pattern)):
            name = f"reports/{path.relative_to(folder).as_posix()}"
            try:
                _check_name(name)
                content = _read(path, LARGEST_TEXT)
            except (UsageError, ValueError):
                continue
            if path.name != "spread.md" or f"- run 1: {stem}-test\n".encode() in content:
                found[name] = content
    return found


def expected_of(files: Files) -> dict[str, Any] | None:
    """What the maker's computer scored: {"tolerance": float, "films": [{"file", "sha256", "probability"}]}; None: not said.

    Raises:
        UsageError: `package_damaged`.
    """
    if EXPECTED not in files:
        return None
    try:
        raw = json.loads(files[EXPECTED])
        films = [
            {"file": str(film["file"]), "sha256": str(film["sha256"]), "probability": _share(film["probability"])}
            for film in raw["films"]
        ]
        return {"tolerance": min(_share(raw["tolerance"]), TOLERANCE), "films": films}
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise UsageError("package_damaged", f"The expected scores in the package are wrong ({error}).", _COPY_AGAIN) from error


def _share(raw: object) -> float:
    if isinstance(raw, bool) or not isinstance(raw, (int, float)) or not 0 <= raw <= 1:
        raise ValueError(f"{raw!r} is no score")
    return float(raw)


def _read(path: Path, most: int) -> bytes:
    """A regular file's bytes. Raises UsageError."""
    try:
        if path.is_file() and path.stat().st_size > most:
            raise UsageError("package_damaged", f"The file is larger than {most >> 20} MB: no model.", "", path)
        data = read_bytes(path)
    except CxrError as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError("package_unreadable", error.message, "Check the name, or plug the stick in again.", path) from error
    except (OSError, ValueError) as error:
        raise UsageError("package_unreadable", f"The file can't be read ({error}).", "", path) from error
    if len(data) > most:
        raise UsageError("package_damaged", f"The file is larger than {most >> 20} MB: no model.", "", path)
    return data


def _unpacked(data: bytes) -> Files:
    """All files of a ZIP, as long as it asks for nothing unusual. Raises what `_BAD_ZIP` names."""
    found: Files = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if len(entries) > MOST_FILES:
            raise ValueError(f"{len(entries)} files")
        if sum(entry.file_size for entry in entries) > LARGEST_MODEL + MOST_FILES * LARGEST_TEXT:
            raise ValueError("too large")
        for entry in entries:
            _check_entry(entry)
            with archive.open(entry) as stream:
                content = stream.read(entry.file_size + 1)
            if len(content) != entry.file_size:
                raise ValueError(f"{entry.filename} is not as long as it says")
            if entry.filename.lower() in map(str.lower, found):
                raise ValueError(f"two files are called {entry.filename}")
            found[entry.filename] = content
    return found


def _check_entry(entry: zipfile.ZipInfo) -> None:
    _check_name(entry.filename)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or entry.flag_bits & 0x1:
        raise ValueError(f"{entry.filename} is a link, a folder or encrypted")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ValueError(f"{entry.filename} is compressed in an unusual way")
    if entry.file_size > (LARGEST_MODEL if entry.filename.endswith(".tflite") else LARGEST_TEXT):
        raise ValueError(f"{entry.filename} is too large")


def _check_names(files: Files) -> None:
    """Only what a package is for."""
    models = [name for name in files if name.endswith(".tflite")]
    if CONTRACT not in files or len(models) != 1 or "/" in models[0]:
        raise ValueError("no contract, or not one model file")
    for name in files.keys() - {CONTRACT, EXPECTED, DRIFT, *models}:
        if not (name.startswith("reports/") and name.endswith((".json", ".md"))):
            raise ValueError(f"{name!r} does not belong there")


def _check_name(name: str) -> None:
    """A name that means the same file, inside the folder, on every system. Raises ValueError."""
    parts = name.split("/")
    if len(parts) > 3:
        raise ValueError("a name too deep")
    for part in parts:
        _check_part(part)


def _check_part(part: str) -> None:
    if not _PART.fullmatch(part) or _DEVICES.fullmatch(part) or ".." in part:
        raise ValueError(f"the name {part!r}")
