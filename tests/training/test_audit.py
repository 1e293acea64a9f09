"""Alterations do what they say; audit and gallery write whole reports, and turn down what they can't use."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from cxr.anatomy import lung_template
from cxr.classifier import Classifier
from cxr.fake import fake_classifier
from cxr.preprocess import squash
from tests.films import draw_film
from training import alterations as alter
from training import audit, gallery
from training.dataset import data_folder, films

SHIPPED = Path(__file__).parents[2] / "models" / "pneumonia_int8.tflite"
FILM = draw_film((300, 260), seed=3)
BY_NAME = {alteration.name: alteration for alteration in alter.ALTERATIONS}


@pytest.fixture(autouse=True)
def short_bootstrap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "RESAMPLES", 50)


@pytest.fixture
def fake_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A model file whose classifier is the fake: the brighter, the higher."""

    def opened(model_file: Path) -> Classifier:
        assert model_file.name == "fake.tflite"
        return fake_classifier()

    for module in (audit, gallery):
        monkeypatch.setattr(module, "open_model", opened)
    return tmp_path / "models" / "fake.tflite"


@pytest.mark.parametrize("alteration", alter.ALTERATIONS, ids=lambda alteration: alteration.name)
def test_an_alteration_leaves_its_input_alone_and_gives_grey_pixels(alteration: alter.Alteration):
    before = FILM.copy()
    after = alteration.apply(FILM)
    assert (before == FILM).all()
    assert not np.shares_memory(after, FILM)
    assert after.dtype == np.uint8
    assert after.ndim == 2
    assert (alteration.name == "unaltered") == np.array_equal(after, FILM)


def test_masks_fill_their_template_and_touch_nothing_else():
    lungs, borders = lung_template(*FILM.shape), alter.border_template(*FILM.shape)
    mean, rest = round(FILM.mean()), round(FILM[~lungs].mean())
    assert mean != rest
    for function, where, grey in (
        (alter.lungs_masked, lungs, mean),
        (alter.lungs_masked_blind, lungs, rest),
        (alter.lungs_only, ~lungs, mean),
        (alter.borders_blotted, borders, mean),
    ):
        after = function(FILM)
        assert (after[where] == grey).all()
        assert (after[~where] == FILM[~where]).all()


def test_nothing_of_the_lungs_is_left_when_they_are_masked_blind():
    lungs = lung_template(*FILM.shape)
    other = np.where(lungs, 255 - FILM, FILM).astype(np.uint8)
    assert (alter.lungs_masked_blind(other) == alter.lungs_masked_blind(FILM)).all()
    assert (alter.lungs_masked(other) != alter.lungs_masked(FILM)).any()


def test_the_lung_template_covers_the_drawn_lungs_and_scales_with_the_film():
    small, large = lung_template(112, 100), lung_template(448, 400)
    assert small.mean() == pytest.approx(large.mean(), abs=0.01)
    dark = FILM < 90
    dark[:, :40] = dark[:, -40:] = False  # the ground beside the body
    dark[:30] = False
    assert lung_template(*FILM.shape)[dark].mean() > 0.97


def test_a_letter_is_painted_over_and_the_rest_stays():
    marked = FILM.copy()
    marked[40:56, 12:16] = marked[40:43, 12:22] = 255  # a letter beside the body
    after = alter.marks_removed(marked)
    assert after[40:56, 12:22].max() < 120
    far = np.ones(FILM.shape, dtype=bool)
    far[30:66, 2:32] = False
    found = alter.mark_template(marked)
    assert found[~far].sum() > 50
    assert (after[~found] == marked[~found]).all()
    assert found[far].mean() < 0.03


def test_crops_keep_the_middle_and_squashing_stretches_it():
    wider, narrower = BY_NAME["aspect_wider"].apply(FILM), BY_NAME["aspect_narrower"].apply(FILM)
    assert wider.shape == (300, 208)
    assert narrower.shape == (240, 260)
    assert (wider == FILM[:, 26:234]).all()
    assert (narrower == FILM[30:270]).all()
    assert squash(wider, 224).shape == (224, 224)


def test_stronger_compression_changes_more():
    errors = [np.abs(alter.recompressed(FILM, quality).astype(int) - FILM).mean() for quality in (30, 50, 75, 95)]
    assert errors == sorted(errors, reverse=True)
    assert 0 < errors[-1] < errors[0] < 10


