"""`python -m benchmarks.convert MODEL.keras FOLDER`: the float network for the others, in a process that loads TensorFlow.

Writes FOLDER/saved_model, which OpenVINO reads, and FOLDER/float32.tflite.
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(model_file: str, folder: str) -> None:
    """Convert."""
    import keras
    import tensorflow as tf

    from export.convert import export_outputs, save_static

    model = export_outputs(keras.models.load_model(model_file, compile=False))
    saved = save_static(model, Path(folder) / "saved_model")
    Path(folder, "float32.tflite").write_bytes(tf.lite.TFLiteConverter.from_saved_model(str(saved)).convert())


if __name__ == "__main__":
    main(*sys.argv[1:])
