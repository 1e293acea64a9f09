"""A batch on other computers: a Dask cluster behind the same `Pool` as the threads of this one.

An extra (requirements-cluster.txt), not in the bundle, and the only module with a network client. Films do not travel: the
nodes read them from a folder that they all see under the same path; what travels are paths and Results.

A node that has another version of the program, its libraries or its model, or does not see the films, is refused: at the
start the batch does not begin; one that joins in the middle is sent away again before it gets a film. Films are read in
worker processes on the nodes, too, so one that crashes a decoder costs itself. The films of a node that goes are scored by
others.
"""

from __future__ import annotations

import hashlib
import logging
import os
import platform
import socket
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, InvalidStateError
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from functools import partial
from importlib import metadata
from pathlib import Path
from typing import Any

from distributed import Client, KilledWorker, Reschedule, Worker, WorkerPlugin, get_worker
from distributed.comm.addressing import get_address_host_port

from cxr import __version__
from cxr.batch import Stopped
from cxr.contract import load_contract, read_model
from cxr.errors import CxrError, EngineError, UsageError
from cxr.reader import Closed
from cxr.result import Result
from cxr.shipped import CONTRACT
from cxr.workers import WorkerReader

PATIENCE = 60.0
"""Seconds without any node after which a batch ends; nodes that restart come back before."""
AHEAD = 8
"""Films under way for each thread of the cluster: enough that none waits for this computer."""
LIBRARIES = ("ai-edge-litert", "numpy", "pillow", "simplejpeg", "pydicom", "pylibjpeg-openjpeg", "python-gdcm")
"""What a score can depend on."""
_READER = "import sys, pathlib, cxr.worker; sys.exit(cxr.worker.serve(pathlib.Path(sys.argv[-1])))"
_KEPT = "The films done so far are kept: look after the cluster, then go on with --resume."
_PROBE_BYTES = 1 << 20


@dataclass(frozen=True)
class Job:
    """What a node is told of a batch.

    Attributes:
        name: of the batch, unlike any other.
        contract: of the model; None for the one that the program there ships with.
        versions: what this computer has, see `versions`.
        probe: a film, and the SHA-256 of its first bytes.
        first: addresses of the nodes at the start.
    """

    name: str
    contract: Path | None
    versions: dict[str, str]
    probe: tuple[Path, str]
    first: frozenset[str] = frozenset()


def versions(contract: Path) -> dict[str, str]:
    """What must be the same on all nodes, in words and as hashes.

    Raises:
        ContractError: the model is not there or not whole.
    """
    model = load_contract(contract)
    read_model(model, contract.parent)
    found = {"the program": __version__, "the model": f"{model.title} {model.sha256[:12]}"}
    found["its thresholds"] = hashlib.sha256(contract.read_bytes()).hexdigest()[:12]
    for name in LIBRARIES:
        with suppress(metadata.PackageNotFoundError):
            found[name] = metadata.version(name)
    return found


