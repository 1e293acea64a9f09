"""Stands in for pydicom.examples in the bundle: that one looks for thirteen example films whenever pydicom is imported."""
