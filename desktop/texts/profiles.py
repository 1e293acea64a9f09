"""Words about threshold profiles and the page that checks the program on the clinic's own films."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

BAD = QT_TRANSLATE_NOOP("desktop", "The file that says which threshold profile was chosen is damaged.")
BAD_HINT = QT_TRANSLATE_NOOP(
    "desktop",
    "Choose the profile again: in the window, Records, Check on own films. "
    "Until then the window uses the model's own threshold; commands stop.",
)
NEWER = QT_TRANSLATE_NOOP("desktop", "A newer version of the program has written which threshold profile was chosen.")
NEWER_HINT = QT_TRANSLATE_NOOP(
    "desktop", "Update the program. Until then the window uses the model's own threshold; commands stop."
)
WRONG = QT_TRANSLATE_NOOP(
    "desktop", "This threshold can't be chosen: the model does not offer it, and no check on own films backs it."
)
WRONG_HINT = QT_TRANSLATE_NOOP("desktop", "Run the check on own films first.")
BUSY = QT_TRANSLATE_NOOP("desktop", "Another window is changing the threshold profile.")
BUSY_HINT = QT_TRANSLATE_NOOP("desktop", "Wait a moment, then try again.")
UNWRITABLE = QT_TRANSLATE_NOOP("desktop", "The threshold profile can't be saved ({reason}). The one in use stays.")
UNWRITABLE_HINT = QT_TRANSLATE_NOOP("desktop", "Make room on the disk, or see that the program may write to its folder.")
