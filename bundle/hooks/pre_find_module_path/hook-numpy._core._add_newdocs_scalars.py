"""PyInstaller: numpy._core._add_newdocs_scalars is ours."""

from pathlib import Path
from typing import Any


def pre_find_module_path(hook_api: Any) -> None:
    """Search for it in bundle/stand_ins instead."""
    hook_api.search_dirs = [str(Path(__file__).resolve().parents[2] / "stand_ins" / "numpy")]
