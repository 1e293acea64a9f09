"""The parts without Qt: meaning, progress, heatmaps, exported files."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import openpyxl
import pytest

from cxr.errors import UsageError
from cxr.fake import fake_classifier
from cxr.result import COLUMNS, Result
from cxr.warning_codes import WARNINGS
from desktop import export, texts
from desktop.commands.meter_line import MeterLine
from desktop.heatmap import COLOUR, draw_over, overlay, save_over
from desktop.outcome import Accuracy, Kind, accuracy_of, kind_of, points
from desktop.progress import Meter

SCORED = Result("a.jpg", "ok", probability=0.87, decision="pneumonia", threshold=0.5, warnings=("age_unknown",), model="m 1")
REFUSED = Result("b.jpg", "refused", code="blank", message="The image is blank. Export the film again.")
ACCURACY = Accuracy(sensitivity=0.9, specificity=0.8, films=100, split="test")


class Clock:
    """Seconds that pass when told."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_of_films_called_pneumonia_fewer_show_it_where_it_is_rare():
    # by hand: 5 % of 1000: 50 ill, 45 called; 950 well, 190 called: 45 of 235
    assert ACCURACY.shows_pneumonia(Kind.PNEUMONIA, 0.05) == pytest.approx(45 / 235)
    assert ACCURACY.shows_pneumonia(Kind.PNEUMONIA, 0.5) == pytest.approx(450 / 550)


def test_of_films_called_normal_some_show_it_all_the_same():
    # by hand: 20 % of 1000: 200 ill, 20 missed; 800 well, 640 called normal: 20 of 660
    assert ACCURACY.shows_pneumonia(Kind.NORMAL, 0.2) == pytest.approx(20 / 660)
    assert ACCURACY.shows_pneumonia(Kind.UNCERTAIN, 0.2) is None


@pytest.mark.parametrize("metrics", [{}, {"sensitivity": {"value": 0.9}}, {"sensitivity": None, "specificity": "?"}])
def test_without_both_figures_nothing_is_said_of_the_meaning(metrics):
    assert accuracy_of(replace(fake_classifier().contract, metrics=metrics)) is None


def test_the_figures_come_from_the_contract():
    metrics = {"n": 624, "split": "test", "sensitivity": {"value": 0.97}, "specificity": {"value": 0.84}}
    assert accuracy_of(replace(fake_classifier().contract, metrics=metrics)) == Accuracy(0.97, 0.84, 624, "test")


def test_a_score_below_the_threshold_is_not_rounded_up_to_it():
    assert (points(0.4999), points(0.5), points(1.0), points(0.29)) == (49, 50, 100, 29)


def test_every_kind_has_its_words_and_no_words_speak_of_a_diagnosis():
    for table in (texts.HEADLINES, texts.SHORT, texts.ADVICE):
        assert set(table) == set(Kind)
        assert "diagnos" not in " ".join(table.values()).lower()
    assert len(set(texts.HEADLINES.values())) == len(Kind)


def test_a_line_tells_decision_score_and_warnings():
    assert texts.line(SCORED) == f"Findings suggestive of pneumonia (score 87 of 100). {WARNINGS['age_unknown']}"
    assert texts.line(REFUSED) == "Cannot be judged: The image is blank. Export the film again."
    assert kind_of(REFUSED) is Kind.REFUSED


def test_the_meter_knows_rate_and_time_left_and_leaves_out_what_was_done_before():
    clock = Clock()
    meter = Meter(110, clock)
    meter.update(10)
    assert meter.words() == "10 of 110 films"
    clock.now = 10.0
    meter.update(30)
    assert meter.words() == "30 of 110 films, 2.0 a second, about 40 s left"
    clock.now = 100.0
    assert meter.words() == "30 of 110 films, 0.2 a second, about 7 min left"


