"""Stands in for numpy._core._add_newdocs in the bundle: that one only adds docstrings, at each start."""
