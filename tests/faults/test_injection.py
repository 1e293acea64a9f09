"""File names and DICOM tags that are formulas or HTML stay words: in tables, on the window, in tooltips and reports."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTreeWidget, QWidget

from cxr.errors import ImageError
from cxr.result import Result, from_row, unescape_path
from desktop.pages.error_dialog import ErrorDialog
from desktop.reports.content import BatchSource, FilmSource, Options
from desktop.reports.work import report_pdf
from tests.desktop.conftest import data_home, open_window, wait_until_idle  # noqa: F401  (fixtures)
from tests.desktop.pdf_text import pages
from tests.faults.program import batch
from tests.films import dicom_film, draw_film, encode

FORMULAS = (
    "=1+1",
    "+1+cmd",
    "-2+3",
    "@SUM(A1)",
    "=cmd|' ;C calc'!A0",
    "\t=1",
    "＝1+1",
    "x;=1+1",
    "x\t@SUM(A1)",
    "x\n=1",
    "'=1",
)
MARKUP = "<img src='file:///etc/passwd'><b>bold</b><h1>&amp;</h1><a href='x'>y</a>"
STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:pydicom")  # such values are none that it would write by itself


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """Films with such names, and DICOM films with such tags."""
    folder = tmp_path / "films"
    folder.mkdir()
    film = draw_film((240, 220))
    for number, formula in enumerate(FORMULAS):
        (folder / f"{formula.replace('/', '_')}.png").write_bytes(encode(film, "PNG"))
        (folder / f"{formula.replace('/', '_')} broken.png").write_bytes(b"\x89PNG\r\n\x1a\n")
        said = formula.replace("＝", "=")  # a header in ASCII
        tags = {"BodyPartExamined": said} if number % 2 else {"ViewPosition": said}
        (folder / f"{number}.dcm").write_bytes(dicom_film(film, **tags))
    (folder / (MARKUP.replace("/", "∕") + ".png")).write_bytes(encode(film, "PNG"))
    for name, tag in ("modality", "Modality"), ("part", "BodyPartExamined"), ("view", "ViewPosition"), ("who", "PatientName"):
        (folder / f"{name}.dcm").write_bytes(dicom_film(film, **{tag: MARKUP}))
    return folder


def test_no_cell_of_a_table_is_a_formula_wherever_the_sheet_is_split(films: Path, tmp_path: Path):
    out = tmp_path / "t.csv"
    assert batch(films, out, "--json", "--xlsx").returncode == 4
    text = out.read_text(encoding="utf-8-sig")
    found = list(csv.DictReader(io.StringIO(text, newline="")))
    assert sorted(from_row(row).path for row in found) == sorted(path.name for path in films.iterdir())
    for separator in ",;\t":
        for line in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            assert not [cell for cell in line if cell.startswith(STARTS)], separator
    lines = [json.loads(line) for line in out.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()]
    assert sorted(unescape_path(line["path"]) for line in lines) == sorted(path.name for path in films.iterdir())
    with zipfile.ZipFile(out.with_suffix(".xlsx")) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        assert not [name for name in book.namelist() if "external" in name.lower()]
    assert len(re.findall(r"<row ", sheet)) == len(found) + 1
    assert "<f>" not in sheet
    assert "<f " not in sheet
    assert "hyperlink" not in sheet.replace("HYPERLINK", "").lower()
    assert "=1+1.png" in sheet


def shown_markup() -> list[str]:
    """What on all windows would be taken for HTML and holds the markup."""
    found = []
    for widget in QApplication.allWidgets():
        tips = [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
        tips += [tip for action in widget.findChildren(QAction) for tip in (action.toolTip(), action.statusTip())]
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            tips.append(widget.text())
        if isinstance(widget, QMessageBox) and widget.textFormat() is not Qt.TextFormat.PlainText:
            tips += [widget.text(), widget.informativeText()]
        if isinstance(widget, QTreeWidget):
            tips += _tips_below(widget, QModelIndex())
        found += [f"{type(widget).__name__}: {tip}" for tip in tips if is_markup(tip)]
    return found


def _tips_below(tree: QTreeWidget, parent: QModelIndex) -> list[str]:
    model = tree.model()
    tips = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        tips += [str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), *_tips_below(tree, index)]
    return tips


def is_markup(text: str) -> bool:
    """Whether the planted tags stand there unescaped: Qt would guess that it is HTML."""
    return re.search(r"<img |<b>bold|<h1>&|<a href='x'", text) is not None


def test_the_window_shows_them_as_they_are(films: Path, open_window, qtbot):  # noqa: F811
    window = open_window()
    window.open_paths([films])
    wait_until_idle(qtbot, window)
    results = window.list.model.results()
    assert len(results) == len(list(films.iterdir()))
    for study in list(window.list.model.studies):
        window.case.choose(study.path)
        wait_until_idle(qtbot, window)
        assert not shown_markup()
    model = window.list.model
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            assert not is_markup(str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""))
    window.preferences.update(recent=(str(films / (MARKUP.replace("/", "∕") + ".png")),))
    for menu in window.findChildren(QWidget):
        if hasattr(menu, "aboutToShow"):
            menu.aboutToShow.emit()
    assert not shown_markup()
    for error in (ImageError("x", MARKUP, MARKUP, films / MARKUP[-4:]), ValueError(MARKUP)):
        window.dialogs.show_error(error, MARKUP)
        assert window.findChildren(ErrorDialog)
        assert not shown_markup()
        for dialog in window.findChildren(ErrorDialog):
            dialog.close()
    assert any("img src" in widget.text() for widget in QApplication.allWidgets() if isinstance(widget, QLabel)), (
        "nothing to see"
    )


def test_reports_print_them_as_they_are(films: Path, open_window, qtbot, tmp_path: Path):  # noqa: F811
    window = open_window()
    name = MARKUP.replace("/", "∕") + ".png"
    one = Result(str(films / name), "refused", "modality", f"The header says {MARKUP}.", file_sha256="a" * 64)
    contract = window.reading.contract
    for source, path in (
        (FilmSource(films / "who.dcm", 1, one, contract), tmp_path / "film.pdf"),
        (BatchSource([one, Result(str(films / "=1+1.png"), "error", "x", MARKUP)], contract), tmp_path / "list.pdf"),
    ):
        film = isinstance(source, FilmSource)
        options = Options(with_file_name=True, with_name=film, with_id=film, note=MARKUP)
        report_pdf(path, source, options)(lambda news: None, lambda: False)
        text = "".join(pages(path.read_bytes())).replace(" ", "").replace("\n", "")
        assert "<imgsrc=" in text
        data = path.read_bytes()
        assert b"/URI" not in data
        assert b"/JavaScript" not in data
