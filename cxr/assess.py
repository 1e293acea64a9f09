"""The way of one image: file → Radiograph → quality → preprocess → classifier → Result.

The same for one file in the window, ten thousand in a folder, and the test split in evaluation and export.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from cxr.classifier import Classifier, Scores
from cxr.errors import ContractError, CxrError, EngineError, RefusalError
from cxr.files import read_bytes
from cxr.image_io import Radiograph
from cxr.image_io.load import decode
from cxr.image_statistics import measure
from cxr.orientation import AS_IN_FILE, Alteration
from cxr.preprocess import DECODE_SIZE, to_copy
from cxr.quality import check, check_evidence, check_typicality
from cxr.result import Result


@dataclass(frozen=True)
class Assessment:
    """A Result with what a viewer needs beside it: the film where it could be read, the scores where it was scored.

    The film is as read; where it was altered for scoring, the scores are of `alteration.apply(film.pixels)`.
    """

    result: Result
    film: Radiograph | None = None
    scores: Scores | None = None
    alteration: Alteration = AS_IN_FILE


def assess(
    path: Path, classifier: Classifier, *, shown_as: str | None = None, alteration: Alteration = AS_IN_FILE
) -> Assessment:
    """Read, check and score one file. Never raises for what is wrong with the file: that is a Result too.

    Args:
        path: the file.
        classifier: owned by the calling thread.
        shown_as: the Result's `path`; default: `path` as given.
        alteration: the film is turned, mirrored or inverted so before it is checked and scored; the Result says it.

    Raises:
        ContractError, EngineError: the model is at fault, and so every file would fail.
    """
    started = time.perf_counter()
    contract = classifier.contract
    blank = Result(
        path=shown_as or str(path),
        status="error",
        model=contract.title,
        model_sha256=contract.sha256,
        altered=alteration.code,
    )
    digest, film, typicality = "", None, None
    try:
        data = read_bytes(path)
        digest = hashlib.sha256(data).hexdigest()
        film = decode(data, reduce_to=DECODE_SIZE)
        scored = _altered(film, alteration)
        copy = to_copy(scored.pixels)
        blank = replace(blank, **asdict(measure(copy)))
        warnings = check(scored, copy)
        scores = classifier.score(copy)
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
        return Assessment(failed, film, alteration=alteration)
    result = replace(
        blank,
        status="ok",
        probability=scores.probability,
        decision=contract.decision.decide(scores.probability),
        threshold=contract.decision.threshold,
        profile=contract.decision.profile,
        warnings=warnings,
        file_sha256=digest,
        format=film.format,
        width=film.width,
        height=film.height,
        seconds=time.perf_counter() - started,
        typicality=typicality,
    )
    return Assessment(result, film, scores, alteration)


def _altered(film: Radiograph, alteration: Alteration) -> Radiograph:
    if not alteration:
        return film
    width, height = alteration.size(film.width, film.height)
    return replace(film, pixels=alteration.apply(film.pixels), values=None, width=width, height=height)
