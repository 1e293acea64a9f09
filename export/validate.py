"""Float against TensorFlow Lite on the same films: figures, differences, tolerances."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cxr import metrics
from cxr.contract import Contract
from training.plots import new_figure, save
from training.scoring import Scored, median_ms

MIN_MODEL_BYTES = 50_000
"""A converted file below this lost its weights (see docs/ARCHITECTURE.md, "Traps of the converter")."""


@dataclass(frozen=True)
class Tolerances:
    """How far the converted model may be from the float one: absolute AUC, absolute accuracy, share of equal decisions."""

    auc: float = 0.003
    accuracy: float = 0.007
    equal_decisions: float = 0.985


@dataclass(frozen=True)
class Comparison:
    """One model beside the float model.

    Attributes:
        name: "float", "int8", "float16" or "dynamic".
        size_bytes: of the file.
        milliseconds: median of one pass on one thread.
        equal_decisions: share of films called alike by this and by the float model.
        largest, mean: absolute difference of the probabilities.
    """

    name: str
    scored: Scored
    size_bytes: int
    milliseconds: float
    equal_decisions: float
    largest: float
    mean: float

    def to_dict(self) -> dict[str, Any]:
        """The row of the table, JSON-ready."""
        table = metrics.confusion(self.scored.labels, self.scored.called)
        return {
            "model": self.name,
            "sha256": self.scored.sha256,
            "size_bytes": self.size_bytes,
            "milliseconds": round(self.milliseconds, 2),
            "accuracy": table.accuracy.to_dict(),
            "auc": metrics.auc_interval(self.scored.labels, self.scored.counted).to_dict(),
            "sensitivity": table.sensitivity.to_dict(),
            "specificity": table.specificity.to_dict(),
            "confusion": table.to_list(),
            "equal_decisions": round(self.equal_decisions, 4),
            "largest_difference": round(self.largest, 4),
            "mean_difference": round(self.mean, 4),
        }


def compare(name: str, scored: Scored, reference: Scored, size_bytes: int, milliseconds: float) -> Comparison:
    """Beside the float model's scores of the same films."""
    difference = np.abs(scored.counted - reference.counted)
    return Comparison(
        name=name,
        scored=scored,
        size_bytes=size_bytes,
        milliseconds=milliseconds,
        equal_decisions=float((scored.called == reference.called).mean()),
        largest=float(difference.max()),
        mean=float(difference.mean()),
    )


def beyond(converted: Comparison, reference: Comparison, tolerances: Tolerances) -> list[str]:
    """What exceeds the tolerances, in words; empty where nothing does."""
    new, old = converted.scored, reference.scored
    auc = abs(metrics.auc(new.labels, new.counted) - metrics.auc(old.labels, old.counted))
    accuracy = abs(float((new.called == new.labels).mean()) - float((old.called == old.labels).mean()))
    problems = []
    if not auc <= tolerances.auc:  # "not <=" so that nan is a problem
        problems.append(f"AUC differs by {auc:.4f}, allowed is {tolerances.auc:.4f}")
    if not accuracy <= tolerances.accuracy:
        problems.append(f"accuracy differs by {accuracy:.2%}, allowed is {tolerances.accuracy:.2%}")
    if not converted.equal_decisions >= tolerances.equal_decisions:
        problems.append(f"{converted.equal_decisions:.2%} of the decisions are equal, wanted {tolerances.equal_decisions:.2%}")
    return problems


def sanity(model: bytes, scored: Scored) -> list[str]:
    """Signs of a conversion that failed without an error: tiny file, constant or missing scores."""
    problems = []
    if len(model) < MIN_MODEL_BYTES:
        problems.append(f"the file has only {len(model)} bytes: the converter lost the weights")
    finite = scored.logits[np.isfinite(scored.logits)]
    if not len(finite):
        problems.append("no film got a score")
    elif np.ptp(finite) == 0:
        problems.append("every film got the same score")
    return problems


def time_keras(model: Any, contract: Contract, passes: int = 20) -> float:
    """The same for the float model in Keras, batch 1, on all threads that TensorFlow takes."""
    spec = contract.preprocessing
    image = np.random.default_rng(0).random((1, spec.size, spec.size, spec.channels), dtype=np.float32)
    return median_ms(lambda: model(image, training=False), passes)


def plot_scores(reference: Comparison, converted: Comparison, path: Path) -> None:
    """Each film's score by the converted model against the float model's; the threshold as lines."""
    figure = new_figure(5, 5)
    axes = figure.subplots()
    labels = reference.scored.labels
    for label, name, marker in ((0, "normal", "o"), (1, "pneumonia", "^")):
        rows = labels == label
        x, y = reference.scored.counted[rows], converted.scored.counted[rows]
        axes.scatter(x, y, s=14, alpha=0.5, marker=marker, label=name)
    threshold = reference.scored.threshold
    axes.axvline(threshold, color="grey", linewidth=0.8)
    axes.axhline(threshold, color="grey", linewidth=0.8)
    axes.plot([0, 1], [0, 1], color="grey", linewidth=0.8, linestyle=":")
    axes.set(xlabel="score, float", ylabel=f"score, {converted.name}", title=f"{len(labels)} films")
    axes.legend(loc="lower right")
    save(figure, path)


def table_markdown(rows: list[Comparison]) -> str:
    """One row a model."""
    lines = [
        "| model | MB | ms | accuracy | AUC | sensitivity | specificity | equal decisions | largest · mean difference |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        d = row.to_dict()
        share = [f"{100 * d[name]['value']:.2f} %" for name in ("accuracy", "sensitivity", "specificity")]
        lines.append(
            f"| {row.name} | {row.size_bytes / 1e6:.2f} | {row.milliseconds:.1f} | {share[0]} | {d['auc']['value']:.4f} | "
            f"{share[1]} | {share[2]} | {row.equal_decisions:.2%} | {row.largest:.4f} · {row.mean:.4f} |"
        )
    return "\n".join(lines)
