"""Write what the shipped model scores on its reference films: `python -m export.reference`.

models/reference holds RG1 of pydicom-data, reduced, and films drawn by code; expected.json says which score the model gave
on the machine that exported it. `python -m desktop self-test` compares on the clinic's machine: a broken installation or
a runtime that computes otherwise shows there, not in a patient's score.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __package__ in (None, ""):
    sys.path[0] = str(ROOT)

from cxr.assess import assess  # noqa: E402
from cxr.classifier import load_classifier  # noqa: E402
from cxr.model_package import TOLERANCE  # noqa: E402
from cxr.shipped import CONTRACT, REFERENCE  # noqa: E402
from training.run_folder import write_json  # noqa: E402


def main() -> int:
    """Exit code: 0 done, 2 where a reference film is missing or can't be scored."""
    classifier = load_classifier(CONTRACT)
    films = []
    for path in sorted(REFERENCE.glob("*.png")):
        result = assess(path, classifier).result
        if result.probability is None:
            print(f"error: {path.name}: {result.message}", file=sys.stderr)
            return 2
        films.append({"file": path.name, "probability": round(result.probability, 4)})
    if not films:
        print(f"error: {REFERENCE.name} holds no reference film", file=sys.stderr)
        return 2
    content = {"model_sha256": classifier.contract.sha256, "tolerance": TOLERANCE, "films": films}
    write_json(REFERENCE / "expected.json", content)
    print(REFERENCE / "expected.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
