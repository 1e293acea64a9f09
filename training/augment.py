"""Augmentations: array → array, with the random generator passed in."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from cxr.preprocess import PLAIN, normalize

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
) -> NDArray[np.uint8]:
    """What differs between devices and hands, and must not change the reading.

    A random crop of `min_area` to 1 of the area, its sides stretched against each other by up to `max_aspect`, turned by up to
    8° in half the cases; then exposure, gamma, blur or sharpening, noise and JPEG compression. Not mirrored: the heart
    lies on one side (`mirrored` is there to see what it would do).

    Args:
        image: uint8, shape (S, S).
        size: side of the result.

    Returns:
        uint8, shape (size, size).
    """
    return photometric(crop(image, rng, size, min_area, max_aspect), rng)


def mirrored(
    image: NDArray[np.uint8],
    rng: np.random.Generator,
    augmentation: Callable[[NDArray[np.uint8], np.random.Generator], NDArray[np.uint8]],
) -> NDArray[np.uint8]:
    """`augmentation` of the film, left and right exchanged in half the cases."""
    return augmentation(np.ascontiguousarray(image[:, ::-1]) if rng.random() < 0.5 else image, rng)


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


def twins(
    image: NDArray[np.uint8],
    rng: np.random.Generator,
    size: int,
    min_area: float,
    max_aspect: float,
    preprocessing: str = PLAIN,
) -> NDArray[np.uint8]:
    """The same crop of a film twice, with the same exposure: once from its copy, at times degraded further, once `recopied`.

    For a network that must read both alike (`training.transfer.TwinLoss`): what a device, a filter and a compression do to
    the pixels then teaches it nothing.

    Args:
        image: uint8, shape (224, 224), not yet preprocessed.
        rng, size, min_area, max_aspect: as in `radiograph`.
        preprocessing: its name in `cxr.preprocess`.

    Returns:
        uint8, shape (2, size, size).
    """
    same = int(rng.integers(1 << 31))
    curve = tone_curve(rng)
    one, other = (
        cv2.LUT(crop(normalize(pixels, preprocessing), np.random.default_rng(same), size, min_area, max_aspect), curve)
        for pixels in (image, recopied(image, rng))
    )
    if rng.random() < 0.7:
        one = degraded(one, rng)  # type: ignore[arg-type]
    return np.stack([one, other])


def recopied(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """As if the copy had been made with another filter, sharpening and JPEG quality, on another grid of blocks.

    Args:
        image: uint8, shape (S, S).

    Returns:
        uint8, shape (S, S).
    """
    if rng.random() < 0.7:
        image = resample(image, rng)
    if rng.random() < 0.4:
        image = _blended(image, rng.uniform(0.5, 1), -rng.uniform(0.2, 0.8))
    if rng.random() < 0.7:
        shift = rng.integers(0, 8, 2)
        image = np.roll(_jpeg(np.roll(image, shift, (0, 1)), int(rng.integers(50, 96))), -shift, (0, 1))
    return image


def tone_curve(rng: np.random.Generator) -> NDArray[np.uint8]:
    """Gamma, contrast and exposure drawn at random, as a table of 256 grey levels."""
    levels = np.arange(256, dtype=np.float32) / 255
    gamma, contrast, shift = np.exp(rng.normal(0, 0.25)), rng.uniform(0.7, 1.3), rng.uniform(-0.15, 0.15)
    curve = (levels**gamma - 0.5) * contrast + 0.5 + shift
    table: NDArray[np.uint8] = np.clip(np.rint(curve * 255), 0, 255).astype(np.uint8)
    return table


def photometric(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """`tone_curve`, then `degraded`; see `radiograph`."""
    return degraded(cv2.LUT(image, tone_curve(rng)), rng)  # type: ignore[arg-type]


def degraded(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Blur or sharpening, noise, JPEG compression, each at times."""
    if (choice := rng.random()) < 0.5:
        sigma = rng.uniform(0.4, 1.6)
        image = _blended(image, sigma, 1.0 if choice < 0.3 else -rng.uniform(0.3, 1.2))
    if rng.random() < 0.4:
        noisy = image + rng.normal(0, rng.uniform(1, 12), image.shape).astype(np.float32)
        image = np.clip(np.rint(noisy), 0, 255).astype(np.uint8)
    if rng.random() < 0.5:
        image = _jpeg(image, int(rng.integers(25, 96)))
    return image


def _blended(image: NDArray[np.uint8], sigma: float, amount: float) -> NDArray[np.uint8]:
    """With its blurred self: 1 blurs, a negative amount is unsharp masking."""
    blurred = cv2.GaussianBlur(image, (0, 0), sigma)
    result: NDArray[np.uint8] = cv2.addWeighted(blurred, amount, image, 1 - amount, 0)  # type: ignore[assignment]
    return result


def _jpeg(image: NDArray[np.uint8], quality: int) -> NDArray[np.uint8]:
    _, coded = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    result: NDArray[np.uint8] = cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE)  # type: ignore[assignment]
    return result


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
