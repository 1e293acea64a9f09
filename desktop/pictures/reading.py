"""Pictures of the reader's own read, their verdict, and the page on how far reader and program agree."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np

from cxr.contract import Decision
from cxr.result import Result
from desktop import sample_film
from desktop.screenshot import read_all, settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.window import Window

NORMAL, UNSURE, PNEUMONIA = "normal", "unsure", "pneumonia"
SAID = {(NORMAL, 0.03): 31, (NORMAL, 0.3): 3, (NORMAL, 0.8): 4, (UNSURE, 0.3): 5, (UNSURE, 0.9): 3, (PNEUMONIA, 0.05): 3,
        (PNEUMONIA, 0.35): 4, (PNEUMONIA, 0.95): 42}  # fmt: skip
"""(the reader's call, the score) → films: made up, for the picture alone."""


def fill(window: Window, verdicts: int = 12) -> None:
    """Put made-up films with reads, and verdicts on the first of them, into the history of a window."""
    contract = window.reading.contract
    decision = Decision(0.5, 0.2, 0.6, "made up") if contract is None else contract.decision
    rng = np.random.default_rng(1)
    said = [pair for pair, films in SAID.items() for _ in range(films)]
    order = [said[place] for place in rng.permutation(len(said))]
    results = [
        Result(
            f"/films/{number}.png", "ok", probability=score, decision=decision.decide(score), threshold=decision.threshold,
            file_sha256=sha256(str(number).encode()).hexdigest(), model="m", model_sha256="a" * 64,
        )
        for number, (_, score) in enumerate(order)
    ]  # fmt: skip
    history = window.recorder.history
    history.add(results, decision)
    for number, ((call, _), result) in enumerate(zip(order, results, strict=True)):
        history.say_read(result, call)
        if number < verdicts:
            history.say_verdict(result, result.decision if result.decision != "uncertain" else call, "")


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The question, the verdict under a score, the page."""
    from desktop.pages.agreement import AgreementDialog

    film = sample_film.find()
    assert film is not None
    window.preferences.update(read_first=True)
    read_all(window, [film])
    shoot("read-first", window)
    window.panel.question.buttons[PNEUMONIA].click()
    settle()
    shoot("read-said", window)
    fill(window)
    window.acts["agreement"].trigger()
    settle()
    dialog = window.findChild(AgreementDialog)
    assert dialog is not None
    shoot("agreement", dialog)
    dialog.close()
    window.preferences.update(read_first=False)
