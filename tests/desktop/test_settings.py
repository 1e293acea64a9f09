"""Settings: remembered whole, never lost, and never in the way of work."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from cxr.errors import UsageError
from desktop import places, settings
from desktop.settings import MIGRATIONS, RECENT_MOST, Loaded, Settings, load, save
from desktop.texts import settings as words

SCHEMA = len(MIGRATIONS) + 1
FULL = Settings(
    language="pt",
    theme="dark",
    font_scale=1.5,
    workers=3,
    watch_folder="/films/in",
    recent=("/a/b\udcff.dcm", "/ä/中.png"),
    geometry="AAEC",
    splitter="AwQ=",
    accepted_terms="1",
    overlay_opacity=0.25,
    list_sort="uncertain",
    history=False,
    history_days=90,
    read_first=True,
)

BAD = {
    "empty": b"",
    "cut": b"{",
    "binary": b"\xff\xfe\x00",
    "list": b"[]",
    "no schema": b"{}",
    "schema as text": b'{"schema": "1"}',
    "schema 0": b'{"schema": 0}',
    "schema true": b'{"schema": true}',
    "deep": b"[" * 100_000,
    "huge": b'{"schema": 1, "x": "' + b"a" * (1 << 20) + b'"}',
}
WRONG: dict[str, list[object]] = {
    "language": ["../../x", 3],
    "theme": ["pink", []],
    "font_scale": [0.79, 2.01, True, float("nan"), 10**400, None],
    "workers": [-1, 257, 1.5, True],
    "watch_folder": ["films", "/a\0b"],
    "recent": [["a.png"], "/a", [""], [3], {"/a": 1}],
    "geometry": ["%%%%"],
    "splitter": ["abc", 5],
    "accepted_terms": ["a b"],
    "overlay_opacity": [1.1],
    "list_sort": ["x;y"],
    "history": [1, "yes"],
    "history_days": [-1, 1.5, True, 40_000],
    "read_first": [0],
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def write(path: Path, **values: object) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({"schema": SCHEMA, **values}), encoding="utf-8")
    return path


def test_without_a_file_the_usual_settings_hold_and_nothing_is_said_or_made(path: Path):
    assert load(path) == Loaded(Settings())
    assert not path.parent.exists()


def test_every_field_comes_back_as_it_was_even_names_that_are_not_utf8(path: Path):
    save(path, FULL)
    assert load(path) == Loaded(FULL)
    assert all(getattr(FULL, name) != getattr(Settings(), name) for name in words.FIELDS), "each field was really tried"


def test_each_field_has_a_name_for_messages():
    assert set(words.FIELDS) == {name for name in Settings.__dataclass_fields__ if name != "others"}


def test_only_the_owner_may_read_the_file_and_no_temporary_one_stays(path: Path):
    save(path, FULL)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_set_aside_and_said(path: Path, content: bytes):
    path.parent.mkdir()
    path.write_bytes(content)
    loaded = load(path)
    assert loaded.settings == Settings()
    assert [problem.code for problem in loaded.problems] == ["settings_bad"]
    assert "settings.json.bad" in loaded.problems[0].hint
    assert path.with_name("settings.json.bad").read_bytes() == content
    assert not path.exists()


def test_a_second_bad_file_does_not_replace_the_first(path: Path):
    path.parent.mkdir()
    for content in ("first", "second", "third"):
        path.write_text(content)
        problem = load(path).problems[0]
    kept = {p.name: p.read_text() for p in path.parent.iterdir()}
    assert kept == {"settings.json.bad": "first", "settings.json.bad-2": "second", "settings.json.bad-3": "third"}
    assert "settings.json.bad-3" in problem.hint


def test_a_file_damaged_while_the_program_runs_is_set_aside_before_the_new_one_is_written(path: Path):
    path.parent.mkdir()
    path.write_text("damaged")
    save(path, FULL)
    assert load(path).settings == FULL
    assert path.with_name("settings.json.bad").read_text() == "damaged"


def test_a_newer_files_values_are_used_but_it_is_left_alone(path: Path):
    write(path, schema=SCHEMA + 1, language="fr", colour_of_dreams="blue")
    before = path.read_bytes()
    loaded = load(path)
    assert (loaded.settings.language, loaded.writable) == ("fr", False)
    assert [problem.code for problem in loaded.problems] == ["settings_newer"]
    with pytest.raises(UsageError) as caught:
        save(path, loaded.settings)
    assert caught.value.code == "settings_newer"
    assert path.read_bytes() == before
    assert len(list(path.parent.iterdir())) == 1


def test_an_older_file_is_brought_up_step_by_step(path: Path):
    write(path, schema=SCHEMA, colours="dark")

    def rename(raw: dict) -> dict:
        return {**{k: v for k, v in raw.items() if k != "colours"}, "tint": raw["colours"]}

    def rename_again(raw: dict) -> dict:
        return {**{k: v for k, v in raw.items() if k != "tint"}, "theme": raw["tint"]}

    steps = (*MIGRATIONS, rename, rename_again)
    loaded = load(path, steps)
    assert loaded == Loaded(Settings(theme="dark"))
    save(path, loaded.settings, steps)
    assert json.loads(path.read_text())["schema"] == SCHEMA + 2
    assert load(path, steps) == loaded


def test_an_older_file_that_cannot_be_brought_up_is_set_aside(path: Path):
    write(path, schema=SCHEMA)
    assert [p.code for p in load(path, (*MIGRATIONS, lambda raw: raw["missing"])).problems] == ["settings_bad"]
    assert path.with_name("settings.json.bad").exists()


def test_keys_that_this_version_does_not_know_are_kept(path: Path):
    write(path, others=[1], mode="x", theme="dark")
    loaded = load(path)
    assert loaded.problems == ()
    save(path, replace(loaded.settings, theme="light"))
    assert json.loads(path.read_text()).items() >= {"others": [1], "mode": "x", "theme": "light"}.items()


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in WRONG.items() for value in values])
def test_a_value_that_cannot_be_falls_back_alone_and_is_said(path: Path, name: str, value: object):
    write(path, **{"language": "sw", "workers": 2, name: value})
    loaded = load(path)
    assert getattr(loaded.settings, name) == getattr(Settings(), name)
    assert [problem.code for problem in loaded.problems] == ["settings_value"]
    assert words.FIELDS[name] in loaded.problems[0].message
    kept = {"language": "sw", "workers": 2}
    kept.pop(name, None)
    assert {key: getattr(loaded.settings, key) for key in kept} == kept
    assert path.exists()


def test_the_latest_film_comes_first_each_once_and_ten_at_most(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    held = Settings()
    for number in range(12):
        held = held.with_recent([f"/f/{number}.png"])
    held = held.with_recent([Path("/f/5.png"), "near.png"])
    assert held.recent[:3] == ("/f/5.png", str(tmp_path / "near.png"), "/f/11.png")
    assert len(held.recent) == RECENT_MOST == len(set(held.recent))


def test_a_longer_list_of_recent_films_in_the_file_is_cut(path: Path):
    write(path, recent=[f"/{n}" for n in range(30)])
    assert load(path).settings.recent == tuple(f"/{n}" for n in range(10))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
def test_on_a_full_disk_the_old_file_stays_and_the_way_out_is_said(path: Path, monkeypatch):
    save(path, FULL)
    before = path.read_bytes()

    def on_a_full_disk(**options: object) -> tuple[int, str]:
        """The real error of a real write: to Linux's full device."""
        name = path.with_name("settings.json.1.tmp")
        name.touch()
        return os.open("/dev/full", os.O_WRONLY), str(name)

    monkeypatch.setattr(settings.tempfile, "mkstemp", on_a_full_disk)
    with pytest.raises(UsageError) as caught:
        save(path, Settings())
    assert caught.value.code == "settings_unwritable"
    assert "No space left" in caught.value.message
    assert caught.value.hint
    assert path.read_bytes() == before
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


