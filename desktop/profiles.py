"""Which threshold profile is in use for a model: chosen by a person, kept in a small sealed file. Neither numpy nor Qt.

Nothing chosen: the contract's own, "balanced". A choice holds for one model alone, by the SHA-256 of its file and its
temperature, without which a threshold means something else. A file that can't be read is never passed over in silence: an own
threshold that is lost without a word would change every later result.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cxr.decision import Decision
from cxr.errors import CxrError, UsageError
from cxr.file_lock import alone
from cxr.seal import digest, seal_of
from cxr.writing import whole
from desktop.places import make_data_folder, profiles_file
from desktop.texts import profiles as words
from desktop.texts import t

if TYPE_CHECKING:
    from cxr.contract import Contract

SCHEMA = 1
BALANCED, SCREENING, OWN = "balanced", "screening", "own"
PATIENCE = 5.0
"""Seconds that one program waits for another that is choosing."""
_LARGEST = 1 << 20


@dataclass(frozen=True)
class Chosen:
    """What a person chose for a model.

    Attributes:
        decision: threshold and zone.
        since: when, UTC.
        evidence: what it rests on, in a sentence; without names.
    """

    decision: Decision
    since: datetime
    evidence: str = ""


def in_use(contract: Path) -> Chosen | None:
    """What was chosen for the model of this contract; None: nothing, the contract's own holds.

    Cheap: without a file of profiles the contract is not even opened. A contract that can't be read has no profile; who loads
    it says why.

    Raises:
        UsageError: `profile_bad`.
    """
    models = _read(profiles_file())
    if not models:
        return None
    try:
        raw = json.loads(contract.read_bytes())
        sha256, temperature = str(raw["sha256"]), float(raw["temperature"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return _of(models, sha256, temperature)


def in_use_for(contract: Contract) -> Chosen | None:
    """The same for a model that is loaded."""
    return _of(_read(profiles_file()), contract.sha256, contract.temperature)


def chosen(contract: Path) -> Decision | None:
    """The same, threshold and zone alone. Raises UsageError as `in_use` does."""
    found = in_use(contract)
    return None if found is None else found.decision


def problem() -> CxrError | None:
    """Why it can't be told which profile was chosen; None where it can."""
    try:
        _read(profiles_file())
    except UsageError as error:
        return error
    return None


def choose(contract: Contract, decision: Decision, evidence: str = "") -> None:
    """Use this threshold for this model from now on; it is on the disk when this returns.

    Args:
        contract: as its file has it, or as a reader gave it, with whatever decision.
        decision: one that the contract offers; or "own" with the figures of a local check. "balanced": as `reset`.
        evidence: what it rests on, for the record.

    Raises:
        UsageError: `profile_wrong` where it may not be chosen, `profile_bad`, `profile_unwritable`, `data_folder`.
    """
    if decision.profile == BALANCED:
        reset(contract)
        return
    _check(contract, decision)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    entry = {"temperature": contract.temperature, "since": now, "evidence": evidence, "decision": asdict(decision)}
    _change(lambda models: models.update({contract.sha256: entry}))


def reset(contract: Contract) -> None:
    """Go back to the contract's own threshold. Raises UsageError: `profile_bad`, `profile_unwritable`, `data_folder`."""
    if profiles_file().exists():
        _change(lambda models: models.pop(contract.sha256, None))


def set_aside() -> Path:
    """Give a file that can't be read another name, so that one can choose again; from now on the models' own thresholds hold.

    Returns:
        The name it has now.

    Raises:
        UsageError: `profile_unwritable`.
    """
    path = profiles_file()
    number, aside = 1, path.with_name(path.name + ".bad")
    while os.path.lexists(aside):
        number += 1
        aside = path.with_name(f"{path.name}.bad-{number}")
    with _explained(path):
        path.rename(aside)
    return aside


def _check(contract: Contract, decision: Decision) -> None:
    """A threshold is offered by the model, or rests on films of the clinic's own."""
    offered = contract.profiles.get(decision.profile)
    figures = decision.figures
    has_figures = all(isinstance(figures.get(name), Mapping) for name in ("sensitivity", "specificity"))
    good = has_figures and bool(figures.get("n")) if decision.profile == OWN else decision == offered
    if not good or not _is_whole(decision):
        raise UsageError("profile_wrong", t(words.WRONG), t(words.WRONG_HINT))


def _is_whole(decision: Decision) -> bool:
    numbers = (decision.threshold, decision.uncertain_low, decision.uncertain_high)
    return (
        all(isinstance(number, float) and math.isfinite(number) for number in numbers)
        and decision.is_valid
        and decision.profile in (SCREENING, OWN)
        and isinstance(decision.chosen, str)
        and isinstance(decision.figures, dict)
    )


def _of(models: Mapping[str, Any], sha256: str, temperature: float) -> Chosen | None:
    entry = models.get(sha256)
    if entry is None or entry["temperature"] != temperature:
        return None
    return _parse(entry)


def _parse(entry: Mapping[str, Any]) -> Chosen:
    """Raises ValueError, KeyError, TypeError."""
    decision, since = Decision(**entry["decision"]), datetime.fromisoformat(entry["since"])
    if not _is_whole(decision) or since.tzinfo is None or not isinstance(entry["evidence"], str):
        raise ValueError("no profile")
    float(entry["temperature"])
    return Chosen(decision, since, entry["evidence"])


def _read(path: Path) -> dict[str, Any]:
    """Models and what was chosen for them, each entry whole; empty where there is no file."""
    problem = UsageError("profile_bad", t(words.BAD), t(words.BAD_HINT), path)
    try:
        with path.open("rb") as stream:
            data = stream.read(_LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise problem from error
    try:
        raw = json.loads(data)
        if raw["schema"] > SCHEMA:
            raise UsageError("profile_bad", t(words.NEWER), t(words.NEWER_HINT), path)
        models = dict(raw["models"])
        for entry in models.values():
            _parse(entry)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise problem from error
    if not seal_of(data):
        raise problem
    return models


def _text(models: Mapping[str, Any]) -> str:
    """The file's text; the seal is that of `cxr.seal`, since a threshold that lost a digit looks like any other."""
    text = json.dumps({"schema": SCHEMA, "models": models, "seal": ""}, indent=1) + "\n"
    return f"{text[:-4]}{digest(text.encode())}{text[-4:]}"


def _change(change: Any) -> None:
    """Read, change, write, with no other program in between."""
    path = make_data_folder() / profiles_file().name
    with _explained(path), _held(path.with_name(path.name + ".lock")):
        models = _read(path)
        change(models)
        with whole(path) as temporary:
            temporary.chmod(0o600)
            temporary.write_bytes(_text(models).encode())


@contextmanager
def _held(lock: Path) -> Iterator[None]:
    end = time.monotonic() + PATIENCE
    while True:
        with alone(lock) as held:
            if held:
                yield
                return
        if time.monotonic() > end:
            raise UsageError("profile_unwritable", t(words.BUSY), t(words.BUSY_HINT), lock.with_suffix(""))
        time.sleep(0.02)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except CxrError:
        raise
    except OSError as error:
        message = t(words.UNWRITABLE).format(reason=error.strerror or type(error).__name__)
        raise UsageError("profile_unwritable", message, t(words.UNWRITABLE_HINT), path) from error
