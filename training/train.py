"""Train one configuration: `python -m training.train --data DIR --config NAME`.

The run's folder (runs/NAME-sSEED unless --out says otherwise) then holds config.json, split.json, history.csv,
accuracy.png, loss.png, environment.json, best.keras (lowest validation loss), last-*.keras with state.json (where it
resumes), and model.keras: the run's result. Starting the same command again goes on from the last finished epoch.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from dataclasses import MISSING, fields, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from cxr.errors import CxrError, UsageError
from training.configs import CONFIGS, Config
from training.dataset import Film, data_folder, films, labels, read_squashed
from training.run_folder import environment, write_history, write_json
from training.split import Split, as_published, hold_out, limited

if TYPE_CHECKING:
    import keras

    from training.feed import FilmFeed


def make_split(config: Config, folder: Path, limit: int | None = None) -> Split:
    """The configuration's films: validation is drawn with a fixed seed, so that all seeds of a config share it."""
    if config.protocol == "as_published":
        split = as_published(films(folder))
    else:
        split = hold_out(films(folder, ("train", "val")), config.hold_out, seed=0)
    return limited(split, limit) if limit else split


def train(config: Config, split: Split, folder: Path, seed: int, *, limit: int | None = None, verbose: int = 1) -> Path:
    """Train or go on training.

    Args:
        config, split: what to train, with what.
        folder: the run's folder, made if missing.
        seed: of weights, order, augmentation and dropout.
        limit: what `split` was limited to, for the record.
        verbose: Keras's: 1 progress bar, 2 a line an epoch, 0 silent.

    Returns:
        The path of `model.keras`.
    """
    import keras

    import training.transfer  # noqa: F401  a checkpoint of its recipe holds its loss
    from training.plots import plot_history
    from training.resume import EpochCheckpoint

    folder.mkdir(parents=True, exist_ok=True)
    _refuse_other_run(folder, config, split, seed)
    write_json(folder / "config.json", {**config.to_dict(), "seed": seed})
    write_json(folder / "split.json", split.to_dict())
    if not (folder / "environment.json").exists():
        write_json(folder / "environment.json", environment())

    keras.utils.set_random_seed(seed)
    begin = _begin_transfer if config.recipe == "transfer" else _begin_classic
    checkpoint = EpochCheckpoint(folder, seed)
    model = checkpoint.load()
    if not checkpoint.finished:
        if checkpoint.epochs_done:
            print(f"Resuming after epoch {checkpoint.epochs_done}.", file=sys.stderr)
        fresh = model is None
        model = start(config, folder, seed) if model is None else model
        feed, val_feed, callbacks = begin(config, split, folder, seed, model, fresh, checkpoint.epochs_done)
        checkpoint.others = callbacks
        model.fit(
            feed,
            validation_data=val_feed,
            epochs=config.epochs,
            initial_epoch=checkpoint.epochs_done,
            callbacks=[*callbacks, checkpoint],
            shuffle=False,  # the feed shuffles
            verbose=verbose,
        )
        checkpoint.finish()
    write_history(folder / "history.csv", checkpoint.history)
    plot_history(checkpoint.history, folder, "test (leaks)" if split.leaks else "validation")
    last = folder / f"last-{checkpoint.epochs_done % 2}.keras"
    results = {"best": folder / "best.keras", "average": folder / "average.keras", "last": last}
    shutil.copyfile(results[config.keep], folder / "model.keras")
    write_json(folder / "model.run.json", _provenance(folder, config, split, seed, checkpoint.history, limit))
    return folder / "model.keras"


def start(config: Config, folder: Path, seed: int) -> keras.Model:
    """The network before its first step: drawn, pretrained, or with the weights of the run that `config.starts_from` names,
    which lies beside this run's folder.

    Raises:
        UsageError: `start_missing`, `weights_missing`.
    """
    import keras

    from training.architectures import build

    if config.starts_from is None:
        return build(config)
    before = folder.parent / f"{config.starts_from}-s{seed}" / "model.keras"
    if not before.is_file():
        raise UsageError(
            "start_missing",
            f"{config.name} goes on from a finished run of {config.starts_from} with the same seed.",
            f"Run first: python -m training.train --config {config.starts_from} --seed {seed} --out {before.parent}",
            before,
        )
    model = build(replace(config, weights=None))
    model.set_weights(keras.saving.load_model(before, compile=False).get_weights())
    return model


