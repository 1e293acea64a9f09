"""Alterations of a film that show what a model looks at: pure functions of display pixels, uint8 (H, W), before preprocessing.

Masking out the lungs to find what else a network reads: DeGrave, Janizek, Lee, "AI for radiographic COVID-19 detection
selects shortcuts over signal", Nature Machine Intelligence 2021; Maguolo, Nanni, "A critic evaluation of methods for
COVID-19 automatic detection from X-ray images", Information Fusion 2021.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
from numpy.typing import NDArray

from cxr.anatomy import lung_template

Pixels = NDArray[np.uint8]

BORDER, CORNER = 0.07, 0.18
"""Width of the border strips, and side of the corners, in shares of width and height."""
MARK_SIZES = (0.02, 0.12)
"""Height of a mark, in shares of the film's shorter side: from the smallest letter to the largest seen on training films."""
MARK_RISE = 70
"""Grey levels by which a mark stands out of what surrounds it."""


@dataclass(frozen=True)
class Alteration:
    """One row of the audit.

    Attributes:
        name: identifier in snake_case.
        title: for tables and figures.
        role: "chance" where a model that reads lungs falls to chance, "same" where it says the same as before,
            "information" where neither is demanded.
        apply: uint8 (H, W) → uint8, the same shape but for crops; its input stays untouched.
    """

    name: str
    title: str
    role: str
    apply: Callable[[Pixels], Pixels]


def border_template(height: int, width: int) -> NDArray[np.bool_]:
    """bool (height, width): strips along the four sides, and the four corners, where markers and text mostly stand."""
    y, x = (np.arange(height)[:, None] + 0.5) / height, (np.arange(width)[None, :] + 0.5) / width
    from_side = (np.minimum(y, 1 - y), np.minimum(x, 1 - x))
    strips = np.minimum(*from_side) < BORDER
    corners = np.maximum(*from_side) < CORNER
    return np.asarray(strips | corners)


def filled(pixels: Pixels, where: NDArray[np.bool_], grey: float | None = None) -> Pixels:
    """The film with `where`, bool (H, W), set to one grey level; None: the film's mean."""
    result = pixels.copy()
    result[where] = round(float(pixels.mean()) if grey is None else grey)
    return result


def lungs_masked(pixels: Pixels) -> Pixels:
    """Only what is outside the lungs left; the template filled with the film's mean grey."""
    return filled(pixels, lung_template(*pixels.shape))


def lungs_masked_blind(pixels: Pixels) -> Pixels:
    """The same, filled with the mean grey of what is left: the film's own mean still tells how bright the lungs were."""
    where = lung_template(*pixels.shape)
    return filled(pixels, where, float(pixels[~where].mean()))


def lungs_only(pixels: Pixels) -> Pixels:
    """Only the lungs left: the rest filled with the film's mean grey."""
    return filled(pixels, ~lung_template(*pixels.shape))


def borders_blotted(pixels: Pixels) -> Pixels:
    """Border strips and corners filled with the film's mean grey."""
    return filled(pixels, border_template(*pixels.shape))


