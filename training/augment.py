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


def radiograph(
    image: NDArray[np.uint8],
    rng: np.random.Generator,
    size: int,
    min_area: float,
    max_aspect: float,
    resampled: bool = False,
) -> NDArray[np.uint8]:
    """What differs between devices and hands, and must not change the reading.

    A random crop of `min_area` to 1 of the area, its sides stretched against each other by up to `max_aspect`, turned by up to
    8° in half the cases; then exposure, gamma, blur or sharpening, noise and JPEG compression. Never mirrored: the heart
    lies on one side.

    Args:
        image: uint8, shape (S, S).
        size: side of the result.
        resampled: whether `resample` comes first.

    Returns:
        uint8, shape (size, size).
    """
    if resampled and rng.random() < 0.8:
        image = resample(image, rng)
    return photometric(crop(image, rng, size, min_area, max_aspect), rng)


_FILTERS = (cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_CUBIC, cv2.INTER_LANCZOS4)


def resample(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Other pixels of the same film: the data set's copies all went through one filter and one JPEG quality; others do not.

    Enlarged and reduced again with filters drawn at random, or reduced slightly and enlarged, or blurred a little.

    Args:
        image: uint8, shape (S, S).

    Returns:
        uint8, shape (S, S).
    """
    side = image.shape[0]
    between = int(side * np.exp(rng.uniform(np.log(0.7), np.log(2))))
    there, back = (_FILTERS[int(index)] for index in rng.integers(0, len(_FILTERS), 2))
    image = cv2.resize(image, (between, between), interpolation=there)  # type: ignore[assignment]
    if rng.random() < 0.5:
        image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, 0.8))  # type: ignore[assignment]
    result: NDArray[np.uint8] = cv2.resize(image, (side, side), interpolation=back)  # type: ignore[assignment]
    return result


def crop(
    image: NDArray[np.uint8], rng: np.random.Generator, size: int, min_area: float, max_aspect: float
) -> NDArray[np.uint8]:
    """Random resized crop with aspect jitter and a small turn, the edge repeated; see `radiograph`."""
    side = image.shape[0]
    area, aspect = rng.uniform(min_area, 1), np.exp(rng.uniform(-1, 1) * np.log(max_aspect))
    width, height = (min(side, side * np.sqrt(area * ratio)) for ratio in (aspect, 1 / aspect))
    left, top = rng.uniform(0, side - width), rng.uniform(0, side - height)
    angle = np.deg2rad(rng.uniform(-8, 8)) if rng.random() < 0.5 else 0.0
    cosine, sine = np.cos(angle), np.sin(angle)
    # Output pixel → input pixel: scale the unit square to the crop, turned about the crop's centre.
    linear = np.array([[cosine * width, -sine * height], [sine * width, cosine * height]]) / size
    centre = np.array([left + width / 2, top + height / 2]) - 0.5
    offset = centre - linear @ np.array([(size - 1) / 2, (size - 1) / 2])
    shrink = max(width, height) / size
    if shrink > 1:
        image = cv2.GaussianBlur(image, (0, 0), 0.4 * shrink)  # type: ignore[assignment]
    result: NDArray[np.uint8] = cv2.warpAffine(  # type: ignore[assignment]
        image,
        np.column_stack([linear, offset]),
        (size, size),
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return result


def photometric(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Exposure, contrast, gamma, blur or sharpening, noise, JPEG compression; see `radiograph`."""
    levels = np.arange(256, dtype=np.float32) / 255
    gamma, contrast, shift = np.exp(rng.normal(0, 0.25)), rng.uniform(0.7, 1.3), rng.uniform(-0.15, 0.15)
    curve = (levels**gamma - 0.5) * contrast + 0.5 + shift
    image = cv2.LUT(image, np.clip(np.rint(curve * 255), 0, 255).astype(np.uint8))  # type: ignore[assignment]
    if (choice := rng.random()) < 0.5:
        blurred = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.6))
        amount = 1.0 if choice < 0.3 else -rng.uniform(0.3, 1.2)  # negative: unsharp masking
        image = cv2.addWeighted(blurred, amount, image, 1 - amount, 0)  # type: ignore[assignment]
    if rng.random() < 0.4:
        noisy = image + rng.normal(0, rng.uniform(1, 12), image.shape).astype(np.float32)
        image = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        quality = int(rng.integers(25, 96))
        _, coded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
        image = cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)  # type: ignore[assignment]
    return image


def hardened(images: NDArray[np.uint8], size: int, seed: int = 0) -> NDArray[np.uint8]:
    """The validation set made harder: each film once through `radiograph` with crops of 40 % to 100 %, drawn by (seed, row).

    Clean validation saturates near AUC .998 and ranks nothing. The same films give the same result each time.

    Args:
        images: uint8, shape (N, S, S).

    Returns:
        uint8, shape (N, size, size).
    """
    rows = (radiograph(image, np.random.default_rng((seed, row)), size, 0.4, 1.4) for row, image in enumerate(images))
    return np.stack(list(rows))
