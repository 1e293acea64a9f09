"""How far, how fast, how long still. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable

from desktop import texts


class Meter:
    """Films done of films in all.

    Attributes:
        done, total: films.

    Args:
        clock: seconds, monotonic.
    """

    def __init__(self, total: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self.done = 0
        self.total = total
        self._clock = clock
        self._begun: tuple[float, int] | None = None

    def update(self, done: int) -> None:
        """Note how many are done by now. The first call sets the start: what was done before it does not count as speed."""
        if self._begun is None:
            self._begun = (self._clock(), done)
        self.done = done

    @property
    def rate(self) -> float:
        """Films a second since the start; 0 while unknown."""
        if self._begun is None:
            return 0.0
        seconds, films = self._clock() - self._begun[0], self.done - self._begun[1]
        return films / seconds if seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None while unknown."""
        return (self.total - self.done) / self.rate if self.rate > 0 else None

    def words(self) -> str:
        """ "120 of 500 films, 14.2 a second, about 27 s left"."""
        parts = [texts.t(texts.COUNT_FILMS).format(done=self.done, total=self.total)]
        left = self.seconds_left
        if left is not None:
            parts.append(texts.t(texts.RATE).format(rate=f"{self.rate:.1f}"))
            minutes = left >= 90
            text = texts.LEFT_MINUTES if minutes else texts.LEFT_SECONDS
            parts.append(texts.t(text).format(n=round(left / 60) if minutes else round(left)))
        return ", ".join(parts)
