"""Words of the page on the model: what it was tested on, how often it errs, when not to use it."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("desktop", "How good is it?")
READING = QT_TRANSLATE_NOOP("desktop", "Reading the reports…")
CLOSE = QT_TRANSLATE_NOOP("desktop", "Close")
SOURCE = QT_TRANSLATE_NOOP("desktop", "All numbers are read from the model's own reports: {model}.")

FINDS = QT_TRANSLATE_NOOP(
    "desktop", "Of 100 children with pneumonia on the film it finds {found} and misses {missed}. (Tested: {tp} of {ill}.)"
)
ALARMS = QT_TRANSLATE_NOOP(
    "desktop",
    "Of 100 children with a healthy film it calls {n} suggestive of pneumonia all the same. (Tested: {fp} of {well}.)",
)
MEANS = QT_TRANSLATE_NOOP(
    "desktop",
    "Where {share} of 100 children have pneumonia, {ppv} of 100 films it calls suggestive show it. "
    "Where {rare} of 100 have it, {rare_ppv}.",
)
UNSURE = QT_TRANSLATE_NOOP(
    "desktop",
    "Of 100 films {n} come out uncertain: a clinician has to read them. Of 100 others it calls {right} right, {wrong} wrong.",
)
ADULTS = QT_TRANSLATE_NOOP(
    "desktop",
    "Do not use it for adults: of one adult's film with pneumonia and one without, "
    "it scores the one with pneumonia higher {n} times of 100. Guessing gives 50.",
)
ADULTS_UNKNOWN = QT_TRANSLATE_NOOP("desktop", "Do not use it for adults: no report says how it does there.")
NO_FIGURES = QT_TRANSLATE_NOOP("desktop", "No report says how often this model is right. Do not rely on it.")

MADE_FROM = QT_TRANSLATE_NOOP("desktop", "What it was made from")
DATA = QT_TRANSLATE_NOOP("desktop", "Films")
TRAINED = QT_TRANSLATE_NOOP("desktop", "Trained on")
TRAINED_VALUE = QT_TRANSLATE_NOOP("desktop", "{n} films, {ill} of them with pneumonia")
CHOSEN = QT_TRANSLATE_NOOP("desktop", "Threshold chosen on")
CHOSEN_VALUE = QT_TRANSLATE_NOOP("desktop", "{n} other films: {how}")
ONE_HOSPITAL = QT_TRANSLATE_NOOP(
    "desktop",
    "All films, those it was made from and those it was tested on, come from one hospital. Elsewhere it can do worse.",
)

TESTED = QT_TRANSLATE_NOOP("desktop", "How it did on films it had never seen")
TESTED_ON = QT_TRANSLATE_NOOP("desktop", "Tested on")
TESTED_ON_VALUE = QT_TRANSLATE_NOOP("desktop", "{n} films, {ill} of them with pneumonia; {refused} not scored")
INTERVALS = QT_TRANSLATE_NOOP("desktop", "In brackets: where the true figure lies, with 95 % confidence, for films like these.")
AUC = QT_TRANSLATE_NOOP("desktop", "Area under the ROC curve")
SENSITIVITY = QT_TRANSLATE_NOOP("desktop", "Sensitivity: pneumonia found")
SPECIFICITY = QT_TRANSLATE_NOOP("desktop", "Specificity: healthy called healthy")
ACCURACY = QT_TRANSLATE_NOOP("desktop", "Accuracy: called right")
COUNT_OF = QT_TRANSLATE_NOOP("desktop", "{figure}: {n} of {total} films")
BACTERIAL = QT_TRANSLATE_NOOP("desktop", "Sensitivity, bacterial ({n} films)")
VIRAL = QT_TRANSLATE_NOOP("desktop", "Sensitivity, viral ({n} films)")
NO_KIND = QT_TRANSLATE_NOOP("desktop", "It does not tell bacterial from viral pneumonia.")

VALUES = QT_TRANSLATE_NOOP("desktop", "What a finding means where you work")
VALUE_WHERE = QT_TRANSLATE_NOOP("desktop", "Where {share} of 100 have it")
VALUE = QT_TRANSLATE_NOOP("desktop", "“suggestive” is right in {ppv}, “no findings” is right in {npv}")

CALIBRATION = QT_TRANSLATE_NOOP("desktop", "Does a score of 70 mean 70 of 100?")
CALIBRATION_ERROR = QT_TRANSLATE_NOOP("desktop", "Mean difference")
CALIBRATION_ERROR_VALUE = QT_TRANSLATE_NOOP("desktop", "{points} points of 100 between score and share with pneumonia")
CALIBRATION_ONLY = QT_TRANSLATE_NOOP(
    "desktop",
    "Only where as many have pneumonia as among the films tested ({share} of 100). Elsewhere the score is not a risk.",
)
PLOT_X = QT_TRANSLATE_NOOP("desktop", "score")
PLOT_Y = QT_TRANSLATE_NOOP("desktop", "share with pneumonia")
PLOT_SAYS = QT_TRANSLATE_NOOP("desktop", "Calibration: {points}")
PLOT_POINT = QT_TRANSLATE_NOOP("desktop", "at score {score}, {share} of 100")
PLOT_PICTURE = QT_TRANSLATE_NOOP("desktop", "The report's picture of the calibration")

ZONE = QT_TRANSLATE_NOOP("desktop", "When it says “uncertain”")
ZONE_RANGE = QT_TRANSLATE_NOOP("desktop", "Scores")
ZONE_RANGE_VALUE = QT_TRANSLATE_NOOP("desktop", "{low} to {high} of 100; threshold {threshold}")
ZONE_FILMS = QT_TRANSLATE_NOOP("desktop", "Uncertain")
ZONE_FILMS_VALUE = QT_TRANSLATE_NOOP("desktop", "{n} of {total} films tested")
ZONE_COUNTED = QT_TRANSLATE_NOOP(
    "desktop", "All other figures here count by the threshold alone, as if there were no such zone."
)
ZONE_RIGHT = QT_TRANSLATE_NOOP("desktop", "Right among the others")

FAILURES = QT_TRANSLATE_NOOP("desktop", "Where it fails")
ADULT_AUC = QT_TRANSLATE_NOOP("desktop", "Adults: area under the curve")
ADULT_AUC_VALUE = QT_TRANSLATE_NOOP("desktop", "{figure}, {n} films; 0.5 is guessing")
ADULT_CAUGHT = QT_TRANSLATE_NOOP("desktop", "Adults: refused or warned of")
ADULT_SILENT = QT_TRANSLATE_NOOP("desktop", "Adults: scored without a warning")
ADULT_SILENT_VALUE = QT_TRANSLATE_NOOP("desktop", "{n} of {total} films")
MASKED = QT_TRANSLATE_NOOP("desktop", "Lungs covered: area under the curve")
MASKED_VALUE = QT_TRANSLATE_NOOP("desktop", "{figure}, or {other} covered another way; 0.5 is guessing")
MASKED_MET = QT_TRANSLATE_NOOP("desktop", "With the lungs covered it can hardly tell: it goes by the lungs.")
MASKED_NOT_MET = QT_TRANSLATE_NOOP(
    "desktop",
    "It should not be able to tell with the lungs covered. It can, a little: some of what it goes by is not the lungs.",
)
ODD = QT_TRANSLATE_NOOP("desktop", "What is no usable chest film: refused or warned of")
CHEST = QT_TRANSLATE_NOOP("desktop", "Good chest films: refused or warned of")
OF_FILMS = QT_TRANSLATE_NOOP("desktop", "{figure} of {n}")

SEEDS = QT_TRANSLATE_NOOP("desktop", "The same method, trained again")
SEEDS_SAY = QT_TRANSLATE_NOOP("desktop", "Mean of {n} runs with its 95 % interval; the first run is the model you use: {first}")
SPREAD_NAMES = {
    "AUC": AUC,
    "accuracy, %": QT_TRANSLATE_NOOP("desktop", "Accuracy, %"),
    "sensitivity, %": QT_TRANSLATE_NOOP("desktop", "Sensitivity, %"),
    "specificity, %": QT_TRANSLATE_NOOP("desktop", "Specificity, %"),
    "expected calibration error": QT_TRANSLATE_NOOP("desktop", "Calibration error"),
}
SPREAD_VALUE = QT_TRANSLATE_NOOP("desktop", "{mean}; this one {first}")

NOT_TO_USE = QT_TRANSLATE_NOOP("desktop", "When not to use it")
NOT_FOR = (
    QT_TRANSLATE_NOOP("desktop", "For adults, for children of six years and more, and for infants under one year."),
    QT_TRANSLATE_NOOP("desktop", "For side views, and for anything but a frontal chest film."),
    QT_TRANSLATE_NOOP("desktop", "For photographs of a film on a light box, of a screen or of paper."),
    QT_TRANSLATE_NOOP("desktop", "To rule pneumonia out: a low score does not exclude it."),
    QT_TRANSLATE_NOOP("desktop", "To choose a treatment: it does not tell bacterial from viral pneumonia."),
    QT_TRANSLATE_NOOP("desktop", "Without a clinician: the decision stays with one."),
)

ABOUT = QT_TRANSLATE_NOOP("desktop", "The model")
MODEL = QT_TRANSLATE_NOOP("desktop", "Name and version")
INTENDED = QT_TRANSLATE_NOOP("desktop", "Intended use")
LICENCE = QT_TRANSLATE_NOOP("desktop", "Licence")
HASH = QT_TRANSLATE_NOOP("desktop", "File (SHA-256)")

MISSING_TITLE = QT_TRANSLATE_NOOP("desktop", "What is not known here")
MISSING = {
    "test": QT_TRANSLATE_NOOP("desktop", "There is no report of a test of this model."),
    "audit": QT_TRANSLATE_NOOP("desktop", "There is no report on what it does with the lungs covered."),
    "gate": QT_TRANSLATE_NOOP("desktop", "There is no report on adults' films and on what is no chest film."),
    "gate-test": QT_TRANSLATE_NOOP("desktop", "There is no report on how many of the films tested are warned of."),
    "spread": QT_TRANSLATE_NOOP("desktop", "There is no report on the same recipe trained again."),
    "run": QT_TRANSLATE_NOOP("desktop", "There is no report on the films it was trained on."),
    "calibration": QT_TRANSLATE_NOOP("desktop", "There is no picture of how scores and shares agree."),
}
