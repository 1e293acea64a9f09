"""Whole films of every kind that the reader meets, drawn or from pydicom-data: what the mutators start from."""

from __future__ import annotations

import io
import itertools
import struct
import tempfile
import warnings
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import gdcm
import numpy as np
import pydicom
import tifffile
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from pydicom.sequence import Sequence
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    HTJ2KLossless,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    RLELossless,
)

import cxr.image_io.dicom  # noqa: F401  (pydicom as the program sets it, whoever comes first)
from tests import films

FILM = films.draw_film((240, 210))
DEEP = FILM.astype(np.uint16) * 16 + 5
RGB = np.repeat(FILM[..., np.newaxis], 3, axis=-1)
COLOURED = np.stack([FILM, np.roll(FILM, 40, 0), 255 - FILM], axis=-1)
UID = "1.2.826.0.1.3680043.8.498.1"
LARGEST_SAMPLE = 250_000
"""Bytes; larger files of pydicom-data are left out: ten thousand mutants of them would fill a disk."""


def png_chunk(name: bytes, body: bytes) -> bytes:
    """One chunk with its checksum, PNG 5.3."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def dataset(pixels: Any = DEEP, **elements: Any) -> pydicom.Dataset:
    """A drawn film's dataset, the same in every run."""
    if pixels is DEEP:
        elements = {"BitsStored": 12, "HighBit": 11, **elements}
    return films.dicom_dataset(pixels, **{"SOPInstanceUID": UID, **elements})


def in_syntax(syntax: str) -> bytes:
    """A drawn film in a transfer syntax that pydicom writes."""
    film = dataset()
    if syntax in (RLELossless, JPEG2000Lossless, HTJ2KLossless):  # nothing writes HTJ2K: its decoder reads the older, too
        film.compress(RLELossless if syntax == RLELossless else JPEG2000Lossless, generate_instance_uid=False)
    film.file_meta.TransferSyntaxUID = syntax
    if syntax == ExplicitVRBigEndian:
        film.PixelData = DEEP.byteswap().tobytes()
    return films.dicom_bytes(film)


def by_gdcm(kind: int, film: pydicom.Dataset) -> bytes:
    """A drawn film in a transfer syntax that GDCM alone writes."""
    with tempfile.TemporaryDirectory() as folder:
        source, target = str(Path(folder, "a.dcm")), str(Path(folder, "b.dcm"))
        Path(source).write_bytes(films.dicom_bytes(film))
        reader, change, writer = gdcm.ImageReader(), gdcm.ImageChangeTransferSyntax(), gdcm.ImageWriter()
        reader.SetFileName(source)
        change.SetTransferSyntax(gdcm.TransferSyntax(kind))
        assert reader.Read()
        change.SetInput(reader.GetImage())
        assert change.Change()
        writer.SetFileName(target)
        writer.SetFile(reader.GetFile())
        writer.SetImage(change.GetOutput())
        assert writer.Write()
        written = pydicom.dcmread(target)
    written.file_meta = pydicom.dataset.FileMetaDataset()  # GDCM puts the time of day there
    written.file_meta.TransferSyntaxUID = pydicom.uid.UID(gdcm.TransferSyntax(kind).GetString())
    return films.dicom_bytes(written)


def _nested(depth: int = 3) -> pydicom.Dataset:
    film = dataset(WindowCenter=2048, WindowWidth=4096)
    item = pydicom.Dataset()
    for _ in range(depth):
        item.CodeMeaning = "Chest"
        outer = pydicom.Dataset()
        outer.AnatomicRegionSequence = Sequence([item])
        item = outer
    film.AnatomicRegionSequence = item.AnatomicRegionSequence
    film["AnatomicRegionSequence"].is_undefined_length = True
    block = film.private_block(0x0009, "DRAWN", create=True)
    block.add_new(0x01, "OB", bytes(range(64)))
    return film


def _luts() -> pydicom.Dataset:
    voi, modality = pydicom.Dataset(), pydicom.Dataset()
    for item in (voi, modality):
        item.LUTDescriptor, item.LUTData = [4096, 0, 12], list(range(4096))
        item["LUTDescriptor"].VR = item["LUTData"].VR = "US"
    return dataset(VOILUTSequence=Sequence([voi]), ModalityLUTSequence=Sequence([modality]))


def _palette() -> pydicom.Dataset:
    film = dataset(FILM, PhotometricInterpretation="PALETTE COLOR")
    for colour in ("Red", "Green", "Blue"):
        setattr(film, f"{colour}PaletteColorLookupTableDescriptor", [256, 0, 8])
        setattr(film, f"{colour}PaletteColorLookupTableData", bytes(range(256)))
    return film


