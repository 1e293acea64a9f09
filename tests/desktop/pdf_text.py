"""The words of a PDF as Qt writes it: streams inflated, glyphs turned back into letters by each font's ToUnicode table."""

from __future__ import annotations

import re
import unicodedata
import zlib


def pages(data: bytes) -> list[str]:
    """The text of each page, in the order in which it was painted; ligatures taken apart."""
    objects = {int(m[1]): m[2] for m in re.finditer(rb"(?ms)^(\d+) 0 obj\s(.*?)\nendobj", data)}
    tables = {n: _letters(objects[int(m[1])]) for n, o in objects.items() if (m := re.search(rb"/ToUnicode (\d+) 0 R", o))}
    found = []
    for number in (int(n) for n in re.findall(rb"(\d+) 0 R", re.search(rb"/Kids\s*\[(.*?)\]", data, re.DOTALL)[1])):
        content = _stream(objects[int(re.search(rb"/Contents (\d+) 0 R", objects[number])[1])])
        found.append(unicodedata.normalize("NFKC", _words(content, tables)).replace("\t", " "))
    return found


def streams(data: bytes) -> list[bytes]:
    """Everything that is compressed in it, inflated."""
    return [_stream(m[0]) for m in re.finditer(rb"stream\r?\n.*?endstream", data, re.DOTALL)]


def _stream(body: bytes) -> bytes:
    raw = re.search(rb"stream\r?\n(.*)endstream", body, re.DOTALL)[1]
    try:
        return zlib.decompress(raw)
    except zlib.error:
        return raw


def _letters(body: bytes) -> dict[int, str]:
    table: dict[int, str] = {}
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", _stream(body), re.DOTALL):
        for first, last, rest in re.findall(rb"<(\w+)>\s*<(\w+)>\s*(<\w+>|\[.*?\])", block, re.DOTALL):
            codes = re.findall(rb"<(\w+)>", rest)
            for offset, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
                if rest.startswith(b"["):
                    table[glyph] = bytes.fromhex(codes[offset].decode()).decode("utf-16-be")
                else:
                    table[glyph] = chr(int(codes[0], 16) + offset)
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", _stream(body), re.DOTALL):
        for glyph, code in re.findall(rb"<(\w+)>\s*<(\w+)>", block):
            table[int(glyph, 16)] = bytes.fromhex(code.decode()).decode("utf-16-be")
    return table


def _words(content: bytes, tables: dict[int, dict[int, str]]) -> str:
    text, table = "", {}
    for begin, face, glyphs in re.findall(rb"(\bBT\b)|/F(\d+) |<([0-9a-fA-F]+)> ?Tj", content):
        if begin:
            text += "\n"
        elif face:
            table = tables.get(int(face), {})
        else:
            codes = [int(glyphs[i : i + 4], 16) for i in range(0, len(glyphs), 4)]
            text += "".join(table.get(code, "\N{REPLACEMENT CHARACTER}") for code in codes)
    return text
