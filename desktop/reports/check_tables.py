"""The tables of the report on a clinic's own films: what became of them, other thresholds, the films called wrong."""

from __future__ import annotations

from collections.abc import Sequence

from cxr.contract import Decision
from cxr.local_check import Figures, FilmCount, OperatingPoint
from cxr.local_check.thresholds import AIMED, GRID, IN_USE
from cxr.metrics import Estimate
from cxr.result import Result
from desktop import texts
from desktop.local_check.sentences import prevalence_words
from desktop.outcome import Kind, kind_of, points
from desktop.reports.batch_pages import remark_words
from desktop.reports.content import Options, film_label
from desktop.reports.film_page import heading
from desktop.reports.grid import ROW, SIZE, draw_grid
from desktop.reports.sheet import GREY, MM, Sheet
from desktop.texts import local_check as words
from desktop.texts import reports as report_words

_KINDS = (Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.NORMAL, Kind.REFUSED, Kind.ERROR)
_WORST_FIRST = (Kind.NORMAL, Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.REFUSED, Kind.ERROR)
"""Findings that are not the label's: missed films, false alarms, films without an answer."""


def draw_counts(sheet: Sheet, found: Figures) -> None:
    """Labels against findings."""
    rows = [[texts.t(words.LABELLED), texts.t(words.ALL), *(texts.t(texts.SHORT[kind]) for kind in _KINDS)]]
    for name, count in ((words.ILL, found.ill), (words.WELL, found.well)):
        rows.append([texts.t(name), str(count.films), *(str(_of(count, kind)) for kind in _KINDS)])
    heading(sheet, texts.t(words.COUNTS))
    draw_grid(sheet, rows, (0.13, 0.07, 0.24, 0.13, 0.15, 0.14, 0.14))


def _of(count: FilmCount, kind: Kind) -> int:
    number: int = getattr(count, kind.value)
    return number


def draw_thresholds(sheet: Sheet, found: Figures) -> None:
    """What thresholds would give, the one in use marked; on one page. Nothing where no film has a score."""
    if not found.scored:
        return
    names = (
        words.COLUMN_THRESHOLD, words.COLUMN_SENSITIVITY, words.COLUMN_SPECIFICITY, words.COLUMN_PPV, words.COLUMN_NPV,
        words.COLUMN_CALLED, words.COLUMN_MISSED,
    )  # fmt: skip
    rows = [[texts.t(name) for name in names]]
    rows += [_threshold_row(point, found) for point in found.thresholds]
    sheet.space(2)
    sheet.need(ROW * len(rows) + 19 * MM)
    heading(sheet, texts.t(words.OTHERS))
    draw_grid(sheet, rows, (0.2, 0.155, 0.155, 0.135, 0.135, 0.11, 0.11), marked=(0,))
    sheet.write(texts.t(words.OTHERS_SAY).format(share=prevalence_words(found.prevalence)), SIZE, colour=GREY)
    if any(point.origin == AIMED for point in found.thresholds):
        sheet.write(texts.t(words.CHOSEN_HERE), SIZE, colour=GREY)


def _threshold_row(point: OperatingPoint, found: Figures) -> list[str]:
    numbers = [_bare(one) for one in (point.sensitivity, point.specificity, point.ppv, point.npv)]
    per_100 = ["–" if one is None else f"{one:.0f}" for one in (point.called_per_100, point.missed_per_100)]
    return [_threshold_name(point, found), *numbers, *per_100]


def _threshold_name(point: OperatingPoint, found: Figures) -> str:
    score = f"{point.threshold * 100:.1f}"
    if point.origin == GRID:
        return score
    if point.origin == AIMED and point.aim is not None:
        return f"{score}, {texts.t(words.AIMED).format(aim=round(point.aim * 100))}"
    if point.origin == IN_USE:
        return f"{score}, {texts.t(words.IN_USE)}: {profile_words(found.decision.profile)}"
    return f"{score}, {profile_words(point.origin)}"


def profile_words(profile: str) -> str:
    """A profile's name; an unknown one as it is."""
    return texts.t(words.PROFILES.get(profile, profile))


def _bare(figure: Estimate | None) -> str:
    """A figure and its interval in percent, without the sign."""
    if figure is None:
        return "–"
    return f"{figure.value * 100:.1f} ({figure.low * 100:.0f}–{figure.high * 100:.0f})"


def draw_wrong(sheet: Sheet, labels: Sequence[int], results: Sequence[Result], decision: Decision, options: Options) -> None:
    """The films that it called wrong, missed ones first, then those that it did not call."""
    found: list[tuple[int, list[str]]] = []
    for label, result in zip(labels, results, strict=True):
        probability = result.probability
        kind = kind_of(result) if probability is None else Kind(decision.decide(probability))
        if kind is (Kind.PNEUMONIA if label else Kind.NORMAL):
            continue
        labelled = texts.t(words.ILL if label else words.WELL)
        score = "–" if probability is None else str(points(probability))
        cells = [film_label(result, options), labelled, score, texts.t(texts.SHORT[kind]), remark_words(result)]
        found.append((_WORST_FIRST.index(kind), cells))
    if not found:
        return
    heading(sheet, texts.t(words.WRONG).format(n=len(found)))
    names = (report_words.FILM, words.LABELLED, report_words.COLUMN_SCORE, report_words.COLUMN_FINDING)
    head = [texts.t(name) for name in (*names, report_words.COLUMN_REMARKS)]
    rows = [cells for _, cells in sorted(found, key=lambda one: one[0])]
    draw_grid(sheet, [head, *rows], (0.42, 0.12, 0.07, 0.19, 0.2) if options.with_file_name else (0.16, 0.12, 0.08, 0.26, 0.38))
    if not options.with_file_name:
        sheet.write(texts.t(report_words.NAMES_LEFT_OUT), SIZE, colour=GREY)
