"""Lines of results on standard output."""

from __future__ import annotations

import os
import sys

from cxr.errors import UsageError


def tell(line: str) -> None:
    """Print it at once.

    Raises:
        UsageError: `output_unwritable`: a full disk behind `> file`.
        BrokenPipeError: nobody reads it any more.
    """
    try:
        print(line, flush=True)
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python tries again at its end
        raise UsageError(
            "output_unwritable",
            f"The results can't be written to standard output ({error.strerror or error}).",
            "Make room there, and run the command again.",
        ) from error
