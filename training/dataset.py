"""The Guangzhou data set on disk: {train,val,test}/{NORMAL,PNEUMONIA}/*.jpeg → films with patient and kind.

Source: Kermany, Zhang, Goldbaum, Mendeley Data, doi:10.17632/rscbjbr9sj (CC BY 4.0). The file names carry the patient.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr.errors import UsageError
from cxr.image_io import load
from cxr.preprocess import DECODE_SIZE, PLAIN, squash

SPLITS = ("train", "val", "test")
CLASSES = ("NORMAL", "PNEUMONIA")
SUFFIXES = (".jpeg", ".jpg", ".png")

_PNEUMONIA_NAME = re.compile(r"person(\d+)_(bacteria|virus)_\d+", re.IGNORECASE)
_NORMAL_NAME = re.compile(r"(NORMAL2-)?IM-(\d+)-\d+", re.IGNORECASE)


@dataclass(frozen=True)
class Film:
    """One labelled film.

    Attributes:
        path: the file.
        split: "train", "val" or "test", as published.
        label: 0 normal, 1 pneumonia.
        patient: who, unique over the three splits ("train/bacteria-12"); a name that tells no patient is its own.
        kind: "normal", "bacterial", "viral", or "unknown" for pneumonia of a file name that does not say.
    """

    path: Path
    split: str
    label: int
    patient: str
    kind: str

    @property
    def name(self) -> str:
        """ "train/NORMAL/IM-0115-0001.jpeg", the same on every machine."""
        return f"{self.split}/{CLASSES[self.label]}/{self.path.name}"


def data_folder(given: Path | str | None) -> Path:
    """The data set's folder from `--data` or CHEST_XRAY_DIR.

    Raises:
        UsageError: neither is given, or the folder has not the layout expected.
    """
    chosen = given or os.environ.get("CHEST_XRAY_DIR")
    if not chosen:
        raise UsageError(
            "data_missing",
            "No data set was given.",
            "Use --data DIR or set CHEST_XRAY_DIR to the folder that holds train, val and test.",
        )
    folder = Path(chosen)
    missing = [f"{split}/{name}" for split in SPLITS for name in CLASSES if not (folder / split / name).is_dir()]
    if missing:
        raise UsageError(
            "data_layout",
            f"The folder lacks {', '.join(missing)}.",
            "It must hold {train,val,test}/{NORMAL,PNEUMONIA}, as the data set is published.",
            folder,
        )
    return folder


def films(folder: Path, splits: Iterable[str] = SPLITS) -> list[Film]:
    """All films of these splits, sorted by split, class and file name.

    Raises:
        UsageError: `data_empty` where a class of a split has no film.
    """
    found: list[Film] = []
    for split in splits:
        for label, class_name in enumerate(CLASSES):
            directory = folder / split / class_name
            paths = sorted(p for p in directory.iterdir() if p.suffix.lower() in SUFFIXES and not p.name.startswith("."))
            if not paths:
                raise UsageError("data_empty", "The folder holds no film.", "Check that the data set is complete.", directory)
            found += [_film(path, split, label) for path in paths]
    return found


def _film(path: Path, split: str, label: int) -> Film:
    # Patients of train and val are numbered apart from those of test; val continues train's numbers, so a person
    # of val may be one of train: both get the same patient key and can't be parted by a split.
    group = "test" if split == "test" else "train"
    if label == 1:
        match = _PNEUMONIA_NAME.match(path.name)
        if match:
            kind = "bacterial" if match[2].lower() == "bacteria" else "viral"
            return Film(path, split, label, f"{group}/{match[2].lower()}-{int(match[1])}", kind)
        return Film(path, split, label, f"{group}/{path.stem}", "unknown")
    match = _NORMAL_NAME.match(path.name)
    if match:
        return Film(path, split, label, f"{group}/normal{'2' if match[1] else ''}-{int(match[2])}", "normal")
    return Film(path, split, label, f"{group}/{path.stem}", "normal")


def labels(chosen: Sequence[Film]) -> NDArray[np.int64]:
    """int64, shape (N,): 0 normal, 1 pneumonia."""
    return np.array([film.label for film in chosen], dtype=np.int64)


def read_squashed(
    chosen: Sequence[Film], size: int, preprocessing: str = PLAIN, progress: Callable[[int], None] | None = None
) -> NDArray[np.uint8]:
    """Every film through the application's own reader and preprocessing.

    Returns:
        uint8, shape (N, size, size).

    Raises:
        CxrError: a film can't be read; nothing is skipped silently.
    """
    images = np.empty((len(chosen), size, size), dtype=np.uint8)
    for index, film in enumerate(chosen):
        images[index] = squash(load(film.path, reduce_to=DECODE_SIZE).pixels, size, preprocessing)
        if progress is not None:
            progress(index + 1)
    return images
