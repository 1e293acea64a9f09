"""Words of the check on a clinic's own labelled films: what is wrong with a folder of them."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

NO_LABELS = QT_TRANSLATE_NOOP("desktop", "Nothing here says which films show pneumonia.")
NO_LABELS_HINT = QT_TRANSLATE_NOOP(
    "desktop",
    "Put the films into two folders in it, NORMAL and PNEUMONIA, "
    "or put labels.csv into it, a table with the columns film and label.",
)
SEVERAL_TABLES = QT_TRANSLATE_NOOP("desktop", "There are several CSV files, and none is called labels.csv: {names}.")
SEVERAL_TABLES_HINT = QT_TRANSLATE_NOOP("desktop", "Rename the one with the labels to labels.csv.")
TABLE_UNREADABLE = QT_TRANSLATE_NOOP("desktop", "The table of labels can't be read ({reason}).")
TABLE_UNREADABLE_HINT = QT_TRANSLATE_NOOP("desktop", "Save it again as CSV (UTF-8).")
NO_COLUMNS = QT_TRANSLATE_NOOP("desktop", "The first line of the table of labels does not name the columns film and label.")
NO_COLUMNS_HINT = QT_TRANSLATE_NOOP("desktop", "Write film,label as its first line. It has: {names}.")
UNKNOWN_LABEL = QT_TRANSLATE_NOOP("desktop", "Line {line} of the table of labels says “{word}”, which is no label.")
UNKNOWN_LABEL_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Write normal or pneumonia, or 0 or 1. Take out the lines of all other films."
)
TWICE = QT_TRANSLATE_NOOP("desktop", "Line {line} and line {before} of the table of labels give {name} different labels.")
TWICE_HINT = QT_TRANSLATE_NOOP("desktop", "Take out the wrong line.")
NOT_THERE = QT_TRANSLATE_NOOP("desktop", "Line {line} of the table of labels names a film that is not there: {name}.")
NOT_THERE_MORE = QT_TRANSLATE_NOOP("desktop", "{n} further films are not there either.")
NOT_THERE_HINT = QT_TRANSLATE_NOOP("desktop", "Write each name as the file has it, with its ending and from this folder on.")
NOT_ONE = QT_TRANSLATE_NOOP(
    "desktop", "Line {line} of the table of labels names {name}, and there are several films of that name."
)
NOT_ONE_HINT = QT_TRANSLATE_NOOP("desktop", "Write the folder before the name, as in ward/film.png.")
NESTED = QT_TRANSLATE_NOOP("desktop", "One of its folders says normal and pneumonia at once: {name}.")
NESTED_HINT = QT_TRANSLATE_NOOP("desktop", "Put each film into one of the two only.")
ONE_CLASS = QT_TRANSLATE_NOOP(
    "desktop", "Both kinds of films are needed: {well} normal films and {ill} with pneumonia were found."
)
ONE_CLASS_HINT = QT_TRANSLATE_NOOP("desktop", "Add films of the other kind.")
IN_BOTH = QT_TRANSLATE_NOOP("desktop", "The same film is labelled normal and pneumonia: {one} and {other}.")
IN_BOTH_HINT = QT_TRANSLATE_NOOP("desktop", "Keep the one with the right label.")
