"""Pictures of the page "Model": the one in use, and the comparison before a change. The other model is made from the shipped
one: a version of another temperature and uncertain zone, sealed again."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cxr.contract import load_contract, sealed
from cxr.model_package import CONTRACT, SUFFIX, read_beside, write_package
from cxr.shipped import CONTRACT as SHIPPED
from desktop.screenshot import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.pages.model_page import ModelDialog
    from desktop.window import Window

PATIENCE_SECONDS = 60.0


def variant(version: str, temperature: float) -> dict[str, bytes]:
    """The shipped model's files with another version, temperature and uncertain zone: so with other scores and findings."""
    files = read_beside(SHIPPED)
    raw = json.loads(files[CONTRACT])
    raw.pop("seal")
    changed = {"version": version, "temperature": temperature, "decision": {**raw["decision"], "uncertain_high": 0.55}}
    return {**files, CONTRACT: sealed({**raw, **changed}).encode()}


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The comparison, then the page once that model is in use."""
    from desktop.pages.model_page import ModelDialog

    temperature = load_contract(SHIPPED).temperature
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"next{SUFFIX}"
        write_package(file, variant("2.1.0", round(temperature * 0.7, 4)))
        window.acts["model"].trigger()
        dialog = window.findChild(ModelDialog)
        assert dialog is not None
        dialog.install(file)
        _wait(window, dialog)
        shoot("model-comparison", dialog)
        dialog.comparison.agree.click()
        _wait(window, dialog)
        shoot("model", dialog)
        dialog.close()
        settle()


def _wait(window: Window, dialog: ModelDialog) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    settle(0.1)
    while (window.side_jobs.is_busy or window.reading.is_busy) and time.monotonic() < end:
        settle(0.05)
    settle()
