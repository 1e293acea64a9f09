"""What a program for chest films is also shown, drawn by code: text pages, screenshots, noise, plain surfaces; and a sketch
of a chest for where no data set is at hand.

Each drawing takes the half it is for: the two halves of `training.odd_inputs` have different fonts, layouts and kinds of
noise, so that limits chosen on one half are judged by pictures of another making. Everything is uint8, shape (H, W).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Pixels = NDArray[np.uint8]
Rng = np.random.Generator
Drawing = Callable[[Rng], Pixels]

_FONTS = {
    "tuning": ("DejaVuSans.ttf", "DejaVuSerif.ttf", "STIXGeneral.ttf"),
    "reporting": ("DejaVuSansMono.ttf", "DejaVuSerif-Italic.ttf", "STIXGeneralBol.ttf"),
}
_SYLLABLES = {
    "tuning": ["ka", "lo", "min", "ter", "us", "an", "de", "vor", "pil", "ne", "sa", "qui", "ran", "to", "be"],
    "reporting": ["pro", "fi", "gen", "ha", "lem", "os", "tri", "wa", "sten", "mu", "ly", "chi", "dor", "ex", "ung"],
}


def drawings(category: str, half: str) -> dict[str, Drawing]:
    """The kinds of drawing of one category and half: source → function of a random generator.

    Raises:
        KeyError: no such category or half.
    """
    return {
        ("text_pages", "tuning"): {"letter": _letter, "two columns": _two_columns, "form": _form, "lecture slide": _slide},
        ("text_pages", "reporting"): {"book page": _book, "newspaper": _newspaper, "receipt": _receipt, "table": _ledger},
        ("screenshots", "tuning"): {"file list": _file_list, "spreadsheet": _spreadsheet, "message box": _message_box},
        ("screenshots", "reporting"): {"web page": _web_page, "dark editor": _editor, "charts": _charts},
        ("noise", "tuning"): {
            "white, normal": lambda rng: _grey(rng.normal(rng.uniform(60, 190), rng.uniform(20, 70), _size(rng))),
            "Perlin-like, 3 octaves": lambda rng: _octaves(rng, 3),
            "1/f": lambda rng: _coloured(rng, 1.0),
            "speckle": lambda rng: _grey(rng.rayleigh(rng.uniform(30, 80), _size(rng))),
        },
        ("noise", "reporting"): {
            "white, uniform": lambda rng: rng.integers(0, int(rng.integers(120, 257)), _size(rng)).astype(np.uint8),
            "Perlin-like, 6 octaves": lambda rng: _octaves(rng, 6),
            "1/f²": lambda rng: _coloured(rng, 2.0),
            "salt and pepper": _salt_and_pepper,
        },
        ("flat_and_gradients", "tuning"): {
            "flat": lambda rng: np.full(_size(rng), rng.integers(0, 256), np.uint8),
            "straight gradient": _straight_gradient,
            "bright centre": lambda rng: _radial(rng, inward=True),
            "two planes": _two_planes,
        },
        ("flat_and_gradients", "reporting"): {
            "flat with sensor noise": lambda rng: _grey(rng.normal(rng.uniform(10, 245), rng.uniform(0, 3), _size(rng))),
            "dark centre": lambda rng: _radial(rng, inward=False),
            "step wedge": _step_wedge,
            "soft blobs": _soft_blobs,
        },
    }[category, half]


def draw_chest(rng: Rng) -> Pixels:
    """A frontal chest as a sketch: body, two dark lungs, bright middle, ribs; uint8 (224, 224)."""
    y, x = np.mgrid[0:1:224j, 0:1:224j]
    x = x - 0.5 - rng.uniform(-0.02, 0.02)
    body = 1 / (1 + np.exp((np.hypot(x / 0.47, (y - 0.6) / 0.62) - 1) * 25))
    lungs = sum(1 / (1 + np.exp((np.hypot((x - side * 0.2) / 0.15, (y - 0.48) / 0.33) - 1) * 18)) for side in (-1, 1))
    film = 30 + body * (140 - 95 * lungs + 60 * np.exp(-((x / 0.05) ** 2)) + 12 * np.sin(2 * np.pi * (9 * y + 2 * abs(x))))
    return _grey(film * rng.uniform(0.9, 1.1) + rng.normal(0, 3, film.shape))


def _grey(values: NDArray[np.float64]) -> Pixels:
    return np.clip(np.rint(values), 0, 255).astype(np.uint8)


def _size(rng: Rng) -> tuple[int, int]:
    return int(rng.integers(240, 520)), int(rng.integers(240, 520))


# ---- text pages


def _font(half: str, rng: Rng, size: float) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    import matplotlib

    name = _FONTS[half][rng.integers(len(_FONTS[half]))]
    return ImageFont.truetype(Path(matplotlib.get_data_path(), "fonts", "ttf", name), size)


def _words(half: str, rng: Rng, count: int) -> str:
    words = ("".join(rng.choice(_SYLLABLES[half], rng.integers(1, 5))) for _ in range(count))
    return " ".join(word.capitalize() if rng.random() < 0.15 else word for word in words)


def _paper(rng: Rng, height: int, width: int) -> tuple[Image.Image, ImageDraw.ImageDraw, int]:
    """A blank page, its pen and the ink's grey level; one page in six is white on black."""
    paper, ink = int(rng.integers(205, 256)), int(rng.integers(0, 70))
    if rng.random() < 1 / 6:
        paper, ink = 255 - paper, 255 - ink
    page = Image.new("L", (width, height), paper)
    return page, ImageDraw.Draw(page), ink


