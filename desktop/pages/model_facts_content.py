"""From the reports to sentences and rows: first five lines in plain words, then details. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from cxr.contract import Contract
from cxr.metrics import Estimate
from desktop import texts
from desktop.consequences import balanced
from desktop.outcome import PREVALENCES, Kind, accuracy_of, points
from desktop.pages.model_reports import ModelReports, at, confusion, estimate
from desktop.texts import model_facts as words
from desktop.texts.profiles import FACTS_OF_BALANCED, name_of

DATA_OF_ONE_HOSPITAL = "10.17632/rscbjbr9sj"
"""Kermany et al.: one hospital in Guangzhou."""


@dataclass(frozen=True)
class Section:
    """A part of the page.

    Attributes:
        title: of the part.
        rows: (name, value).
        sentences: under the rows.
        plot: whether the calibration belongs here.
    """

    title: str
    rows: tuple[tuple[str, str], ...] = ()
    sentences: tuple[str, ...] = ()
    plot: bool = False


def hundred(share: float) -> int:
    """A share as a whole number of 100, never 0 or 100 where it is not quite none or all."""
    return min(max(round(share * 100), 1), 99) if 0 < share < 1 else round(share * 100)


def percent(figure: Estimate) -> str:
    """ "98.7 % (97.0–99.5)"."""
    return f"{figure.value * 100:.1f} % ({figure.low * 100:.1f}–{figure.high * 100:.1f})"


def area(figure: Estimate) -> str:
    """ "0.988 (0.981–0.994)"."""
    return f"{figure.value:.3f} ({figure.low:.3f}–{figure.high:.3f})"


def headlines(reports: ModelReports) -> list[str]:
    """The five lines that come first; fewer where figures are missing."""
    counts, lines = confusion(reports.test), []
    if counts is None or not min(counts[0] + counts[1], counts[2] + counts[3]):
        return [texts.safe(words.NO_FIGURES)]
    now, own = reports.contract.decision, balanced(reports.contract)
    if now.profile != own.profile:
        names = {"name": name_of(now.profile, now.threshold), "own": name_of(own.profile, own.threshold)}
        lines.append(texts.safe(FACTS_OF_BALANCED).format(**names))
    tn, fp, fn, tp = counts
    found = hundred(float(Fraction(tp, tp + fn)))
    lines.append(texts.safe(words.FINDS).format(found=found, missed=100 - found, tp=tp, ill=tp + fn))
    lines.append(texts.safe(words.ALARMS).format(n=hundred(float(Fraction(fp, tn + fp))), fp=fp, well=tn + fp))
    values = {share: ppv for share, ppv, _ in predictive(reports)}
    rare, common = PREVALENCES[:2]
    if rare in values and common in values:
        lines.append(
            texts.safe(words.MEANS).format(
                share=round(common * 100), ppv=hundred(values[common]), rare=round(rare * 100), rare_ppv=hundred(values[rare])
            )
        )
    films, right = at(reports.test, "uncertain", "films"), estimate(at(reports.test, "uncertain", "accuracy_outside"))
    if films is not None and right is not None:
        n, good = hundred(films / sum(counts)), hundred(right.value)
        lines.append(texts.safe(words.UNSURE).format(n=n, right=good, wrong=100 - good))
    adults = estimate(at(reports.gate, "adult", "auc_unfiltered"))
    if adults is None:
        lines.append(texts.safe(words.ADULTS_UNKNOWN))
    else:
        lines.append(texts.safe(words.ADULTS).format(n=hundred(adults.value)))
    return lines


def with_own(contract: Contract) -> Contract:
    """With the model's own threshold, which the reports are of, whatever is in use."""
    return replace(contract, decision=balanced(contract))


def predictive(reports: ModelReports) -> list[tuple[float, float, float]]:
    """(prevalence, PPV, NPV) at 5, 20 and 50 %, by the contract's figures; empty where it has none."""
    accuracy, found = accuracy_of(with_own(reports.contract)), []
    for prevalence in PREVALENCES if accuracy is not None else ():
        assert accuracy is not None
        ppv = accuracy.shows_pneumonia(Kind.PNEUMONIA, prevalence)
        missed = accuracy.shows_pneumonia(Kind.NORMAL, prevalence)
        if ppv is not None and missed is not None:
            found.append((prevalence, ppv, 1 - missed))
    return found


