"""Files that cannot be read at all, and text that is not YAML."""

from tests.bad_input.kind import GOOD, Kind, in_record, kind

ENCODINGS = [
    Kind("empty file", b"", 1, 1, "empty", ("tom", "record: centre"), ("empty", "record: centre")),
    kind("nothing but a comment", "▶# kommer senere\n", "empty", ("tom", "record: centre"), ("empty", "record: centre")),
    Kind("UTF-16 with its mark", GOOD.encode("utf-16"), 1, 1, "utf_16", ("UTF-16", "Lagre som"), ("UTF-16", "Save as")),
    Kind("UTF-16 without a mark", GOOD.encode("utf-16-le"), 1, 1, "utf_16", ("UTF-16", "UTF-8"), ("UTF-16", "UTF-8")),
    Kind(
        "Latin-1",
        (GOOD + "municipality: Flå\n").encode("latin-1"),
        7,
        17,
        "not_utf_8",
        ("«å»", "æ, ø og å"),
        ("“å”", "æ, ø and å"),
    ),
    Kind("a NUL", GOOD.encode() + b"municipality: Fl\x00\n", 7, 17, "nul", ("nulltegn", "ren tekst"), ("NUL", "plain text")),
    Kind("a Word file", b"PK\x03\x04\x14\x00", 1, 1, "not_text_file", ("Word", "ren tekst"), ("Word", "plain text")),
    Kind("an old Word file", b"\xd0\xcf\x11\xe0\xa1", 1, 1, "not_text_file", ("Word", "nytt navn"), ("Word", "another name")),
    Kind("a PDF file", b"%PDF-1.7\n%\xe2\xe3", 1, 1, "not_text_file", ("PDF", "ren tekst"), ("PDF", "plain text")),
    Kind("rich text", b"{\\rtf1\\ansi hei}", 1, 1, "not_text_file", ("RTF", "ren tekst"), ("RTF", "plain text")),
    Kind("a picture", b"\x89PNG\r\n", 1, 1, "not_text_file", ("bilde", "ren tekst"), ("picture", "plain text")),
    Kind("some program's file", b"name\xc3\x28\x05\x00", 1, 1, "not_text_file", ("annet program", "ren tekst"), ("other program", "plain")),
    kind("a control character", "record: centre\nname: Lind▶\x07\n", "control_character", ("U+0007", "Slett"), ("U+0007", "Delete")),
    kind("a line separator", "# fra Word▶\u2028id: lind\n", "control_character", ("U+2028", "limes inn"), ("U+2028", "pasted")),
    Kind("too large", b"# " + b"x" * 3_000_000, 0, 0, "too_large", ("2.5 MB", "Del filen"), ("2.5 MB", "Split")),
    Kind("20,000 brackets", b"open: " + b"[" * 20_000, 1, 46, "too_deep", ("40 nivåer", "ikke er lukket"), ("40 levels", "never closed")),
    Kind(
        "100,000 values",
        (GOOD + "circulars: [" + "a, " * 100_000 + "]\n").encode(),
        7,
        1,
        "too_many_values",
        ("100000", "Del filen"),
        ("100000", "Split"),
    ),
    kind(
        "an alias bomb",
        "".join(f"a{n}: &a{n} [{', '.join(['x' if n == 0 else f'*a{n - 1}'] * 9)}]\n" for n in range(9)).replace("a4: &", "▶a4: &"),
        "aliases",
        ("gjentar så mye", "helt ut"),
        ("repeat so much", "in full"),
    ),
    kind("an alias of itself", "▶units: &u [*u]\n", "aliases", ("seg selv", "helt ut"), ("themselves", "in full")),
]

