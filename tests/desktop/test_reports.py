"""Reports: what is in the PDF, what stays out of it, and how it is written. Real films, real PDFs."""

from __future__ import annotations

import re
import resource
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QLocale, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from cxr.contract import INTENDED_USE
from cxr.errors import UsageError
from cxr.fake import fake_classifier, fake_reader
from cxr.result import Result
from cxr.warning_codes import WARNINGS
from desktop import export, texts
from desktop.app import make_application
from desktop.cancelled import Cancelled
from desktop.jobs import Jobs
from desktop.outcome import Kind
from desktop.reports.content import A4, LETTER, BatchSource, FilmSource, Options
from desktop.reports.drawings import PICTURE_SIDE, picture
from desktop.reports.identity import Identity, read_identity
from desktop.reports.render import to_images, usual_page
from desktop.reports.work import overlay_png, painting, report_pdf
from desktop.texts import reports as words
from desktop.work import Films
from tests.desktop.conftest import draw
from tests.desktop.pdf_text import pages, streams
from tests.desktop.shouting import Shouting
from tests.films import dicom_film, draw_film

MADE = datetime(2026, 11, 23, 9, 5)
NAME, NUMBER = "Xanthippe^Quendolyn", "PID-77341-K"


@pytest.fixture(autouse=True)
def _application(qapp):
    make_application()


@pytest.fixture
def dicom(tmp_path: Path) -> Path:
    """A DICOM film with a patient's name and ID in its header, and the name in its file's name."""
    path = tmp_path / "quendolyn-chest.dcm"
    pixels = np.clip(draw_film((500, 420)).astype(int) + 60, 0, 255).astype(np.uint8)
    path.write_bytes(dicom_film(pixels, PatientName=NAME, PatientID=NUMBER))
    return path


def source_of(path: Path, row: int = 4) -> FilmSource:
    films = Films(fake_reader)
    shown = films.show(path, scored=True)(_ignore, _never)
    contract = films.contract(_ignore, _never)
    return FilmSource(path, row, shown.result, contract, None if shown.film is None else shown.film.pixels, shown.overlay)


def _ignore(news: object) -> None:
    return None


def _never() -> bool:
    return False


def make(path: Path, source, **options) -> bytes:
    report_pdf(path, source, Options(**{"page": A4, "made": MADE, **options}))(_ignore, _never)
    return path.read_bytes()


def everything(data: bytes) -> str:
    """All that a search could find: the words of the pages, the bytes, and what is compressed in them."""
    raw = [data, *streams(data)]
    return "\n".join([*pages(data), *(r.decode(code, "ignore") for r in raw for code in ("latin-1", "utf-16-be"))]).lower()


def many(number: int) -> list[Result]:
    """Rows of all kinds."""
    contract = fake_classifier().contract
    rows = []
    for n in range(number):
        digest = f"{n:05x}" + "ab" * 29 + "f"
        row = Result(f"ward/child-{n:04}.png", "ok", model=contract.title, model_sha256=contract.sha256, file_sha256=digest)
        if n % 20 == 7:
            row = replace(row, status="refused", code="blank", message="The image is blank. Export the film again.")
        elif n % 20 == 13:
            row = replace(row, status="error", code="image_corrupt", message="The JPEG file is damaged.", file_sha256="")
        else:
            score = (n * 37 % 101) / 101
            warnings = ("age_unknown", "low_contrast") if n % 3 == 0 else ()
            row = replace(row, probability=score, decision=contract.decision.decide(score), threshold=0.5, warnings=warnings)
        rows.append(row)
    return rows