def test_where_no_folder_can_be_made_saving_says_so(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError) as caught:
        save(tmp_path / "file" / "settings.json", FULL)
    assert caught.value.code in ("settings_unwritable", "settings_bad")
    assert caught.value.hint


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_said_and_a_bad_file_in_it_stays(path: Path):
    path.parent.mkdir()
    path.write_text("bad")
    path.parent.chmod(0o500)
    try:
        loaded = load(path)
        assert (loaded.writable, loaded.problems[0].hint) == (False, words.UNREADABLE_STAYS)
        with pytest.raises(UsageError):
            save(path, FULL)
        assert path.read_text() == "bad"
    finally:
        path.parent.chmod(0o700)


def test_a_link_to_the_settings_stays_a_link(path: Path, tmp_path: Path):
    save(path, Settings())
    link = tmp_path / "link.json"
    link.symlink_to(path)
    save(link, FULL)
    assert link.is_symlink()
    assert load(path).settings == FULL


def test_the_folder_of_the_variable_is_made_for_its_owner_only(tmp_path: Path, monkeypatch):
    monkeypatch.setenv(places.VARIABLE, str(tmp_path / "a" / "stick"))
    folder = places.make_data_folder()
    assert folder == tmp_path / "a" / "stick"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert places.settings_file().parent == folder
    assert places.make_data_folder() == folder


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {}, ".local/share/pneumonia-reader"),
        ("linux", {"XDG_DATA_HOME": "/x"}, "/x/pneumonia-reader"),
        ("linux", {"XDG_DATA_HOME": "relative"}, ".local/share/pneumonia-reader"),
        ("win32", {"LOCALAPPDATA": "/c/Local"}, "/c/Local/pneumonia-reader"),
        ("darwin", {}, "Library/Application Support/pneumonia-reader"),
    ],
)
def test_each_system_has_its_folder(tmp_path: Path, monkeypatch, platform: str, variables: dict[str, str], expected: str):
    for name in (places.VARIABLE, "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": str(tmp_path), **variables}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(places.sys, "platform", platform)
    assert places.data_folder() == tmp_path / expected


def test_a_folder_that_cannot_be_made_is_said_with_the_way_out(tmp_path: Path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(places.VARIABLE, str(tmp_path / "file" / "data"))
    with pytest.raises(UsageError) as caught:
        places.make_data_folder()
    assert caught.value.code == "data_folder"
    assert places.VARIABLE in caught.value.hint


def test_what_comes_with_the_program_is_found():
    assert (places.PROGRAM_FOLDER / "LICENSE").is_file()
    assert places.user_guide().parent == places.PROGRAM_FOLDER / "docs"