class ClusterPool:
    """See `cxr.batch.Pool`. Closing it takes the batch off the nodes, which then belong to others again.

    Args:
        address: of the scheduler, such as `tcp://10.0.0.1:8786`.
        probe: a film of the batch, by which a node shows that it sees the same folder.
        contract: of the model.
        patience: seconds without any node after which the batch ends.

    Raises:
        UsageError: `cluster_address`, `cluster_node`.
        ContractError: the model here is at fault.
    """

    def __init__(self, address: str, probe: Path, contract: Path = CONTRACT, patience: float = PATIENCE) -> None:
        for noisy in ("distributed", "tornado"):
            logging.getLogger(noisy).setLevel(logging.CRITICAL + 1)  # what matters is raised
        job = Job(
            f"pneumonia-reader-{uuid.uuid4()}",
            None if contract == CONTRACT else contract.absolute(),
            versions(contract),
            (probe.absolute(), _beginning(probe)),
        )
        self.score = Scoring(job.name, str(Path.cwd()))
        self._patience = patience
        self._closed = threading.Event()
        self._watcher = threading.Thread(target=self._watch, name="cluster", daemon=True)
        self._client = _connect(address)
        self._executor = _Watched(self._client.get_executor(pure=False))
        self.executor: Executor = self._executor
        try:
            self._client.wait_for_workers(1, timeout=min(patience, 10))
            with _explained(address):
                self._client.register_plugin(Node(replace(job, first=frozenset(self._client.nthreads()))))
            self.ahead = AHEAD * max(self._count(), 1)
        except TimeoutError as error:
            self.close()
            raise UsageError(
                "cluster_empty", f"The cluster {address} has no nodes.", "Start `dask worker` on them first."
            ) from error
        except BaseException:
            self.close()
            raise
        self._watcher.start()

    def close(self) -> None:
        """Leave the cluster. Films under way are given up."""
        self._closed.set()
        if self._watcher.is_alive():
            self._watcher.join()
        with suppress(Exception):  # the scheduler may be gone
            self._executor.shutdown(wait=False)
            if self._client.status == "running":
                self._client.unregister_worker_plugin(self.score.job)
        self._client.close(timeout=5)

    def __enter__(self) -> ClusterPool:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _count(self) -> int:
        """Threads of all nodes."""
        return sum(self._client.nthreads().values())

    def _watch(self) -> None:
        """Follow the cluster as it grows and shrinks; end the batch where it has been empty for long."""
        empty = 0.0
        step = min(1.0, self._patience / 4)
        while not self._closed.wait(step):
            threads = 0
            with suppress(OSError, RuntimeError, TimeoutError):
                threads = self._count() if self._client.status == "running" else 0
            self.ahead = AHEAD * max(threads, 1)
            empty = 0.0 if threads else empty + step
            if empty >= self._patience:
                message = f"No node of the cluster has answered for {self._patience:.0f} s."
                self._executor.fail(EngineError("cluster_lost", message, _KEPT))


def first_film(folder: Path, *, recursive: bool) -> Path:
    """Some file of the folder, without listing all of it.

    Raises:
        UsageError: `no_films`.
    """
    for directory, subfolders, names in os.walk(folder):
        if names:
            return Path(directory, min(names))
        if not recursive:
            subfolders.clear()
    raise UsageError("no_films", "There are no films in the folder.", "Choose the folder with the films.", folder)


# ---- on the nodes


@dataclass(frozen=True)
class Scoring:
    """The function that the cluster runs: one film into one Result, by the reader of this thread of the node.

    It is packed anew with every film, so it is small: the name of the job, and the folder that paths are relative to.
    """

    job: str
    here: str

    def __call__(self, path: Path, name: str) -> Result:
        node = get_worker().plugins.get(self.job)
        if not isinstance(node, Node):
            raise Stopped  # the batch has left the cluster
        if not node.takes_part:
            raise Reschedule  # it is going
        try:
            return node.reader().score(Path(self.here, path), name)
        except Closed:
            raise Stopped from None
        except CxrError as error:
            error.message = f"{error.message} (Node {platform.node()}.)"
            raise


class Node(WorkerPlugin):
    """A node's part in a batch: it is checked when it joins, and holds a reader for each of its threads."""

    def __init__(self, job: Job) -> None:
        self.name = job.name
        self.job = job
        self.takes_part = False

    def setup(self, worker: Worker) -> None:
        """Raises UsageError `cluster_node`, which Dask hands to the client if the worker is not new."""
        problem = _problem(self.job)
        if problem:
            if worker.address not in self.job.first:  # it has just joined, so it has no work of anybody's
                worker.loop.add_callback(partial(worker.close, reason=problem))
            raise UsageError(
                "cluster_node",
                f"Node {platform.node()} ({worker.address}) can't take part: {problem}",
                "Put it right, or take it out of the cluster.",
            )
        self._lock = threading.Lock()
        self._readers: dict[int, WorkerReader] = {}
        self.takes_part = True

    def teardown(self, worker: Worker) -> None:
        if self.takes_part:
            for reader in self._readers.values():
                reader.close()

    def reader(self) -> WorkerReader:
        """Of the calling thread."""
        with self._lock:
            me = threading.get_ident()
            if me not in self._readers:
                self._readers[me] = WorkerReader([sys.executable, "-c", _READER], self.job.contract or CONTRACT)
            return self._readers[me]


