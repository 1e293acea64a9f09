"""Films drawn by code, and writers for the formats the program reads. No real patient's film is stored in the tests."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import simplejpeg
from numpy.typing import NDArray
from PIL import Image
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DigitalXRayImageStorageForPresentation,
    ExplicitVRLittleEndian,
    JPEGBaseline8Bit,
    generate_uid,
)


def draw_film(size: tuple[int, int] = (400, 480), seed: int = 0) -> NDArray[np.uint8]:
    """A frontal chest as a sketch: two dark lungs, bright mediastinum and diaphragm, ribs, noise.

    Args:
        size: (height, width) in pixels.
        seed: varies position, exposure and noise.

    Returns:
        uint8, shape `size`.
    """
    rng = np.random.default_rng(seed)
    height, width = size
    y, x = np.mgrid[0 : 1 : height * 1j, 0 : 1 : width * 1j]
    shift = rng.uniform(-0.02, 0.02)
    body = 1 / (1 + np.exp((np.hypot((x - 0.5 - shift) / 0.47, (y - 0.6) / 0.62) - 1) * 25))
    film = 30 + 140 * body
    for side in (-1, 1):
        lung = np.hypot((x - 0.5 - shift - side * 0.2) / 0.15, (y - 0.48) / 0.33)
        film -= 95 * body / (1 + np.exp((lung - 1) * 18))
    film += 60 * body * np.exp(-(((x - 0.5 - shift) / 0.05) ** 2)) * (y > 0.05)
    film += 45 * body * np.exp(-(((x - 0.55 - shift) / 0.1) ** 2 + ((y - 0.66) / 0.13) ** 2))
    film += 12 * body * np.maximum(0, np.sin(2 * np.pi * (9 * y + 2.2 * np.abs(x - 0.5 - shift)))) ** 2
    film = film * rng.uniform(0.9, 1.1) + rng.normal(0, 3, size)
    return np.clip(np.rint(film), 0, 255).astype(np.uint8)


def encode(pixels: NDArray[Any] | Image.Image, format_name: str, **options: Any) -> bytes:
    """An image file's bytes, written by Pillow: "JPEG", "PNG", "TIFF" or "BMP"."""
    buffer = io.BytesIO()
    image = pixels if isinstance(pixels, Image.Image) else Image.fromarray(pixels)
    image.save(buffer, format_name, **options)
    return buffer.getvalue()


def dicom_dataset(pixels: NDArray[Any], **elements: Any) -> pydicom.Dataset:
    """A chest film of a three-year-old as a DX object, uncompressed.

    Args:
        pixels: uint8, int8, uint16 or int16, shape (H, W), or uint8 (H, W, 3).
        elements: keyword → value, set last; None deletes the element.
    """
    dataset = pydicom.Dataset()
    dataset.file_meta = pydicom.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.SOPClassUID = DigitalXRayImageStorageForPresentation
    dataset.SOPInstanceUID = generate_uid()
    dataset.PatientName, dataset.PatientID, dataset.PatientAge = "Nobody^Drawn", "0", "003Y"
    dataset.Modality, dataset.BodyPartExamined, dataset.ViewPosition = "DX", "CHEST", "AP"
    dataset.Rows, dataset.Columns = pixels.shape[:2]
    dataset.SamplesPerPixel = 1 if pixels.ndim == 2 else 3
    dataset.PhotometricInterpretation = "MONOCHROME2" if pixels.ndim == 2 else "RGB"
    if pixels.ndim == 3:
        dataset.PlanarConfiguration = 0
    dataset.BitsAllocated = dataset.BitsStored = 8 * pixels.dtype.itemsize
    dataset.HighBit = dataset.BitsStored - 1
    dataset.PixelRepresentation = int(pixels.dtype.kind == "i")
    data = pixels.tobytes()
    dataset.PixelData = data + b"\0" * (len(data) % 2)
    dataset["PixelData"].VR = "OW" if pixels.dtype.itemsize == 2 else "OB"
    for keyword, value in elements.items():
        if value is None:
            del dataset[keyword]
        else:
            setattr(dataset, keyword, value)
    return dataset


def dicom_bytes(dataset: pydicom.Dataset) -> bytes:
    """The dataset as a DICOM file, in the transfer syntax that its file meta names."""
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


def dicom_film(pixels: NDArray[Any], **elements: Any) -> bytes:
    """`dicom_dataset` as a file."""
    return dicom_bytes(dicom_dataset(pixels, **elements))


def dicom_jpeg_film(pixels: NDArray[np.uint8], **elements: Any) -> bytes:
    """The same, compressed as JPEG baseline; uint8, shape (H, W) or (H, W, 3)."""
    dataset = dicom_dataset(pixels, **elements)
    grey = pixels.ndim == 2
    stream = simplejpeg.encode_jpeg(
        np.ascontiguousarray(pixels[..., np.newaxis] if grey else pixels), quality=95, colorspace="GRAY" if grey else "RGB"
    )
    if not grey:
        dataset.PhotometricInterpretation = "YBR_FULL_422"
    return dicom_bytes(with_frame(dataset, stream, JPEGBaseline8Bit))


def with_frame(dataset: pydicom.Dataset, stream: bytes, transfer_syntax: str) -> pydicom.Dataset:
    """Put one compressed frame into the dataset."""
    dataset.PixelData = encapsulate([stream])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = pydicom.uid.UID(transfer_syntax)
    return dataset


def local_dicom_files() -> list[Path]:
    """pydicom's own test files, as far as they are installed; nothing is downloaded."""
    import data_store  # the package pydicom-data

    roots = (Path(pydicom.__file__).parent / "data", Path(data_store.__file__).parent)
    return sorted(path for root in roots for path in root.rglob("*") if path.is_file() and path.suffix not in (".py", ".pyc"))


def local_dicom_file(name: str) -> Path:
    """The installed test file of that name."""
    return next(path for path in local_dicom_files() if path.name == name)


def as_chest_film(name: str, **elements: Any) -> bytes:
    """A test file of pydicom's with its header changed to that of a chest film, its pixels untouched."""
    dataset = pydicom.dcmread(local_dicom_file(name))
    dataset.Modality, dataset.BodyPartExamined = "DX", "CHEST"
    for keyword, value in elements.items():
        if value is None:
            del dataset[keyword]
        else:
            setattr(dataset, keyword, value)
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    return buffer.getvalue()
