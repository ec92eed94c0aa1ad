"""The command line: the only part that prints, reads the clock, or exits."""
