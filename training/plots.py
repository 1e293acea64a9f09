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
    """`accuracy.png`, `auc.png` and `loss.png` by epoch: training, validation, and validation made harder, where recorded."""
    epochs = [row["epoch"] for row in history]
    for metric in ("accuracy", "auc", "loss"):
        series = {
            name: [row[column] for row in history]
            for column, name in ((metric, "training"), (f"val_{metric}", val_name), (f"hard_{metric}", f"{val_name}, harder"))
            if all(column in row for row in history)
        }
        if not series:
            continue
        figure = new_figure(6, 4)
        axes = figure.subplots()
        for (name, values), marker in zip(series.items(), "os^", strict=False):
            axes.plot(epochs, values, marker=marker, label=name)
        axes.set(xlabel="epoch", ylabel=metric)
        axes.grid(alpha=0.3)
        axes.legend()
        save(figure, folder / f"{metric}.png")
