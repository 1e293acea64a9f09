"""Pictures of the page "Changes by week": a made-up clinic whose films grow darker and blurred after a service."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from cxr.drift import Mix
from cxr.drift_reference import FILE, STATISTICS, Reference, load_reference
from cxr.result import Result
from cxr.shipped import CONTRACT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.window import Window

PNEUMONIA = 0.25
REFUSED = 40
"""One of so many pictures is no chest film."""


def made_up(now: datetime, weeks: int, films: int, reference: Reference, faulty: int = 0) -> Iterator[tuple[datetime, Result]]:
    """So many films a week, drawn from the reference; those of the last `faulty` weeks are darker and blurred."""
    rng, number = np.random.default_rng(1), 0
    mixes = {name: Mix(reference.statistics[name], PNEUMONIA) for name in STATISTICS}
    for back in range(weeks - 1, -1, -1):
        for _ in range(int(rng.poisson(films))):
            number += 1
            value = {name: mix.quantile(float(rng.uniform(0.001, 1))) for name, mix in mixes.items()}
            if back < faulty:
                value["brightness"] -= 18
                value["sharpness"] *= 0.75
            refused = rng.integers(REFUSED) == 0
            yield (
                now - timedelta(weeks=back),
                Result(
                    path=f"/clinic/{number}.dcm",
                    status="refused" if refused else "ok",
                    code="not_a_chest" if refused else "",
                    probability=None if refused else value["score"],
                    decision="" if refused else "pneumonia" if value["score"] > 0.5 else "normal",
                    model=reference.model,
                    model_sha256=reference.model_sha256,
                    file_sha256=f"{number:064x}",
                    width=int(rng.integers(1700, 2100)),
                    height=2022,
                    warnings=("atypical",) if not refused and rng.integers(30) == 0 else (),
                    typicality=value["typicality"],
                    brightness=value["brightness"],
                    contrast=value["contrast"],
                    sharpness=value["sharpness"],
                ),
            )


class _History:
    """Of a clinic that does not exist."""

    def __init__(self, kept: list[tuple[datetime, Result]]) -> None:
        self._kept = kept

    def measures(self) -> Iterator[tuple[datetime, Result]]:
        """What was kept."""
        return iter(self._kept)


class _Runner:
    """Answers at once."""

    def __init__(self, kept: list[tuple[datetime, Result]]) -> None:
        self._history = _History(kept)

    def run(self, work: Callable[[_History], object], then: Callable[[object], None]) -> None:
        """See `desktop.recorder.Recorder`."""
        then(work(self._history))


def take(shoot: Callable[[str, QWidget], None], window: Window) -> None:
    """The page where nothing has changed, where films have, and its figures."""
    from desktop.pages.drift import SIZE, DriftDialog

    now, reference = datetime(2026, 11, 20, 12, tzinfo=UTC), load_reference(CONTRACT.with_name(FILE))
    for name, weeks, faulty in (("drift-fine", 12, 0), ("drift", 12, 2)):
        runner = _Runner(list(made_up(now, weeks, 38, reference, faulty)))
        dialog = DriftDialog(runner, reference.model_sha256, now=lambda: now, parent=window)
        dialog.resize(*SIZE)
        dialog.show()
        shoot(name, dialog)
        if faulty:
            dialog.show_figures(True)
            shoot("drift-figures", dialog)
        dialog.close()
        dialog.deleteLater()
