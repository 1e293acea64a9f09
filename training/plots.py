"""Figures as PNG files, drawn without a display."""

from __future__ import annotations

from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def new_figure(width: float, height: float) -> Figure:
    """A figure in inches that needs no window system."""
    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure


def save(figure: Figure, path: Path) -> None:
    """PNG, 120 dots an inch, without the time of making: equal figures are equal files."""
    figure.savefig(path, dpi=120, metadata={"Software": None})


def plot_history(history: list[dict[str, float]], folder: Path, val_name: str) -> None:
    """`accuracy.png` and `loss.png`: training against validation, by epoch."""
    epochs = [row["epoch"] for row in history]
    for metric in ("accuracy", "loss"):
        figure = new_figure(6, 4)
        axes = figure.subplots()
        axes.plot(epochs, [row[metric] for row in history], marker="o", label="training")
        axes.plot(epochs, [row[f"val_{metric}"] for row in history], marker="s", label=val_name)
        axes.set(xlabel="epoch", ylabel=metric)
        axes.grid(alpha=0.3)
        axes.legend()
        save(figure, folder / f"{metric}.png")
