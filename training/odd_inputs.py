"""Inputs that must not pass silently: no chests, and chest films spoiled; in a tuning and a reporting half.

The halves share no source: no picture, DICOM patient, font, layout, kind of noise or patient's film is in both. Limits are
chosen on "tuning", figures are quoted from "reporting". Everything comes from installed packages, from code or from the data
set's train and val films; no test film is opened, nothing is downloaded (so SciPy's pictures, which need that, are not used).
"""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np
from PIL import Image

from cxr.errors import UsageError
from cxr.image_io import load
from training.dataset import films
from training.odd_drawings import Pixels, Rng, draw_chest, drawings

HALVES = ("tuning", "reporting")
DRAWN = ("text_pages", "screenshots", "noise", "flat_and_gradients")
SPOILED = ("films_inverted", "films_rotated", "films_cropped_or_covered", "films_badly_exposed")
CATEGORIES = ("photographs", "textures_and_microscopy", *DRAWN, "dicom_files", "dicom_pixels", *SPOILED)
PER_CATEGORY = 24
"""Inputs of each drawn or film-based category in each half; the others have at least `FEWEST`."""
FEWEST = 20
CROPS = 4
"""Inputs of one source picture: itself and crops of it."""
_SHORT_SIDE = 240

_PHOTOGRAPHS = {
    "tuning": (
        "skimage/data/astronaut.png", "skimage/data/camera.png", "skimage/data/coffee.png", "skimage/data/horse.png",
        "skimage/data/motorcycle_left.png", "sklearn/datasets/images/china.jpg",
    ),
    "reporting": (
        "skimage/data/chelsea.png", "skimage/data/clock_motion.png", "skimage/data/coins.png", "skimage/data/rocket.jpg",
        "sklearn/datasets/images/flower.jpg", "matplotlib/mpl-data/sample_data/grace_hopper.jpg",
    ),
}  # fmt: skip
_TEXTURES = {
    "tuning": (
        "skimage/data/brick.png", "skimage/data/cell.png", "skimage/data/retina.jpg", "skimage/data/moon.png",
        "skimage/data/color.png",
    ),
    "reporting": (
        "skimage/data/grass.png", "skimage/data/gravel.png", "skimage/data/ihc.png", "skimage/data/microaneurysms.png",
        "skimage/data/hubble_deep_field.jpg",
    ),
}  # fmt: skip
_PAGES = {"tuning": ("skimage/data/text.png",), "reporting": ("skimage/data/page.png",)}
_DICOM = {
    "tuning": {
        "CT head": ("693_UNCI.dcm", "693_UNCR.dcm", "693_J2KI.dcm", "693_J2KR.dcm"),
        "ultrasound sector": ("JPGLosslessP14SV1_1s_1f_8b.dcm",),
        "MR abdomen": ("MR-SIEMENS-DICOM-WithOverlays.dcm", "examples_overlay.dcm"),
        "ultrasound, palette": ("OBXXXX1A.dcm", "OBXXXX1A_2frame.dcm", "OBXXXX1A_rle.dcm", "examples_palette.dcm"),
        "CT spine, neck": ("bad_sequence.dcm",),
        "ultrasound, colour": ("color-pl.dcm", "color-px.dcm"),
        "CT spine": ("CT_small.dcm",),
        "test pattern": ("mlut_18.dcm", "vlut_04.dcm"),
        "liver mask": ("liver.dcm", "liver_1frame.dcm"),
        "MR, small": ("MR_small.dcm", "MR_small_jpeg_ls_lossless.dcm"),
    },
    "reporting": {
        "leg": ("RG3_UNCI.dcm", "RG3_UNCR.dcm", "RG3_J2KI.dcm", "RG3_J2KR.dcm"),
        "MR shoulder": ("MR2_UNCI.dcm", "MR2_UNCR.dcm", "MR2_J2KI.dcm", "MR2_J2KR.dcm"),
        "ultrasound, lymph node": ("US1_UNCI.dcm", "US1_UNCR.dcm", "US1_J2KI.dcm", "US1_J2KR.dcm"),
        "ultrasound, heart": ("color3d_jpeg_baseline.dcm", "examples_ybr_color.dcm"),
        "bone scan": ("JPEG-LL.dcm", "JPEG2000.dcm"),
        "CT abdomen": ("explicit_VR-UN.dcm",),
        "CT skull base": ("J2K_pixelrep_mismatch.dcm",),
        "ultrasound, uterus": ("gdcm-US-ALOKA-16.dcm",),
        "CT perfusion": ("eCT_Supplemental.dcm",),
        "words as DICOM": ("GDCMJ2K_TextGBR.dcm",),
        "compression pattern": ("image_dfl.dcm",),
        "MR head, small": ("emri_small.dcm",),
    },
}
"""Files of pydicom and pydicom-data by patient. Its chest film, RG1, is none of these."""
_TOO_SMALL = ("MR, small", "MR head, small")
"""Of 64 pixels a side: as files only, since as pixels their size alone would have them refused."""


