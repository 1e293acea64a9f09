"""Checkpoints that a run goes on from after an interruption, at the end of each epoch.

Keras's BackupAndRestore keeps weights and optimizer but not what ReduceLROnPlateau, EarlyStopping and ModelCheckpoint
remember; a run resumed with it decides differently from one that was never interrupted. This one keeps both.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import keras
import numpy as np

_REMEMBERED = ("best", "wait", "cooldown_counter", "best_epoch", "stopped_epoch")


class EpochCheckpoint(keras.callbacks.Callback):
    """Writes `last.keras` and `state.json` after each epoch; restores what the other callbacks remember.

    Pass it last in the list of callbacks: the others reset themselves when training begins, and it restores them then.

    Attributes:
        others: the callbacks whose memory is kept; set before training begins.

    Args:
        folder: the run's folder.
        seed: of the run; what dropout draws in an epoch depends on it and the epoch alone.
    """

    def __init__(self, folder: Path, seed: int) -> None:
        super().__init__()
        self.folder, self.seed = folder, seed
        self.others: list[keras.callbacks.Callback] = []
        self.history: list[dict[str, float]] = []
        self._memory: list[dict[str, Any]] = []
        self.finished = False

    @property
    def epochs_done(self) -> int:
        return len(self.history)

    def load(self) -> keras.Model | None:
        """The model of the last finished epoch, or None where there is nothing to go on from."""
        state_file = self.folder / "state.json"
        if not state_file.exists():
            return None
        state = json.loads(state_file.read_text())
        self.history, self._memory, self.finished = state["history"], state["callbacks"], state["finished"]
        return keras.saving.load_model(self.folder / state["model"])

    def on_train_begin(self, logs: dict[str, float] | None = None) -> None:
        for callback, memory in zip(self.others, self._memory, strict=False):
            for name, value in memory.items():
                setattr(callback, name, value)

    def on_epoch_begin(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        # Keras does not save the state of dropout's random generators: set it from (seed, layer, epoch) instead.
        for index, layer in enumerate(self.model.layers):
            generator = getattr(layer, "seed_generator", None)
            if generator is not None:
                first, second = np.random.SeedSequence((self.seed, index, epoch)).generate_state(2)
                generator.state.assign(np.array([first, second], dtype=generator.state.dtype))

    def on_epoch_end(self, epoch: int, logs: dict[str, float] | None = None) -> None:
        rate = float(keras.ops.convert_to_numpy(self.model.optimizer.learning_rate))
        self.history.append({"epoch": epoch + 1, **{k: float(v) for k, v in (logs or {}).items()}, "learning_rate": rate})
        self._write()

    def finish(self) -> None:
        """Mark the run as done, so that starting it again trains nothing."""
        self.finished = True
        self._write(save_model=False)

    def _write(self, save_model: bool = True) -> None:
        # Two model files in turn: the state names the one that is whole, whenever the power goes.
        name = f"last-{self.epochs_done % 2}.keras"
        if save_model:
            self.model.save(self.folder / name)
        memory = [{n: _plain(getattr(c, n)) for n in _REMEMBERED if hasattr(c, n)} for c in self.others]
        state = {"model": name, "finished": self.finished, "history": self.history, "callbacks": memory}
        temporary = self.folder / "state.json.tmp"
        temporary.write_text(json.dumps(state, indent=1))
        temporary.replace(self.folder / "state.json")


def _plain(value: Any) -> Any:
    return None if value is None else float(value) if not isinstance(value, int) else value
