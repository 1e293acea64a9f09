"""Which films show pneumonia: folders and tables as clinics make them, and what is said where they contradict themselves."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cxr.errors import UsageError
from desktop.cancelled import Cancelled
from desktop.local_check.label_words import label_of_cell, label_of_folder
from desktop.local_check.labels import DUPLICATE, NO_FILM, NO_LABEL, find_labelled


def put(folder: Path, *names: str) -> Path:
    """Files that differ from each other; what is in them does not matter here."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode() * 3)
    return folder


def labels_of(folder: Path, table: Path | None = None) -> dict[str, int]:
    return {film.name: film.label for film in find_labelled(folder, table).films}


def problem(folder: Path, table: Path | None = None) -> UsageError:
    with pytest.raises(UsageError) as caught:
        find_labelled(folder, table)
    assert caught.value.hint
    assert caught.value.path is not None
    return caught.value


@pytest.mark.parametrize(
    ("well", "ill"),
    [
        ("NORMAL", "PNEUMONIA"), ("normals", "Pneumonias"), ("Normaux", "Pneumonies"), ("sanos", "Neumonía"),
        ("saudáveis", "pneumonia_viral"), ("正常", "肺炎"), ("kawaida", "nimonia"), ("سليم", "التهاب رئوي"),
        ("no_pneumonia", "bacterial-pneumonia"),
    ],
)  # fmt: skip
def test_folders_are_known_by_their_words_in_each_language(tmp_path, well, ill):
    put(tmp_path, f"{well}/a.png", f"{ill}/b.png")
    assert labels_of(tmp_path) == {f"{well}/a.png": 0, f"{ill}/b.png": 1}


def test_folders_count_at_any_depth_and_what_lies_beside_them_is_left_out(tmp_path):
    put(tmp_path, "test/NORMAL/a.png", "train/2024/PNEUMONIA/ward 3/b.dcm", "c.png", "ward/d.png", "test/NORMAL/notes.txt")
    put(tmp_path, "results.csv", "test/Thumbs.db")
    found = find_labelled(tmp_path)
    assert [film.name for film in found.films] == ["test/NORMAL/a.png", "train/2024/PNEUMONIA/ward 3/b.dcm"]
    assert found.films[0].path == tmp_path / "test" / "NORMAL" / "a.png"
    assert {one.name: one.reason for one in found.left_out} == {
        "c.png": NO_LABEL, "ward/d.png": NO_LABEL, "results.csv": NO_FILM, "test/NORMAL/notes.txt": NO_FILM,
    }  # fmt: skip
    assert found.table is None


def test_numbered_folders_are_no_labels_but_numbers_in_a_table_are(tmp_path):
    assert label_of_folder("0") is label_of_folder("1") is None
    assert (label_of_cell("0"), label_of_cell(" 1 "), label_of_cell("1.0")) == (0, 1, 1)
    put(tmp_path, "0/a.png", "1/b.png")
    assert problem(tmp_path).code == "labels_missing"


@pytest.mark.parametrize(
    "text",
    [
        b"film,label\nNORMAL.png,pneumonia\nb.png,normal\n",
        b"label;film\r\n1;NORMAL.png\r\n0;b.png\r\n",
        b"\xef\xbb\xbfFile name\tDiagnosis\nNORMAL.png\tPneumonia\nb.png\tNORMAL\n",
        "path,étiquette\nNORMAL.png,pneumonie\nb.png,normal\n".encode("latin-1"),
        "archivo;Neumonía\nNORMAL.png;sí\nb.png;no\n".encode("latin-1"),
        '"film";"age";"label"\n"./NORMAL.png";"3;5";"pneumonia"\n"b.png";"2";"normal"\n'.encode("utf-16"),
        b"\n\nid,film,label\n7,NORMAL.png,1\n\n8,b.png,0\n,,\n",
    ],
)
def test_tables_are_read_as_spreadsheets_save_them(tmp_path, text):
    put(tmp_path, "NORMAL.png", "b.png", "c.png")
    (tmp_path / "labels.csv").write_bytes(text)
    found = find_labelled(tmp_path)
    assert {film.name: film.label for film in found.films} == {"NORMAL.png": 1, "b.png": 0}
    assert [(one.name, one.reason) for one in found.left_out] == [("c.png", NO_LABEL)]
    assert found.table == tmp_path / "labels.csv"


def test_labels_csv_wins_over_folders_and_folders_over_any_other_table(tmp_path):
    put(tmp_path, "NORMAL/a.png", "PNEUMONIA/b.png")
    (tmp_path / "old.csv").write_text("film,label\nNORMAL/a.png,1\nPNEUMONIA/b.png,0\n")
    assert labels_of(tmp_path) == {"NORMAL/a.png": 0, "PNEUMONIA/b.png": 1}
    shutil.move(tmp_path / "old.csv", tmp_path / "Labels.CSV")
    assert labels_of(tmp_path) == {"NORMAL/a.png": 1, "PNEUMONIA/b.png": 0}