@dataclass(frozen=True)
class OddInput:
    """One input that must be refused or warned of.

    Attributes:
        category: of `CATEGORIES`.
        source: the picture, DICOM patient, drawing or patient it comes from; in one half only.
        half: "tuning" or "reporting".
        name: unique.
        pixels: uint8 (H, W); None where it is a file.
        path: the file; None where it is pixels.
    """

    category: str
    source: str
    half: str
    name: str
    pixels: Pixels | None = field(default=None, repr=False)
    path: Path | None = field(default=None, repr=False)


def odd_inputs(data_folder: Path | None, half: str | None = None) -> Iterator[OddInput]:
    """All odd inputs, always the same ones in the same order.

    Args:
        data_folder: of the data set, as `training.dataset.data_folder` gives it; None: films drawn by code are spoiled.
        half: only this one.

    Raises:
        UsageError: `packages_missing`, `data_empty`.
    """
    for chosen in HALVES if half is None else (half,):
        yield from _pictures("photographs", chosen, _PHOTOGRAPHS[chosen], CROPS)
        yield from _pictures("textures_and_microscopy", chosen, _TEXTURES[chosen], CROPS + 1)
        yield from _pictures("text_pages", chosen, _PAGES[chosen], 1)
        for category in DRAWN:
            yield from _drawn(category, chosen)
        yield from _dicom_files(chosen)
        yield from _dicom_pixels(chosen)
        yield from _spoiled_films(chosen, data_folder)


def rng_of(name: str) -> Rng:
    """A generator that is the same for the same name on every machine."""
    return np.random.default_rng(crc32(name.encode()))


def _pictures(category: str, half: str, files: tuple[str, ...], count: int) -> Iterator[OddInput]:
    for file in files:
        source = Path(file).name
        picture = _picture(_package_file(file))
        for index in range(count):
            name = f"{category}/{source}/{index}"
            yield OddInput(
                category, source, half, name, _enlarged(_squarer(_crop(picture, rng_of(name)) if index else picture))
            )


def _picture(path: Path) -> Pixels:
    with Image.open(path) as image:
        plain = image.convert("RGBA" if image.mode in ("RGBA", "LA", "P") else "RGB")
        if plain.mode == "RGBA":
            plain = Image.alpha_composite(Image.new("RGBA", plain.size, "white"), plain)
        return np.asarray(plain.convert("L"))


def _crop(picture: Pixels, rng: Rng) -> Pixels:
    """A part of the picture: 30 to 75 % of either side."""
    (height, width), (tall, wide) = picture.shape, rng.uniform(0.3, 0.75, 2)
    h, w = int(height * tall), int(width * wide)
    h, w = min(h, 2 * w), min(w, 2 * h)  # nothing so long that its shape alone has it refused
    top, left = int(rng.integers(0, height - h + 1)), int(rng.integers(0, width - w + 1))
    return picture[top : top + h, left : left + w]