def test_the_report_on_a_film_holds_all_that_its_reader_needs(dicom, tmp_path):
    source = source_of(dicom)
    remark = "A remark of the window's."
    data = make(tmp_path / "r.pdf", replace(source, remarks=(remark,)), note="Seen with a colleague.\nRepeat tomorrow.")
    assert data.startswith(b"%PDF")
    (page,) = pages(data)
    kind = Kind(source.result.decision)
    for expected in (
        texts.HEADLINES[kind],
        texts.ADVICE[kind],
        f"Score {int(source.result.probability * 100 + 1e-9)} of 100",
        "uncertain 40 to 60, threshold 50",
        texts.NOT_A_RISK,
        remark,
        source.result.file_sha256,
        f"{source.result.file_sha256[:12]} (row 4 of the list)",
        "fake 0",
        "0" * 64,
        "DICOM, 420 × 500 pixels",
        "2026-11-23 09:05",
        "Tests only: this model reads nothing.",
        "Seen with a colleague.",
        "Repeat tomorrow.",
        "Read by (name)",
        "Signature",
        "Page 1 of 1",
    ):
        assert expected in page, expected
    assert len(re.findall(rb"/Subtype /Image", data)) == 2


def test_no_name_no_id_and_no_file_name_is_in_the_pdf_unless_ticked(dicom, tmp_path):
    source = source_of(dicom)
    nameless = everything(make(tmp_path / "r.pdf", source))
    for secret in ("xanthippe", "quendolyn", NUMBER.lower(), str(tmp_path).lower()):
        assert secret not in nameless
    assert words.TO_FILL_IN in nameless


@pytest.mark.parametrize(
    ("tick", "shown", "hidden"),
    [
        ("with_name", "Xanthippe Quendolyn", [NUMBER, "quendolyn-chest.dcm"]),
        ("with_id", NUMBER, ["Xanthippe", "quendolyn-chest.dcm"]),
        ("with_file_name", "quendolyn-chest.dcm", ["Xanthippe", NUMBER]),
    ],
)
def test_a_tick_shows_its_own_item_and_no_other(dicom, tmp_path, tick, shown, hidden):
    data = make(tmp_path / "r.pdf", source_of(dicom), **{tick: True})
    assert shown in pages(data)[0]
    found = everything(data)
    assert not [word for word in hidden if word.lower() in found]


def test_a_name_that_is_ticked_but_not_in_the_file_is_said_to_be_missing(film, tmp_path):
    assert "not in the file" in pages(make(tmp_path / "r.pdf", source_of(film), with_name=True))[0]


def test_identity_is_read_in_any_script_and_never_raises(tmp_path):
    path = tmp_path / "f.dcm"
    pixels = draw_film((120, 120))
    path.write_bytes(
        dicom_film(pixels, SpecificCharacterSet="ISO_IR 192", PatientName="Wang^XiaoDong=王^小東", PatientID="7 \t8")
    )
    assert read_identity(path) == Identity("Wang XiaoDong · 王 小東", "7 8")
    path.write_bytes(path.read_bytes()[:300])
    assert read_identity(path).name in ("", "Wang XiaoDong · 王 小東")
    assert read_identity(tmp_path / "missing.dcm") == Identity()
    assert read_identity(draw(tmp_path / "f.png")) == Identity()


def test_a_film_that_cannot_be_judged_has_a_report_that_says_why_and_no_score(folder, tmp_path):
    (page,) = pages(make(tmp_path / "r.pdf", source_of(folder / "broken.jpg")))
    assert texts.HEADLINES[Kind.ERROR] in page
    assert "The JPEG file is damaged or incomplete." in page.replace("\n", " ")
    assert "This file can't be shown." in page
    assert "Score" not in page


def test_warnings_stand_as_sentences_and_an_untested_age_gets_no_figures(film, tmp_path):
    source = source_of(film)
    contract = replace(source.contract, metrics={"n": 9, "sensitivity": {"value": 0.9}, "specificity": {"value": 0.8}})
    source = replace(source, contract=contract)
    (page,) = pages(make(tmp_path / "r.pdf", source))
    assert "82 where 50 of 100 children have it" in page.replace("\n", " ")  # .45 of .55
    warned = replace(source, result=replace(source.result, warnings=("age_outside",)))
    (page,) = pages(make(tmp_path / "r.pdf", warned))
    assert WARNINGS["age_outside"] in page.replace("\n", " ")
    assert "where 50 of 100" not in page


