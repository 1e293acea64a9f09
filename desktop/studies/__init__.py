"""The parts of the list of films: what a row is, how rows are sorted and painted, what stands around them."""
