"""A clinic's check on its own labelled films: which films there are, and their scores. No Qt; `cxr.local_check` counts."""
