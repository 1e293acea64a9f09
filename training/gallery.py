"""Where a model looked: `python -m training.gallery --data DIR --model FILE.tflite [--split test|val] [--failures] --out DIR`.

Writes gallery.png, or failures.png: films of the data set, each alone and under its evidence map, all on one scale, with file
name, truth and score. It shows films, so --out must not be a tracked folder of the repository. With --failures all films
of the split are scored; for the test split that is logged in test_log.csv beside the folder.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.colors import ListedColormap
from numpy.typing import NDArray

from cxr.assess import assess
from cxr.classifier import Classifier, Scores
from cxr.errors import CxrError, UsageError
from cxr.image_io import load
from cxr.preprocess import DECODE_SIZE
from training.audit import as_scored, make_folder, open_model, refuse_tracked, spread
from training.dataset import Film, data_folder
from training.evaluate import choose_films, show_progress
from training.plots import new_figure, save
from training.report import figures, log_test

AGAINST, FOR = (40, 110, 255), (255, 150, 0)
"""Blue and orange: told apart with every kind of colour vision, and on grey."""
STRENGTH = 0.65
"""Opacity of the strongest evidence."""
COLUMNS = 3
WORDS = ("normal", "pneumonia")


@dataclass(frozen=True)
class Shown:
    """One film of the page with what the model said."""

    film: Film
    scores: Scores


def evidence_colours() -> ListedColormap:
    """From blue (against pneumonia) through clear to orange (for it); opacity grows with the evidence."""
    along = np.linspace(-1, 1, 255)
    colours = np.where(along[:, None] < 0, AGAINST, FOR) / 255
    return ListedColormap(np.column_stack([colours, np.abs(along) * STRENGTH]), name="evidence")


def score_films(classifier: Classifier, films: Sequence[Film]) -> list[Scores | None]:
    """By the application's path; None where it refuses a film."""
    scores = []
    for done, film in enumerate(films, start=1):
        scores.append(assess(film.path, classifier, shown_as=film.name).scores)
        show_progress(done, len(films))
    return scores


def failures(films: Sequence[Film], scores: Sequence[Scores | None], threshold: float) -> list[Shown]:
    """The films called wrong, those with the score farthest from the truth first; refused films have no map to show."""
    wrong = [
        Shown(film, s)
        for film, s in zip(films, scores, strict=True)
        if s is not None and (s.probability >= threshold) != (film.label == 1)
    ]
    return sorted(wrong, key=lambda shown: -abs(shown.film.label - shown.scores.probability))


def plot_page(page: Sequence[Shown], threshold: float, title: str, path: Path) -> None:
    """Pairs of film and film under evidence, `COLUMNS` a row, the legend at the foot.

    The evidence, logits by place, is upsampled bilinearly over the whole film; full colour is the largest |logit| of the page.
    """
    limit = max(float(np.abs(_evidence(shown)).max()) for shown in page) or 1.0
    rows = -(-len(page) // COLUMNS)
    figure = new_figure(4.6 * COLUMNS, 2.75 * rows + 1.1)
    halves: Any = figure.subfigures(2, 1, height_ratios=(2.75 * rows, 0.75))
    body, foot = halves
    cells = body.subfigures(rows, COLUMNS, squeeze=False).flat
    for cell, shown in zip(cells, page, strict=False):
        _plot_pair(cell, shown, limit, threshold)
    _plot_legend(foot, limit)
    figure.suptitle(title, fontsize=11)
    save(figure, path)


def _evidence(shown: Shown) -> NDArray[np.float32]:
    assert shown.scores.evidence is not None  # main has turned down models without
    return shown.scores.evidence


def _plot_pair(cell: Any, shown: Shown, limit: float, threshold: float) -> None:
    pixels = load(shown.film.path, reduce_to=DECODE_SIZE).pixels
    height, width = pixels.shape
    alone, under = cell.subplots(1, 2)
    for axes in (alone, under):
        axes.imshow(pixels, cmap="gray", vmin=0, vmax=255)
        axes.set_axis_off()
    extent = (-0.5, width - 0.5, height - 0.5, -0.5)
    colours = evidence_colours()
    under.imshow(
        _evidence(shown), cmap=colours, vmin=-limit, vmax=limit, extent=extent, interpolation="bilinear", aspect="equal"
    )
    score, truth = shown.scores.probability, shown.film.label
    called = int(score >= threshold)
    verdict = "right" if called == truth else "WRONG"
    cell.suptitle(
        f"{shown.film.name}\ntruth {WORDS[truth]} · score {score:.3f}, called {WORDS[called]}: {verdict}",
        fontsize=8,
        color="black" if called == truth else "#b03000",
    )


def _plot_legend(foot: Any, limit: float) -> None:
    axes = foot.add_axes((0.3, 0.55, 0.4, 0.25))
    axes.set_facecolor("0.45")
    ramp = np.linspace(-limit, limit, 256)[None, :]
    axes.imshow(ramp, cmap=evidence_colours(), aspect="auto", extent=(-limit, limit, 0, 1))
    axes.set_yticks([])
    axes.tick_params(labelsize=8)
    axes.set_xlabel("against pneumonia  ←  evidence by place (logits; their mean is the film's)  →  for pneumonia", fontsize=8)


def choose_page(classifier: Classifier, options: argparse.Namespace) -> tuple[list[Shown], str]:
    """The page's films with its title; no film where none was called wrong."""
    chosen, _ = choose_films(options.split, options.model, options.data)
    threshold, title = classifier.contract.decision.threshold, classifier.contract.title
    if not options.failures:
        some = spread(chosen, options.count)
        scores = score_films(classifier, some)
        page = [Shown(film, s) for film, s in zip(some, scores, strict=True) if s is not None]
        return page, f"{title}: {len(page)} of the {len(chosen)} films of {options.split}, threshold {threshold:.3f}"
    scores = score_films(classifier, chosen)
    wrong = failures(chosen, scores, threshold)
    if options.split == "test":
        command = f"python -m training.gallery --data DIR --model {options.model.name} --split test --failures"
        report = figures(as_scored(classifier.contract, chosen, scores), "test")
        log_test(options.out.parent / "test_log.csv", {**report, "command": command})
    page = wrong[: options.count]
    among = f"{len(page)} of the {len(wrong)} films of {options.split} ({len(chosen)}) called wrong, the worst first"
    return page, f"{title}: {among}, threshold {threshold:.3f}"


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data."""
    parser = argparse.ArgumentParser(prog="python -m training.gallery", description="Where a model looked.")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--model", type=Path, required=True, help=".tflite, its contract beside it")
    parser.add_argument("--split", choices=("test", "val"), default="val")
    parser.add_argument("--count", type=int, default=12, help="how many films, 1 to 60")
    parser.add_argument("--failures", action="store_true", help="only films called wrong")
    parser.add_argument("--out", type=Path, required=True, help="folder of the page, outside the repository or in runs/")
    options = parser.parse_args(arguments)
    if not 1 <= options.count <= 60:
        parser.error("--count must be 1 to 60")
    path = options.out / ("failures.png" if options.failures else "gallery.png")
    try:
        data_folder(options.data)
        refuse_tracked(options.out)
        classifier = open_model(options.model)
        if "evidence" not in classifier.contract.outputs:
            raise UsageError(
                "evidence_missing", "This model has no evidence map.", "Choose a model with the output evidence.", options.model
            )
        make_folder(options.out)
        page, title = choose_page(classifier, options)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(title)
    if page:
        plot_page(page, classifier.contract.decision.threshold, title, path)
        print(f"page: {path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
