"""Where the model that ships lies: beside the packages, in a checkout and in a bundle alike."""

from __future__ import annotations

from pathlib import Path

MODELS = Path(__file__).resolve().parent.parent / "models"
CONTRACT = MODELS / "pneumonia_int8.json"
REFERENCE = MODELS / "reference"