def _enlarged(picture: Pixels) -> Pixels:
    """At least 240 pixels a side, so that it is not refused for its size."""
    height, width = picture.shape
    factor = _SHORT_SIDE / min(height, width)
    if factor <= 1:
        return np.ascontiguousarray(picture)
    size = (round(width * factor), round(height * factor))
    return np.asarray(Image.fromarray(np.ascontiguousarray(picture)).resize(size, Image.Resampling.BICUBIC))


def _package_file(file: str) -> Path:
    package, _, inside = file.partition("/")
    spec = importlib.util.find_spec(package)
    path = Path(spec.origin).parent / inside if spec and spec.origin else None
    if path is None or not path.is_file():
        raise UsageError(
            "packages_missing",
            f"The sample picture {file} is not installed.",
            "Install requirements-test.txt: it brings scikit-image and scikit-learn.",
        )
    return path


def _drawn(category: str, half: str) -> Iterator[OddInput]:
    kinds = drawings(category, half)
    for index in range(PER_CATEGORY):
        source = list(kinds)[index % len(kinds)]
        name = f"{category}/{half}/{source}/{index}"
        yield OddInput(category, f"{source}, drawn", half, name, kinds[source](rng_of(name)))


# ---- DICOM files of other body parts and modalities


@cache
def _dicom_paths() -> Mapping[str, Path]:
    import data_store  # the package pydicom-data
    import pydicom

    roots = (Path(data_store.__file__).parent, Path(pydicom.__file__).parent / "data")
    return {path.name: path for root in roots for path in sorted(root.rglob("*.dcm"))}


def _dicom_path(name: str) -> Path:
    if name not in _dicom_paths():
        raise UsageError(
            "packages_missing", f"{name} is not installed.", "Install requirements-app.txt: it brings pydicom-data."
        )
    return _dicom_paths()[name]


def _dicom_files(half: str) -> Iterator[OddInput]:
    for source, names in _DICOM[half].items():
        for name in names:
            yield OddInput("dicom_files", source, half, f"dicom_files/{name}", path=_dicom_path(name))


def _dicom_pixels(half: str) -> Iterator[OddInput]:
    """The first file of each patient as someone's export to PNG would be: grey, without tags; whole and in parts."""
    for source, names in _DICOM[half].items():
        if source in _TOO_SMALL:
            continue
        picture = _dicom_picture(_dicom_path(names[0]))
        for index in range(3):
            name = f"dicom_pixels/{names[0]}/{index}"
            pixels = _enlarged(_squarer(_crop(picture, rng_of(name)) if index else picture))
            yield OddInput("dicom_pixels", source, half, name, pixels)


