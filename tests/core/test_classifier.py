"""Quantization by hand, the shipped model in its real runtime, and the second runtime in its own environment."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from cxr.classifier import Classifier, dequantize, load_classifier, quantize
from cxr.contract import TensorSpec
from cxr.engines import TfliteEngine
from cxr.errors import ContractError, EngineError
from cxr.fake import FakeEngine, fake_classifier
from cxr.shipped import CONTRACT
from tests.films import draw_film

ROOT = Path(__file__).resolve().parents[2]


def test_quantizing_scales_then_rounds_then_clips():
    spec = TensorSpec((1, 5), "int8", scale=0.5, zero_point=-2)
    stored = quantize(np.array([0.0, 0.3, 0.74, 1000.0, -1000.0], np.float32), spec)
    assert stored.dtype == np.int8
    assert stored.tolist() == [-2, -1, -1, 127, -128]
    np.testing.assert_allclose(dequantize(stored, spec), [0, 0.5, 0.5, 64.5, -63])


def test_every_grey_level_gets_its_own_step_of_the_shipped_models_input():
    spec = load_classifier(CONTRACT).contract.input
    grey = (np.arange(256) / 255).astype(np.float32)
    stored = quantize(grey, spec)
    assert len(np.unique(stored)) == 256
    np.testing.assert_allclose(dequantize(stored, spec), grey, atol=1e-4)


def test_float_tensors_pass_unchanged():
    values = np.array([[0.1, 0.2]], np.float32)
    np.testing.assert_array_equal(quantize(values, TensorSpec((1, 2), "float32")), values)


def test_the_shipped_model_gives_finite_scores_that_differ_between_films_and_repeat():
    classifier = load_classifier(CONTRACT)
    films = [draw_film((400, 500), seed) for seed in range(3)]
    first = [classifier.score(film).logit for film in films]
    assert np.isfinite(first).all()
    assert len(set(first)) > 1
    assert [classifier.score(film).logit for film in films] == first


def test_the_evidence_maps_mean_is_the_logit():
    scores = fake_classifier().score(draw_film((300, 300), 1))
    assert scores.evidence is not None
    assert scores.evidence.mean() == pytest.approx(scores.logit, abs=1e-5)


def test_the_shipped_models_evidence_has_the_logit_as_its_mean_within_the_quantization_step():
    classifier = load_classifier(CONTRACT)
    outputs = classifier.contract.outputs
    if "evidence" not in outputs:
        pytest.skip("the shipped model has no evidence map")
    for seed in range(6):
        scores = classifier.score(draw_film((300, 340), seed))
        assert scores.evidence is not None
        step = outputs["logit"].scale + outputs["evidence"].scale
        assert float(scores.evidence.mean()) == pytest.approx(scores.logit, abs=step)


def test_an_engine_that_is_not_the_contracts_is_refused():
    contract = fake_classifier().contract
    other = FakeEngine(size=100)
    with pytest.raises(ContractError) as caught:
        Classifier(contract, other)
    assert caught.value.code == "model_tensors"
    scaled = replace(contract, input=TensorSpec(contract.input.shape, "float32", scale=0.1))
    with pytest.raises(ContractError):
        Classifier(scaled, FakeEngine())


def test_a_model_that_returns_no_number_is_an_error_and_not_a_score():
    class NanEngine(FakeEngine):
        def run(self, stored):
            return {**super().run(stored), "logit": np.array([[np.nan]], np.float32)}

    with pytest.raises(EngineError) as caught:
        Classifier(fake_classifier().contract, NanEngine()).score(draw_film((300, 300), 1))
    assert caught.value.code == "engine_output"


def test_bytes_that_are_no_model_are_an_error():
    with pytest.raises(EngineError) as caught:
        TfliteEngine(b"not a model" * 100)
    assert caught.value.code == "engine_model"


SCORE_WITH_TFLITE_RUNTIME = """
import json, sys
import numpy as np
from pathlib import Path
from cxr.classifier import load_classifier
from cxr.shipped import CONTRACT
classifier = load_classifier(CONTRACT, runtime="tflite-runtime")
films = np.load(sys.argv[1])
print(json.dumps([classifier.runtime, [classifier.score(film).probability for film in films]]))
"""


@pytest.mark.skipif("TFLITE_RUNTIME_PYTHON" not in os.environ, reason="the second runtime's environment is not given")
def test_tflite_runtime_gives_the_scores_of_litert_within_rounding(tmp_path: Path):
    films = np.stack([draw_film((300, 300), seed) for seed in range(8)])
    np.save(tmp_path / "films.npy", films)
    done = subprocess.run(
        [os.environ["TFLITE_RUNTIME_PYTHON"], "-c", SCORE_WITH_TFLITE_RUNTIME, str(tmp_path / "films.npy")],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    runtime, theirs = json.loads(done.stdout.splitlines()[-1])
    assert runtime.startswith("tflite-runtime")
    classifier = load_classifier(CONTRACT, runtime="litert")
    ours = [classifier.score(film).probability for film in films]
    # The kernels of the two runtimes round differently: up to .066 was seen on this network.
    np.testing.assert_allclose(theirs, ours, atol=0.1)
