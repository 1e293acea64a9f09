"""Two films side by side, zoomed and moved together."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.labels import ElidedLabel
from desktop.outcome import Kind, kind_of, points
from desktop.retranslating import Retranslating
from desktop.texts import SCORE, SHORT, t
from desktop.texts import viewing as texts
from desktop.viewer import Viewer
from desktop.viewing.flow import Flow
from desktop.viewing.picture import prepare
from desktop.work import Shown


class CompareView(Retranslating):
    """Each film keeps its own window, turn and colours; zoom and place are shared while `link` is ticked.

    Attributes:
        viewers, labels, findings: left and right: the film, its name, what was found.
        active: the viewer that had the focus last, on which the tools act.

    Signals:
        activated(object): another Viewer has got the focus.
        closed(): the button at the top was pressed.
    """

    activated = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewers = (Viewer(), Viewer())
        self.active = self.viewers[0]
        self._shown: tuple[Shown, ...] = ()
        self.labels, self.findings = (ElidedLabel(), ElidedLabel()), (ElidedLabel(), ElidedLabel())
        self.link, self.close_button = QCheckBox(), QPushButton()
        self.link.setChecked(True)
        self.close_button.setAutoDefault(False)
        self._following = False
        self._lay_out()
        for viewer in self.viewers:
            viewer.moved.connect(lambda viewer=viewer: self._follow(viewer))
            viewer.entered.connect(lambda viewer=viewer: self._activate(viewer))
        self.link.toggled.connect(lambda: self._follow(self.active))
        self.close_button.clicked.connect(self.closed)
        self.retranslate()

    def _lay_out(self) -> None:
        films = QHBoxLayout()
        films.setSpacing(4)
        for label, finding, viewer in zip(self.labels, self.findings, self.viewers, strict=True):
            column = QVBoxLayout()
            column.setSpacing(2)
            for words in (label, finding):
                words.setAlignment(Qt.AlignmentFlag.AlignCenter)
                column.addWidget(words)
            column.addWidget(viewer, 1)
            films.addLayout(column, 1)
        line = Flow(margins=(8, 4, 0), gap=12)
        for widget in (self.link, self.close_button):
            line.add(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(line)
        layout.addLayout(films, 1)

    def show_films(self, left: Shown, right: Shown) -> None:
        """Two films that could be read; one that could not stays black."""
        self._shown = (left, right)
        self._following = True
        for viewer, shown in zip(self.viewers, (left, right), strict=True):
            picture = shown.picture or (None if shown.film is None else prepare(shown.film))
            if picture is None:
                viewer.clear()
            else:
                viewer.show_picture(picture, shown.overlay, seen=shown.seen, alteration=shown.alteration)
        self._following = False
        self._activate(self.viewers[0])
        self.retranslate()

    def clear(self) -> None:
        """Show nothing, and let go of the films."""
        self._shown = ()
        for viewer in self.viewers:
            viewer.clear()

    def retranslate(self) -> None:
        """See `Retranslating`."""
        self.setAccessibleName(t(texts.COMPARE_NAME))
        self.link.setText(t(texts.COMPARE_LINK))
        self.close_button.setText(t(texts.COMPARE_CLOSE))
        for label, finding, viewer, shown in zip(self.labels, self.findings, self.viewers, self._shown, strict=False):
            name, is_active = shown.path.name, viewer is self.active
            finding.set_whole(finding_words(shown))
            label.set_whole(f"▶ {name}" if is_active else name)
            label.setToolTip(t(texts.COMPARE_TOOLS) if is_active else "")
            font = label.font()
            font.setBold(is_active)
            label.setFont(font)
            viewer.setAccessibleName(f"{t(texts.VIEWER_NAME)}: {name}. {finding_words(shown)}")

    def _activate(self, viewer: Viewer) -> None:
        self.active = viewer
        self.retranslate()
        self.activated.emit(viewer)

    def _follow(self, leader: Viewer) -> None:
        """The other film is looked at in the same place, as far as that is on it."""
        if self._following or not self.link.isChecked() or leader.picture is None:
            return
        self._following = True
        other = self.viewers[1] if leader is self.viewers[0] else self.viewers[0]
        other.look(*leader.sight())
        self._following = False


def finding_words(shown: Shown) -> str:
    """What was found, in a line: "Suggestive of pneumonia. Score 63 of 100"."""
    result = shown.result
    if result is None:
        return t(SHORT[Kind.UNREAD if shown.is_unread else Kind.ERROR if shown.film is None else Kind.UNSCORED])
    words = t(SHORT[kind_of(result)])
    return words if result.probability is None else f"{words}. {t(SCORE).format(score=points(result.probability))}"
