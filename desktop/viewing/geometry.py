"""Places on a film and on the screen. No Qt."""

from __future__ import annotations

from cxr.orientation import Alteration

Point = tuple[float, float]


def to_seen(place: Point, alteration: Alteration, width: float, height: float) -> Point:
    """A place of the file's film, (x, y) in its pixels → where it is seen, in pixels of the altered film."""
    xx, xy, yx, yy, dx, dy = alteration.matrix(width, height)
    x, y = place
    return xx * x + xy * y + dx, yx * x + yy * y + dy


def to_film(seen: Point, alteration: Alteration, width: float, height: float) -> Point:
    """The inverse of `to_seen`."""
    xx, xy, yx, yy, dx, dy = alteration.matrix(width, height)
    x, y = seen[0] - dx, seen[1] - dy
    return xx * x + yx * y, xy * x + yy * y  # turning and mirroring: the inverse is the transpose


def inside(place: Point, width: float, height: float) -> Point:
    """The nearest place on the film."""
    return min(max(place[0], 0.0), width), min(max(place[1], 0.0), height)