def _lines(pen: ImageDraw.ImageDraw, half: str, rng: Rng, box: tuple[int, int, int, int], size: int, ink: int) -> None:
    """Fill a box (left, top, right, bottom) with lines of words, paragraphs parted by a gap."""
    left, top, right, bottom = box
    font = _font(half, rng, size)
    spacing = size * rng.uniform(1.2, 1.6)
    y: float = top
    while y + size <= bottom:
        text = _words(half, rng, (right - left) // size + 4)[: 4 * (right - left) // size]
        while text and pen.textlength(text, font) > right - left:
            text = text.rpartition(" ")[0]
        if rng.random() < 0.15:
            text = text[: len(text) // 2]
            y += spacing / 2
        pen.text((left, y), text, fill=ink, font=font)
        y += spacing


def _columns(rng: Rng, half: str, columns: int, size: int, title: bool, shape: tuple[int, int]) -> Pixels:
    height, width = shape
    page, pen, ink = _paper(rng, height, width)
    margin, top = width // 14, height // 16
    if title:
        pen.text((margin, top), _words(half, rng, 3), fill=ink, font=_font(half, rng, 2.2 * size))
        top += 4 * size
    step = (width - margin) // columns
    for column in range(columns):
        left = margin + column * step
        _lines(pen, half, rng, (left, top, left + step - margin, int(height * rng.uniform(0.7, 0.95))), size, ink)
    return np.asarray(page)


def _letter(rng: Rng) -> Pixels:
    return _columns(rng, "tuning", 1, int(rng.integers(12, 18)), False, (800, 566))


def _two_columns(rng: Rng) -> Pixels:
    return _columns(rng, "tuning", 2, int(rng.integers(10, 15)), True, (800, 620))


def _form(rng: Rng) -> Pixels:
    page, pen, ink = _paper(rng, 640, 480)
    font = _font("tuning", rng, 15)
    for y in range(40, 600, int(rng.integers(35, 60))):
        pen.text((30, y), _words("tuning", rng, 2)[:18], fill=ink, font=font)
        pen.rectangle((200, y - 6, 450, y + 20), outline=ink)
        if rng.random() < 0.6:
            pen.text((206, y), _words("tuning", rng, 3)[:24], fill=ink, font=font)
    return np.asarray(page)


def _slide(rng: Rng) -> Pixels:
    return _columns(rng, "tuning", 1, int(rng.integers(20, 30)), True, (480, 640))


def _book(rng: Rng) -> Pixels:
    return _columns(rng, "reporting", 1, int(rng.integers(13, 20)), bool(rng.random() < 0.3), (720, 480))


def _newspaper(rng: Rng) -> Pixels:
    return _columns(rng, "reporting", int(rng.integers(3, 5)), int(rng.integers(9, 13)), True, (900, 700))


def _receipt(rng: Rng) -> Pixels:
    page, pen, ink = _paper(rng, 600, 300)
    font = _font("reporting", rng, int(rng.integers(14, 20)))
    for y in range(20, 560, 28):
        pen.text((15, y), _words("reporting", rng, 2)[:16], fill=ink, font=font)
        pen.text((225, y), f"{rng.uniform(0, 99):5.2f}", fill=ink, font=font)
    return np.asarray(page)


def _ledger(rng: Rng) -> Pixels:
    page, pen, ink = _paper(rng, 560, 560)
    font = _font("reporting", rng, 13)
    step = int(rng.integers(70, 110))
    for y in range(25, 530, 26):
        pen.line((20, y - 5, 540, y - 5), fill=ink)
        for x in range(20, 500, step):
            pen.text((x + 4, y), f"{rng.integers(0, 99999)}", fill=ink, font=font)
    for x in range(20, 541, step):
        pen.line((x, 20, x, 530), fill=ink)
    return np.asarray(page)


# ---- screenshots


def _window(rng: Rng, half: str, ground: int, bar: int) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """A desktop with a window: title bar, buttons, menu."""
    width, height = int(rng.integers(480, 900)), int(rng.integers(380, 640))
    image = Image.new("L", (width, height), ground)
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 0, width, 26), fill=bar)
    text = 20 if bar > 128 else 235
    pen.text((8, 5), _words(half, rng, 3)[:40], fill=text, font=_font(half, rng, 13))
    for index in range(3):
        pen.ellipse((width - 24 * (index + 1), 7, width - 24 * (index + 1) + 12, 19), fill=text)
    pen.text((8, 31), "   ".join(_words(half, rng, 5).split()), fill=255 - ground // 2, font=_font(half, rng, 12))
    return image, pen


def _file_list(rng: Rng) -> Pixels:
    image, pen = _window(rng, "tuning", int(rng.integers(225, 256)), int(rng.integers(60, 220)))
    width, height = image.size
    side, font = int(rng.integers(90, 160)), _font("tuning", rng, 12)
    pen.rectangle((0, 52, side, height), fill=int(rng.integers(190, 230)))
    chosen = int(rng.integers(0, 12))
    for row, y in enumerate(range(58, height - 20, 22)):
        if row == chosen:
            pen.rectangle((side + 4, y - 2, width - 4, y + 18), fill=150)
        pen.rectangle((side + 8, y, side + 22, y + 14), fill=int(rng.integers(80, 180)))
        pen.text((side + 30, y), _words("tuning", rng, 2)[:22], fill=20, font=font)
        pen.text((width - 120, y), f"{rng.integers(1, 9999)} KB", fill=60, font=font)
    return np.asarray(image)


def _spreadsheet(rng: Rng) -> Pixels:
    image, pen = _window(rng, "tuning", int(rng.integers(235, 256)), int(rng.integers(60, 220)))
    width, height = image.size
    font, step = _font("tuning", rng, 11), int(rng.integers(55, 90))
    for y in range(52, height, 20):
        pen.line((0, y, width, y), fill=190)
        for x in range(0, width, step):
            if rng.random() < 0.6:
                pen.text((x + 4, y + 3), f"{rng.uniform(0, 999):.1f}", fill=30, font=font)
    for x in range(0, width, step):
        pen.line((x, 52, x, height), fill=190)
    return np.asarray(image)


def _message_box(rng: Rng) -> Pixels:
    image, pen = _window(rng, "tuning", int(rng.integers(40, 200)), int(rng.integers(30, 240)))
    width, height = image.size
    left, top = int(width * rng.uniform(0.1, 0.3)), int(height * rng.uniform(0.2, 0.4))
    pen.rectangle((left, top, width - left, height - top), fill=240, outline=60)
    pen.rectangle((left, top, width - left, top + 24), fill=90)
    _lines(pen, "tuning", rng, (left + 20, top + 40, width - left - 20, height - top - 50), 14, 20)
    for index in range(2):
        x = width - left - 95 * (index + 1)
        pen.rectangle((x, height - top - 38, x + 80, height - top - 12), fill=205, outline=90)
    return np.asarray(image)


def _web_page(rng: Rng) -> Pixels:
    image, pen = _window(rng, "reporting", int(rng.integers(238, 256)), int(rng.integers(180, 240)))
    width, height = image.size
    pen.rectangle((0, 54, width, 54 + height // 5), fill=int(rng.integers(30, 160)))
    pen.text((20, 64), _words("reporting", rng, 2), fill=250, font=_font("reporting", rng, 26))
    for column in range(3):
        left, top = 15 + column * width // 3, 70 + height // 5
        pen.rectangle((left, top, left + width // 3 - 30, top + height // 4), fill=int(rng.integers(90, 200)))
        _lines(pen, "reporting", rng, (left, top + height // 4 + 10, left + width // 3 - 30, height - 10), 11, 40)
    return np.asarray(image)


def _editor(rng: Rng) -> Pixels:
    image, pen = _window(rng, "reporting", int(rng.integers(15, 45)), int(rng.integers(40, 80)))
    width, height = image.size
    font = _font("reporting", rng, 13)
    indent = 0
    for row, y in enumerate(range(56, height - 10, 18)):
        pen.text((6, y), f"{row + 1:3}", fill=90, font=font)
        indent = int(np.clip(indent + rng.integers(-1, 2), 0, 5))
        if rng.random() < 0.85:
            pen.text((45 + 24 * indent, y), _words("reporting", rng, 5)[:50], fill=int(rng.integers(150, 240)), font=font)
    pen.rectangle((width - 60, 54, width, height), fill=55)
    return np.asarray(image)


def _charts(rng: Rng) -> Pixels:
    image, pen = _window(rng, "reporting", int(rng.integers(215, 250)), int(rng.integers(50, 120)))
    width, height = image.size
    middle = width // 2
    for left, right in ((20, middle - 10), (middle + 10, width - 20)):
        pen.rectangle((left, 60, right, height // 2), fill=255, outline=120)
        for x in np.linspace(left + 8, right - 20, 9).astype(int):
            top = int(rng.uniform(80, height // 2 - 10))
            pen.rectangle((int(x), top, int(x) + 12, height // 2), fill=int(rng.integers(60, 180)))
    ys = np.cumsum(rng.normal(0, 9, 60)) + height * 0.75
    pen.rectangle((20, height // 2 + 15, width - 20, height - 15), fill=255, outline=120)
    pen.line(list(zip(np.linspace(25, width - 25, 60).tolist(), ys.tolist(), strict=True)), fill=40, width=2)
    return np.asarray(image)


# ---- noise


def _spread(values: NDArray[np.float64]) -> Pixels:
    low, high = np.percentile(values, (0.5, 99.5))
    return _grey((values - low) / (high - low) * 255)


def _octaves(rng: Rng, count: int) -> Pixels:
    """Coarse random grids, enlarged smoothly and added with falling weight."""
    height, width = _size(rng)
    total = np.zeros((height, width))
    for octave in range(count):
        side = int(rng.integers(3, 6)) * 2**octave
        grid = Image.fromarray(rng.normal(size=(side, side)).astype(np.float32))
        total += np.asarray(grid.resize((width, height), Image.Resampling.BICUBIC)) * 0.6**octave
    return _spread(total)


def _coloured(rng: Rng, power: float) -> Pixels:
    """Noise whose amplitude falls with frequency to this power."""
    shape = _size(rng)
    frequency = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.rfftfreq(shape[1])[None, :])
    frequency[0, 0] = 1
    return _spread(np.fft.irfft2(np.fft.rfft2(rng.normal(size=shape)) / frequency**power, shape))


def _salt_and_pepper(rng: Rng) -> Pixels:
    grey = np.full(_size(rng), rng.integers(40, 220), np.uint8)
    hit = rng.random(grey.shape)
    share = rng.uniform(0.1, 0.4)
    return np.where(hit < share / 2, np.uint8(0), np.where(hit > 1 - share / 2, np.uint8(255), grey))


# ---- plain surfaces


def _straight_gradient(rng: Rng) -> Pixels:
    height, width = _size(rng)
    angle = rng.uniform(0, 2 * np.pi)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    return _grey(128 + rng.uniform(40, 127) * (x * np.cos(angle) + y * np.sin(angle)))


def _radial(rng: Rng, inward: bool) -> Pixels:
    height, width = _size(rng)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    distance = np.hypot(x - rng.uniform(-0.3, 0.3), y - rng.uniform(-0.3, 0.3))
    return _grey(230 - rng.uniform(80, 200) * distance if inward else 20 + rng.uniform(80, 200) * distance)


def _two_planes(rng: Rng) -> Pixels:
    height, width = _size(rng)
    image = np.full((height, width), rng.integers(0, 120), np.uint8)
    image[:, int(width * rng.uniform(0.25, 0.75)) :] = rng.integers(130, 256)
    return image if rng.random() < 0.5 else image.T.copy()


def _step_wedge(rng: Rng) -> Pixels:
    height, width = _size(rng)
    steps = int(rng.integers(4, 12))
    row = (np.arange(width) * steps // width * 255 // (steps - 1)).astype(np.uint8)
    wedge = np.tile(row, (height, 1))
    return wedge if rng.random() < 0.5 else wedge.T.copy()


def _soft_blobs(rng: Rng) -> Pixels:
    height, width = _size(rng)
    grid = Image.fromarray(rng.uniform(30, 225, (3, 3)).astype(np.float32))
    return _grey(np.asarray(grid.resize((width, height), Image.Resampling.BICUBIC), dtype=np.float64))
