"""How many films it takes until a figure is known to ± 5 points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from cxr.metrics import Z95, Estimate

MARGIN = 0.05
"""How far the end of an interval may lie from the figure."""
_SHARES = np.linspace(0.5, 1.0, 501)
_MOST = 1_000_000


@dataclass(frozen=True)
class Needed:
    """Of one figure: sensitivity, of films with pneumonia, or specificity, of films without.

    Attributes:
        have: films that were counted.
        distance: from the figure to the farther end of its interval now; None where there is no figure.
        at_observed: films needed if the figure stays what it is; None where there is no figure.
        worst_case: films needed whatever the figure comes to.
    """

    have: int
    distance: float | None
    at_observed: int | None
    worst_case: int

    @property
    def enough(self) -> bool:
        """Whether the interval's ends lie within the margin."""
        return self.distance is not None and self.distance <= MARGIN + 1e-9


def needed(figure: Estimate | None, have: int) -> Needed:
    """For a figure with Wilson's interval."""
    if figure is None:
        return Needed(have, None, None, worst_case())
    distance = max(figure.high - figure.value, figure.value - figure.low)
    return Needed(have, distance, films_for(figure.value), worst_case())


def reach(share: float, films: int) -> float:
    """How far the farther end of Wilson's interval lies from a share seen among so many films."""
    middle = abs(share - 0.5) * Z95**2 / (films + Z95**2)
    half = Z95 / (films + Z95**2) * float(np.sqrt(films * share * (1 - share) + Z95**2 / 4))
    return middle + half


def films_for(share: float, margin: float = MARGIN) -> int:
    """The fewest films on which both ends of Wilson's interval lie within `margin` of the share.

    Wilson's interval is not even: near 100 % its lower end is the farther one, and that one counts here. Half its width would
    be content with fewer films, and would call 90 to 100 % "± 5" around a figure of 100 %.
    """
    return _fewest(lambda films: reach(share, films) <= margin)


def worst_case(margin: float = MARGIN) -> int:
    """The fewest films that are enough whatever the share is."""
    return _fewest(lambda films: max(reach(float(share), films) for share in _SHARES) <= margin)


def _fewest(enough: Callable[[int], bool]) -> int:
    low, high = 0, _MOST  # the reach falls as films are added
    while high - low > 1:
        middle = (low + high) // 2
        if enough(middle):
            high = middle
        else:
            low = middle
    return high
