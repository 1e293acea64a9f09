"""Scored films → figures, as JSON, Markdown and plots."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from cxr import metrics
from training.plots import new_figure, save
from training.run_folder import write_json
from training.scoring import Scored

PREVALENCES = (0.05, 0.20, 0.50)


def figures(scored: Scored, split: str) -> dict[str, Any]:
    """All figures of one model on one split, intervals 95 %."""
    labels, counted = scored.labels, scored.counted
    table = metrics.confusion(labels, scored.called)
    sensitivity, specificity = table.sensitivity, table.specificity
    return {
        "model": scored.model,
        "sha256": scored.sha256,
        "split": split,
        "n": len(labels),
        "n_pneumonia": int(labels.sum()),
        "refused": scored.refused,
        "threshold": scored.threshold,
        "confusion": table.to_list(),
        "accuracy": table.accuracy.to_dict(),
        "precision": table.precision.to_dict(),
        "sensitivity": sensitivity.to_dict(),
        "specificity": specificity.to_dict(),
        "f1": round(table.f1, 4),
        "auc": metrics.auc_interval(labels, counted).to_dict(),
        "expected_calibration_error": round(metrics.expected_calibration_error(labels, counted), 4),
        "uncertain": _uncertain(scored),
        "subgroups": _subgroups(scored),
        "predictive_values": [_predictive(sensitivity.value, specificity.value, p) for p in PREVALENCES],
    }


def _predictive(sensitivity: float, specificity: float, prevalence: float) -> dict[str, float]:
    """What a decision means where so many have the disease."""
    ppv, npv = metrics.predictive_values(sensitivity, specificity, prevalence)
    return {"prevalence": prevalence, "ppv": round(ppv, 4), "npv": round(npv, 4)}


def _uncertain(scored: Scored) -> dict[str, Any]:
    """How many films the uncertain zone takes, and how accurate the rest is."""
    decided = ~scored.uncertain
    outside = metrics.confusion(scored.labels[decided], scored.called[decided])
    return {"films": int(scored.uncertain.sum()), "accuracy_outside": outside.accuracy.to_dict()}


def _subgroups(scored: Scored) -> dict[str, Any]:
    kinds = np.array([film.kind for film in scored.films])
    labels, result = scored.labels, {}
    for kind in ("bacterial", "viral"):
        chosen = kinds == kind
        against = chosen | (labels == 0)
        if chosen.any():
            found = int(scored.called[chosen].sum())
            result[kind] = {
                "n": int(chosen.sum()),
                "sensitivity": metrics.wilson(found, int(chosen.sum())).to_dict(),
                "auc_against_normal": metrics.auc_interval(labels[against], scored.counted[against]).to_dict(),
            }
    return result


def percent(estimate: Mapping[str, float], digits: int = 1) -> str:
    """ "91.0 % (88.5–93.0)"."""
    return f"{100 * estimate['value']:.{digits}f} % ({100 * estimate['low']:.{digits}f}–{100 * estimate['high']:.{digits}f})"


def area(estimate: Mapping[str, float]) -> str:
    """ ".970 (.958–.981)"."""
    return " ".join((f"{estimate['value']:.4f}", f"({estimate['low']:.3f}–{estimate['high']:.3f})"))


def markdown(report: Mapping[str, Any], command: str) -> str:
    """The report as a page."""
    (tn, fp), (fn, tp) = report["confusion"]
    leak = "\n**This split was used while training: the figures are optimistic.**\n" if report.get("leaks") else ""
    rows = [
        ("accuracy", percent(report["accuracy"])),
        ("precision", percent(report["precision"])),
        ("sensitivity (recall)", percent(report["sensitivity"])),
        ("specificity", percent(report["specificity"])),
        ("F1", f"{100 * report['f1']:.1f} %"),
        ("AUC", area(report["auc"])),
        ("expected calibration error", f"{report['expected_calibration_error']:.3f}"),
    ]
    rows += [
        (f"{kind} (n = {g['n']}): sensitivity · AUC", f"{percent(g['sensitivity'])} · {area(g['auc_against_normal'])}")
        for kind, g in report["subgroups"].items()
    ]
    rows += [
        (f"PPV · NPV where {v['prevalence']:.0%} have it", f"{100 * v['ppv']:.1f} % · {100 * v['npv']:.1f} %")
        for v in report["predictive_values"]
    ]
    zone = report["uncertain"]
    body = "\n".join(f"| {name} | {value} |" for name, value in rows)
    return f"""# {report["model"]} on {report["split"]}
{leak}
{report["n"]} films, {report["n_pneumonia"]} of them pneumonia; {report["refused"]} refused (counted as errors); threshold
{report["threshold"]:.4f}; 95 % intervals (Wilson for proportions, bootstrap over films for the AUC).
Model SHA-256 `{report["sha256"]}`. Made by `{command}`.

