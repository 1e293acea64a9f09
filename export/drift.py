"""Write what a clinic's films are compared with: `python -m export.drift --data DIR [--rates]`.

Every film of train + val, never of test, goes the way of a patient's film; its statistics become models/drift_reference.json,
bound to the model. Scores, typicality, refusals and warnings are those of the films that the model's run held out by patient:
the films that trained it score too well. A new model needs it anew (docs/RELEASE.md). `--rates` also measures how often the
comparison is wrong (`export.drift_rates`).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __package__ in (None, ""):
    sys.path[0] = str(ROOT)

from cxr.batch import LocalPool, run  # noqa: E402
from cxr.classifier import load_classifier  # noqa: E402
from cxr.contract import Contract, load_contract  # noqa: E402
from cxr.drift_films import statistic_of, warns  # noqa: E402
from cxr.drift_reference import CLASSES, FILE, OF_IMAGE, STATISTICS, Reference, make_statistic, to_json  # noqa: E402
from cxr.errors import CxrError  # noqa: E402
from cxr.reader import DirectReader  # noqa: E402
from cxr.result import Result  # noqa: E402
from cxr.shipped import CONTRACT  # noqa: E402
from cxr.writing import whole  # noqa: E402
from training import provenance  # noqa: E402
from training.dataset import Film  # noqa: E402
from training.evaluate import show_progress  # noqa: E402
from training.split import Split  # noqa: E402

JOBS = 2


@dataclass(frozen=True)
class Measured:
    """A film with what the model says of it.

    Attributes:
        film: of train or val.
        result: by the application's path.
        held_out: whether the network learnt nothing from this patient.
    """

    film: Film
    result: Result
    held_out: bool


def measure(contract_file: Path, split: Split) -> list[Measured]:
    """All films of a split, in its order."""
    films = [*((film, False) for film in split.train), *((film, True) for film in split.val)]
    if any(film.split == "test" for film, _ in films):
        raise ValueError("films of test are for judging only")
    files, found = [(film.path, film.name) for film, _ in films], []
    with LocalPool(lambda: DirectReader(partial(load_classifier, contract_file)), JOBS) as pool:
        for (film, held_out), result in zip(films, run(files, pool), strict=True):
            found.append(Measured(film, result, held_out))
            show_progress(len(found), len(files))
    return found


def build(measured: Sequence[Measured], contract: Contract) -> Reference:
    """The reference of these films; both classes must be among those held out."""
    judged = [one for one in measured if one.held_out]
    statistics = {}
    for name in STATISTICS:
        films = measured if name in OF_IMAGE else judged
        values: dict[str, list[float]] = {label: [] for label in CLASSES}
        for one in films:
            value = statistic_of(one.result, name)
            if value is not None:
                values[CLASSES[one.film.label]].append(value)
        statistics[name] = make_statistic(values, "train + val" if name in OF_IMAGE else "held out by patient")
    return Reference(
        contract.title,
        contract.sha256,
        statistics,
        sum(one.film.label for one in measured) / len(measured),
        len(judged),
        sum(one.result.status == "refused" for one in judged),
        sum(warns(one.result) for one in judged),
    )


def parse(arguments: list[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m export.drift", description="What a clinic's films are compared with.")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--model", type=Path, default=CONTRACT, metavar="CONTRACT.json", help="its run.json lies beside it")
    parser.add_argument("--out", type=Path, help=f"default: {FILE} beside the contract")
    parser.add_argument("--rates", action="store_true", help="also measure how often the comparison is wrong")
    return parser.parse_args(arguments)


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data."""
    options = parse(arguments)
    out = options.out or options.model.with_name(FILE)
    try:
        contract = load_contract(options.model)
        measured = measure(options.model, provenance.recover_split(options.model, options.data))
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    reference = build(measured, contract)
    with whole(out) as unfinished:
        unfinished.write_text(to_json(reference, "python -m export.drift --data DIR"), encoding="utf-8")
    print(out)
    if options.rates:
        from export.drift_rates import false_alarms, power, table

        model = load_classifier(options.model)
        text = table(false_alarms(measured, contract), power(measured, contract, model))
        report = options.model.parent / "reports" / f"{options.model.stem}-drift"
        report.mkdir(parents=True, exist_ok=True)
        with whole(report / "rates.md") as unfinished:
            unfinished.write_text(text, encoding="utf-8")
        print(report / "rates.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
