"""What falls due, what will fail if nothing more happens, and the cheapest thing that mends it: tried on the record, not guessed."""
