"""How the films lie that a model was made with: what a clinic's own films are compared with. One JSON beside the contract.

Each class has a distribution of its own, since normal films and films with pneumonia differ in every statistic (sharpness and
contrast by a Kolmogorov–Smirnov distance of .5 and .4), and a clinic has another share of sick children than the data set.
`export.drift` makes the file.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cxr.errors import ContractError, CxrError
from cxr.files import read_bytes

FILE = "drift_reference.json"
SCHEMA = 1
CLASSES = NORMAL, PNEUMONIA = "normal", "pneumonia"
OF_IMAGE = ("brightness", "contrast", "sharpness")
"""Statistics of the film alone, whatever the model."""
OF_MODEL = ("score", "typicality")
"""Statistics that mean something for the films of one model only."""
STATISTICS = (*OF_IMAGE, *OF_MODEL)
POINTS = 200
"""A distribution is kept as so many quantiles, (k + ½)/200: its steps are ½ % high, far below what is told apart."""
BINS = 10
"""Of the population stability index: parted at the deciles of all the reference's films together."""

Values = NDArray[np.float64]


def step_curve(rising: Values, at: Values) -> tuple[Values, Values]:
    """The shares of values below each of these, and of those that are at most each of these."""
    below, up_to = (np.searchsorted(rising, at, side="left"), np.searchsorted(rising, at, side="right"))
    return below / np.float64(len(rising)), up_to / np.float64(len(rising))


@dataclass(frozen=True)
class Distribution:
    """Of one statistic among the films of one class.

    Attributes:
        films: how many.
        values: float64 (POINTS,), rising: the quantiles at (k + ½)/POINTS.
    """

    films: int
    values: Values

    def curve(self, at: Values) -> tuple[Values, Values]:
        """See `step_curve`."""
        return step_curve(self.values, at)


@dataclass(frozen=True)
class Statistic:
    """One statistic of the reference.

    Attributes:
        films: which they are, in words.
        classes: by name, `CLASSES`.
        edges: float64 (up to BINS − 1,), rising: the inner edges of the bins; a value that is an edge lies above it.
        shares: for each class, float64 (len(edges) + 1,): the share of its films in each bin.
    """

    films: str
    classes: Mapping[str, Distribution]
    edges: Values
    shares: Mapping[str, Values]


@dataclass(frozen=True)
class Reference:
    """What the file holds.

    Attributes:
        model, model_sha256: whose `OF_MODEL` statistics these are.
        statistics: by name, `STATISTICS`.
        pneumonia: share of films with pneumonia among all.
        films, refused, warned: how many films were scored or refused, were refused, were scored with a warning; of the
            films that neither the network nor its typicality learnt from.
    """

    model: str
    model_sha256: str
    statistics: Mapping[str, Statistic]
    pneumonia: float
    films: int
    refused: int
    warned: int


def make_statistic(values: Mapping[str, Sequence[float]], films: str) -> Statistic:
    """From the values of each class's films; each class has at least one."""
    arrays = {name: np.sort(np.asarray(values[name], dtype=np.float64)) for name in CLASSES}
    together = np.concatenate(list(arrays.values()))
    deciles = np.quantile(together, np.arange(1, BINS) / BINS, method="inverted_cdf")
    edges = np.unique([_short(value) for value in deciles])
    return Statistic(
        films,
        {name: Distribution(len(array), _quantiles(array)) for name, array in arrays.items()},
        edges,
        {name: bin_counts(array, edges) / len(array) for name, array in arrays.items()},
    )


def bin_counts(values: Values, edges: Values) -> NDArray[np.int64]:
    """How many values lie in each bin: int64 (len(edges) + 1,)."""
    return np.bincount(np.searchsorted(edges, values, side="right"), minlength=len(edges) + 1).astype(np.int64)


def _quantiles(rising: Values) -> Values:
    places = ((np.arange(POINTS) + 0.5) / POINTS * len(rising)).astype(np.int64)
    return np.array([_short(value) for value in rising[places]])


def _short(value: float) -> float:
    """Five digits: the file stays small."""
    return float(f"{value:.5g}")


def to_json(reference: Reference, command: str) -> str:
    """The file's text."""
    raw = {
        "schema": SCHEMA,
        "model": reference.model,
        "model_sha256": reference.model_sha256,
        "command": command,
        "pneumonia": round(reference.pneumonia, 4),
        "films": reference.films,
        "refused": reference.refused,
        "warned": reference.warned,
        "statistics": {name: _raw_statistic(one) for name, one in reference.statistics.items()},
    }
    return json.dumps(raw, indent=1) + "\n"


def _raw_statistic(one: Statistic) -> dict[str, Any]:
    return {
        "films": one.films,
        "edges": one.edges.tolist(),
        "classes": {
            name: {
                "films": found.films,
                "counts": np.rint(one.shares[name] * found.films).astype(int).tolist(),
                "quantiles": " ".join(f"{value:g}" for value in found.values),
            }
            for name, found in one.classes.items()
        },
    }


def load_reference(path: Path) -> Reference:
    """Read and check the file.

    Raises:
        ContractError: `drift_reference`.
    """
    try:
        return _from_raw(json.loads(read_bytes(path)))
    except (CxrError, AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise ContractError(
            "drift_reference",
            "What the films of this clinic are compared with can't be read.",
            "Install the program, or the model, again. Scoring is not touched by this.",
            path,
        ) from error


def _from_raw(raw: dict[str, Any]) -> Reference:
    if raw["schema"] != SCHEMA:
        raise ValueError(f"schema {raw['schema']!r}")
    reference = Reference(
        str(raw["model"]),
        str(raw["model_sha256"]),
        {name: _statistic(raw["statistics"][name]) for name in STATISTICS},
        float(raw["pneumonia"]),
        *(int(raw[name]) for name in ("films", "refused", "warned")),
    )
    if not (0 < reference.pneumonia < 1 and 0 <= reference.refused + reference.warned <= reference.films > 0):
        raise ValueError("shares out of range")
    return reference


def _statistic(raw: dict[str, Any]) -> Statistic:
    edges = _rising(raw["edges"])
    classes, shares = {}, {}
    for name in CLASSES:
        one = raw["classes"][name]
        counts = np.array(one["counts"], dtype=np.float64)
        values = _rising([float(value) for value in one["quantiles"].split()])
        if len(values) != POINTS or len(counts) != len(edges) + 1 or counts.sum() != one["films"] or (counts < 0).any():
            raise ValueError("counts and quantiles do not fit")
        classes[name], shares[name] = Distribution(int(one["films"]), values), counts / counts.sum()
    return Statistic(str(raw["films"]), classes, edges, shares)


def _rising(values: Sequence[float]) -> Values:
    array = np.array(values, dtype=np.float64)
    if not len(array) or not all(map(math.isfinite, array)) or (np.diff(array) < 0).any():
        raise ValueError("values must be finite and rise")
    return array
