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

    from export.convert import export_outputs

    model = export_outputs(keras.models.load_model(model_file, compile=False))
    _, side, _, channels = model.input_shape
    archive = keras.export.ExportArchive()
    archive.track(model)
    archive.add_endpoint(
        name="serving_default",
        fn=lambda image: model(image, training=False),
        input_signature=[keras.InputSpec(shape=(1, side, side, channels), dtype="float32", name="image")],
    )
    saved = Path(folder) / "saved_model"
    archive.write_out(str(saved), verbose=False)
    Path(folder, "float32.tflite").write_bytes(tf.lite.TFLiteConverter.from_saved_model(str(saved)).convert())


if __name__ == "__main__":
    main(*sys.argv[1:])
