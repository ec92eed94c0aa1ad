"""Did you mean: the known word nearest to the one given, or another way of writing what git writes otherwise."""

import re
from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like the one given, whatever its case; None where none is near."""
    by_fold = {one.casefold(): one for one in known}
    near = get_close_matches(word.casefold().replace(" ", "-"), by_fold, 1, 0.6)
    return by_fold[near[0]] if near else None


def two_sides(given: Iterable[str]) -> str | None:
    """The call of `mottak diff` that was meant by the first range of git's (`A..B`; an end left out is HEAD); None where there is none."""
    for one in given:
        if (found := re.fullmatch(r"([^/-].*?)?(?<![/.])\.{2,3}(?![./])(.*)", one)) and (found[1] or found[2]):
            return f"mottak diff {found[1] or 'HEAD'} {found[2] or 'HEAD'}"
    return None
