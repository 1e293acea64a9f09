"""EfficientNet-Lite0: its ImageNet weights, its augmentation, and a run that trains, resumes and exports."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import keras
import numpy as np
import pytest

from cxr.classifier import load_classifier
from cxr.errors import UsageError
from cxr.preprocess import COPY_SIZE, STRETCHED
from export.quantize import main as quantize
from tests.films import draw_film
from training import kinds
from training.architectures import build, build_efficientnet_lite0, load_imagenet, named_outputs
from training.architectures.efficientnet_lite0 import weights_file
from training.augment import hardened, mirrored, radiograph, recopied, resample, twins
from training.configs import CONFIGS
from training.dataset import films
from training.torch_weights import read_legacy_checkpoint
from training.train import make_split, start, train
from training.transfer import TwinLoss, targets, weights

QUICK = replace(CONFIGS["lite0_160_twins"], size=64, epochs=1, batch_size=8, hold_out=0.25, bn_momentum=0.5, average=0.5)


def test_the_imagenet_weights_recognize_a_daisy():
    # The picture ships with scikit-learn; class 985 of ImageNet is "daisy".
    picture = pytest.importorskip("sklearn.datasets").load_sample_image("flower.jpg")
    from PIL import Image

    model = build_efficientnet_lite0(224)
    load_imagenet(model)
    image = np.asarray(Image.fromarray(picture).resize((224, 224)), np.float32) / 255
    features = keras.Model(model.input, model.get_layer("features").output)(image[None])
    head = read_legacy_checkpoint(weights_file())
    assert np.argmax(np.asarray(features) @ head["_fc.weight"].T + head["_fc.bias"]) == 985


def test_a_file_that_is_no_checkpoint_is_an_error_and_runs_nothing(tmp_path: Path):
    import os
    import pickle

    class Evil:
        def __reduce__(self):
            return (os.mkdir, (str(tmp_path / "ran"),))

    (tmp_path / "evil.pth").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(ValueError, match=r"evil\.pth"):
        read_legacy_checkpoint(tmp_path / "evil.pth")
    assert not (tmp_path / "ran").exists()


def test_augmented_films_have_the_networks_size_and_come_again_from_the_same_seed():
    film = draw_film((224, 224), 1)
    one, again, other = (radiograph(film, np.random.default_rng(s), 96, 0.1, 1.5) for s in (1, 1, 2))
    assert one.shape == (96, 96)
    assert one.dtype == np.uint8
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)


@pytest.mark.parametrize("other_pixels", [resample, recopied])
def test_resampled_and_recopied_films_have_other_pixels_of_the_same_picture(other_pixels):
    film = draw_film((224, 224), 1)
    drawn = [other_pixels(film, np.random.default_rng(seed)) for seed in range(20)]
    changed = [other for other in drawn if not np.array_equal(other, film)]
    assert len(changed) >= 15
    for other in changed:
        assert (other.shape, other.dtype) == (film.shape, np.uint8)
        assert np.abs(other.astype(int) - film).mean() < 4


def test_twins_are_the_same_crop_of_a_film_with_other_pixels():
    film = draw_film((224, 224), 1)
    for seed in range(10):
        pair = twins(film, np.random.default_rng(seed), 96, 0.1, 1.5)
        assert (pair.shape, pair.dtype) == ((2, 96, 96), np.uint8)
        assert np.corrcoef(pair[0].ravel(), pair[1].ravel())[0, 1] > 0.8
    crops = [twins(film, np.random.default_rng(seed), 96, 0.1, 1.5)[1] for seed in range(2)]
    assert np.corrcoef(crops[0].ravel(), crops[1].ravel())[0, 1] < 0.8


def test_mirrored_films_are_exchanged_left_and_right_in_half_the_cases():
    film = draw_film((224, 224), 1)
    drawn = [mirrored(film, np.random.default_rng(seed), lambda image, rng: image) for seed in range(40)]
    exchanged = [np.array_equal(one, film[:, ::-1]) for one in drawn]
    assert 10 < sum(exchanged) < 30
    assert all(np.array_equal(one, film) for one, was in zip(drawn, exchanged, strict=True) if not was)


def test_the_twin_loss_is_crossentropy_and_half_the_weighted_squared_difference():
    loss = TwinLoss(weight=3.0, label_smoothing=0.1)
    logits = np.array([[1.0], [3.0], [-2.0], [-2.0]], np.float32)
    truth = np.array([1, 1, 0, 0], np.float32)
    smooth = truth * 0.9 + 0.05
    z = logits[:, 0]
    crossentropy = np.log1p(np.exp(-z)) * smooth + np.log1p(np.exp(z)) * (1 - smooth)
    expected = crossentropy + np.array([4, 4, 0, 0]) * 3.0 / 2
    np.testing.assert_allclose(keras.ops.convert_to_numpy(loss.call(truth, logits)), expected, rtol=1e-5)
    again = keras.losses.deserialize(keras.losses.serialize(loss))
    assert (again.weight, again.label_smoothing) == (3.0, 0.1)


def test_resnet50_trains_only_its_last_stage_from_given_weights_and_all_of_it_from_none(tmp_path: Path):
    config = replace(CONFIGS["resnet50"], size=64, weights=None)
    drawn = build(config)
    assert {layer.trainable for layer in drawn.layers} == {True}
    file = tmp_path / "body.weights.h5"
    keras.Model(drawn.input, drawn.get_layer("conv5_block3_out").output).save_weights(file)
    model = build(replace(config, weights=str(file)))
    frozen = [layer.name for layer in model.layers if not layer.trainable]
    assert {name.split("_")[0] for name in frozen} == {"conv1", "conv2", "conv3", "conv4"}
    np.testing.assert_array_equal(*(m.get_layer("conv3_block1_1_conv").get_weights()[0] for m in (drawn, model)))
    scores = keras.Model(model.input, named_outputs(model))(np.full((1, 64, 64, 3), 0.5, np.float32))
    assert scores["embedding"].shape == (1, 1024)
    assert float(scores["logit"][0, 0]) == pytest.approx(float(np.mean(scores["evidence"])), abs=1e-4)


@pytest.mark.parametrize("name", ["lite0_160", "resnet50"])
@pytest.mark.parametrize("content", [None, b"not weights"])
def test_weights_that_cannot_be_loaded_are_named_with_the_way_out(name: str, content: bytes | None, tmp_path: Path):
    file = tmp_path / "weights.h5"
    if content:
        file.write_bytes(content)
    with pytest.raises(UsageError, match="--weights"):
        build(replace(CONFIGS[name], size=64, weights=str(file)))


def test_hardened_films_still_show_the_film():
    drawn = np.stack([draw_film((224, 224), seed) for seed in range(6)])
    hard = hardened(drawn, 224)
    likeness = [np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in zip(drawn, hard, strict=True)]
    assert 0.1 < np.mean(likeness) < 0.95
    np.testing.assert_array_equal(hardened(drawn[:2], 224), hard[:2])


def test_both_classes_weigh_the_same_and_kinds_count_only_where_known(dataset: Path):
    chosen = films(dataset, ("train",))[:36]  # 24 normal, 12 pneumonia
    found, truth = weights(chosen, 0.3), targets(chosen)
    assert found["logit"][truth["logit"] == 1].sum() == pytest.approx(found["logit"][truth["logit"] == 0].sum())
    assert set(found["kind"][truth["logit"] == 0]) == {0}
    assert set(truth["kind"][truth["logit"] == 1]) == {0, 1}


@pytest.fixture(scope="module")
def run(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("transfer")
    train(QUICK, make_split(QUICK, dataset), folder, seed=1, verbose=0)
    return folder


def test_a_run_records_validation_and_hardened_validation_of_the_averaged_weights(run: Path):
    history = json.loads((run / "state.json").read_text())["history"]
    assert len(history) == 1
    assert {"val_auc", "hard_auc", "hard_loss", "kind_loss", "logit_loss"} <= set(history[0])
    assert (run / "auc.png").stat().st_size > 5000
    assert (run / "model.keras").read_bytes() == (run / "average.keras").read_bytes()


def test_its_int8_model_has_an_evidence_map_whose_mean_is_the_logit(run: Path, dataset: Path, tmp_path: Path):
    names = json.loads((run / "split.json").read_text())["train"]["films"]
    (tmp_path / "list.txt").write_text("\n".join(names[::2]))
    out = tmp_path / "pneumonia_int8.tflite"
    loose = ["--max-auc-difference", "1", "--max-accuracy-difference", "1", "--min-equal-decisions", "0"]
    arguments = ["--data", str(dataset), "--model", str(run / "model.keras"), "--out", str(out)]
    assert quantize([*arguments, "--calibration", str(tmp_path / "list.txt"), "--split", "val", *loose]) == 0
    classifier = load_classifier(out.with_suffix(".json"))
    contract = classifier.contract
    assert "made harder" in contract.decision.chosen
    assert contract.preprocessing.name == STRETCHED
    spec = contract.outputs["logit"]
    step = spec.scale + contract.outputs["evidence"].scale  # the mean is rounded on its way, too
    lowest, highest = ((end - spec.zero_point) * spec.scale for end in (-128, 127))  # beyond them it saturates
    for seed in range(4):
        scores = classifier.score(draw_film((COPY_SIZE, COPY_SIZE), seed))
        assert scores.evidence is not None
        assert scores.embedding is not None
        assert scores.evidence.shape == (2, 2)
        assert scores.embedding.shape == (112,)
        mean = np.clip(scores.evidence.mean(), lowest, highest)
        assert float(mean) == pytest.approx(scores.logit, abs=2 * step)


def test_a_tuned_run_starts_with_the_weights_of_the_run_that_it_names(run: Path, tmp_path: Path):
    tuned = replace(QUICK, name="tuned", starts_from="first")
    with pytest.raises(UsageError, match="--config first --seed 7"):
        start(tuned, tmp_path / "tuned-s7", seed=7)
    (tmp_path / "first-s7").mkdir()
    (tmp_path / "first-s7" / "model.keras").write_bytes((run / "model.keras").read_bytes())
    before = keras.saving.load_model(run / "model.keras", compile=False).get_weights()
    for one, other in zip(before, start(tuned, tmp_path / "tuned-s7", seed=7).get_weights(), strict=True):
        np.testing.assert_array_equal(one, other)


def test_both_heads_together_tell_three_labels(run: Path, dataset: Path, tmp_path: Path):
    out = tmp_path / "kinds"
    assert kinds.main(["--data", str(dataset), "--model", str(run / "model.keras"), "--split", "val", "--out", str(out)]) == 0
    report = json.loads((out / "report.json").read_text())
    assert np.sum(report["confusion"]) == report["n"] > 0
    assert "called viral" in (out / "report.md").read_text()
    chosen = films(dataset, ("test",))[:3]
    np.testing.assert_allclose(kinds.probabilities(run / "model.keras", chosen).sum(axis=1), 1)
