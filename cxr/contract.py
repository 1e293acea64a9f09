"""What a model file is: the one JSON beside the `.tflite`, loaded and checked in one place.

A model whose hash, shape, quantization or preprocessing does not match its contract is refused: a score from the wrong
numbers looks like any other score.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from cxr import typicality
from cxr.decision import Decision as Decision
from cxr.errors import ContractError, CxrError
from cxr.files import read_bytes
from cxr.preprocess import NAMES, Preprocessing
from cxr.seal import digest, seal_of
from cxr.typicality import Typicality

SCHEMA = 1
LONGEST_TITLE = 120
"""Letters."""
INTENDED_USE = (
    "Decision support for health workers: frontal chest X-rays of children of one to five years. "
    "The decision stays with a qualified clinician. Not a cleared medical device."
)


@dataclass(frozen=True)
class TensorSpec:
    """One input or output of the model file.

    Attributes:
        shape: static, batch 1.
        dtype: "int8" or "float32".
        scale, zero_point: real = (stored − zero_point) · scale; 0 and 0 where the tensor is not quantized.
    """

    shape: tuple[int, ...]
    dtype: str
    scale: float = 0.0
    zero_point: int = 0


@dataclass(frozen=True)
class Contract:
    """See the module. `metrics` holds the validation figures as `export/quantize.py` wrote them, with the split they are of.

    `temperature`: probability = sigmoid(logit / temperature), fitted on held-out logits of this very file.
    `prevalence`: share of pneumonia among the films trained on; a score is not a risk anywhere else.
    `profiles`: other operating points offered beside `decision`, by the name of their profile; the model's own among them
    where another decision is in use.
    """

    name: str
    version: str
    file: str
    sha256: str
    labels: tuple[str, ...]
    input: TensorSpec
    outputs: dict[str, TensorSpec]
    preprocessing: Preprocessing
    temperature: float
    decision: Decision
    prevalence: float
    training: dict[str, Any] = field(default_factory=dict)
    metrics: dict[str, Any] = field(default_factory=dict)
    typicality: dict[str, Any] | None = None
    intended_use: str = INTENDED_USE
    licence: str = "Apache-2.0; trained on CC BY 4.0 data (Kermany et al., doi:10.17632/rscbjbr9sj)"
    profiles: dict[str, Decision] = field(default_factory=dict)
    schema: int = SCHEMA

    @property
    def title(self) -> str:
        """Name and version, as every result shows them."""
        return f"{self.name} {self.version}"

    def probability(self, logit: float) -> float:
        """Calibrated score in [0, 1]."""
        return 1 / (1 + math.exp(-max(-60.0, min(60.0, logit / self.temperature))))

    def read_typicality(self) -> Typicality | None:
        """The statistics that tell strange images, or None where the model has none.

        Raises:
            ContractError: `contract_damaged`.
        """
        if self.typicality is None:
            return None
        try:
            return typicality.from_dict(self.typicality)
        except (KeyError, TypeError, ValueError) as error:
            raise ContractError("contract_damaged", f"The typicality statistics are wrong ({error}).", _REINSTALL) from error

    def to_json(self) -> str:
        """The file's text, keys in a fixed order, sealed."""
        raw = asdict(self)
        for one in (raw["decision"], *raw["profiles"].values()):  # as contracts of version 2.0.0 were written
            if not one["figures"]:
                del one["figures"]
            if one["profile"] == "balanced":
                del one["profile"]
        if not raw["profiles"]:
            del raw["profiles"]
        return sealed(raw)


def sealed(raw: dict[str, Any]) -> str:
    """A contract's text from its names and values.

    The last value, `seal`, is the SHA-256 of the text with the seal's digits taken out: a threshold that lost a digit looks
    like any other threshold. It tells damage, not forgery.
    """
    text = json.dumps({**raw, "seal": ""}, indent=1) + "\n"
    return f"{text[:-4]}{digest(text.encode())}{text[-4:]}"  # the last four: quote, line end, brace, line end


def load_contract(path: Path) -> Contract:
    """Read and check a contract.

    Raises:
        ContractError: `contract_missing`, `contract_damaged`, `contract_schema`.
    """
    data = _read(path, ContractError("contract_missing", "The model's contract can't be read.", _REINSTALL, path))
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ContractError("contract_damaged", "The model's contract is damaged.", _REINSTALL, path) from error
    try:
        return _from_raw(raw, data)
    except ContractError as error:
        raise error.with_path(path) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ContractError("contract_damaged", f"The model's contract is incomplete ({error}).", _REINSTALL, path) from error


