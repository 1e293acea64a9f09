"""The way of one image: file → Radiograph → quality → preprocess → classifier → Result.

The same for one file in the window, ten thousand in a folder, and the test split in evaluation and export.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass, replace
from pathlib import Path

from cxr.classifier import Classifier, Scores
from cxr.errors import ContractError, CxrError, EngineError, RefusalError
from cxr.image_io import Radiograph
from cxr.image_io.load import decode, read_bytes
from cxr.preprocess import DECODE_SIZE
from cxr.quality import check, check_evidence, check_typicality
from cxr.result import Result


@dataclass(frozen=True)
class Assessment:
    """A Result with what a viewer needs beside it: the film where it could be read, the scores where it was scored."""

    result: Result
    film: Radiograph | None = None
    scores: Scores | None = None


def assess(path: Path, classifier: Classifier, *, shown_as: str | None = None) -> Assessment:
    """Read, check and score one file. Never raises for what is wrong with the file: that is a Result too.

    Args:
        path: the file.
        classifier: owned by the calling thread.
        shown_as: the Result's `path`; default: `path` as given.

    Raises:
        ContractError, EngineError: the model is at fault, and so every file would fail.
    """
    started = time.perf_counter()
    contract = classifier.contract
    blank = Result(path=shown_as or str(path), status="error", model=contract.title, model_sha256=contract.sha256)
    digest, film, typicality = "", None, None
    try:
        data = read_bytes(path)
        digest = hashlib.sha256(data).hexdigest()
        film = decode(data, reduce_to=DECODE_SIZE)
        warnings = check(film)
        scores = classifier.score(film.pixels)
        typicality = classifier.distance(scores)
        warnings += check_typicality(typicality, classifier.typicality)
        warnings += check_evidence(scores.evidence, scores.probability >= contract.decision.threshold)
    except (ContractError, EngineError):
        raise
    except CxrError as error:
        status = "refused" if isinstance(error, RefusalError) else "error"
        text = f"{error.message} {error.hint}".strip()
        seconds = time.perf_counter() - started
        failed = replace(
            blank, status=status, code=error.code, message=text, file_sha256=digest, seconds=seconds, typicality=typicality
        )
        return Assessment(failed, film)
    result = replace(
        blank,
        status="ok",
        probability=scores.probability,
        decision=contract.decision.decide(scores.probability),
        threshold=contract.decision.threshold,
        warnings=warnings,
        file_sha256=digest,
        format=film.format,
        width=film.width,
        height=film.height,
        seconds=time.perf_counter() - started,
        typicality=typicality,
    )
    return Assessment(result, film, scores)
