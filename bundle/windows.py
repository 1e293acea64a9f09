"""The version resource of the Windows executables: what the system shows under Properties, Details."""

from __future__ import annotations

from pathlib import Path

from cxr import __version__

PRODUCT = "Pneumonia Reader"
_FORM = """VSVersionInfo(
    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
    kids=[
        StringFileInfo([StringTable("040904B0", [{strings}])]),
        VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
    ],
)
"""


def version_resource(program: str, folder: Path, version: str = __version__) -> str:
    """Write the resource of an executable in PyInstaller's form.

    Args:
        program: the executable's name without its suffix.
        folder: for the file.

    Returns:
        The file's path.
    """
    strings = {
        "FileDescription": PRODUCT,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": version,
    }
    listed = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in strings.items())
    file = folder / f"{program}.version.txt"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_FORM.format(numbers=_numbers(version), strings=listed), encoding="utf-8")
    return str(file)


def _numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers, as Windows wants them; "1.2" → (1, 2, 0, 0)."""
    parts = [int("".join(filter(str.isdigit, part)) or 0) for part in version.split(".")][:4]
    major, minor, micro, build = parts + [0] * (4 - len(parts))
    return major, minor, micro, build