def _begin_classic(
    config: Config, split: Split, folder: Path, seed: int, model: keras.Model, fresh: bool, epochs_done: int
) -> tuple[FilmFeed, FilmFeed | None, list[keras.callbacks.Callback]]:
    """The popular notebook's recipe: Adam, zoom and flip, callbacks on the validation loss."""
    import keras

    from training.augment import zoom_flip
    from training.feed import FilmFeed

    if fresh:
        model.compile(
            optimizer=keras.optimizers.Adam(config.learning_rate),
            loss="binary_crossentropy",
            metrics=["accuracy", keras.metrics.AUC(name="auc")],
        )
    plateau = keras.callbacks.ReduceLROnPlateau(monitor="val_loss", factor=0.3, patience=2, mode=config.plateau_mode)
    best = keras.callbacks.ModelCheckpoint(folder / "best.keras", monitor="val_loss", mode="min", save_best_only=True)
    callbacks = [best, plateau]
    if config.early_stopping is not None:
        callbacks.append(keras.callbacks.EarlyStopping(monitor="val_loss", mode="min", patience=config.early_stopping))
    feed = FilmFeed(
        _read(split.train, config, "training"),
        labels(split.train).astype(np.float32),
        batch_size=config.batch_size,
        channels=config.channels,
        augmentation=partial(zoom_flip, zoom=config.zoom, vertical_flip=config.vertical_flip),
        seed=seed,
        first_epoch=epochs_done,
    )
    val_feed = FilmFeed(
        _read(split.val, config, "validation"),
        labels(split.val).astype(np.float32),
        batch_size=config.batch_size,
        channels=config.channels,
    )
    return feed, val_feed, callbacks


def _begin_transfer(
    config: Config, split: Split, folder: Path, seed: int, model: keras.Model, fresh: bool, epochs_done: int
) -> tuple[FilmFeed, FilmFeed | None, list[keras.callbacks.Callback]]:
    """`training.transfer`: it validates with averaged weights, in a callback."""
    from training.transfer import AveragedValidation, compile_model, make_feed

    feed = make_feed(config, split.train, seed, epochs_done)
    if fresh:
        compile_model(model, config, len(feed))
    return feed, None, [AveragedValidation(folder, config.average, split.val, config, resumed=not fresh)]


def _provenance(
    folder: Path, config: Config, split: Split, seed: int, history: list[dict[str, float]], limit: int | None
) -> dict[str, object]:
    """All that `training.provenance` needs of this run, in the one file that travels with the model."""
    return {
        "config": config.to_dict(),
        "seed": seed,
        "limit": limit,
        "split": {
            "protocol": split.protocol,
            "leaks": split.leaks,
            "sha256": split.sha256,
            "train_films": len(split.train),
            "val_films": len(split.val),
            "train_pneumonia": int(labels(split.train).sum()),
        },
        "environment": json.loads((folder / "environment.json").read_text(encoding="utf-8")),
        "history": history,
    }


def _refuse_other_run(folder: Path, config: Config, split: Split, seed: int) -> None:
    """A folder belongs to one run: going on with another configuration, split or seed would mix the two."""
    if not (folder / "state.json").exists():
        return
    # An option that came after the run stood at its default then.
    defaults = {option.name: option.default for option in fields(Config) if option.default is not MISSING}
    before = {**defaults, **json.loads((folder / "config.json").read_text())}
    split_before = json.loads((folder / "split.json").read_text())["sha256"]
    if before != {**config.to_dict(), "seed": seed} or split_before != split.sha256:
        raise UsageError(
            "run_differs",
            "The folder holds a run with another configuration, seed or split.",
            "Choose another --out, or delete the folder.",
            folder,
        )


def _read(chosen: tuple[Film, ...], config: Config, what: str) -> np.ndarray:
    total = len(chosen)

    def progress(done: int) -> None:
        if done == total or done % 500 == 0:
            print(f"\rReading {what} films: {done} of {total}", end="\n" if done == total else "", file=sys.stderr)

    return read_squashed(chosen, config.size, config.preprocessing, progress)


def parser() -> argparse.ArgumentParser:
    """The command line."""
    result = argparse.ArgumentParser(prog="python -m training.train", description="Train one configuration.")
    result.add_argument("--data", type=Path, help="folder of the data set (or CHEST_XRAY_DIR)")
    result.add_argument("--config", required=True, choices=sorted(CONFIGS))
    result.add_argument("--seed", type=int, default=1)
    result.add_argument("--out", type=Path, help="the run's folder; default runs/CONFIG-sSEED")
    result.add_argument("--weights", help="of a pretrained network: imagenet (default), a file's path, or none")
    result.add_argument("--epochs", type=int, help="instead of the configuration's")
    result.add_argument("--limit", type=int, metavar="N", help="smoke run: at most N films of a class on each side")
    result.add_argument("--quiet", action="store_true", help="a line an epoch instead of a progress bar")
    return result


def main(arguments: list[str] | None = None) -> int:
    """Exit code: 0 done, 2 wrong use or missing data, 130 interrupted (start again to go on)."""
    options = parser().parse_args(arguments)
    config = CONFIGS[options.config]
    if options.weights:
        config = replace(config, weights=None if options.weights == "none" else options.weights)
    if options.epochs:
        config = replace(config, epochs=options.epochs)
    folder = options.out or Path("runs") / f"{config.name}-s{options.seed}"
    try:
        split = make_split(config, data_folder(options.data), options.limit)
        model_file = train(config, split, folder, options.seed, verbose=2 if options.quiet else 1, limit=options.limit)
    except CxrError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Interrupted. Start the same command again to go on.", file=sys.stderr)
        return 130
    print(model_file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
