"""Make the mean films of cxr/template.npy and measure limits: `python -m training.film_templates --data DIR`.

Films of train and val but those that the configurations hold out; 16 means of 129 to 417 films each, by k-means on the
evened-out films (half a minute). Prints the likeness below which a given share of the films used, and of those held out, lies.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from cxr.errors import CxrError
from cxr.image_io import load
from cxr.preprocess import DECODE_SIZE
from cxr.template import FILE, Array, even_out, likeness, shipped_templates, shrink
from training.dataset import Film, data_folder, films
from training.split import hold_out

COUNT = 16
HELD_OUT = 0.12
"""As the configurations hold out, with their seed: the films held out below are those that no run trained on."""
SHARES = (0.0, 0.001, 0.0025, 0.005, 0.01)


def read_pixels(chosen: Sequence[Film]) -> list[NDArray[np.uint8]]:
    """Every film by the application's own reader."""
    return [load(film.path, reduce_to=DECODE_SIZE).pixels for film in chosen]


def mean_films(evened: Array, count: int, rounds: int = 40, seed: int = 0) -> NDArray[np.int8]:
    """k-means by correlation (spherical: Dhillon, Modha 2001).

    Args:
        evened: float32 (N, 32, 32), N ≥ count.
        count: how many means.
        rounds, seed: of the iteration and of its start.

    Returns:
        int8 (count, 32, 32), largest absolute value 127 each.
    """
    vectors = evened.reshape(len(evened), -1) - evened.mean(axis=(1, 2))[:, None]
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    means = vectors[np.random.default_rng(seed).choice(len(vectors), count, replace=False)]
    for _ in range(rounds):
        nearest = (vectors @ means.T).argmax(axis=1)
        sums = np.stack([vectors[nearest == k].sum(axis=0) if (nearest == k).any() else means[k] for k in range(count)])
        means = sums / np.linalg.norm(sums, axis=1, keepdims=True)
    scaled = means / np.abs(means).max(axis=1, keepdims=True) * 127
    return np.rint(scaled).astype(np.int8).reshape(count, *evened.shape[1:])


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 missing data."""
    parser = argparse.ArgumentParser(prog="python -m training.film_templates", description="Mean films and their limits.")
    parser.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    parser.add_argument("--out", type=Path, default=FILE)
    parser.add_argument("--count", type=int, default=COUNT)
    options = parser.parse_args(arguments)
    try:
        split = hold_out(films(data_folder(options.data), ("train", "val")), HELD_OUT, seed=0)
        used, held = read_pixels(split.train), read_pixels(split.val)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    np.save(options.out, mean_films(np.stack([even_out(shrink(film)) for film in used]), options.count))
    templates = shipped_templates(options.out)
    for side, pixels in (("used", used), ("held out", held)):
        found = [likeness(film, templates) for film in pixels]
        for what, values in (("upright", [f.upright for f in found]), ("margin", [f.margin for f in found])):
            limits = ", ".join(f"{share:.2%}: {np.quantile(values, share):.3f}" for share in SHARES)
            print(f"{side}, {len(found)} films, {what}: median {np.median(values):.3f}; {limits}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
