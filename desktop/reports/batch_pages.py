"""The report on a list of films: what it came to, then every film in a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtGui import QColor

from cxr import __version__
from cxr.contract import INTENDED_USE
from cxr.result import Result
from desktop import texts, theme
from desktop.outcome import Kind, kind_of, points
from desktop.reports.content import BatchSource, Options, film_label
from desktop.reports.drawings import draw_histogram
from desktop.reports.film_page import audit_rows, english_beside, facts, heading, title
from desktop.reports.sheet import GREY, INK, MM, Sheet
from desktop.texts import local_check as check
from desktop.texts import profiles
from desktop.texts import reports as words
from desktop.texts.viewing import altered_words

KINDS = (Kind.PNEUMONIA, Kind.UNCERTAIN, Kind.NORMAL, Kind.REFUSED, Kind.ERROR)
SIZE, ROW_HEIGHT = 8.0, 5.2 * MM
_BAND = QColor("#F2F2F2")
_SHARES = (0.07, 0.27, 0.08, 0.26, 0.32)
"""Of the page's width: row, film, score, finding, remarks."""


def paint_batch(sheet: Sheet, source: BatchSource, options: Options, tell: Callable[[int], None] = lambda row: None) -> None:
    """All of it, from the sheet's first page on.

    Args:
        tell: gets the number of rows painted, now and then.
    """
    title(sheet, texts.t(words.BATCH_TITLE).format(n=len(source.results)), options)
    _paint_counts(sheet, source)
    _paint_histogram(sheet, source)
    _paint_reasons(sheet, source)
    _paint_facts(sheet, source, options)
    _paint_table(sheet, source, options, tell)
    sheet.finish()


def _paint_counts(sheet: Sheet, source: BatchSource) -> None:
    heading(sheet, texts.t(words.SUMMARY))
    counts = Counter(kind_of(result) for result in source.results)
    for kind in KINDS:
        top = sheet.y
        theme.draw_symbol(sheet.painter, kind, sheet.box(0, top + 0.4 * MM, 5 * MM, 5 * MM))
        sheet.cell(str(counts[kind]), sheet.box(8 * MM, top, 16 * MM, 5.8 * MM), 11, bold=True)
        sheet.cell(texts.t(texts.HEADLINES[kind]), sheet.box(25 * MM, top, sheet.width - 25 * MM, 5.8 * MM), 10)
        sheet.y = top + 6.4 * MM
    if source.unfinished:
        sheet.write(texts.t(words.UNFINISHED).format(n=source.unfinished), 9, bold=True)
    if source.skipped:
        sheet.write(texts.t(texts.SKIPPED).format(n=source.skipped), 9, colour=GREY)
    if len(_models(source)) > 1:
        sheet.write(texts.t(words.SEVERAL_MODELS), 9, bold=True)


def _paint_histogram(sheet: Sheet, source: BatchSource) -> None:
    scores = [result.probability for result in source.results if result.probability is not None]
    if not scores:
        return
    heading(sheet, texts.t(words.HISTOGRAM).format(n=len(scores)))
    sheet.need(48 * MM)
    draw_histogram(sheet, scores, None if source.contract is None else source.contract.decision, 32 * MM)


def _paint_reasons(sheet: Sheet, source: BatchSource) -> None:
    messages: dict[str, str] = {}
    unscored: Counter[str] = Counter()
    warned: Counter[str] = Counter()
    for result in source.results:
        if result.status != "ok":
            messages.setdefault(result.code, result.message or result.code)
            unscored[result.code] += 1
        warned.update(result.warnings)
    if unscored:
        heading(sheet, texts.t(words.WHY_NOT))
        facts(sheet, [(str(n), texts.reason(code, messages[code])) for code, n in unscored.most_common()], 9, 14 * MM)
    if warned:
        heading(sheet, texts.t(words.WARNED))
        facts(sheet, [(str(n), _warning(code)) for code, n in warned.most_common()], 9, 14 * MM)


