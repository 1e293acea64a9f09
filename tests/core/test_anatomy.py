"""Where the evidence lies."""

from __future__ import annotations

import numpy as np
import pytest

from cxr.anatomy import lung_template, share_outside_lungs
from cxr.quality import check_evidence


def test_evidence_inside_the_lungs_counts_as_inside_and_in_the_corners_as_outside():
    fine = lung_template(50, 50)
    assert share_outside_lungs(np.where(fine, 3.0, -1.0)) < 0.05
    assert share_outside_lungs(np.where(fine, -1.0, 3.0)) > 0.95
    corners = np.full((5, 5), -2.0)
    corners[[0, 0, -1, -1], [0, -1, 0, -1]] = 4.0
    assert share_outside_lungs(corners) > 0.6
    lung = np.full((5, 5), -2.0)
    lung[2, 1] = 4.0
    assert share_outside_lungs(lung) < 0.1


def test_even_evidence_lies_outside_by_the_area_that_the_template_leaves():
    assert share_outside_lungs(np.ones((5, 5))) == pytest.approx(1 - lung_template(80, 80).mean())


def test_where_nothing_speaks_for_the_finding_nothing_lies_outside():
    assert share_outside_lungs(np.full((5, 5), -1.0)) == 0


def test_only_a_film_called_pneumonia_is_warned_of():
    corner = np.full((5, 5), -1.0, np.float32)
    corner[0, 0] = 30.0
    assert check_evidence(corner, called=True) == ("evidence_outside",)
    assert check_evidence(corner, called=False) == ()
    assert check_evidence(None, called=True) == ()
    corner[2, 1] = 60.0
    assert check_evidence(corner, called=True) == ()
