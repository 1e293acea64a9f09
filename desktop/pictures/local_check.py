"""The pictures of the page "Check on own films", with made-up scores."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cxr.contract import Contract
from cxr.reader import Identity
from cxr.result import Result
from desktop.local_check.labels import Labelled, LabelledFilm
from desktop.local_check.run import Scored
from desktop.pages.local_check import SIZE, LocalCheckDialog, count

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.window import Window


def made_up(contract: Contract, ill: int = 150, well: int = 210, seed: int = 0) -> Scored:
    """A check of films that are not there."""
    rng = np.random.default_rng(seed)
    labels = [1] * ill + [0] * well
    logits = rng.normal([2.0 if label else -3.6 for label in labels], 1.9)
    scores = 1 / (1 + np.exp(-logits))
    decision = contract.decision
    films, results = [], []
    for number, (label, score) in enumerate(zip(labels, scores.tolist(), strict=True)):
        name = f"{'PNEUMONIA' if label else 'NORMAL'}/film {number:03}.png"
        films.append(LabelledFilm(Path("/films") / name, name, label))
        fields = {"threshold": decision.threshold, "profile": decision.profile, "model": contract.title}
        results.append(Result(name, "ok", probability=score, decision=decision.decide(score), **fields))
    identity = Identity(contract.title, contract.sha256, "made up", True, decision)
    return Scored(Labelled(tuple(films), ()), tuple(results), identity, contract)


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The three parts of the page, and the question before the threshold is changed."""
    contract = window.reading.contract
    assert contract is not None
    dialog = LocalCheckDialog(contract, window.reading.another_reader, window.side_jobs, parent=window)
    dialog.resize(*SIZE)
    dialog.show()
    dialog.start.set_folder(Path("/home/clinic/films with a known answer"))
    dialog.show_checked(count(made_up(contract), contract, 0.2))
    shoot("local-check", dialog)
    dialog.tabs.setCurrentWidget(dialog.figures)
    shoot("local-check-figures", dialog)
    dialog.tabs.setCurrentWidget(dialog.thresholds)
    dialog.thresholds.choose(1)
    shoot("local-check-threshold", dialog)
    screening = dialog.thresholds.rows[1].decision
    question = None if screening is None else dialog.ask(screening)
    if question is not None:
        shoot("local-check-question", question)
        question.reject()
    dialog.close()
