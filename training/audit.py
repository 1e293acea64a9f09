"""What does a model look at? `python -m training.audit --data DIR --model FILE.tflite [--split test|val] [--out DIR]`.

Scores each film as it is and altered (`training.alterations`), by the application's own path: its decoder and checks, then its
preprocessing and classifier on the altered pixels. Writes audit.json, audit.md and audit.png; also examples.png, a film of the
data set in all alterations, where --out lies outside the repository. 630 films take a few minutes. A scoring
of the test split is logged in test_log.csv beside the report, as `training.evaluate` does.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cxr import metrics
from cxr.assess import assess
from cxr.classifier import Classifier, Scores, load_classifier
from cxr.contract import Contract
from cxr.errors import CxrError, UsageError
from cxr.image_io import load
from cxr.preprocess import DECODE_SIZE
from training.alterations import ALTERATIONS, UNALTERED, Alteration
from training.dataset import Film, data_folder
from training.evaluate import choose_films, show_progress
from training.plots import new_figure, save
from training.report import area, figures, log_test, percent
from training.run_folder import write_json
from training.scoring import Progress, Scored

AIM = 0.65
"""Highest AUC with the lungs masked; below 1 − AIM the order is turned round, which tells as much."""
RESAMPLES = 2000
"""Of each bootstrap."""
FREE = ("runs", "build", "dist")
"""Folders of the repository that git ignores: films of the data set may be drawn there."""
COLOURS = {"chance": "#d55e00", "same": "#0072b2", "information": "#808080"}
"""By role; told apart with every kind of colour vision (Okabe, Ito 2008)."""
MEANING = {
    "chance": f"should fall to chance (aim {1 - AIM:.2f}–{AIM:.2f})",
    "same": "should stay as it was",
    "information": "for information",
}


def refuse_tracked(folder: Path) -> None:
    """Turn down a folder where git would take films of the data set for a part of the project.

    Raises:
        UsageError: `out_tracked`.
    """
    root, inside = Path(__file__).resolve().parent.parent, folder.resolve()
    if inside.is_relative_to(root) and (inside.relative_to(root).parts or ("",))[0] not in FREE:
        raise UsageError(
            "out_tracked",
            "This folder is part of the repository, where no film of the data set may lie.",
            "Choose a folder outside, or in runs/.",
            folder,
        )


def make_folder(folder: Path) -> None:
    """Made before the scoring, so that a wrong --out is told at once.

    Raises:
        UsageError: `out_unwritable`.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError("out_unwritable", f"It can't be made ({error.strerror or error}).", "Check --out.", folder) from error


def open_model(model_file: Path) -> Classifier:
    """The classifier of the application, its contract beside the model.

    Raises:
        UsageError: `model_missing`, `model_kind`; ContractError, EngineError: see `load_classifier`.
    """
    if not model_file.is_file():
        raise UsageError("model_missing", "The model file does not exist.", "Check --model.", model_file)
    if model_file.suffix != ".tflite":
        raise UsageError("model_kind", "The model must be a .tflite file with its contract.", "Check --model.", model_file)
    return load_classifier(model_file.with_suffix(".json"))


