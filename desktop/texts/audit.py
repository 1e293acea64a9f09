"""Words about the audit log: what can go wrong with it, its page, and what a check of it came to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.texts import QT_TRANSLATE_NOOP, t

if TYPE_CHECKING:
    from desktop.records.audit_check import Check, Known, Trouble

BUSY = QT_TRANSLATE_NOOP("desktop", "Another program holds the audit log.")
BUSY_HINT = QT_TRANSLATE_NOOP("desktop", "Close other windows of this program, and try again.")
UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "The audit log can't be written ({reason}).")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Make room there, or make the folder writable. Until then nothing that happens is noted in it."
)
DAMAGED = QT_TRANSLATE_NOOP("desktop", "The end of the audit log is damaged: it can't be continued.")
DAMAGED_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Rename the file and keep it. The program then begins a new one, and notes it there."
)
MISSING = QT_TRANSLATE_NOOP("desktop", "There is no audit log yet, or it is gone.")
UNREADABLE = QT_TRANSLATE_NOOP("desktop", "The audit log can't be read ({reason}).")
UNREADABLE_HINT = QT_TRANSLATE_NOOP("desktop", "Check the permissions and the drive.")

TROUBLES = {
    "changed": QT_TRANSLATE_NOOP("desktop", "Line {line} was changed: its words do not give its hash."),
    "no_line": QT_TRANSLATE_NOOP("desktop", "Line {line} is not a line of this log: it was damaged or overwritten."),
    "missing": QT_TRANSLATE_NOOP("desktop", "Lines are missing before line {line}: {0}."),
    "reordered": QT_TRANSLATE_NOOP(
        "desktop", "The order was changed: line {line} was written as line {0}, and the one that belongs here stands at {1}."
    ),
    "inserted": QT_TRANSLATE_NOOP(
        "desktop", "A line was put in: line {line} has the number {0}, which another one has already."
    ),
    "unlinked": QT_TRANSLATE_NOOP(
        "desktop", "Line {line} was changed or exchanged together with its hash: line {0} does not follow from it."
    ),
    "noted": QT_TRANSLATE_NOOP(
        "desktop", "When line {line} was written, lines before it were missing or exchanged: there had been {0}."
    ),
    "cut": QT_TRANSLATE_NOOP("desktop", "The end was cut off: there are {0} lines, and {source} says {1}."),
    "rewritten": QT_TRANSLATE_NOOP(
        "desktop", "Line {line}, or one before it, was written anew: {source} has another hash for it."
    ),
}
SOURCES = {
    "database": QT_TRANSLATE_NOOP("desktop", "the database of the program"),
    "report": QT_TRANSLATE_NOOP("desktop", "the number that you gave"),
}
WHOLE = QT_TRANSLATE_NOOP("desktop", "{n} lines, whole. The last is of {time}.")
EMPTY = QT_TRANSLATE_NOOP("desktop", "The audit log is empty.")
BROKEN = QT_TRANSLATE_NOOP("desktop", "The audit log is not as it was written. First bad line: {line}.")
TORN = QT_TRANSLATE_NOOP(
    "desktop",
    "Behind the last line stand {bytes} bytes of a line that was never finished, as a crash leaves them. That is no alarm.",
)
UNKNOWN_AT = QT_TRANSLATE_NOOP(
    "desktop", "When line {line} was written the database did not know the log: a cut just before it could not be seen."
)
COMPARED = QT_TRANSLATE_NOOP("desktop", "Compared with {source}: {count} lines.")
NOT_COMPARED = QT_TRANSLATE_NOOP("desktop", "Not compared with the database: whether the end was cut off can't be seen.")
LIMITS = QT_TRANSLATE_NOOP(
    "desktop",
    "There is no secret key. Someone who writes the whole log and the database anew leaves no trace in them: "
    "compare with the line “Audit log” on a printed report.",
)
ON_REPORT = QT_TRANSLATE_NOOP("desktop", "Audit log")
HEAD = QT_TRANSLATE_NOOP("desktop", "{head} (number of lines : last hash)")


def trouble_words(trouble: Trouble) -> str:
    """What is wrong, in a sentence."""
    source = t(SOURCES[trouble.source]) if trouble.source else ""
    return t(TROUBLES[trouble.kind]).format(*trouble.figures, line=trouble.line, source=source)


def check_words(found: Check, compared: Sequence[Known]) -> list[str]:
    """What a check came to, a sentence each; the first says whether all is well."""
    if found.troubles:
        sentences = [t(BROKEN).format(line=found.troubles[0].line), *map(trouble_words, found.troubles)]
    elif found.head.count:
        sentences = [t(WHOLE).format(n=found.head.count, time=found.last)]
    else:
        sentences = [t(EMPTY)]
    if found.torn:
        sentences.append(t(TORN).format(bytes=found.torn))
    sentences += [t(UNKNOWN_AT).format(line=line) for line in found.unknown_at]
    sentences += [t(COMPARED).format(source=t(SOURCES[one.source]), count=one.head.count) for one in compared]
    if all(one.source != "database" for one in compared):
        sentences.append(t(NOT_COMPARED))
    return [*sentences, t(LIMITS)]
