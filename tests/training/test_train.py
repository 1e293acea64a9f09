"""Training really trains, on drawn films: a run's folder, and going on after an interruption."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from cxr.errors import UsageError
from training import provenance
from training.configs import CONFIGS, Config
from training.promote import promote
from training.train import main, make_split, train

TINY = replace(CONFIGS["classic_cnn"], size=64, epochs=3, batch_size=8, hold_out=0.25)


@pytest.fixture(scope="module")
def uninterrupted(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("runs") / "whole"
    train(TINY, make_split(TINY, dataset), folder, seed=1, verbose=0)
    return folder


def history(folder: Path) -> list[dict[str, str]]:
    with (folder / "history.csv").open() as stream:
        return list(csv.DictReader(stream))


def test_a_run_leaves_configuration_split_history_plots_environment_and_model(uninterrupted: Path):
    names = {path.name for path in uninterrupted.iterdir()}
    assert names >= {
        *("config.json", "split.json", "history.csv", "accuracy.png", "loss.png", "environment.json"),
        *("best.keras", "model.keras", "model.run.json", "state.json"),
    }
    split = json.loads((uninterrupted / "split.json").read_text())
    assert not set(split["train"]["patients"]) & set(split["val"]["patients"])
    assert [row["epoch"] for row in history(uninterrupted)] == ["1", "2", "3"]
    assert (uninterrupted / "loss.png").stat().st_size > 5000


def test_the_result_is_the_epoch_of_the_lowest_validation_loss(uninterrupted: Path, dataset: Path):
    losses = [float(row["val_loss"]) for row in history(uninterrupted)]
    model = keras.saving.load_model(uninterrupted / "model.keras")
    from cxr.preprocess import to_input
    from training.dataset import labels, read_squashed

    val = make_split(TINY, dataset).val
    loss, *_ = model.evaluate(to_input(read_squashed(val, 64)), labels(val).astype(np.float32), verbose=0)
    assert loss == pytest.approx(min(losses), rel=1e-4)


class Interrupted(keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        if batch == 1:
            raise KeyboardInterrupt


def test_a_run_stopped_in_an_epoch_goes_on_as_if_it_had_not_been(
    uninterrupted: Path, dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    split = make_split(TINY, dataset)
    folder = tmp_path / "broken"
    train(replace(TINY, epochs=1), split, folder, seed=1, verbose=0)
    # As the power cut leaves it: one epoch done of three, the next one lost half-way.
    state = json.loads((folder / "state.json").read_text())
    (folder / "state.json").write_text(json.dumps({**state, "finished": False}))
    (folder / "config.json").write_text(json.dumps({**TINY.to_dict(), "seed": 1}))
    fit = keras.Model.fit
    with monkeypatch.context() as patched:
        patched.setattr(
            keras.Model, "fit", lambda self, *a, callbacks, **k: fit(self, *a, callbacks=[Interrupted(), *callbacks], **k)
        )
        with pytest.raises(KeyboardInterrupt):
            train(TINY, split, folder, seed=1, verbose=0)
    train(TINY, split, folder, seed=1, verbose=0)
    for one, other in zip(history(uninterrupted), history(folder), strict=True):
        assert float(other["val_loss"]) == pytest.approx(float(one["val_loss"]), rel=1e-3)
        assert float(other["loss"]) == pytest.approx(float(one["loss"]), rel=1e-3)


def test_a_finished_run_trains_nothing_more(uninterrupted: Path, dataset: Path):
    before = (uninterrupted / "model.keras").read_bytes()
    train(TINY, make_split(TINY, dataset), uninterrupted, seed=1, verbose=0)
    assert (uninterrupted / "model.keras").read_bytes() == before


def test_a_run_from_before_an_option_came_goes_on_as_if_the_option_stood_at_its_default(uninterrupted: Path, dataset: Path):
    config = json.loads((uninterrupted / "config.json").read_text())
    older = {name: value for name, value in config.items() if name not in ("mirrored", "twins")}
    (uninterrupted / "config.json").write_text(json.dumps(older))
    train(TINY, make_split(TINY, dataset), uninterrupted, seed=1, verbose=0)
    assert json.loads((uninterrupted / "config.json").read_text()) == config


def test_a_folder_is_not_shared_by_two_runs(uninterrupted: Path, dataset: Path):
    with pytest.raises(UsageError) as caught:
        train(TINY, make_split(TINY, dataset), uninterrupted, seed=2, verbose=0)
    assert caught.value.code == "run_differs"


def test_the_films_of_a_run_are_recovered_from_its_model_and_the_data_set(dataset: Path, tmp_path: Path):
    folder = tmp_path / "run"
    assert (
        main(
            [
                "--data",
                str(dataset),
                "--config",
                "classic_cnn",
                "--limit",
                "4",
                "--epochs",
                "1",
                "--out",
                str(folder),
                "--quiet",
            ]
        )
        == 0
    )
    recovered = provenance.recover_split(folder / "model.keras", dataset)
    assert recovered.sha256 == json.loads((folder / "split.json").read_text())["sha256"]
    assert len(recovered.train) == 8


def test_another_data_set_is_not_taken_for_the_one_trained_on(uninterrupted: Path, dataset: Path, tmp_path: Path):
    import shutil

    other = tmp_path / "other"
    shutil.copytree(dataset, other)
    next((other / "train" / "NORMAL").iterdir()).unlink()
    with pytest.raises(UsageError) as caught:
        provenance.recover_split(uninterrupted / "model.keras", other)
    assert caught.value.code == "split_differs"


def test_promoting_keeps_the_network_and_drops_the_optimizer(uninterrupted: Path, tmp_path: Path):
    target = promote(uninterrupted, tmp_path / "models")
    films = np.random.default_rng(0).random((2, 64, 64, 3), dtype=np.float32)
    before = keras.saving.load_model(uninterrupted / "model.keras").predict(films, verbose=0)
    np.testing.assert_allclose(keras.saving.load_model(target, compile=False).predict(films, verbose=0), before, rtol=1e-5)
    assert target.stat().st_size < 0.5 * (uninterrupted / "model.keras").stat().st_size
    assert provenance.read(target)["seed"] == 1


def test_a_run_that_saw_the_test_split_is_never_promoted(dataset: Path, tmp_path: Path):
    leaking: Config = replace(TINY, name="leaking", protocol="as_published", keep="last", epochs=1)
    train(leaking, make_split(leaking, dataset), tmp_path / "run", seed=1, verbose=0)
    with pytest.raises(UsageError) as caught:
        promote(tmp_path / "run", tmp_path / "models")
    assert caught.value.code == "run_leaks"


def test_wrong_data_exits_with_2_and_a_message(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["--data", str(tmp_path), "--config", "classic_cnn"]) == 2
    assert "train/NORMAL" in capsys.readouterr().err
