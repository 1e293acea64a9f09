"""Pictures of "Save as DICOM…"."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from desktop.pages.dicom_export import DicomExportDialog
from desktop.screenshot import settle

if TYPE_CHECKING:
    from desktop.window import Window


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The dialog after the film on the stage was saved."""
    window.pages.save_dicom()
    dialog = window.findChild(DicomExportDialog)
    assert isinstance(dialog, DicomExportDialog)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "to the archive"
        folder.mkdir()
        dialog.set_folder(folder)
        dialog.folder.set_whole("/media/stick/to the archive")
        dialog.save.click()
        while window.side_jobs.is_busy:
            QApplication.processEvents()
        settle(0.2)
        shoot("dicom", dialog)
        dialog.close()
