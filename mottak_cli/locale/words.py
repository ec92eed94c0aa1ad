"""What the keys and words of records mean, in an officer's words.

Read from a file for each kind of record beside this module (`centre.toml` and so on) and from `shared.toml`, so that somebody who
does not program can improve them.
"""

import tomllib
from pathlib import Path
from typing import Any

Texts = dict[str, str]
"""What is said, by language."""


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))


_by_kind = {kind: _read(kind) for kind in ("centre", "region", "directorate")}

KEYS: dict[str, dict[str, Texts]] = {kind: told["keys"] for kind, told in _by_kind.items()}
"""By kind of record, each key by its dotted path, lists seen through; keys in `SHARED` may have none of their own."""

SHARED: dict[str, Texts] = _read("shared")["keys"]
"""Keys that mean the same wherever they stand, in every kind of record (`from`, `to`, `is`)."""

WORDS: dict[str, Texts] = {word: texts for told in _by_kind.values() for word, texts in told["words"].items()}
"""Each word that may stand as a value, unless all that can be said of it is in `SENSES`."""

SENSES: dict[str, dict[str, dict[str, Texts]]] = {kind: told.get("senses", {}) for kind, told in _by_kind.items()}
"""By kind of record and dotted path, the words that mean something of their own there."""


def explain_key(kind: str, path: str) -> Texts | None:
    """The texts of a key by kind of record and dotted path: its own, else those its last part has everywhere; None for no such key."""
    own = KEYS[kind].get(path) or KEYS[kind].get(path.replace(".is.", "."))
    return own or SHARED.get(path.rpartition(".")[2])


def explain_value(kind: str, path: str, word: str) -> Texts | None:
    """The texts of a word where it stands; None for what is a name and no word, such as a circular's."""
    return SENSES[kind].get(path.removesuffix(".is"), {}).get(word) or WORDS.get(word)