def test_progress_in_a_log_is_a_line_every_five_seconds():
    clock, stream = Clock(), io.StringIO()
    line = MeterLine(stream, clock)
    for second in range(13):
        clock.now = float(second)
        line.show(second, 100)
    line.end()
    assert stream.getvalue().splitlines() == [
        "5 of 100 films, 1.0 a second, about 2 min left",
        "10 of 100 films, 1.0 a second, about 2 min left",
    ]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_on_a_terminal_is_one_line_written_over():
    clock, stream = Clock(), Terminal()
    line = MeterLine(stream, clock)
    for second in range(3):
        clock.now = float(second)
        line.show(second, 3)
    line.end()
    assert stream.getvalue().count("\r") == 4
    assert stream.getvalue().endswith("\n")
    assert stream.getvalue().count("\n") == 1


def test_the_overlay_is_clear_where_nothing_speaks_for_pneumonia_and_orange_where_something_does():
    evidence = np.array([[-5.0, 5.0]], np.float32)
    colours = overlay(evidence, 1.0, 1000, 500)
    assert colours.shape == (256, 512, 4)
    assert colours[128, 10, 3] == 0
    assert tuple(colours[128, -10, :3]) == COLOUR
    assert 140 <= colours[128, -10, 3] <= 153  # 0.6 · 255, a little less for a probability below 1


def test_a_heatmap_has_the_films_size_and_changes_only_the_place_that_speaks_for_pneumonia(tmp_path: Path):
    film = np.full((200, 300), 100, np.uint8)
    picture = np.asarray(draw_over(film, np.array([[-9.0, 9.0]], np.float32), 1.0))
    assert picture.shape == (200, 300, 3)
    assert tuple(picture[100, 20]) == (100, 100, 100)
    assert picture[100, 280, 0] > picture[100, 280, 2] + 60
    save_over(tmp_path / "a" / "b.png", film, np.zeros((2, 2), np.float32), 1.0)
    assert [p.name for p in (tmp_path / "a").iterdir()] == ["b.png"]


def test_a_workbook_holds_numbers_as_numbers_and_strings_as_strings(tmp_path: Path):
    path = tmp_path / "t.xlsx"
    export.write_xlsx(path, [replace(SCORED, path="=1+1.jpg", width=300, height=200), replace(REFUSED, path="http://x/é.jpg")])
    sheet = openpyxl.load_workbook(path).active
    header, first, second = list(sheet.iter_rows())
    assert [cell.value for cell in header] == list(COLUMNS)
    values = dict(zip(COLUMNS, first, strict=True))
    assert (values["path"].value, values["path"].data_type) == ("=1+1.jpg", "s")
    assert (values["probability"].value, values["probability"].data_type) == (0.87, "n")
    assert values["width"].value == 300
    values = dict(zip(COLUMNS, second, strict=True))
    assert values["path"].value == "http://x/é.jpg"
    assert values["path"].hyperlink is None
    assert values["probability"].value is None


def test_a_workbook_too_long_for_excel_is_refused(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(export, "XLSX_ROWS", 2)
    with pytest.raises(UsageError) as caught:
        export.write_xlsx(tmp_path / "t.xlsx", [SCORED, SCORED])
    assert caught.value.code == "too_many_rows"
    assert list(tmp_path.iterdir()) == []


def test_json_lines_are_utf8_even_where_a_name_is_not(tmp_path: Path):
    path = tmp_path / "t.jsonl"
    export.write_jsonl(path, [replace(SCORED, path="b\udcff.jpg"), SCORED])
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [line["path"] for line in lines] == ["b\\xff.jpg", "a.jpg"]


def test_names_in_a_windows_table_are_relative_to_the_folder_that_holds_all(tmp_path: Path):
    results = [replace(SCORED, path=str(tmp_path / name)) for name in ("a/1.jpg", "b/1.jpg")]
    assert [r.path for r in export.relative_names(results)] == ["a/1.jpg", "b/1.jpg"]
    assert [r.path for r in export.relative_names(results[:1])] == ["1.jpg"]
