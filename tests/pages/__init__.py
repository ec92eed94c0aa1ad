"""The pages: what is in them, read with the parser of the standard library."""
