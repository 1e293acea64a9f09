"""Look at the data set: `python -m training.explore --data DIR [--out runs/explore]`.

Writes explore.json (counts, patients, sizes, grey levels) and explore.png (one film of each class and split). The figure
shows films of the data set: keep it out of the repository.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from cxr.errors import CxrError
from cxr.image_io import load
from training.dataset import CLASSES, SPLITS, Film, data_folder, films
from training.plots import new_figure, save
from training.run_folder import write_json


def describe(chosen: Sequence[Film]) -> dict[str, Any]:
    """Counts, patients, kinds, sizes and grey levels of each split and class.

    Raises:
        CxrError: a film can't be read.
    """
    groups: dict[str, Any] = {}
    for split in SPLITS:
        for label, class_name in enumerate(CLASSES):
            group = [film for film in chosen if film.split == split and film.label == label]
            groups[f"{split}/{class_name}"] = _describe_group(group)
    patients = {split: {film.patient for film in chosen if film.split == split} for split in SPLITS}
    return {
        "films": len(chosen),
        "groups": groups,
        "patients_in_two_splits": len(patients["train"] & patients["val"])
        + len(patients["test"] & (patients["train"] | patients["val"])),
    }


def _describe_group(group: Sequence[Film]) -> dict[str, Any]:
    sizes: Counter[tuple[int, int]] = Counter()
    black, contrast = [], []
    for film in group:
        image = load(film.path)
        sizes[(image.width, image.height)] += 1
        black.append(float(np.percentile(image.pixels, 1)))
        contrast.append(float(image.pixels.std()))
    per_patient = Counter(film.patient for film in group)
    widths, heights = zip(*sizes, strict=True)
    return {
        "films": len(group),
        "patients": len(per_patient),
        "patients_with_several_films": sum(count > 1 for count in per_patient.values()),
        "most_films_of_a_patient": max(per_patient.values()),
        "kinds": dict(Counter(film.kind for film in group)),
        "width": [min(widths), max(widths)],
        "height": [min(heights), max(heights)],
        "commonest_sizes": [[*size, count] for size, count in sizes.most_common(3)],
        "black_level_mean": round(float(np.mean(black)), 2),
        "contrast_mean": round(float(np.mean(contrast)), 2),
    }


def plot_samples(chosen: Sequence[Film], path: Path) -> None:
    """One film of each class (columns) and split (rows)."""
    figure = new_figure(6, 9)
    for row, split in enumerate(SPLITS):
        for label, class_name in enumerate(CLASSES):
            film = next(f for f in chosen if f.split == split and f.label == label)
            axes = figure.add_subplot(len(SPLITS), len(CLASSES), 2 * row + label + 1)
            axes.imshow(load(film.path).pixels, cmap="gray", vmin=0, vmax=255)
            axes.set_title(f"{split} · {class_name}", fontsize=10)
            axes.set_axis_off()
    save(figure, path)


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data."""
    parser = argparse.ArgumentParser(prog="python -m training.explore", description="Look at the data set.")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--out", type=Path, default=Path("runs/explore"), help="folder of the figure and the JSON")
    options = parser.parse_args(arguments)
    try:
        chosen = films(data_folder(options.data))
        report = describe(chosen)
        options.out.mkdir(parents=True, exist_ok=True)
        write_json(options.out / "explore.json", report)
        plot_samples(chosen, options.out / "explore.png")
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(f"{'':18}films  patients  kinds")
    for name, group in report["groups"].items():
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(group["kinds"].items()))
        print(f"{name:16} {group['films']:6}  {group['patients']:8}  {kinds}")
    print(f"written: {options.out / 'explore.json'}, {options.out / 'explore.png'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
