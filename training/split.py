"""Hold-out by patient: no patient stands on both sides."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.dataset import Film


@dataclass(frozen=True)
class Split:
    """Which films train and which validate.

    Attributes:
        train, val: the films, in data set order.
        protocol: how they were parted, in a sentence.
        leaks: whether the films that validate are also those the model is judged by.
    """

    train: tuple[Film, ...]
    val: tuple[Film, ...]
    protocol: str
    leaks: bool = False

    def to_dict(self) -> dict[str, object]:
        """Patients and film names of both sides, with the hash that names this split."""
        sides = {
            side: {"patients": sorted({f.patient for f in chosen}), "films": [f.name for f in chosen]}
            for side, chosen in (("train", self.train), ("val", self.val))
        }
        return {"protocol": self.protocol, "leaks": self.leaks, "sha256": self.sha256, **sides}

    @property
    def sha256(self) -> str:
        """Of the film names of both sides: equal splits have equal hashes on every machine."""
        names = json.dumps([[f.name for f in self.train], [f.name for f in self.val]])
        return hashlib.sha256(names.encode()).hexdigest()


def hold_out(films: Sequence[Film], fraction: float, seed: int) -> Split:
    """Part the films of train + val by patient, each kind (normal, bacterial, viral) in the same share.

    Args:
        films: films of the published train and val splits; a film of test is an error.
        fraction: share of each kind's films to hold out, 0 < fraction < 1; whole patients are drawn until it is reached.
        seed: of the drawing.
    """
    if any(film.split == "test" for film in films):
        raise ValueError("a test film must never be trained on or validated with")
    rng = np.random.default_rng(seed)
    by_kind: dict[str, dict[str, list[Film]]] = defaultdict(lambda: defaultdict(list))
    for film in films:
        by_kind[film.kind][film.patient].append(film)
    held: set[str] = set()
    for kind in sorted(by_kind):
        patients = sorted(by_kind[kind])
        wanted = fraction * sum(len(by_kind[kind][patient]) for patient in patients)
        count = 0
        for index in rng.permutation(len(patients)):
            if count >= wanted:
                break
            held.add(patients[index])
            count += len(by_kind[kind][patients[index]])
    return Split(
        train=tuple(f for f in films if f.patient not in held),
        val=tuple(f for f in films if f.patient in held),
        protocol=f"hold-out by patient, {fraction:.0%} of the films of train + val, seed {seed}",
    )


def as_published(films: Sequence[Film]) -> Split:
    """The popular notebook's protocol: train on train, validate with test. The figure it yields is optimistic."""
    return Split(
        train=tuple(f for f in films if f.split == "train"),
        val=tuple(f for f in films if f.split == "test"),
        protocol="as published: trains on train, validates with the test split (leaks)",
        leaks=True,
    )


def limited(split: Split, count: int) -> Split:
    """At most `count` films a side and class, spread over the list: for smoke runs."""

    def pick(chosen: tuple[Film, ...]) -> tuple[Film, ...]:
        kept: list[Film] = []
        for label in (0, 1):
            of_class = [f for f in chosen if f.label == label]
            step = max(1, len(of_class) // count)
            kept += of_class[::step][:count]
        return tuple(kept)

    return Split(pick(split.train), pick(split.val), f"{split.protocol}; limited to {count} films a class", split.leaks)
