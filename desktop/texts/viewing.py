"""Words of the viewer: its tools, what it says of the film, comparing."""

from __future__ import annotations

from cxr import orientation
from desktop.texts import QT_TRANSLATE_NOOP, listed, t

VIEWER_NAME = QT_TRANSLATE_NOOP("desktop", "The film")
TOOLS_NAME = QT_TRANSLATE_NOOP("desktop", "Tools for looking at the film")
TOOLS_HOW = QT_TRANSLATE_NOOP("desktop", "Arrow keys go from tool to tool.")

FIT = QT_TRANSLATE_NOOP("desktop", "Show the whole film")
ACTUAL = QT_TRANSLATE_NOOP("desktop", "Actual pixels (1:1)")
ZOOM_OUT = QT_TRANSLATE_NOOP("desktop", "Make smaller")
ZOOM_IN = QT_TRANSLATE_NOOP("desktop", "Enlarge")
MOVE = QT_TRANSLATE_NOOP("desktop", "Drag moves the film")
CONTRAST = QT_TRANSLATE_NOOP("desktop", "Drag changes brightness and contrast")
RULER = QT_TRANSLATE_NOOP("desktop", "Drag measures a length")
PRESETS = QT_TRANSLATE_NOOP("desktop", "Ready-made brightness and contrast")
INVERT = QT_TRANSLATE_NOOP("desktop", "Invert: black becomes white")
TURN_LEFT = QT_TRANSLATE_NOOP("desktop", "Turn left")
TURN_RIGHT = QT_TRANSLATE_NOOP("desktop", "Turn right")
FLIP = QT_TRANSLATE_NOOP("desktop", "Flip left and right")
WHERE = QT_TRANSLATE_NOOP("desktop", "Show where the program looked")
SEEN = QT_TRANSLATE_NOOP("desktop", "Show what the model saw")
RESET = QT_TRANSLATE_NOOP("desktop", "Show the film as it was opened")
MENU = QT_TRANSLATE_NOOP("desktop", "View")
MENU_NAME = QT_TRANSLATE_NOOP("desktop", "All tools in words")

SHORT_ACTUAL = QT_TRANSLATE_NOOP("desktop", "1:1")

PRESET_FILE = QT_TRANSLATE_NOOP("desktop", "As the file says")
PRESET_DICOM = QT_TRANSLATE_NOOP("desktop", "Window {number} of the file: level {level}, width {width}")
PRESET_AUTO = QT_TRANSLATE_NOOP("desktop", "Automatic")
PRESET_LUNG = QT_TRANSLATE_NOOP("desktop", "Lung")

MENU_WHEEL = QT_TRANSLATE_NOOP("desktop", "Wheel: zoom. Double click: whole film.")
MENU_BUTTONS = QT_TRANSLATE_NOOP("desktop", "Drag with the right button: brightness and contrast; with the middle one: move.")
MENU_KEYS = QT_TRANSLATE_NOOP("desktop", "Arrow keys: move the film. Shift and arrow keys: brightness and contrast.")
RULER_HOW = QT_TRANSLATE_NOOP("desktop", "Drag from one place to another to measure. Keys: Space, then arrow keys.")

STATE_ZOOM = QT_TRANSLATE_NOOP("desktop", "{percent}%")
STATE_WINDOW = QT_TRANSLATE_NOOP("desktop", "level {level}, width {width}")
LENGTH_MM = QT_TRANSLATE_NOOP("desktop", "{length} mm")
LENGTH_PIXELS = QT_TRANSLATE_NOOP("desktop", "{length} pixels")
LENGTH_NOTE = QT_TRANSLATE_NOOP("desktop", "Measured on the detector; in the body it is somewhat less.")
PIXELS_NOTE = QT_TRANSLATE_NOOP("desktop", "In pixels: the file does not say how large one is.")
SEEN_NOTE = QT_TRANSLATE_NOOP("desktop", "What the model saw: {side} × {side} pixels, nothing more.")
SEEN_NONE = QT_TRANSLATE_NOOP("desktop", "Available once the film has a score.")
WHERE_NONE = QT_TRANSLATE_NOOP("desktop", "Available once the film has a score, with a model that can show it.")

LEGEND = QT_TRANSLATE_NOOP(
    "desktop", "Orange: speaks for pneumonia, the stronger the more. Coarse: not the outline of the disease."
)
STRENGTH = QT_TRANSLATE_NOOP("desktop", "Strength of the colour")
STRENGTH_SHORT = QT_TRANSLATE_NOOP("desktop", "Strength")
STRENGTH_TIP = QT_TRANSLATE_NOOP("desktop", "Strength of the colour: {percent}%")

SHOWN_AS = QT_TRANSLATE_NOOP("desktop", "Shown {changes}. The program looked at it {scored}.")
SCORED_SO = QT_TRANSLATE_NOOP("desktop", "The program looked at it as shown: {changes}.")
ONLY_SHOWN = QT_TRANSLATE_NOOP("desktop", "Shown {changes}.")
AS_OPENED = QT_TRANSLATE_NOOP("desktop", "as in the file")
SCORE_AS_SHOWN = QT_TRANSLATE_NOOP("desktop", "Score as shown")
SCORE_AS_SHOWN_TIP = QT_TRANSLATE_NOOP("desktop", "Score the film again, turned or inverted as you see it now")
SCORING = QT_TRANSLATE_NOOP("desktop", "Scoring…")

COMPARE_NAME = QT_TRANSLATE_NOOP("desktop", "Two films side by side")
COMPARE_LINK = QT_TRANSLATE_NOOP("desktop", "Zoom and move both together")
COMPARE_CLOSE = QT_TRANSLATE_NOOP("desktop", "End comparing")
COMPARE_TOOLS = QT_TRANSLATE_NOOP("desktop", "The tools act on this film")

CHANGES = {
    orientation.MIRRORED: QT_TRANSLATE_NOOP("desktop", "flipped"),
    orientation.TURNS[1]: QT_TRANSLATE_NOOP("desktop", "turned right"),
    orientation.TURNS[2]: QT_TRANSLATE_NOOP("desktop", "turned upside down"),
    orientation.TURNS[3]: QT_TRANSLATE_NOOP("desktop", "turned left"),
    orientation.INVERTED: QT_TRANSLATE_NOOP("desktop", "inverted"),
}


def altered_words(code: str) -> str:
    """`Result.altered` in words: "flipped, turned right, inverted"; "as in the file" for ""; unknown codes as they are."""
    return listed(t(CHANGES.get(part, part)) for part in code.split(";")) if code else t(AS_OPENED)
