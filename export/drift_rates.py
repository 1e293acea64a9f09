"""How often the comparison of `cxr.drift` says that films have changed: where they have not, and where they have.

Draws are without replacement, of one week's films, at several shares of pneumonia. Where nothing has changed, the patients are
parted at random: one half makes the reference, the films are drawn from the other. Where something has, the films that the
model's run held out are made brighter, flatter or blurred and scored anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from cxr.classifier import Classifier
from cxr.contract import Contract
from cxr.drift import Mix, compare, fit_share
from cxr.drift_films import statistic_of
from cxr.drift_reference import OF_IMAGE, STATISTICS, Reference, Values
from cxr.image_io import load
from cxr.image_statistics import measure
from cxr.preprocess import DECODE_SIZE, to_copy

if TYPE_CHECKING:
    from export.drift import Measured

SPLITS, DRAWS = 10, 100
SIZES, PNEUMONIA = (30, 100, 300), (0.1, 0.2, 0.5, 0.73)
FAULTS: dict[str, Callable[[NDArray[np.uint8]], NDArray[np.uint8]]] = {
    "none": lambda film: film,
    "brighter by 15 grey levels": lambda film: _levels(film + 15.0),
    "darker by 15 grey levels": lambda film: _levels(film - 15.0),
    "contrast × .8": lambda film: _levels(128 + 0.8 * (film - 128.0)),
    "blurred, 1.5 pixels of 224": lambda film: np.asarray(Image.fromarray(film).filter(ImageFilter.GaussianBlur(1.5))),
    "blurred, 3 pixels of 224": lambda film: np.asarray(Image.fromarray(film).filter(ImageFilter.GaussianBlur(3))),
}


def _levels(film: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
    levels: NDArray[np.uint8] = np.clip(np.rint(film), 0, 255).astype(np.uint8)
    return levels


class Pool:
    """Films to draw weeks from: for each class float64 (N, statistics)."""

    def __init__(self, measured: Sequence[Measured]) -> None:
        self.classes = [
            np.array([[_known(one, name) for name in STATISTICS] for one in measured if one.film.label == label])
            for label in (0, 1)
        ]

    def draw(self, n: int, share: float, rng: np.random.Generator) -> dict[str, Values] | None:
        """So many films; None where the pool has too few of a class."""
        counts = n - (sick := int(rng.binomial(n, share))), sick
        if any(count > len(rows) for count, rows in zip(counts, self.classes, strict=True)):
            return None
        rows = np.concatenate([rng.permutation(rows)[:count] for count, rows in zip(counts, self.classes, strict=True)])
        return dict(zip(STATISTICS, rows.T, strict=True))


def _known(one: Measured, name: str) -> float:
    value = statistic_of(one.result, name)
    return np.nan if value is None else value


def said(values: dict[str, Values], reference: Reference, names: Sequence[str]) -> set[str]:
    """The statistics that are said to have changed."""
    share = fit_share(values, reference.statistics, reference.pneumonia)
    mixes = {name: Mix(reference.statistics[name], share) for name in names}
    return {one.name for one in compare({name: values[name] for name in names}, mixes) if one.changed}


def false_alarms(measured: Sequence[Measured], contract: Contract) -> list[tuple[str, int, float, int, int]]:
    """(which statistics, films drawn, share of pneumonia, alarms, draws)."""
    from export.drift import build

    found: dict[tuple[str, int, float], list[bool]] = {}
    patients = sorted({one.film.patient for one in measured})
    for seed in range(SPLITS):
        rng = np.random.default_rng(seed)
        half = set(rng.permutation(patients)[: len(patients) // 2])
        reference = build([one for one in measured if one.film.patient in half], contract)
        others = [one for one in measured if one.film.patient not in half]
        for which, names, pool in (
            ("image", OF_IMAGE, Pool(others)),
            ("all", STATISTICS, Pool([one for one in others if one.held_out])),
        ):
            for n in SIZES:
                for share in PNEUMONIA:
                    draws = [pool.draw(n, share, rng) for _ in range(DRAWS)]
                    if None not in draws:
                        found.setdefault((which, n, share), []).extend(bool(said(d, reference, names)) for d in draws if d)
    return [(*key, sum(alarms), len(alarms)) for key, alarms in sorted(found.items())]


def faulty(measured: Sequence[Measured], change: Callable[[NDArray[np.uint8]], NDArray[np.uint8]], model: Classifier) -> Pool:
    """The films held out, changed and scored anew; a film that would be refused stays among them."""
    found = []
    for one in measured:
        if one.held_out and one.result.status == "ok":
            copy = change(to_copy(load(one.film.path, reduce_to=DECODE_SIZE).pixels))
            scores = model.score(copy)
            new = replace(one.result, probability=scores.probability, typicality=model.distance(scores), **vars(measure(copy)))
            found.append(replace(one, result=new))
    return Pool(found)


def power(
    measured: Sequence[Measured], contract: Contract, model: Classifier
) -> list[tuple[str, int, float, float, list[float]]]:
    """(fault, films drawn, share of pneumonia, share of draws that say anything, of each statistic)."""
    from export.drift import build

    reference, rows = build(measured, contract), []
    for fault, change in FAULTS.items():
        pool, rng = faulty(measured, change, model), np.random.default_rng(0)
        for n in (30, 100):
            for share in (0.2, 0.5):
                draws = [pool.draw(n, share, rng) for _ in range(DRAWS)]
                told = [said(draw, reference, STATISTICS) for draw in draws if draw]
                each = [sum(name in one for one in told) / len(told) for name in STATISTICS]
                rows.append((fault, n, share, sum(map(bool, told)) / len(told), each))
    return rows


def table(alarms: list[tuple[str, int, float, int, int]], found: list[tuple[str, int, float, float, list[float]]]) -> str:
    """Both as Markdown."""
    lines = [
        "# How often films are said to have changed",
        "",
        "Made by `python -m export.drift --data DIR --rates`.",
        "",
        f"Where nothing has changed: {SPLITS} random halves of the patients, {DRAWS} draws each; image: brightness, contrast",
        "and sharpness of films of train + val; all: with score and typicality, of the films held out (fewer draws fit there).",
        "",
        "| statistics | films | pneumonia | said to have changed |",
        "|---|---:|---:|---:|",
        *(f"| {which} | {n} | {share:.0%} | {hits / draws:.1%} of {draws} |" for which, n, share, hits, draws in alarms),
        "",
        f"Where something has: share of {DRAWS} draws of the films held out that say so, in all and by statistic.",
        "",
        f"| fault | films | pneumonia | said | {' | '.join(STATISTICS)} |",
        f"|---|---:|---:|---:|{'---:|' * len(STATISTICS)}",
        *(
            f"| {fault} | {n} | {share:.0%} | {whole:.0%} | {' | '.join(f'{one:.0%}' for one in each)} |"
            for fault, n, share, whole, each in found
        ),
    ]
    return "\n".join(lines) + "\n"
