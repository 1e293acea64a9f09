"""Batches for Keras from films held in memory, the same on every backend."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from cxr.preprocess import to_input

Targets = NDArray[np.float32] | dict[str, NDArray[np.float32]]
Augmentation = Callable[[NDArray[np.uint8], np.random.Generator], NDArray[np.uint8]]


class FilmFeed(keras.utils.PyDataset):
    """Shuffled, augmented batches. What an epoch yields depends only on (seed, epoch), so a resumed run sees what an
    uninterrupted one would have seen.

    Args:
        images: uint8, shape (N, S, S).
        targets: float32 (N,), or one such array for each named output.
        weights: of the films in each loss, in the same form; None: all 1.
        batch_size: rows a step; the last batch may be smaller.
        channels: of the network's input.
        augmentation: applied to each film, or None: then films come in order, unchanged.
        views: rows a film. Where more than 1, the augmentation gives so many, shape (views, S, S), and they stand one after
            another, with the same target and weight.
        seed: of order and augmentation.
        first_epoch: epochs already done, for a resumed run.
    """

    def __init__(
        self,
        images: NDArray[np.uint8],
        targets: Targets,
        *,
        weights: Targets | None = None,
        batch_size: int,
        channels: int = 3,
        augmentation: Augmentation | None = None,
        views: int = 1,
        seed: int = 0,
        first_epoch: int = 0,
    ) -> None:
        super().__init__(workers=1, use_multiprocessing=False)
        arrays = targets.values() if isinstance(targets, dict) else [targets]
        if any(len(array) != len(images) for array in arrays):
            raise ValueError(f"{len(images)} images, {[len(array) for array in arrays]} targets")
        self.images, self.targets, self.weights = images, targets, weights
        self.films_a_step, self.views, self.channels = batch_size // views, views, channels
        self.augmentation, self.seed = augmentation, seed
        self.epoch = first_epoch
        self._order = self._draw_order()

    def _draw_order(self) -> NDArray[np.int64]:
        if self.augmentation is None:
            return np.arange(len(self.images))
        return np.random.default_rng((self.seed, self.epoch)).permutation(len(self.images))

    def __len__(self) -> int:
        return -(-len(self.images) // self.films_a_step)

    def __getitem__(self, index: int) -> tuple[Any, ...]:
        rows = self._order[index * self.films_a_step : (index + 1) * self.films_a_step]
        batch = self.images[rows]
        if self.augmentation is not None:
            generators = (np.random.default_rng((self.seed, self.epoch, int(row))) for row in rows)
            batch = np.stack([self.augmentation(image, rng) for image, rng in zip(batch, generators, strict=True)])
            batch = batch.reshape(-1, *batch.shape[-2:])
            rows = np.repeat(rows, self.views)
        inputs = to_input(batch, self.channels)
        if self.weights is None:
            return inputs, _rows(self.targets, rows)
        return inputs, _rows(self.targets, rows), _rows(self.weights, rows)

    def on_epoch_end(self) -> None:
        self.epoch += 1
        self._order = self._draw_order()


def _rows(values: Targets, rows: NDArray[np.int64]) -> Targets:
    return {name: array[rows] for name, array in values.items()} if isinstance(values, dict) else values[rows]
