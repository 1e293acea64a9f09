"""The picture of the page "Audit log": events of a clinic that does not exist."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from cxr.result import Result
from desktop.pages.audit import AuditDialog
from desktop.places import audit_file
from desktop.records import events
from desktop.records.audit import Audit
from desktop.screenshot import settle

if TYPE_CHECKING:
    from desktop.window import Window

SCORES = (0.93, 0.08, 0.41, 0.97, 0.03, 0.66, 0.12)


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """A whole log, and one of which a byte was changed."""
    log = audit_file()
    _write(window.recorder.audit)
    whole = log.read_bytes()
    dialog = AuditDialog(log, window.recorder, window.side_jobs, window)
    dialog.show()
    for picture in ("audit", "audit-changed"):
        dialog.start()
        while window.side_jobs.is_busy or dialog.progress.isVisible():
            settle(0.05)
        settle(0.2)
        shoot(picture, dialog)
        log.write_bytes(whole.replace(b'"score":"0.0800"', b'"score":"0.8800"'))
    dialog.close()
    log.write_bytes(whole)


def _write(audit: Audit) -> None:
    model = hashlib.sha256(b"model").hexdigest()
    audit.append([events.setting_changed("read_first", True), events.model_installed("efficientnet_lite0 2.1.0", model, "")])
    for number, score in enumerate(SCORES):
        film = hashlib.sha256(bytes([number])).hexdigest()
        decision = "uncertain" if 0.3 < score < 0.5 else "pneumonia" if score >= 0.5 else "normal"
        result = Result(
            "",
            "ok",
            probability=score,
            decision=decision,
            threshold=0.5,
            profile="balanced",
            model_sha256=model,
            file_sha256=film,
        )
        audit.append([events.read_said(result, "pneumonia" if score > 0.4 else "normal"), events.scored(result)])
        if number % 3 == 0:
            audit.append([events.verdict_said(result, "pneumonia", number == 3)])
    audit.append([events.exported("list_report", len(SCORES), True)])
