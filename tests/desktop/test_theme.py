"""Themes: read by everybody, measured on the colours and on what is drawn; letters follow their size at once."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop import contrast, theme
from desktop.colours import LIGHT, THEMES, pairs
from desktop.outcome import Kind

ROOT = Path(__file__).parents[2]
ALL_PAIRS = [(name, pair) for name, colours in THEMES.items() for pair in pairs(colours)]


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application, light and of the usual size again after the test."""
    yield qapp
    theme.apply(qapp, "light", 1.0)


def drawn(widget: QWidget, rect: QRect | None = None) -> Counter[str]:
    """How often each colour "#rrggbb" is in a picture of the widget."""
    picture = widget.grab(rect or widget.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return Counter(picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height()))


def test_the_ratio_is_that_of_wcag():
    assert contrast.ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast.ratio("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)  # WebAIM's table
    assert contrast.ratio("#0000FF", "#FFFFFF") == pytest.approx(8.59, abs=0.005)
    assert contrast.ratio("#123456", "#123456") == 1


@pytest.mark.parametrize(("name", "pair"), ALL_PAIRS, ids=[f"{name}: {pair.name}" for name, pair in ALL_PAIRS])
def test_every_pair_of_colours_can_be_told_apart(name, pair):
    assert contrast.ratio(pair.colour, pair.ground) >= pair.least


def test_text_is_held_to_seven_in_high_contrast_and_to_four_and_a_half_elsewhere():
    least = {name: {pair.least for pair in pairs(colours) if pair.name.startswith("text")} for name, colours in THEMES.items()}
    assert least == {"light": {4.5}, "dark": {4.5}, "high_contrast": {7.0}}


@pytest.mark.parametrize("name", THEMES)
def test_words_and_edges_of_a_button_as_drawn_can_be_seen(app, qtbot, name):
    theme.apply(app, name, 1.5)
    holder = QWidget()
    qtbot.addWidget(holder)
    button = QPushButton("Open films", holder)
    button.setGeometry(20, 20, 200, 50)
    holder.resize(240, 90)
    inside = drawn(button, QRect(4, 4, 192, 42))
    ground = inside.most_common(1)[0][0]
    text = max(inside, key=lambda colour: contrast.ratio(colour, ground))
    assert contrast.ratio(text, ground) >= (7 if THEMES[name].high else 4.5)
    edge = drawn(holder, QRect(20, 45, 1, 1)).most_common(1)[0][0]
    assert contrast.ratio(edge, THEMES[name].window) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_an_empty_field_and_an_empty_box_to_tick_have_an_edge(app, qtbot, name):
    theme.apply(app, name, 1.0)
    holder = QWidget()
    qtbot.addWidget(holder)
    field, box = QLineEdit(holder), QCheckBox("", holder)
    field.setGeometry(10, 10, 100, 30)
    box.setGeometry(10, 50, 100, 30)
    holder.resize(120, 90)
    assert contrast.ratio(drawn(holder, QRect(10, 25, 1, 1)).most_common(1)[0][0], THEMES[name].window) >= 3
    assert max(contrast.ratio(colour, THEMES[name].window) for colour in drawn(box)) >= 3


@pytest.mark.parametrize("name", THEMES)
def test_each_kinds_symbol_as_drawn_has_its_colour_and_a_shape_of_its_own(app, name):
    theme.apply(app, name, 1.0)
    shapes = {}
    for kind in Kind:
        picture = theme.symbol(kind).pixmap(48, 48).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        at = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
        solid = Counter(picture.pixelColor(x, y).name() for x, y in at if picture.pixelColor(x, y).alpha() == 255)
        assert THEMES[name].kinds[kind].lower() in dict(solid.most_common(2)), kind
        assert theme.COLOURS[kind].name() == THEMES[name].kinds[kind].lower()
        colour = THEMES[name].kinds[kind].lower()
        shapes[kind] = frozenset((x, y) for x, y in at if picture.pixelColor(x, y).name() == colour)
    different = {shapes[kind] for kind in Kind}
    assert len(different) == len(Kind) - 1, "only the two kinds without a score share theirs"


def test_paper_stays_light_in_the_dark(app):
    theme.apply(app, "dark", 1.0)
    assert theme.COLOURS[Kind.NORMAL].name() != theme.PAPER[Kind.NORMAL].name() == LIGHT.kinds[Kind.NORMAL].lower()


@pytest.mark.parametrize("name", THEMES)
def test_a_tint_lets_words_be_read_in_the_theme_in_use(app, qtbot, name):
    theme.apply(app, name, 1.0)
    palette = QLabel().palette()
    text = palette.color(QPalette.ColorRole.WindowText).name()
    for kind in Kind:
        assert contrast.ratio(text, theme.tint(kind, palette).name()) >= (7 if THEMES[name].high else 4.5)


def test_letters_of_open_windows_follow_the_size_and_keep_their_proportions(app, qtbot):
    theme.apply(app, "light", 1.0)
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    usual, headline = QLabel("usual"), QLabel("headline")
    layout.addWidget(usual)
    layout.addWidget(headline)
    theme.set_points(headline, theme.HEADLINE_POINTS, bold=True)
    holder.show()
    normal = usual.font().pointSizeF()
    theme.apply(app, "light", 2.0)
    qtbot.waitUntil(lambda: usual.font().pointSizeF() == pytest.approx(2 * normal))  # Qt posts the news
    assert headline.font().pointSizeF() == pytest.approx(2 * theme.HEADLINE_POINTS)
    assert headline.font().bold()
    assert theme.scaled(10) == 20
    theme.apply(app, "dark", 0.8)
    qtbot.waitUntil(lambda: usual.font().pointSizeF() == pytest.approx(0.8 * normal))
    assert headline.font().pointSizeF() == pytest.approx(0.8 * theme.HEADLINE_POINTS)
    born_later = QLabel(holder)
    theme.set_points(born_later, 10)
    assert born_later.font().pointSizeF() == pytest.approx(8)


def test_the_system_theme_follows_the_computer(app, monkeypatch):
    scheme = Qt.ColorScheme.Dark

    class Hints:
        """Of a computer that is set to dark: this one has no such setting."""

        def colorScheme(self) -> Qt.ColorScheme:
            return scheme

    theme.apply(app, "light", 1.0)
    real = app.styleHints()
    monkeypatch.setattr(theme, "_system_theme", lambda app: "dark" if Hints().colorScheme() is Qt.ColorScheme.Dark else "light")
    theme.apply(app, "system", 1.0)
    assert theme.current() is THEMES["dark"]
    scheme = Qt.ColorScheme.Light
    real.colorSchemeChanged.emit(scheme)
    assert theme.current() is THEMES["light"]
    theme.apply(app, "high_contrast", 1.0)
    real.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is THEMES["high_contrast"], "a theme that was chosen stays"


@pytest.mark.parametrize("name", THEMES)
def test_what_has_the_focus_has_a_frame_that_can_be_seen(app, qtbot, name):
    theme.apply(app, name, 1.0)
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QHBoxLayout(holder)
    first, second = QPushButton("first"), QCheckBox("second")
    layout.addWidget(first)
    layout.addWidget(second)
    holder.show()
    qtbot.waitExposed(holder)
    holder.activateWindow()
    ring = THEMES[name].ring.lower()
    for widget, other in ((first, second), (second, first)):
        widget.setFocus()
        qtbot.waitUntil(lambda widget=widget: QApplication.focusWidget() is widget)
        around = widget.geometry().adjusted(-2, -2, 2, 2)
        qtbot.waitUntil(lambda around=around: drawn(holder, around)[ring] > 0)
        perimeter = 2 * (around.width() + around.height())
        assert drawn(holder, around)[ring] >= 0.8 * perimeter * 2, "two pixels all around, at the least"
        assert drawn(holder, other.geometry())[ring] == 0
    assert LIGHT.ring_width < THEMES["high_contrast"].ring_width


def test_the_frame_shows_at_the_edge_of_a_window_and_goes_with_the_focus(app, qtbot):
    theme.apply(app, "high_contrast", 1.0)
    splitter = QSplitter()
    qtbot.addWidget(splitter)
    first, second = QListWidget(), QListWidget()
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.resize(300, 200)
    splitter.show()
    qtbot.waitExposed(splitter)
    splitter.activateWindow()
    second.setFocus()
    qtbot.waitUntil(lambda: drawn(splitter, QRect(299, 20, 1, 100)) == {THEMES["high_contrast"].ring.lower(): 100})
    first.setFocus()
    qtbot.waitUntil(lambda: THEMES["high_contrast"].ring.lower() not in drawn(splitter, QRect(299, 20, 1, 100)))


END = """
from PySide6.QtWidgets import QApplication, QPushButton
from desktop import theme
app = QApplication([])
for name in ("dark", "high_contrast", "system"):
    theme.apply(app, name, 1.5)
button = QPushButton("b")
button.show()
button.setFocus()
app.processEvents()
print("ended")
"""


def test_a_program_with_a_theme_ends_cleanly():
    done = subprocess.run([sys.executable, "-c", END], capture_output=True, text=True, timeout=60, check=False, cwd=ROOT)
    assert (done.returncode, done.stdout) == (0, "ended\n"), done.stderr