def sections(reports: ModelReports) -> list[Section]:
    """The details, in the order of the page; parts without a report are left out."""
    parts = (_tested, _values, _zone, _calibration, _failures, _not_to_use, _made_from, _seeds, _about, _missing)
    return [section for part in parts if (section := part(reports)) is not None]


def _made_from(reports: ModelReports) -> Section | None:
    training, split = reports.contract.training, reports.split
    data = str(training.get("data", ""))
    rows = [(texts.t(words.DATA), data)] if data else []
    if split.get("train_films"):
        value = texts.t(words.TRAINED_VALUE).format(n=split["train_films"], ill=split.get("train_pneumonia", "?"))
        rows.append((texts.t(words.TRAINED), value))
        chosen = texts.t(words.CHOSEN_VALUE).format(n=split.get("val_films", "?"), how=training.get("protocol", ""))
        rows.append((texts.t(words.CHOSEN), chosen))
    sentences = (texts.t(words.ONE_HOSPITAL),) if DATA_OF_ONE_HOSPITAL in data else ()
    return Section(texts.t(words.MADE_FROM), tuple(rows), sentences) if rows else None


def _tested(reports: ModelReports) -> Section | None:
    test, counts = reports.test, confusion(reports.test)
    if not test or counts is None:
        return None
    tn, fp, fn, tp = counts
    n, ill, refused = at(test, "n"), at(test, "n_pneumonia"), at(test, "refused")
    rows = [(texts.t(words.TESTED_ON), texts.t(words.TESTED_ON_VALUE).format(n=n, ill=ill, refused=refused or 0))]
    for name, key, right, total in (
        (words.SENSITIVITY, "sensitivity", tp, tp + fn),
        (words.SPECIFICITY, "specificity", tn, tn + fp),
        (words.ACCURACY, "accuracy", tn + tp, sum(counts)),
    ):
        figure = estimate(at(test, key))
        if figure is not None:
            rows.append((texts.t(name), texts.t(words.COUNT_OF).format(figure=percent(figure), n=right, total=total)))
    auc = estimate(at(test, "auc"))
    if auc is not None:
        rows.append((texts.t(words.AUC), area(auc)))
    for name, key in ((words.BACTERIAL, "bacterial"), (words.VIRAL, "viral")):
        figure = estimate(at(test, "subgroups", key, "sensitivity"))
        if figure is not None:
            rows.append((texts.t(name).format(n=at(test, "subgroups", key, "n")), percent(figure)))
    return Section(texts.t(words.TESTED), tuple(rows), (texts.t(words.INTERVALS), texts.t(words.NO_KIND)))


def _values(reports: ModelReports) -> Section | None:
    rows = tuple(
        (
            texts.t(words.VALUE_WHERE).format(share=round(prevalence * 100)),
            texts.t(words.VALUE).format(ppv=f"{ppv * 100:.1f} %", npv=f"{npv * 100:.1f} %"),
        )
        for prevalence, ppv, npv in predictive(reports)
    )
    return Section(texts.t(words.VALUES), rows) if rows else None


def _zone(reports: ModelReports) -> Section | None:
    decision, test = balanced(reports.contract), reports.test
    low, high = points(decision.uncertain_low), points(decision.uncertain_high)
    value = texts.t(words.ZONE_RANGE_VALUE).format(low=low, high=high, threshold=points(decision.threshold))
    rows = [(texts.t(words.ZONE_RANGE), value)]
    films, right = at(test, "uncertain", "films"), estimate(at(test, "uncertain", "accuracy_outside"))
    if films is not None and right is not None:
        rows.append((texts.t(words.ZONE_FILMS), texts.t(words.ZONE_FILMS_VALUE).format(n=films, total=at(test, "n"))))
        rows.append((texts.t(words.ZONE_RIGHT), percent(right)))
    return Section(texts.t(words.ZONE), tuple(rows), (texts.t(words.ZONE_COUNTED),))