def test_exposure_contrast_mirror_and_inversion_do_what_they_say():
    ramp = np.tile(np.arange(0, 250, 10, dtype=np.uint8), (5, 1))
    assert alter.exposed(ramp, 1.2)[0, [0, 10, 24]].tolist() == [0, 120, 255]
    assert alter.exposed(ramp, 0.8)[0, [0, 10, 24]].tolist() == [0, 80, 192]
    assert alter.contrasted(ramp, 0.8)[0, [0, 12, 24]].tolist() == [24, 120, 216]
    assert alter.contrasted(ramp, 1.2)[0, [0, 12, 24]].tolist() == [0, 120, 255]
    assert (alter.mirrored(ramp)[:, ::-1] == ramp).all()
    assert (alter.inverted(ramp) == 255 - ramp.astype(int)).all()


def test_the_shipped_model_is_audited_by_the_path_of_the_application(dataset: Path, tmp_path: Path, capsys):
    out = tmp_path / "reports" / "audit"
    arguments = ["--data", str(dataset), "--model", str(SHIPPED), "--split", "test", "--limit", "6", "--out", str(out)]
    assert audit.main(arguments) == 0
    assert "AUC with the lungs masked" in capsys.readouterr().out
    report = json.loads((out / "audit.json").read_text())
    assert report["n"] == 6
    assert [row["name"] for row in report["alterations"]] == [alteration.name for alteration in alter.ALTERATIONS]
    plain = report["alterations"][0]
    assert plain["decisions_changed"]["value"] == plain["mean_score_change"] == 0
    page = (out / "audit.md").read_text().splitlines()
    assert "AUC with the lungs masked" in page[0]
    assert "0.65" in page[0]
    assert sum(line.startswith("| ") for line in page) == 1 + len(alter.ALTERATIONS)
    assert all((out / f"{name}.png").stat().st_size > 20_000 for name in ("audit", "examples"))
    with (tmp_path / "reports" / "test_log.csv").open() as stream:
        (logged,) = csv.DictReader(stream)
    assert float(logged["auc"]) == plain["auc"]["value"]
    assert str(tmp_path) not in (out / "audit.json").read_text() + logged["command"]


def test_the_figures_are_those_of_the_altered_films(dataset: Path):
    chosen = films(data_folder(dataset), ("test",))
    scored, by_name = audit.score_altered(fake_classifier(), chosen)
    report = audit.audit(scored, by_name, "val", "command")
    rows = {row["name"]: row for row in report["alterations"]}
    assert by_name["inverted"] == pytest.approx(1 - scored.probabilities, abs=0.01)
    assert rows["inverted"]["auc"]["value"] == pytest.approx(1 - rows["unaltered"]["auc"]["value"], abs=0.02)
    crossed = (by_name["exposure_up"] >= 0.5) != (scored.probabilities >= 0.5)
    assert rows["exposure_up"]["decisions_changed"]["value"] == pytest.approx(crossed.mean(), abs=1e-4)
    change = np.abs(by_name["exposure_up"] - scored.probabilities).mean()
    assert rows["exposure_up"]["mean_score_change"] == pytest.approx(change, abs=1e-4)


@pytest.mark.parametrize(("masked", "met"), [(0.5, True), (0.6, True), (0.9, False), (0.1, False)])
def test_the_first_line_says_whether_the_aim_is_met(masked: float, met: bool, dataset: Path):
    chosen = films(data_folder(dataset), ("test",))[:20]  # 12 normal, 8 pneumonia
    labels = np.array([film.label for film in chosen])
    ranks = np.where(labels == 1, 12 * masked - 0.5, np.cumsum(labels == 0) - 1)
    probabilities = 0.2 + ranks / 20
    scored = audit.Scored(tuple(chosen), probabilities, probabilities, 0.5, labels > 1, "made up", "0" * 64)
    report = audit.audit(scored, dict.fromkeys(BY_NAME, probabilities), "val", "command")
    assert report["auc_lungs_masked"]["value"] == pytest.approx(masked, abs=0.05)
    first = audit.markdown(report).splitlines()[0]
    assert ("must lead with this figure" in first) is not met
    assert report["aim_met"] is met


def test_films_that_the_program_refuses_are_left_out_and_counted(dataset: Path, tmp_path: Path):
    blank = tmp_path / "blank.png"
    Image.new("L", (224, 224), 90).save(blank)
    chosen = films(data_folder(dataset), ("test",))
    chosen[0] = type(chosen[0])(blank, "test", 0, "test/blank", "normal")
    scored, by_name = audit.score_altered(fake_classifier(), chosen, alter.ALTERATIONS)
    report = audit.audit(scored, by_name, "test", "command")
    assert (report["n"], report["refused"]) == (23, 1)


def test_the_gallery_shows_films_of_both_classes(dataset: Path, fake_model: Path, tmp_path: Path, capsys):
    out = tmp_path / "page"
    arguments = ["--data", str(dataset), "--model", str(fake_model), "--split", "test", "--out", str(out)]
    assert gallery.main([*arguments, "--count", "4"]) == 0
    assert "4 of the 24 films of test" in capsys.readouterr().out
    with Image.open(out / "gallery.png") as page:
        assert page.width > 1000
    assert not (tmp_path / "test_log.csv").exists()