def test_a_turned_film_is_shown_as_it_was_scored_and_the_report_says_so(film, tmp_path):
    source = source_of(film)
    turned = replace(source, result=replace(source.result, altered="mirrored;rotated_90;inverted"))
    pixels, overlay = turned.as_scored()
    height, width = source.pixels.shape
    assert pixels.shape == (width, height)
    assert overlay.shape[:2] == source.overlay.shape[1::-1]
    assert pixels[0, 0] == 255 - source.pixels[-1, -1]
    assert "changed by hand before it was scored" in pages(make(tmp_path / "r.pdf", turned))[0]


def test_a_long_note_goes_on_over_pages_and_none_of_it_is_lost(film, tmp_path):
    lines = [f"Line {n} of the note" for n in range(120)]
    source = source_of(film)
    found = pages(make(tmp_path / "r.pdf", source, note="\n".join(lines)))
    assert len(found) == 3
    for number, page in enumerate(found, start=1):
        assert f"Page {number} of 3" in page
        assert f"{source.result.file_sha256[:12]} (row 4 of the list)" in page  # a loose sheet tells its film
    assert [line for line in "\n".join(found).split("\n") if line.startswith("Line ")] == lines
    assert "Signature" in found[-1]


def test_paper_is_a4_or_letter_by_country(film, tmp_path):
    assert [usual_page(QLocale(name)) for name in ("en_US", "fr_CA", "es_MX", "en_GB", "sw_TZ", "zh_CN")] == [LETTER] * 3 + [
        A4
    ] * 3
    for page, box in ((A4, (595, 842)), (LETTER, (612, 792))):
        data = make(tmp_path / "r.pdf", source_of(film), page=page)
        found = [float(n) for n in re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", data).groups()]
        assert found == pytest.approx(box, abs=1)


def test_the_film_and_its_colours_come_out_on_the_page(film):
    source = source_of(film)
    (image,) = to_images(painting(source, Options(page=A4, made=MADE)), Options(page=A4, made=MADE), dpi=72)
    assert (image.width(), image.height()) == (595, 842)
    left, right = _mean_colour(image, QRectF(100, 170, 60, 100)), _mean_colour(image, QRectF(360, 170, 60, 100))
    assert max(left) - min(left) < 3  # grey
    assert right[0] > right[2] + 15  # orange over it
    assert image.pixelColor(5, 5) == QColor("white")


def _mean_colour(image: QImage, box: QRectF) -> tuple[float, float, float]:
    small = image.copy(box.toRect()).convertToFormat(QImage.Format.Format_RGB888)
    data = np.frombuffer(small.constBits(), np.uint8).reshape(small.height(), small.bytesPerLine())
    colours = data[:, : small.width() * 3].reshape(-1, 3).mean(axis=0)
    return tuple(float(c) for c in colours)


def test_right_to_left_pages_are_mirrored(film):
    plain, mirrored = (
        to_images(painting(source_of(film), options), options, dpi=72)[0]
        for options in (Options(page=A4, made=MADE), Options(page=A4, made=MADE, right_to_left=True))
    )
    title = QRectF(43, 59, 150, 15)  # of the left half
    assert min(_mean_colour(plain, title)) < 250
    assert min(_mean_colour(mirrored, title)) > 250
    assert min(_mean_colour(mirrored, title.translated(595 - 43 * 2 - 150, 0))) < 250


def test_arabic_and_other_scripts_come_out_as_letters(film, tmp_path):
    arabic = "صورة الصدر"
    (page,) = pages(
        make(tmp_path / "r.pdf", source_of(film), note=f"{arabic}\nΘώρακας, грудь, kifua, poitrine", right_to_left=True)
    )
    assert "Θώρακας, грудь, kifua, poitrine" in page.replace("\n", "")
    assert set(arabic) <= set(page)
    assert "\N{REPLACEMENT CHARACTER}" not in page


def test_in_another_language_the_sentences_on_safety_stand_in_english_too(film, tmp_path):
    source = source_of(film)
    source = replace(source, result=replace(source.result, warnings=("age_unknown",)))
    kind = Kind(source.result.decision)
    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        text = "\n".join(pages(make(tmp_path / "r.pdf", source))).replace("\n", " ")
    finally:
        QCoreApplication.removeTranslator(translator)
    for sentence in (texts.HEADLINES[kind], texts.ADVICE[kind], WARNINGS["age_unknown"], source.contract.intended_use):
        assert sentence.upper() in text
        assert sentence in text
    assert texts.NOT_A_RISK not in text  # the rest is in the person's language alone


def test_pictures_are_no_larger_than_paper_needs():
    image = picture(np.zeros((3000, 2000), np.uint8))
    assert (image.width(), image.height()) == (PICTURE_SIDE * 2 // 3, PICTURE_SIDE)


def timed(work) -> Callable:
    """The job, with the seconds that its thread was at work in place of its result: other programs do not count."""

    def measure(progress, should_stop) -> float:
        started = time.thread_time()
        work(progress, should_stop)
        return time.thread_time() - started

    return measure


def test_a_film_takes_under_two_seconds_off_the_gui_thread(qtbot, tmp_path):
    source = source_of(draw(tmp_path / "large.png", 150, (2500, 2500)))
    window = QWidget()
    qtbot.addWidget(window)
    jobs, seconds = Jobs(window), []
    job = jobs.start("report", timed(report_pdf(tmp_path / "r.pdf", source, Options(page=A4))))
    job.done.connect(seconds.append)
    try:
        qtbot.waitUntil(lambda: bool(seconds), timeout=60_000)
    finally:
        jobs.shutdown()
    assert seconds[0] < 2
    assert len(pages((tmp_path / "r.pdf").read_bytes())) == 1


def test_the_report_on_a_list_counts_tells_why_and_lists_every_film(tmp_path):
    rows = many(60)
    source = BatchSource(rows, fake_classifier().contract, skipped=2, unfinished=5)
    found = pages(make(tmp_path / "r.pdf", source, note="Night shift."))
    summary = found[0]
    counts = {kind: sum(r.decision == kind or r.status == kind for r in rows) for kind in ("pneumonia", "normal", "refused")}
    assert f"{counts['pneumonia']}\nFindings suggestive of pneumonia" in summary
    assert f"{counts['normal']}\nNo findings suggestive" in summary
    assert "3\nThe image is blank. Export the film again." in summary
    assert "3\nThe JPEG file is damaged." in summary
    assert "Scores of the 54 films that were scored" in summary
    assert "uncertain 40 to 60, threshold 50" in summary
    assert "5 more films of the list have no result" in summary
    assert "2 system files left out." in summary
    assert "Night shift." in summary
    assert "Tests only: this model reads nothing." in summary
    table = "\n".join(found[1:])
    assert all(row.file_sha256[:12] in table for row in rows)
    assert "age unknown; badly exposed" in table
    assert "child-" not in everything((tmp_path / "r.pdf").read_bytes())


def test_the_table_repeats_its_header_and_numbers_its_pages(tmp_path):
    found = pages(make(tmp_path / "r.pdf", BatchSource(many(200), fake_classifier().contract), with_file_name=True))
    assert len(found) >= 5
    for number, page in enumerate(found, start=1):
        assert f"Page {number} of {len(found)}" in page
    for page in found[1:]:
        assert page.count("Warnings, or why not") == 1
    text = "\n".join(found)
    assert all(f"ward/child-{n:04}.png" in text for n in range(200))


def test_file_names_are_told_without_the_folder_that_holds_them_all(tmp_path):
    rows = [replace(row, path=str(tmp_path / row.path.replace("ward", f"ward{n % 2}"))) for n, row in enumerate(many(6))]
    data = make(tmp_path / "r.pdf", BatchSource(rows, fake_classifier().contract), with_file_name=True)
    text = "\n".join(pages(data))
    assert "ward0/child-0000.png" in text
    assert "ward1/child-0001.png" in text
    assert tmp_path.name not in everything(data)


def test_a_thousand_rows_take_under_five_seconds(tmp_path):
    source = BatchSource(many(1000), fake_classifier().contract)
    news: list[int] = []
    assert timed(report_pdf(tmp_path / "r.pdf", source, Options(page=A4)))(news.append, _never) < 5
    assert 1000 in news


def test_rows_of_several_models_are_said_to_be_so(tmp_path):
    rows = many(2)
    rows[1] = replace(rows[1], model_sha256="1" * 64, model="other 1")
    (summary, _) = pages(make(tmp_path / "r.pdf", BatchSource(rows, fake_classifier().contract)))
    assert words.SEVERAL_MODELS in summary
    assert "1" * 64 in summary


def test_a_list_without_rows_or_model_has_a_report_too(tmp_path):
    (page,) = pages(make(tmp_path / "r.pdf", BatchSource([], None)))
    assert "Report on 0 films" in page
    assert INTENDED_USE[:40] in page


def test_a_report_that_is_stopped_leaves_nothing_behind(tmp_path):
    kept = tmp_path / "r.pdf"
    kept.write_text("of before")
    asked: list[int] = []

    def stop() -> bool:
        asked.append(1)
        return len(asked) > 300

    with pytest.raises(Cancelled):
        report_pdf(kept, BatchSource(many(400), fake_classifier().contract), Options(page=A4))(_ignore, stop)
    assert [path.name for path in tmp_path.iterdir()] == ["r.pdf"]
    assert kept.read_text() == "of before"


def test_a_place_that_cannot_be_written_is_an_error_with_a_way_out(film, tmp_path):
    for path in (tmp_path / "no-such-folder" / "r.pdf", Path("/dev/full/r.pdf"), Path("/proc/r.pdf")):
        with pytest.raises(UsageError) as caught:
            report_pdf(path, source_of(film), Options(page=A4))(_ignore, _never)
        assert caught.value.code == "out_unwritable"
        assert caught.value.hint
        assert caught.value.path == path


def test_a_full_disk_keeps_the_file_of_before_and_leaves_no_half_one(tmp_path):
    path = tmp_path / "r.pdf"
    path.write_bytes(b"of before")
    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50, unlimited[1]))
    try:
        with pytest.raises(UsageError, match="File too large"):
            export.write_whole(path, b"x" * 100)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
    assert path.read_bytes() == b"of before"
    assert [p.name for p in tmp_path.iterdir()] == ["r.pdf"]


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".jsonl"])
def test_tables_are_written_by_their_suffix_and_a_missing_folder_is_an_error(tmp_path, suffix):
    rows = [replace(row, path=str(tmp_path / row.path)) for row in many(3)]
    path = tmp_path / f"t{suffix}"
    assert export.table_job(path, rows)(_ignore, _never) == path
    assert path.stat().st_size > 100
    with pytest.raises(UsageError) as caught:
        export.table_job(tmp_path / "none" / f"t{suffix}", rows)(_ignore, _never)
    assert caught.value.code == "out_unwritable"


