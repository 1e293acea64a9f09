"""The age is asked where the file does not tell it, and the answer changes the warnings and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from cxr.result import Result
from desktop.age import AgeGroup, is_unknown, with_age
from desktop.age_question import AgeQuestion

SCORED = Result("film.jpeg", "ok", probability=0.4, decision="pneumonia", threshold=0.2, format="JPEG", warnings=("atypical",))


@pytest.mark.parametrize(
    ("result", "unknown"),
    [
        (SCORED, True),
        (replace(SCORED, format="DICOM", warnings=("age_unknown",)), True),
        (replace(SCORED, format="DICOM"), False),
        (replace(SCORED, format="DICOM", warnings=("age_outside",)), False),
        (replace(SCORED, status="refused", decision="", probability=None), False),
    ],
)
def test_only_a_scored_film_whose_file_does_not_tell_the_age_is_asked_about(result, unknown):
    assert is_unknown(result) is unknown


def test_the_answer_sets_the_warnings_and_can_be_taken_back():
    assert with_age(SCORED, None) == SCORED
    assert with_age(SCORED, AgeGroup.INTENDED) == SCORED
    for group in (AgeGroup.YOUNGER, AgeGroup.OLDER):
        assert with_age(SCORED, group) == replace(SCORED, warnings=("age_outside", "atypical"))
        assert with_age(with_age(SCORED, group), None) == SCORED
    dicom = replace(SCORED, format="DICOM", warnings=("age_unknown", "atypical"))
    assert with_age(dicom, AgeGroup.INTENDED).warnings == ("atypical",)
    assert with_age(dicom, AgeGroup.OLDER).warnings == ("age_outside", "atypical")
    assert with_age(with_age(dicom, AgeGroup.OLDER), None) == dicom


def test_a_click_or_a_key_answers_and_change_asks_again(qtbot):
    question = AgeQuestion()
    qtbot.addWidget(question)
    question.show()
    said = []
    question.said.connect(said.append)
    question.ask(None)
    assert question.question.isVisible()
    qtbot.mouseClick(question.buttons[AgeGroup.OLDER], Qt.MouseButton.LeftButton)
    question.ask(AgeGroup.OLDER)
    assert not question.question.isVisible()
    assert question.answer.text() == "Age, as you said: 6 or older"
    question.change.setFocus()
    qtbot.keyClick(question.change, Qt.Key.Key_Space)
    question.ask(None)
    question.buttons[AgeGroup.YOUNGER].setFocus()
    qtbot.keyClick(question.buttons[AgeGroup.YOUNGER], Qt.Key.Key_Space)
    assert said == [AgeGroup.OLDER, None, AgeGroup.YOUNGER]
