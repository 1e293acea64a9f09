"""Words of the check on a clinic's own labelled films: what is wrong with a folder of them, and the report."""

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

TITLE = QT_TRANSLATE_NOOP("desktop", "Check on films of this clinic: {n}")
IN_WORDS = QT_TRANSLATE_NOOP("desktop", "In plain words")
FINDS = QT_TRANSLATE_NOOP(
    "desktop", "It finds {found} of 100 children with pneumonia on the film ({low} to {high}). Here: {n} of {total}."
)
ALARMS = QT_TRANSLATE_NOOP(
    "desktop",
    "It calls {found} of 100 children with a normal film suggestive of pneumonia all the same ({low} to {high}). "
    "Here: {n} of {total}.",
)
MEANS = QT_TRANSLATE_NOOP(
    "desktop",
    "Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on {ppv} of 100 films that the program "
    "calls suggestive ({ppv_low} to {ppv_high}), and on {rest} of 100 that it does not call so ({rest_low} to {rest_high}).",
)
MEANS_CALLED = QT_TRANSLATE_NOOP(
    "desktop",
    "It calls every film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on "
    "{ppv} of 100 such films ({ppv_low} to {ppv_high}).",
)
MEANS_CLEARED = QT_TRANSLATE_NOOP(
    "desktop",
    "It calls no film here suggestive. Where {share} of 100 children whose chest is X-rayed have pneumonia, it shows on "
    "{rest} of 100 such films ({rest_low} to {rest_high}).",
)
UNSURE = QT_TRANSLATE_NOOP(
    "desktop", "Uncertain are {n} of 100 films, with scores from {low} to {high}: a clinician has to read them."
)
NO_SCORE = QT_TRANSLATE_NOOP("desktop", "{n} of {total} films got no score, {ill} of them with pneumonia.")
NO_SCORE_MISSED = QT_TRANSLATE_NOOP("desktop", "If each of those counts as missed, it finds {found} of 100.")
OVER_99 = QT_TRANSLATE_NOOP("desktop", "over 99")
BRACKETS = QT_TRANSLATE_NOOP(
    "desktop", "In brackets: where the true figure lies, with 95 % confidence, if the films are like those that will come."
)
ENOUGH = QT_TRANSLATE_NOOP("desktop", "There are enough films: both figures are known to ± 5 points.")
NOT_ENOUGH = QT_TRANSLATE_NOOP("desktop", "There are not enough films yet for figures that are known to ± 5 points.")

REMARKS = {
    "none_scored": QT_TRANSLATE_NOOP("desktop", "None of the films got a score: this check says nothing about the program."),
    "no_ill": QT_TRANSLATE_NOOP("desktop", "No film with pneumonia got a score: how many it finds is not known."),
    "no_well": QT_TRANSLATE_NOOP("desktop", "No normal film got a score: how often it raises a false alarm is not known."),
    "few_ill": QT_TRANSLATE_NOOP("desktop", "Fewer than 30 films with pneumonia were scored: what it finds here says little."),
    "few_well": QT_TRANSLATE_NOOP("desktop", "Fewer than 30 normal films were scored: its false alarms here say little."),
    "same_score": QT_TRANSLATE_NOOP("desktop", "All films got the same score: the program can't tell them apart."),
    "refused": QT_TRANSLATE_NOOP("desktop", "Films without a score are left out of every figure that does not name them."),
}
LIMITS_TITLE = QT_TRANSLATE_NOOP("desktop", "What this check can't tell")
LIMITS = (
    QT_TRANSLATE_NOOP(
        "desktop",
        "A threshold chosen on these films looks better on them than it is. Check it on other films before you rely on it.",
    ),
    QT_TRANSLATE_NOOP(
        "desktop",
        "The program does not know which films are of the same child. Several films of a child make the intervals too narrow.",
    ),
    QT_TRANSLATE_NOOP("desktop", "Labels are taken as the truth. A wrong label counts as a mistake of the program."),
    QT_TRANSLATE_NOOP(
        "desktop",
        "Films that the program was made with must not be among them, and films must be taken as they came, the doubtful ones "
        "too. Else the figures are too good.",
    ),
)

COUNTS = QT_TRANSLATE_NOOP("desktop", "What became of the films")
LABELLED = QT_TRANSLATE_NOOP("desktop", "Labelled")
ALL = QT_TRANSLATE_NOOP("desktop", "All")
ILL = QT_TRANSLATE_NOOP("desktop", "Pneumonia")
WELL = QT_TRANSLATE_NOOP("desktop", "Normal")
FIGURES = QT_TRANSLATE_NOOP("desktop", "The figures")
BY_THRESHOLD = QT_TRANSLATE_NOOP(
    "desktop", "Counted by the threshold alone, among films with a score, where nothing else is said."
)
NO_FIGURE = QT_TRANSLATE_NOOP("desktop", "not known: nothing to count")
RANGE = QT_TRANSLATE_NOOP("desktop", "{value} % ({low} to {high} %)")
SENSITIVITY_OF_ALL = QT_TRANSLATE_NOOP("desktop", "Sensitivity, films without a score counted as missed")
UNCERTAIN = QT_TRANSLATE_NOOP("desktop", "Uncertain")
SENSITIVITY_OUTSIDE = QT_TRANSLATE_NOOP("desktop", "Sensitivity among films that are not uncertain")
SPECIFICITY_OUTSIDE = QT_TRANSLATE_NOOP("desktop", "Specificity among films that are not uncertain")
PPV = QT_TRANSLATE_NOOP("desktop", "PPV: called suggestive, and pneumonia")
NPV = QT_TRANSLATE_NOOP("desktop", "NPV: not called suggestive, and normal")
AT_PREVALENCE = QT_TRANSLATE_NOOP("desktop", "{figure}, where {share} of 100 have pneumonia")
CALIBRATION_ERROR = QT_TRANSLATE_NOOP("desktop", "{points} points of 100; by chance alone {chance} on so many films")

