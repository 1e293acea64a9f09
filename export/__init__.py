"""Keras → TensorFlow Lite, validated through the application's own path. Imports `training` and `cxr`."""
