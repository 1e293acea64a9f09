"""`python -m benchmarks.stages ROUNDS FILE...`: what each stage of a film takes, in one process, as JSON.

Each stage is timed by itself and the whole way, `cxr.assess.assess`, beside it, film by film and in turns, so that the
computer's other work hits all alike. Of each film and stage the least of the rounds counts; wall and processor time apart.
"""

from __future__ import annotations

import hashlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from cxr.assess import assess
from cxr.classifier import Classifier, load_classifier
from cxr.errors import CxrError
from cxr.files import read_bytes
from cxr.image_io.load import decode
from cxr.preprocess import DECODE_SIZE, to_copy
from cxr.quality import check, check_typicality
from cxr.shipped import CONTRACT

STAGES = ("read", "hash", "decode", "reduce", "check", "finish", "invoke", "judge", "whole")
"""reduce: to 224×224; finish: the rest of the preprocessing; judge: outputs → score, distance; whole: file → Result."""


class Stopwatch:
    """Times of one film's stages: the least seen, (wall, processor) milliseconds."""

    def __init__(self) -> None:
        self.least: dict[str, tuple[float, float]] = {}

    def __call__(self, stage: str, work: Callable[[], Any]) -> Any:
        wall, cpu = time.perf_counter(), time.thread_time()
        found = work()
        took = ((time.perf_counter() - wall) * 1e3, (time.thread_time() - cpu) * 1e3)
        before = self.least.get(stage, took)
        self.least[stage] = (min(before[0], took[0]), min(before[1], took[1]))
        return found


def measure(path: Path, classifier: Classifier, stopwatch: Stopwatch) -> None:
    """One round over one film. Raises CxrError where it is not scored."""
    data = stopwatch("read", lambda: read_bytes(path))
    stopwatch("hash", lambda: hashlib.sha256(data).hexdigest())
    film = stopwatch("decode", lambda: decode(data, reduce_to=DECODE_SIZE))
    copy = stopwatch("reduce", lambda: to_copy(film.pixels))
    stopwatch("check", lambda: check(film, copy))
    stored = stopwatch("finish", lambda: classifier.prepare(copy))
    outputs = stopwatch("invoke", lambda: classifier.run(stored))
    stopwatch("judge", lambda: _judge(classifier, outputs))
    stopwatch("whole", lambda: assess(path, classifier))


def _judge(classifier: Classifier, outputs: Any) -> Any:
    scores = classifier.read(outputs)
    check_typicality(classifier.distance(scores), classifier.typicality)
    return scores


def main() -> int:
    """Print {"left_out": [file], "wall": {file: {stage: ms}}, "cpu": ...}."""
    rounds, paths = int(sys.argv[1]), [Path(name) for name in sys.argv[2:]]
    classifier = load_classifier(CONTRACT)
    for path in paths[:3]:  # what is loaded at first use
        assess(path, classifier)
    watches = {path: Stopwatch() for path in paths}
    left_out = set()
    for _ in range(rounds):
        for path in paths:
            try:
                measure(path, classifier, watches[path])
            except CxrError:
                left_out.add(path)
    found: dict[str, Any] = {"left_out": [str(path) for path in left_out]}
    for index, clock in enumerate(("wall", "cpu")):
        found[clock] = {
            str(path): {stage: round(watch.least[stage][index], 4) for stage in STAGES}
            for path, watch in watches.items()
            if path not in left_out
        }
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
