"""What a report is made from, and what of it may name a person. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr.contract import Contract
from cxr.orientation import from_code
from cxr.result import Result, escape_path
from desktop import texts
from desktop.texts import reports as words

NOTE_LENGTH = 4000
"""Characters of a reader's note."""
A4, LETTER = "A4", "Letter"


@dataclass(frozen=True)
class Options:
    """What the person chose. Nothing that can name the patient is in a report unless it is ticked.

    Attributes:
        note: the reader's, printed as it is.
        with_name, with_id: the patient's, from the DICOM header; a report on one film only.
        with_file_name: file names instead of the first digits of each file's hash.
        page: `A4` or `LETTER`.
        right_to_left: the language is read from the right.
        made: the date and time on the report, local.
        audit_head: of the audit log, see `desktop.records.audit.Head.brief`; read when the report is made.
    """

    note: str = ""
    with_name: bool = False
    with_id: bool = False
    with_file_name: bool = False
    page: str = A4
    right_to_left: bool = False
    made: datetime = field(default_factory=datetime.now)
    audit_head: str = ""

    @property
    def is_nameless(self) -> bool:
        """Whether nothing was ticked that may name somebody; a note is the reader's own."""
        return not (self.with_name or self.with_id or self.with_file_name)


@dataclass(frozen=True)
class FilmSource:
    """One film and what is known of it.

    Attributes:
        path: of the file.
        row: its place in the list, from 1.
        result: what was found.
        contract: of the model; None where there is none.
        pixels: uint8 (H, W) as in the file; None where the film could not be read.
        overlay: uint8 RGBA, lies on the file's film, where the program looked; None where unknown.
        remarks: further sentences that belong under the warnings.
        note: the reader's, as it is kept; offered to be printed.
    """

    path: Path
    row: int
    result: Result
    contract: Contract | None = None
    pixels: NDArray[np.uint8] | None = None
    overlay: NDArray[np.uint8] | None = None
    remarks: tuple[str, ...] = ()
    note: str = ""

    def as_scored(self) -> tuple[NDArray[np.uint8] | None, NDArray[np.uint8] | None]:
        """Film and overlay turned and inverted as they were for scoring."""
        change = from_code(self.result.altered)
        film = None if self.pixels is None else change.apply(self.pixels)
        return film, None if self.overlay is None else np.ascontiguousarray(change.place(self.overlay))


@dataclass(frozen=True)
class BatchSource:
    """A list of films.

    Attributes:
        results: in the order of the rows; absolute paths are shown relative to the folder that holds them all.
        contract: of the model; None where there is none.
        skipped: system files left out.
        unfinished: films that were to be scored and were not.
    """

    results: Sequence[Result]
    contract: Contract | None = None
    skipped: int = 0
    unfinished: int = 0


def film_label(result: Result, options: Options) -> str:
    """How a report calls a film: its name, without its folder, where wanted, else the first 12 hex digits of its hash."""
    if options.with_file_name:
        path = Path(result.path)
        return escape_path(path.name if path.is_absolute() else result.path)
    return result.file_sha256[:12] or texts.t(words.NO_HASH)


def film_line(result: Result, row: int, options: Options) -> str:
    """The same with the row, for a report on one film."""
    return texts.t(words.FILM_ROW).format(film=film_label(result, options), row=row)
