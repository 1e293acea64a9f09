"""The languages of the program: Qt Linguist files, switched while it runs.

`desktop/translations/desktop_CODE.ts` is edited with Qt Linguist, `make translations` brings it up to date with the source and
compiles it to the `.qm` beside it, which is what the program reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import texts

FOLDER = Path(__file__).parent / "translations"


@dataclass(frozen=True)
class Language:
    """A language to choose.

    Attributes:
        code: "fr"; of the file names and of the settings.
        locale: Qt's name, for numbers, dates and Qt's own dialogs.
        name: in the language itself.
        reviewed: whether a speaker has checked the words. Where not, the sentences on which health hangs show the English
            beside them (`texts.safe`), and the settings say so.
    """

    code: str
    locale: str
    name: str
    reviewed: bool = False


LANGUAGES = (
    Language("en", "en_GB", "English", reviewed=True),
    Language("fr", "fr_FR", "Français"),
    Language("es", "es_ES", "Español"),
    Language("pt", "pt_BR", "Português"),
    Language("zh", "zh_CN", "简体中文"),
    Language("sw", "sw_KE", "Kiswahili"),
    Language("ar", "ar_EG", "العربية"),
)
_BY_CODE = {language.code: language for language in LANGUAGES}


def of_system() -> Language:
    """The first of the languages that the person has set up for this computer; English if it is none of them."""
    for name in QLocale.system().uiLanguages():
        found = _BY_CODE.get(name.partition("-")[0].partition("_")[0])
        if found is not None:
            return found
    return LANGUAGES[0]


def apply(app: QApplication, code: str) -> Language:
    """Speak this language from now on; every widget gets a LanguageChange.

    Args:
        code: one of `LANGUAGES`; "" or an unknown one: the system's.

    Returns:
        The language in use.
    """
    language = _BY_CODE.get(code) or of_system()
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    locale = QLocale(language.locale)
    QLocale.setDefault(locale)
    texts.speak(unreviewed=not language.reviewed, right_to_left=locale.textDirection() is Qt.LayoutDirection.RightToLeft)
    app.setLayoutDirection(locale.textDirection() if language.code != "en" else Qt.LayoutDirection.LeftToRight)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language.locale}", qt_folder), (f"desktop_{language.code}", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
        else:
            translator.deleteLater()
    return language
