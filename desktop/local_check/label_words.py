"""Words for the two classes, and for the columns of a list of labels, in the languages of the program."""

from __future__ import annotations

import unicodedata

NORMAL, PNEUMONIA = 0, 1

_NORMAL = """
normal, normals, normale, normales, normaux, normais, healthy, no pneumonia, non pneumonia, not pneumonia, without pneumonia,
sain, sains, sans pneumonie, pas de pneumonie, sano, sanos, sana, sanas, sin neumonia, saudavel, saudaveis, sem pneumonia,
正常, 无肺炎, kawaida, picha za kawaida, bila nimonia, hakuna nimonia, طبيعي, طبيعية, سليم, سليمة, بدون التهاب رئوي
"""
_PNEUMONIA = """
pneumonia, pneumonias, bacterial pneumonia, viral pneumonia, pneumonia bacterial, pneumonia viral,
pneumonie, pneumonies, neumonia, neumonias, 肺炎, nimonia, homa ya mapafu, التهاب رئوي, الالتهاب الرئوي, ذات الرئة
"""
_NO = "no, n, false, absent, non, nao, 否, 无, hapana, لا"
_YES = "yes, y, true, present, oui, si, sim, 是, 有, ndiyo, نعم"
_FILM = """
film, file, path, filename, file name, filepath, image, name, fichier, cliche, archivo, imagen, arquivo, ficheiro, imagem,
radiografia, chemin, nom, nombre, nome, 文件, 文件名, 胸片, 图像, faili, picha, jina, ملف, الملف, صورة, الصورة
"""
_LABEL = """
label, labels, class, truth, diagnosis, finding, category, etiquette, classe, diagnostic, etiqueta, clase, diagnostico, rotulo,
标签, 类别, 诊断, lebo, utambuzi, تسمية, التشخيص, تشخيص
"""


def plain(text: str) -> str:
    """For comparing: without case, accents, and the marks that stand between words in file names."""
    letters = unicodedata.normalize("NFKD", text.casefold().replace("_", " ").replace("-", " "))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def _set(words: str) -> frozenset[str]:
    return frozenset(plain(word) for word in words.split(","))


_CLASSES = {**dict.fromkeys(_set(_NORMAL), NORMAL), **dict.fromkeys(_set(_PNEUMONIA), PNEUMONIA)}
_ANSWERS = {**dict.fromkeys(_set(_NO), NORMAL), **dict.fromkeys(_set(_YES), PNEUMONIA)}
_DIGITS = {"0": NORMAL, "1": PNEUMONIA, "0.0": NORMAL, "1.0": PNEUMONIA}
_FILMS, _LABELS = _set(_FILM), _set(_LABEL)
_DISEASE = frozenset(word for word, label in _CLASSES.items() if label == PNEUMONIA)


def label_of_folder(name: str) -> int | None:
    """What a folder's name says. Not 0 and 1: scanners number their folders."""
    return _CLASSES.get(plain(name))


def label_of_cell(text: str, *, answers: bool = False) -> int | None:
    """What a cell says: a class's word, 0 or 1; yes or no too, where the column asks for pneumonia."""
    word = plain(text)
    known = _CLASSES.get(word, _DIGITS.get(word))
    return _ANSWERS.get(word) if known is None and answers else known


def is_film_column(name: str) -> bool:
    """Whether a heading stands over the films."""
    return plain(name) in _FILMS


def is_label_column(name: str) -> bool:
    """Whether a heading stands over the labels."""
    return plain(name) in _LABELS or asks_for_pneumonia(name)


def asks_for_pneumonia(name: str) -> bool:
    """Whether a heading is the disease itself: yes and no answer it."""
    return plain(name) in _DISEASE
