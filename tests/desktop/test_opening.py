"""The window opens where the model in use can't be told: films are shown, no score is given, and it says why."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from cxr.errors import UsageError
from cxr.fake import fake_reader
from desktop.opening import open_or_say
from tests.desktop.conftest import wait_until_idle


def test_a_choice_that_can_not_be_read_gives_films_without_a_score_until_it_is_made_again(open_window, qtbot, film: Path):
    broken = [True]

    def open_reader():
        if broken:
            raise UsageError("model_choice_bad", "It is not known which model is in use.", "Choose it again.")
        return fake_reader()

    window = open_window(open_reader=partial(open_or_say, open_reader))
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    window.list.choose(film)
    wait_until_idle(qtbot, window)
    assert window.stage.viewer.isVisible()
    assert "Choose it again." in window.panel.verdict.accessibleDescription() + window.panel.verdict.accessibleName()
    assert [study.result for study in window.list.model.studies] == [None]
    broken.clear()
    window.reading.reload()
    wait_until_idle(qtbot, window)
    assert window.reading.problem is None
    window.open_paths([film])
    wait_until_idle(qtbot, window)
    assert [study.kind.value for study in window.list.model.studies] == ["pneumonia"]
    assert window.panel.verdict.isVisible()
    assert "fake" in window.panel.model.text()
