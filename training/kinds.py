"""Normal, bacterial or viral: `python -m training.kinds --model RUN/model.keras [--split val|test]`.

The transfer networks have two heads: pneumonia or not, and bacterial or viral. Together they give three labels:
p(normal) = 1 − p, p(bacterial) = p (1 − k), p(viral) = p k. Only training uses the second head; the program
shows the first alone, since telling bacteria from viruses by a film is not to be relied on. This command says how well it is
told. Exit code: 0 done, 2 wrong use.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cxr import metrics
from cxr.errors import CxrError, UsageError
from cxr.preprocess import to_input
from training import provenance
from training.dataset import Film, data_folder, read_squashed
from training.evaluate import choose_films, contract_beside
from training.report import area, log_test, percent
from training.run_folder import write_json
from training.scoring import file_sha256

LABELS = ("normal", "bacterial", "viral")


def probabilities(model_file: Path, films: Sequence[Film], batch_size: int = 64) -> NDArray[np.float64]:
    """float64 (N, 3), rows sum to 1, in the order of `LABELS`; by the float model at the temperature of the contract beside it.

    Raises:
        UsageError: `no_kinds` where the network has no second head.
    """
    import keras

    model = keras.saving.load_model(model_file, compile=False)
    if not isinstance(model.output, dict) or "kind" not in model.output:
        raise UsageError(
            "no_kinds", "The network does not tell kinds of pneumonia.", "Give a transfer run's model.", model_file
        )
    config = provenance.config_of(model_file)
    images = read_squashed(films, model.input_shape[1], config.preprocessing)
    parts = [
        model.predict_on_batch(to_input(images[i : i + batch_size], config.channels)) for i in range(0, len(films), batch_size)
    ]
    logit, kind = (np.concatenate([part[name] for part in parts]).reshape(-1).astype(np.float64) for name in ("logit", "kind"))
    contract = contract_beside(model_file)
    pneumonia = 1 / (1 + np.exp(-logit / (contract.temperature if contract else 1.0)))
    viral = 1 / (1 + np.exp(-kind))
    return np.column_stack([1 - pneumonia, pneumonia * (1 - viral), pneumonia * viral])


def figures(truth: NDArray[np.int64], scores: NDArray[np.float64]) -> dict[str, Any]:
    """Confusion, accuracy, F1 of each label and their mean, AUC of viral against bacterial among pneumonia films.

    Args:
        truth: int64 (N,), indices into `LABELS`.
        scores: float64 (N, 3).
    """
    called = scores.argmax(axis=1)
    confusion = np.zeros((3, 3), dtype=int)
    np.add.at(confusion, (truth, called), 1)
    hits = np.diag(confusion)
    f1 = 2 * hits / np.maximum(1, confusion.sum(axis=0) + confusion.sum(axis=1))
    ill = truth > 0
    ratio = scores[ill, 2] / np.maximum(scores[ill, 1] + scores[ill, 2], 1e-12)
    return {
        "labels": list(LABELS),
        "n": len(truth),
        "confusion": confusion.tolist(),
        "accuracy": metrics.wilson(int(hits.sum()), len(truth)).to_dict(),
        "f1": {label: round(float(value), 4) for label, value in zip(LABELS, f1, strict=True)},
        "macro_f1": round(float(f1.mean()), 4),
        "auc_viral_against_bacterial": metrics.auc_interval((truth[ill] == 2).astype(np.int64), ratio).to_dict(),
    }


def markdown(report: dict[str, Any], command: str) -> str:
    """The report as a page."""
    rows = "\n".join(
        f"| **{label}** | {' | '.join(str(count) for count in row)} |"
        for label, row in zip(LABELS, report["confusion"], strict=True)
    )
    f1 = ", ".join(f"{label} {value:.3f}" for label, value in report["f1"].items())
    return (
        f"# Normal, bacterial, viral: {report['n']} films of {report['split']}\n\n"
        f"Accuracy {percent(report['accuracy'])}; macro-F1 {report['macro_f1']:.3f} ({f1}); viral against bacterial, AUC "
        f"{area(report['auc_viral_against_bacterial'])}.\n\n"
        f"| | called {' | called '.join(LABELS)} |\n|---|---|---|---|\n{rows}\n\n"
        f"Float model, SHA-256 `{report['sha256']}`. Made by `{command}`.\n"
    )


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data."""
    parser = argparse.ArgumentParser(prog="python -m training.kinds", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--model", type=Path, required=True, help=".keras of a transfer run")
    parser.add_argument("--split", choices=("test", "val"), default="val")
    parser.add_argument("--out", type=Path, help="folder of the report; default reports/NAME-kinds-SPLIT beside the model")
    options = parser.parse_args(arguments)
    out = options.out or options.model.parent / "reports" / f"{options.model.stem}-kinds-{options.split}"
    command = f"python -m training.kinds --data DIR --model {options.model.name} --split {options.split}"
    try:
        data_folder(options.data)
        if not options.model.is_file():
            raise UsageError("model_missing", "The model file does not exist.", "Check --model.", options.model)
        chosen = tuple(film for film in choose_films(options.split, options.model, options.data)[0] if film.kind in LABELS)
        truth = np.array([LABELS.index(film.kind) for film in chosen], dtype=np.int64)
        report = {**figures(truth, probabilities(options.model, chosen)), "split": options.split}
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    report["sha256"] = file_sha256(options.model)
    out.mkdir(parents=True, exist_ok=True)
    write_json(out / "report.json", report)
    page = markdown(report, command)
    (out / "report.md").write_text(page, encoding="utf-8")
    if options.split == "test":
        nothing = {"value": ""}
        row = {"model": "three labels (float)", "threshold": float("nan"), "sensitivity": nothing, "specificity": nothing}
        row["auc"] = report["auc_viral_against_bacterial"]
        log_test(out.parent / "test_log.csv", {**report, **row, "command": command})
    print(page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
