"""A second, slow and simple judge of centre records, kept apart from the program so that the two can be compared."""
