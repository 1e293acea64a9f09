"""A clinic's own check: what the program's scores are worth on films whose truth is known there. NumPy only.

docs/LOCAL_CHECK.md has the formulas and their sources.
"""

from __future__ import annotations

from cxr.local_check.films_needed import MARGIN, Needed
from cxr.local_check.summary import Figures, FilmCount, figures
from cxr.local_check.thresholds import OperatingPoint, operating_point

__all__ = ["MARGIN", "Figures", "FilmCount", "Needed", "OperatingPoint", "figures", "operating_point"]
