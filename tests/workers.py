"""Workers whose decoder fails on files that ask for it, in the ways that codecs do."""

from __future__ import annotations

import sys
from pathlib import Path

from cxr.shipped import CONTRACT
from cxr.workers import WorkerReader

PROGRAM = """
import ctypes, os, signal, sys, time
from pathlib import Path
import cxr.worker
import cxr.assess, cxr.classifier

decode, load = cxr.assess.decode, cxr.classifier.load_classifier

def decode_with_faults(data, **options):
    if data.startswith(b"crash"):
        ctypes.string_at(0)  # a segmentation fault, as a codec would
    if data.startswith(b"hang"):
        time.sleep(3600)
    if data.startswith(b"swallow"):
        return bytearray(3 << 30)
    if data.startswith(b"exit"):
        os._exit(0)
    if data.startswith(b"print"):
        os.write(1, b"a library says something")
    return decode(data, **options)

def load_with_faults(contract, decision=None):
    if "illegal" in sys.argv:
        os.kill(os.getpid(), signal.SIGILL)
    return load(contract)

cxr.assess.decode = decode_with_faults
cxr.classifier.load_classifier = load_with_faults
sys.exit(cxr.worker.serve(Path(sys.argv[-1])))
"""
"""Run with `python -c`; the contract's path is the last argument."""


def faulty_reader(*options: str, contract: Path = CONTRACT, patience: float = 60.0) -> WorkerReader:
    """A reader whose worker crashes on files that begin with "crash", hangs on "hang", and so on.

    Args:
        options: "illegal": the engine dies of an illegal instruction.
    """
    return WorkerReader([sys.executable, "-c", PROGRAM, *options], contract, patience)
