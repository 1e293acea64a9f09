"""What a film's two cells say: words, symbols, tooltips, and what screen readers are told."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from desktop import texts, theme
from desktop.labels import tooltip
from desktop.outcome import points
from desktop.studies.study import Study
from desktop.texts import studies as words

FILM, SCORE = range(2)
KIND_ROLE = Qt.ItemDataRole.UserRole
NAME_ROLE = Qt.ItemDataRole.UserRole + 1
STUDY_ROLE = Qt.ItemDataRole.UserRole + 2


def header(column: int, role: int) -> str | None:
    """A column's name."""
    if role == Qt.ItemDataRole.DisplayRole:
        return texts.t(texts.COLUMN_FILM if column == FILM else texts.COLUMN_SCORE)
    return None


def cell(study: Study, column: int, role: int) -> Any:
    """The data of one cell for a role; None where it has none."""
    if role == STUDY_ROLE:
        return study
    if role == KIND_ROLE:
        return study.kind
    if role == NAME_ROLE:
        return study.name
    if role == Qt.ItemDataRole.DisplayRole:
        return finding(study) if column == FILM else score(study)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return _spoken_film(study) if column == FILM else _spoken_score(study)
    if role == Qt.ItemDataRole.ToolTipRole:
        lines = [study.name]
        if study.result is not None:
            lines.append(texts.line(study.result))
        return tooltip("\n".join(lines)).replace("\n", "<br>")
    if role == Qt.ItemDataRole.DecorationRole and column == FILM:
        return theme.symbol(study.kind)
    return None


def finding(study: Study) -> str:
    """In words, with a sign where it was scored with a warning."""
    return f"⚠ {texts.t(texts.SHORT[study.kind])}" if study.is_warned else texts.t(texts.SHORT[study.kind])


def score(study: Study) -> str:
    """0 to 100, "" where there is none."""
    result = study.result
    return "" if result is None or result.probability is None else str(points(result.probability))


def _spoken_film(study: Study) -> str:
    said = texts.t(texts.SHORT[study.kind])
    if study.is_warned:
        said = texts.listed([said, texts.t(words.WITH_A_WARNING)])
    return texts.t(words.FILM_SAYS).format(name=study.name, words=said)


def _spoken_score(study: Study) -> str:
    result = study.result
    if result is None or result.probability is None:
        return texts.t(words.NO_SCORE)
    number = points(result.probability)
    if result.threshold is None:
        return texts.t(texts.SCORE).format(score=number)
    return texts.t(words.SCORE_SAYS).format(score=number, threshold=points(result.threshold))
