"""Evaluate a model: `python -m training.evaluate --data DIR --model FILE [--split test|val]`.

`.keras` and `.tflite` alike; the `.tflite` runs by the application's own path under its contract. A `.keras` is judged by the
contract beside it where there is one (same temperature and threshold), else at 0.5. While developing use `--split val`:
the films that the model's own run held out. Each scoring of the test split is logged in test_log.csv beside the report.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cxr.contract import Contract, load_contract
from cxr.errors import CxrError, UsageError
from training import provenance, targets
from training.dataset import Film, data_folder, films
from training.report import area, percent, write_report
from training.scoring import Scored, score_keras, score_tflite, time_tflite


def choose_films(split: str, model_file: Path, data: Path | str | None) -> tuple[tuple[Film, ...], bool]:
    """The films of "test", or those the model's run held out; and whether the run saw them while training."""
    if split == "val":
        recovered = provenance.recover_split(model_file, data)
        return recovered.val, recovered.leaks
    leaks = provenance.sidecar(model_file).exists() and provenance.read(model_file)["split"]["leaks"]
    return tuple(films(data_folder(data), ("test",))), bool(leaks)


def contract_beside(model_file: Path) -> Contract | None:
    """The contract that judges this float model: made from it, and lying beside it."""
    from training.scoring import file_sha256

    path = model_file.with_name(f"{model_file.stem}_int8.json")
    if not path.exists():
        return None
    contract = load_contract(path)
    return contract if contract.training.get("float_sha256") == file_sha256(model_file) else None


def score(model_file: Path, chosen: tuple[Film, ...]) -> Scored:
    """Score films with either kind of file.

    Raises:
        UsageError: `model_missing`, `model_kind`.
    """
    if not model_file.is_file():
        raise UsageError("model_missing", "The model file does not exist.", "Check --model.", model_file)
    if model_file.suffix == ".keras":
        return score_keras(model_file, chosen, contract_beside(model_file))
    if model_file.suffix == ".tflite":
        return score_tflite(model_file.with_suffix(".json"), chosen, progress=show_progress)
    raise UsageError("model_kind", "The model must be a .keras or .tflite file.", "Check --model.", model_file)


def show_progress(done: int, total: int) -> None:
    """A counter on standard error."""
    if done == total or done % 50 == 0:
        print(f"\rScoring: {done} of {total}", end="\n" if done == total else "", file=sys.stderr, flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data."""
    parser = argparse.ArgumentParser(prog="python -m training.evaluate", description="Evaluate a model.")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--model", type=Path, required=True, help=".keras or .tflite")
    parser.add_argument("--split", choices=("test", "val"), default="test")
    parser.add_argument("--out", type=Path, help="folder of the report; default reports/NAME-SPLIT beside the model")
    options = parser.parse_args(arguments)
    out = options.out or options.model.parent / "reports" / f"{options.model.stem}-{options.split}"
    command = f"python -m training.evaluate --data DIR --model {options.model.name} --split {options.split}"
    try:
        data_folder(options.data)
        chosen, leaks = choose_films(options.split, options.model, options.data)
        report = write_report(score(options.model, chosen), options.split, out, command, leaks)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"{report['model']}, {report['n']} films of {options.split}{' (LEAKS: seen while training)' if leaks else ''}")
    print(f"confusion [[tn, fp], [fn, tp]]  {report['confusion']}  threshold {report['threshold']:.4f}")
    for name in ("accuracy", "precision", "sensitivity", "specificity"):
        print(f"{name:12} {percent(report[name])}")
    print(f"{'F1':12} {100 * report['f1']:.1f} %")
    print(f"{'AUC':12} {area(report['auc'])}")
    print(f"{'ECE':12} {report['expected_calibration_error']:.3f}")
    if options.model.suffix == ".tflite":
        contract_file = options.model.with_suffix(".json")
        size, milliseconds = options.model.stat().st_size, time_tflite(contract_file)
        row = targets.table(targets.found(report, load_contract(contract_file), size, milliseconds))
        (out / "targets.md").write_text(f"# Targets, {options.split}\n\n{row}\n\nMade by `{command}`.\n", encoding="utf-8")
        print(f"\n{row}\n")
    print(f"report: {out}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
