"""The core: from an X-ray file to a scored result. No Qt, no TensorFlow, no printing."""

__version__ = "0.1.0"
