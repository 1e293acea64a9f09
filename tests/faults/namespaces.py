"""Mount namespaces of Linux: file systems of a test's own, that nobody else sees and that go with it."""

from __future__ import annotations

import shutil
import subprocess

ALONE = ("unshare", "--map-root-user", "--mount", "--")


def why_not() -> str:
    """What keeps them from being used here; "" where nothing does."""
    if shutil.which("unshare") is None:
        return "unshare is not installed (Debian: apt-get install util-linux), or this is not Linux"
    probe = subprocess.run([*ALONE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False, timeout=30)
    return "" if probe.returncode == 0 else "this system lets nobody mount a tmpfs in a namespace of its own"
