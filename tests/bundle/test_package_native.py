"""The changes to native libraries, on the libraries that are installed: they still load, and without what was cut off."""

from __future__ import annotations

import ctypes
import re
import shutil
import struct
import subprocess
import sys
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest

from bundle import icu, native
from bundle.elf import Elf, is_elf

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ELF libraries are those of Linux")


def _package(name: str) -> Path:
    found = find_spec(name)
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent


def _item_names(elf: Elf) -> list[str]:
    """Of the ICU data in a library, without the prefix that all have."""
    symbol = next(symbol for symbol in elf.symbols() if symbol.name.startswith("icudt"))
    data = bytes(elf.data[symbol.value : symbol.value + symbol.size])  # the first segment lies at 0 in file and memory
    (header,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, header)
    offsets = [struct.unpack_from("<I", data, header + 4 + 8 * index)[0] for index in range(count)]
    return [data[header + offset : data.index(0, header + offset)].decode().partition("/")[2] for offset in offsets]


def _icu_library() -> Path:
    return next((_package("PySide6") / "Qt" / "lib").glob("libicudata.so.*"))


def test_the_icu_data_is_a_fraction_and_still_a_library(tmp_path: Path) -> None:
    whole, small = _icu_library().read_bytes(), tmp_path / "libicudata.so"
    shrunk = icu.shrink_library(whole)
    assert len(shrunk) < len(whole) / 7
    assert Elf(shrunk).is_loadable()
    small.write_bytes(shrunk)
    ctypes.CDLL(str(small))


def test_the_icu_data_keeps_what_qt_asks_for() -> None:
    before = _item_names(Elf(_icu_library().read_bytes()))
    after = [name for name in before if icu.wanted(name)]
    assert {name.rpartition("/")[0] for name in after} == {"", "coll", "zone"}
    assert {"coll/root.res", "coll/ucadata.icu", "coll/zh.res", "root.res", "pool.res", "zone/fr.res"} <= set(after)
    assert {"coll/de.res", "curr/root.res", "ibm-37_P100-1995.cnv"} <= set(before) - set(after)


COMPARE = """
import sys
sys.path.insert(0, sys.argv[1])
from PySide6.QtCore import QCollator, QDateTime, QLocale, QTimeZone
words = ["zèbre", "Zebra", "ähnlich", "apple", "Ápice", "ñandú", "nota", "肺炎", "正常", "رئة", "صورة", "mtoto"]
for name in ("ar_EG", "en_GB", "es_ES", "fr_FR", "pt_BR", "sw_KE", "zh_CN"):
    locale = QLocale(name)
    collator = QCollator(locale)
    zone = QTimeZone(b"Africa/Nairobi")
    moment = QDateTime(2026, 7, 1, 12, 0, 0)
    print(name, sorted(words, key=collator.sortKey), locale.toString(moment), locale.toUpper("straße ıi"))
    print(zone.displayName(moment, QTimeZone.NameType.LongName, locale), zone.comment())
print(*{line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line}, file=sys.stderr)
"""


def test_qt_says_the_same_with_less_icu_data(tmp_path: Path) -> None:
    package, copy = _package("PySide6"), tmp_path / "PySide6"
    shutil.copytree(package, copy, ignore=shutil.ignore_patterns("Qt", "__pycache__", "*.pyi"))
    libraries = copy / "Qt" / "lib"
    libraries.mkdir(parents=True)
    for name in ("libQt6Core", "libicui18n", "libicuuc"):
        for path in (package / "Qt" / "lib").glob(f"{name}.so*"):
            shutil.copyfile(path, libraries / path.name)
    (libraries / _icu_library().name).write_bytes(icu.shrink_library(_icu_library().read_bytes()))
    whole, less = (
        subprocess.run([sys.executable, "-c", COMPARE, str(folder)], capture_output=True, encoding="utf-8", check=True)
        for folder in (package.parent, tmp_path)
    )
    assert less.stderr.split() == [str(libraries / _icu_library().name)]
    assert less.stdout == whole.stdout
    assert len(less.stdout.splitlines()) == 14


def test_gdcm_loads_without_openssl_and_network(tmp_path: Path) -> None:
    package = _package("_gdcm")
    binaries = [
        (f"_gdcm/{path.name}", str(path), "BINARY") for path in sorted(package.iterdir()) if is_elf(path) and ".so" in path.name
    ]
    binaries += [
        (f"python_gdcm.libs/{path.name}", str(path), "BINARY") for path in (package.parent / "python_gdcm.libs").iterdir()
    ]
    kept = native.reduced(binaries, tmp_path / "changed")
    names = {place.rpartition("/")[2] for place, _, _ in kept}
    assert {"_gdcmswig.so", "libgdcmMSFF.so.3.2", "libgdcmCommon.so.3.2"} <= names
    assert [name for name in names if re.search(r"ssl|crypto|MEXD|socketxx", name)] == []
    for place, file, _ in kept:
        target = tmp_path / "packages" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    for path in package.glob("*.py"):
        shutil.copyfile(path, tmp_path / "packages" / "_gdcm" / path.name)
    load = "import sys; sys.path.insert(0, sys.argv[1]); import _gdcm.gdcmswig as gdcm"
    code = f"{load}; print(gdcm.Version.GetVersion(), gdcm.__file__)"
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "packages")], capture_output=True, encoding="utf-8", check=True
    )
    version, file = done.stdout.split()
    assert version == metadata.version("python-gdcm")
    assert file.startswith(str(tmp_path))
