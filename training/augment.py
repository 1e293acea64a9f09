"""Augmentations: array → array, with the random generator passed in."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

cv2.setNumThreads(0)  # the training step uses the cores


def zoom_flip(image: NDArray[np.uint8], rng: np.random.Generator, zoom: float, vertical_flip: bool) -> NDArray[np.uint8]:
    """What Keras's old ImageDataGenerator(zoom_range=zoom, vertical_flip=...) did.

    Height and width are zoomed apart, each by a factor drawn from [1 − zoom, 1 + zoom], about the centre, bilinear, with
    the edge repeated; then the image is turned upside down with probability 1/2.

    Args:
        image: uint8, shape (S, S).
    """
    side = image.shape[0]
    along_y, along_x = rng.uniform(1 - zoom, 1 + zoom, size=2)
    centre = (side - 1) / 2
    output_to_input = np.array([[along_x, 0, centre * (1 - along_x)], [0, along_y, centre * (1 - along_y)]])
    zoomed: NDArray[np.uint8] = cv2.warpAffine(  # type: ignore[assignment]
        image,
        output_to_input,
        (side, side),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    if vertical_flip and rng.random() < 0.5:
        zoomed = zoomed[::-1]
    return zoomed
