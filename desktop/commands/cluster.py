"""`batch --cluster ADDRESS`: the films of a batch scored by other computers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cxr.batch import Pool
from cxr.contract import load_contract
from cxr.decision import Decision
from cxr.errors import UsageError
from desktop.profiles import in_use


@contextmanager
def cluster(options: argparse.Namespace, contract: Path) -> Iterator[tuple[Pool, str, Decision]]:
    """The pool of a cluster, the SHA-256 of the model that it scores with, and its threshold.

    Raises:
        UsageError: `cluster_missing`, `cluster_heatmaps`, `cluster_profile`, `profile_bad`, and those of
            `cxr.cluster.ClusterPool`.
    """
    if options.heatmaps is not None:
        raise UsageError(
            "cluster_heatmaps", "A cluster makes no heatmaps.", "Leave out --heatmaps, or make them without --cluster."
        )
    if in_use(contract) is not None:  # a node knows the contract only
        raise UsageError(
            "cluster_profile",
            "A cluster scores with the model's own threshold, and another threshold profile is chosen on this computer.",
            "Run the batch without --cluster, or go back to the balanced threshold (window: Records, Check on own films).",
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
        model = load_contract(contract)
        yield pool, model.sha256, model.decision