def test_failures_are_the_films_called_wrong_the_worst_first_and_the_test_split_is_logged(
    dataset: Path, fake_model: Path, tmp_path: Path, capsys
):
    chosen = films(data_folder(dataset), ("test",))
    scores = gallery.score_films(fake_classifier(), chosen)
    wrong = gallery.failures(chosen, scores, 0.5)
    assert wrong
    assert all((shown.scores.probability >= 0.5) != shown.film.label for shown in wrong)
    distances = [abs(shown.film.label - shown.scores.probability) for shown in wrong]
    assert distances == sorted(distances, reverse=True)
    out = tmp_path / "page"
    arguments = ["--data", str(dataset), "--model", str(fake_model), "--split", "test", "--out", str(out)]
    assert gallery.main([*arguments, "--failures", "--count", "2"]) == 0
    assert f"2 of the {len(wrong)} films" in capsys.readouterr().out
    assert (out / "failures.png").stat().st_size > 20_000
    assert len((tmp_path / "test_log.csv").read_text().splitlines()) == 2


def test_evidence_is_coloured_by_sign_and_clear_at_zero():
    colours = gallery.evidence_colours()
    low, middle, high = (np.array(colours(place)) for place in (0.0, 0.5, 1.0))
    assert low[2] > low[0]
    assert high[0] > high[2]
    assert middle[3] < 0.01 < low[3] == high[3]


def test_a_model_without_evidence_map_exits_with_2(dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys):
    blind = fake_classifier()
    contract = replace(blind.contract, outputs={"logit": blind.contract.outputs["logit"]})
    monkeypatch.setattr(gallery, "open_model", lambda model_file: Classifier(contract, blind._engine))
    arguments = ["--data", str(dataset), "--model", "blind.tflite", "--split", "test", "--out", str(tmp_path / "page")]
    assert gallery.main(arguments) == 2
    assert "no evidence map" in capsys.readouterr().err
    assert not (tmp_path / "page").exists()


@pytest.mark.parametrize("folder", ["models/reports/page", "docs", "docs/../tests/page", "."])
def test_a_gallery_in_the_repository_exits_with_2(folder: str, dataset: Path, fake_model: Path, capsys):
    out = Path(audit.__file__).parents[1] / folder
    assert gallery.main(["--data", str(dataset), "--model", str(fake_model), "--split", "test", "--out", str(out)]) == 2
    assert "no film of the data set may lie" in capsys.readouterr().err
    assert not (out / "gallery.png").exists()


def test_films_may_be_drawn_in_runs_and_outside(tmp_path: Path):
    for folder in (tmp_path, Path(audit.__file__).parents[1] / "runs" / "page"):
        audit.refuse_tracked(folder)


def test_no_example_is_drawn_where_the_report_is_part_of_the_repository(dataset: Path, tmp_path: Path, monkeypatch, capsys):
    def refuse(folder: Path) -> None:
        raise audit.UsageError("out_tracked", "part of the repository")

    monkeypatch.setattr(audit, "refuse_tracked", refuse)
    audit._write_examples(films(data_folder(dataset), ("test",)), tmp_path)
    assert "No examples.png" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", [audit.main, gallery.main])
def test_wrong_data_and_wrong_models_exit_with_2(command, dataset: Path, tmp_path: Path, capsys):
    out = ["--out", str(tmp_path / "out")]
    (tmp_path / "other.keras").touch()
    for data, model, words in (
        (tmp_path / "nowhere", SHIPPED, "lacks"),
        (dataset, tmp_path / "none.tflite", "does not exist"),
        (dataset, tmp_path / "other.keras", "must be a .tflite"),
    ):
        assert command(["--data", str(data), "--model", str(model), "--split", "test", *out]) == 2
        assert words in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_val_needs_the_data_set_that_the_model_was_trained_on(dataset: Path, tmp_path: Path, capsys):
    assert audit.main(["--data", str(dataset), "--model", str(SHIPPED), "--out", str(tmp_path / "out")]) == 2
    assert "not the one this model was trained on" in capsys.readouterr().err


def test_an_out_that_is_a_file_exits_with_2(dataset: Path, fake_model: Path, tmp_path: Path, capsys):
    (tmp_path / "out").touch()
    arguments = ["--data", str(dataset), "--model", str(fake_model), "--split", "test", "--out", str(tmp_path / "out")]
    assert audit.main(arguments) == 2
    assert gallery.main(arguments) == 2
    assert "can't be made" in capsys.readouterr().err
