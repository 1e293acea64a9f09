"""`batch --cluster ADDRESS`: the films of a batch scored by other computers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cxr.batch import Pool
from cxr.contract import load_contract
from cxr.errors import UsageError


@contextmanager
def cluster(options: argparse.Namespace, contract: Path) -> Iterator[tuple[Pool, str]]:
    """The pool of a cluster, and the SHA-256 of the model that it scores with.

    Raises:
        UsageError: `cluster_missing`, `cluster_heatmaps`, and those of `cxr.cluster.ClusterPool`.
    """
    if options.heatmaps is not None:
        raise UsageError(
            "cluster_heatmaps", "A cluster makes no heatmaps.", "Leave out --heatmaps, or make them without --cluster."
        )
    try:
        from cxr.cluster import ClusterPool, first_film
    except ModuleNotFoundError as error:
        raise UsageError(
            "cluster_missing",
            f"--cluster needs an extra that is not installed ({error.name}).",
            "The installed program has none. From source: pip install --require-hashes -r requirements-cluster.lock",
        ) from error
    probe = first_film(options.folder, recursive=options.recursive)
    with ClusterPool(options.cluster, probe, contract) as pool:
        yield pool, load_contract(contract).sha256
