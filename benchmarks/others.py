"""What a user would do instead: the same network in other runtimes, each in a process of its own, measured in turn."""

from __future__ import annotations

import hashlib
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import MB, ROOT, Failed, folder_size, run

HERE = Path(__file__).resolve().parent
BENCH = ROOT / ".venv-bench"
KERAS_MODEL, INT8_MODEL = ROOT / "models" / "pneumonia.keras", ROOT / "models" / "pneumonia_int8.tflite"
FROZEN = ROOT / "dist" / "pneumonia-reader" / "pneumonia-reader-cli"
QUIET = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
CALLS = 20
"""Scores a turn."""


@dataclass(frozen=True)
class Other:
    """One way to score a film.

    Attributes:
        title: in the table.
        kind: of `benchmarks.runner`.
        python: the interpreter of its environment.
        model: the file.
        needs: distributions, for the size.
    """

    title: str
    kind: str
    python: Path
    model: Path
    needs: tuple[str, ...]

    @property
    def missing(self) -> str:
        """Why it can't be measured; empty where it can."""
        if not self.python.exists():
            return f"no {self.python.parent.parent.name}; `make bench` makes it"
        return "" if self.model.exists() else f"{self.model.name} could not be made"

    @property
    def command(self) -> list[str]:
        return [str(self.python), str(HERE / "runner.py"), self.kind, str(self.model)]


def convert(folder: Path) -> None:
    """The float network for the others, where it is not there from before. What can't be made stays missing."""
    bench = BENCH / "bin" / "python"
    steps = (
        ("float32.tflite", [sys.executable, "-m", "benchmarks.convert", str(KERAS_MODEL), str(folder)], ""),
        ("openvino.xml", [str(bench), "-c", _OPENVINO, str(folder)], ""),
        ("network.onnx", [sys.executable, "-m", "tf2onnx.convert", "--saved-model", str(folder / "saved_model"),
                          "--output", str(folder / "network.onnx"), "--opset", "18"], str(BENCH / "onnx")),
    )  # fmt: skip
    for name, command, packages in steps:
        if not (folder / name).exists() and Path(command[0]).exists():
            environment = {**os.environ, **QUIET, "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), packages)))}
            subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)


_OPENVINO = (
    "import sys, openvino; folder = sys.argv[1]; model = openvino.convert_model(folder + '/saved_model'); "
    "openvino.save_model(model, folder + '/openvino.xml', compress_to_fp16=False)"
)


def cache() -> Path:
    """Where converted networks are kept, by the network's hash."""
    folder = ROOT / "build" / "bench" / hashlib.sha256(KERAS_MODEL.read_bytes()).hexdigest()[:12]
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def others(folder: Path) -> list[Other]:
    """All that are compared."""
    here, tflite, bench = Path(sys.executable), ROOT / ".venv-tflite" / "bin" / "python", BENCH / "bin" / "python"
    keras = ("keras", "tensorflow-cpu", "pillow")
    lite, old = ("ai-edge-litert", "numpy", "pillow"), ("tflite-runtime", "numpy", "pillow")
    return [
        Other("this program's classifier, int8", "reader", here, INT8_MODEL.with_suffix(".json"), ()),
        Other("LiteRT, int8 (its engine, bare)", "litert", here, INT8_MODEL, lite),
        Other("LiteRT, float32", "litert", here, folder / "float32.tflite", lite),
        Other("tflite-runtime, int8", "tflite_runtime", tflite, INT8_MODEL, old),
        Other("tflite-runtime, float32", "tflite_runtime", tflite, folder / "float32.tflite", old),
        Other("OpenVINO, float32", "openvino", bench, folder / "openvino.xml", ("openvino", "numpy", "pillow")),
        Other("ONNX Runtime, float32", "onnxruntime", bench, folder / "network.onnx", ("onnxruntime", "numpy", "pillow")),
        Other("Keras `predict` on TensorFlow", "keras", here, KERAS_MODEL, keras),
        Other("Keras, the model called", "keras_call", here, KERAS_MODEL, keras),
    ]


