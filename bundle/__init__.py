"""What makes the program that ships: the frozen build, its fonts and notices, its packages."""