NUMBERS = [
    in_record("national identity number", "name: Kari ▶01019012345\n", "national_number", ("fødselsnummer", "a1"), ("identity", "a1")),
    in_record("the same with a blank", "name: ▶010190 12345\n", "national_number", ("fødselsnummer", "id"), ("identity", "id")),
    in_record("the same with a hyphen", "# ▶010190-12345\n", "national_number", ("kommentar", "id"), ("comment", "id")),
    in_record("the same with stops", "name: ▶01.01.90-12345\n", "national_number", ("fødselsnummer", "id"), ("identity", "id")),
    in_record("D-number", "name: ▶41019012345\n", "national_number", ("D-nummer", "id"), ("identity", "id")),
    in_record("H-number", "name: ▶01419012345\n", "national_number", ("fødselsnummer", "id"), ("identity", "id")),
    in_record("DUF number", "name: ▶201512345678\n", "duf_number", ("DUF", "enkeltbeboere"), ("DUF", "single residents")),
    in_record("DUF number in parts", "# ▶2015 123456 78\n", "duf_number", ("DUF", "tidspunkt"), ("DUF", "time")),
]

YAML = [
    in_record("tab", "units:\n▶\t- kind: transit\n", "tab", ("tabulator", "mellomrom"), ("tab", "spaces")),
    in_record("bracket left open", "units: ▶[{kind: transit}\n", "bracket_open", ("[", "]"), ("[", "]")),
    in_record("brace left open", "operator: ▶{id: hero\nregion: sor\n", "bracket_open", ("{", "}"), ("{", "}")),
    in_record("bracket closed twice", "units: []▶]\n", "bracket_stray", ("]", "Ta tegnet bort"), ("]", "Take it away")),
    in_record("no comma", "open: {from: 2015-01-01 to▶: 2016-01-01}\n", "no_comma", ("komma", "mellom"), ("comma", "between")),
    in_record("lone comma", "units: [▶,]\n", "lone_comma", ("kommaet", "Ta bort"), ("comma", "Take")),
    in_record("single quote left open", "name: ▶'Lind mottak\n", "quote_open", ("aldri lukket", "likt"), ("never closed", "same mark")),
    in_record("double quote left open", 'name: ▶"Lind mottak\n', "quote_open", ("aldri lukket", "likt"), ("never closed", "same mark")),
    in_record(
        "an apostrophe in quotes", "name: 'Pers▶' mottak'\n".replace("▶' ", "' ▶"), "after_value", ("slutt", "hele"), ("after", "whole")
    ),
    in_record("colon in a text", "name: Lind▶: mottak\n", "colon_inside", ("Kolonet", "anførselstegn"), ("colon", "quotes")),
    in_record("no colon", "▶municipality Lindesnes\nregion: sor\n", "no_colon", ("mangler et kolon", "nøkkel"), ("lacks", "key")),
    in_record(
        "no blank after the colon", "▶municipality:Lindesnes\nregion: sor\n", "no_colon", ("mellomrommet", "kolon"), ("space", "colon")
    ),
    in_record("indented too little", "operator:\n  id: hero\n ▶name: Hero\n", "indentation", ("innrykk", "under"), ("indent", "below")),
    in_record("indented too far", "region: sor\n  ▶municipality: Lind\n", "indentation", ("innrykk", "under"), ("indent", "below")),
    in_record("list on the key's line", "units: ▶- kind: transit\n", "dash_inside", ("samme linje", "ny linje"), ("same line", "new line")),
    in_record("text beginning with @", "name: ▶@lind\n", "reserved_start", ("@", "anførselstegn"), ("@", "quotes")),
    in_record("alias without an anchor", "name: ▶*lind\n", "unknown_alias", ("henvisning", "&"), ("reference", "&")),
    in_record(
        "anchor twice", "region: &x sor\nmunicipality: ▶&x Lind\n", "anchor_twice", ("brukt før", "annet navn"), ("before", "another name")
    ),
    in_record("backslash in quotes", 'name: "C:▶\\Mottak"\n', "bad_escape", ("skråstrek", "enkle"), ("backslash", "single quotes")),
    in_record("text after a bar", "name: |▶Lind\n  mottak\n", "block_text", ("|", "neste linje"), ("|", "next line")),
    kind("a line with %", "▶%YAML 3.0\n---\nrecord: centre\n", "directive", ("%", "Ta linjen bort"), ("%", "Take the line away")),
    kind("two roots", "[1]\n▶record: centre\n", "after_end", ("slutt", "---"), ("ended", "---")),
    in_record("an unclosed tag", "name: ▶!<lind x\n", "tag", ("!<lind", "utropstegnet"), ("!<lind", "exclamation")),
]

FILES = [*ENCODINGS, *NUMBERS, *YAML]
