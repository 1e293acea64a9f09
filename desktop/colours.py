"""The colours of each theme, and which of them meet. No Qt.

The kinds' hues are Okabe and Ito's (https://jfly.uni-koeln.de/color/), told apart with every kind of colour vision, made
darker or brighter where a theme's ground asks for it. `tests/desktop/test_theme.py` measures every pair.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop import contrast
from desktop.outcome import Kind

TINT = 0.16
"""Share of a kind's colour in the ground behind its words."""


@dataclass(frozen=True)
class Colours:
    """A theme, as "#RRGGBB".

    Attributes:
        window, text: ground of the window, and words on any ground but the selection.
        base, alternate: ground of lists and fields.
        button: of buttons.
        selection, selected: ground and words of what is selected.
        link, visited: words that lead somewhere.
        faint, disabled: words that stand in for others; words of what can't be used.
        border, ring: edges of buttons and fields; the frame around what has the focus.
        ring_width: of that frame, in pixels.
        kinds: of symbols and bars.
        high: whether text must reach 7:1.
    """

    window: str
    text: str
    base: str
    alternate: str
    button: str
    selection: str
    selected: str
    link: str
    visited: str
    faint: str
    disabled: str
    border: str
    ring: str
    ring_width: int
    kinds: dict[Kind, str]
    high: bool = False

    def tint(self, kind: Kind) -> str:
        """The kind's colour, thinly in the base."""
        return contrast.mixed(self.kinds[kind], self.base, TINT)

    def sign(self, kind: Kind) -> str:
        """White or black: the sign in the kind's symbol."""
        return "#FFFFFF" if contrast.ratio("#FFFFFF", self.kinds[kind]) >= contrast.PARTS else "#000000"


def _kinds(pneumonia: str, normal: str, uncertain: str, unread: str, unknown: str) -> dict[Kind, str]:
    return {
        Kind.PNEUMONIA: pneumonia,
        Kind.NORMAL: normal,
        Kind.UNCERTAIN: uncertain,
        Kind.REFUSED: unread,
        Kind.ERROR: unread,
        Kind.WAITING: unknown,
        Kind.UNSCORED: unknown,
        Kind.UNREAD: unread,
    }


LIGHT = Colours(
    window="#F2F2F2",
    text="#1A1A1A",
    base="#FFFFFF",
    alternate="#F5F7FA",
    button="#E8E8E8",
    selection="#0B57A4",
    selected="#FFFFFF",
    link="#0B57A4",
    visited="#6A3FA0",
    faint="#5C5C5C",
    disabled="#757575",
    border="#767676",
    ring="#0B57A4",
    ring_width=3,
    kinds=_kinds("#D55E00", "#0072B2", "#AD7500", "#6F6F6F", "#7C7C7C"),
)
DARK = Colours(
    window="#26282B",
    text="#F0F0F0",
    base="#1B1D1F",
    alternate="#222427",
    button="#3A3D41",
    selection="#8AB4F8",
    selected="#101010",
    link="#8AB4F8",
    visited="#C9A6F5",
    faint="#A8A8A8",
    disabled="#969696",
    border="#8F949B",
    ring="#8AB4F8",
    ring_width=3,
    kinds=_kinds("#F57C1F", "#56B4E9", "#F2C230", "#A9A9A9", "#9A9A9A"),
)
HIGH_CONTRAST = Colours(
    window="#000000",
    text="#FFFFFF",
    base="#000000",
    alternate="#1A1A1A",
    button="#000000",
    selection="#FFFF00",
    selected="#000000",
    link="#7FDBFF",
    visited="#E0B0FF",
    faint="#D0D0D0",
    disabled="#A6A6A6",
    border="#FFFFFF",
    ring="#FFFF00",
    ring_width=4,
    kinds=_kinds("#FF9A4D", "#66C2FF", "#FFE94D", "#D0D0D0", "#D0D0D0"),
    high=True,
)
THEMES = {"light": LIGHT, "dark": DARK, "high_contrast": HIGH_CONTRAST}
"""By the name in the settings; "system" is one of them."""


@dataclass(frozen=True)
class Pair:
    """Two colours that meet, and the least ratio they must have."""

    name: str
    colour: str
    ground: str
    least: float


def pairs(colours: Colours) -> Iterator[Pair]:
    """Every pair that the window shows in a theme."""
    c = colours
    text = contrast.TEXT_HIGH if c.high else contrast.TEXT
    grounds = {"window": c.window, "base": c.base, "alternate": c.alternate, "button": c.button}
    for ground in grounds:
        yield Pair(f"text on {ground}", c.text, grounds[ground], text)
        yield Pair(f"disabled on {ground}", c.disabled, grounds[ground], contrast.PARTS)  # WCAG asks nothing of these
        yield Pair(f"ring on {ground}", c.ring, grounds[ground], contrast.PARTS)
    for ground in ("window", "base"):
        for name, colour in (("link", c.link), ("visited", c.visited), ("faint", c.faint)):
            yield Pair(f"{name} on {ground}", colour, grounds[ground], text)
        yield Pair(f"border on {ground}", c.border, grounds[ground], contrast.PARTS)
    yield Pair("selected on selection", c.selected, c.selection, text)
    yield Pair("edge of symbols on selection", c.base, c.selection, contrast.PARTS)
    for kind, colour in c.kinds.items():
        yield Pair(f"text on tint of {kind.value}", c.text, c.tint(kind), text)
        yield Pair(f"sign in {kind.value}", c.sign(kind), colour, contrast.PARTS)
        yield Pair(f"{kind.value} on its tint", colour, c.tint(kind), contrast.PARTS)
        for ground in ("window", "base", "alternate"):
            yield Pair(f"{kind.value} on {ground}", colour, grounds[ground], contrast.PARTS)
