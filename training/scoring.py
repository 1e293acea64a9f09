"""Films → logits and probabilities, from a float `.keras` or, through the application's own path, from a `.tflite`."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr.assess import Assessment
from cxr.batch import LocalPool, run
from cxr.classifier import load_classifier
from cxr.contract import Contract, load_contract
from cxr.errors import UsageError
from cxr.preprocess import to_input
from cxr.reader import DirectReader
from training import provenance
from training.dataset import Film, labels, read_squashed

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Scored:
    """Films with what a model says of them.

    Attributes:
        films: N of them.
        logits, probabilities: float64 (N,); nan where the program refused the film or could not read it.
        threshold: probability from which on a film is called pneumonia.
        uncertain: bool (N,), in the uncertain zone.
        model, sha256: of the file scored with.
    """

    films: tuple[Film, ...]
    logits: NDArray[np.float64]
    probabilities: NDArray[np.float64]
    threshold: float
    uncertain: NDArray[np.bool_]
    model: str
    sha256: str

    @property
    def labels(self) -> NDArray[np.int64]:
        """int64 (N,): 0 normal, 1 pneumonia."""
        return labels(self.films)

    @property
    def counted(self) -> NDArray[np.float64]:
        """Probabilities with every film that got none at the wrong end: all films count, a refusal is an error."""
        return np.where(np.isnan(self.probabilities), 1.0 - self.labels, self.probabilities)

    @property
    def called(self) -> NDArray[np.bool_]:
        """bool (N,): called pneumonia."""
        return self.counted >= self.threshold

    @property
    def refused(self) -> int:
        return int(np.isnan(self.probabilities).sum())


def file_sha256(path: Path) -> str:
    """Of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _zone(contract: Contract | None, probabilities: NDArray[np.float64]) -> NDArray[np.bool_]:
    if contract is None:
        return np.zeros(len(probabilities), dtype=bool)
    decision = contract.decision
    return (probabilities >= decision.uncertain_low) & (probabilities < decision.uncertain_high)


def score_keras(model_file: Path, films: Sequence[Film], contract: Contract | None, batch_size: int = 64) -> Scored:
    """The float model.

    Args:
        contract: whose temperature and threshold judge the logits; None: 1 and 0.5.

    Raises:
        UsageError: `model_unreadable`, `provenance_missing` (its preprocessing is unknown).
    """
    import keras

    from training.architectures import named_outputs

    try:
        model = keras.saving.load_model(model_file, compile=False)
    except (OSError, ValueError) as error:
        raise UsageError("model_unreadable", "The Keras model can't be loaded.", "Check the file.", model_file) from error
    _, side, _, channels = model.input_shape
    images = read_squashed(films, side, provenance.config_of(model_file).preprocessing)
    logit_model = keras.Model(model.input, named_outputs(model)["logit"])
    parts = [
        keras.ops.convert_to_numpy(logit_model(to_input(images[i : i + batch_size], channels), training=False))
        for i in range(0, len(images), batch_size)
    ]
    logits = np.concatenate(parts).reshape(-1).astype(np.float64)
    probabilities = 1 / (1 + np.exp(-logits / (contract.temperature if contract else 1.0)))
    threshold = contract.decision.threshold if contract else 0.5
    name = f"{model.name} (float)"
    return Scored(tuple(films), logits, probabilities, threshold, _zone(contract, probabilities), name, file_sha256(model_file))


def score_tflite(
    contract_file: Path, films: Sequence[Film], jobs: int = 2, progress: Progress = lambda done, total: None
) -> Scored:
    """The model that ships, by the very path of the application: `cxr.batch.run`."""
    contract = load_contract(contract_file)
    logits = np.full(len(films), np.nan)
    probabilities = np.full(len(films), np.nan)
    rows = {film.name: index for index, film in enumerate(films)}
    lock = threading.Lock()

    def keep(assessment: Assessment) -> None:
        if assessment.scores is not None:
            with lock:
                logits[rows[assessment.result.path]] = assessment.scores.logit
                probabilities[rows[assessment.result.path]] = assessment.scores.probability

    files = [(film.path, film.name) for film in films]
    with LocalPool(lambda: DirectReader(partial(load_classifier, contract_file)), jobs, on_assessment=keep) as pool:
        for done, _ in enumerate(run(files, pool), start=1):
            progress(done, len(files))
    threshold = contract.decision.threshold
    return Scored(
        tuple(films), logits, probabilities, threshold, _zone(contract, probabilities), contract.title, contract.sha256
    )


def score_pixels(contract_file: Path, images: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Logits of display pixels through the model that ships.

    Args:
        images: uint8, shape (N, H, W).

    Returns:
        float64 (N,).
    """
    classifier = load_classifier(contract_file)
    return np.array([classifier.score(image).logit for image in images])


def time_tflite(contract_file: Path, passes: int = 60) -> float:
    """Median milliseconds of one pass through the classifier on one thread, preprocessing left out."""
    classifier = load_classifier(contract_file, threads=1)
    spec = classifier.contract.preprocessing
    image = np.random.default_rng(0).random((spec.size, spec.size, spec.channels), dtype=np.float32)
    return median_ms(lambda: classifier.score_input(image), passes)


def median_ms(call: Callable[[], object], passes: int) -> float:
    """Of so many calls, the first fifth left out."""
    taken = []
    for _ in range(passes):
        started = time.perf_counter()
        call()
        taken.append(time.perf_counter() - started)
    return float(np.median(taken[passes // 5 :]) * 1000)