def test_a_named_table_may_lie_elsewhere_and_name_films_by_path_or_by_file_name(tmp_path):
    films, table = put(tmp_path / "films", "ward/a.png", "ward/b.png", "c.png"), tmp_path / "truth.csv"
    outside = put(tmp_path / "other", "d.png") / "d.png"
    table.write_text(f"film,label\n{films / 'c.png'},0\nward\\a.png,1\nb.png,0\n{outside},1\n")
    assert labels_of(films, table) == {"c.png": 0, "ward/a.png": 1, "ward/b.png": 0, str(outside): 1}


def test_the_only_table_is_taken_and_of_several_none(tmp_path):
    put(tmp_path, "a.png", "b.png")
    (tmp_path / "list.csv").write_text("film,label\na.png,1\nb.png,0\n")
    assert labels_of(tmp_path) == {"a.png": 1, "b.png": 0}
    (tmp_path / "more.csv").write_text("film,label\na.png,1\nb.png,0\n")
    found = problem(tmp_path)
    assert found.code == "labels_several"
    assert "list.csv, more.csv" in found.message


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("film,label\na.png,1\nb.png,ill\n", "labels_unknown", "Line 3 of the table of labels says “ill”"),
        ("film,label\na.png,yes\n", "labels_unknown", "Line 2"),
        ("film,label\na.png\n", "labels_unknown", "Line 2"),
        ("film,label\na.png,1\nb.png,0\na.png,0\n", "labels_twice", "Line 4 and line 2 of the table of labels give a.png"),
        ("film,label\na.png,1\nx.png,0\ny.png,0\n", "labels_no_film", "Line 3 of the table of labels names a film that is"),
        ("film,label\na.png,1\n,0\n", "labels_no_film", "Line 3"),
        ("film,label\na.png,1\nc.png,0\n", "labels_ambiguous", "Line 3 of the table of labels names c.png"),
        ("a.png,1\nb.png,0\n", "labels_columns", "does not name the columns"),
        ("film,film\na.png,1\n", "labels_columns", "does not name the columns"),
        ("", "labels_unreadable", "empty"),
        ("film,label\n", "labels_one_class", "0 normal films and 0 with pneumonia"),
        ("film,label\na.png,1\nb.png,1\n", "labels_one_class", "0 normal films and 2 with pneumonia"),
        ("film,label\na.png,1\na.png,1\n", "labels_one_class", "0 normal films and 1 with pneumonia"),
    ],
)
def test_a_table_that_is_wrong_is_told_with_its_line(tmp_path, text, code, said):
    put(tmp_path, "a.png", "b.png", "one/c.png", "two/c.png")
    (tmp_path / "labels.csv").write_text(text, encoding="utf-8")
    found = problem(tmp_path)
    assert (found.code, found.path.name) == (code, "labels.csv")
    assert said in found.message


def test_a_folder_without_labels_with_one_class_or_with_both_at_once_is_told(tmp_path):
    assert problem(put(tmp_path / "none", "a.png", "b.png")).code == "labels_missing"
    assert problem(put(tmp_path / "one", "NORMAL/a.png")).code == "labels_one_class"
    found = problem(put(tmp_path / "nested", "NORMAL/pneumonia/a.png", "PNEUMONIA/b.png"))
    assert found.code == "labels_nested"
    assert "NORMAL/pneumonia" in found.message
    assert problem(tmp_path / "missing").code == "folder_missing"


def test_a_film_that_is_there_twice_counts_once_and_in_both_classes_not_at_all(tmp_path):
    put(tmp_path, "NORMAL/a.png", "PNEUMONIA/b.png", "PNEUMONIA/c.png")
    shutil.copy(tmp_path / "PNEUMONIA/b.png", tmp_path / "PNEUMONIA/z.png")
    found = find_labelled(tmp_path)
    assert (found.count(0), found.count(1)) == (1, 2)
    assert [(one.name, one.reason, one.same_as) for one in found.left_out] == [
        ("PNEUMONIA/z.png", DUPLICATE, "PNEUMONIA/b.png")
    ]
    shutil.copy(tmp_path / "PNEUMONIA/b.png", tmp_path / "NORMAL/other name.png")
    caught = problem(tmp_path)
    assert caught.code == "labels_both"
    assert {"NORMAL/other name.png", "PNEUMONIA/b.png"} <= set(
        caught.message.replace(".png.", ".png").split(": ")[1].split(" and ")
    )


def test_it_stops_when_it_is_asked_to(tmp_path):
    put(tmp_path, "NORMAL/a.png", "PNEUMONIA/b.png")
    with pytest.raises(Cancelled):
        find_labelled(tmp_path, should_stop=lambda: True)
