"""Model input → scores, through an engine and under a contract."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cxr.contract import Contract, Decision, TensorSpec, load_contract, read_model
from cxr.engines import Engine, TfliteEngine
from cxr.errors import ContractError, EngineError
from cxr.preprocess import squash, to_input


@dataclass(frozen=True)
class Scores:
    """What one forward pass says.

    Attributes:
        logit: evidence for pneumonia before calibration.
        probability: calibrated, in [0, 1].
        evidence: float32 (h, w), logits by place, mean equal to `logit`; None where the model has no such output.
        embedding: float32 (d,); None where the model has no such output.
    """

    logit: float
    probability: float
    evidence: NDArray[np.float32] | None = None
    embedding: NDArray[np.float32] | None = None


class Classifier:
    """One model, ready to score. Not to be shared between threads.

    Args:
        contract: of the model.
        engine: with the model loaded; its tensors must be those of the contract.

    Raises:
        ContractError: `model_tensors` where engine and contract differ.
    """

    def __init__(self, contract: Contract, engine: Engine) -> None:
        _check_tensors(contract, engine)
        self.contract = contract
        self._engine = engine
        self.typicality = contract.read_typicality()
        self._stored_grey = quantize(to_input(np.arange(256, dtype=np.uint8), 1)[:, 0], contract.input)

    @property
    def runtime(self) -> str:
        """Name and version of the engine."""
        return self._engine.runtime

    def score(self, pixels: NDArray[np.uint8]) -> Scores:
        """Score display pixels.

        Args:
            pixels: uint8, shape (H, W): `Radiograph.pixels`.

        Raises:
            EngineError: `engine_output` where the model returns what is not a number.
        """
        return self.read(self.run(self.prepare(pixels)))

    def prepare(self, pixels: NDArray[np.uint8]) -> NDArray[Any]:
        """Display pixels → the model's input as stored, shape (1, S, S, C): as `cxr.preprocess.prepare` and `quantize` do."""
        spec = self.contract.preprocessing
        stored = self._stored_grey.take(squash(pixels, spec.size, spec.name))
        return np.repeat(stored[np.newaxis, ..., np.newaxis], spec.channels, axis=-1)

    def run(self, stored: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
        """One forward pass: input as stored → outputs as stored, by name."""
        return self._engine.run(stored)

    def distance(self, scores: Scores) -> float | None:
        """How far the film lies from those trained on; None where the model can't tell."""
        if self.typicality is None or scores.embedding is None:
            return None
        return self.typicality.distance(scores.embedding)

    def score_input(self, image: NDArray[np.float32]) -> Scores:
        """Score one prepared input, float32 in [0, 1], shape (S, S, C)."""
        return self.read(self.run(quantize(image[np.newaxis], self.contract.input)))

    def read(self, outputs: Mapping[str, NDArray[Any]]) -> Scores:
        """What the outputs of `run` say. Raises EngineError as `score` does."""
        real = {name: dequantize(stored, self.contract.outputs[name]) for name, stored in outputs.items()}
        logit = float(real["logit"].reshape(-1)[0])
        if not math.isfinite(logit):
            raise EngineError("engine_output", "The model returned no number.", "Install the program again.")
        evidence, embedding = real.get("evidence"), real.get("embedding")
        return Scores(
            logit=logit,
            probability=self.contract.probability(logit),
            evidence=None if evidence is None else evidence.reshape(evidence.shape[1:3]),
            embedding=None if embedding is None else embedding.reshape(-1),
        )


def quantize(real: NDArray[np.float32], spec: TensorSpec) -> NDArray[Any]:
    """Real numbers → the tensor's stored type: by scale, then round, then clip."""
    if not spec.scale:
        return real.astype(spec.dtype)
    limits = np.iinfo(spec.dtype)
    stored = np.rint(real / np.float32(spec.scale)) + spec.zero_point
    clipped: NDArray[Any] = np.clip(stored, limits.min, limits.max).astype(spec.dtype)
    return clipped


def dequantize(stored: NDArray[Any], spec: TensorSpec) -> NDArray[np.float32]:
    """The tensor's stored type → real numbers, float32."""
    if not spec.scale:
        return stored.astype(np.float32)
    return (stored.astype(np.float32) - np.float32(spec.zero_point)) * np.float32(spec.scale)


def _check_tensors(contract: Contract, engine: Engine) -> None:
    for what, described, found in (
        ("input", contract.input, engine.input),
        *((f"output {name}", spec, engine.outputs.get(name)) for name, spec in contract.outputs.items()),
    ):
        if (
            found is None
            or (described.shape, described.dtype, described.zero_point) != (found.shape, found.dtype, found.zero_point)
            or not math.isclose(described.scale, found.scale, rel_tol=1e-5, abs_tol=1e-12)
        ):
            raise ContractError(
                "model_tensors",
                f"The model's {what} is not as its contract says.",
                "Install the program, or the model, again.",
            )


def load_classifier(
    contract_path: Path, runtime: str | None = None, threads: int = 1, decision: Decision | None = None
) -> Classifier:
    """Contract and model from disk, checked.

    Args:
        contract_path: the JSON; the model lies beside it.
        runtime, threads: see `cxr.engines.TfliteEngine`.
        decision: instead of the contract's own; None: the contract's.

    Raises:
        ContractError, EngineError: see there.
    """
    contract = load_contract(contract_path)
    model = read_model(contract, contract_path.parent)
    if decision is not None:
        offered = {contract.decision.profile: contract.decision, **contract.profiles}
        contract = replace(contract, decision=decision, profiles=offered)
    return Classifier(contract, TfliteEngine(model, runtime, threads))