def _calibration(reports: ModelReports) -> Section | None:
    error, counts = at(reports.test, "expected_calibration_error"), confusion(reports.test)
    if not isinstance(error, (int, float)) or counts is None:
        return None
    share = hundred((counts[2] + counts[3]) / sum(counts))
    value = texts.t(words.CALIBRATION_ERROR_VALUE).format(points=f"{error * 100:.1f}")
    only = texts.t(words.CALIBRATION_ONLY).format(share=share)
    return Section(texts.t(words.CALIBRATION), ((texts.t(words.CALIBRATION_ERROR), value),), (only,), plot=True)


def _failures(reports: ModelReports) -> Section | None:
    gate, rows, sentences = reports.gate, [], []
    auc, films = estimate(at(gate, "adult", "auc_unfiltered")), at(gate, "adult", "auc_films")
    if auc is not None:
        rows.append((texts.t(words.ADULT_AUC), texts.t(words.ADULT_AUC_VALUE).format(figure=area(auc), n=films)))
    for name, keys, source in (
        (words.ADULT_CAUGHT, ("adult", "groups", "all"), gate),
        (words.ODD, ("odd", "all"), gate),
        (words.CHEST, ("chest", "all"), reports.gate_test),
    ):
        caught, n = estimate(at(source, *keys, "caught")), at(source, *keys, "n")
        if caught is not None:
            rows.append((texts.t(name), texts.t(words.OF_FILMS).format(figure=percent(caught), n=n)))
        silent = at(source, *keys, "silent")
        if name == words.ADULT_CAUGHT and silent is not None:
            rows.append((texts.t(words.ADULT_SILENT), texts.t(words.ADULT_SILENT_VALUE).format(n=silent, total=n)))
    masked, other = estimate(at(reports.audit, "auc_lungs_masked")), _alteration(reports, "lungs_masked_blind")
    if masked is not None:
        value = area(masked) if other is None else texts.t(words.MASKED_VALUE).format(figure=area(masked), other=area(other))
        rows.append((texts.t(words.MASKED), value))
        sentences.append(texts.t(words.MASKED_MET if at(reports.audit, "aim_met") else words.MASKED_NOT_MET))
    return Section(texts.t(words.FAILURES), tuple(rows), tuple(sentences)) if rows else None


def _alteration(reports: ModelReports, name: str) -> Estimate | None:
    alterations = reports.audit.get("alterations") or ()
    return next((estimate(at(item, "auc")) for item in alterations if at(item, "name") == name), None)


def _seeds(reports: ModelReports) -> Section | None:
    if not reports.spread:
        return None
    rows = tuple(
        (
            texts.t(words.SPREAD_NAMES.get(row.name, row.name)),
            texts.t(words.SPREAD_VALUE).format(mean=row.mean, first=row.runs[0]),
        )
        for row in reports.spread
    )
    says = texts.t(words.SEEDS_SAY).format(n=len(reports.spread[0].runs), first=reports.contract.title)
    return Section(texts.t(words.SEEDS), rows, (says,))


def _not_to_use(reports: ModelReports) -> Section:
    return Section(texts.t(words.NOT_TO_USE), (), tuple(texts.safe(sentence) for sentence in words.NOT_FOR))


def _about(reports: ModelReports) -> Section:
    contract = reports.contract
    rows = (
        (texts.t(words.MODEL), contract.title),
        (texts.t(words.INTENDED), texts.t(contract.intended_use)),
        (texts.t(words.LICENCE), contract.licence),
        (texts.t(words.HASH), f"{contract.sha256[:32]}\n{contract.sha256[32:]}"),  # one word would widen the page
    )
    return Section(texts.t(words.ABOUT), rows)


def _missing(reports: ModelReports) -> Section | None:
    sentences = tuple(texts.t(words.MISSING[name]) for name in reports.missing)
    return Section(texts.t(words.MISSING_TITLE), (), sentences) if sentences else None
