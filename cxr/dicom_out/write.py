"""A film and its result → DICOM files in a folder. Runs in a worker."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cxr.dicom_out import film_copy, source, words
from cxr.dicom_out.deidentify import CLEAN_CONTENT, deidentify, finish
from cxr.dicom_out.order import BURNED_IN, MAYBE_BURNED_IN, NO_COPY, NO_OVERLAY, Order, Written
from cxr.dicom_out.picture import compose
from cxr.dicom_out.secondary_capture import film_object, picture_object
from cxr.dicom_out.structured_report import report_object
from cxr.dicom_out.uids import short_name, uid_from
from cxr.errors import CxrError, UsageError
from cxr.files import read_bytes
from cxr.image_io.dicom_pixels import decode_pixels, read_layout
from cxr.image_io.dicom_read import read_dataset
from cxr.image_io.load import MAX_PIXELS, decode, sniff
from cxr.orientation import Alteration, from_code
from cxr.result import Result
from cxr.writing import NO_ROOM, whole

if TYPE_CHECKING:
    from cxr.classifier import Classifier
    from cxr.image_io import Radiograph

SAME_SCORE = 0.001
"""Two runs of one model on one film differ by less."""


def write(path: Path, result: Result, order: Order, classifier: Classifier | None) -> Written:
    """Write what was ordered, each file whole or not at all, the report last: what it refers to is there before it.

    Args:
        path: of the film.
        result: what was found of it; scored or refused.
        classifier: of the model that made the result, for the overlay; None: there is none.

    Raises:
        ImageError: what keeps the film from being read.
        UsageError: `film_changed`, `nothing_to_refer_to`, `dicom_out_exists`, `out_unwritable`.
    """
    data = read_bytes(path)
    if hashlib.sha256(data).hexdigest() != result.file_sha256:
        raise UsageError("film_changed", "The file is not the one that was scored.", "Have it scored again.")
    work = _Work(path, data, result, order, classifier)
    named = dict(work.objects())
    targets = {order.folder / f"{work.stem}-{kind}.dcm": contents for kind, contents in named.items()}
    for target in targets:
        if not order.overwrite and target.exists():
            hint = "Choose an empty folder, or have it replaced."
            raise UsageError("dicom_out_exists", "It was written there before.", hint, target)
    for target, contents in targets.items():
        _write(target, contents)
    return Written(tuple(target.name for target in targets), tuple(work.remarks))


def _encoded(dataset: Any) -> bytes:
    """As a file, PS3.10."""
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def _write(target: Path, contents: bytes) -> None:
    try:
        with whole(target) as temporary:
            temporary.write_bytes(contents)
    except OSError as error:
        hint = "Make room there, or choose another place." if error.errno in NO_ROOM else "Choose another place."
        problem = f"It can't be written ({error.strerror or error})."
        raise UsageError("out_unwritable", problem, hint, target) from error


@dataclass
class _Shown:
    """What the picture shows of the film: its pixels as scored, and the evidence where it is of the model that scored it."""

    pixels: NDArray[np.uint8]
    evidence: NDArray[np.float32] | None
    temperature: float


class _Work:
    """One film; makes the objects that were ordered."""

    def __init__(self, path: Path, data: bytes, result: Result, order: Order, classifier: Classifier | None) -> None:
        self._path, self._data, self._result, self._order, self._classifier = path, data, result, order, classifier
        self.remarks: list[str] = []
        key, digest = order.key, result.file_sha256
        self.stem = short_name(key, digest) if order.deidentify else digest[:12]
        self._uid: Callable[[str], str] = lambda what: uid_from(key, what, digest)

    def objects(self) -> Iterator[tuple[str, bytes]]:
        """Kinds and files, in the order of writing."""
        is_dicom = sniff(self._data) == "DICOM"
        film = self._film()
        source_, copy = self._of_dicom() if is_dicom else self._of_picture(film)
        judged = [source_.header] if source_.is_referable else []
        if copy is not None and self._order.copy:
            yield "film", copy
        elif self._order.copy:
            self.remarks.append(NO_COPY)
        wants_picture = self._order.picture or (self._order.report and not judged)
        picture = self._picture(source_, film) if wants_picture and film is not None else None
        if picture is not None:
            yield "picture", _encoded(picture)
        if self._order.report:
            yield "report", _encoded(self._report(source_, [*judged, *([] if picture is None else [picture])]))

    def _of_dicom(self) -> tuple[source.Source, bytes | None]:
        order, digest = self._order, self._result.file_sha256
        dataset = read_dataset(self._data, MAX_PIXELS)
        if not order.deidentify:
            return source.of_dicom(dataset, order.key, digest), self._data
        pixels = self._stored(dataset) if order.copy else None
        found = source.of_dicom(dataset, order.key, digest)
        self.remarks.append(BURNED_IN if found.burned_in == "YES" else MAYBE_BURNED_IN)
        deidentify(dataset, order.key)
        clean = source.of_dicom(dataset, order.key, digest)
        if pixels is None:
            return clean, None
        try:
            return clean, _encoded(film_copy.with_pixels(dataset, *pixels))
        except Exception:  # a header so damaged that it can be read, but not written
            return clean, None

    def _stored(self, dataset: Any) -> tuple[Any, NDArray[Any]] | None:
        try:
            layout = read_layout(dataset, MAX_PIXELS)
            return layout, decode_pixels(dataset, layout)
        except CxrError:  # a film that was turned down, such as one of several pictures
            return None

    def _of_picture(self, film: Radiograph | None) -> tuple[source.Source, bytes | None]:
        order, digest = self._order, self._result.file_sha256
        if film is None:
            return source.of_picture(0, 0, "", order.key, digest), None
        found = source.of_picture(film.width, film.height, film.format, order.key, digest)
        if order.deidentify:
            self.remarks.append(MAYBE_BURNED_IN)
        if not order.copy:
            return found, None
        copy = film_object(film.pixels, found)
        if order.deidentify:
            finish(copy, order.key)
        return source.Source(found.header, True, found.burned_in, found.is_lossy), _encoded(copy)

    def _film(self) -> Radiograph | None:
        """At full size; None where it was turned down before it could be decoded."""
        try:
            return decode(self._data)
        except CxrError:
            if self._result.status == "ok":
                raise
            return None

    def _shown(self, film: Radiograph) -> _Shown:
        alteration = from_code(self._result.altered)
        evidence = self._evidence(alteration)
        if evidence is None:
            if self._result.status == "ok":
                self.remarks.append(NO_OVERLAY)
            return _Shown(alteration.apply(film.pixels), None, 1.0)
        assert self._classifier is not None
        return _Shown(alteration.apply(film.pixels), evidence, self._classifier.contract.temperature)

    def _evidence(self, alteration: Alteration) -> NDArray[np.float32] | None:
        """Of the same model, where it says the same of the film as it did then."""
        if self._classifier is None or self._result.probability is None:
            return None
        from cxr.assess import assess

        scores = assess(self._path, self._classifier, alteration=alteration).scores
        if scores is None or abs(scores.probability - self._result.probability) > SAME_SCORE:
            return None
        return scores.evidence

    def _picture(self, source_: source.Source, film: Radiograph) -> Any:
        shown, result = self._shown(film), self._result
        lines = [words.NOT_FOR_DIAGNOSIS, words.headline(result), *words.warnings(result), words.model_line(result)]
        if shown.evidence is not None:
            lines[-1] += f" {words.ORANGE}"
        pixels, factor = compose(shown.pixels, [*lines, words.NO_DEVICE], shown.evidence, shown.temperature)
        how = f"Film as scored{f' ({result.altered})' if result.altered else ''}, {factor:.3g} times its size; words under it"
        how += "; orange over it: evidence by place, where the model's probability is above one half" * (
            shown.evidence is not None
        )
        picture = picture_object(pixels, source_, self._uid("picture series"), self._uid("picture"), f"{how}.")
        if self._order.deidentify:
            finish(picture, self._order.key)
        return picture

    def _report(self, source_: source.Source, evidence: list[Any]) -> Any:
        if not evidence:
            raise UsageError(
                "nothing_to_refer_to",
                "The film could not be read, and no report can refer to it.",
                "Keep its row in the table instead.",
            )
        decision = None if self._classifier is None else self._classifier.contract.decision
        report = report_object(self._result, source_, evidence, self._uid("report series"), self._uid("report"), decision)
        if self._order.deidentify:
            finish(report, self._order.key, CLEAN_CONTENT)
        return report
