"""Which processors the program runs on, and what it says on one that is too old.

Measured with `qemu-x86_64 -cpu MODEL` (tests/setup/test_processor.py): the engine needs neither AVX2 nor AVX. XNNPACK,
OpenBLAS, Pillow, libjpeg-turbo and the DICOM codecs choose their code by what the processor has, and the scores are the same
to the last digit. What no part can do without is x86-64-v2 (SSSE3, SSE4.1, SSE4.2, POPCNT): NumPy and Qt are compiled for it.
Without, NumPy raises RuntimeError or the process dies of an illegal instruction, and Qt aborts or dies likewise.

So nothing is refused for want of AVX2. A worker that could not start is explained afterwards (`explain`); only the window
asks before it loads Qt, which would end the process (`unsupported`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from cxr.errors import EngineError

REQUIRED = {"ssse3": "SSSE3", "sse4_1": "SSE4.1", "sse4_2": "SSE4.2", "popcnt": "POPCNT"}
"""Flag as Linux writes it → its name. The part of x86-64-v2 that compilers use of their own accord."""
AVX2 = "avx2"

WINDOWS_NUMBERS = {"sse2": 10, "ssse3": 36, "sse4_1": 37, "sse4_2": 38, "popcnt": 38, AVX2: 40}
"""Flag → PF_…_INSTRUCTIONS_AVAILABLE. POPCNT has none; no processor has SSE4.2 without it."""

ILLEGAL_INSTRUCTION = frozenset({-4, 0xC000001D, 0xC000001D - (1 << 32)})
"""How a process that met one ends: by SIGILL (POSIX), with STATUS_ILLEGAL_INSTRUCTION (Windows, unsigned or signed)."""

WORKS = (
    "It runs on Intel Core i3, i5, i7 and newer (2010 on), on Intel Atom, Celeron and Pentium of 2014 on, and on AMD of 2013 "
    "on. Use another computer; films and tables are not affected."
)


@dataclass(frozen=True)
class Features:
    """What the operating system says of the processor.

    Attributes:
        name: as sold, such as `Intel(R) Core(TM)2 Duo CPU T7500`; may be empty.
        flags: the features it has, in Linux's words; None where that is not known, or where it is no x86.
    """

    name: str = ""
    flags: frozenset[str] | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the features that it certainly lacks and the program needs."""
        if self.flags is None:
            return ()
        return tuple(name for flag, name in REQUIRED.items() if flag not in self.flags)

    @property
    def avx2(self) -> bool | None:
        """Whether it has AVX2; None where that is not known. The program runs without."""
        return None if self.flags is None else AVX2 in self.flags


def read_features() -> Features:
    """Of this computer. Takes a millisecond; never fails."""
    try:
        if sys.platform == "win32":
            return _windows()
        if os.uname().machine != "x86_64":
            return Features()
        if sys.platform == "darwin":
            keys = ["machdep.cpu.brand_string", "machdep.cpu.features", "machdep.cpu.leaf7_features"]
            command = ["/usr/sbin/sysctl", *keys]
            return parse_sysctl(subprocess.run(command, capture_output=True, encoding="utf-8", timeout=5).stdout)
        with Path("/proc/cpuinfo").open("rb") as file:
            return parse_cpuinfo(file.read(8192).decode(errors="replace"))  # the first of many equal processors
    except (OSError, ValueError, subprocess.SubprocessError):
        return Features()


def parse_cpuinfo(text: str) -> Features:
    """Linux's /proc/cpuinfo, or its beginning."""
    values = _lines(text)
    return Features(values.get("model name", ""), _known(values.get("flags", "").split()))


def parse_sysctl(text: str) -> Features:
    """macOS's `sysctl machdep.cpu.brand_string machdep.cpu.features machdep.cpu.leaf7_features`."""
    values = _lines(text)
    words = f"{values.get('machdep.cpu.features', '')} {values.get('machdep.cpu.leaf7_features', '')}".lower()
    return Features(values.get("machdep.cpu.brand_string", ""), _known(words.replace("sse4.", "sse4_").split()))


def _lines(text: str) -> dict[str, str]:
    """`key: value` lines; of equal keys the first."""
    pairs = [line.partition(":") for line in text.splitlines()]
    return {key.strip(): value.strip() for key, _, value in reversed(pairs)}


def _known(flags: list[str]) -> frozenset[str] | None:
    """None for a list that is empty or cut short: every 64-bit processor has SSE2."""
    return frozenset(flags) if "sse2" in flags else None


def _windows() -> Features:
    """IsProcessorFeaturePresent (processthreadsapi.h), which knows SSSE3 and later since Windows 10 version 2004."""
    if sys.platform == "win32":
        import ctypes

        if os.environ.get("PROCESSOR_ARCHITECTURE") == "AMD64" and sys.getwindowsversion().build >= 19041:
            present = ctypes.windll.kernel32.IsProcessorFeaturePresent
            flags = [flag for flag, number in WINDOWS_NUMBERS.items() if present(number)]
            return Features(os.environ.get("PROCESSOR_IDENTIFIER", ""), _known(flags))
    return Features()


def unsupported(features: Features) -> EngineError | None:
    """The error where the processor certainly lacks what the program needs; None where it has it, or that is not known."""
    if not features.missing:
        return None
    name = f" ({features.name})" if features.name else ""
    lacks = ", ".join(features.missing)
    return EngineError("processor_unsupported", f"This computer's processor{name} is too old: it lacks {lacks}.", WORKS)


def explain(ending: int | BaseException | None, features: Features) -> EngineError | None:
    """Why a worker could not start, if the processor is why.

    Args:
        ending: its exit code, or the exception that it met while it loaded the model.
        features: of this computer.

    Returns:
        `processor_unsupported`, or None for any other reason.
    """
    certain = unsupported(features)
    if certain is not None:
        return certain
    if isinstance(ending, RuntimeError) and "baseline optimizations" in str(ending):  # NumPy's own check
        return EngineError("processor_unsupported", "This computer's processor is too old for NumPy.", WORKS)
    if isinstance(ending, int) and ending in ILLEGAL_INSTRUCTION:
        return EngineError(
            "processor_unsupported",
            "The part of the program that runs the model used an instruction that this computer's processor does not have.",
            f"{WORKS} If this one is newer, report it.",
        )
    return None
