"""A change of model from end to end: brought in, checked, compared; then carried out, or dropped."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cxr.contract import load_contract, read_model
from cxr.errors import ContractError, CxrError, UsageError
from cxr.files import read_bytes
from cxr.model_package import (
    CONTRACT,
    EXPECTED,
    SUFFIX,
    TOLERANCE,
    Files,
    expected_of,
    package_bytes,
    read_beside,
    read_package,
)
from cxr.seal import seal_of
from cxr.shipped import REFERENCE
from desktop.model_store import store
from desktop.model_store.comparing import Ask, Bench, Comparison, Row, Tell, refused
from desktop.model_store.shelf import NOTE, hash_of, is_intact, note_of, one_before, present_choice
from desktop.models import SHIPPED, contract_of
from desktop.records import events
from desktop.records.events import Event
from desktop.texts import model_install as words
from desktop.texts import t


class DiffersHere(CxrError):
    """The model does not compute on this computer what it computed on its maker's."""


@dataclass(frozen=True)
class Prepared:
    """A change that only has to be agreed to.

    Attributes:
        comparison: what it would change.
        model: hash of the model that would be in use, or `SHIPPED`.
        before: hash of the one in use; None where that can't be read.
        file_sha256: of the file it came from; "" where it was here already.
        unchecked: whether the maker's scores could not be compared with those here.
        staged: the model on its way in; None where it was here already.
        back: it is the one before.
    """

    comparison: Comparison
    model: str
    before: str | None
    file_sha256: str = ""
    unchecked: bool = False
    staged: store.Staged | None = None
    back: bool = False

    def carry_out(self) -> None:
        """Put the model in use. Raises UsageError, see `store.commit`; then the one in use stays."""
        if self.staged is None:
            store.switch(self.model, self.before, back=self.back)
        else:
            store.commit(self.staged, self.before)

    def discard(self) -> None:
        """It is not wanted."""
        if self.staged is not None:
            self.staged.discard()


def event_of(prepared: Prepared) -> Event:
    """What the audit log says of it."""
    now, then = prepared.comparison.now, prepared.comparison.then
    kind = events.model_back if prepared.staged is None else events.model_installed
    return kind(then.title, then.sha256, now.sha256 if now else "")


def prepare_install(file: Path, bench: Bench, progress: Tell, should_stop: Ask) -> Prepared:
    """Bring a model in and compare it with the one in use.

    Args:
        file: a package, or a contract with its model file beside it.

    Raises:
        UsageError: it is no model, is damaged, is in use already, can't be used here, or can't be written.
        DiffersHere: `model_differs`. Cancelled.
    """
    file = file.absolute()
    files, sha256 = _read(file)
    expected = expected_of(files)
    model = seal_of(files[CONTRACT])
    choice = present_choice()
    before = choice.model if choice else None
    if model in (before, hash_of(SHIPPED) if before == SHIPPED else "") and (before == SHIPPED or is_intact(model)):
        raise UsageError("model_same", t(words.SAME), "", file)
    if model == hash_of(SHIPPED):  # nothing to bring in
        return prepare_switch(SHIPPED, bench, progress, should_stop)
    staged = store.stage({name: content for name, content in files.items() if name != EXPECTED})
    try:
        comparison = _compare(before, staged.contract, bench, progress, should_stop)
        known = _check(comparison.rows, expected) if expected else {}
        staged.add(_reference(comparison.rows, known, expected, comparison.then.sha256))
        staged.add({NOTE: note_of(sha256)})
    except BaseException:
        staged.discard()
        raise
    return Prepared(comparison, model, before, sha256, not known, staged)


def prepare_switch(model: str, bench: Bench, progress: Tell, should_stop: Ask, *, back: bool = False) -> Prepared:
    """Compare a model that is here already with the one in use.

    Raises:
        UsageError: it is in use already, or damaged. Cancelled.
    """
    choice = present_choice()
    before = choice.model if choice else None
    if model == before:
        raise UsageError("model_same", t(words.SAME))
    if model != SHIPPED and not is_intact(model):
        raise UsageError("model_refused", t(words.INSTALLED_BAD), t(words.INSTALLED_BAD_HINT))
    comparison = _compare(before, contract_of(model), bench, progress, should_stop)
    return Prepared(comparison, model, before, back=back)


def prepare_back(bench: Bench, progress: Tell, should_stop: Ask) -> Prepared:
    """Compare the model before with the one in use. Raises UsageError: there is none. Cancelled."""
    return prepare_switch(one_before(), bench, progress, should_stop, back=True)


def _read(file: Path) -> tuple[Files, str]:
    """A model's files, and the SHA-256 of the file that was named; read once, since a stick may be exchanged."""
    try:
        if file.suffix.lower() == SUFFIX:
            data = package_bytes(file)
            return _whole(read_package(file, data)), hashlib.sha256(data).hexdigest()
        if file.suffix.lower() == ".json":
            files = read_beside(file)
            return _whole(files), hashlib.sha256(files[CONTRACT]).hexdigest()
    except ContractError as error:
        raise refused(error, file) from error
    raise UsageError("model_no_package", t(words.NO_PACKAGE).format(suffix=SUFFIX), t(words.NO_PACKAGE_HINT), file)


def _whole(files: Files) -> Files:
    if not seal_of(files[CONTRACT]):
        raise ContractError("contract_damaged", "The model's contract was changed since it was made.")
    return files


def _compare(before: str | None, then: Path, bench: Bench, progress: Tell, should_stop: Ask) -> Comparison:
    try:
        read_model(load_contract(then), then.parent)
    except ContractError as error:
        raise refused(error) from error
    return bench.compare(None if before is None else contract_of(before), then, progress, should_stop)


def _check(rows: tuple[Row, ...], expected: dict[str, Any]) -> dict[str, float]:
    """The maker's scores of the films that are the same here, by name. Raises DiffersHere."""
    theirs = {film["sha256"]: film["probability"] for film in expected["films"]}
    known: dict[str, float] = {}
    for row in rows:
        wanted, found = theirs.get(row.then.file_sha256), row.then.probability
        if wanted is None:
            continue
        if found is None or abs(found - wanted) > expected["tolerance"]:
            shown = t(words.NO_SCORE) if found is None else f"{found * 100:.1f}"
            text = t(words.DIFFERS).format(film=row.film, score=shown, expected=f"{wanted * 100:.1f}")
            raise DiffersHere("model_differs", text, t(words.DIFFERS_HINT))
        known[row.film] = wanted
    return known


def _reference(rows: tuple[Row, ...], known: dict[str, float], expected: dict[str, Any] | None, sha256: str) -> Files:
    """For `self-test`: the films, and what the model has to score on them: as its maker says, else as here today."""
    scores = {row.film: known.get(row.film, row.then.probability) for row in rows}
    films = [{"file": film, "probability": round(score, 4)} for film, score in scores.items() if score is not None]
    tolerance = expected["tolerance"] if expected and known else TOLERANCE
    content = {"model_sha256": sha256, "tolerance": tolerance, "films": films}
    files = {f"reference/{film['file']}": read_bytes(REFERENCE / str(film["file"])) for film in films}
    return {**files, "reference/expected.json": json.dumps(content, indent=1).encode() + b"\n"}
