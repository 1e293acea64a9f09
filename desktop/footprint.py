"""What Qt would leave elsewhere on this computer, kept in the data folder. docs/PRIVACY.md names all that is written."""

from __future__ import annotations

import sys

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication

from desktop import places

QT_FOLDER = "qt"
"""In the data folder: where Qt's file dialog notes the folders that it was in."""


def stay_in_data_folder() -> None:
    """Call before the QApplication is made.

    Folders are named after patients, too: the notes of Qt's file dialog go into the data folder, which nobody else can read.
    The desktop's own dialogs note every file in a list that all its programs read, so on Linux they are not used. No
    core file is written: it would hold films.
    """
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(places.data_folder() / QT_FOLDER))
    if sys.platform == "linux":
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
