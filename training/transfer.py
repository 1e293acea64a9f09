"""The recipe for networks that start from ImageNet: AdamW with cosine decay, two heads, averaged weights.

Chosen by averaged weights on the validation films made harder (`training.augment.hardened`), never by test films.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from cxr import metrics
from cxr.preprocess import COPY_SIZE, PLAIN, squash, to_input
from training.augment import hardened, mirrored, radiograph, twins
from training.configs import Config
from training.dataset import Film, labels, read_squashed
from training.feed import FilmFeed


def targets(films: Sequence[Film]) -> dict[str, NDArray[np.float32]]:
    """`logit`: 1 for pneumonia; `kind`: 1 for viral; float32 (N,)."""
    return {
        "logit": labels(films).astype(np.float32),
        "kind": np.array([film.kind == "viral" for film in films], dtype=np.float32),
    }


def weights(films: Sequence[Film], kind_weight: float) -> dict[str, NDArray[np.float32]]:
    """Of each film in each loss: both classes weigh the same in all; `kind` counts where it is known."""
    truth = labels(films)
    share = truth.mean()
    balanced = np.where(truth == 1, 0.5 / share, 0.5 / (1 - share)).astype(np.float32)
    known = np.array([film.kind in ("bacterial", "viral") for film in films], dtype=np.float32)
    return {"logit": balanced, "kind": kind_weight * known}


def make_feed(config: Config, films: Sequence[Film], seed: int, first_epoch: int) -> FilmFeed:
    """Augmented batches with targets and weights for both heads."""
    paired = config.twins > 0
    cropped = partial(
        twins if paired else radiograph, size=config.size, min_area=config.crop_area, max_aspect=config.crop_aspect
    )
    # Twins differ in pixels before the preprocessing, as films do; a single view's film is prepared once for all epochs.
    augmentation = partial(cropped, preprocessing=config.preprocessing) if paired else cropped
    return FilmFeed(
        read_squashed(films, COPY_SIZE, PLAIN if paired else config.preprocessing),
        targets(films),
        weights=weights(films, config.kind_weight),
        batch_size=config.batch_size,
        channels=config.channels,
        augmentation=partial(mirrored, augmentation=augmentation) if config.mirrored else augmentation,
        views=2 if paired else 1,
        seed=seed,
        first_epoch=first_epoch,
    )


@keras.saving.register_keras_serializable("training")
class TwinLoss(keras.losses.Loss):
    """Cross-entropy, and half the squared difference between the logits of a film's two views.

    The consistency term of semi-supervised learning (Laine and Aila, ICLR 2017), here to make a network blind to what
    filters, devices and compression do to pixels.

    Args:
        weight: of the squared difference, λ: a row's loss is BCE + λ/2 · (z − z_twin)².
        label_smoothing: s: targets y become y (1 − s) + s/2.
    """

    def __init__(self, weight: float, label_smoothing: float = 0.0, name: str = "twin_loss", **options: Any) -> None:
        super().__init__(name=name, **options)
        self.weight, self.label_smoothing = weight, label_smoothing

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """y_true (2N,) or (2N, 1), y_pred (2N, 1) logits, twins one after another → (2N,)."""
        ops = keras.ops
        y_true = ops.reshape(y_true, (-1, 1)) * (1 - self.label_smoothing) + self.label_smoothing / 2
        twin = ops.reshape(ops.flip(ops.reshape(y_pred, (-1, 2)), axis=1), (-1, 1))
        crossentropy = ops.binary_crossentropy(y_true, y_pred, from_logits=True)
        return ops.reshape(crossentropy + self.weight / 2 * ops.square(y_pred - twin), (-1,))

    def get_config(self) -> dict[str, Any]:
        return {**super().get_config(), "weight": self.weight, "label_smoothing": self.label_smoothing}


def compile_model(model: keras.Model, config: Config, steps: int) -> None:
    """AdamW, a warm-up of half an epoch, then cosine decay to zero at the last step."""
    total = steps * config.epochs
    rate = keras.optimizers.schedules.CosineDecay(
        0.0, total - steps // 2, warmup_target=config.learning_rate, warmup_steps=steps // 2
    )
    crossentropy = keras.losses.BinaryCrossentropy
    logit_loss = (
        TwinLoss(config.twins, config.label_smoothing)
        if config.twins
        else crossentropy(from_logits=True, label_smoothing=config.label_smoothing)
    )
    model.compile(
        optimizer=keras.optimizers.AdamW(rate, weight_decay=config.weight_decay, clipnorm=1.0),
        loss={"logit": logit_loss, "kind": crossentropy(from_logits=True)},
        jit_compile=False,  # XLA on a CPU is ten times slower with depthwise convolutions
    )


class AveragedValidation(keras.callbacks.Callback):
    """Keeps a moving average of all weights, BatchNorm's statistics too, and validates with it after each epoch.

    Writes `average.keras`, from which a resumed run goes on.

    Args:
        folder: the run's.
        momentum: of the average, a step.
        films: that validate.
        config: for size and preprocessing.
        resumed: whether to go on from `average.keras`.
    """

    def __init__(self, folder: Path, momentum: float, films: Sequence[Film], config: Config, resumed: bool) -> None:
        super().__init__()
        self.file, self.momentum, self.config = folder / "average.keras", momentum, config
        self.resumed = resumed
        self.labels = labels(films)
        hard = hardened(read_squashed(films, COPY_SIZE), COPY_SIZE)
        self.sets = {
            "val": read_squashed(films, config.size, config.preprocessing),
            "hard": np.stack([squash(film, config.size, config.preprocessing) for film in hard]),
        }
        self.average: list[NDArray[np.float32]] | None = None
        self.steps = 0

    def on_train_begin(self, logs: dict[str, Any] | None = None) -> None:
        if self.resumed:
            self.average = keras.saving.load_model(self.file, compile=False).get_weights()
            self.steps = 10**6

    def on_train_batch_end(self, batch: int, logs: dict[str, Any] | None = None) -> None:
        current = self.model.get_weights()
        self.steps += 1
        momentum = min(self.momentum, self.steps / (self.steps + 10))  # quick at first
        if self.average is None:
            self.average = [w.copy() for w in current]
        for kept, new in zip(self.average, current, strict=True):
            kept *= momentum
            kept += (1 - momentum) * new

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        assert self.average is not None
        raw = self.model.get_weights()
        self.model.set_weights(self.average)
        temporary = self.file.with_name("average.tmp.keras")
        self.model.save(temporary)
        temporary.replace(self.file)
        for name, images in self.sets.items():
            scores = 1 / (1 + np.exp(-self._logits(images)))
            called = scores >= 0.5
            bounded = np.clip(scores, 1e-6, 1 - 1e-6)
            assert logs is not None
            logs[f"{name}_auc"] = metrics.auc(self.labels, scores)
            logs[f"{name}_accuracy"] = float((called == self.labels).mean())
            logs[f"{name}_loss"] = float(-np.log(np.where(self.labels == 1, bounded, 1 - bounded)).mean())
        self.model.set_weights(raw)

    def _logits(self, images: NDArray[np.uint8], batch_size: int = 64) -> NDArray[np.float64]:
        parts = [
            self.model.predict_on_batch(to_input(images[i : i + batch_size], self.config.channels))["logit"]
            for i in range(0, len(images), batch_size)
        ]
        return np.concatenate(parts).reshape(-1).astype(np.float64)
