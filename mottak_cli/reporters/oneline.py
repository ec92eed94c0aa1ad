"""Text of a record fit to stand on one line of a file for programs, whatever somebody wrote into it."""


def one_line(text: str) -> str:
    """The text with every line end and blank as a space, and without characters that show nothing or that XML 1.0 forbids."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else " " for one in text if one.isprintable() or one.isspace())