_REINSTALL = "Install the program, or the model, again."


def _from_raw(raw: Any, data: bytes) -> Contract:
    if not isinstance(raw, dict):
        raise TypeError("not a table of names and values")
    if raw.get("schema") != SCHEMA:
        raise ContractError(
            "contract_schema", f"The contract has schema {raw.get('schema')!r}, not {SCHEMA}.", "Update the program."
        )
    contract = Contract(
        **{
            **{name: value for name, value in raw.items() if name != "seal"},
            "labels": tuple(raw["labels"]),
            "input": _tensor(raw["input"]),
            "outputs": {name: _tensor(spec) for name, spec in raw["outputs"].items()},
            "preprocessing": Preprocessing(**raw["preprocessing"]),
            "decision": Decision(**raw["decision"]),
            "profiles": {name: Decision(**one) for name, one in raw.get("profiles", {}).items()},
        }
    )
    _check_values(contract)
    if not seal_of(data):
        raise ContractError("contract_damaged", "The model's contract was changed since it was made.", _REINSTALL)
    return contract


def _tensor(raw: dict[str, Any]) -> TensorSpec:
    return TensorSpec(**{**raw, "shape": tuple(raw["shape"])})


def _check_values(contract: Contract) -> None:
    spec, decisions = contract.preprocessing, (contract.decision, *contract.profiles.values())
    problems = [
        text
        for wrong, text in (
            (contract.labels != ("normal", "pneumonia"), "unknown labels"),
            (not all(isinstance(text, str) for text in _texts(contract)), "names and sentences must be text"),
            (not all(isinstance(table, dict) for table in _tables(contract)), "figures must be tables"),
            (not _is_name(contract.title), "name and version must be short, of printable letters"),
            (
                spec.name not in NAMES or spec.version != 1,
                f"unknown preprocessing {spec.name} version {spec.version}",
            ),
            (contract.input.shape != (1, spec.size, spec.size, spec.channels), "input shape and preprocessing differ"),
            ("logit" not in contract.outputs, "no output named logit"),
            (not (math.isfinite(contract.temperature) and contract.temperature > 0), "temperature must be positive"),
            (
                not all(decision.is_valid for decision in decisions),
                "threshold and uncertain zone must lie between 0 and 1",
            ),
            (Path(contract.file).name != contract.file, "the model file must lie beside its contract"),
            (not 0 < contract.prevalence < 1, "prevalence must lie between 0 and 1"),
        )
        if wrong
    ]
    if problems:
        raise ContractError("contract_damaged", f"The model's contract is wrong: {'; '.join(problems)}.", _REINSTALL)


def _tables(contract: Contract) -> tuple[object, ...]:
    decisions = (contract.decision, *contract.profiles.values())
    return (contract.training, contract.metrics, *(one.figures for one in decisions))


def _is_name(title: str) -> bool:
    """It goes into tables, reports and terminals."""
    return len(title) <= LONGEST_TITLE and title.isprintable()


def _texts(contract: Contract) -> tuple[object, ...]:
    """What is shown as it stands: another program may have written it."""
    decisions = (contract.decision, *contract.profiles.values())
    shown = (contract.name, contract.version, contract.file, contract.sha256, contract.intended_use, contract.licence)
    return (*shown, *(text for one in decisions for text in (one.chosen, one.profile)))


def read_model(contract: Contract, folder: Path) -> bytes:
    """The model file's bytes, after checking that it is the one the contract is bound to.

    Raises:
        ContractError: `model_missing`, `model_hash`.
    """
    path = folder / contract.file
    data = _read(path, ContractError("model_missing", "The model file can't be read.", _REINSTALL, path))
    if hashlib.sha256(data).hexdigest() != contract.sha256:
        raise ContractError("model_hash", "The model file is not the one its contract describes.", _REINSTALL, path)
    return data


def _read(path: Path, problem: ContractError) -> bytes:
    try:
        return read_bytes(path)
    except CxrError as error:
        if error.code == "file_empty":
            return b""
        raise problem from error
