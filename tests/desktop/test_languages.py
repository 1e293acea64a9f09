"""Every sentence in every language, with its placeholders; and the language changes while the window is open."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from cxr.contract import INTENDED_USE
from cxr.shipped import CONTRACT
from cxr.warning_codes import WARNINGS
from desktop import languages, texts
from desktop.cli import worker_for
from desktop.texts import reasons

ROOT = Path(__file__).parents[2]
OTHERS = [language.code for language in languages.LANGUAGES if language.code != "en"]
PLACEHOLDER = re.compile(r"\{\w*\}")


def marked() -> set[str]:
    """Every text marked for translation in the source."""
    found = set()
    for path in (ROOT / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QT_TRANSLATE_NOOP":
                context, text = (ast.literal_eval(argument) for argument in node.args)
                assert context == "desktop", f"{path.name}:{node.lineno}"
                found.add(text)
    return found


def translations(code: str) -> dict[str, str]:
    """Source → translation of a Linguist file; "" where it is missing or marked unfinished."""
    tree = ElementTree.parse(languages.FOLDER / f"desktop_{code}.ts")
    found = {}
    for message in tree.iter("message"):
        target = message.find("translation")
        assert target is not None
        if target.get("type") not in ("vanished", "obsolete"):
            found[message.findtext("source", "")] = "" if target.get("type") == "unfinished" else target.text or ""
    return found


@pytest.fixture
def english_after():
    yield
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages.apply(app, "en")


@pytest.mark.parametrize("code", OTHERS)
def test_every_marked_text_is_translated_with_its_placeholders(code):
    found = translations(code)
    assert marked() - set(found) == set(), "run: make translations"
    assert [source for source in marked() if not found[source].strip()] == []
    for source in marked():
        if not source.startswith(("Films (", "Table (", "Picture (", "PDF ")):
            assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(found[source])), source
        assert source.count("\n") == found[source].count("\n"), source


@pytest.mark.parametrize("code", OTHERS)
def test_the_compiled_file_is_that_of_the_source(code, tmp_path):
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    if not lrelease.exists():
        pytest.skip("pyside6-lrelease is not installed")
    again = tmp_path / "again.qm"
    subprocess.run([lrelease, languages.FOLDER / f"desktop_{code}.ts", "-qm", again], check=True, capture_output=True)
    assert (languages.FOLDER / f"desktop_{code}.qm").read_bytes() == again.read_bytes(), "run: make translations"


@pytest.mark.parametrize("code", OTHERS)
def test_filters_of_file_dialogs_keep_their_patterns(code):
    patterns = re.compile(r"\*(?:\.\w+)?")
    for source, target in translations(code).items():
        if "(*" in source:
            assert patterns.findall(source) == patterns.findall(target), source
            assert source.count(";;") == target.count(";;")


def test_sentences_of_the_core_stand_among_the_texts_word_for_word():
    assert reasons.WARNINGS == WARNINGS
    assert reasons.INTENDED_USE == INTENDED_USE


def test_every_code_of_a_file_without_score_has_a_sentence():
    text = (ROOT / "docs" / "ERROR_CODES.md").read_text(encoding="utf-8")
    sections = re.split(r"^## ", text, flags=re.MULTILINE)[1:3]
    codes = {code for part in sections for code in re.findall(r"^\| `(\w+)`", part, flags=re.MULTILINE)}
    assert set(reasons.REASONS) == codes


def test_the_language_changes_without_a_restart_and_back(open_window, english_after):
    window = open_window(open_reader=partial(worker_for, CONTRACT))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    english = window.acts["open_film"].text()
    for code in OTHERS:
        assert languages.apply(app, code).code == code
        QCoreApplication.processEvents()
        expected = translations(code)
        assert window.acts["open_film"].text() == expected[english]
        assert window.panel.message.text() == expected[texts.EMPTY_PANEL]
        assert window.footer.text().startswith(expected[INTENDED_USE])
        right_to_left = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right_to_left == (code == "ar")
    languages.apply(app, "en")
    QCoreApplication.processEvents()
    assert window.acts["open_film"].text() == english


@pytest.mark.parametrize("code", OTHERS)
def test_an_unreviewed_language_shows_the_english_beside_what_health_hangs_on(code, open_window, english_after):
    open_window()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages.apply(app, code)
    for sentence in (INTENDED_USE, *WARNINGS.values(), *texts.HEADLINES.values()):
        assert texts.safe(sentence).endswith(f"\u2066{sentence}\u2069" if code == "ar" else sentence)
        assert texts.safe(sentence) != sentence
    assert texts.in_english("One", "Two.").strip("\u2066\u2069") == "One. Two."