def _dicom_picture(path: Path) -> Pixels:
    """The middle frame, as grey levels from its 0.5th to its 99.5th percentile."""
    import pydicom
    from pydicom.pixels import apply_color_lut, pixel_array

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # some of these files are damaged on purpose, in what is not needed here
        dataset = pydicom.dcmread(path)
        values = pixel_array(dataset, index=int(dataset.get("NumberOfFrames") or 1) // 2)
        if dataset.PhotometricInterpretation == "PALETTE COLOR":
            values = apply_color_lut(values, dataset)
    grey = values.astype(np.float64).mean(axis=-1) if values.ndim == 3 else values.astype(np.float64)
    low, high = np.percentile(grey, (0.5, 99.5))
    scaled = np.clip((grey - low) / max(high - low, 1) * 255, 0, 255)
    return np.rint(255 - scaled if dataset.PhotometricInterpretation == "MONOCHROME1" else scaled).astype(np.uint8)


def _squarer(picture: Pixels) -> Pixels:
    """Padded with black to at most 2:1, so that it is not refused for its shape."""
    height, width = picture.shape
    missing = max(height, width) // 2
    pad_y, pad_x = max(0, missing - height + 1) // 2 + 1, max(0, missing - width + 1) // 2 + 1
    return picture if 2 * min(height, width) >= max(height, width) else np.pad(picture, ((pad_y, pad_y), (pad_x, pad_x)))


# ---- films of the data set, spoiled


def _spoiled_films(half: str, data_folder: Path | None) -> Iterator[OddInput]:
    chosen = _film_sources(half, data_folder, PER_CATEGORY * len(SPOILED))
    for index, (source, read) in enumerate(chosen):
        category = SPOILED[index % len(SPOILED)]
        name = f"{category}/{half}/{source}"
        yield OddInput(category, source, half, name, _SPOIL[category](read(), rng_of(name), index // len(SPOILED)))


def _film_sources(half: str, data_folder: Path | None, count: int) -> list[tuple[str, Callable[[], Pixels]]]:
    """So many (patient, reader of one of their films): the patients of the published val split are of "reporting"."""
    if data_folder is None:
        return [(f"drawn {half} {i}", lambda i=i: draw_chest(rng_of(f"chest {half} {i}"))) for i in range(count)]
    by_patient = {film.patient: film for film in films(data_folder, ("train", "val"))}  # the last: val before train
    held = [patient for patient, film in by_patient.items() if film.split == "val"]
    others = sorted(set(by_patient) - set(held))
    order = [others[i] for i in rng_of("patients").permutation(len(others))]
    patients = order[::2] if half == "tuning" else held + order[1::2]
    return [(p, lambda p=p: load(by_patient[p].path).pixels) for p in patients[:count]]


def _inverted(film: Pixels, rng: Rng, index: int) -> Pixels:
    return 255 - film


def _rotated(film: Pixels, rng: Rng, index: int) -> Pixels:
    return np.ascontiguousarray(np.rot90(film, 1 + index % 3))


def _cropped_or_covered(film: Pixels, rng: Rng, index: int) -> Pixels:
    """In turn: a corner, one side, the lower part; a cover of one grey level over about 60 % of the film."""
    height, width = film.shape
    kind = index % 4
    if kind == 0:
        part = film[: int(0.35 * height), : int(0.35 * width)] if index % 8 else film[-height // 3 :, -width // 3 :]
    elif kind == 1:
        part = film[:, : int(0.42 * width)] if index % 8 == 1 else film[:, int(0.58 * width) :]
    elif kind == 2:
        part = film[int(0.65 * height) :] if index % 8 == 2 else film[: int(0.3 * height), width // 6 : -width // 6]
    else:
        part = film.copy()
        top, left = rng.integers(0, height // 4 + 1), rng.integers(0, width // 4 + 1)
        part[top : top + int(0.78 * height), left : left + int(0.78 * width)] = rng.integers(0, 256)
    return _enlarged(_squarer(part))


def _badly_exposed(film: Pixels, rng: Rng, index: int) -> Pixels:
    """In turn: nearly black, nearly white, most of it burnt out, most of it drowned, hardly any contrast."""
    kind, strength = index % 5, rng.uniform(0.08, 0.16)
    values = film.astype(np.float64)
    if kind == 0:
        values = values * strength
    elif kind == 1:
        values = 255 - (255 - values) * strength
    elif kind in (2, 3):
        level = np.percentile(film, 25 if kind == 2 else 75)
        values = values - level + 255 if kind == 2 else values - level
        values = 255 - (255 - values) * 1.5 if kind == 2 else values * 1.5
    else:
        values = rng.uniform(70, 180) + (values - values.mean()) * strength
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


_SPOIL: Mapping[str, Callable[[Pixels, Rng, int], Pixels]] = dict(
    zip(SPOILED, (_inverted, _rotated, _cropped_or_covered, _badly_exposed), strict=True)
)