def _interlaced() -> bytes:
    passes = [(0, 0, 8, 8), (0, 4, 8, 8), (4, 0, 8, 4), (0, 2, 4, 4), (2, 0, 4, 2), (0, 1, 2, 2), (1, 0, 2, 1)]
    lines = [b"\0" + row.tobytes() for y, x, dy, dx in passes for row in FILM[y::dy, x::dx]]
    header = struct.pack(">IIBBBBB", FILM.shape[1], FILM.shape[0], 8, 0, 0, 0, 1)
    body = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", zlib.compress(b"".join(lines))) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _described_png() -> bytes:
    info = PngInfo()
    info.add_text("Comment", "a drawn film", zip=True)
    info.add_itxt("Title", "a drawn film", zip=True)
    exif = Image.Exif()
    exif[0x0112] = 3
    upside_down = np.ascontiguousarray(FILM[::-1, ::-1])
    return films.encode(upside_down, "PNG", pnginfo=info, exif=exif, icc_profile=bytes(300))


def _rle_bmp() -> bytes:
    """Eight bits, run-length encoded, each row as runs of equal bytes (Windows BI_RLE8)."""
    rows = b""
    for row in FILM[::-1] & 0xF0:
        edges = [0, *(np.flatnonzero(np.diff(row)) + 1).tolist(), len(row)]
        for start, end in itertools.pairwise(edges):
            rows += bytes([end - start, int(row[start])])
        rows += b"\0\0"
    rows += b"\0\1"
    palette = b"".join(bytes([level, level, level, 0]) for level in range(256))
    height, width = FILM.shape
    at = 14 + 40 + len(palette)
    head = struct.pack("<2sIHHI", b"BM", at + len(rows), 0, 0, at)
    return head + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 8, 1, len(rows), 2835, 2835, 256, 256) + palette + rows


def _tifffile(pixels: Any, **options: Any) -> bytes:
    buffer = io.BytesIO()
    tifffile.imwrite(buffer, pixels, metadata=None, software=False, **options)
    return buffer.getvalue()


def _jpeg_12() -> bytes:
    data = bytearray(films.encode(FILM, "JPEG"))
    start = data.index(b"\xff\xc0")
    data[start + 1], data[start + 4] = 0xC1, 12
    return bytes(data)


def _turned_jpeg() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return films.encode(np.ascontiguousarray(np.rot90(FILM, 1)), "JPEG", exif=exif, quality=90)


def _pages(format_name: str, **options: Any) -> bytes:
    more = [Image.fromarray(FILM[::-1].copy())]
    return films.encode(Image.fromarray(FILM), format_name, save_all=True, append_images=more, **options)


def _grey(mode: str) -> Image.Image:
    return Image.fromarray(FILM).convert(mode)


