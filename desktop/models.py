"""Which model is in use: the one that came with the program, or one that was installed. Light: neither numpy nor Qt.

Each installed model has a folder in `places.models_folder()`, named by its hash: the seal of its contract, which stands for
the model file too (`cxr.seal`). One small file there, written whole, says which one is in use. `desktop.model_store` installs.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cxr.errors import ContractError, CxrError, EngineError, UsageError
from cxr.seal import seal_of
from cxr.shipped import CONTRACT
from desktop.frozen import program_name
from desktop.places import models_folder
from desktop.texts import model_install as words
from desktop.texts import t

SHIPPED = "shipped"
"""What stands for the hash of the model that came with the program."""
CONTRACT_NAME = "contract.json"
SCHEMA = 1
_LARGEST = 1 << 20
"""Bytes of a contract or of the choice; what is larger is none."""
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Choice:
    """Which model is in use.

    Attributes:
        model: its hash, or `SHIPPED`.
        since: when it was chosen, ISO 8601 in UTC; "": never changed.
        before: those in use before it, the latest last.
    """

    model: str = SHIPPED
    since: str = ""
    before: tuple[str, ...] = ()


def choice_file() -> Path:
    """Where the choice stands; it need not exist."""
    return models_folder() / "in_use.json"


def read_choice() -> Choice:
    """What was chosen; without a file, the model that came with the program.

    Raises:
        UsageError: `model_choice_bad`.
    """
    path = choice_file()
    try:
        return _parse(json.loads(_read(path)))
    except (FileNotFoundError, NotADirectoryError):
        return Choice()
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise UsageError("model_choice_bad", t(words.CHOICE_BAD), way_back(), path) from error


def to_text(choice: Choice) -> str:
    """The choice as it stands in its file."""
    return json.dumps({"schema": SCHEMA, **asdict(choice)}, indent=1) + "\n"


def contract_of(model: str) -> Path:
    """Where a model's contract lies; it need not exist.

    Args:
        model: a hash, or `SHIPPED`.
    """
    return CONTRACT if model == SHIPPED else models_folder() / model / CONTRACT_NAME


def chosen() -> Path:
    """The contract of the model chosen, whole or not; never fails. For the window, which shows films without a model, too.

    Where the choice can't be read it is the file of the choice itself, which no worker takes for a contract.
    """
    try:
        return contract_of(read_choice().model)
    except UsageError:
        return choice_file()


def active() -> Path:
    """The contract of the model in use. A damaged one is never replaced by another in silence.

    Raises:
        UsageError: `model_choice_bad`, `model_in_use_bad`: with the way back.
    """
    model = read_choice().model
    path = contract_of(model)
    if model != SHIPPED and not is_whole(model):
        raise UsageError("model_in_use_bad", t(words.IN_USE_BAD), way_back(), path.parent)
    return path


def is_whole(model: str) -> bool:
    """Whether an installed model's contract is the one of its folder's name, with a model file beside it.

    The model file itself is read, and its hash compared, by whoever loads it.
    """
    path = contract_of(model)
    try:
        return seal_of(_read(path)) == model and any(path.parent.glob("*.tflite"))
    except OSError:
        return False


def way_back() -> str:
    """How one gets rid of a model that can't be used."""
    return t(words.WAY_BACK).format(command=f"{program_name()} model back")


def with_way_back(error: CxrError) -> CxrError:
    """The error with the way back in place of "install the program again", where an installed model is at fault."""
    if not isinstance(error, (ContractError, EngineError)) or error.code not in _AT_FAULT:
        return error
    if error.path is not None and not error.path.is_relative_to(models_folder()):
        return error
    try:
        contract = active()
    except UsageError as problem:
        return problem
    if contract != CONTRACT:
        error.hint = way_back()
    return error


_AT_FAULT = frozenset(
    {
        "contract_missing", "contract_damaged", "contract_schema", "model_missing", "model_hash", "model_tensors",
        "engine_model", "engine_crashed", "engine_slow", "engine_output",
    }
)  # fmt: skip
"""Codes behind which the model may stand."""


def _parse(raw: Any) -> Choice:
    if raw["schema"] != SCHEMA:
        raise ValueError(f"schema {raw['schema']!r}")
    choice = Choice(raw["model"], raw["since"], tuple(raw["before"]))
    if not isinstance(choice.since, str) or not all(name == SHIPPED or _HASH.fullmatch(name) for name in _names(choice)):
        raise ValueError("no hash of a model")
    return choice


def _names(choice: Choice) -> tuple[str, ...]:
    return (choice.model, *choice.before)


def _read(path: Path) -> bytes:
    with path.open("rb") as stream:
        data = stream.read(_LARGEST + 1)
    return data if len(data) <= _LARGEST else b""
