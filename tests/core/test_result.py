"""One Result, in CSV and JSON and back."""

from __future__ import annotations

import csv
import io
import json

import pytest

from cxr.result import COLUMNS, Result, csv_lines, escape_path, from_row, guard_formula, unescape_path, unguard_formula

OK = Result(
    path="ward/film 1.jpeg",
    status="ok",
    probability=0.8125,
    decision="pneumonia",
    threshold=0.5,
    warnings=("age_unknown", "low_contrast"),
    model="fake 0",
    model_sha256="0" * 64,
    file_sha256="1" * 64,
    format="JPEG",
    width=2000,
    height=1500,
    seconds=0.125,
)
FAILED = Result(path="bad.dcm", status="error", code="file_empty", message='The file is empty, "copy" it again;\nplease.')


def test_the_first_eleven_columns_are_the_promised_ones():
    promised = "path,status,code,message,probability,decision,threshold,warnings,model,model_sha256,file_sha256"
    assert ",".join(COLUMNS[:11]) == promised


@pytest.mark.parametrize("result", [OK, FAILED])
def test_a_row_comes_back_as_the_result_it_was(result: Result):
    text = csv_lines([COLUMNS, result.to_row()])
    (row,) = csv.DictReader(io.StringIO(text))
    assert from_row(row) == result


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "＝1", "'a;=1"])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded_reversibly(cell: str):
    assert guard_formula(cell).startswith("'")
    assert unguard_formula(guard_formula(cell)) == cell


@pytest.mark.parametrize("cell", ["x;=1+1", "x;'=1", "a\tb\t@SUM(A1)", "x\n-1", "x;;''+1", "x;-1;=2"])
def test_what_would_start_a_cell_where_the_sheet_is_split_elsewhere_is_guarded_reversibly(cell: str):
    line = csv_lines([["film.png", guard_formula(cell), 'a "quoted" cell']])
    for separator in ";\t\n":
        assert not any(part.lstrip('"').startswith(("=", "+", "-", "@")) for part in line.split(separator))
    assert unguard_formula(guard_formula(cell)) == cell


def test_an_ordinary_cell_is_left_alone():
    for cell in ("film=1.jpeg", "age_unknown;low_contrast", "a; =b", "5-6"):
        assert guard_formula(cell) == cell


@pytest.mark.parametrize(
    "path",
    [
        "plain.jpeg",
        "back\\slash",
        "\\x41 literal",
        "new\nline",
        "bad\udcff\udc80byte",
        "胸部 é.jpeg",
        "'quoted",
        "\x7f",
        "\x85 \u202e \\u202e",
    ],
)
def test_any_path_is_escaped_to_printable_utf8_and_back(path: str):
    escaped = escape_path(path)
    escaped.encode("utf-8")
    assert all(character.isprintable() for character in escaped)
    assert unescape_path(escaped) == path


def test_a_row_with_a_hostile_path_survives_the_csv():
    result = Result(path="=cmd|' /C calc'!A0\udcff,\n\".jpeg", status="error", code="file_empty")
    (row,) = csv.DictReader(io.StringIO(csv_lines([COLUMNS, result.to_row()])))
    assert row["path"].startswith("'=")
    assert from_row(row).path == result.path


def test_json_holds_the_same_and_is_valid_utf8():
    line = json.dumps(Result(path="bad\udcff.jpeg", status="error").to_dict(), ensure_ascii=False)
    assert json.loads(line)["path"] == r"bad\xff.jpeg"
    assert json.loads(json.dumps(OK.to_dict()))["warnings"] == ["age_unknown", "low_contrast"]


def test_a_row_that_is_not_whole_is_an_error():
    (row,) = csv.DictReader(io.StringIO(csv_lines([COLUMNS, OK.to_row()[:5]])))
    with pytest.raises((AttributeError, ValueError, TypeError)):
        from_row(row)