def _problem(job: Job) -> str:
    """Why this computer can't take part, in words; empty where it can."""
    try:
        own = versions(job.contract or CONTRACT)
    except CxrError as error:
        return str(error)
    for what in job.versions.keys() | own.keys():
        if job.versions.get(what) != own.get(what):
            return f"{what} is {own.get(what, 'missing')} there, {job.versions.get(what, 'missing')} here."
    film, sha256 = job.probe
    try:
        seen = _beginning(film)
    except UsageError as error:
        return error.message
    return "" if seen == sha256 else f"its {film} is another file; the nodes must see the same folder under the same path."


def _beginning(film: Path) -> str:
    try:
        with film.open("rb") as stream:
            return hashlib.sha256(stream.read(_PROBE_BYTES)).hexdigest()
    except OSError as error:
        reason = error.strerror or str(error)
        raise UsageError("cluster_folder", f"the film {film} can't be read ({reason}).", "Share the folder.", film) from error


# ---- on this computer


class _Client(Client):
    """Without the farewell of one that never connected, which waits and complains; the pool closes it."""

    def __del__(self) -> None:
        pass


def _connect(address: str) -> Any:
    client: Any = _Client
    host_and_port: Any = get_address_host_port
    try:
        socket.create_connection(host_and_port(address, strict=True), timeout=10).close()  # a refusal is known at once
        return client(address, timeout=10, set_as_default=False, name="pneumonia-reader")
    except Exception as error:  # what is no scheduler answers anything
        known = isinstance(error, OSError | ValueError)
        reason = (getattr(error, "strerror", None) or str(error)) if known else "what answers there is something else"
        raise UsageError(
            "cluster_address",
            f"There is no Dask scheduler at {address} ({reason.rstrip('.')}).",
            "Start `dask scheduler`, which prints its address, such as tcp://10.0.0.1:8786.",
        ) from error


@contextmanager
def _explained(address: str) -> Iterator[None]:
    """What a node answers that can't even unpack the question: Dask hands on the text of its exception only."""
    try:
        yield
    except UsageError:
        raise
    except Exception as error:
        raise UsageError(
            "cluster_node",
            f"A node of {address} can't take part: {error}.",
            "Install the program there too, in the same version, and start `dask worker` from its folder.",
        ) from error


class _Watched(Executor):
    """Dask's executor with futures that can be failed from here (Dask waits for nodes for ever), and its failures explained."""

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._pending: set[Future[Any]] = set()
        self._failure: CxrError | None = None

    def submit(self, function: Callable[..., Any], /, *arguments: Any, **options: Any) -> Future[Any]:
        there = self._executor.submit(function, *arguments, **options)
        here: Future[Any] = Future()
        self._pending.add(here)
        here.add_done_callback(self._pending.discard)
        here.add_done_callback(lambda _: there.cancel())  # where it is done already, nothing happens
        there.add_done_callback(partial(_hand_over, here))
        if self._failure is not None:
            self.fail(self._failure)
        return here

    def fail(self, error: CxrError) -> None:
        """Of all that is under way, and of all that follows."""
        self._failure = error
        for future in tuple(self._pending):
            with suppress(InvalidStateError):
                future.set_exception(error)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        self._executor.shutdown(wait)


def _hand_over(here: Future[Any], there: Future[Any]) -> None:
    with suppress(InvalidStateError):  # failed or cancelled before
        error: BaseException | None
        if there.cancelled():  # not by us
            error = EngineError("cluster_lost", "The scheduler of the cluster is gone.", _KEPT)
        else:
            error = there.exception()
        if isinstance(error, KilledWorker):
            error = EngineError("cluster_lost", "Four nodes after each other were lost with the same film.", _KEPT)
        if error is None:
            here.set_result(there.result())
        else:
            here.set_exception(error)
