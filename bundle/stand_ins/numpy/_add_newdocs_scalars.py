"""Stands in for numpy._core._add_newdocs_scalars in the bundle: that one only adds docstrings, at each start."""
