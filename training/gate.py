"""What the application does with what it can't judge: `python -m training.gate --model FILE.tflite [--half reporting]`.

Every odd input (`training.odd_inputs`) goes the way of a patient's film, `cxr.assess.assess`, and so do chest films, which
must not be turned away: those that the model's run held out, and adult films with --nih. Choose limits with `--half tuning`;
quote `--half reporting`. Exit code: 0 done, 3 a target of the reporting half is missed, 2 wrong use or missing data.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from PIL import Image

from cxr.assess import assess
from cxr.classifier import Classifier, load_classifier
from cxr.errors import CxrError, UsageError
from cxr.metrics import auc_interval, wilson
from cxr.warning_codes import WARNINGS
from training.dataset import CLASSES, SUFFIXES, data_folder
from training.evaluate import choose_films
from training.odd_inputs import CATEGORIES, FEWEST, HALVES, OddInput, odd_inputs, rng_of
from training.report import area
from training.run_folder import write_json

NOT_COUNTED = ("age_outside", "age_unknown", "body_part_unknown", "modality_unknown")
"""Warnings about what a header says of patient or file. Every other code speaks against judging the picture, and counts."""
CAUGHT_OVERALL, CAUGHT_EACH = 0.95, 0.80
"""Least shares of odd inputs refused or warned of: of all, and of each category."""
FALSELY_REFUSED, FALSELY_WARNED = 0.01, 0.05
"""Largest shares of chest films refused, and refused or warned of."""
FEWEST_INPUTS = 300
OUTCOMES = ("refused", "warned", "uncertain", "silent")


@dataclass(frozen=True)
class Outcome:
    """What became of one input.

    Attributes:
        group: the category, or the class of a chest film.
        name: of the input or film.
        outcome: "refused" (or not readable: no score either way), "warned" (by a code that counts), "uncertain" (neither,
            but the score lies in the uncertain zone) or "silent" (a score and nothing said against it).
        codes: of refusal, error or warnings.
        probability: None where refused.
        logit: also of what was refused, where there was a picture to score; None where not.
    """

    group: str
    name: str
    outcome: str
    codes: tuple[str, ...]
    probability: float | None
    logit: float | None


def judge(path: Path, group: str, name: str, classifier: Classifier) -> Outcome:
    """One file by the application's path."""
    assessment = assess(path, classifier, shown_as=name)
    result, scores = assessment.result, assessment.scores
    if result.status != "ok":
        logit = None if assessment.film is None else classifier.score(assessment.film.pixels).logit
        return Outcome(group, name, "refused", (result.code,), None, logit)
    if set(result.warnings) - set(NOT_COUNTED):
        outcome = "warned"
    else:
        outcome = "uncertain" if result.decision == "uncertain" else "silent"
    return Outcome(group, name, outcome, result.warnings, result.probability, scores and scores.logit)


def judge_odd(inputs: Iterable[OddInput], classifier: Classifier) -> Iterator[Outcome]:
    """Odd inputs; pixels are written as PNG files first."""
    with TemporaryDirectory() as folder:
        for odd in inputs:
            path = odd.path
            if path is None:
                path = Path(folder, "input.png")
                Image.fromarray(odd.pixels).save(path)
            yield judge(path, odd.category, odd.name, classifier)