def test_a_table_without_names_tells_films_by_row_and_hash(tmp_path):
    rows = many(14)
    path = tmp_path / "t.jsonl"
    export.table_job(path, [replace(r, path=str(tmp_path / r.path)) for r in rows], with_names=False)(_ignore, _never)
    text = path.read_text(encoding="utf-8")
    assert "child" not in text
    assert str(tmp_path) not in text
    assert f'"2-{rows[1].file_sha256[:12]}"' in text
    assert '"path": "14"' in text  # unreadable: no hash


def test_a_picture_holds_pixels_and_nothing_of_the_files_header(tmp_path):
    photo = Image.fromarray(draw_film((300, 240)))
    exif = Image.Exif()
    exif[0x010E] = "Xanthippe Quendolyn"
    photo.save(tmp_path / "film.jpg", exif=exif)
    source = source_of(tmp_path / "film.jpg")
    overlay_png(tmp_path / "p.png", source.pixels, source.overlay)(_ignore, _never)
    data = (tmp_path / "p.png").read_bytes()
    assert b"Xanthippe" in (tmp_path / "film.jpg").read_bytes()
    assert b"Xanthippe" not in data
    assert set(re.findall(rb"IHDR|IDAT|IEND|tEXt|iTXt|zTXt|eXIf|tIME|pHYs|iCCP", data)) == {b"IHDR", b"IDAT", b"IEND"}
    with Image.open(tmp_path / "p.png") as written:
        assert (written.size, written.mode, written.info) == ((240, 300), "RGB", {})
    assert sorted(p.name for p in tmp_path.iterdir()) == ["film.jpg", "p.png"]