| | called normal | called pneumonia |
|---|---|---|
| **normal** | {tn} | {fp} |
| **pneumonia** | {fn} | {tp} |

| figure | value |
|---|---|
{body}

The uncertain zone takes {zone["films"]} of the {report["n"]} films; outside it the accuracy is \
{percent(zone["accuracy_outside"])}.

Called wrong: {", ".join(report["wrong"]) or "none"}.

![confusion matrix](confusion.png) ![ROC curve](roc.png) ![calibration](calibration.png)
"""


def write_report(scored: Scored, split: str, folder: Path, command: str, leaks: bool = False) -> dict[str, Any]:
    """report.json, report.md, confusion.png, roc.png and calibration.png in `folder`; the figures are returned."""
    folder.mkdir(parents=True, exist_ok=True)
    wrong = [film.name for film, called in zip(scored.films, scored.called, strict=True) if called != film.label]
    report = {**figures(scored, split), "leaks": leaks, "command": command, "wrong": wrong}
    write_json(folder / "report.json", report)
    (folder / "report.md").write_text(markdown(report, command), encoding="utf-8")
    plot_confusion(scored, folder / "confusion.png")
    plot_roc(scored, folder / "roc.png")
    plot_calibration(scored, folder / "calibration.png")
    if split == "test":
        log_test(folder.parent / "test_log.csv", report)
    return report


def log_test(path: Path, report: Mapping[str, Any]) -> None:
    """One line each time the test split is scored, so that nobody has to believe that it was scored once."""
    row = {
        "date": datetime.datetime.now(datetime.timezone.utc).date().isoformat(),
        "model": report["model"],
        "sha256": report["sha256"][:12],
        "threshold": round(report["threshold"], 4),
        **{name: report[name]["value"] for name in ("accuracy", "sensitivity", "specificity", "auc")},
        "command": report["command"],
    }
    is_new = not path.exists()
    with path.open("a", newline="", encoding="utf-8") as stream:
        writer = csv.DictWriter(stream, list(row))
        if is_new:
            writer.writeheader()
        writer.writerow(row)


def plot_confusion(scored: Scored, path: Path) -> None:
    """Counts and shares of each true class."""
    table = np.array(metrics.confusion(scored.labels, scored.called).to_list())
    shares = table / np.maximum(1, table.sum(axis=1, keepdims=True))
    figure = new_figure(4.6, 4)
    axes = figure.subplots()
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for (row, column), count in np.ndenumerate(table):
        colour = "white" if shares[row, column] > 0.5 else "black"
        axes.text(column, row, f"{count}\n{shares[row, column]:.1%}", ha="center", va="center", color=colour)
    names = ("normal", "pneumonia")
    axes.set(xticks=(0, 1), yticks=(0, 1), xticklabels=names, yticklabels=names, xlabel="called", ylabel="truth")
    axes.set_title(f"threshold {scored.threshold:.3f}")
    save(figure, path)


def plot_roc(scored: Scored, path: Path) -> None:
    """ROC curve with the operating point."""
    false_positive_rate, sensitivity, _ = metrics.roc_curve(scored.labels, scored.counted)
    table = metrics.confusion(scored.labels, scored.called)
    figure = new_figure(4.6, 4)
    axes = figure.subplots()
    axes.plot(false_positive_rate, sensitivity, label=f"AUC {metrics.auc(scored.labels, scored.counted):.4f}")
    axes.plot([0, 1], [0, 1], color="grey", linewidth=0.8, linestyle=":")
    point = (1 - table.specificity.value, table.sensitivity.value)
    axes.plot(*point, "o", color="tab:red", label=f"threshold {scored.threshold:.3f}")
    axes.set(xlabel="1 − specificity", ylabel="sensitivity", xlim=(-0.01, 1.01), ylim=(-0.01, 1.01))
    axes.grid(alpha=0.3)
    axes.legend(loc="lower right")
    save(figure, path)


def plot_calibration(scored: Scored, path: Path) -> None:
    """Share of pneumonia against mean score in equal-mass bins, with 95 % intervals."""
    bins = metrics.calibration_bins(scored.labels, scored.counted)
    mean = [b.mean_score for b in bins]
    share = [b.share.value for b in bins]
    below = [max(0.0, b.share.value - b.share.low) for b in bins]
    above = [max(0.0, b.share.high - b.share.value) for b in bins]
    figure = new_figure(4.6, 4)
    axes = figure.subplots()
    axes.plot([0, 1], [0, 1], color="grey", linewidth=0.8, linestyle=":")
    axes.errorbar(mean, share, yerr=[below, above], fmt="o-", capsize=2)
    error = metrics.expected_calibration_error(scored.labels, scored.counted)
    axes.set(xlabel="mean score", ylabel="share of pneumonia", xlim=(-0.02, 1.02), ylim=(-0.02, 1.02))
    axes.set_title(f"expected calibration error {error:.3f}")
    axes.grid(alpha=0.3)
    save(figure, path)
