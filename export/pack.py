"""A model as one file for a USB stick: `python -m export.pack [--contract models/pneumonia_int8.json] --out FILE`.

With it goes what the model scores on the reference films on this computer, so that another one notices when it computes
otherwise. `python -m desktop model install FILE` takes it. There is no signature: publish the SHA-256 that this command prints
where people can trust it, for instance on the page with the download.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __package__ in (None, ""):
    sys.path[0] = str(ROOT)

from cxr.assess import assess  # noqa: E402
from cxr.classifier import Classifier, load_classifier  # noqa: E402
from cxr.errors import CxrError, UsageError  # noqa: E402
from cxr.files import read_bytes  # noqa: E402
from cxr.model_package import EXPECTED, SUFFIX, TOLERANCE, read_beside, read_package, reports_of, write_package  # noqa: E402
from cxr.seal import seal_of  # noqa: E402
from cxr.shipped import CONTRACT, MODELS, REFERENCE  # noqa: E402


def expected_scores(classifier: Classifier) -> dict[str, object]:
    """What the model scores on the reference films, as in expected.json.

    Raises:
        UsageError: `reference_film` where one gets no score.
    """
    films = []
    for path in sorted(REFERENCE.glob("*.png")):
        result = assess(path, classifier).result
        if result.probability is None:
            raise UsageError("reference_film", f"The model gives a reference film no score: {result.message}", "", path)
        films.append({"file": path.name, "sha256": result.file_sha256, "probability": round(result.probability, 4)})
    return {"tolerance": TOLERANCE, "films": films}


def pack(contract_path: Path, out: Path, reports: Path | None = None) -> list[str]:
    """Write the package and read it again.

    Args:
        contract_path: of the model; its file lies beside it.
        out: the package; what stood there goes.
        reports: folder with its reports; default: `reports` beside the contract, else that of models/.

    Returns:
        Lines to tell: what it holds, and the hashes to publish.

    Raises:
        UsageError, ContractError, EngineError.
    """
    if out.suffix != SUFFIX:
        raise UsageError("out_suffix", f"The name must end in {SUFFIX}.", "", out)
    classifier = load_classifier(contract_path)
    contract = classifier.contract
    files = read_beside(contract_path)
    folder = reports or (contract_path.parent if (contract_path.parent / "reports").is_dir() else MODELS) / "reports"
    files.update(reports_of(contract, folder))
    files[EXPECTED] = json.dumps(expected_scores(classifier), indent=1).encode() + b"\n"
    try:
        write_package(out, files)
    except OSError as error:
        raise UsageError(
            "out_unwritable",
            f"The package can't be written ({error.strerror or error}).",
            "Check the stick and its space.",
            out,
        ) from error
    if read_package(out) != files:
        raise UsageError("out_unwritable", "The package was not written as it should be.", "Try another stick.", out)
    told = [f"{out}: {contract.title}, {len(files)} files, {out.stat().st_size / 1e6:.1f} MB"]
    told.append(f"SHA-256 of the file:  {hashlib.sha256(read_bytes(out)).hexdigest()}")
    told.append(f"hash of the model:    {seal_of(files['contract.json'])}")
    return told


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code: 0 done, 2 where model, reference films or the file can't be read or written."""
    parser = argparse.ArgumentParser("python -m export.pack", description="A model as one file for a USB stick.")
    parser.add_argument("--contract", type=Path, default=CONTRACT, metavar="CONTRACT.json", help="default: the shipped model's")
    parser.add_argument("--out", type=Path, required=True, metavar=f"FILE{SUFFIX}")
    parser.add_argument("--reports", type=Path, metavar="FOLDER", help="with its reports; default: beside the contract")
    options = parser.parse_args(argv)
    try:
        told = pack(options.contract, options.out, options.reports)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print("\n".join(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
