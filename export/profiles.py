"""Write the operating points that a model offers beside its own: `python -m export.profiles [--data DIR]`.

"screening" misses fewer pneumonias and gives more false alarms. It is chosen, and its figures are counted, on the films that
the model's run held out, never on test: figures on the test split exist for the contract's own threshold only.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if __package__ in (None, ""):
    sys.path[0] = str(ROOT)
os.environ.setdefault("KERAS_BACKEND", "tensorflow")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")

import numpy as np  # noqa: E402
from numpy.typing import NDArray  # noqa: E402

from cxr import metrics  # noqa: E402
from cxr.contract import Contract, Decision, load_contract, read_model  # noqa: E402
from cxr.errors import CxrError  # noqa: E402
from cxr.metrics import Estimate, wilson  # noqa: E402
from cxr.shipped import CONTRACT  # noqa: E402
from cxr.writing import whole  # noqa: E402
from export.calibrate import clip  # noqa: E402
from export.held_out import HeldOut, scored_as_judged  # noqa: E402

SCREENING = "screening"
SENSITIVITY = 0.99
"""Wanted of the screening threshold on the films held out: a third of what the balanced one misses there."""
SURE_SENSITIVITY = 0.995
"""Below its uncertain zone lies at most .5 % of the pneumonia films held out."""


def with_screening(contract: Contract, held_out: HeldOut) -> Contract:
    """The contract with the profile "screening", chosen on `held_out`; temperature and own decision stay.

    The threshold is the highest with `SENSITIVITY` there. The uncertain zone goes from `SURE_SENSITIVITY` to the balanced
    threshold: from there on a film is called as the balanced profile's threshold calls it.
    """
    labels = held_out.labels
    scores = 1 / (1 + np.exp(-held_out.logits / contract.temperature))
    balanced = contract.decision.threshold
    threshold = min(balanced, clip(metrics.threshold_for_sensitivity(labels, scores, SENSITIVITY)))
    low = min(threshold, clip(metrics.threshold_for_sensitivity(labels, scores, SURE_SENSITIVITY)))
    sensitivity, specificity = figures_at(held_out, scores, threshold)
    inside = (scores >= low) & (scores < balanced)
    chosen = (
        f"{held_out.how}: {len(labels)} films. Threshold: the highest with sensitivity of at least {SENSITIVITY:.0%} there "
        f"(sensitivity {sensitivity.value:.1%}, specificity {specificity.value:.1%}). Uncertain: from sensitivity "
        f"{SURE_SENSITIVITY:.1%} to the balanced threshold, {inside.mean():.1%} of the films. Not measured on test."
    )
    beside = figures_at(held_out, scores, balanced)
    figures = {
        **_figures(sensitivity, specificity),
        "balanced": _figures(*beside),  # on the same films: those of test can't be compared with these
        "n": held_out.films or len(labels),
        "split": held_out.split,
    }
    decision = Decision(threshold, low, balanced, chosen, SCREENING, figures)
    return replace(contract, profiles={**contract.profiles, SCREENING: decision})


def figures_at(held_out: HeldOut, scores: NDArray[np.float64], threshold: float) -> tuple[Estimate, Estimate]:
    """Sensitivity and specificity at a threshold, with 95 % intervals as wide as if each patient counted once.

    Several films of a patient, and each film made harder several times, are no independent films: their own number would give
    intervals that are too narrow.
    """
    at = metrics.confusion(held_out.labels, scores >= threshold)
    found = []
    for label, share in ((1, at.sensitivity.value), (0, at.specificity.value)):
        rows = np.flatnonzero(held_out.labels == label)
        trials = len({held_out.patients[row] for row in rows}) if held_out.patients else len(rows)
        interval = wilson(round(share * trials), trials)
        found.append(Estimate(share, min(share, interval.low), max(share, interval.high)))
    return found[0], found[1]


def _figures(sensitivity: Estimate, specificity: Estimate) -> dict[str, Any]:
    return {"sensitivity": sensitivity.to_dict(), "specificity": specificity.to_dict()}


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data."""
    parser = argparse.ArgumentParser(prog="python -m export.profiles", description="Add the screening profile to a contract.")
    parser.add_argument("--contract", type=Path, default=CONTRACT, help="of the model; pneumonia.run.json lies beside it")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    options = parser.parse_args(arguments)
    from training import provenance

    try:
        contract = load_contract(options.contract)
        read_model(contract, options.contract.parent)
        split = provenance.recover_split(options.contract, options.data)
        judged_on = provenance.config_of(options.contract).judged_on
        offered = with_screening(contract, scored_as_judged(judged_on, options.contract, split))
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    with whole(options.contract) as temporary:
        temporary.write_bytes(offered.to_json().encode())
    print(offered.profiles[SCREENING].chosen)
    return 0


if __name__ == "__main__":
    sys.exit(main())
