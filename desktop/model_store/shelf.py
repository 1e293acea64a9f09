"""The models that can be chosen, read from their folders. Writes nothing."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from cxr.contract import Contract, load_contract, read_model
from cxr.errors import CxrError, UsageError
from cxr.seal import seal_of
from cxr.shipped import CONTRACT
from desktop.models import SHIPPED, Choice, contract_of, read_choice, way_back
from desktop.places import models_folder
from desktop.profiles import chosen
from desktop.texts import model_install as words
from desktop.texts import t

NOTE = "installed.json"
"""In a model's folder: when it was installed, and from which file."""


@dataclass(frozen=True)
class Installed:
    """A model that can be chosen.

    Attributes:
        model: its hash, `SHIPPED` for the one that came with the program.
        seal: its hash, of that one too; "" where it can't be read.
        in_use: whether it is the chosen one.
        contract: None where it is damaged; its decision is the one that was chosen for this model.
        problem: what is wrong with it; None where nothing is.
        at: when it was installed, ISO 8601 in UTC; "" where unknown.
    """

    model: str
    seal: str
    in_use: bool
    contract: Contract | None
    problem: CxrError | None = None
    at: str = ""


def present_choice() -> Choice | None:
    """What was chosen; None where that can't be read."""
    try:
        return read_choice()
    except UsageError:
        return None


def one_before() -> str:
    """The model to go back to: the latest of those before that is still whole; where nothing is known of any, the program's.

    Raises:
        UsageError: `model_no_before`: none other was ever in use.
    """
    present = present_choice()
    if present is None:
        return SHIPPED
    for model in reversed(present.before):
        if model == SHIPPED or is_intact(model):
            return model
    if present.model != SHIPPED:
        return SHIPPED
    raise UsageError("model_no_before", t(words.NO_BEFORE))


def installed() -> list[Installed]:
    """Every model that can be chosen: the one in use first, then the latest installed; the program's own always among them."""
    present = present_choice()
    in_use = present.model if present else ""
    hashes = {SHIPPED, *([in_use] if in_use else [])}
    with suppress(OSError):
        hashes.update(path.name for path in models_folder().iterdir() if path.is_dir() and _is_hash(path.name))
    found = [_look_at(model, model == in_use) for model in hashes]
    return sorted(sorted(found, key=lambda one: one.at, reverse=True), key=lambda one: not one.in_use)


def find(text: str) -> str:
    """The one installed model whose hash, or whose model file's SHA-256, begins so; or "shipped".

    Raises:
        UsageError: `model_unknown`.
    """
    wanted = text.strip().lower()
    models = installed()
    found = [one for one in models if wanted == SHIPPED == one.model]
    if len(wanted) >= 6:
        found += [one for one in models if one.model != SHIPPED and one.model.startswith(wanted)]
        found = found or [one for one in models if one.contract and one.contract.sha256.startswith(wanted)]
    if len(found) != 1:
        raise UsageError("model_unknown", t(words.UNKNOWN).format(hash=text[:64]), t(words.UNKNOWN_HINT))
    return found[0].model


def is_intact(model: str) -> bool:
    """Whether contract and model file of an installed model are those of its name, every byte."""
    return _look_at(model, in_use=False).problem is None


def hash_of(model: str) -> str:
    """The seal of a model's contract; of the program's own, too. "" where it can't be read."""
    try:
        return seal_of(contract_of(model).read_bytes()) if model == SHIPPED else model
    except OSError:
        return ""


def note_of(file_sha256: str) -> bytes:
    """What is noted of an installation: when, and the SHA-256 of the file it came from."""
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    return json.dumps({"at": now, "file_sha256": file_sha256}, indent=1).encode() + b"\n"


def _look_at(model: str, in_use: bool) -> Installed:
    path = contract_of(model)
    try:
        contract = load_contract(path)
        if model != SHIPPED and seal_of(path.read_bytes()) != model:
            raise UsageError("model_in_use_bad", t(words.IN_USE_BAD), way_back(), path.parent)
        read_model(contract, path.parent)
    except CxrError as error:
        return Installed(model, hash_of(model), in_use, None, error, _noted(path.parent))
    with suppress(UsageError):  # the window tells that the chosen profiles can't be read
        contract = replace(contract, decision=chosen(path) or contract.decision)
    return Installed(model, hash_of(model), in_use, contract, None, _noted(path.parent))


def _noted(folder: Path) -> str:
    if folder == CONTRACT.parent:
        return ""
    try:
        raw: Any = json.loads((folder / NOTE).read_text(encoding="utf-8"))
        return datetime.fromisoformat(raw["at"]).isoformat(timespec="seconds")
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ""


def _is_hash(name: str) -> bool:
    return len(name) == 64 and set(name) <= set("0123456789abcdef")
