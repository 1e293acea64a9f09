"""Batches for Keras from films held in memory, the same on every backend."""

from __future__ import annotations

from collections.abc import Callable

import keras
import numpy as np
from numpy.typing import NDArray

from cxr.preprocess import to_input

Augmentation = Callable[[NDArray[np.uint8], np.random.Generator], NDArray[np.uint8]]


class FilmFeed(keras.utils.PyDataset):
    """Shuffled, augmented batches. What an epoch yields depends only on (seed, epoch), so a resumed run sees what an
    uninterrupted one would have seen.

    Args:
        images: uint8, shape (N, S, S).
        targets: shape (N,) or (N, k), float32.
        batch_size: films a step; the last batch may be smaller.
        channels: of the network's input.
        augmentation: applied to each film, or None: then films come in order, unchanged.
        seed: of order and augmentation.
        first_epoch: epochs already done, for a resumed run.
    """

    def __init__(
        self,
        images: NDArray[np.uint8],
        targets: NDArray[np.float32],
        *,
        batch_size: int,
        channels: int = 3,
        augmentation: Augmentation | None = None,
        seed: int = 0,
        first_epoch: int = 0,
    ) -> None:
        super().__init__(workers=1, use_multiprocessing=False)
        if len(images) != len(targets):
            raise ValueError(f"{len(images)} images, {len(targets)} targets")
        self.images, self.targets = images, targets
        self.batch_size, self.channels = batch_size, channels
        self.augmentation, self.seed = augmentation, seed
        self.epoch = first_epoch
        self._order = self._draw_order()

    def _draw_order(self) -> NDArray[np.int64]:
        if self.augmentation is None:
            return np.arange(len(self.images))
        return np.random.default_rng((self.seed, self.epoch)).permutation(len(self.images))

    def __len__(self) -> int:
        return -(-len(self.images) // self.batch_size)

    def __getitem__(self, index: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        rows = self._order[index * self.batch_size : (index + 1) * self.batch_size]
        batch = self.images[rows]
        if self.augmentation is not None:
            generators = (np.random.default_rng((self.seed, self.epoch, int(row))) for row in rows)
            batch = np.stack([self.augmentation(image, rng) for image, rng in zip(batch, generators, strict=True)])
        return to_input(batch, self.channels), self.targets[rows]

    def on_epoch_end(self) -> None:
        self.epoch += 1
        self._order = self._draw_order()
