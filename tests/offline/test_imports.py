"""No module of the application imports a network client, nor does a library for it: looked up in an interpreter of its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.films import as_chest_film, dicom_film, draw_film, encode, local_dicom_file
from tests.offline.program import ROOT, environment, make_place

CLIENTS = {
    # the standard library's
    "_asyncio", "_ssl", "asyncio", "ftplib", "http", "imaplib", "logging.config", "logging.handlers", "multiprocessing",
    "nntplib", "poplib", "smtplib", "socketserver", "ssl", "telnetlib", "urllib.error", "urllib.request", "urllib.robotparser",
    "webbrowser", "wsgiref", "xmlrpc",
    # others'
    "PySide6.QtNetwork", "PySide6.QtNetworkAuth", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets", "aiohttp", "anyio",
    "certifi", "dask", "distributed", "dns", "fsspec", "grpc", "h11", "httpcore", "httpx", "huggingface_hub", "keras",
    "paramiko", "pycurl", "requests", "tensorflow", "tornado", "twisted", "urllib3", "websockets", "zmq",
}  # fmt: skip
HOLDERS = {
    "socket": {
        "_socket",
        "email.utils",  # importlib.metadata, which tells the libraries' versions, reads metadata as if it were a mail
        "desktop.system_check",  # AF_UNIX: does a Wayland display answer?
    },
    "_socket": {
        "socket",
        "email.utils",
        "desktop.system_check",  # the same through `socket`
        "typing_extensions",  # for the type of a capsule, of which that module has one; highdicom imports it
    },
}
"""The only ones that have sockets among their names, and why."""
LIBRARIES = ("libQt6Network", "libQt6WebSockets", "libssl", "libcurl", "libgnutls", "libnghttp", "libsocketxx", "libgdcmMEXD")
"""Shared libraries that speak over networks."""
UNUSED = {"python_gdcm.libs/libssl", "_gdcm/libsocketxx", "_gdcm/libgdcmMEXD"}
"""Of those: GDCM, which reads JPEG-LS, is linked with its DICOM network services and OpenSSL; nothing here calls them."""
SYNTAXES = (
    "JPEG2000.dcm", "JPEG-LL.dcm", "MR_small_RLE.dcm", "examples_jpeg2k.dcm", "MR_small_jpeg_ls_lossless.dcm",
    "SC_rgb_jpeg_gdcm.dcm", "MR_small_bigendian.dcm",
)  # fmt: skip


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What `tests.offline.import_everything` tells."""
    place = make_place(tmp_path_factory.mktemp("imports"))
    folder = place.home.parent / "every format"
    folder.mkdir()
    for kind in ("JPEG", "PNG", "TIFF", "BMP"):
        (folder / f"film.{kind.lower()}").write_bytes(encode(draw_film(), kind))
    (folder / "film.dcm").write_bytes(dicom_film(draw_film()))
    for name in SYNTAXES:
        (folder / name).write_bytes(as_chest_film(name))
    shutil.copy(local_dicom_file("RG1_J2KR.dcm"), folder)
    done = subprocess.run(
        [sys.executable, "-m", "tests.offline.import_everything", folder],
        cwd=ROOT,
        env=environment(place),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_everything_was_imported_and_every_format_was_read(seen: dict[str, Any]):
    assert len(seen["own"]) > 100
    assert set(seen["own"]) <= set(seen["modules"])
    assert {"pydicom", "gdcm", "openjpeg", "xlsxwriter", "ai_edge_litert", "PySide6.QtPrintSupport"} <= set(seen["modules"])
    formats = " ".join(seen["read"])
    for name in ("JPEG", "PNG", "TIFF", "BMP", "JPEG 2000", "JPEG-LS", "JPEG Lossless", "RLE", "Big Endian"):
        assert name in formats


def test_no_network_client_is_imported(seen: dict[str, Any]):
    found = [name for name in seen["modules"] if name in CLIENTS or name.partition(".")[0] in CLIENTS]
    assert found == []


def test_sockets_are_known_to_those_two_modules_only(seen: dict[str, Any]):
    for name, allowed in HOLDERS.items():
        assert set(seen["holders"].get(name, ())) <= allowed


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_no_library_that_speaks_over_networks_is_loaded(seen: dict[str, Any]):
    names = {Path(path).name: f"{Path(path).parent.name}/{Path(path).name}" for path in seen["libraries"]}
    assert "libQt6Widgets.so.6" in names
    found = {re.split(r"-|\.so", whole)[0] for name, whole in names.items() if name.startswith(LIBRARIES)}
    assert found <= UNUSED


@pytest.mark.parametrize("package", ["cxr", "desktop"])
def test_nothing_calls_gdcms_network(package: str):
    """Its classes for it, as far as they are in the wheel, have these words in their names."""
    words = re.compile(r"gdcm\.\w*(Network|Service|Socket|ULConnection)")
    assert [path.name for path in (ROOT / package).rglob("*.py") if words.search(path.read_text(encoding="utf-8"))] == []


def test_pydicom_refuses_to_download():
    code = (
        "import cxr.image_io, pydicom.data.download as download, pydicom.data\n"
        "try:\n    download.download_with_progress('https://example.invalid', '/nowhere')\n"
        "except RuntimeError as error:\n    print(error)\n"
        "print(pydicom.data.get_testdata_file('no such file.dcm', download=True))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.splitlines()[0] == "This program downloads nothing."
    assert "This program downloads nothing." in done.stdout.splitlines()[1:] or "downloads nothing" in done.stderr
