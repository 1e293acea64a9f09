"""The shipped fonts: every letter of the program on a system without any font, in the window and in reports."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from bundle import archive, fonts
from desktop import fonts as shipped_fonts
from desktop import system_check

LAID_OUT = """
import sys
from pathlib import Path
from desktop import fonts
folder = Path(sys.argv[1])
fonts.prepare(folder)
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout
app = QGuiApplication([])
fonts.load(folder)
real = set(QFontDatabase.families()) - {"Monospace", "Sans Serif", "Serif"}  # fontconfig's names for whatever there is
assert real == {"Reader Sans", "Reader Sans Arabic", "Reader Sans SC"}, real
for text in sys.stdin.read().split("\\0"):
    for bold in (False, True):
        font = QFont()
        font.setBold(bold)
        layout = QTextLayout(text, font)
        layout.beginLayout()
        while layout.createLine().isValid():
            pass
        layout.endLayout()
        if any(0 in run.glyphIndexes() for run in layout.glyphRuns()):
            print(ascii(text))
"""
"""Prints the texts of which a letter has no glyph: glyph 0 is the empty box (OpenType, glyf)."""
NOWHERE = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig></fontconfig>'


def texts_without_glyphs(folder: Path, texts: list[str], tmp_path: Path) -> list[str]:
    """On a system whose fontconfig finds no font at all."""
    nowhere = tmp_path / "fonts.conf"
    nowhere.write_text(NOWHERE)
    environment = os.environ | {"FONTCONFIG_FILE": str(nowhere), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", LAID_OUT, str(folder)]
    done = subprocess.run(command, input="\0".join(texts), env=environment, capture_output=True, encoding="utf-8", check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


def translated_texts() -> list[str]:
    """Every sentence of every language."""
    found = []
    for file in (fonts.ROOT / "desktop" / "translations").glob("*.ts"):
        for message in ET.parse(file).iter("message"):
            found += [message.findtext("source") or "", *(form.text or "" for form in message.iter("numerusform"))]
            found.append(message.findtext("translation") or "")
    return [line for text in found for line in text.splitlines() if line.strip()]


def test_a_checkout_ships_no_fonts_and_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FONTCONFIG_FILE", raising=False)
    shipped_fonts.prepare()
    assert "FONTCONFIG_FILE" not in os.environ
    assert shipped_fonts.load() == 0


def test_fontconfig_is_told_of_our_configuration_only_where_the_system_has_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"):
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / "fonts.conf").write_text(fonts.FONTCONFIG)
    monkeypatch.setattr(shipped_fonts, "_FONTCONFIG", tmp_path / "fonts.conf")
    shipped_fonts.prepare(tmp_path)
    assert "FONTCONFIG_FILE" not in os.environ
    monkeypatch.setattr(shipped_fonts, "_FONTCONFIG", tmp_path / "absent")
    shipped_fonts.prepare(tmp_path)
    assert os.environ["FONTCONFIG_FILE"] == str(tmp_path / "fonts.conf")


def test_a_system_without_fonts_is_no_obstacle_where_fonts_were_shipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(system_check, "_has_font", lambda folders: False)
    monkeypatch.setattr(system_check, "_loads", lambda soname: True)
    assert system_check.find_missing().packages == (system_check.FONT_PACKAGE,)
    monkeypatch.setattr(system_check, "shipped", lambda: [Path("ReaderSans-Regular.ttf")])
    assert not system_check.find_missing()


def test_gb2312_is_whole() -> None:
    assert len(fonts.gb2312()) == 7445  # 6763 characters and 682 signs
    assert {ord("肺"), ord("炎"), ord("齄")} <= fonts.gb2312()


@pytest.fixture
def folder(built: Path) -> Path:
    """The fonts of the built program."""
    return built / "_internal" / "desktop" / "fonts"


@pytest.mark.bundle
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring the fonts")
def test_every_sentence_is_shown_on_a_system_without_fonts(folder: Path, tmp_path: Path) -> None:
    texts = translated_texts()
    assert len(texts) > 2000
    texts += ["".join(map(chr, sorted(fonts.gb2312() - {0x3000}))), fonts.NAMES, "Ñandú Żółć Ẹ̀kọ́ Việt", "Ελλάδα Україна"]
    assert texts_without_glyphs(folder, texts, tmp_path) == []
    assert texts_without_glyphs(folder, ["\U00020000"], tmp_path) == 2 * [r"'\U00020000'"], "the check sees what is missing"


@pytest.mark.bundle
def test_building_the_fonts_again_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    again = {file.name: archive.digest(file) for file in fonts.build(tmp_path / "again")}
    assert again == {file.name: archive.digest(file) for file in folder.iterdir()}
    assert sum(file.stat().st_size for file in folder.iterdir()) < 2.5e6


@pytest.mark.bundle
def test_a_subset_has_a_name_of_its_own_and_the_licence_lies_beside_it(folder: Path) -> None:
    files = shipped_fonts.shipped(folder)
    assert len(files) == 5
    for file in files:
        with TTFont(file) as font:
            assert font["name"].getDebugName(1).startswith("Reader Sans")
            assert "Open Font License" in font["name"].getDebugName(13)
    licence = (folder / "OFL.txt").read_text(encoding="utf-8")
    assert licence.count("is a subset of Noto Sans") == 3
    assert "with Reserved Font Name " not in licence
