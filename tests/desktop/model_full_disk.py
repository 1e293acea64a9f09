"""`unshare -rm python -m tests.desktop.model_full_disk PACKAGE`: installs a model onto a disk with ever more room.

Prints a line of JSON for each try; what stood there, a model in use, must stay until all of the new one fits.
"""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from pathlib import Path

from cxr.classifier import load_classifier
from cxr.errors import UsageError
from cxr.reader import DirectReader
from desktop import places
from desktop.model_store import changing
from desktop.model_store.comparing import Bench
from desktop.models import active
from tests.faults.full_disk import PAGE, small_disk

MEGABYTE = 1 << 20
ROOMS = (
    0,
    PAGE,
    40 * PAGE,
    2 * MEGABYTE,
    3967912 + 8 * PAGE,
    4 * MEGABYTE + 40 * PAGE,
    4 * MEGABYTE + 120 * PAGE,
    8 * MEGABYTE,
)


def main(first: Path, second: Path) -> None:
    """The command line."""
    bench = Bench(lambda contract: DirectReader(partial(load_classifier, contract)))
    with small_disk(every=False) as disk:
        os.environ[places.VARIABLE] = str(disk.folder / "data")
        changing.prepare_install(first, bench, lambda news: None, lambda: False).carry_out()
        before, files = active(), disk.files()
        for room in ROOMS:
            disk.leave(room)
            told: dict[str, object] = {"room": room}
            try:
                prepared = changing.prepare_install(second, bench, lambda news: None, lambda: False)
                try:
                    prepared.carry_out()
                finally:
                    prepared.discard()
            except UsageError as error:
                told |= {"code": error.code, "message": str(error), "stays": active() == before and disk.files() == files}
            else:
                told |= {"code": "", "loads": load_classifier(active()).contract.version}
            print(json.dumps(told), flush=True)
            if not told["code"]:
                break
        disk.make_room()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