ROC = QT_TRANSLATE_NOOP("desktop", "ROC curve")
ROC_SAYS = QT_TRANSLATE_NOOP("desktop", "The dot is the threshold in use, with the intervals of both figures.")
CALIBRATION = QT_TRANSLATE_NOOP("desktop", "Calibration")
CALIBRATION_SAYS = QT_TRANSLATE_NOOP(
    "desktop",
    "On the dotted line a score of 70 means 70 of 100. Expect that only where {trained} of 100 films show pneumonia, as among "
    "those the program was made with; here it is {here} of 100.",
)
HISTOGRAM = QT_TRANSLATE_NOOP("desktop", "Scores: films with pneumonia above the line, normal ones below it")
FALSE_ALARMS = QT_TRANSLATE_NOOP("desktop", "false alarms of 100")
FOUND = QT_TRANSLATE_NOOP("desktop", "found of 100")

OTHERS = QT_TRANSLATE_NOOP("desktop", "What other thresholds would give")
OTHERS_SAY = QT_TRANSLATE_NOOP(
    "desktop",
    "Called: of 100 children of whom {share} have pneumonia, how many films it calls suggestive. "
    "Missed: of 100 children with pneumonia.",
)
CHOSEN_HERE = QT_TRANSLATE_NOOP("desktop", "* Chosen on these very films: on other films expect less.")
COLUMN_THRESHOLD = QT_TRANSLATE_NOOP("desktop", "Threshold")
COLUMN_SENSITIVITY = QT_TRANSLATE_NOOP("desktop", "Sensitivity %")
COLUMN_SPECIFICITY = QT_TRANSLATE_NOOP("desktop", "Specificity %")
COLUMN_PPV = QT_TRANSLATE_NOOP("desktop", "PPV %")
COLUMN_NPV = QT_TRANSLATE_NOOP("desktop", "NPV %")
COLUMN_CALLED = QT_TRANSLATE_NOOP("desktop", "Called")
COLUMN_MISSED = QT_TRANSLATE_NOOP("desktop", "Missed")
IN_USE = QT_TRANSLATE_NOOP("desktop", "in use")
AIMED = QT_TRANSLATE_NOOP("desktop", "finds {aim} % *")
PROFILES = {
    "balanced": QT_TRANSLATE_NOOP("desktop", "balanced"),
    "screening": QT_TRANSLATE_NOOP("desktop", "screening"),
    "own": QT_TRANSLATE_NOOP("desktop", "the clinic's own"),
}

NEEDED = QT_TRANSLATE_NOOP("desktop", "How many films are needed for ± 5 points")
NEEDED_ROW = QT_TRANSLATE_NOOP(
    "desktop", "{have} now, known to ± {distance} points. Needed: {observed} if the figure stays so, {worst} whatever it is."
)
NEEDED_UNKNOWN = QT_TRANSLATE_NOOP("desktop", "{have} now. Needed: {worst} whatever the figure is.")
NEEDED_ILL = QT_TRANSLATE_NOOP("desktop", "Films with pneumonia")
NEEDED_WELL = QT_TRANSLATE_NOOP("desktop", "Normal films")

PROFILE = QT_TRANSLATE_NOOP("desktop", "Threshold profile")
PREVALENCE = QT_TRANSLATE_NOOP("desktop", "Children with pneumonia")
PREVALENCE_VALUE = QT_TRANSLATE_NOOP("desktop", "{share} of 100 taken for the clinic; {here} of 100 among these films")
LABELS = QT_TRANSLATE_NOOP("desktop", "Labels")
LABELS_TABLE = QT_TRANSLATE_NOOP("desktop", "from a table")
LABELS_FOLDERS = QT_TRANSLATE_NOOP("desktop", "from the folders' names")
LEFT_OUT = QT_TRANSLATE_NOOP("desktop", "Left out")
LEFT_OUT_VALUE = QT_TRANSLATE_NOOP(
    "desktop", "copies of other films: {copies}; without a label: {unlabelled}; no films: {others}"
)
METHOD = QT_TRANSLATE_NOOP("desktop", "How it was reckoned")
METHOD_VALUE = QT_TRANSLATE_NOOP(
    "desktop",
    "95 % intervals: shares by Wilson, area under the curve by Newcombe (2006), PPV and NPV by Koopman (1984). "
    "Formulas: docs/LOCAL_CHECK.md.",
)
WRONG = QT_TRANSLATE_NOOP("desktop", "Films called wrong, uncertain, or without a score: {n}")
