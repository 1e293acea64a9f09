"""Words about installing another model: the page, the command, and what can go wrong."""

from __future__ import annotations

from desktop.texts import QT_TRANSLATE_NOOP

CHOICE_BAD = QT_TRANSLATE_NOOP("desktop", "It can't be read which model is in use. No film is scored until you choose one.")
IN_USE_BAD = QT_TRANSLATE_NOOP("desktop", "The installed model that is in use is damaged or gone. No film is scored with it.")
WAY_BACK = QT_TRANSLATE_NOOP("desktop", "Go back to the model before: in the window under Records, Model; or with “{command}”.")
