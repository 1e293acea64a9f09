"""One way to score a film, in a process of its own: `python runner.py KIND MODEL FILM [stay]`.

Runs in the environments of the others too, so it needs nothing of this project, but for the KIND "reader". It scores FILM as
a tutorial would: Pillow reads and squashes it, /255, the network. Without `stay` that is all; with it, each line on standard
input asks for so many scores of the prepared film, at most, and is answered with their times in seconds, as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

SIDE = 160
LONGEST = 1.0
"""Seconds after which a turn ends, scores asked for or not."""

Score = Callable[[Any], float]


def keras(model: str) -> Score:
    """As the tutorials say it."""
    import keras as library

    network = library.models.load_model(model, compile=False)
    return lambda image: float(_first(network.predict(image, verbose=0)))


def keras_call(model: str) -> Score:
    """Without what `predict` does for many."""
    import keras as library

    network = library.models.load_model(model, compile=False)
    return lambda image: float(_first(network(image, training=False)))


def _first(outputs: Any) -> Any:
    """The logit of a network with one output or several."""
    import numpy as np

    if isinstance(outputs, dict):
        outputs = outputs.get("logit", next(iter(outputs.values())))
    if isinstance(outputs, (list, tuple)):
        outputs = min(outputs, key=lambda output: np.asarray(output).size)
    return np.asarray(outputs).reshape(-1)[0]


def litert(model: str) -> Score:
    """LiteRT, as it comes."""
    from ai_edge_litert.interpreter import Interpreter

    return _interpreter(Interpreter(model_path=model))


def tflite_runtime(model: str) -> Score:
    """tflite-runtime, as it comes."""
    from tflite_runtime.interpreter import Interpreter

    return _interpreter(Interpreter(model_path=model))


def _interpreter(interpreter: Any) -> Score:
    import numpy as np

    interpreter.allocate_tensors()
    source = interpreter.get_input_details()[0]
    target = min(interpreter.get_output_details(), key=lambda output: int(np.prod(output["shape"])))
    scale, zero = source["quantization"]
    out_scale, out_zero = target["quantization"]

    def score(image: Any) -> float:
        if scale:
            image = np.clip(np.rint(image / scale) + zero, -128, 127).astype(np.int8)
        interpreter.set_tensor(source["index"], image)
        interpreter.invoke()
        stored = float(interpreter.get_tensor(target["index"]).reshape(-1)[0])
        return (stored - out_zero) * out_scale if out_scale else stored

    return score


def openvino(model: str) -> Score:
    """For one film at a time."""
    import openvino as library

    network = library.Core().compile_model(model, "CPU", {"PERFORMANCE_HINT": "LATENCY"})
    return lambda image: float(_first(list(network([image]).values())))


def onnxruntime(model: str) -> Score:
    """As it comes."""
    import onnxruntime as library

    session = library.InferenceSession(model, providers=["CPUExecutionProvider"])
    name = session.get_inputs()[0].name
    return lambda image: float(_first(session.run(None, {name: image})))


def reader(model: str) -> Score:
    """The application's own classifier; also of what it does around the network."""
    from pathlib import Path

    from cxr.classifier import load_classifier

    classifier = load_classifier(Path(model))
    return lambda image: classifier.score_input(image[0]).logit


KINDS = {
    kind.__name__: kind for kind in (keras, keras_call, litert, tflite_runtime, openvino, onnxruntime, reader)
}  # fmt: skip


def prepare(film: str) -> Any:
    """float32 (1, SIDE, SIDE, 3) in [0, 1]."""
    import numpy as np
    from PIL import Image

    grey = Image.open(film).convert("L").resize((SIDE, SIDE), Image.Resampling.BICUBIC)
    return np.repeat(np.asarray(grey, np.float32)[None, ..., None] / np.float32(255), 3, axis=-1)


def main(kind: str, model: str, film: str, *options: str) -> None:
    """Score, and stay if asked to."""
    score = KINDS[kind](model)
    image = prepare(film)
    print(json.dumps(score(image)), flush=True)
    for line in sys.stdin if "stay" in options else ():
        seconds: list[float] = []
        while len(seconds) < int(line) and sum(seconds) < LONGEST:
            started = time.perf_counter()
            score(image)
            seconds.append(time.perf_counter() - started)
        print(json.dumps(seconds), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
