"""What people download: archives that come out the same, the menu entry, and a .deb that installs, runs and goes away."""

from __future__ import annotations

import hashlib
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bundle import archive, debian, desktop_entry, package
from cxr import __version__

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Linux")
WHEN = 1_700_000_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small stand-in for the built folder."""
    root = tmp_path / "built"
    (root / "_internal" / "b").mkdir(parents=True)
    (root / "_internal" / "b" / "data.bin").write_bytes(bytes(range(256)) * 40)
    (root / "_internal" / "a.txt").write_text("a")
    (root / "program").write_text("#!/bin/sh\n")
    (root / "program").chmod(0o700)
    return root


@linux_only
def test_a_tar_comes_out_the_same_whoever_makes_it_and_whenever(folder: Path, tmp_path: Path) -> None:
    (folder / "_internal" / "link").symlink_to("a.txt")
    first, second = tmp_path / "1.tar.xz", tmp_path / "2.tar.xz"
    archive.tar_xz(folder, first, "top", WHEN)
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy, symlinks=True, copy_function=shutil.copy)
    for file in copy.rglob("*"):
        os.utime(file, (1, 1), follow_symlinks=False)
    (copy / "_internal" / "a.txt").chmod(0o600)
    archive.tar_xz(copy, second, "top", WHEN)
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(fileobj=lzma.open(first)) as tar:
        found = {entry.name: entry for entry in tar}
    assert list(found) == sorted(found)
    assert {entry.mtime for entry in found.values()} == {WHEN}
    assert {(entry.uid, entry.gid, entry.uname) for entry in found.values()} == {(0, 0, "root")}
    assert found["top/program"].mode == 0o755
    assert found["top/_internal/a.txt"].mode == 0o644
    assert found["top/_internal/link"].linkname == "a.txt"


def test_a_zip_comes_out_the_same_too(folder: Path, tmp_path: Path) -> None:
    archive.zipped(folder, tmp_path / "1.zip", "top", WHEN)
    os.utime(folder / "program", (1, 1))
    archive.zipped(folder, tmp_path / "2.zip", "top", WHEN)
    assert (tmp_path / "1.zip").read_bytes() == (tmp_path / "2.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "1.zip") as packed:
        assert packed.namelist() == ["top/_internal/a.txt", "top/_internal/b/data.bin", "top/program"]


def test_the_sums_name_every_file_and_are_those_of_sha256sum(folder: Path) -> None:
    package.complete(folder)
    lines = (folder / "SHA256SUMS").read_text().splitlines()
    assert f"{hashlib.sha256(b'a').hexdigest()}  _internal/a.txt" in lines
    assert len(lines) == sum(file.is_file() for file in folder.rglob("*")) - 1
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=folder, check=True)


@linux_only
def test_the_menu_entry_is_valid_speaks_all_languages_and_opens_films(folder: Path) -> None:
    desktop_entry.write(folder / "share")
    file = folder / "share" / "applications" / "pneumonia-reader.desktop"
    text = file.read_text(encoding="utf-8")
    assert set(desktop_entry.translated_names()) == {"ar", "es", "fr", "pt", "sw", "zh"}
    assert "Exec=pneumonia-reader %F\n" in text
    assert "application/dicom;image/jpeg" in text
    assert (folder / "share/icons/hicolor/48x48/apps/pneumonia-reader.png").is_file()
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (0, "")


@linux_only
def test_a_library_that_no_known_package_holds_stops_the_deb(folder: Path, tmp_path: Path) -> None:
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("needs a C compiler")
    source = tmp_path / "nothing.c"
    source.write_text("int nothing(void) { return 0; }\n")
    strange, user = tmp_path / "libstrange.so.3", folder / "_internal" / "user.so"
    subprocess.run([compiler, "-shared", "-Wl,-soname,libstrange.so.3", "-o", strange, source], check=True)
    subprocess.run([compiler, "-shared", "-Wl,--no-as-needed", "-o", user, source, strange], check=True)
    with pytest.raises(ValueError, match=r"libstrange\.so\.3"):
        debian.dependencies(folder)


@linux_only
def test_a_deb_comes_out_the_same_and_names_what_it_needs(folder: Path, tmp_path: Path) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("needs dpkg-deb")
    shutil.copy(shutil.which("true") or "/bin/true", folder / "pneumonia-reader")
    first = debian.build(folder, tmp_path / "1", "1.2.3", WHEN)
    for file in folder.rglob("*"):
        os.utime(file, (1, 1))
    second = debian.build(folder, tmp_path / "2", "1.2.3", WHEN)
    assert first.name == "pneumonia-reader_1.2.3_amd64.deb"
    assert first.read_bytes() == second.read_bytes()
    assert [file.name for file in first.parent.iterdir()] == [first.name], "what it was made of is gone"
    fields = subprocess.run(["dpkg-deb", "--field", first, "Version", "Depends"], capture_output=True, text=True, check=True)
    assert fields.stdout == "Version: 1.2.3\nDepends: libc6 (>= 2.34)\n"


@pytest.fixture(scope="module")
def packages(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages of the built program."""
    if not shutil.which("dpkg-deb"):
        pytest.skip("needs dpkg-deb")
    out = tmp_path_factory.mktemp("packages")
    package.make(built, out)
    return out


