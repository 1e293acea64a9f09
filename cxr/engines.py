"""The runtimes behind one small interface: LiteRT, which ships, and tflite-runtime, for small Linux boards.

Outputs are read by name through the model's signature, never by position.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from importlib import metadata
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from cxr import stderr
from cxr.contract import TensorSpec
from cxr.errors import EngineError

RUNTIMES = {
    "litert": ("ai_edge_litert.interpreter", "ai-edge-litert"),
    "tflite-runtime": ("tflite_runtime.interpreter", "tflite-runtime"),
}
"""Name → (module, distribution), in the order in which they are tried."""


class Engine(Protocol):
    """What the classifier needs of a runtime. One engine is used by one thread at a time.

    Attributes:
        runtime: name and version, for reports.
        input: the single input, stored type and quantization as the model file has them.
        outputs: by signature name.
    """

    runtime: str
    input: TensorSpec
    outputs: dict[str, TensorSpec]

    def run(self, stored: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
        """One forward pass: array of the input's shape and dtype → stored outputs by name."""
        ...


class TfliteEngine:
    """A TensorFlow Lite model in LiteRT or tflite-runtime.

    Args:
        model: the `.tflite` file's bytes.
        runtime: a key of `RUNTIMES`, or None for the first that is installed.
        threads: of the interpreter; a batch runs several engines on one thread each.

    Raises:
        EngineError: `engine_missing`, `engine_model`.
    """

    def __init__(self, model: bytes, runtime: str | None = None, threads: int = 1) -> None:
        interpreter_class, self.runtime = _interpreter_class(runtime)
        try:
            with stderr.captured((_BANNER,)):
                self._interpreter = interpreter_class(model_content=model, num_threads=threads)
                self._interpreter.allocate_tensors()
            signatures = self._interpreter.get_signature_list()
            if len(signatures) != 1:
                raise ValueError(f"{len(signatures)} signatures instead of one")
            signature = next(iter(signatures))
            self._runner = self._interpreter.get_signature_runner(signature)
            inputs = self._runner.get_input_details()
            if len(inputs) != 1:
                raise ValueError(f"{len(inputs)} inputs instead of one")
        except (ValueError, RuntimeError, KeyError) as error:
            raise EngineError(
                "engine_model", f"{self.runtime} can't load the model ({error}).", "Install the program again."
            ) from error
        self._input_name, details = next(iter(inputs.items()))
        self.input = _spec(details)
        self.outputs = {name: _spec(details) for name, details in self._runner.get_output_details().items()}

    def run(self, stored: NDArray[Any]) -> Mapping[str, NDArray[Any]]:
        result: Mapping[str, NDArray[Any]] = self._runner(**{self._input_name: stored})
        return result


_BANNER = b"INFO: Created TensorFlow Lite XNNPACK delegate for CPU."
"""The runtime's greeting on standard error, which it offers Python no way to turn off."""


def _interpreter_class(runtime: str | None) -> tuple[Callable[..., Any], str]:
    candidates = [runtime] if runtime else list(RUNTIMES)
    for candidate in candidates:
        module, distribution = RUNTIMES[candidate]
        try:
            found = importlib.import_module(module).Interpreter
        except ImportError:
            continue
        try:
            version = metadata.version(distribution)
        except metadata.PackageNotFoundError:  # a frozen program without metadata
            version = ""
        return found, f"{distribution} {version}".strip()
    raise EngineError(
        "engine_missing",
        f"No inference engine is installed ({' or '.join(candidates)}).",
        "Install requirements-app.txt.",
    )


def _spec(details: Mapping[str, Any]) -> TensorSpec:
    scale, zero_point = details["quantization"]
    return TensorSpec(
        shape=tuple(int(n) for n in details["shape"]),
        dtype=np.dtype(details["dtype"]).name,
        scale=float(scale),
        zero_point=int(zero_point),
    )
