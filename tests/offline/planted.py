"""Films, folders and exceptions full of names, each name in one place only: what leaks says from where."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import numpy as np
import pydicom
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from PIL.TiffImagePlugin import ImageFileDirectory_v2
from pydicom.sequence import Sequence

from tests.films import as_chest_film, dicom_bytes, dicom_dataset, draw_film, encode

PERSON, FOLDER, FILE = "Userine Feldhofer", "Ordnerike", "Fileberta"
HEADERS = {
    "PatientName": "Quintessa^Ödmårkson", "PatientID": "QX4471183", "InstitutionName": "Wendelgard Clinic",
    "OtherPatientNames": "Andrelina^X", "PatientComments": "Kommentrude", "ReferringPhysicianName": "Medikora^X",
    "StudyDescription": "Studiola", "AccessionNumber": "ACC9928371", "PatientAddress": "Addressina 5",
}  # fmt: skip
PRIVATE, IN_SEQUENCE, DECIMAL = "Privatissima", "Sequenzia", "Dezimale^Wert"
EXIF, PNG, TIFF, JPEG, BODY, MODALITY = "Exifelda", "Pingolda", "Tiffania", "Jpegunde", "ABDOMEN LISELORE", "MODALINDE"
RAISED, LOCAL, QT, WARNED, LOGGED, DROPPED = "Ausnahmia", "Lokalia", "Quterina", "Warnhilde", "Loggerina", "Delphinette"
NAMES = tuple(
    part
    for text in (
        PERSON, FOLDER, FILE, *HEADERS.values(), PRIVATE, IN_SEQUENCE, DECIMAL, EXIF, PNG, TIFF, JPEG, BODY, MODALITY, RAISED,
        LOCAL, QT, WARNED, LOGGED, DROPPED,
    )
    for part in text.replace("^", " ").split()
    if len(part) > 5
)  # fmt: skip
"""All that must not be found."""


def found(data: bytes) -> list[str]:
    """The names in these bytes, in any case, as UTF-8, UTF-16, Latin-1 or escaped."""
    text = data.lower()
    return [name for name in NAMES if any(spelling in text for spelling in _spellings(name))]


def _spellings(name: str) -> Iterator[bytes]:
    for written in (name, name.lower(), name.upper()):
        for code in ("utf-8", "utf-16-le", "latin-1", "unicode_escape"):
            yield written.encode(code).lower()
        yield json.dumps(written).strip('"').encode().lower()
        yield quote(written).encode().lower()


def films(root: Path) -> Path:
    """A folder of films that are scored, refused and not readable, of every kind, all with names in them."""
    folder = root / FOLDER
    folder.mkdir(parents=True)
    pixels = draw_film(seed=3)
    for name, data in {
        "good.dcm": dicom_bytes(_named(pixels)),
        "other modality.dcm": dicom_bytes(_named(pixels, Modality=MODALITY)),
        "other part.dcm": dicom_bytes(_named(pixels, BodyPartExamined=BODY)),
        "bad number.dcm": dicom_bytes(_named(pixels, WindowCenter=1234567.89012, WindowWidth=100)).replace(
            b"1234567.89012", DECIMAL.encode()
        ),
        "cut.dcm": dicom_bytes(_named(pixels))[:-5000],
        "cut in the header.dcm": dicom_bytes(_named(pixels))[:700],
        "damaged jpeg.dcm": as_chest_film("JPEG-LL.dcm", **HEADERS)[:-9000],
        "good.jpg": _jpeg(pixels),
        "cut.jpg": _jpeg(pixels)[:-9000],
        "good.png": _png(pixels),
        "cut.png": _png(pixels)[:-9000],
        "good.tif": _tiff(pixels),
        "cut.tif": _damaged(_tiff(pixels)),
        "no film.txt": PRIVATE.encode(),
        "nothing.png": b"",
    }.items():
        (folder / f"{FILE} {name}").write_bytes(data)
    return folder


def _named(pixels: np.ndarray, **elements: object) -> pydicom.Dataset:
    dataset = dicom_dataset(pixels, SpecificCharacterSet="ISO_IR 192", **HEADERS, **elements)
    dataset.add_new((0x0011, 0x0010), "LO", PRIVATE)
    dataset.add_new((0x0011, 0x1001), "PN", PRIVATE)
    item = pydicom.Dataset()
    item.RequestedProcedureDescription, item.PatientName = IN_SEQUENCE, IN_SEQUENCE
    dataset.RequestAttributesSequence = Sequence([item])
    return dataset


def _jpeg(pixels: np.ndarray) -> bytes:
    exif = Image.Exif()
    exif[0x010E], exif[0x013B], exif[0x9286] = EXIF, EXIF, EXIF  # ImageDescription, Artist, UserComment
    return encode(pixels, "JPEG", exif=exif, comment=JPEG)


def _png(pixels: np.ndarray) -> bytes:
    words = PngInfo()
    words.add_text("Patient", PNG)
    words.add_itxt("Title", PNG)
    return encode(pixels, "PNG", pnginfo=words)


def _tiff(pixels: np.ndarray) -> bytes:
    tags = ImageFileDirectory_v2()
    tags[270], tags[315], tags[65000] = TIFF, TIFF, TIFF  # ImageDescription, Artist, one that libtiff does not know
    return encode(pixels, "TIFF", tiffinfo=tags, compression="tiff_lzw")


def _damaged(data: bytes) -> bytes:
    """The middle of the strips overwritten: libtiff says so on standard error."""
    buffer = io.BytesIO(data)
    buffer.seek(len(data) // 3)
    buffer.write(b"\xff" * 400)
    return buffer.getvalue()
