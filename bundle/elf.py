"""Small changes to built ELF libraries: cutting the tie to a library that is never called, moving the end forward.

64-bit, little-endian; the terms are those of the System V ABI ("gABI") and of the LSB on symbol versions.
"""

from __future__ import annotations

import struct
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

PT_LOAD, PT_DYNAMIC = 1, 2
DT_NULL, DT_NEEDED, DT_STRTAB, DT_SYMTAB, DT_STRSZ = 0, 1, 5, 6, 10
DT_VERNEED, DT_VERNEEDNUM, DT_VERSYM = 0x6FFFFFFE, 0x6FFFFFFF, 0x6FFFFFF0
SHT_DYNSYM = 11
STB_GLOBAL, STB_WEAK = 1, 2
SYMBOL = struct.Struct("<IBBHQQ")
"""name, info, other, section, value, size"""
_DYN, _PROGRAM, _SECTION = struct.Struct("<qQ"), struct.Struct("<IIQQQQQQ"), struct.Struct("<IIQQQQIIQQ")
_VERNEED, _VERNAUX = struct.Struct("<HHIII"), struct.Struct("<IHHII")
_GLOBAL_VERSION = 1


@dataclass(frozen=True)
class Segment:
    """A program header, at `header` in the file."""

    header: int
    kind: int
    flags: int
    offset: int
    address: int
    file_size: int
    memory_size: int
    alignment: int


@dataclass(frozen=True)
class Symbol:
    """An entry of the dynamic symbol table, at `entry` in the file."""

    entry: int
    index: int
    name: str
    info: int
    section: int
    value: int
    size: int


def is_elf(file: Path) -> bool:
    """Whether it is a program or library, and no link to one."""
    if not file.is_file() or file.is_symlink():
        return False
    with file.open("rb") as data:
        return data.read(4) == b"\x7fELF"