def _paint_facts(sheet: Sheet, source: BatchSource, options: Options) -> None:
    if options.note.strip():
        heading(sheet, texts.t(words.NOTE))
        sheet.write(options.note.strip(), 9.5)
    heading(sheet, texts.t(words.ABOUT))
    rows = []
    for model, digest in _models(source):
        rows += [(texts.t(words.MODEL), model), (texts.t(words.MODEL_HASH), digest)]
    made_with = sorted({made for result in source.results if (made := profiles.made_with(result))})
    rows += [(texts.t(check.PROFILE), made) for made in made_with]
    use = INTENDED_USE if source.contract is None else source.contract.intended_use
    rows += [
        (texts.t(words.PROGRAM_VERSION), f"{texts.t(texts.PROGRAM)} {__version__}"),
        (texts.t(words.INTENDED_USE), english_beside(use)),
    ]
    facts(sheet, [*rows, *audit_rows(options)])
    if not options.with_file_name:
        sheet.write(texts.t(words.NAMES_LEFT_OUT), SIZE, colour=GREY)


def _models(source: BatchSource) -> list[tuple[str, str]]:
    """Name and hash of each model of the rows, in their order."""
    return list(dict.fromkeys((result.model, result.model_sha256) for result in source.results if result.model_sha256))


def _paint_table(sheet: Sheet, source: BatchSource, options: Options, tell: Callable[[int], None]) -> None:
    if not source.results:
        return
    sheet.break_page()
    sheet.write(texts.t(words.ALL_FILMS), 10, bold=True)
    sheet.space(1)
    _paint_header(sheet)
    width = _SHARES[-1] * sheet.width - 2 * MM
    heights: dict[str, float] = {}
    for row, result in enumerate(source.results, start=1):
        sheet.ask()
        remarks = remark_words(result)
        if remarks not in heights:
            heights[remarks] = max(ROW_HEIGHT, sheet.measure(remarks, SIZE, width) + 1.4 * MM)
        if sheet.need(heights[remarks]):
            _paint_header(sheet)
        _paint_row(sheet, row, result, remarks, heights[remarks], options)
        if row % 50 == 0:
            tell(row)


def _columns(width: float) -> list[tuple[float, float]]:
    """(x, width) of each column."""
    starts = [sum(_SHARES[:column]) * width for column in range(len(_SHARES))]
    return [(x, share * width - 2 * MM) for x, share in zip(starts, _SHARES, strict=True)]


def _paint_header(sheet: Sheet) -> None:
    names = (words.COLUMN_ROW, words.FILM, words.COLUMN_SCORE, words.COLUMN_FINDING, words.COLUMN_REMARKS)
    for name, (x, width) in zip(names, _columns(sheet.width), strict=True):
        sheet.cell(texts.t(name), sheet.box(x, sheet.y, width, ROW_HEIGHT), SIZE, bold=True)
    sheet.y += ROW_HEIGHT
    sheet.rule(INK, 6)


def _paint_row(sheet: Sheet, row: int, result: Result, remarks: str, height: float, options: Options) -> None:
    top, columns = sheet.y, _columns(sheet.width)
    if row % 2 == 0:
        sheet.painter.fillRect(sheet.box(0, top, sheet.width, height), _BAND)
    kind = kind_of(result)
    score = "–" if result.probability is None else str(points(result.probability))
    for (x, width), text in zip(columns, (str(row), film_label(result, options), score), strict=False):
        sheet.cell(text, sheet.box(x, top, width, ROW_HEIGHT), SIZE)
    x, width = columns[3]
    theme.draw_symbol(sheet.painter, kind, sheet.box(x, top + 0.7 * MM, 3.8 * MM, 3.8 * MM))
    sheet.cell(texts.t(texts.SHORT[kind]), sheet.box(x + 5 * MM, top, width - 5 * MM, ROW_HEIGHT), SIZE)
    sheet.y = top + 0.7 * MM
    if remarks:
        sheet.write(remarks, SIZE, x=columns[4][0], width=columns[4][1])
    sheet.y = top + height


def remark_words(result: Result) -> str:
    """Why there is no score, or the warnings, as a few words."""
    if result.status != "ok":
        return texts.reason(result.code, result.message)
    changes = [altered_words(result.altered)] if result.altered else []
    return "; ".join(changes + [_warning(code) for code in result.warnings])


def _warning(code: str) -> str:
    return texts.t(words.SHORT_WARNINGS.get(code, code))
