"""The table of PS3.15 E.1-1 as `cxr.dicom_out` has it, against another program's."""

from __future__ import annotations

from dicomanonymizer.dicomfields_selector import dicom_anonymization_database_selector

from cxr.dicom_out.basic_profile import ACTIONS, REPEATING

THEIRS = {
    "X": "X_TAGS", "Z": "Z_TAGS", "D": "D_TAGS", "U": "U_TAGS", "Z/D": "Z_D_TAGS", "X/Z": "X_Z_TAGS", "X/D": "X_D_TAGS",
    "X/Z/D": "X_Z_D_TAGS", "X/Z/U*": "X_Z_U_STAR_TAGS",
}  # fmt: skip


def test_every_attribute_of_the_table_has_the_same_action():
    table = dicom_anonymization_database_selector("dicomfields_2026c")
    theirs = {(tag[0] << 16) + tag[1]: action for action, name in THEIRS.items() for tag in table[name] if len(tag) == 2}
    assert theirs == ACTIONS
    repeating = {tag[0] for name in THEIRS.values() for tag in table[name] if len(tag) == 4}
    assert repeating == set(REPEATING)


def test_what_names_a_patient_is_never_kept():
    for tag in (0x00100010, 0x00100030, 0x00080090, 0x00081070, 0x00080050, 0x00104000):
        assert ACTIONS[tag] in ("X", "Z", "D", "X/Z/D", "X/Z", "X/D")
