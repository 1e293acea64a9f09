"""How well one colour stands out from another: WCAG 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11. No Qt."""

from __future__ import annotations

TEXT, TEXT_HIGH, PARTS = 4.5, 7.0, 3.0
"""Least ratios: of text, of text in high contrast, and of symbols, borders and the focus."""


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 (black) to 1 (white); https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """Contrast of two colours "#RRGGBB", 1 to 21."""
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def mixed(colour: str, ground: str, share: float) -> str:
    """A share of one colour in another, channel by channel."""
    parts = ((int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(g + (c - g) * share):02X}" for c, g in parts)
