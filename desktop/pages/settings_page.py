"""The settings as a dialog: every change is seen at once, so there is nothing to confirm."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop import texts, theme
from desktop.labels import ElidedLabel, plain, unkerned
from desktop.pages.scrolling import fit_to_screen, scrolling
from desktop.pages.settings_records import RecordSettings
from desktop.retranslating import FollowsLanguage
from desktop.settings import Settings
from desktop.texts import settings as words

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Sizes of letters to choose from, in percent."""
WIDTH = 700


class SettingsDialog(FollowsLanguage, QDialog):
    """Language, colours, letters, workers, watched folder, recent files, what is kept.

    Signals:
        changed(object): the whole new `Settings`, after each change by the person.
        delete_wanted(): all earlier results are to be deleted.

    Args:
        settings: to begin with.
        languages: code, name in the language itself, and whether a speaker has checked it.
        parent: the window.
    """

    changed = Signal(object)
    delete_wanted = Signal()

    def __init__(self, settings: Settings, languages: Sequence[tuple[str, str, bool]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._languages = settings, tuple(languages)
        self.language, self.theme, self.letters, self.workers = QComboBox(), QComboBox(), QComboBox(), QSpinBox()
        self.folder, self.choose, self.clear_folder = ElidedLabel(), QPushButton(), QPushButton()
        self.clear_recent, self.recent_words = QPushButton(), plain()
        self.language_note, self.workers_note, self.folder_note, self.at_once = plain(), plain(), plain(), plain()
        self.close_button = QPushButton()
        self.records = RecordSettings()
        self._labels = [QLabel() for _ in range(7)]
        for label in self._labels:
            unkerned(label)
        self._lay_out()
        self._connect()
        self.retranslate()
        fit_to_screen(self, WIDTH)

    @property
    def settings(self) -> Settings:
        """As they are shown."""
        return self._settings

    def set_settings(self, settings: Settings) -> None:
        """They were changed elsewhere; `changed` is not emitted."""
        self._settings = settings
        self._show()

    def _lay_out(self) -> None:
        content = QWidget()
        form = self._form = QFormLayout(content)
        form.setContentsMargins(20, 16, 20, 12)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        folder_buttons, recent = QHBoxLayout(), QHBoxLayout()
        for button in (self.choose, self.clear_folder):
            folder_buttons.addWidget(button)
        folder_buttons.addStretch(1)
        recent.addWidget(self.clear_recent)
        recent.addStretch(1)
        rows: tuple[tuple[QWidget, tuple[QWidget | QHBoxLayout, ...]], ...] = (
            (self.language, (self.language, self.language_note)),
            (self.theme, (self.theme,)),
            (self.letters, (self.letters,)),
            (self.workers, (self.workers, self.workers_note)),
            (self.choose, (self.folder, folder_buttons, self.folder_note)),
            (self.clear_recent, (recent, self.recent_words)),
            (self.records.keep, (self.records,)),
        )
        for label, (buddy, parts) in zip(self._labels, rows, strict=True):
            label.setBuddy(buddy)
            field = QVBoxLayout()
            field.setSpacing(4)
            field.setContentsMargins(0, 0, 0, 6)
            for part in parts:
                if isinstance(part, QHBoxLayout):
                    field.addLayout(part)
                else:
                    field.addWidget(part)
            form.addRow(label, field)
        for note in (self.language_note, self.workers_note, self.folder_note, self.recent_words):
            theme.set_points(note, theme.NORMAL_POINTS - 1)
        for control in (self.language, self.theme, self.letters, self.workers):
            control.setMinimumHeight(34)
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for button in (self.choose, self.clear_folder, self.clear_recent, self.close_button):
            button.setMinimumHeight(36)
            button.setAutoDefault(False)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(20, 8, 20, 14)
        bottom.addWidget(self.at_once, 1)
        bottom.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content), 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.language.activated.connect(lambda _: self._change(language=self.language.currentData()))
        self.theme.activated.connect(lambda _: self._change(theme=self.theme.currentData()))
        self.letters.activated.connect(lambda _: self._change(font_scale=self.letters.currentData() / 100))
        self.workers.valueChanged.connect(lambda number: self._change(workers=number))
        self.choose.clicked.connect(self.ask_for_folder)
        self.clear_folder.clicked.connect(lambda: self._change(watch_folder=""))
        self.clear_recent.clicked.connect(lambda: self._change(recent=()))
        self.records.changed.connect(lambda values: self._change(**values))
        self.records.delete_wanted.connect(self.delete_wanted)
        self.close_button.clicked.connect(self.accept)

    def ask_for_folder(self) -> None:
        """The dialog for the watched folder, over this one."""
        dialog = QFileDialog(self, texts.t(words.WATCH_TITLE), self._settings.watch_folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._change(watch_folder=os.path.abspath(name)))  # noqa: PTH100 (keeps links)
        dialog.open()

    def _change(self, **values: Any) -> None:
        settings = replace(self._settings, **values)
        if settings != self._settings:
            self._settings = settings
            self._show()
            self.changed.emit(settings)

    def retranslate(self) -> None:
        """All words; the choices stay."""
        self.setWindowTitle(texts.t(words.TITLE))
        titles = (words.LANGUAGE, words.THEME, words.SIZE, words.WORKERS, words.WATCH, words.RECENT, words.RECORDS)
        for label, title in zip(self._labels, titles, strict=True):
            label.setText(texts.t(title))
        controls = (self.language, self.theme, self.letters, self.workers)
        for control, title in zip(controls, titles[:4], strict=True):
            control.setAccessibleName(texts.t(title).replace("&", ""))
        for button, text in (
            (self.choose, words.WATCH_CHOOSE),
            (self.clear_folder, words.WATCH_CLEAR),
            (self.clear_recent, words.RECENT_CLEAR),
            (self.close_button, words.CLOSE),
        ):
            button.setText(texts.t(text))
        self.choose.setAccessibleName(texts.t(words.WATCH_TITLE))
        self.language_note.setText(texts.t(words.NOT_REVIEWED_NOTE))
        self.workers_note.setText(texts.t(words.WORKERS_NOTE))
        self.folder_note.setText(texts.t(words.WATCH_NOTE))
        self.at_once.setText(texts.t(words.AT_ONCE))
        self.workers.setSpecialValueText(texts.t(words.WORKERS_AUTOMATIC))
        self._show()

    def _show(self) -> None:
        """What is chosen, without telling anybody."""
        now, wrap = self._settings, QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(wrap.WrapAllRows if now.font_scale > 1.3 else wrap.WrapLongRows)
        languages = [("", texts.t(words.LANGUAGE_SYSTEM))]
        languages += [
            (code, name if checked else texts.t(words.NOT_REVIEWED).format(language=name))
            for code, name, checked in self._languages
        ]
        _fill(self.language, languages, now.language)
        _fill(self.theme, [(name, texts.t(text)) for name, text in words.THEMES.items()], now.theme)
        percent = round(now.font_scale * 100)
        _fill(self.letters, [(n, texts.t(words.PERCENT).format(n=n)) for n in sorted({*SIZES, percent})], percent)
        with QSignalBlocker(self.workers):
            self.workers.setRange(0, max(now.workers, 2 * (os.cpu_count() or 1)))
            self.workers.setValue(now.workers)
        self.language_note.setVisible(any(code == now.language and not checked for code, _, checked in self._languages))
        self.folder.set_whole(now.watch_folder or texts.t(words.WATCH_NONE))
        self.clear_folder.setEnabled(bool(now.watch_folder))
        self.clear_recent.setEnabled(bool(now.recent))
        self.recent_words.setText(texts.t(words.RECENT_COUNT).format(n=len(now.recent)))
        self.records.show_settings(now)


def _fill(box: QComboBox, choices: list[tuple[Any, str]], chosen: Any) -> None:
    with QSignalBlocker(box):
        if [box.itemText(i) for i in range(box.count())] != [text for _, text in choices]:
            box.clear()
            for data, text in choices:
                box.addItem(text, data)
        box.setCurrentIndex(max(0, box.findData(chosen)))