_SYNTAX = gdcm.TransferSyntax
DRAWN: dict[str, dict[str, Callable[[], bytes]]] = {
    "JPEG": {
        "baseline": lambda: films.encode(FILM, "JPEG", quality=90),
        "progressive": lambda: films.encode(FILM, "JPEG", quality=90, progressive=True),
        "optimized": lambda: films.encode(FILM, "JPEG", quality=75, optimize=True),
        "restarts": lambda: films.encode(FILM, "JPEG", quality=90, restart_marker_rows=1),
        "colour": lambda: films.encode(COLOURED, "JPEG"),
        "grey in colour": lambda: films.encode(RGB, "JPEG", quality=90, subsampling=0),
        "CMYK": lambda: films.encode(Image.fromarray(RGB).convert("CMYK"), "JPEG"),
        "12 bits": _jpeg_12,
        "turned": _turned_jpeg,
        "camera": lambda: _pages("MPO", quality=90),
    },
    "PNG": {
        "1 bit": lambda: films.encode(_grey("1"), "PNG"),
        "8 bits": lambda: films.encode(FILM, "PNG"),
        "16 bits": lambda: films.encode(DEEP, "PNG"),
        "palette": lambda: films.encode(_grey("P"), "PNG"),
        "colour": lambda: films.encode(RGB, "PNG"),
        "transparent": lambda: films.encode(_grey("RGBA"), "PNG"),
        "grey with alpha": lambda: films.encode(_grey("LA"), "PNG"),
        "interlaced": _interlaced,
        "described": _described_png,
        "animation": lambda: _pages("PNG"),
    },
    "TIFF": {
        "plain": lambda: films.encode(FILM, "TIFF"),
        "16 bits": lambda: films.encode(DEEP, "TIFF"),
        "LZW": lambda: films.encode(DEEP, "TIFF", compression="tiff_lzw"),
        "deflate": lambda: films.encode(FILM, "TIFF", compression="tiff_adobe_deflate"),
        "PackBits": lambda: films.encode(FILM, "TIFF", compression="packbits"),
        "JPEG": lambda: films.encode(FILM, "TIFF", compression="jpeg", quality=90),
        "colour JPEG": lambda: films.encode(RGB, "TIFF", compression="jpeg", quality=90),
        "group 3": lambda: films.encode(_grey("1"), "TIFF", compression="group3"),
        "group 4": lambda: films.encode(_grey("1"), "TIFF", compression="group4"),
        "LZMA": lambda: films.encode(FILM, "TIFF", compression="lzma"),
        "Zstandard": lambda: films.encode(FILM, "TIFF", compression="zstd"),
        "palette": lambda: films.encode(_grey("P"), "TIFF"),
        "floating point": lambda: films.encode(FILM.astype(np.float32), "TIFF"),
        "pages": lambda: _pages("TIFF"),
        "tiles": lambda: _tifffile(FILM, tile=(64, 64)),
        "deflated tiles": lambda: _tifffile(DEEP, tile=(64, 64), compression="zlib"),
        "planes": lambda: _tifffile(RGB.transpose(2, 0, 1).copy(), photometric="rgb", planarconfig="separate"),
        "big endian": lambda: _tifffile(DEEP, byteorder=">"),
        "white is zero": lambda: _tifffile(255 - FILM, photometric="miniswhite"),
        "BigTIFF": lambda: _tifffile(FILM, bigtiff=True),
    },
    "BMP": {
        "1 bit": lambda: films.encode(_grey("1"), "BMP"),
        "8 bits": lambda: films.encode(FILM, "BMP"),
        "24 bits": lambda: films.encode(RGB, "BMP"),
        "32 bits": lambda: films.encode(_grey("RGBA"), "BMP"),
        "run lengths": _rle_bmp,
    },
    "DICOM": {
        "explicit": lambda: films.dicom_bytes(dataset()),
        "implicit": lambda: in_syntax(ImplicitVRLittleEndian),
        "big endian": lambda: in_syntax(ExplicitVRBigEndian),
        "bare": lambda: _without_meta(films.dicom_bytes(dataset())),
        "8 bits": lambda: films.dicom_bytes(dataset(FILM)),
        "signed": lambda: films.dicom_bytes(dataset((DEEP.astype(np.int16) - 2048), BitsStored=12, HighBit=11)),
        "MONOCHROME1": lambda: films.dicom_bytes(dataset(4095 - DEEP, PhotometricInterpretation="MONOCHROME1")),
        "window": lambda: films.dicom_bytes(dataset(WindowCenter=2048, WindowWidth=4096, RescaleSlope=2, RescaleIntercept=-5)),
        "padding": lambda: films.dicom_bytes(dataset(PixelPaddingValue=5)),
        "tables": lambda: films.dicom_bytes(_luts()),
        "nested": lambda: films.dicom_bytes(_nested()),
        "palette": lambda: films.dicom_bytes(_palette()),
        "colour": lambda: films.dicom_bytes(dataset(RGB)),
        "frames": lambda: films.dicom_bytes(dataset(np.concatenate([DEEP, DEEP]), Rows=DEEP.shape[0], NumberOfFrames=2)),
        "deflated": lambda: in_syntax(DeflatedExplicitVRLittleEndian),
        "RLE": lambda: in_syntax(RLELossless),
        "JPEG": lambda: films.dicom_jpeg_film(FILM, SOPInstanceUID=UID),
        "colour JPEG": lambda: films.dicom_jpeg_film(RGB, SOPInstanceUID=UID),
        "JPEG lossless": lambda: by_gdcm(_SYNTAX.JPEGLosslessProcess14_1, dataset()),
        "JPEG lossless, 8 bits": lambda: by_gdcm(_SYNTAX.JPEGLosslessProcess14_1, dataset(FILM)),
        "JPEG-LS": lambda: by_gdcm(_SYNTAX.JPEGLSLossless, dataset()),
        "JPEG-LS near lossless": lambda: by_gdcm(_SYNTAX.JPEGLSNearLossless, dataset()),
        "JPEG 2000": lambda: in_syntax(JPEG2000Lossless),
        "JPEG 2000, lossy": lambda: by_gdcm(_SYNTAX.JPEG2000, dataset()),
        "HTJ2K": lambda: in_syntax(HTJ2KLossless),
    },
}


def _without_meta(data: bytes) -> bytes:
    return data[144 + int.from_bytes(data[140:144], "little") :]


@cache
def drawn(family: str, kind: str) -> bytes:
    """One drawn film's bytes."""
    return DRAWN[family][kind]()


@cache
def samples() -> dict[str, bytes]:
    """pydicom's own files with pictures, as chest films where pydicom can write them, so that their pixels are decoded."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydicom's remarks on files that are odd on purpose
        return _samples()


def _samples() -> dict[str, bytes]:
    found = {}
    for path in films.local_dicom_files():
        data = path.read_bytes()
        if len(data) > LARGEST_SAMPLE or path.suffix not in (".dcm", ""):
            continue
        try:
            header = pydicom.dcmread(io.BytesIO(data), force=True)
            if header.Rows and header.PixelData:
                header.Modality, header.BodyPartExamined = "DX", "CHEST"
                buffer = io.BytesIO()
                header.save_as(buffer)
                data = buffer.getvalue()
        except Exception:  # some of these files are damaged on purpose: they are taken as they are
            pass
        found[path.name] = data
    return found
