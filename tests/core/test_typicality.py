"""Distance from the films trained on: what it is worth, how it is stored, and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr.assess import assess
from cxr.classifier import Classifier
from cxr.contract import TensorSpec
from cxr.errors import ContractError
from cxr.fake import FakeEngine, fake_classifier
from cxr.typicality import fit, from_dict
from tests.films import draw_film

RNG = np.random.default_rng(0)
BASIS = RNG.normal(size=(5, 40)).astype(np.float32)


def sample(count: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return (rng.normal(size=(count, 5)) @ BASIS + 0.1 * rng.normal(size=(count, 40)) + 3).astype(np.float32)


FITTED = replace(fit(sample(500, 1), 5, "drawn numbers"), warn=2.0, refuse=4.0)


def test_typical_ones_lie_near_one_and_strangers_far_away():
    typical = [FITTED.distance(row) for row in sample(200, 2)]
    assert 0.8 < np.mean(typical) < 1.2
    assert np.percentile(typical, 99) < 2
    off_the_plane = FITTED.mean + RNG.normal(size=40).astype(np.float32) * 3
    far_along = FITTED.mean + 8 * FITTED.scales[0] * FITTED.components[0]
    assert FITTED.distance(off_the_plane) > 4
    assert FITTED.distance(far_along) > 2
    assert FITTED.distance(FITTED.mean) == 0


def test_what_the_contract_stores_measures_the_same():
    stored = from_dict(FITTED.to_dict())
    row = sample(1, 3)[0]
    assert stored.distance(row) == pytest.approx(FITTED.distance(row), rel=1e-5)
    assert (stored.warn, stored.refuse, stored.fitted) == (2.0, 4.0, "drawn numbers")


@pytest.mark.parametrize(
    "change", [{"kind": "other"}, {"warn": 5.0}, {"warn": -1.0}, {"mean": "not base64!"}, {"size": [5, 41]}, {"scales": None}]
)
def test_damaged_statistics_are_refused(change: dict[str, object]):
    contract = replace(fake_classifier().contract, typicality={**FITTED.to_dict(), **change})
    with pytest.raises(ContractError) as caught:
        contract.read_typicality()
    assert caught.value.code == "contract_damaged"


class EmbeddingEngine(FakeEngine):
    """The fake with its evidence as embedding."""

    def __init__(self) -> None:
        super().__init__()
        self.outputs = {**self.outputs, "embedding": TensorSpec((1, 25), "float32")}

    def run(self, stored):
        result = super().run(stored)
        return {**result, "embedding": result["evidence"].reshape(1, 25)}


def judged_with(limits: tuple[float, float], path: Path):
    engine = EmbeddingEngine()
    plain = Classifier(replace(fake_classifier().contract, outputs=engine.outputs), engine)
    trained = np.stack([plain.score(draw_film((300, 300), seed)).embedding for seed in range(60)])
    statistics = replace(fit(trained, 8, "drawn films"), warn=limits[0], refuse=limits[1])
    contract = replace(plain.contract, typicality=statistics.to_dict())
    return assess(path, Classifier(contract, engine)).result


def test_a_stranger_is_warned_of_or_refused_and_a_film_is_not(tmp_path: Path):
    film, stranger = tmp_path / "film.png", tmp_path / "stranger.png"
    Image.fromarray(draw_film((300, 300), 99)).save(film)
    washed_out = 120 + 0.5 * draw_film((300, 300), 99)
    Image.fromarray(washed_out.astype(np.uint8)).save(stranger)
    near, far = judged_with((50, 100), film).typicality, judged_with((50, 100), stranger).typicality
    assert near is not None
    assert far is not None
    assert far > 2 * near
    limits = ((near + far) / 2, far + 1)
    assert judged_with(limits, film).warnings == ()
    assert judged_with(limits, stranger).warnings == ("atypical",)
    refused = judged_with((near + 0.1, (near + far) / 2), stranger)
    assert (refused.status, refused.code, refused.probability) == ("refused", "not_like_training", None)
    assert refused.typicality == pytest.approx(far)
