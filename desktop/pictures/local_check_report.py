"""Pictures of the report on a clinic's own films, of made-up scores: no film is needed for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from cxr.contract import load_contract
from cxr.local_check import figures
from cxr.result import Result
from cxr.shipped import CONTRACT
from desktop.local_check.labels import DUPLICATE, LeftOut
from desktop.local_check.run import other_points
from desktop.reports.content import Options
from desktop.reports.local_check import CheckSource, painting
from desktop.reports.render import to_images

if TYPE_CHECKING:
    from desktop.window import Window


def made_up(ill: int = 96, well: int = 148, seed: int = 3) -> CheckSource:
    """A check of films that do not exist, about as good as the model is on films from elsewhere."""
    rng = np.random.default_rng(seed)
    contract = load_contract(CONTRACT)
    labels = [1] * ill + [0] * well
    logits = np.concatenate([rng.normal(2.6, 2.2, ill), rng.normal(-4.2, 2.2, well)])
    results = []
    for number, logit in enumerate(logits):
        digest = rng.bytes(32).hex()
        name = f"film-{number:03}.png"
        if number % 61 == 60:
            message = "The picture does not look like an upright frontal chest film."
            results.append(Result(name, "refused", "not_a_chest", message, file_sha256=digest))
        else:
            results.append(Result(name, "ok", probability=contract.probability(float(logit)), file_sha256=digest))
    found = figures(labels, results, contract.decision, 0.2, other_points(contract, CONTRACT))
    copies = [LeftOut("PNEUMONIA/copy.png", DUPLICATE, "PNEUMONIA/film-001.png")]
    return CheckSource(found, labels, results, contract, copies)


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The report's pages, one picture each."""
    options = Options(made=datetime(2026, 11, 23, 9, 30), audit_head=f"128:{'5e' * 16}")
    for number, page in enumerate(to_images(painting(made_up(), options), options), start=1):
        label = QLabel()
        label.setPixmap(QPixmap.fromImage(page))
        label.resize(page.size())
        shoot(f"local-check-report-{number}", label)
        label.deleteLater()
