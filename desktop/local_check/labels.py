"""Which films of a folder show pneumonia: by the folders they lie in, or by a table beside them. No Qt."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from cxr.batch import find_files
from cxr.errors import UsageError
from cxr.files import sha256_of
from desktop.cancelled import Cancelled
from desktop.local_check.label_table import read_table
from desktop.local_check.label_words import NORMAL, PNEUMONIA, label_of_folder
from desktop.texts import local_check as words
from desktop.texts import t

TABLE = "labels.csv"
DUPLICATE, NO_LABEL, NO_FILM = "duplicate", "no_label", "no_film"
"""Why a file is left out: the same film is there under another name; nothing says what it shows; it is a text or a table."""
_NO_FILMS = frozenset(
    {*(".csv", ".doc", ".docx", ".htm", ".html", ".json", ".jsonl", ".log", ".md", ".ods", ".odt", ".pdf", ".rtf", ".tsv")}
    | {*(".txt", ".xls", ".xlsx", ".xml", ".zip")}
)
Ask = Callable[[], bool]


@dataclass(frozen=True)
class LabelledFilm:
    """A film whose truth is known.

    Attributes:
        path: absolute.
        name: relative to the folder, with "/".
        label: 0 (normal) or 1 (pneumonia).
    """

    path: Path
    name: str
    label: int


@dataclass(frozen=True)
class LeftOut:
    """A file that is not part of the check.

    Attributes:
        name: relative to the folder, with "/".
        reason: `DUPLICATE`, `NO_LABEL` or `NO_FILM`.
        same_as: the film counted in its place; "" unless a duplicate.
    """

    name: str
    reason: str
    same_as: str = ""


@dataclass(frozen=True)
class Labelled:
    """The films of a check, both classes among them.

    Attributes:
        films: sorted by name.
        left_out: sorted by name; system files are not mentioned.
        table: the table that said the labels; None: the folders did.
    """

    films: tuple[LabelledFilm, ...]
    left_out: tuple[LeftOut, ...]
    table: Path | None = None

    def count(self, label: int) -> int:
        """Films of a class."""
        return sum(film.label == label for film in self.films)


def find_labelled(folder: Path, table: Path | None = None, *, should_stop: Ask = lambda: False) -> Labelled:
    """The labelled films of a folder.

    A table that is named decides; else a `labels.csv` in the folder; else sub-folders called normal and pneumonia, at any
    depth; else the only CSV in the folder.

    Raises:
        UsageError: `folder_missing`, `folder_unreadable`; `labels_missing`, `labels_several`, `labels_unreadable`,
            `labels_columns`, `labels_unknown`, `labels_twice`, `labels_no_film`, `labels_ambiguous`, `labels_nested`,
            `labels_one_class`, `labels_both`.
        Cancelled: `should_stop` said so.
    """
    folder = folder.absolute()
    files = {name: path for path, name in find_files(folder, recursive=True, should_stop=should_stop).files}
    _ask(should_stop)
    tables = [name for name in files if "/" not in name and name.casefold().endswith((".csv", ".tsv"))]
    named = next((name for name in tables if name.casefold() == TABLE), None)
    if table is None and named is not None:
        table = files[named]
    labels = {} if table is not None else _by_folder(folder, files)
    if not labels:
        table = table or _only_table(folder, tables, files)
        labels = read_table(table, folder, files)
    unlabelled = [LeftOut(name, NO_FILM if _is_no_film(name) else NO_LABEL) for name in files if name not in labels]
    films = [LabelledFilm(files.get(name, folder / name), name, label) for name, label in sorted(labels.items())]
    kept, copies = _without_copies(films, should_stop)
    counts = Counter(film.label for film in kept)
    if len(counts) < 2:
        message = t(words.ONE_CLASS).format(well=counts[NORMAL], ill=counts[PNEUMONIA])
        raise UsageError("labels_one_class", message, t(words.ONE_CLASS_HINT), table or folder)
    left_out = sorted([*unlabelled, *copies], key=lambda one: one.name)
    return Labelled(tuple(kept), tuple(one for one in left_out if table is None or folder / one.name != table), table)


def _by_folder(folder: Path, files: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name in files:
        said = {label for part in PurePosixPath(name).parts[:-1] if (label := label_of_folder(part)) is not None}
        if len(said) > 1:
            raise UsageError(
                "labels_nested",
                t(words.NESTED).format(name=PurePosixPath(name).parent),
                t(words.NESTED_HINT),
                folder,
            )
        if said and not _is_no_film(name):
            found[name] = said.pop()
    return found


def _is_no_film(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() in _NO_FILMS


def _only_table(folder: Path, tables: list[str], files: dict[str, Path]) -> Path:
    if not tables:
        raise UsageError("labels_missing", t(words.NO_LABELS), t(words.NO_LABELS_HINT), folder)
    if len(tables) > 1:
        message = t(words.SEVERAL_TABLES).format(names=", ".join(sorted(tables)[:5]))
        raise UsageError("labels_several", message, t(words.SEVERAL_TABLES_HINT), folder)
    return files[tables[0]]


def _without_copies(films: list[LabelledFilm], should_stop: Ask) -> tuple[list[LabelledFilm], list[LeftOut]]:
    """Each film once, and the copies; files of a size that no other has are not read for it."""
    sizes: dict[int, list[LabelledFilm]] = defaultdict(list)
    for film in films:
        sizes[_size(film.path)].append(film)
    first: dict[str, LabelledFilm] = {}
    copies: dict[str, LeftOut] = {}
    for film in (film for alike in sizes.values() if len(alike) > 1 for film in alike):
        _ask(should_stop)
        digest = sha256_of(film.path)
        known = first.setdefault(digest, film) if digest else film
        if known.label != film.label:
            message = t(words.IN_BOTH).format(one=known.name, other=film.name)
            raise UsageError("labels_both", message, t(words.IN_BOTH_HINT), film.path)
        if known is not film:
            copies[film.name] = LeftOut(film.name, DUPLICATE, known.name)
    return [film for film in films if film.name not in copies], list(copies.values())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1


def _ask(should_stop: Ask) -> None:
    if should_stop():
        raise Cancelled
