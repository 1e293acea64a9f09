"""Qt's copy of the ICU data, 32 MB in the wheel for Linux, cut down to what Qt asks of it in the program's languages.

Qt compares words (`coll`) and names time zones with it. Names of countries, currencies, units and languages, old encodings,
line breaking, spelling of numbers and every other language go. Where ICU misses a language it uses its root, so nothing fails.

The data is one "common data" file (ICU's udata.h, ucmndata.h) inside `libicudata.so.NN`: a header, a table of (name, offset)
in the order of the names, and the items, each beginning at a multiple of 16.
"""

from __future__ import annotations

import re
import struct
from dataclasses import replace

from bundle.elf import PT_LOAD, SYMBOL, Elf

LANGUAGES = ("ar", "en", "es", "fr", "pt", "sw", "zh")
"""Of the program (`desktop.languages`)."""
_LOCALE = re.compile(r"([a-z]{2,3})(_[A-Za-z0-9_]*)?\.res")
_WANTED_TREES = ("coll", "zone")
_UNUSED_KINDS = (".cnv", ".spp", ".cfu")
_UNUSED = ("unames.icu", "cnvalias.icu", "brkitr.res", "translit.res", "units.res")
_PAGE = 0x1000


def wanted(name: str) -> bool:
    """Whether to keep an item.

    Args:
        name: with its tree, as "coll/fr.res"; those of the top tree without.
    """
    tree, _, file = name.rpartition("/")
    if tree and tree not in _WANTED_TREES:
        return False
    if file.endswith(_UNUSED_KINDS) or file in _UNUSED:
        return False
    locale = _LOCALE.fullmatch(file)
    return locale is None or locale[1] in LANGUAGES


def shrink_data(data: bytes) -> bytes:
    """A common data file with the wanted items only."""
    (header,) = struct.unpack_from("<H", data)
    (count,) = struct.unpack_from("<I", data, header)
    table = [struct.unpack_from("<II", data, header + 4 + 8 * index) for index in range(count)]
    ends = [offset for _, offset in table[1:]] + [len(data) - header]
    items = []
    for (name_offset, offset), end in zip(table, ends, strict=True):
        name = data[header + name_offset : data.index(0, header + name_offset)]
        if wanted(name.decode().partition("/")[2]):
            items.append((name, data[header + offset : header + end]))
    return data[:header] + _packed(items)


def _packed(items: list[tuple[bytes, bytes]]) -> bytes:
    names, entries, body = bytearray(), [], bytearray()
    first_name = 4 + 8 * len(items)
    first_item = first_name + sum(len(name) + 1 for name, _ in items)
    first_item += -first_item % 16
    for name, content in items:
        entries.append((first_name + len(names), first_item + len(body)))
        names += name + b"\0"
        body += content + bytes(-len(content) % 16)
    table = struct.pack("<I", len(items)) + b"".join(struct.pack("<II", *entry) for entry in entries)
    head = table + names
    return head + bytes(first_item - len(head)) + body


def shrink_library(library: bytes) -> bytes:
    """`libicudata.so.NN` with less data: the data grows shorter in its place, what follows in the file moves forward.

    Addresses stay, so nothing has to be relocated; the section headers, which no loader reads, go.
    """
    elf = Elf(library)
    symbol = next(symbol for symbol in elf.symbols() if re.fullmatch(r"icudt\d+_dat", symbol.name))
    holder, *others = [segment for segment in elf.segments() if segment.kind == PT_LOAD]
    start = symbol.value - holder.address + holder.offset
    if start + symbol.size != holder.offset + holder.file_size or len(others) != 1:
        raise ValueError("the data is not the last thing in its segment")
    data = shrink_data(bytes(elf.data[start : start + symbol.size]))
    tail = bytes(elf.data[others[0].offset : others[0].offset + others[0].file_size])
    moved = start + len(data)
    moved += (others[0].address - moved) % _PAGE
    for segment in elf.segments():
        if segment.header == holder.header:
            size = start + len(data) - holder.offset
            elf.put_segment(replace(segment, file_size=size, memory_size=size))
        elif segment.offset >= others[0].offset:
            elf.put_segment(replace(segment, offset=segment.offset - others[0].offset + moved))
    struct.pack_into("<Q", elf.data, symbol.entry + SYMBOL.size - 8, len(data))
    struct.pack_into("<Q", elf.data, 40, 0)  # section headers: offset, then count and index of their names
    struct.pack_into("<HH", elf.data, 60, 0, 0)
    elf.data[start:] = data
    elf.data += bytes(moved - len(elf.data)) + tail
    return bytes(elf.data)
