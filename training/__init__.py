"""Training, evaluation and exploration of the networks. Imports `cxr`, never `desktop` or `export`."""
