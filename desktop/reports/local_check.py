"""The report on a clinic's own films: plain words first, then figures, plots, tables, and what a check can't tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from cxr import __version__
from cxr.contract import Contract
from cxr.local_check import Figures
from cxr.metrics import Estimate
from cxr.result import Result
from desktop import texts
from desktop.local_check import labels as left
from desktop.local_check.sentences import needed_words, percent_words, plainly, prevalence_words, remarks
from desktop.reports.check_drawings import draw_calibration, draw_roc, draw_scores
from desktop.reports.check_tables import draw_counts, draw_thresholds, draw_wrong, profile_words
from desktop.reports.content import Options
from desktop.reports.drawings import zone_words
from desktop.reports.film_page import audit_rows, english_beside, facts, heading, title
from desktop.reports.grid import SIZE
from desktop.reports.render import Paint, to_pdf
from desktop.reports.sheet import GREY, MM, Sheet
from desktop.reports.work import audit_head
from desktop.texts import local_check as words
from desktop.texts import model_facts
from desktop.texts import reports as report_words

_PLOT = 72 * MM


@dataclass(frozen=True)
class CheckSource:
    """A check as a report needs it.

    Attributes:
        figures: what was found.
        labels, results: of each film; the results' paths are names relative to the folder.
        contract: of the model that scored them.
        left_out: files that were not part of it.
        from_table: whether a table said the labels, and not the folders.
    """

    figures: Figures
    labels: Sequence[int]
    results: Sequence[Result]
    contract: Contract
    left_out: Sequence[left.LeftOut] = ()
    from_table: bool = False


def check_pdf(source: CheckSource, options: Options) -> bytes:
    """The PDF, whole, with the audit log's head as it is now. Names no film unless `options.with_file_name`."""
    options = replace(options, audit_head=audit_head())
    return to_pdf(painting(source, options), options, texts.t(words.TITLE).format(n=source.figures.films))


def painting(source: CheckSource, options: Options) -> Paint:
    """What paints it."""
    return partial(paint_check, source=source, options=options)


def paint_check(sheet: Sheet, source: CheckSource, options: Options) -> None:
    """All of it, from the sheet's first page on."""
    found = source.figures
    title(sheet, texts.t(words.TITLE).format(n=found.films), options)
    _paint_words(sheet, found)
    draw_counts(sheet, found)
    _paint_figures(sheet, found)
    _paint_needed(sheet, found)
    _paint_limits(sheet)
    _paint_plots(sheet, found, source.contract)
    draw_thresholds(sheet, found)
    _paint_reasons(sheet, source)
    _paint_facts(sheet, source, options)
    draw_wrong(sheet, source.labels, source.results, found.decision, options)
    sheet.finish()


def _paint_words(sheet: Sheet, found: Figures) -> None:
    heading(sheet, texts.t(words.IN_WORDS))
    for shown, english in zip(plainly(found), plainly(found, _as_it_is), strict=True):
        _safely(sheet, shown, english, 11)
        sheet.space(1)
    sheet.write(texts.t(words.BRACKETS), SIZE, colour=GREY)
    if found.remarks:
        heading(sheet, texts.t(report_words.WARNINGS))
        for shown, english in zip(remarks(found), remarks(found, _as_it_is), strict=True):
            _safely(sheet, f"⚠ {shown}", f"⚠ {english}", 9.5)


def _safely(sheet: Sheet, shown: str, english: str, size: float) -> None:
    """As `film_page.safety`, for a sentence with numbers in it."""
    sheet.write(shown, size)
    if shown != english:
        sheet.write(english, max(7.0, size * 0.7), colour=GREY)


def _as_it_is(text: str) -> str:
    return text


def _paint_figures(sheet: Sheet, found: Figures) -> None:
    heading(sheet, texts.t(words.FIGURES))
    share = prevalence_words(found.prevalence)
    rows: list[tuple[str, Estimate | None]] = [
        (texts.t(model_facts.SENSITIVITY), found.sensitivity),
        (texts.t(model_facts.SPECIFICITY), found.specificity),
        (texts.t(words.AT_PREVALENCE).format(figure=texts.t(words.PPV), share=share), found.ppv),
        (texts.t(words.AT_PREVALENCE).format(figure=texts.t(words.NPV), share=share), found.npv),
    ]
    if found.films > found.scored:
        rows.insert(1, (texts.t(words.SENSITIVITY_OF_ALL), found.sensitivity_of_all))
    if found.decision.uncertain_low < found.decision.uncertain_high:
        rows += [
            (texts.t(words.UNCERTAIN), found.uncertain),
            (texts.t(words.SENSITIVITY_OUTSIDE), found.sensitivity_outside),
            (texts.t(words.SPECIFICITY_OUTSIDE), found.specificity_outside),
        ]
    said = [(name, percent_words(figure)) for name, figure in rows]
    said.append((texts.t(model_facts.AUC), _auc_words(found.auc)))
    if found.calibration_error is not None and found.calibration_by_chance is not None:
        error, chance = (f"{100 * one:.1f}" for one in (found.calibration_error, found.calibration_by_chance))
        value = texts.t(words.CALIBRATION_ERROR).format(points=error, chance=chance)
        said.append((texts.t(model_facts.SPREAD_NAMES["expected calibration error"]), value))
    facts(sheet, said, 9, 100 * MM)
    sheet.write(texts.t(words.BY_THRESHOLD), SIZE, colour=GREY)


