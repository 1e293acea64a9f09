"""The report on one film."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from cxr import __version__
from cxr.contract import INTENDED_USE
from cxr.warning_codes import WARNINGS
from desktop import texts, theme
from desktop.outcome import PREVALENCES, Kind, accuracy_of, holds, kind_of, points
from desktop.reports.content import FilmSource, Options, film_line
from desktop.reports.drawings import draw_picture, draw_scale, picture
from desktop.reports.identity import Identity
from desktop.reports.sheet import GREY, INK, MM, RULE, Sheet
from desktop.texts import audit, profiles
from desktop.texts import local_check as check
from desktop.texts import reports as words
from desktop.texts.viewing import altered_words

PICTURE_HEIGHT = 74 * MM
GAP = 4 * MM


def paint_film(sheet: Sheet, source: FilmSource, options: Options, identity: Identity) -> None:
    """All of it, from the sheet's first page on.

    Args:
        identity: shown as far as `options` says so.
    """
    title(sheet, texts.t(words.FILM_TITLE), options)
    sheet.running = f"{texts.t(words.FILM)}: {film_line(source.result, source.row, options)}"
    _paint_names(sheet, source, options, identity)
    _paint_pictures(sheet, source)
    _paint_verdict(sheet, source)
    _paint_warnings(sheet, source)
    _paint_facts(sheet, source, options)
    _paint_note(sheet, options)
    _paint_signature(sheet)
    sheet.finish()


def title(sheet: Sheet, text: str, options: Options) -> None:
    """The program's name, what this is, when it was made."""
    top = sheet.y
    sheet.cell(texts.t(texts.PROGRAM), sheet.box(0, top, sheet.width * 0.6, 5 * MM), 9, colour=GREY)
    made = f"{texts.t(words.MADE)}: {options.made:%Y-%m-%d %H:%M}"
    sheet.cell(made, sheet.box(sheet.width * 0.68, top, sheet.width * 0.32, 5 * MM), 9, colour=GREY, at_end=True)
    sheet.y = top + 5.5 * MM
    sheet.write(text, 15, bold=True)
    sheet.space(1)
    sheet.rule(INK, 10)
    sheet.space(1.5)


def safety(sheet: Sheet, text: str, size: float, *, bold: bool = False, x: float = 0, width: float = 0) -> None:
    """A sentence that must not be lost in translation: in the person's language, and in English under it."""
    shown = texts.t(text)
    sheet.write(shown, size, bold=bold, x=x, width=width)
    if shown != text:
        sheet.write(text, max(7.0, size * 0.7), colour=GREY, x=x, width=width)


def facts(sheet: Sheet, rows: list[tuple[str, str]], size: float = 8, column: float = 38 * MM) -> None:
    """Names at one side, what is known at the other."""
    for name, value in rows:
        height = max(sheet.measure(name, size, column - 2 * MM), sheet.measure(value, size, sheet.width - column))
        sheet.need(height)
        top = sheet.y
        sheet.write(name, size, colour=GREY, width=column - 2 * MM)
        sheet.y = top
        sheet.write(value, size, x=column)
        sheet.y = max(sheet.y, top + height) + 0.4 * MM


def heading(sheet: Sheet, text: str) -> None:
    """Of a part; never alone at the foot of a page."""
    sheet.space(2)
    sheet.need(18 * MM)
    sheet.write(text, 10, bold=True)
    sheet.space(0.5)


def _paint_names(sheet: Sheet, source: FilmSource, options: Options, identity: Identity) -> None:
    unknown = texts.t(words.NOT_IN_FILE)
    rows = [(texts.t(words.FILM), film_line(source.result, source.row, options))]
    rows.append((texts.t(words.PATIENT), (identity.name or unknown) if options.with_name else ""))
    if options.with_id:
        rows.append((texts.t(words.PATIENT_ID), identity.number or unknown))
    for name, value in rows:
        if value:
            facts(sheet, [(name, value)], 9.5)
            continue
        sheet.space(2)  # room to write
        line = sheet.box(0, sheet.y, sheet.width, 5 * MM)
        sheet.cell(name, line, 9.5, colour=GREY)
        rest = sheet.box(38 * MM, sheet.y, 60 * MM, 5 * MM)
        sheet.painter.setPen(QPen(RULE, 5))
        sheet.painter.drawLine(rest.bottomLeft(), rest.bottomRight())
        sheet.cell(texts.t(words.TO_FILL_IN), sheet.box(100 * MM, sheet.y, sheet.width - 100 * MM, 5 * MM), 7, colour=GREY)
        sheet.y += 5 * MM
    sheet.space(2)


def _paint_pictures(sheet: Sheet, source: FilmSource) -> None:
    width = (sheet.width - GAP) / 2
    film = places = None
    pixels, overlay = source.as_scored()
    if pixels is not None:
        film = picture(pixels)
        places = None if overlay is None else picture(pixels, overlay)
    boxes = [sheet.box(x, sheet.y, width, PICTURE_HEIGHT) for x in (0, width + GAP)]
    draw_picture(sheet, film, boxes[0], texts.t(words.NO_FILM))
    draw_picture(sheet, places, boxes[1], texts.t(words.NO_PLACES))
    sheet.y += PICTURE_HEIGHT + 0.7 * MM
    top = sheet.y
    sheet.write(texts.t(words.THE_FILM), 8, colour=GREY, width=width)
    below, sheet.y = sheet.y, top
    if places is not None:
        sheet.write(texts.t(words.THE_PLACES), 8, colour=GREY, x=width + GAP, width=width)
    sheet.y = max(below, sheet.y)
    if film is not None:
        sheet.write(texts.t(words.NOT_FOR_READING), 8, colour=GREY)


