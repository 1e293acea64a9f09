"""A small data set with the layout and file names of the real one, drawn by code."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from tests.films import draw_film


def draw_pneumonia(seed: int, size: tuple[int, int] = (224, 224)) -> np.ndarray:
    """A drawn film with a white patch in a lung: uint8, shape `size`."""
    film = draw_film(size, seed).astype(np.float32)
    rng = np.random.default_rng(seed)
    height, width = size
    y, x = np.mgrid[:height, :width]
    centre_y, centre_x = rng.uniform(0.4, 0.65) * height, rng.choice([0.3, 0.7]) * width
    patch = np.exp(-(((y - centre_y) / (0.16 * height)) ** 2 + ((x - centre_x) / (0.12 * width)) ** 2))
    return np.clip(film + 120 * patch, 0, 255).astype(np.uint8)


def write_dataset(folder: Path, train: int = 24, val: int = 2, test: int = 12) -> Path:
    """{train,val,test}/{NORMAL,PNEUMONIA}: so many films of each class, two a patient, half the pneumonia viral."""
    seed = 0
    for split, count in (("train", train), ("val", val), ("test", test)):
        for class_name in ("NORMAL", "PNEUMONIA"):
            directory = folder / split / class_name
            directory.mkdir(parents=True)
            first = 1000 if split == "val" else 1
            for index in range(count):
                seed += 1
                person, film = first + index // 2, index % 2 + 1
                if class_name == "NORMAL":
                    pixels, name = draw_film((224, 224), seed), f"IM-{person:04d}-{film:04d}.jpeg"
                else:
                    kind = "virus" if person % 2 else "bacteria"
                    pixels, name = draw_pneumonia(seed), f"person{person}_{kind}_{film}.jpeg"
                Image.fromarray(pixels).convert("RGB").save(directory / name, quality=75)
    return folder
