"""A message as data: which one, and with what. The words are in `locale`, in every language."""

from collections.abc import Mapping
from typing import NamedTuple


class Message(NamedTuple):
    """A key of the catalogue and the values that go into its text.

    Values of type `datetime.date` are written as dates of the reader's language, numbers select the plural form.
    """

    key: str
    args: Mapping[str, object] = {}