@pytest.fixture(scope="module")
def root(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A bare Debian 12 with what the package depends on, to install into."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        pytest.skip("installing needs root and debootstrap")
    base = tmp_path_factory.mktemp("debian") / "root"
    include = ",".join(sorted(debian.dependencies(built)[0]))
    command = ["debootstrap", "--variant=minbase", f"--include={include}", "bookworm", str(base)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:]
    yield base
    shutil.rmtree(base)


def _in(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """In the root, without a network."""
    inside = 'mount -t proc proc "$0/proc"; mount --rbind /dev "$0/dev"; exec chroot "$0" "$@"'
    shut = ["unshare", "--mount", "--net", "--pid", "--fork", "--kill-child", "sh", "-ec", inside, str(root)]
    settings = ["env", "-i", "HOME=/home/clinic", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"]
    return subprocess.run([*shut, *settings, *command], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=250)


def _files(root: Path) -> set[str]:
    """What is there, without dpkg's own notes."""
    notes = ("var/lib/dpkg", "var/log", "var/cache", "proc", "dev", "home", "tmp")
    names = {file.relative_to(root).as_posix() for file in root.rglob("*")}
    return {name for name in names if not name.startswith(notes)}


@linux_only
@pytest.mark.timeout(1200)  # xz, and a system to install it on
@pytest.mark.bundle
def test_the_deb_installs_on_a_bare_debian_runs_there_and_leaves_nothing(packages: Path, root: Path) -> None:
    [deb] = packages.glob("*.deb")
    shutil.copy(deb, root / "tmp" / "reader.deb")
    (root / "home" / "clinic").mkdir(parents=True)
    before = _files(root)
    done = _in(root, "dpkg", "--install", "/tmp/reader.deb")
    assert done.returncode == 0, done.stderr
    assert (root / "usr/bin/pneumonia-reader").is_symlink()

    done = _in(root, "pneumonia-reader-cli", "self-test")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    contents = "/usr/lib/pneumonia-reader/_internal"
    done = _in(root, "pneumonia-reader-cli", "classify", f"{contents}/models/reference/rg1.png")
    assert done.returncode == 0, done.stderr
    assert "score" in done.stdout
    film = f"{contents}/models/reference/drawn-1.png"
    done = _in(root, "env", "QT_QPA_PLATFORM=offscreen", "pneumonia-reader-cli", "screenshot", "/tmp/window.png", film)
    assert done.returncode == 0, done.stderr
    assert (root / "tmp" / "window.png").stat().st_size > 20_000
    done = _in(root, "sh", "-c", "cd /usr/lib/pneumonia-reader && sha256sum --check --quiet SHA256SUMS")
    assert (done.returncode, done.stdout) == (0, "")

    done = _in(root, "dpkg", "--purge", "pneumonia-reader")
    assert done.returncode == 0, done.stderr
    assert _files(root) - before == set()


@linux_only
@pytest.mark.bundle
def test_the_packages_have_their_version_their_sums_and_fit_a_stick(packages: Path) -> None:
    names = {file.name for file in packages.iterdir()}
    assert names == {
        f"pneumonia-reader-{__version__}-{package.system()}.tar.xz",
        f"pneumonia-reader_{__version__}_amd64.deb",
        "SHA256SUMS",
    }
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=packages, check=True)
    assert all(file.stat().st_size <= 55e6 for file in packages.iterdir())


@linux_only
@pytest.mark.bundle
def test_lintian_finds_nothing_wrong_with_the_deb(packages: Path) -> None:
    if not shutil.which("lintian"):
        pytest.skip("needs lintian")
    [deb] = packages.glob("*.deb")
    done = subprocess.run(["lintian", "--allow-root", "--fail-on=error,warning", str(deb)], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
