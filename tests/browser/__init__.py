"""Pages in a real browser and before the checkers of others, each of which first shows that it finds what is planted."""
