"""Convert the float model to int8 and prove that it still reads: `python export/quantize.py [--data DIR]`.

Calibration uses a frozen list of train films; temperature, threshold and uncertain zone come from the films that the
model's run held out; the official test split only judges. Beyond the tolerances the exit code is 3 and the model that was
there stays.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if __package__ in (None, ""):  # run as a file, from anywhere
    sys.path[0] = str(ROOT)
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")


from cxr.contract import Contract, Decision  # noqa: E402
from cxr.engines import TfliteEngine  # noqa: E402
from cxr.errors import CxrError, UsageError  # noqa: E402
from cxr.preprocess import Preprocessing  # noqa: E402
from cxr.writing import whole  # noqa: E402
from export.calibrate import calibrated  # noqa: E402
from export.convert import convert, export_outputs  # noqa: E402
from export.held_out import scored_as_judged  # noqa: E402
from export.profiles import with_screening  # noqa: E402
from export.typical import fit_typicality  # noqa: E402
from export.validate import (  # noqa: E402
    Comparison,
    Tolerances,
    beyond,
    compare,
    plot_scores,
    sanity,
    table_markdown,
    time_keras,
)
from training import provenance  # noqa: E402
from training.dataset import Film, data_folder, films, read_squashed  # noqa: E402
from training.evaluate import show_progress  # noqa: E402
from training.report import figures, log_test, write_report  # noqa: E402
from training.run_folder import write_json  # noqa: E402
from training.scoring import file_sha256, score_keras, score_tflite, time_tflite  # noqa: E402, time_tflite
from training.split import Split  # noqa: E402

MODELS = ROOT / "models"
CALIBRATION_LIST = ROOT / "export" / "calibration_films.txt"


def calibration_films(list_file: Path, split: Split) -> list[Film]:
    """The films of the frozen list.

    Raises:
        UsageError: `calibration_list` where a film is missing or did not train this model (held-out and test films must not).
    """
    by_name = {film.name: film for film in split.train if film.split != "test"}
    lines = list_file.read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if line and not line.startswith("#")]
    missing = [name for name in names if name not in by_name]
    if missing or not names:
        raise UsageError(
            "calibration_list",
            f"{len(missing)} of the {len(names)} calibration films are not among the films that trained the model.",
            "Give the data set it was trained on, or another list with --calibration.",
            list_file,
        )
    return [by_name[name] for name in names]


def draft_contract(
    model: Any, data: bytes, file_name: str, preprocessing: Preprocessing, options: argparse.Namespace
) -> Contract:
    """The contract before calibration: tensors as the converted file has them, temperature 1, threshold 0.5."""
    engine = TfliteEngine(data)
    run = provenance.read(options.model)
    split = run["split"]
    return Contract(
        name=model.name,
        version=options.model_version,
        file=file_name,
        sha256=hashlib.sha256(data).hexdigest(),
        labels=("normal", "pneumonia"),
        input=engine.input,
        outputs=engine.outputs,
        preprocessing=preprocessing,
        temperature=1.0,
        decision=Decision(0.5, 0.5, 0.5, "not chosen yet"),
        prevalence=round(split["train_pneumonia"] / split["train_films"], 4),
        training={
            "data": "Kermany, Zhang, Goldbaum: chest X-rays, doi:10.17632/rscbjbr9sj, 224×224 copies",
            "config": run["config"]["name"],
            "seed": run["seed"],
            "protocol": split["protocol"],
            "leaks": split["leaks"],
            "split_sha256": split["sha256"],
            "float_sha256": file_sha256(options.model),
        },
    )


def write_pair(folder: Path, contract: Contract, data: bytes) -> Path:
    """Model and contract into a folder, each whole or not at all; returns the contract's path.

    Both are written before either takes its name. A kill between the two leaves a pair that does not match, which
    `load_contract` and `read_model` refuse; the export is then run again.
    """
    names = folder / contract.file, folder / (Path(contract.file).stem + ".json")
    with ExitStack() as both:
        for path, content in zip(names, (data, contract.to_json().encode()), strict=True):
            both.enter_context(whole(path)).write_bytes(content)
    return names[1]


def convert_and_calibrate(
    model: Any, variant: str, work: Path, file_name: str, split: Split, options: argparse.Namespace
) -> tuple[Path, Contract, bytes]:
    """One variant: converted, its contract fitted on the films held out, both in `work`."""
    config = provenance.config_of(options.model)
    chosen = calibration_films(options.calibration, split) if variant == "int8" else []
    images = read_squashed(chosen, model.input_shape[1], config.preprocessing) if chosen else None
    print(f"Converting to {variant}" + (f" with {len(chosen)} calibration films" if chosen else ""), file=sys.stderr)
    data = convert(model, variant, images)
    spec = Preprocessing(model.input_shape[1], model.input_shape[3], config.preprocessing)
    draft = draft_contract(model, data, file_name, spec, options)
    path = write_pair(work, draft, data)
    scored = score_tflite(path, split.val, progress=show_progress)
    problems = sanity(data, scored)
    if problems:
        raise ConversionError("; ".join(problems))
    held_out = scored_as_judged(config.judged_on, path, split, scored)
    contract = with_screening(calibrated(draft, held_out), held_out)
    typical = fit_typicality(path, split, show_progress) if variant == "int8" else None
    contract = replace(contract, typicality=None if typical is None else typical.to_dict())
    return write_pair(work, contract, data), contract, data


class ConversionError(Exception):
    """The converter returned a file that does not read films."""


def validate(options: argparse.Namespace, work: Path) -> tuple[list[str], Contract, bytes, list[Comparison]]:
    """Convert all variants asked for and compare them with the float model on the split asked for."""
    import keras

    split = provenance.recover_split(options.model, options.data)
    judged = split.val if options.split == "val" else tuple(films(data_folder(options.data), ("test",)))
    model = export_outputs(keras.saving.load_model(options.model, compile=False))
    contract_file, contract, data = convert_and_calibrate(model, "int8", work, options.out.name, split, options)
    print(f"Scoring {len(judged)} films of {options.split} with the float model", file=sys.stderr)
    float_scored = score_keras(options.model, judged, contract)
    float_ms = time_keras(model, contract)
    rows = [compare("float", float_scored, float_scored, options.model.stat().st_size, float_ms)]
    variants = [("int8", contract_file, data)]
    for variant in [name for name in ("float16", "dynamic") if getattr(options, name)]:
        path, _, other = convert_and_calibrate(model, variant, work, f"{variant}.tflite", split, options)
        variants.append((variant, path, other))
    for variant, path, converted in variants:
        scored = score_tflite(path, judged, progress=show_progress)
        if variant != "int8":  # judged at the same point, so that only the arithmetic differs
            scored = replace(scored, threshold=contract.decision.threshold)
        rows.append(compare(variant, scored, float_scored, len(converted), time_tflite(path)))
    problems = sanity(data, rows[1].scored) + beyond(rows[1], rows[0], options.tolerances)
    report = figures(rows[1].scored, options.split)
    del report["model"], report["sha256"]
    float_figures = {name: rows[0].to_dict()[name] for name in ("accuracy", "auc", "sensitivity", "specificity")}
    contract = replace(contract, metrics={**report, "float": float_figures, "equal_decisions": rows[1].equal_decisions})
    return problems, contract, data, rows


def write_validation(rows: list[Comparison], problems: Sequence[str], folder: Path, options: argparse.Namespace) -> None:
    """validation.json, validation.md, scores.png, and the int8 model's own report in `folder`.

    Each is written elsewhere first: what stands under its name is whole.
    """
    unfinished = folder.with_name(folder.name + ".tmp")
    shutil.rmtree(unfinished, ignore_errors=True)
    _write_validation(rows, problems, unfinished, options)
    if options.split == "test":
        log_test(folder.parent / "test_log.csv", {**figures(rows[0].scored, "test"), "command": _command(options)})
    folder.mkdir(exist_ok=True)
    for path in sorted(unfinished.iterdir()):
        path.replace(folder / path.name)
    unfinished.rmdir()


def _command(options: argparse.Namespace) -> str:
    return f"python export/quantize.py --model {options.model.name} --data DIR --split {options.split}"


def _write_validation(rows: list[Comparison], problems: Sequence[str], folder: Path, options: argparse.Namespace) -> None:
    folder.mkdir(parents=True)
    command = _command(options)
    write_report(rows[1].scored, options.split, folder, command, provenance.read(options.model)["split"]["leaks"])
    plot_scores(rows[0], rows[1], folder / "scores.png")
    content = {
        "split": options.split,
        "n": len(rows[0].scored.films),
        "tolerances": vars(options.tolerances),
        "beyond": list(problems),
        "models": [row.to_dict() for row in rows],
    }
    write_json(folder / "validation.json", content)
    verdict = "Beyond the tolerances: " + "; ".join(problems) if problems else "Within the tolerances."
    (folder / "validation.md").write_text(
        f"# Float against TensorFlow Lite, {content['n']} films of {options.split}\n\n{table_markdown(rows)}\n\n{verdict}\n\n"
        "Milliseconds: median of one pass, batch 1; float: Keras on all threads; the others: LiteRT on one thread.\n"
        f"Made by `{command}`.\n\n![scores](scores.png)\n",
        encoding="utf-8",
    )


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line; adds `tolerances`."""
    parser = argparse.ArgumentParser(prog="export/quantize.py", description="Float Keras model → validated int8 TFLite.")
    parser.add_argument("--model", type=Path, default=MODELS / "pneumonia.keras")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--out", type=Path, default=MODELS / "pneumonia_int8.tflite", help="the contract goes beside it")
    parser.add_argument("--split", choices=("test", "val"), default="test", help="films that judge; val while developing")
    parser.add_argument("--calibration", type=Path, default=CALIBRATION_LIST, help="list of train films")
    parser.add_argument("--reports", type=Path, help="folder; default reports/ beside --out")
    parser.add_argument("--model-version", default="2.0.0")
    parser.add_argument("--float16", action="store_true", help="compare a float16 variant too")
    parser.add_argument("--dynamic", action="store_true", help="compare a dynamic-range variant too")
    defaults = Tolerances()
    parser.add_argument("--max-auc-difference", type=float, default=defaults.auc)
    parser.add_argument("--max-accuracy-difference", type=float, default=defaults.accuracy)
    parser.add_argument("--min-equal-decisions", type=float, default=defaults.equal_decisions)
    options = parser.parse_args(arguments)
    options.tolerances = Tolerances(options.max_auc_difference, options.max_accuracy_difference, options.min_equal_decisions)
    return options


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data, 3 the int8 model is beyond the tolerances and was not installed."""
    options = parse(arguments)
    try:
        data_folder(options.data)
        for path in (options.model, options.calibration):
            if not path.is_file():
                raise UsageError("input_missing", "The file does not exist.", "Check --model and --calibration.", path)
        options.out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as work:
            problems, contract, data, rows = validate(options, Path(work))
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except ConversionError as error:
        print(f"error: the conversion failed: {error}. {options.out.name} was not touched.", file=sys.stderr)
        return 3
    reports = options.reports or options.out.parent / "reports"
    folder = reports / f"{options.out.stem}-{options.split}{'-rejected' if problems else ''}"
    write_validation(rows, problems, folder, options)
    print(table_markdown(rows))
    print(f"report: {folder}")
    if problems:
        print(f"error: {'; '.join(problems)}. {options.out.name} was not touched.", file=sys.stderr)
        return 3
    print(f"installed: {write_pair(options.out.parent, contract, data)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