class Elf:
    """A library in memory; `data` is what to write."""

    def __init__(self, data: bytes) -> None:
        if data[:6] != b"\x7fELF\x02\x01":
            raise ValueError("not a 64-bit little-endian ELF file")
        self.data = bytearray(data)

    def segments(self) -> list[Segment]:
        (start,) = struct.unpack_from("<Q", self.data, 32)
        size, count = struct.unpack_from("<HH", self.data, 54)
        found = []
        for header in range(start, start + size * count, size):
            kind, flags, offset, address, _, file_size, memory_size, alignment = _PROGRAM.unpack_from(self.data, header)
            found.append(Segment(header, kind, flags, offset, address, file_size, memory_size, alignment))
        return found

    def put_segment(self, segment: Segment) -> None:
        """Write its header back."""
        address = segment.address
        fields = (segment.kind, segment.flags, segment.offset, address, address, segment.file_size, segment.memory_size)
        _PROGRAM.pack_into(self.data, segment.header, *fields, segment.alignment)

    def is_loadable(self) -> bool:
        """Whether every segment lies as the loader wants it; some tools break that (Program Header, p_align)."""
        loads = [segment for segment in self.segments() if segment.kind == PT_LOAD]
        return all((load.offset - load.address) % max(load.alignment, 1) == 0 for load in loads)

    def needed(self) -> list[str]:
        """The libraries that it asks for."""
        return [self._string(value) for tag, value in self._dynamic().values() if tag == DT_NEEDED]

    def symbols(self) -> Iterator[Symbol]:
        """The dynamic symbols."""
        offset, size = self._dynsym()
        for index, entry in enumerate(range(offset, offset + size, SYMBOL.size)):
            name, info, _, section, value, length = SYMBOL.unpack_from(self.data, entry)
            yield Symbol(entry, index, self._string(name), info, section, value, length)

    def defined(self) -> set[str]:
        """The names that others can find here."""
        return {symbol.name for symbol in self.symbols() if symbol.section != 0}

    def cut(self, libraries: Collection[str], provided: Collection[str]) -> None:
        """Never ask for these libraries again; what only they provide becomes weak, which the loader leaves at 0.

        Args:
            provided: the names that those libraries define.
        """
        versions = self._drop_version_needs(libraries)
        self._drop_needed(libraries)
        versym = self._find(DT_VERSYM)
        for symbol in self.symbols():
            if symbol.section != 0 or symbol.name not in provided:
                continue
            if symbol.info >> 4 == STB_GLOBAL:
                self.data[symbol.entry + 4] = STB_WEAK << 4 | symbol.info & 0xF
            if versym is not None:
                place = self._offset(versym) + 2 * symbol.index
                if struct.unpack_from("<H", self.data, place)[0] & 0x7FFF in versions:
                    struct.pack_into("<H", self.data, place, _GLOBAL_VERSION)

    def _drop_needed(self, libraries: Collection[str]) -> None:
        entries = self._dynamic()
        kept = [pair for pair in entries.values() if not (pair[0] == DT_NEEDED and self._string(pair[1]) in libraries)]
        kept += [(DT_NULL, 0)] * (len(entries) - len(kept))
        for place, pair in zip(entries, kept, strict=True):
            _DYN.pack_into(self.data, place, *pair)

    def _drop_version_needs(self, libraries: Collection[str]) -> set[int]:
        """Unlink their version records; returns the version numbers that go with them."""
        address, dropped, kept = self._find(DT_VERNEED), set(), []
        if address is None:
            return set()
        place = self._offset(address)
        while True:
            version, count, file, aux, following = _VERNEED.unpack_from(self.data, place)
            if self._string(file) in libraries:
                dropped |= set(self._auxiliary(place + aux, count))
            else:
                kept.append((place, (version, count, file, aux)))
            if not following:
                break
            place += following
        if kept and kept[0][0] != self._offset(address):
            raise ValueError("the first version record can't be dropped")
        for (here, fields), after in zip(kept, [*kept[1:], None], strict=True):
            _VERNEED.pack_into(self.data, here, *fields, after[0] - here if after else 0)
        for place, (tag, _) in self._dynamic().items():
            if tag == DT_VERNEEDNUM:
                _DYN.pack_into(self.data, place, tag, len(kept))
        return dropped

    def _auxiliary(self, place: int, count: int) -> Iterator[int]:
        for _ in range(count):
            _, _, number, _, following = _VERNAUX.unpack_from(self.data, place)
            yield number & 0x7FFF
            place += following

    def _dynamic(self) -> dict[int, tuple[int, int]]:
        """Place in the file → (tag, value), up to the end mark."""
        segment = next(segment for segment in self.segments() if segment.kind == PT_DYNAMIC)
        found = {}
        for place in range(segment.offset, segment.offset + segment.file_size, _DYN.size):
            found[place] = _DYN.unpack_from(self.data, place)
            if found[place][0] == DT_NULL:
                break
        return found

    def _find(self, tag: int) -> int | None:
        return next((value for found, value in self._dynamic().values() if found == tag), None)

    def _offset(self, address: int) -> int:
        for segment in self.segments():
            if segment.kind == PT_LOAD and segment.address <= address < segment.address + segment.file_size:
                return address - segment.address + segment.offset
        raise ValueError(f"no segment holds address {address:#x}")

    def _string(self, index: int) -> str:
        table = self._find(DT_STRTAB)
        assert table is not None
        start = self._offset(table) + index
        return self.data[start : self.data.index(0, start)].decode()

    def _dynsym(self) -> tuple[int, int]:
        """Place and size of the symbol table, which only the section headers tell."""
        (start,) = struct.unpack_from("<Q", self.data, 40)
        size, count = struct.unpack_from("<HH", self.data, 58)
        for header in range(start, start + size * count, size):
            _, kind, _, _, offset, length, *_ = _SECTION.unpack_from(self.data, header)
            if kind == SHT_DYNSYM:
                return offset, length
        raise ValueError("no dynamic symbols")
