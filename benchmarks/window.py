"""The window for the benchmark: says when it is shown, and when a film's score is. `python -m benchmarks.window FILM`.

It goes the way of `desktop.app.run_window`, with a data folder of its own. Standard input tells it to go on.
"""

from __future__ import annotations

import sys
from itertools import chain
from pathlib import Path


def main(film: str) -> None:
    from cxr.shipped import CONTRACT
    from desktop.cli import worker_for

    readers = chain([worker_for(CONTRACT)], iter(lambda: worker_for(CONTRACT), None))
    from desktop.screenshot import opened, settle

    with opened(lambda: next(readers)) as window:
        window.grab()
        print("shown", flush=True)
        if sys.stdin.readline().strip() != "film":
            return
        window.open_paths([Path(film)])
        while window.case.source() is None:
            settle(0.005)
        print("scored", flush=True)
        settle(2)
        print("settled", flush=True)
        sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
