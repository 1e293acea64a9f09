"""Words about the audit log: what can go wrong with it, its page, and what a check of it came to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.outcome import Kind, points
from desktop.texts import QT_TRANSLATE_NOOP, SHORT, t
from desktop.texts.history import READS
from desktop.texts.settings import FIELDS

if TYPE_CHECKING:
    from desktop.records.audit_check import Check, Known, Trouble
    from desktop.records.audit_line import Record

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
    "changed": QT_TRANSLATE_NOOP("desktop", "Line {line} was changed: what it says does not fit its hash."),
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
        sentences = [t(WHOLE).format(n=found.head.count, time=found.last.replace("T", " ").replace("Z", " UTC"))]
    else:
        sentences = [t(EMPTY)]
    if found.torn and not found.troubles:  # beside an alarm it would be read as the all-clear
        sentences.append(t(TORN).format(bytes=found.torn))
    sentences += [t(UNKNOWN_AT).format(line=line) for line in found.unknown_at]
    sentences += [t(COMPARED).format(source=t(SOURCES[one.source]), count=one.head.count) for one in compared]
    if all(one.source != "database" for one in compared):
        sentences.append(t(NOT_COMPARED))
    return [*sentences, t(LIMITS)]


TITLE = QT_TRANSLATE_NOOP("desktop", "Audit log")
WHAT_IT_IS = QT_TRANSLATE_NOOP(
    "desktop",
    "The program writes down what happens: which film was scored with which model, what the reader said, what was saved, "
    "which settings and models were changed. No names, no file names, no pictures: a film is the hash of its file. "
    "Each line carries the hash of the line before, so a line that is changed, taken out or moved later is found.",
)
LINES = QT_TRANSLATE_NOOP("desktop", "Lines")
SINCE = QT_TRANSLATE_NOOP("desktop", "Since")
LATEST = QT_TRANSLATE_NOOP("desktop", "Latest")
HASH = QT_TRANSLATE_NOOP("desktop", "Number and last hash")
NONE_YET = QT_TRANSLATE_NOOP("desktop", "none yet")
COPY = QT_TRANSLATE_NOOP("desktop", "&Copy")
COPIED = QT_TRANSLATE_NOOP("desktop", "Copied. Keep it where nobody who uses this computer can change it.")
COPY_NAME = QT_TRANSLATE_NOOP("desktop", "Copy the number of lines and the last hash")
PRINTED = QT_TRANSLATE_NOOP("desktop", "&From a report:")
PRINTED_HINT = QT_TRANSLATE_NOOP("desktop", "The number and hash of the line “Audit log”, if you have a report at hand")
NO_HEAD = QT_TRANSLATE_NOOP("desktop", "This is not such a line. It looks like this: {example}")
VERIFY = QT_TRANSLATE_NOOP("desktop", "&Verify")
VERIFYING = QT_TRANSLATE_NOOP("desktop", "Reading every line…")
FAILED = QT_TRANSLATE_NOOP("desktop", "The log could not be checked. {reason}")
NOT_VERIFIED = QT_TRANSLATE_NOOP("desktop", "Not verified yet.")
LATELY = QT_TRANSLATE_NOOP("desktop", "What happened lately")
CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")
COLUMNS = (
    QT_TRANSLATE_NOOP("desktop", "Time"),
    QT_TRANSLATE_NOOP("desktop", "What happened"),
    QT_TRANSLATE_NOOP("desktop", "Details"),
    QT_TRANSLATE_NOOP("desktop", "Film"),
)
KINDS = {
    "scored": QT_TRANSLATE_NOOP("desktop", "Film scored"),
    "read_said": QT_TRANSLATE_NOOP("desktop", "Own read"),
    "verdict_said": QT_TRANSLATE_NOOP("desktop", "Verdict"),
    "age_said": QT_TRANSLATE_NOOP("desktop", "Age answered"),
    "exported": QT_TRANSLATE_NOOP("desktop", "Saved or printed"),
    "setting_changed": QT_TRANSLATE_NOOP("desktop", "Setting changed"),
    "model_installed": QT_TRANSLATE_NOOP("desktop", "Model installed"),
    "model_back": QT_TRANSLATE_NOOP("desktop", "Earlier model again"),
    "profile_chosen": QT_TRANSLATE_NOOP("desktop", "Threshold chosen"),
    "history_deleted": QT_TRANSLATE_NOOP("desktop", "Results deleted"),
    "local_check": QT_TRANSLATE_NOOP("desktop", "Check on own films"),
    "torn_line_removed": QT_TRANSLATE_NOOP("desktop", "Unfinished line cut"),
    "lines_missing": QT_TRANSLATE_NOOP("desktop", "Lines were missing"),
    "count_unknown": QT_TRANSLATE_NOOP("desktop", "Count was lost"),
}
SCORED = QT_TRANSLATE_NOOP("desktop", "{finding}, score {score} of 100")
SAID = {**READS, "": QT_TRANSLATE_NOOP("desktop", "taken back")}
WITH_NOTE = QT_TRANSLATE_NOOP("desktop", "{said}, with a note")
EXPORTS = {
    "report": QT_TRANSLATE_NOOP("desktop", "report"),
    "list_report": QT_TRANSLATE_NOOP("desktop", "report of a list"),
    "print": QT_TRANSLATE_NOOP("desktop", "print"),
    "table": QT_TRANSLATE_NOOP("desktop", "table"),
    "picture": QT_TRANSLATE_NOOP("desktop", "picture"),
    "dicom": QT_TRANSLATE_NOOP("desktop", "DICOM"),
    "local_check_report": QT_TRANSLATE_NOOP("desktop", "report of a check on own films"),
    "other": QT_TRANSLATE_NOOP("desktop", "something else"),
}
OF_FILMS = QT_TRANSLATE_NOOP("desktop", "{what}; films: {n}")
AGES = {
    True: QT_TRANSLATE_NOOP("desktop", "one to five years"),
    False: QT_TRANSLATE_NOOP("desktop", "another age"),
}


def what_words(record: Record) -> str:
    """What happened."""
    return t(KINDS[record.kind]) if record.kind in KINDS else record.kind


def detail_words(record: Record) -> str:
    """What else there is to say of it, in brief."""
    say = _DETAILS.get(record.kind)
    try:
        return say(record.details) if say else ""
    except (KeyError, TypeError, ValueError):  # a line that somebody wrote
        return ""


def _scored(details: Mapping[str, Any]) -> str:
    kind = Kind(details["decision"] or details["status"])
    if not details["score"]:
        return t(SHORT[kind])
    return t(SCORED).format(finding=t(SHORT[kind]), score=points(float(details["score"])))


def _verdict(details: Mapping[str, Any]) -> str:
    said = t(SAID[details["verdict"]])
    return t(WITH_NOTE).format(said=said) if details["has_note"] else said


def _exported(details: Mapping[str, Any]) -> str:
    return t(OF_FILMS).format(what=t(EXPORTS[details["what"]]), n=details["films"])


_DETAILS: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "scored": _scored,
    "read_said": lambda details: t(SAID[details["read"]]),
    "verdict_said": _verdict,
    "age_said": lambda details: t(AGES[details["in_range"]]),
    "exported": _exported,
    "setting_changed": lambda details: t(FIELDS[details["name"]]),
    "model_installed": lambda details: str(details["title"]),
    "model_back": lambda details: str(details["title"]),
    "profile_chosen": lambda details: str(points(float(details["threshold"]))),
    "history_deleted": lambda details: str(details["entries"]),
    "local_check": lambda details: str(details["films"]),
    "torn_line_removed": lambda details: str(details["bytes"]),
    "lines_missing": lambda details: f"{details['lines']} / {details['known']}",
    "count_unknown": lambda details: str(details["lines"]),
}