def measure(film: Path, rounds: int, cold_rounds: int) -> list[dict[str, Any]]:
    """Warm and cold, in turn. The others' threads are as they come; this program's engine has one."""
    folder = cache()
    convert(folder)
    rows: list[dict[str, Any]] = []
    running: list[tuple[dict[str, Any], Other]] = []
    for other in others(folder):
        row: dict[str, Any] = {"name": other.title, "not_measured": other.missing}
        rows.append(row)
        if not other.missing:
            row |= {"cold": [], "rss": [], "pss": [], "warm": [], "logit": 0.0}
            running.append((row, other))
    programs = [("`python -m desktop classify`, from source", [sys.executable, "-m", "desktop"])]
    programs += [("`classify` of the built program", [str(FROZEN)])] if FROZEN.exists() else []
    whole = [({"name": name, "not_measured": "", "cold": [], "rss": [], "pss": []}, words) for name, words in programs]
    for _ in range(cold_rounds):
        for row, words in whole:
            _cold(row, [*words, "classify", str(film)])
        for row, other in list(running):
            try:
                _cold(row, [*other.command, str(film)])
            except Failed as error:
                row["not_measured"] = str(error)
                running.remove((row, other))
    _warm(running, film, rounds)
    return [_summary(row) for row in (*(row for row, _ in whole), *rows)]


def _cold(row: dict[str, Any], command: Sequence[str]) -> None:
    """From the start of the process to its first score, and the most memory that it and its children took."""
    ran = run(command, env=QUIET, watch=True)
    if not ran.lines:
        raise Failed("it said nothing")
    at, line = ran.lines[0]
    row["cold"].append(at)
    row["rss"].append(ran.peak().rss / MB)
    row["pss"].append(ran.peak().pss / MB)
    if "logit" in row:
        row["logit"] = round(float(line), 3)


def _warm(running: list[tuple[dict[str, Any], Other]], film: Path, rounds: int) -> None:
    """All started, then each asked in turn for a few scores, so that the machine's noise hits all alike."""
    processes = [_process([*other.command, str(film), "stay"]) for _, other in running]
    try:
        for process in processes:
            assert process.stdout is not None
            process.stdout.readline()
        for _ in range(rounds + 1):  # the first turn warms up
            for process, (row, _) in zip(processes, running, strict=True):
                assert process.stdin is not None
                assert process.stdout is not None
                process.stdin.write(f"{CALLS}\n")
                process.stdin.flush()
                row["warm"].append(json.loads(process.stdout.readline()))
    finally:
        for process in processes:
            process.communicate()


def _process(command: list[str]) -> subprocess.Popen[str]:
    environment = {**os.environ, **QUIET, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def _summary(row: dict[str, Any]) -> dict[str, Any]:
    if row["not_measured"]:
        return {"name": row["name"], "not_measured": row["not_measured"]}
    found = {
        "name": row["name"],
        "cold_seconds": {"minimum": round(min(row["cold"]), 2), "median": round(statistics.median(row["cold"]), 2)},
        "cold_rss_mb": round(max(row["rss"]), 1),
        "cold_pss_mb": round(max(row["pss"]), 1),
    }
    if "warm" in row:
        times = [1e3 * seconds for turn in row["warm"][1:] for seconds in turn]
        found["warm_ms"] = {"minimum": round(min(times), 2), "median": round(statistics.median(times), 2)}
        found["logit"] = row["logit"]
    return found


def sizes() -> dict[str, float]:
    """Megabytes installed, by what a way needs; and of the built program."""
    wanted: dict[str, tuple[Path, list[str]]] = {"this program (requirements-app.txt)": (Path(sys.executable), _names())}
    for other in others(cache()):
        if other.needs and other.python.exists():
            wanted.setdefault(" + ".join(other.needs), (other.python, list(other.needs)))
    found = {}
    for title, (python, names) in wanted.items():
        text = subprocess.run([str(python), str(HERE / "sizes.py"), *names], capture_output=True, text=True, check=True).stdout
        found[title] = round(int(text) / MB, 1)
    if FROZEN.exists():
        found["the built program (dist/), with Python and the model"] = round(folder_size(FROZEN.parent) / MB, 1)
    return found


def _names() -> list[str]:
    lines = (ROOT / "requirements-app.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("==")[0] for line in lines if "==" in line and not line.startswith("#")]