def tally(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Counts, with the shares that the targets are about and their 95 % Wilson intervals."""
    counts = Counter(outcome.outcome for outcome in outcomes)
    n, caught = len(outcomes), counts["refused"] + counts["warned"]
    return {
        "n": n,
        **{name: counts[name] for name in OUTCOMES},
        "refused_share": wilson(counts["refused"], n).to_dict(),
        "caught": wilson(caught, n).to_dict(),
        "codes": dict(Counter(code for o in outcomes for code in o.codes if code not in NOT_COUNTED).most_common()),
    }


def by_group(outcomes: Sequence[Outcome]) -> dict[str, dict[str, Any]]:
    """A tally for each group, in the order met, and one of all."""
    groups = dict.fromkeys(outcome.group for outcome in outcomes)
    tallies = {group: tally([o for o in outcomes if o.group == group]) for group in groups}
    return {**tallies, "all": tally(outcomes)}


def misses(odd: dict[str, dict[str, Any]], chest: dict[str, dict[str, Any]] | None) -> list[str]:
    """The targets not met, in words; empty where all are."""
    found = [f"{name}: only {odd[name]['n'] if name in odd else 0} inputs" for name in CATEGORIES if _n(odd, name) < FEWEST]
    if odd["all"]["n"] < FEWEST_INPUTS / len(HALVES):
        found.append(f"only {odd['all']['n']} odd inputs in this half")
    for name, row in odd.items():
        least = CAUGHT_OVERALL if name == "all" else CAUGHT_EACH
        if row["caught"]["value"] < least:
            found.append(f"{name}: {row['caught']['value']:.1%} refused or warned of, at least {least:.0%} wanted")
    if chest is None:
        return [*found, "no chest films were given (--data), so false alarms are unknown"]
    for what, key, most in (("refused", "refused_share", FALSELY_REFUSED), ("refused or warned of", "caught", FALSELY_WARNED)):
        if chest["all"][key]["value"] > most:
            found.append(f"chest films: {chest['all'][key]['value']:.1%} {what}, at most {most:.0%} wanted")
    return found


def _n(odd: dict[str, dict[str, Any]], name: str) -> int:
    return int(odd[name]["n"]) if name in odd else 0


def adult_films(folder: Path, half: str) -> list[tuple[Path, str, str]]:
    """One half of a folder with NORMAL and PNEUMONIA, parted by patient: (file, class, name).

    File names are PATIENT_VISIT, as in NIH ChestX-ray14.

    Raises:
        UsageError: `data_layout`.
    """
    found = [
        (path, name, f"{name}/{path.name}")
        for name in CLASSES
        for path in sorted((folder / name).glob("*"))
        if path.suffix.lower() in SUFFIXES
    ]
    if {name for _, name, _ in found} != set(CLASSES):
        raise UsageError("data_layout", "The folder lacks films in NORMAL or PNEUMONIA.", "Check --nih.", folder)
    patients = sorted({path.name.split("_")[0] for path, _, _ in found})
    order = rng_of("adult films").permutation(len(patients))
    chosen = {patients[i] for i in order[HALVES.index(half) :: len(HALVES)]}
    return [item for item in found if item[0].name.split("_")[0] in chosen]


def adult_report(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """Outcomes by class, and the AUC over all films that could be scored, whether refused, warned of or not."""
    scored = [o for o in outcomes if o.logit is not None]
    labels = np.array([CLASSES.index(o.group) for o in scored], dtype=np.int64)
    logits = np.array([o.logit for o in scored], dtype=np.float64)
    return {"groups": by_group(outcomes), "auc_unfiltered": auc_interval(labels, logits).to_dict(), "auc_films": len(scored)}


def build_report(
    classifier: Classifier, half: str, odd: Sequence[Outcome], chest: Sequence[Outcome], adult: Sequence[Outcome]
) -> dict[str, Any]:
    """Everything that gate.json holds, but for command and split."""
    odd_tally = by_group(odd)
    chest_tally = by_group(chest) if chest else None
    return {
        "model": classifier.contract.title,
        "sha256": classifier.contract.sha256,
        "half": half,
        "warnings_counted": sorted(set(WARNINGS) - set(NOT_COUNTED)),
        "warnings_not_counted": list(NOT_COUNTED),
        "odd": odd_tally,
        "chest": chest_tally,
        "adult": adult_report(adult) if adult else None,
        "missed": misses(odd_tally, chest_tally),
        "inputs": [asdict(outcome) for outcome in (*odd, *chest, *adult)],
    }


def table(tallies: dict[str, dict[str, Any]]) -> str:
    """A Markdown table of tallies."""
    lines = [
        "| group | n | refused | warned | uncertain | silent | refused or warned, 95 % interval |",
        "|---|---:|---:|---:|---:|---:|---|",
    ]
    for name, row in tallies.items():
        share = "{value:.1%} ({low:.1%}–{high:.1%})".format(**row["caught"])
        lines.append(
            f"| {name.replace('_', ' ')} | {row['n']} | " + " | ".join(str(row[o]) for o in OUTCOMES) + f" | {share} |"
        )
    return "\n".join(lines)


def markdown(report: dict[str, Any]) -> str:
    """The report as a page."""
    parts = [
        f"# {report['model']}: what it can't judge, {report['half']} half",
        f"Model SHA-256 `{report['sha256']}`. Made by `{report['command']}`.",
        "Refused: no score, also where the file can't be read. Warned: at least one of "
        + ", ".join(f"`{code}`" for code in report["warnings_counted"])
        + ". Uncertain: neither, but the score lies in the uncertain zone. Silent: a score and nothing said against it.",
        "## Not chest films, or spoiled ones",
        table(report["odd"]),
    ]
    if report["chest"]:
        parts += [f"## Chest films ({report['split']})", table(report["chest"])]
    if report["adult"]:
        auc = f"AUC over all {report['adult']['auc_films']} films, refused and warned ones too: "
        parts += ["## Adult films", table(report["adult"]["groups"]), auc + area(report["adult"]["auc_unfiltered"])]
    verdict = [f"- {text}" for text in report["missed"]] or ["- none"]
    return "\n\n".join([*parts, "## Targets missed", "\n".join(verdict)]) + "\n"


def _progress(outcomes: Iterable[Outcome], what: str) -> list[Outcome]:
    found: list[Outcome] = []
    for outcome in outcomes:
        found.append(outcome)
        if len(found) % 25 == 0:
            print(f"\r{what}: {len(found)}", end="", file=sys.stderr, flush=True)
    print(f"\r{what}: {len(found)}", file=sys.stderr)
    return found


def run(options: argparse.Namespace, load: Callable[[Path], Classifier] = load_classifier) -> dict[str, Any]:
    """Judge everything and write gate.json and gate.md.

    Raises:
        CxrError: the model or a folder is missing or wrong.
    """
    if options.model.suffix != ".tflite" or not options.model.is_file():
        raise UsageError("model_missing", "The model must be a .tflite file that exists.", "Check --model.", options.model)
    classifier = load(options.model.with_suffix(".json"))
    data = data_folder(options.data) if options.data else None
    films = choose_films(options.split, options.model, data)[0] if data else ()
    adults = adult_films(options.nih, options.half) if options.nih else []
    odd = _progress(judge_odd(odd_inputs(data, options.half), classifier), "Odd inputs")
    chest = _progress((judge(f.path, CLASSES[f.label].lower(), f.name, classifier) for f in films), "Chest films")
    if options.split == "test":  # what is refused is asked here; accuracy is training.evaluate's, which logs each look
        chest = [replace(outcome, probability=None, logit=None) for outcome in chest]
    adult = _progress((judge(path, group, name, classifier) for path, group, name in adults), "Adult films")
    report = build_report(classifier, options.half, odd, chest, adult)
    command = f"python -m training.gate --model {options.model.name} --half {options.half} --split {options.split}"
    command += " --data DIR" * bool(data) + " --nih DIR" * bool(adults)
    split = "the test split" if options.split == "test" else "held out by the model's run"
    report = {"command": command, "split": split, **report}
    options.out.mkdir(parents=True, exist_ok=True)
    write_json(options.out / "gate.json", report)
    (options.out / "gate.md").write_text(markdown(report), encoding="utf-8")
    return report


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data, 3 a target of the reporting half is missed."""
    parser = argparse.ArgumentParser(prog="python -m training.gate", description="What the program does with odd inputs.")
    parser.add_argument("--model", type=Path, required=True, help=".tflite, its contract beside it")
    parser.add_argument("--data", type=Path, help="folder of the data set; without it films drawn by code are spoiled")
    parser.add_argument("--half", choices=HALVES, default="tuning", help="tuning while developing, reporting for figures")
    parser.add_argument("--nih", type=Path, help="folder with adult films in NORMAL and PNEUMONIA")
    parser.add_argument("--split", choices=("val", "test"), default="val", help="chest films: held out by the run, or test")
    parser.add_argument("--out", type=Path, help="folder of the report; default reports/NAME-gate-HALF beside the model")
    options = parser.parse_args(arguments)
    options.out = options.out or options.model.parent / "reports" / f"{options.model.stem}-gate-{options.half}"
    try:
        report = run(options)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(markdown(report))
    print(f"report: {options.out}")
    return 3 if report["missed"] and options.half == "reporting" else 0


if __name__ == "__main__":
    sys.exit(main())
