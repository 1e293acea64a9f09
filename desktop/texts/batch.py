"""Words of batches: the pause and the summary."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP, t

PAUSED = QT_TRANSLATE_NOOP("desktop", "Paused: {done} of {total} films")

WITH_WARNING = QT_TRANSLATE_NOOP("desktop", "⚠ Scored with a warning: {n}")
SUMMARY_NAME = QT_TRANSLATE_NOOP("desktop", "Summary of the films")
SUMMARY_HEADLINE = QT_TRANSLATE_NOOP("desktop", "{n} films are done")
SUMMARY_ONE = QT_TRANSLATE_NOOP("desktop", "One film is done")
SUMMARY_NONE = QT_TRANSLATE_NOOP("desktop", "No film is done")
TIME_AND_RATE = QT_TRANSLATE_NOOP("desktop", "In {time}: {rate} films a second.")
TIME_SECONDS = QT_TRANSLATE_NOOP("desktop", "{s} s")
TIME_MINUTES = QT_TRANSLATE_NOOP("desktop", "{m} min {s} s")
TIME_HOURS = QT_TRANSLATE_NOOP("desktop", "{h} h {m} min")
LEFT_OUT = QT_TRANSLATE_NOOP("desktop", "{n} system files left out.")
COUNT_SAYS = QT_TRANSLATE_NOOP("desktop", "{finding}: {n} films")
MODEL_SAYS = QT_TRANSLATE_NOOP("desktop", "Model: {model}.")

SCORES = QT_TRANSLATE_NOOP("desktop", "Scores")
HISTOGRAM_SAYS = QT_TRANSLATE_NOOP(
    "desktop",
    "Scores of {n} films: {below} under the uncertain zone, {inside} in it, from {low} to {high}, and {above} over it. "
    "The threshold is {threshold}.",
)
HISTOGRAM_EMPTY = QT_TRANSLATE_NOOP("desktop", "No film got a score.")
HISTOGRAM_HIGHEST = QT_TRANSLATE_NOOP("desktop", "{n} films")
HISTOGRAM_AXIS = QT_TRANSLATE_NOOP("desktop", "Score. Striped: uncertain.")

REASONS_TITLE = QT_TRANSLATE_NOOP("desktop", "Films without a score, and why ({n})")
REASONS_NONE = QT_TRANSLATE_NOOP("desktop", "Every film got a score.")
REASONS_HOW = QT_TRANSLATE_NOOP("desktop", "Open a line to see the films. Double click or Enter shows a film.")
REASONS_MORE = QT_TRANSLATE_NOOP("desktop", "and {n} more: see the table")
REASON_SAYS = QT_TRANSLATE_NOOP("desktop", "{n} films: {reason}")

EXPORT_TABLE = QT_TRANSLATE_NOOP("desktop", "Save table…")
SAVE_REPORT = QT_TRANSLATE_NOOP("desktop", "Save report…")
TO_FILMS = QT_TRANSLATE_NOOP("desktop", "Back to the films")


def time_words(seconds: float) -> str:
    """A time as people say it: "48 s", "12 min 3 s", "2 h 5 min"."""
    whole = max(1, round(seconds))
    if whole < 60:
        return t(TIME_SECONDS).format(s=whole)
    if whole < 3600:
        return t(TIME_MINUTES).format(m=whole // 60, s=whole % 60)
    return t(TIME_HOURS).format(h=whole // 3600, m=whole % 3600 // 60)
