"""What is inside the built program, and what is not."""

from __future__ import annotations

import json
import lzma
import re
import sys
import tarfile
from pathlib import Path

import pytest

from bundle.build import size
from bundle.elf import Elf, is_elf

pytestmark = pytest.mark.bundle

CHECKOUT = Path(__file__).resolve().parents[2]
MAX_UNPACKED, MAX_PACKED = 180_000_000, 55_000_000
"""Bytes."""

NETWORK_MODULES = (
    "_ssl", "asyncio", "ftplib", "http", "httplib2", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socketserver",
    "ssl", "telnetlib", "urllib/request", "urllib3", "webbrowser", "xmlrpc", "distributed", "dask", "grpc",
)  # fmt: skip
NETWORK_LIBRARIES = re.compile(
    r"Qt6?(Network|WebEngine|WebSockets|HttpServer|Qml|Quick)|lib(curl|gnutls|krb5|nss)|gdcmMEXD|socketxx"
)
FORBIDDEN_PARTS = {
    "tests",
    "test",
    "training",
    "export",
    "tensorflow",
    "keras",
    "cv2",
    "matplotlib",
    "torch",
    "pip",
    "setuptools",
}


@pytest.fixture(scope="module")
def names(built: Path) -> list[str]:
    """Every file, from the contents folder."""
    inside = built / "_internal"
    return sorted(path.relative_to(inside).as_posix() for path in inside.rglob("*") if not path.is_dir())


def _files(built: Path) -> list[Path]:
    return [path for path in built.rglob("*") if path.is_file() and not path.is_symlink()]


def test_what_the_program_needs_is_inside(names: list[str]) -> None:
    contract = json.loads((CHECKOUT / "models" / "pneumonia_int8.json").read_text(encoding="utf-8"))
    training = contract["training"]
    wanted = {
        "LICENSE", "NOTICE", "cxr/template.npy", "models/pneumonia_int8.json", f"models/{contract['file']}",
        "models/reference/expected.json", "models/reports/pneumonia_int8-test/report.json",
        "models/reports/pneumonia_int8-test/calibration.png", "models/reports/pneumonia_int8-gate/gate.json",
        "models/reports/pneumonia_int8-gate-test/gate.json", "models/reports/spread.md",
        f"models/reports/runs/{training['config']}-s{training['seed']}.json", "docs/USER_GUIDE.md", "licences/index.json",
        "desktop/fonts/OFL.txt", "desktop/icons/pneumonia-reader-48.png",
        *(f"desktop/translations/desktop_{code}.qm" for code in ("ar", "es", "fr", "pt", "sw", "zh")),
    }  # fmt: skip
    assert wanted - set(names) == set()


def test_the_files_are_those_of_the_checkout(built: Path) -> None:
    inside = built / "_internal"
    for folder in ("models", "docs", "desktop/translations", "desktop/icons"):
        for path in (inside / folder).rglob("*"):
            if path.is_file():
                assert path.read_bytes() == (CHECKOUT / path.relative_to(inside)).read_bytes(), path


def test_every_picture_of_the_guide_is_inside_and_no_other(built: Path, names: list[str]) -> None:
    guide = (built / "_internal" / "docs" / "USER_GUIDE.md").read_text(encoding="utf-8")
    shown = {f"docs/{address}" for address in re.findall(r"\]\((images/[^)\s]+)\)", guide)}
    assert shown == {name for name in names if name.startswith("docs/images/")}


def test_no_module_speaks_to_a_network(names: list[str]) -> None:
    found = [name for name in names if name.endswith((".pyc", ".so")) and name.startswith(NETWORK_MODULES)]
    found = [name for name in found if re.match(rf"(?:python3\.\d+/lib-dynload/)?(?:{'|'.join(NETWORK_MODULES)})[./]", name)]
    assert found == []
    assert [name for name in names if NETWORK_LIBRARIES.search(name)] == []


def test_no_openssl_is_inside(built: Path, names: list[str]) -> None:
    assert [name for name in names if re.search(r"lib(ssl|crypto)|_hashlib", name)] == []
    holders = [path.name for path in _files(built) if is_elf(path) and re.search(rb"OpenSSL \d\.\d\.\d", path.read_bytes())]
    assert holders == []


def test_no_library_asks_for_one_that_is_cut_off(built: Path) -> None:
    asked = {name for path in _files(built) if is_elf(path) for name in Elf(path.read_bytes()).needed()}
    assert [name for name in asked if re.search(r"ssl|crypto|gdcmMEXD|socketxx|Network", name)] == []


def test_nothing_of_the_making_is_inside(names: list[str]) -> None:
    assert [name for name in names if FORBIDDEN_PARTS & set(name.split("/"))] == []
    assert [name for name in names if name.endswith((".py", ".keras", ".h5", ".a", ".pdb", ".ts", ".whl"))] == []


def test_one_film_is_inside_and_no_other(names: list[str]) -> None:
    assert [name for name in names if name.lower().endswith((".dcm", ".dicom", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp"))] == [
        "data_store/data/RG1_J2KR.dcm"
    ]
    pictures = {name.rpartition("/")[0] for name in names if name.endswith(".png")}
    assert pictures == {"desktop/icons", "docs/images", "models/reference", "models/reports/pneumonia_int8-test"}


def test_no_path_of_the_build_machine_is_in_data_or_code(built: Path) -> None:
    """Python's own library names the place that it was built for; nothing is looked for there."""
    places = [str(place).encode() for place in (Path.home(), CHECKOUT, Path(sys.base_prefix)) if len(str(place)) > 4]
    found = {path.name for path in _files(built) for place in places if not is_elf(path) and place in path.read_bytes()}
    assert found == set()


def test_nobody_but_the_owner_may_write(built: Path) -> None:
    assert [path.name for path in _files(built) if path.stat().st_mode & 0o022] == []


def test_the_sums_are_of_all_files(built: Path) -> None:
    lines = (built / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    listed = {re.sub(r"^[0-9a-f]{64} [ *]", "", line) for line in lines}
    there = {path.relative_to(built).as_posix() for path in _files(built)} - {"SHA256SUMS"}
    assert listed == there


def test_the_folder_is_small_enough(built: Path) -> None:
    assert size(built) <= MAX_UNPACKED


def test_the_archive_is_small_enough(built: Path, tmp_path: Path) -> None:
    """Packed faster, and so a little larger, than `make package` does it."""
    packed = tmp_path / "packed.tar.xz"
    with lzma.open(packed, "wb", preset=3) as squeezed, tarfile.open(fileobj=squeezed, mode="w") as tar:
        tar.add(built, "pneumonia-reader")
    assert packed.stat().st_size <= MAX_PACKED
