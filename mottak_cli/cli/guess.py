"""Did you mean: the known word nearest to the one given."""

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like the one given, whatever its case; None where none is near."""
    by_fold = {one.casefold(): one for one in known}
    near = get_close_matches(word.casefold().replace(" ", "-"), by_fold, 1, 0.6)
    return by_fold[near[0]] if near else None
