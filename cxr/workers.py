"""A reader in a process of its own. A file that makes a codec crash, hang or swallow memory costs that file alone."""

from __future__ import annotations

import contextlib
import json
import os
import pickle
import queue
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.errors import CxrError, EngineError, ImageError
from cxr.processor import explain, read_features
from cxr.reader import Closed, Identity, Look, failed

if TYPE_CHECKING:
    from cxr.assess import Assessment
    from cxr.contract import Contract
    from cxr.dicom_out.order import Order, Written
    from cxr.image_io import Radiograph
    from cxr.orientation import Alteration
    from cxr.result import Result

PATIENCE = 60.0
"""Seconds after which a film is given up. A large one on a slow computer takes some; a drive that hangs, for ever."""
START_PATIENCE = 180.0
"""Seconds until a worker must have loaded the model: a cold disk and a virus scanner can make minutes of it."""
ROOT = Path(__file__).resolve().parent.parent

_DIED, _CLOSED = object(), object()


class WorkerReader:
    """See `cxr.reader.Reader`. Several threads may ask; they wait for each other.

    Args:
        command: starts a worker, see `cxr.worker.serve`, with the contract's path added to it.
        contract: of the model.
        patience: seconds after which a file is given up.
        decision: threshold and zone in use instead of the contract's, the fields of a `Decision`; None: the contract's.
    """

    def __init__(
        self,
        command: Sequence[str],
        contract: Path,
        patience: float = PATIENCE,
        decision: Mapping[str, Any] | None = None,
    ) -> None:
        self._made_of = (command, contract, patience, decision)
        self._command = [*command, str(contract)]
        if decision is not None:
            self._command.append(json.dumps(decision))
        self._patience = patience
        self._lock = threading.Lock()
        self._process: _Process | None = None
        self._identity: Identity | None = None
        self._contract: Contract | None = None
        self._engine_problem: EngineError | None = None
        self._closed = False

    def start(self) -> WorkerReader:
        """Begin to load the model, without waiting for it; else the first call does. Returns itself, and never fails."""
        with self._lock, contextlib.suppress(EngineError):
            self._running()
        return self

    @property
    def pid(self) -> int | None:
        """Of the worker's process; None where none has been started, or the last one is gone."""
        process = self._process
        return None if process is None else process.pid

    def identity(self) -> Identity:
        with self._lock:
            return self._model()

    def contract(self) -> Contract:
        with self._lock:
            self._model()
            if self._contract is None:
                self._contract = self._ask("contract")
            return self._contract

    def score(self, path: Path, name: str) -> Result:
        with self._lock:
            model = self._model()
            try:
                result: Result = self._ask("score", path, name)
            except ImageError as error:
                return failed(name, model, error)
            return result

    def assess(self, path: Path, name: str) -> Assessment:
        with self._lock:
            model = self._model()
            try:
                assessment: Assessment = self._ask("assess", path, name)
            except ImageError as error:
                from cxr.assess import Assessment

                return Assessment(failed(name, model, error))
            return assessment

    def look(self, path: Path, alteration: Alteration) -> Look:
        with self._lock:
            model = self._model()
            try:
                look: Look = self._ask("look", path, alteration)
            except ImageError as error:
                return Look(failed(str(path), model, error), None)
            return look

    def view(self, path: Path) -> Look:
        with self._lock:
            try:
                look: Look = self._ask("view", path)
            except ImageError as error:
                return Look(None, None, problem=error)
            return look

    def load(self, path: Path, reduce_to: int | None = None) -> Radiograph:
        with self._lock:
            try:
                film: Radiograph = self._ask("load", path, reduce_to)
            except CxrError as error:
                raise error.with_path(path) from None
            return film

    def another(self) -> WorkerReader:
        return WorkerReader(*self._made_of).start()

    def save_dicom(self, path: Path, result: Result, order: Order) -> Written:
        with self._lock:
            try:
                written: Written = self._ask("save_dicom", path, result, order)
            except CxrError as error:
                raise error.with_path(path) from None
            return written

    def close(self) -> None:
        self._closed = True  # before the process goes: who waits for it must not take it for a crash
        process = self._process
        if process is not None:
            process.end()

    def _model(self) -> Identity:
        """Of the model; EngineError, ContractError where it can't be loaded, each time."""
        if self._engine_problem is not None:
            raise self._engine_problem
        process = self._running()
        if process.greeting is None:
            process.greeting = self._reply(process, START_PATIENCE)
        good, value = process.greeting
        if not good:
            raise explain(value, read_features()) or value
        self._identity = value
        return self._identity

    def _running(self) -> _Process:
        """The process, which has been asked for its model's identity, unless that has killed one before."""
        if self._closed:
            raise Closed
        if self._process is None:
            self._process = _Process(self._command)
            if self._closed:  # meanwhile
                self._process.end()
                raise Closed
            if self._engine_problem is None:
                self._process.send("identity")
            else:
                self._process.greeting = (False, self._engine_problem)
        return self._process

    def _ask(self, operation: str, *arguments: object) -> Any:
        process = self._running()
        if process.greeting is None:
            process.greeting = self._reply(process, START_PATIENCE)
            process = self._running()  # another one where the engine killed it
        process.send(operation, *arguments)
        good, value = self._reply(process, self._patience)
        if not good:
            raise value
        return value

    def _reply(self, process: _Process, patience: float) -> tuple[bool, Any]:
        """What the worker answers, or an error in its place where it has died or does not answer."""
        answer = process.receive(patience)
        if self._closed or answer is _CLOSED:
            raise Closed
        if answer is not None and answer is not _DIED:
            good: tuple[bool, Any] = answer
            return good
        code = process.end()
        self._process = None
        if process.greeting is None:
            self._engine_problem = _engine_error(code, in_time=answer is not None)
            return False, self._engine_problem
        if answer is None:
            hint = "Copy it to this computer's own disk and try again."
            return False, ImageError("reader_timeout", f"Reading the file took longer than {self._patience:.0f} s.", hint)
        hint = "It may be damaged: export it again from where it came from. Other films are not affected."
        return False, ImageError("reader_crashed", "The part of the program that reads films crashed on this file.", hint)