def _auc_words(figure: Estimate | None) -> str:
    if figure is None:
        return texts.t(words.NO_FIGURE)
    return f"{figure.value:.3f} ({figure.low:.3f} – {figure.high:.3f})"


def _paint_plots(sheet: Sheet, found: Figures, contract: Contract) -> None:
    if not found.scored:
        return
    if found.roc:
        _paint_squares(sheet, found, contract)
    sheet.space(2)
    sheet.need(52 * MM)
    sheet.write(texts.t(words.HISTOGRAM), 10, bold=True)
    draw_scores(sheet, found, 36 * MM)
    sheet.write(zone_words(found.decision), SIZE, colour=GREY)


def _paint_squares(sheet: Sheet, found: Figures, contract: Contract) -> None:
    """ROC curve and calibration, side by side."""
    sheet.space(2)
    sheet.need(_PLOT + 24 * MM)
    trained, here = (f"{100 * share:.0f}" for share in (contract.prevalence, found.ill.scored / found.scored))
    calibration = texts.t(words.CALIBRATION_SAYS).format(trained=trained, here=here)
    top = lowest = sheet.y
    width = (sheet.width - 4 * MM) / 2
    for number, (name, said) in enumerate(((words.ROC, texts.t(words.ROC_SAYS)), (words.CALIBRATION, calibration))):
        x = number * (width + 4 * MM)
        sheet.y = top
        sheet.write(texts.t(name), 10, bold=True, x=x, width=width)
        box = sheet.box(x, sheet.y + MM, width, _PLOT)
        if number:
            draw_calibration(sheet, box, found.calibration)
        else:
            draw_roc(sheet, box, found)
        sheet.y = box.bottom()
        sheet.write(said, SIZE, colour=GREY, x=x, width=width - 2 * MM)
        lowest = max(lowest, sheet.y)
    sheet.y = lowest


def _paint_needed(sheet: Sheet, found: Figures) -> None:
    heading(sheet, texts.t(words.NEEDED))
    rows = [
        (texts.t(words.NEEDED_ILL), needed_words(found.needed_ill)),
        (texts.t(words.NEEDED_WELL), needed_words(found.needed_well)),
    ]
    facts(sheet, rows, 9, 45 * MM)


def _paint_limits(sheet: Sheet) -> None:
    heading(sheet, texts.t(words.LIMITS_TITLE))
    for sentence in words.LIMITS:
        _safely(sheet, f"⚠ {texts.t(sentence)}", f"⚠ {sentence}", 9)


def _paint_reasons(sheet: Sheet, source: CheckSource) -> None:
    """As in the report on a list: why films have no score, and what the others are warned of."""
    messages = {result.code: result.message for result in reversed(source.results) if result.status != "ok"}
    if source.figures.reasons:
        heading(sheet, texts.t(report_words.WHY_NOT))
        rows = [(str(n), texts.reason(code, messages[code] or code)) for code, n in source.figures.reasons]
        facts(sheet, rows, 9, 14 * MM)
    if source.figures.warnings:
        heading(sheet, texts.t(report_words.WARNED))
        known = report_words.SHORT_WARNINGS
        facts(sheet, [(str(n), texts.t(known.get(code, code))) for code, n in source.figures.warnings], 9, 14 * MM)


def _paint_facts(sheet: Sheet, source: CheckSource, options: Options) -> None:
    found, contract, t = source.figures, source.contract, texts.t
    heading(sheet, t(report_words.ABOUT))
    left_out = Counter(one.reason for one in source.left_out)
    here = f"{100 * found.ill.films / found.films:.0f}" if found.films else "–"
    origin = t(words.LABELS_TABLE if source.from_table else words.LABELS_FOLDERS)
    profile = f"{profile_words(found.decision.profile)}, {zone_words(found.decision)}"
    rows = [
        (t(words.PROFILE), profile),
        (t(words.PREVALENCE), t(words.PREVALENCE_VALUE).format(share=prevalence_words(found.prevalence), here=here)),
        (t(words.LABELS), origin),
    ]
    if source.left_out:
        counts = {
            "copies": left_out[left.DUPLICATE],
            "unlabelled": left_out[left.NO_LABEL],
            "others": left_out[left.NO_FILM],
        }
        rows.append((t(words.LEFT_OUT), t(words.LEFT_OUT_VALUE).format(**counts)))
    rows += [
        (t(report_words.MODEL), contract.title),
        (t(report_words.MODEL_HASH), contract.sha256),
        (t(report_words.PROGRAM_VERSION), f"{t(texts.PROGRAM)} {__version__}"),
        (t(words.METHOD), t(words.METHOD_VALUE)),
    ]
    rows.append((t(report_words.INTENDED_USE), english_beside(contract.intended_use)))
    facts(sheet, [*rows, *audit_rows(options)])
