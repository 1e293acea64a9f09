"""What is known about one image: one dataclass for the window, the tables and the reports; its CSV and JSON forms."""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

COLUMNS = (
    "path", "status", "code", "message", "probability", "decision", "threshold", "warnings", "model", "model_sha256",
    "file_sha256", "format", "width", "height", "seconds", "typicality", "altered", "profile", "brightness", "contrast",
    "sharpness",
)  # fmt: skip
"""The CSV's header. The first eleven stay where they are; new ones come at the end."""
ADDED = ("altered", "profile", "brightness", "contrast", "sharpness")
"""Columns that tables of earlier versions do not have; what is not there is empty."""


@dataclass(frozen=True)
class Result:
    """One file's outcome, whatever happened to it.

    Attributes:
        path: as the person named it; in a batch relative to the folder given, with "/".
        status: "ok", "refused" (read, but must not be scored) or "error" (not readable).
        code: "" where ok, else the stable code of `CxrError`.
        message: what happened and the way out, in a sentence or two; "" where ok.
        probability: calibrated score in [0, 1]; None unless ok. A score, not a risk.
        decision: "pneumonia", "normal" or "uncertain"; "" unless ok.
        threshold: the contract's; None unless ok.
        warnings: stable codes, see `cxr.warning_codes.WARNINGS`.
        model: name and version. model_sha256: of the model file.
        file_sha256: of the file's bytes; "" where they could not be read.
        format, width, height: of the image, "" and 0 where unknown.
        seconds: from opening the file to the score.
        typicality: distance from the films trained on, about 1 for a typical one; None where not measured.
        altered: how the film was turned before it was scored, see `cxr.orientation.Alteration.code`; "" as in the file.
        profile: of the threshold: "balanced", "screening" or "own", see `cxr.contract.Decision`; "" unless ok.
        brightness, contrast, sharpness: of the film at 224×224, see `cxr.image_statistics`; None where not measured.
    """

    path: str
    status: str
    code: str = ""
    message: str = ""
    probability: float | None = None
    decision: str = ""
    threshold: float | None = None
    warnings: tuple[str, ...] = ()
    model: str = ""
    model_sha256: str = ""
    file_sha256: str = ""
    format: str = ""
    width: int = 0
    height: int = 0
    seconds: float = 0.0
    typicality: float | None = None
    altered: str = ""
    profile: str = ""
    brightness: float | None = None
    contrast: float | None = None
    sharpness: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready; `path` escaped as in the CSV, so that every name is valid UTF-8."""
        return {**asdict(self), "path": escape_path(self.path), "warnings": list(self.warnings)}

    def to_row(self) -> list[str]:
        """The CSV's cells, in the order of `COLUMNS`, safe to open in a spreadsheet."""
        cells = {
            **asdict(self),
            "path": escape_path(self.path),
            "probability": "" if self.probability is None else f"{self.probability:.4f}",
            "threshold": "" if self.threshold is None else f"{self.threshold:.4f}",
            "warnings": ";".join(self.warnings),
            "width": self.width or "",
            "height": self.height or "",
            "seconds": f"{self.seconds:.3f}",
            **{name: "" if value is None else f"{value:.3f}" for name, value in self._measures().items()},
        }
        return [guard_formula(str(cells[column])) for column in COLUMNS]

    def _measures(self) -> dict[str, float | None]:
        return {name: getattr(self, name) for name in _MEASURES}


_MEASURES = ("typicality", "brightness", "contrast", "sharpness")


def from_row(row: Mapping[str, str]) -> Result:
    """The inverse of `to_row`, for going on with a table; of an older one too (`ADDED`).

    Raises:
        ValueError, KeyError: the row is not whole.
    """
    cells = {column: unguard_formula(row.get(column, "") if column in ADDED else row[column]) for column in COLUMNS}
    if cells["status"] not in ("ok", "refused", "error"):
        raise ValueError(f"unknown status {cells['status']!r}")
    return Result(
        path=unescape_path(cells["path"]),
        status=cells["status"],
        code=cells["code"],
        message=cells["message"],
        probability=float(cells["probability"]) if cells["probability"] else None,
        decision=cells["decision"],
        threshold=float(cells["threshold"]) if cells["threshold"] else None,
        warnings=tuple(filter(None, cells["warnings"].split(";"))),
        model=cells["model"],
        model_sha256=cells["model_sha256"],
        file_sha256=cells["file_sha256"],
        format=cells["format"],
        width=int(cells["width"] or 0),
        height=int(cells["height"] or 0),
        seconds=float(cells["seconds"]),
        altered=cells["altered"],
        profile=cells["profile"],
        **{name: float(cells[name]) if cells[name] else None for name in _MEASURES},
    )


def csv_lines(rows: Iterable[Iterable[str]]) -> str:
    """Cells → CSV text (RFC 4180: comma, CRLF)."""
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\r\n").writerows(rows)
    return stream.getvalue()


_FORMULA_START = ("=", "+", "-", "@", "\t", "\r", "'", "＝", "＋", "－", "＠")


_SPLIT = "([;\\t\\r\\n])"
_FORMULA = "'*[=+\\-@＝＋－＠]"


def guard_formula(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula gets an apostrophe in front (and one that has one, another).

    So does what would start a cell where the sheet is split at something else than commas, as in half of Europe.
    """
    inside = re.sub(f"{_SPLIT}({_FORMULA})", r"\1'\2", cell)
    return f"'{inside}" if cell.startswith(_FORMULA_START) else inside


def unguard_formula(cell: str) -> str:
    """The inverse of `guard_formula`."""
    cell = cell[1:] if cell.startswith("'") else cell
    return re.sub(f"{_SPLIT}'({_FORMULA})", r"\1\2", cell)


def escape_path(path: str) -> str:
    r"""A path as printable, valid UTF-8, reversibly: `\` → `\\`; bytes that are not UTF-8 and control characters → `\xNN`.

    Characters that break lines or turn the direction of what follows → `\uNNNN`: "gnp.exe" must not look like "exe.png".
    """
    path = path.replace("\\", "\\\\")
    path = re.sub(r"[\x00-\x1f\x7f\udc80-\udcff]", lambda m: f"\\x{ord(m[0]) & 0xFF:02x}", path)
    return re.sub(r"[\x80-\x9f\u2028-\u202e\u2066-\u2069]", lambda m: f"\\u{ord(m[0]):04x}", path)


def unescape_path(text: str) -> str:
    """The inverse of `escape_path`."""

    def restore(match: re.Match[str]) -> str:
        if match[0] == "\\\\":
            return "\\"
        if match[2]:
            return chr(int(match[2], 16))
        value = int(match[1], 16)
        return chr(value) if value < 0x80 else os.fsdecode(bytes([value]))

    return re.sub(r"\\\\|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})", restore, text)
