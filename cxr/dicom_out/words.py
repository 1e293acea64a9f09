"""What the picture and the report say, in English: other people's archives and viewers show it."""

from __future__ import annotations

from cxr.result import Result
from cxr.warning_codes import WARNINGS

MAKER = "Pneumonia Reader"
NOT_FOR_DIAGNOSIS = "AI RESULT, NOT A DIAGNOSIS. Not verified by a person."
NO_DEVICE = "Decision support: the decision stays with a qualified clinician. Not a cleared medical device."
INTENDED = "Intended for frontal chest X-rays of children of one to five years."
NOT_A_RISK = "The score is not a risk."
ORANGE = "Orange: places that speak for pneumonia."
DECISIONS = {
    "pneumonia": "Findings suggestive of pneumonia",
    "normal": "No findings suggestive of pneumonia: this does not exclude it",
    "uncertain": "Uncertain: have it read",
    "": "Cannot be judged",
}
"""By decision; as code meanings, so 64 characters at most."""


def headline(result: Result) -> str:
    """The decision with the score, or why there is none."""
    said = DECISIONS[result.decision]
    if result.probability is None:
        return f"{said}: {result.message}"
    limit = "" if result.threshold is None else f", threshold {percent(result.threshold)}"
    return f"{said}. Score {percent(result.probability)} of 100{limit}. {NOT_A_RISK}"


def warnings(result: Result) -> list[str]:
    """As sentences; an unknown code, of a newer version's result, as it is."""
    return [WARNINGS.get(code, code) for code in result.warnings]


def model_line(result: Result) -> str:
    """Which model said it."""
    profile = f", threshold profile “{result.profile}”" if result.profile else ""
    return f"Model {result.model} ({result.model_sha256[:12]}){profile}."


def percent(share: float) -> str:
    """With one decimal where it matters: beside the threshold no score may look like it and be below."""
    return f"{100 * share:.1f}".removesuffix(".0")
