"""The jobs: a report as PDF or on a printer, a picture with its overlay. `desktop.jobs` runs them, off the GUI thread."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QPagedPaintDevice

from cxr.errors import CxrError
from desktop.export import relative_names, write_whole
from desktop.places import audit_file
from desktop.records.audit import Audit
from desktop.reports.batch_pages import paint_batch
from desktop.reports.content import BatchSource, FilmSource, Options
from desktop.reports.film_page import paint_film
from desktop.reports.identity import Identity, read_identity
from desktop.reports.render import Paint, to_device, to_pdf
from desktop.texts import reports as words
from desktop.texts import t

Tell = Callable[[Any], None]
Ask = Callable[[], bool]
Source = FilmSource | BatchSource


def report_pdf(path: Path, source: Source, options: Options) -> Callable[[Tell, Ask], Path]:
    """Job: write the report; returns its path.

    News: rows of the table painted so far. Raises UsageError `out_unwritable`, Cancelled.
    """

    def work(progress: Tell, should_stop: Ask) -> Path:
        one = isinstance(source, FilmSource)
        title = t(words.FILM_TITLE) if one else t(words.BATCH_TITLE).format(n=len(source.results))
        write_whole(path, to_pdf(painting(source, options, progress), options, title, should_stop))
        return path

    return work


def report_print(device: QPagedPaintDevice, source: Source, options: Options) -> Callable[[Tell, Ask], None]:
    """Job: paint the report onto a printer, its paper and margins set. Raises UsageError `print_failed`, Cancelled."""

    def work(progress: Tell, should_stop: Ask) -> None:
        to_device(painting(source, options, progress), device, options, should_stop)

    return work


def painting(source: Source, options: Options, progress: Tell = lambda news: None) -> Paint:
    """What paints the report. The patient's name is read here, and only where it is wanted; so is the audit log's head."""
    options = replace(options, audit_head=audit_head())
    if isinstance(source, BatchSource):
        if options.with_file_name and all(Path(result.path).is_absolute() for result in source.results):
            source = replace(source, results=relative_names(source.results))
        return partial(paint_batch, source=source, options=options, tell=progress)
    wanted = options.with_name or options.with_id
    identity = read_identity(source.path) if wanted else Identity()
    return partial(paint_film, source=source, options=options, identity=identity)


def audit_head() -> str:
    """The audit log's head as it is at this moment; "" where there is none, or it can't be read."""
    try:
        return Audit(audit_file(), None).head().brief()
    except CxrError:
        return ""


def overlay_png(path: Path, pixels: NDArray[np.uint8], overlay: NDArray[np.uint8]) -> Callable[[Tell, Ask], Path]:
    """Job: the film with its overlay as PNG: pixels and nothing else, no header of the file they came from.

    Args:
        pixels: uint8 (H, W). overlay: uint8 RGBA, stretched over the film.

    Raises UsageError `out_unwritable`.
    """

    def work(progress: Tell, should_stop: Ask) -> Path:
        film = Image.fromarray(pixels).convert("RGBA")
        colours = Image.fromarray(overlay).resize(film.size, Image.Resampling.BILINEAR)
        buffer = io.BytesIO()
        Image.alpha_composite(film, colours).convert("RGB").save(buffer, "PNG")
        write_whole(path, buffer.getvalue())
        return path

    return work