class _Process:
    """One worker process, with the thread that takes in its replies.

    Attributes:
        greeting: its first reply, to `identity`; None until it has been received.
        pid: its number.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self.greeting: tuple[bool, Any] | None = None
        self._replies: queue.SimpleQueue[Any] = queue.SimpleQueue()
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                process_group=None if os.name == "nt" else 0,  # Ctrl-C in the terminal is the parent's to answer
            )
        except OSError as error:
            raise EngineError(
                "worker_missing", f"The part of the program that reads films can't be started ({error.strerror}).",
                "Install the program again.",
            ) from error  # fmt: skip
        self.pid = self._process.pid
        self._pump = threading.Thread(target=self._take_in, name="worker replies", daemon=True)
        self._pump.start()

    def send(self, operation: str, *arguments: object) -> None:
        """Ask; a process that is gone is noticed when its reply is waited for."""
        stream = self._process.stdin
        assert stream is not None
        with contextlib.suppress(OSError):
            pickle.dump((operation, arguments), stream, protocol=5)
            stream.flush()

    def receive(self, seconds: float) -> Any:
        """The next reply; None after so many seconds."""
        try:
            return self._replies.get(timeout=seconds)
        except queue.Empty:
            return None

    def end(self) -> int | None:
        """Kill it, wake who waits for it, and return its exit code; None where it does not end, as on a drive that hangs."""
        self._replies.put(_CLOSED)
        self._process.kill()
        try:
            code = self._process.wait(timeout=2)
        except subprocess.TimeoutExpired:
            return None
        self._pump.join(timeout=2)
        for stream in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        return code

    def _take_in(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            while True:
                self._replies.put(pickle.load(stream))
        except Exception:  # the end of the stream, or half a reply
            self._replies.put(_DIED)


def _environment() -> dict[str, str]:
    """One thread a worker for linear algebra; from source the packages are found from every folder."""
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    if not getattr(sys, "frozen", False):
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return environment


def _engine_error(code: int | None, *, in_time: bool) -> EngineError:
    """Why a worker ended before it had its model."""
    if not in_time:
        return EngineError("engine_slow", "The model could not be loaded in time.", "Start the program again.")
    return explain(code, read_features()) or EngineError(
        "engine_crashed",
        "The part of the program that runs the model crashed when it was started.",
        "Install the program again; if that does not help, use another computer and report it.",
    )
