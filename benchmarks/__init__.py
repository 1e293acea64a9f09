"""Speed, memory and size of the program and of what one would use instead, in one run: `python -m benchmarks`."""