def _paint_verdict(sheet: Sheet, source: FilmSource) -> None:
    result, kind = source.result, kind_of(source.result)
    sheet.space(2.5)
    sheet.need(28 * MM)
    top = sheet.y
    theme.draw_symbol(sheet.painter, kind, sheet.box(0, top, 13 * MM, 13 * MM))
    safety(sheet, texts.HEADLINES[kind], 15, bold=True, x=17 * MM)
    if result.message:
        sheet.write(texts.reason(result.code, result.message), 10, x=17 * MM)
    elif texts.ADVICE[kind]:
        safety(sheet, texts.ADVICE[kind], 10, x=17 * MM)
    sheet.y = max(sheet.y, top + 14 * MM) + 1.5 * MM
    if result.probability is None:
        return
    sheet.need(26 * MM)
    score = texts.t(texts.SCORE).format(score=points(result.probability))
    line = sheet.box(0, sheet.y, sheet.width * 0.5, 6 * MM)
    sheet.cell(score, line, 12, bold=True)
    rest = sheet.box(sheet.width * 0.5, sheet.y, sheet.width * 0.5, 6 * MM)
    sheet.cell(texts.t(texts.NOT_A_RISK), rest, 9, colour=GREY, at_end=True)
    sheet.y += 7 * MM
    if source.contract is not None:
        draw_scale(sheet, result.probability, source.contract.decision)
        _paint_meaning(sheet, source, kind)


def _paint_meaning(sheet: Sheet, source: FilmSource, kind: Kind) -> None:
    accuracy = None if source.contract is None else accuracy_of(source.contract)
    if accuracy is None or kind not in (Kind.PNEUMONIA, Kind.NORMAL):
        return
    sheet.space(1.5)
    if "age_outside" in source.result.warnings:  # the figures are of children
        sheet.write(texts.t(words.UNTESTED_AGE), 9)
        return
    if not holds(source.result):
        return
    sheet.write(texts.t(texts.MEANS_PNEUMONIA if kind is Kind.PNEUMONIA else texts.MEANS_NORMAL), 9)
    parts = [
        texts.t(words.MEANS_PART).format(number=texts.share_words(share), share=round(prevalence * 100))
        for prevalence in PREVALENCES
        if (share := accuracy.shows_pneumonia(kind, prevalence)) is not None
    ]
    sheet.write(" · ".join(parts), 9, bold=True)
    sheet.write(texts.source_words(accuracy), 8, colour=GREY)


def _paint_warnings(sheet: Sheet, source: FilmSource) -> None:
    changes = source.result.altered
    remarks = [texts.t(words.ALTERED).format(changes=altered_words(changes))] if changes else []
    warnings = [WARNINGS.get(code, code) for code in source.result.warnings]
    remarks += [one for one in (profiles.remark(source.result), *source.remarks) if one]
    if not warnings and not remarks:
        if source.result.status == "ok":
            sheet.space(1.5)
            sheet.write(texts.t(words.NO_WARNINGS), 9)
        return
    heading(sheet, texts.t(words.WARNINGS))
    for sentence in remarks:
        sheet.write(f"⚠ {sentence}", 9)
    for sentence in warnings:
        shown = texts.t(sentence)
        sheet.write(f"⚠ {shown}", 9)
        if shown != sentence:
            sheet.write(sentence, 7, colour=GREY)


def _paint_facts(sheet: Sheet, source: FilmSource, options: Options) -> None:
    result = source.result
    heading(sheet, texts.t(words.ABOUT))
    unknown = texts.t(words.UNKNOWN)
    kind = texts.t(words.FILE_KIND_VALUE).format(format=result.format, width=result.width, height=result.height)
    use = INTENDED_USE if source.contract is None else source.contract.intended_use
    rows = [
        (texts.t(words.FILE_HASH), result.file_sha256 or unknown),
        (texts.t(words.FILE_KIND), kind if result.format else unknown),
        (texts.t(words.MODEL), result.model or unknown),
        (texts.t(words.MODEL_HASH), result.model_sha256 or unknown),
        (texts.t(check.PROFILE), profiles.made_with(result) or unknown),
        (texts.t(words.PROGRAM_VERSION), f"{texts.t(texts.PROGRAM)} {__version__}"),
        (texts.t(words.INTENDED_USE), english_beside(use)),
    ]
    facts(sheet, [*rows, *audit_rows(options)])


def audit_rows(options: Options) -> list[tuple[str, str]]:
    """The audit log's head, by which a cut or rewritten log is found later."""
    head = options.audit_head
    return [(texts.t(audit.ON_REPORT), texts.t(audit.HEAD).format(head=head))] if head else []


def english_beside(text: str) -> str:
    """A text in the person's language, and in English where that is another."""
    shown = texts.t(text)
    return shown if shown == text else f"{shown}\n{text}"


def _paint_note(sheet: Sheet, options: Options) -> None:
    heading(sheet, texts.t(words.NOTE))
    if options.note.strip():
        sheet.write(options.note.strip(), 9.5)
    else:
        for _ in range(2):
            sheet.space(6)
            sheet.rule()
    sheet.space(1)


def _paint_signature(sheet: Sheet) -> None:
    sheet.need(17 * MM)
    sheet.space(11)
    for x, width, name in ((0, 70, words.READ_BY), (75, 65, words.SIGNATURE), (145, 0, words.DATE)):
        wide = width * MM if width else sheet.width - x * MM
        line: QRectF = sheet.box(x * MM, sheet.y, wide, 4.5 * MM)
        sheet.painter.setPen(QPen(INK, 6))
        sheet.painter.drawLine(QPointF(line.left(), line.top()), QPointF(line.right(), line.top()))
        sheet.cell(texts.t(name), line, 8, colour=GREY)
    sheet.y += 5 * MM
