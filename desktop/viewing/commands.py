"""What can be done with a film on the screen: each command once, with its words, keys and sign."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.texts import viewing as texts
from desktop.viewer import STEP, Viewer
from desktop.viewing.drags import Mode


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        name: what the code calls it.
        text: marked for translation.
        sign: of `desktop.viewing.icons`, or a short text.
        keys: portable text; with Ctrl it works in the whole window, without wherever the film and its tools have the focus.
        do: with the viewer, and whether it was switched on.
        is_on: whether it is; None where it can't be switched.
        can: whether it can be done at this moment.
    """

    name: str
    text: str
    sign: str
    keys: str
    do: Callable[[Viewer, bool], None]
    is_on: Callable[[Viewer], bool] | None = None
    can: Callable[[Viewer], bool] = lambda viewer: True


def _mode(mode: Mode, text: str, keys: str) -> Command:
    def can(viewer: Viewer) -> bool:
        return mode is Mode.MOVE or not viewer.shows_seen

    return Command(mode.value, text, mode.value, keys, lambda v, _: v.set_mode(mode), lambda v: v.mode is mode, can)


def _is_film(viewer: Viewer) -> bool:
    return not viewer.shows_seen


GROUPS: tuple[tuple[Command, ...], ...] = (
    (
        Command("fit", texts.FIT, "fit", "Ctrl+0", lambda v, _: v.fit()),
        Command("actual", texts.ACTUAL, texts.SHORT_ACTUAL, "Ctrl+1", lambda v, _: v.actual()),
        Command("smaller", texts.ZOOM_OUT, "smaller", "Ctrl+-", lambda v, _: v.zoom(1 / STEP)),
        Command("larger", texts.ZOOM_IN, "larger", "Ctrl++", lambda v, _: v.zoom(STEP)),
    ),
    (
        _mode(Mode.MOVE, texts.MOVE, "M"),
        _mode(Mode.CONTRAST, texts.CONTRAST, "C"),
        _mode(Mode.RULER, texts.RULER, "D"),
    ),
    (
        Command(
            "invert",
            texts.INVERT,
            "invert",
            "I",
            lambda v, _: v.set_alteration(v.alteration.negative()),
            lambda v: v.alteration.inverted,
            _is_film,
        ),
        Command(
            "turn_left", texts.TURN_LEFT, "turn_left", "L", lambda v, _: v.set_alteration(v.alteration.turned(-1)), can=_is_film
        ),
        Command(
            "turn_right",
            texts.TURN_RIGHT,
            "turn_right",
            "R",
            lambda v, _: v.set_alteration(v.alteration.turned(1)),
            can=_is_film,
        ),
        Command("flip", texts.FLIP, "flip", "F", lambda v, _: v.set_alteration(v.alteration.flipped()), can=_is_film),
    ),
    (
        Command(
            "where",
            texts.WHERE,
            "where",
            "W",
            lambda v, on: v.set_overlay_visible(on),
            lambda v: v.shows_overlay,
            lambda v: v.has_overlay,
        ),
        Command(
            "seen",
            texts.SEEN,
            "seen",
            "S",
            lambda v, on: v.set_seen_visible(on),
            lambda v: v.shows_seen,
            lambda v: v.seen is not None,
        ),
    ),
    (Command("reset", texts.RESET, "reset", "Ctrl+Shift+0", lambda v, _: v.reset()),),
)
"""In groups, as they stand in the bar and the menu."""
