"""How far, how fast, how long still. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable

from desktop import texts
from desktop.texts import batch


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
        self._paused_at: float | None = None
        self._over = False

    def update(self, done: int) -> None:
        """Note how many are done by now. The first call sets the start: what was done before it does not count as speed."""
        if self._begun is None:
            self._begun = (self._clock(), done)
        self.done = done

    def skip(self, films: int) -> None:
        """These are done without having taken time: known from before. They do not count as speed."""
        self.update(self.done)
        assert self._begun is not None
        self._begun = (self._begun[0], self._begun[1] + films)
        self.done += films

    @property
    def paused(self) -> bool:
        """Between `pause` and `resume`; not after `end`."""
        return self._paused_at is not None and not self._over

    def end(self) -> None:
        """Stop the clock for good."""
        self.resume()
        self.pause()
        self._over = True

    def pause(self) -> None:
        """Stop the clock."""
        if self._paused_at is None:
            self._paused_at = self._clock()

    def resume(self) -> None:
        """Let the clock go on from where it stopped."""
        if self._paused_at is not None and self._begun is not None:
            away = self._clock() - max(self._paused_at, self._begun[0])
            self._begun = (self._begun[0] + away, self._begun[1])
        self._paused_at = None

    @property
    def seconds(self) -> float:
        """Since the start, without pauses."""
        if self._begun is None:
            return 0.0
        now = self._clock() if self._paused_at is None else self._paused_at
        return max(0.0, now - self._begun[0])

    @property
    def timed(self) -> int:
        """Films that were done in `seconds`: without those known from before."""
        return 0 if self._begun is None else self.done - self._begun[1]

    @property
    def rate(self) -> float:
        """Films a second since the start, pauses left out; 0 while unknown."""
        return self.timed / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """None while unknown."""
        return (self.total - self.done) / self.rate if self.rate > 0 else None

    def words(self) -> str:
        """ "120 of 500 films, 14.2 a second, about 27 s left"; "Paused: 120 of 500 films"."""
        if self.paused:
            return texts.t(batch.PAUSED).format(done=self.done, total=self.total)
        parts = [texts.t(texts.COUNT_FILMS).format(done=self.done, total=self.total)]
        left = self.seconds_left
        if left is not None:
            parts.append(texts.t(texts.RATE).format(rate=f"{self.rate:.1f}"))
            minutes = left >= 90
            text = texts.LEFT_MINUTES if minutes else texts.LEFT_SECONDS
            parts.append(texts.t(text).format(n=round(left / 60) if minutes else round(left)))
        return texts.listed(parts)
