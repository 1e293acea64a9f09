"""Read the tensors of a PyTorch checkpoint in the old, pre-zip format without PyTorch.

The format (torch.save before 1.6): pickles of a magic number, a protocol version, system facts and the object, whose tensors
refer to storages by key; then a pickled list of keys and each storage's raw values. Only the few names that a state
dictionary needs are resolved, so nothing else in the file can run.
"""

from __future__ import annotations

import pickle
from collections import OrderedDict
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

MAGIC = 0x1950A86A20F9469CFC6C
_DTYPES = {"FloatStorage": "<f4", "HalfStorage": "<f2", "LongStorage": "<i8", "IntStorage": "<i4"}


class _Reader(pickle.Unpickler):
    def __init__(self, stream: BinaryIO) -> None:
        super().__init__(stream)
        self.storages: dict[str, tuple[str, int]] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return lambda storage, offset, size, stride, *_: (storage, offset, size, stride)
        if module == "torch" and name in _DTYPES:
            return name
        raise pickle.UnpicklingError(f"{module}.{name} is not expected in a state dictionary")

    def persistent_load(self, pid: Any) -> str:
        kind, storage_type, key, _, count, *_ = pid
        if kind != "storage":
            raise pickle.UnpicklingError(f"unknown reference {kind!r}")
        self.storages[key] = (_DTYPES[storage_type], count)
        return str(key)


def read_legacy_checkpoint(path: Path) -> dict[str, NDArray[Any]]:
    """The state dictionary: name → array, in the shapes PyTorch keeps (convolutions OIHW).

    Raises:
        ValueError: not such a file. OSError: it can't be read.
    """
    with path.open("rb") as stream:
        try:
            if _Reader(stream).load() != MAGIC:
                raise ValueError(f"{path.name} is not a PyTorch checkpoint of the old format")
            _Reader(stream).load()
            _Reader(stream).load()
            reader = _Reader(stream)
            tensors = reader.load()
            keys = _Reader(stream).load()
        except (pickle.UnpicklingError, EOFError, KeyError) as error:
            raise ValueError(f"{path.name} can't be read as a PyTorch checkpoint: {error}") from error
        data: dict[str, NDArray[Any]] = {}
        for key in keys:
            dtype, count = reader.storages[key]
            if int.from_bytes(stream.read(8), "little") != count:
                raise ValueError(f"{path.name} is damaged")
            data[key] = np.frombuffer(stream.read(count * np.dtype(dtype).itemsize), dtype)
    return {
        name: np.lib.stride_tricks.as_strided(data[key][offset:], size, [step * data[key].itemsize for step in stride]).copy()
        for name, (key, offset, size, stride) in tensors.items()
    }
