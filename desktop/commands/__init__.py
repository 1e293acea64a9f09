"""The commands that need no window, one module each: a function of parsed arguments that returns the exit code."""