def spread(chosen: Sequence[Film], count: int) -> tuple[Film, ...]:
    """About `count` of the films, both classes alike, evenly from the first to the last of each."""
    picked: list[Film] = []
    for label, share in ((0, count // 2), (1, count - count // 2)):
        group = [film for film in chosen if film.label == label]
        rows = np.linspace(0, len(group) - 1, min(share, len(group))).round().astype(int)
        picked += [group[row] for row in rows]
    return tuple(picked)


def as_scored(contract: Contract, films: Sequence[Film], scores: Sequence[Scores | None]) -> Scored:
    """Scores of the application, None where it refused the film, as `training.report` reads them."""
    logits = np.array([np.nan if s is None else s.logit for s in scores])
    probabilities = np.array([np.nan if s is None else s.probability for s in scores])
    uncertain = np.array([s is not None and contract.decision.decide(s.probability) == "uncertain" for s in scores])
    return Scored(tuple(films), logits, probabilities, contract.decision.threshold, uncertain, contract.title, contract.sha256)


def score_altered(
    classifier: Classifier,
    films: Sequence[Film],
    alterations: Sequence[Alteration] = ALTERATIONS,
    progress: Progress = lambda done, total: None,
) -> tuple[Scored, dict[str, NDArray[np.float64]]]:
    """Every film as it is and altered.

    Returns:
        Scores of the unaltered films by the application's path; and by name of alteration, the unaltered among them, the
        probabilities, float64 (N,), nan for films that the application refuses as they are.
    """
    plain: list[Scores | None] = []
    by_name = {alteration.name: np.full(len(films), np.nan) for alteration in alterations}
    for row, film in enumerate(films):
        assessment = assess(film.path, classifier, shown_as=film.name)
        plain.append(assessment.scores)
        if assessment.scores is not None and assessment.film is not None:
            for alteration in alterations:
                by_name[alteration.name][row] = classifier.score(alteration.apply(assessment.film.pixels)).probability
        progress(row + 1, len(films))
    scored = as_scored(classifier.contract, films, plain)
    return scored, {**by_name, UNALTERED.name: scored.probabilities}


def row_of(
    alteration: Alteration, labels: metrics.Labels, altered: metrics.Scores, plain: metrics.Scores, threshold: float
) -> dict[str, Any]:
    """Figures of one alteration, intervals 95 %; the scores are finite, float (N,)."""
    table = metrics.confusion(labels, altered >= threshold)
    changed = int(((altered >= threshold) != (plain >= threshold)).sum())
    return {
        "name": alteration.name,
        "title": alteration.title,
        "role": alteration.role,
        "auc": metrics.auc_interval(labels, altered, RESAMPLES).to_dict(),
        "accuracy": table.accuracy.to_dict(),
        "sensitivity": table.sensitivity.to_dict(),
        "specificity": table.specificity.to_dict(),
        "decisions_changed": metrics.wilson(changed, len(labels)).to_dict(),
        "mean_score_change": round(float(np.abs(altered - plain).mean()), 4),
    }


def audit(scored: Scored, by_name: Mapping[str, NDArray[np.float64]], split: str, command: str) -> dict[str, Any]:
    """All rows, over the films that the application scores.

    Raises:
        UsageError: `films_refused` where no film of a class is scored.
    """
    kept = np.isfinite(scored.probabilities)
    labels = scored.labels[kept]
    if not 0 < labels.sum() < len(labels):
        raise UsageError("films_refused", "The program scores no film of one of the classes.", "Check the data set.")
    plain = scored.probabilities[kept]
    rows = [row_of(a, labels, by_name[a.name][kept], plain, scored.threshold) for a in ALTERATIONS]
    aucs = {row["name"]: row["auc"] for row in rows if row["role"] == "chance"}
    return {
        "model": scored.model,
        "sha256": scored.sha256,
        "split": split,
        "n": len(labels),
        "n_pneumonia": int(labels.sum()),
        "refused": scored.refused,
        "threshold": scored.threshold,
        "aim": AIM,
        "aim_met": all(1 - AIM <= auc["value"] <= AIM for auc in aucs.values()),
        "auc_lungs_masked": aucs["lungs_masked"],
        "alterations": rows,
        "command": command,
    }


def verdict(report: Mapping[str, Any]) -> str:
    """The report's first line."""
    rest = next(row["auc"] for row in report["alterations"] if row["name"] == "lungs_masked_blind")
    figures_ = f"AUC with the lungs masked: {area(report['auc_lungs_masked'])}; filled with the mean of the rest: {area(rest)}."
    if report["aim_met"]:
        return f"{figures_} The aim, at most {AIM}, is met."
    return (
        f"{figures_} The aim is at most {AIM}, and as far from 0: it is NOT met. This model reads much from outside "
        "the lungs, and its model card must lead with this figure."
    )


def markdown(report: Mapping[str, Any]) -> str:
    """The audit as a page."""
    head = ("alteration", "AUC", "accuracy", "sensitivity", "specificity", "decisions changed", "mean score change")
    lines = [
        f"| {row['title']} | {area(row['auc'])} | {percent(row['accuracy'])} | {percent(row['sensitivity'])} "
        f"| {percent(row['specificity'])} | {percent(row['decisions_changed'])} | {row['mean_score_change']:.3f} |"
        for row in report["alterations"]
    ]
    roles = (
        f"- {MEANING[role]}: {', '.join(row['title'] for row in report['alterations'] if row['role'] == role)}"
        for role in MEANING
    )
    return f"""**{verdict(report)}**

# Audit of {report["model"]} on {report["split"]}

{report["n"]} films, {report["n_pneumonia"]} of them pneumonia ({report["refused"]} more refused by the program and left out);
threshold {report["threshold"]:.4f}; 95 % intervals (bootstrap over films for the AUC, Wilson for proportions). A decision has
changed where the score crossed the threshold. Model SHA-256 `{report["sha256"]}`.
Made by `{report["command"]}`.

| {" | ".join(head)} |
|{"---|" * len(head)}
{chr(10).join(lines)}

What is expected of a model that reads the lungs:
{chr(10).join(roles)}

The lungs are covered by two fixed ellipses, which leave a rim of them on some films. What is left still shows how the film
was exposed, and tubes, age and posture, which go with the class in this data set.

![AUC by alteration](audit.png)
"""


def plot_audit(report: Mapping[str, Any], path: Path) -> None:
    """AUC with its interval, and the share of decisions changed: a bar for each alteration, the first on top."""
    rows = report["alterations"]
    figure = new_figure(11, 1.4 + 0.32 * len(rows))
    areas, changed = figure.subplots(1, 2, sharey=True, width_ratios=(3, 1))
    _plot_bars(areas, rows, "auc")
    areas.axvline(0.5, color="black", linewidth=0.8, linestyle=":")
    areas.axvline(AIM, color=COLOURS["chance"], linewidth=1, linestyle="--")
    areas.set(xlim=(0, 1), xticks=np.arange(0, 1.01, 0.1), xlabel="AUC, 95 % interval (dotted: chance; dashed: the aim)")
    areas.set_yticks(range(len(rows)), [row["title"] for row in rows])
    _plot_bars(changed, rows, "decisions_changed")
    changed.set(xlim=(0, 1), xticks=(0, 0.25, 0.5, 0.75, 1), xlabel="share of decisions changed")
    changed.tick_params(left=False)
    areas.invert_yaxis()
    areas.margins(y=0.01)
    figure.suptitle(f"{report['model']} on {report['split']}, {report['n']} films", fontsize=12)
    handles, titles = areas.get_legend_handles_labels()
    figure.legend(handles, titles, loc="outside lower center", ncols=len(MEANING), frameon=False)
    save(figure, path)


def _plot_bars(axes: Any, rows: Sequence[Mapping[str, Any]], figure_name: str) -> None:
    for role in MEANING:
        places = [place for place, row in enumerate(rows) if row["role"] == role]
        found = [rows[place][figure_name] for place in places]
        values = np.array([estimate["value"] for estimate in found])
        below, above = (np.abs(values - [estimate[end] for estimate in found]) for end in ("low", "high"))
        axes.barh(places, values, xerr=[below, above], color=COLOURS[role], label=MEANING[role], height=0.7, capsize=2)
    for place, row in enumerate(rows):
        text, beside = f"{row[figure_name]['value']:.3f}", axes.get_yaxis_transform()
        axes.text(1.02, place, text, va="center", fontsize=9, transform=beside)
    axes.spines[["top", "right"]].set_visible(False)


def plot_examples(film: Film, path: Path) -> None:
    """One film in all alterations, at its own aspect as the model sees it. A patient's film: never into the repository."""
    pixels = load(film.path, reduce_to=DECODE_SIZE).pixels
    figure = new_figure(12, 10.5)
    for place, alteration in enumerate(ALTERATIONS, start=1):
        axes = figure.add_subplot(4, -(-len(ALTERATIONS) // 4), place)
        axes.imshow(alteration.apply(pixels), cmap="gray", vmin=0, vmax=255, aspect="auto")
        axes.set_box_aspect(pixels.shape[0] / pixels.shape[1])
        axes.set_title(alteration.title.replace(" (", "\n("), fontsize=8)
        axes.set_axis_off()
    figure.suptitle("What the audit shows the model", fontsize=10)
    save(figure, path)


def write_audit(report: Mapping[str, Any], folder: Path) -> None:
    """audit.json, audit.md and audit.png."""
    write_json(folder / "audit.json", report)
    (folder / "audit.md").write_text(markdown(report), encoding="utf-8")
    plot_audit(report, folder / "audit.png")


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data."""
    parser = argparse.ArgumentParser(prog="python -m training.audit", description="What does a model look at?")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--model", type=Path, required=True, help=".tflite, its contract beside it")
    parser.add_argument("--split", choices=("test", "val"), default="val")
    parser.add_argument("--out", type=Path, help="folder of the report; default reports/NAME-audit-SPLIT beside the model")
    parser.add_argument("--limit", type=int, help="only about so many films, for a trial")
    options = parser.parse_args(arguments)
    if options.limit is not None and options.limit < 2:
        parser.error("--limit must be at least 2")
    out = options.out or options.model.parent / "reports" / f"{options.model.stem}-audit-{options.split}"
    limit = f" --limit {options.limit}" if options.limit else ""
    command = f"python -m training.audit --data DIR --model {options.model.name} --split {options.split}{limit}"
    try:
        data_folder(options.data)
        classifier = open_model(options.model)
        chosen, _ = choose_films(options.split, options.model, options.data)
        chosen = spread(chosen, options.limit) if options.limit else chosen
        make_folder(out)
        scored, by_name = score_altered(classifier, chosen, progress=show_progress)
        report = audit(scored, by_name, options.split, command)
        write_audit(report, out)
        if options.split == "test":
            log_test(out.parent / "test_log.csv", {**figures(scored, "test"), "command": command})
        _write_examples(chosen, out)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    _say(report, out)
    return 0


def _write_examples(chosen: Sequence[Film], out: Path) -> None:
    try:
        refuse_tracked(out)
    except UsageError:
        print("No examples.png: the report's folder is part of the repository.", file=sys.stderr)
    else:
        plot_examples(chosen[0], out / "examples.png")


def _say(report: Mapping[str, Any], out: Path) -> None:
    print(f"{report['model']}, {report['n']} films of {report['split']}")
    for row in report["alterations"]:
        changed = f"{100 * row['decisions_changed']['value']:5.1f} % changed"
        print(f"{row['title']:46} AUC {area(row['auc'])}  {changed}  score ±{row['mean_score_change']:.3f}")
    print(verdict(report))
    print(f"audit: {out}")


if __name__ == "__main__":
    sys.exit(main())
