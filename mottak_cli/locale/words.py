"""What the keys and words of a record mean, in an officer's words: `KEYS` by dotted path, `WORDS` by word.

Read from `centre.toml` beside this module, so that somebody who does not program can improve them.
"""

import tomllib
from pathlib import Path

Texts = dict[str, str]

_read = tomllib.loads(Path(__file__).with_name("centre.toml").read_text("utf-8"))

KEYS: dict[str, Texts] = _read["keys"]
"""Both languages of each key by its dotted path, lists seen through; keys in `SHARED` may have none of their own."""

WORDS: dict[str, Texts] = _read["words"]
"""Both languages of each word that may stand as a value."""

SHARED: dict[str, Texts] = _read["shared"]
"""Keys that mean the same wherever they stand (`from`, `to`, `is`)."""


def explain_key(path: str) -> Texts | None:
    """The texts of a key by its dotted path: its own, else those its last part has everywhere; None for an unknown path."""
    own = KEYS.get(path) or KEYS.get(path.replace(".is.", "."))
    return own or SHARED.get(path.rpartition(".")[2])
