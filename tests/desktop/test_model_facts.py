"""The page on the model: every figure on it stands in the contract or in a report; what is missing is said to be."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel

from cxr.contract import load_contract
from cxr.fake import fake_classifier
from cxr.metrics import Bin, Estimate
from cxr.shipped import CONTRACT, MODELS
from desktop import theme
from desktop.app import make_application
from desktop.jobs import Jobs
from desktop.outcome import Kind
from desktop.pages.calibration import CalibrationPlot
from desktop.pages.model_facts import ModelFactsDialog, ModelFactsPage
from desktop.pages.model_facts_content import headlines, hundred, sections
from desktop.pages.model_reports import ModelReports, estimate, read_reports
from desktop.texts import model_facts as words
from tests.desktop.shouting import Shouting

STEM = "pneumonia_int8"


@pytest.fixture(autouse=True)
def _application(qapp):
    make_application()


@pytest.fixture(scope="module")
def shipped() -> ModelReports:
    return read_reports(load_contract(CONTRACT))


@pytest.fixture
def models(tmp_path) -> Path:
    """A copy of the reports that may be changed."""
    for path in (MODELS / "reports").rglob("*"):
        if path.is_file() and (path.suffix in (".json", ".md") or path.name == "calibration.png"):
            to = tmp_path / path.relative_to(MODELS)
            to.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, to)
    return tmp_path


def read(models: Path, contract=None) -> ModelReports:
    return read_reports(contract or load_contract(CONTRACT), models)


def lines(reports: ModelReports) -> list[str]:
    """All words of the page."""
    found = list(headlines(reports))
    for section in sections(reports):
        found += [section.title, *(text for row in section.rows for text in row), *section.sentences]
    return found


def change(path: Path, **values: Any) -> None:
    path.write_text(json.dumps({**json.loads(path.read_text()), **values}))


def numbers(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.]*\d)", text))


def leaves(raw: Any) -> Iterator[Any]:
    """All numbers and strings of a JSON file, but for the list of single films."""
    if isinstance(raw, dict):
        for key, value in raw.items():
            yield key
            if key != "inputs":
                yield from leaves(value)
    elif isinstance(raw, list):
        for value in raw:
            yield from leaves(value)
    else:
        yield raw


def test_every_number_on_the_page_stands_in_a_file(shipped):
    files = [CONTRACT, *(MODELS / "reports" / f"{STEM}-{name}" / "gate.json" for name in ("gate", "gate-test"))]
    files += [MODELS / "reports" / f"{STEM}-test" / "report.json", MODELS / "reports" / f"{STEM}-audit-val" / "audit.json"]
    training = shipped.contract.training
    files.append(MODELS / "reports" / "runs" / f"{training['config']}-s{training['seed']}.json")
    known = numbers((MODELS / "reports" / "spread.md").read_text())
    for path in files:
        for leaf in leaves(json.loads(path.read_text())):
            if isinstance(leaf, str):
                known |= numbers(leaf)
            elif isinstance(leaf, (int, float)):
                known |= {str(leaf), f"{leaf:.3f}", f"{leaf * 100:.1f}"}
                if 0 <= leaf <= 1:
                    known |= {str(round(leaf * 100)), str(int(leaf * 100)), str(100 - round(leaf * 100))}
    (tn, fp), (fn, tp) = shipped.test["confusion"]
    known |= {str(n) for n in (tn + fp, fn + tp, tn + tp, tn + fp + fn + tp, hundred(fp / (tn + fp)))}
    known |= {str(hundred(shipped.test["uncertain"]["films"] / shipped.test["n"])), str(hundred((fn + tp) / shipped.test["n"]))}
    templates = [text for text in vars(words).values() if isinstance(text, str)]
    known |= {n for text in (*templates, *words.NOT_FOR) for n in numbers(re.sub(r"{\w+}", "", text))}
    shown = numbers("\n".join(lines(shipped)))
    assert len(shown) > 60
    assert shown <= known, sorted(shown - known)


def test_the_first_five_lines_are_the_reports_figures_in_whole_numbers(shipped):
    report = json.loads((MODELS / "reports" / f"{STEM}-test" / "report.json").read_text())
    gate = json.loads((MODELS / "reports" / f"{STEM}-gate" / "gate.json").read_text())
    (tn, fp), (fn, tp) = report["confusion"]
    first, second, third, fourth, fifth = headlines(shipped)
    sensitivity = round(report["sensitivity"]["value"] * 100)
    assert f"finds {sensitivity} and misses {100 - sensitivity}. (Tested: {tp} of {fn + tp}.)" in first
    assert f"calls {round(100 - report['specificity']['value'] * 100)} suggestive" in second
    assert f"{fp} of {tn + fp}" in second
    ppv = {entry["prevalence"]: round(entry["ppv"] * 100) for entry in report["predictive_values"]}
    assert f"{ppv[0.2]} of 100 films" in third
    assert third.endswith(f"Where 5 of 100 have it, {ppv[0.05]}.")
    assert f"calls {round(report['uncertain']['accuracy_outside']['value'] * 100)} right" in fourth
    assert f"higher {round(gate['adult']['auc_unfiltered']['value'] * 100)} times of 100" in fifth


def test_the_meaning_by_prevalence_is_that_of_the_report(shipped):
    text = "\n".join(lines(shipped))
    for entry in shipped.test["predictive_values"]:
        assert f"right in {entry['ppv'] * 100:.1f} %" in text
        assert f"right in {entry['npv'] * 100:.1f} %" in text


def test_the_shipped_models_page_lacks_nothing(shipped):
    assert shipped.missing == ()
    titles = [section.title for section in sections(shipped)]
    assert titles == [
        words.TESTED, words.VALUES, words.ZONE, words.CALIBRATION, words.FAILURES, words.NOT_TO_USE, words.MADE_FROM,
        words.SEEDS, words.ABOUT,
    ]  # fmt: skip
    text = "\n".join(lines(shipped))
    assert shipped.contract.sha256 in text.replace("\n", "")
    assert shipped.contract.licence in text
    assert shipped.contract.intended_use in text
    assert "diagnos" not in text.lower()


def test_a_changed_report_changes_the_page(models):
    before = lines(read(models))
    report = models / "reports" / f"{STEM}-test" / "report.json"
    change(report, confusion=[[117, 117], [195, 195]], sensitivity={"value": 0.5, "low": 0.45, "high": 0.55})
    change(
        models / "reports" / f"{STEM}-audit-val" / "audit.json",
        auc_lungs_masked={"value": 0.5, "low": 0.4, "high": 0.6},
        aim_met=True,
    )
    after = lines(read(models))
    assert "finds 50 and misses 50. (Tested: 195 of 390.)" in after[0]
    assert "50.0 % (45.0–55.0): 195 of 390 films" in after
    assert words.MASKED_NOT_MET in before
    assert words.MASKED_MET in after
    assert not any(line.startswith("0.555") for line in after)


@pytest.mark.parametrize(
    ("name", "file", "gone"),
    [
        ("audit", f"{STEM}-audit-val/audit.json", words.MASKED),
        ("gate", f"{STEM}-gate/gate.json", words.ADULT_AUC),
        ("gate-test", f"{STEM}-gate-test/gate.json", words.CHEST),
        ("spread", "spread.md", words.SEEDS),
        ("calibration", f"{STEM}-test/calibration.png", None),
    ],
)
def test_a_missing_report_is_left_out_with_a_sentence(models, name, file, gone):
    (models / "reports" / file).unlink()
    reports = read(models)
    assert reports.missing == (name,)
    text = lines(reports)
    assert words.MISSING[name] in text
    assert gone not in text
    assert any("finds 99" in line for line in text)


def test_without_the_gates_report_adults_are_warned_of_all_the_same(models):
    (models / "reports" / f"{STEM}-gate" / "gate.json").write_text("{ damaged")
    assert headlines(read(models))[-1] == words.ADULTS_UNKNOWN


def test_reports_of_another_model_are_not_shown(models):
    contract = replace(load_contract(CONTRACT), sha256="f" * 64, metrics={}, training={})
    reports = read(models, contract)
    assert set(reports.missing) == {"test", "audit", "gate", "gate-test", "spread", "run", "calibration"}
    assert headlines(reports) == [words.NO_FIGURES]
    assert not any("0.988" in line for line in lines(reports))


def test_without_a_test_report_the_contracts_own_figures_are_shown(models):
    (models / "reports" / f"{STEM}-test" / "report.json").unlink()
    reports = read(models)
    assert "test" not in reports.missing
    assert "finds 99" in headlines(reports)[0]


def test_a_model_without_any_figures_says_so(tmp_path):
    reports = read_reports(fake_classifier().contract, tmp_path)
    assert headlines(reports) == [words.NO_FIGURES]
    assert words.MISSING["test"] in lines(reports)


@pytest.mark.parametrize("raw", [None, 3, {}, {"value": 1, "low": "x", "high": 2}, {"value": True, "low": 0, "high": 1}])
def test_what_is_no_estimate_is_none(raw):
    assert estimate(raw) is None


def test_whole_numbers_never_claim_all_or_none():
    assert [hundred(share) for share in (0, 0.001, 0.98, 0.999, 1)] == [0, 1, 98, 99, 100]


def texts_of(page: ModelFactsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_dialog_reads_in_a_job_and_shows_the_five_lines_without_scrolling(qtbot, shipped):
    dialog = ModelFactsDialog()
    qtbot.addWidget(dialog)
    dialog.resize(900, 640)
    dialog.show()
    assert words.READING in texts_of(dialog.page)
    jobs = Jobs(dialog)
    dialog.page.load(jobs, shipped.contract)
    qtbot.waitUntil(lambda: words.READING not in texts_of(dialog.page), timeout=10_000)
    jobs.shutdown()
    shown = texts_of(dialog.page)
    assert all(line in shown for line in headlines(shipped))
    fifth = next(label for label in dialog.page.findChildren(QLabel) if label.text() == headlines(shipped)[-1])
    qtbot.waitUntil(lambda: fifth.height() > 0)
    assert fifth.mapTo(dialog, fifth.rect().bottomLeft()).y() < dialog.height()


def test_the_page_is_moved_by_keys_and_never_wider_than_its_place(qtbot, shipped):
    dialog = ModelFactsDialog()
    qtbot.addWidget(dialog)
    dialog.page.show_reports(shipped)
    dialog.resize(700, 500)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    area = dialog.page.area
    qtbot.waitUntil(area.hasFocus)
    qtbot.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 100
    assert area.widget().width() <= area.viewport().width()
    qtbot.keyClick(area, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_page_follows_the_language(qtbot, shipped):
    page = ModelFactsPage()
    qtbot.addWidget(page)
    page.show_reports(shipped)
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
        assert any(text.startswith(words.TITLE.upper()) for text in texts_of(page))
        assert words.TITLE not in texts_of(page)
    finally:
        QCoreApplication.removeTranslator(translator)


def test_numbers_stand_beside_their_names_on_mirrored_pages(qtbot, shipped):
    page = ModelFactsPage()
    qtbot.addWidget(page)
    page.show_reports(shipped)
    app = QGuiApplication.instance()
    try:
        for direction, side in ((Qt.LayoutDirection.RightToLeft, "AlignRight"), (Qt.LayoutDirection.LeftToRight, "AlignLeft")):
            app.setLayoutDirection(direction)
            label = next(label for label in page.findChildren(QLabel) if label.text().startswith("0.988"))
            assert label.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask & Qt.AlignmentFlag[side]
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_calibration_is_painted_where_the_report_has_its_points(qtbot, models):
    share = {"value": 0.5, "low": 0.3, "high": 0.7}
    report = models / "reports" / f"{STEM}-test" / "report.json"
    change(
        report,
        calibration=[{"count": 40, "mean_score": 0.25, "share": share}, {"count": 40, "mean_score": 0.9, "share": share}],
    )
    reports = read(models)
    assert reports.bins[0] == Bin(40, 0.25, Estimate(0.5, 0.3, 0.7))
    page = ModelFactsPage()
    qtbot.addWidget(page)
    page.show_reports(reports)
    (plot,) = page.findChildren(CalibrationPlot)
    assert "at score 25, 50 of 100; at score 90, 50 of 100" in plot.accessibleName()


def test_points_are_painted_where_their_figures_say(qtbot):
    plot = CalibrationPlot()
    qtbot.addWidget(plot)
    plot.show_bins([Bin(10, 0.25, Estimate(0.75, 0.6, 0.9))])
    plot.resize(plot.sizeHint())
    image, line, blue = plot.grab().toImage(), plot.fontMetrics().height(), theme.COLOURS[Kind.NORMAL]
    width, height = plot.width() - 4.2 * line, plot.height() - 3.4 * line
    x, y = (round(v) for v in (3.2 * line + 0.25 * width, 0.8 * line + 0.25 * height))
    assert image.pixelColor(x, y) == blue
    assert image.pixelColor(x, y + round(0.1 * height)) == blue  # the interval
    assert image.pixelColor(x + round(0.5 * width), y) != blue


def test_the_reports_own_picture_stands_in_until_then(qtbot, shipped):
    page = ModelFactsPage()
    qtbot.addWidget(page)
    page.show_reports(replace(shipped, bins=()))
    pictures = [label for label in page.findChildren(QLabel) if not label.pixmap().isNull()]
    assert [label.accessibleName() for label in pictures] == [words.PLOT_PICTURE]


def test_letters_stand_out_in_dark_palettes_too(qtbot, shipped):
    page = ModelFactsPage()
    qtbot.addWidget(page)
    page.setPalette(QPalette(QColor("#202020")))
    page.show_reports(shipped)
    label = next(label for label in page.findChildren(QLabel) if label.text() == words.TITLE)
    palette = label.palette()
    assert palette.color(QPalette.ColorRole.WindowText).lightness() - palette.color(QPalette.ColorRole.Window).lightness() > 120