def mark_template(pixels: Pixels) -> NDArray[np.bool_]:
    """Bright letters, clips and tags: bool (H, W), with a rim of a pixel or two.

    Small connected parts of the white top-hat (Serra 1982: the film less its opening), which is what is brighter than its
    surroundings and narrower than a mark. It takes some crossings of ribs with it, and misses letters that touch bone.
    """
    side = min(pixels.shape)
    smallest, largest = (max(2, round(share * side)) for share in MARK_SIZES)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (largest, largest))
    bright = cv2.morphologyEx(pixels, cv2.MORPH_TOPHAT, kernel) >= MARK_RISE
    _, parts, boxes, _ = cv2.connectedComponentsWithStats(bright.astype(np.uint8), connectivity=8)
    tall, wide = boxes[:, cv2.CC_STAT_HEIGHT], boxes[:, cv2.CC_STAT_WIDTH]
    is_mark = (tall >= smallest) & (tall <= largest) & (wide >= smallest // 2) & (wide <= largest)
    is_mark[0] = False  # the ground
    rim = 2 * max(1, side // 200) + 1
    return cv2.dilate(is_mark[parts].astype(np.uint8), np.ones((rim, rim), np.uint8)).astype(bool)


def marks_removed(pixels: Pixels) -> Pixels:
    """Bright small marks painted over from their surroundings (Telea 2004), so that no blot tells where they stood."""
    radius = max(2, min(pixels.shape) // 100)
    where = mark_template(pixels).astype(np.uint8)
    return np.asarray(cv2.inpaint(pixels, where, radius, cv2.INPAINT_TELEA), dtype=np.uint8)


def marks_and_borders_blotted(pixels: Pixels) -> Pixels:
    """Marks painted over, then border strips and corners filled."""
    return borders_blotted(marks_removed(pixels))


def cropped(pixels: Pixels, width: float = 1.0, height: float = 1.0) -> Pixels:
    """The middle of the film, shares of its width and height kept. Squashed to a square, the anatomy comes out stretched."""
    rows, columns = pixels.shape
    kept_rows, kept_columns = max(1, round(rows * height)), max(1, round(columns * width))
    top, left = (rows - kept_rows) // 2, (columns - kept_columns) // 2
    return pixels[top : top + kept_rows, left : left + kept_columns].copy()


def recompressed(pixels: Pixels, quality: int) -> Pixels:
    """Saved as a grey JPEG of this quality, 1 to 100 (libjpeg's scale), and read again."""
    done, coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("the film can't be coded as JPEG")
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def exposed(pixels: Pixels, factor: float) -> Pixels:
    """Grey levels times `factor`, clipped."""
    return _grey_levels(pixels * np.float32(factor))


def contrasted(pixels: Pixels, factor: float) -> Pixels:
    """Distances from the film's mean grey times `factor`, clipped."""
    mean = np.float32(pixels.mean())
    return _grey_levels((pixels - mean) * np.float32(factor) + mean)


def _grey_levels(values: NDArray[np.float32]) -> Pixels:
    rounded: Pixels = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return rounded


def mirrored(pixels: Pixels) -> Pixels:
    """Left and right exchanged: the heart lies on the wrong side."""
    return np.ascontiguousarray(pixels[:, ::-1])


def inverted(pixels: Pixels) -> Pixels:
    """Black for white: what a wrong MONOCHROME1 (DICOM PS3.3 C.7.6.3.1.2) looks like."""
    return 255 - pixels


UNALTERED = Alteration("unaltered", "unaltered", "same", np.copy)
ALTERATIONS: tuple[Alteration, ...] = (
    UNALTERED,
    Alteration("lungs_masked", "lungs masked (film's mean grey)", "chance", lungs_masked),
    Alteration("lungs_masked_blind", "lungs masked (mean grey of the rest)", "chance", lungs_masked_blind),
    Alteration("lungs_only", "only the lungs left", "information", lungs_only),
    Alteration("borders_blotted", "borders and corners blotted", "same", borders_blotted),
    Alteration("marks_removed", "bright marks painted over", "same", marks_removed),
    Alteration("marks_and_borders", "marks, borders and corners", "same", marks_and_borders_blotted),
    Alteration("aspect_wider", "anatomy ×1.25 wider (width cropped to 80 %)", "same", partial(cropped, width=0.8)),
    Alteration("aspect_narrower", "anatomy ×0.8 narrower (height cropped to 80 %)", "same", partial(cropped, height=0.8)),
    *(
        Alteration(f"jpeg_{quality}", f"JPEG of quality {quality}", "same", partial(recompressed, quality=quality))
        for quality in (30, 50, 75, 95)
    ),
    Alteration("exposure_down", "exposure −20 %", "same", partial(exposed, factor=0.8)),
    Alteration("exposure_up", "exposure +20 %", "same", partial(exposed, factor=1.2)),
    Alteration("contrast_down", "contrast −20 %", "same", partial(contrasted, factor=0.8)),
    Alteration("contrast_up", "contrast +20 %", "same", partial(contrasted, factor=1.2)),
    Alteration("mirrored", "mirrored", "information", mirrored),
    Alteration("inverted", "black for white", "information", inverted),
)
"""The rows of the audit, in order; the first is what the others are compared with."""
