"""The report of a check where there is no window, nor a display: Qt is set up for letters and painting alone."""

from __future__ import annotations

import os
import sys

from cxr.local_check import Figures
from desktop.local_check.run import Scored


def report(scored: Scored, found: Figures, language: str, *, with_names: bool) -> bytes:
    """The PDF.

    Args:
        language: one of `desktop.languages.LANGUAGES`, by its code.
        with_names: whether it names films.
    """
    from desktop import fonts, footprint

    footprint.stay_in_data_folder()
    fonts.prepare()
    if sys.platform.startswith("linux"):  # elsewhere there is always a display, and the system's letters come with it
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from desktop import languages
    from desktop.reports.content import Options
    from desktop.reports.local_check import CheckSource, check_pdf
    from desktop.reports.render import usual_page

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    fonts.load()
    languages.apply(app, language)
    options = Options(
        with_file_name=with_names,
        page=usual_page(),
        right_to_left=app.layoutDirection() is Qt.LayoutDirection.RightToLeft,
    )
    labelled = scored.labelled
    source = CheckSource(found, scored.labels, scored.results, scored.contract, labelled.left_out, labelled.table is not None)
    return check_pdf(source, options)
