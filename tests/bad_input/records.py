"""Text that is YAML but no record, or a record with a mistake."""

from tests.bad_input.kind import GOOD, Kind, in_record, kind

_DATE = "er ikke en dato", "is not a date"

_ABOVE = len(GOOD.splitlines())

NO_RECORD = [
    kind("a list", "▶- record: centre\n", "no_mapping", ("nøkler med verdier", "kolon"), ("keys with values", "colon")),
    kind("a text", "▶record centre\n", "no_mapping", ("nøkler med verdier", "kolon"), ("keys with values", "colon")),
    kind("no record key, none of ours", "▶services:\n  web: 1\n", "no_record", ("hva slags", "record: centre"), ("kind", "record: centre")),
    kind("no record key, but ours", "▶id: lind\nkind: ordinary\n", "no_record_key", ("id og kind", "øverst"), ("id and kind", "top")),
    in_record("another record word", "record: ▶centr\n", "unknown_record", ("centr", "«centre»"), ("centr", "“centre”")),
    in_record("a wholly other record word", "record: ▶ship\n", "unknown_record", ("ship", "Velg mellom"), ("ship", "Choose")),
    in_record("another format", "format: ▶2\n", "other_format", ("Formatet 2", "format: 1"), ("Format 2", "format: 1")),
]

STRUCTURE = [
    in_record("key twice", "region: sor\n▶region: ost\n", "duplicate_key", ("to ganger", "bort"), ("twice", "take away")),
    in_record("merge key", "operator: {▶<<: {id: hero}}\n", "merge_key", ("<<", "helt ut"), ("<<", "Write the keys out")),
    in_record("tag", "name: ▶!!python/name:os.system x\n", "tag", ("!!python", "utropstegnet"), ("!!python", "exclamation")),
    in_record("key that is a number", "▶1: x\n", "key_not_text", ("«1»", "name"), ("“1”", "name")),
    in_record("key that is a list", "? ▶[a]\n: b\n", "key_is_collection", ("liste", "ett ord"), ("list", "one word")),
    in_record("an escaped bell", 'name: ▶"Lind\\a"\n', "escaped_character", ("U+0007", "enkle"), ("U+0007", "single")),
    kind(
        "missing key",
        "▶record: centre\n" + GOOD[15:].replace("name: Lind mottak\n", ""),
        "missing_key",
        ("«name»", "name: …"),
        ("“name”", "name: …"),
    ),
    in_record("missing key in an item", "employees:\n  - ▶id: e1\n", "missing_key", ("«employed»", "explain"), ("“employed”", "explain")),
    in_record("unknown key", "▶emploees: []\n", "unknown_key", ("emploees", "«employees»"), ("emploees", "“employees”")),
    in_record("unknown key with no neighbour", "▶zzz: 1\n", "unknown_key", ("zzz", "municipality"), ("zzz", "municipality")),
    in_record(
        "key in the wrong place",
        "volunteers:\n  - id: v1\n    active: 2024-01-01\n    ▶issued: 2024-01-01\n",
        "unknown_key",
        ("issued", "volunteers.certificates"),
        ("issued", "volunteers.certificates"),
    ),
    in_record("nothing after a key", "▶volunteers:\n", "no_value", ("ingenting", "[]"), ("Nothing", "[]")),
    in_record("nothing in a list", "volunteers:\n  -▶\n", "empty_item", ("«volunteers»", "streken"), ("“volunteers”", "hyphen")),
    in_record("null", "region: ▶null\n", "no_value", ("region", "ta nøkkelen bort"), ("region", "take the key away")),
    in_record("list expected", "employees: ▶none\n", "not_list", ("liste", "strek"), ("list", "hyphen")),
    in_record("list expected, mapping found", "▶employees: {id: e1}\n", "not_list", ("en gruppe", "strek"), ("a group", "hyphen")),
    in_record("mapping expected", "employees:\n  - ▶e1\n", "not_mapping", ("nøkler", "krøll"), ("keys", "braces")),
    in_record("mapping expected, list found", "operator: [▶hero]\n", "not_mapping", ("nøkler", "krøll"), ("keys", "braces")),
    in_record("change outside a list", "▶kind: {is: ordinary}\n", "change_not_in_list", ("liste", "strek"), ("list", "hyphen")),
]

DATES = [
    in_record("no such day", "open: ▶2024-02-30\n", "date_not_real", (_DATE[0], "29 dager"), (_DATE[1], "29 days")),
    in_record("no such day, quoted", 'open: ▶"2023-02-29"\n', "date_not_real", (_DATE[0], "28 dager"), (_DATE[1], "28 days")),
    in_record("no such month", "open: ▶2024-13-14\n", "date_month", (_DATE[0], "01 til 12"), (_DATE[1], "01 to 12")),
    in_record("day and month swapped", "open: ▶2024-31-01\n", "date_month", (_DATE[0], "2024-01-31"), (_DATE[1], "2024-01-31")),
    in_record("Norwegian date", "open: ▶05.03.2024\n", "date_shape", (_DATE[0], "2024-03-05"), (_DATE[1], "2024-03-05")),
    in_record("date without zeros", "open: ▶2024-3-5\n", "date_shape", (_DATE[0], "2024-03-05"), (_DATE[1], "2024-03-05")),
    in_record("time of day", "open: ▶2024-03-05T10:00:00\n", "date_shape", (_DATE[0], "2024-03-05?"), (_DATE[1], "2024-03-05?")),
    in_record("date without hyphens", "open: ▶20240305\n", "date_shape", (_DATE[0], "2024-03-05"), (_DATE[1], "2024-03-05")),
    in_record("year alone", "open: ▶2024\n", "date_shape", (_DATE[0], "år-måned-dag"), (_DATE[1], "year-month-day")),
    in_record("a word for a date", "open: ▶now\n", "date_shape", ("now", "år-måned-dag"), ("now", "year-month-day")),
    in_record("year out of reason", "open: ▶0204-03-05\n", "date_years", ("mulig", "1900 til 2100"), ("possible", "1900 to 2100")),
    in_record(
        "month with a day",
        "police_assistance: [{kind: removal, requested: 1, assisted: 1, month: ▶2024-05-01}]\n",
        "month_shape",
        ("måned", "2024-05"),
        ("month", "2024-05"),
    ),
    in_record(
        "range backwards",
        "open: {from: 2015-01-01, to: ▶2014-01-01}\n",
        "range_reversed",
        ("1. januar 2014", "Rett"),
        ("1 January 2014", "Correct"),
    ),
    in_record("empty range", "▶open: {}\n", "range_empty", ("verken", "minst"), ("neither", "at least")),
    in_record(
        "ranges that overlap",
        "open:\n  - {from: 2015-01-01, to: 2016-01-01}\n  - ▶{from: 2016-01-01}\n",
        "ranges_overlap",
        ("1. januar 2016", "dagen før"),
        ("1 January 2016", "day before"),
    ),
    in_record(
        "changes that overlap",
        "kind:\n  - {is: ordinary, from: 2015-01-01}\n  - ▶is: transit\n    from: 2018-01-01\n",
        "ranges_overlap",
        ("linje 7", "«to»"),
        ("line 7", "“to”"),
    ),
    in_record(
        "kind not said for a day",
        "▶kind: [{is: ordinary, from: 2015-02-01}]\n",
        "kind_gap",
        ("1. januar 2015", "alle dager"),
        ("1 January 2015", "every day"),
    ),
]

VALUES = [
    in_record("unknown word", "kind: ▶ordinry\n", "unknown_word", ("ordinry", "«ordinary»"), ("ordinry", "“ordinary”")),
    in_record("a wholly unknown word", "kind: ▶ship\n", "unknown_word", ("ship", "arrival"), ("ship", "arrival")),
    in_record("number for text", "name: ▶12\n", "not_text", ("12", "anførselstegn"), ("12", "quotes")),
    in_record("list for text", "▶name: [a]\n", "not_text", ("en liste", "anførselstegn"), ("a list", "quotes")),
    in_record("empty text", "name: ▶''\n", "empty_text", ("tom", "ta nøkkelen bort"), ("empty", "take the key away")),
    in_record(
        "a name for an id",
        "dialogue_groups: [{id: g1, leaders: [▶Ola Nordmann]}]\n",
        "bad_id",
        ("et mulig navn", "navn på personer"),
        ("a possible name", "names"),
    ),
    in_record("a blank in an id", "id: ▶lind mottak\n", "bad_id", ("lind mottak", "mellomrom"), ("lind mottak", "spaces")),
    in_record("Norwegian yes", "children: ▶ja\n", "not_yes_no", ("ja", "Skriv true"), ("ja", "Write true")),
    in_record("yes as YAML 1.1 had it", "children: ▶no\n", "not_yes_no", ("no", "Skriv false"), ("no", "Write false")),
    in_record("quoted true", "children: ▶'true'\n", "not_yes_no", ("true", "uten anførselstegn"), ("true", "without quotes")),
    in_record(
        "leading zero",
        "police_assistance: [{kind: removal, month: 2024-05, assisted: 1, requested: ▶014}]\n",
        "not_whole_number",
        ("014", "foran"),
        ("014", "leading"),
    ),
    in_record(
        "negative count",
        "police_assistance: [{kind: removal, month: 2024-05, requested: 1, assisted: ▶-1}]\n",
        "number_bounds",
        ("-1", "Rett"),
        ("-1", "Correct"),
    ),
    in_record("neither all nor a list", "circulars: ▶RS-2019-002\n", "not_all", ("RS-2019-002", "all"), ("RS-2019-002", "all")),
    in_record(
        "unknown circular",
        "circulars: [▶RS-2019-003]\n",
        "unknown_circular",
        ("RS-2019-003", "RS-2019-002"),
        ("RS-2019-003", "RS-2019-002"),
    ),
    in_record(
        "internal message among circulars",
        "circulars: [RS-2019-002, ▶IM-2008-023]\n",
        "unknown_circular",
        ("IM-2008-023", "gjelder uansett"),
        ("IM-2008-023", "hold whatever"),
    ),
    in_record(
        "internal message as officers write it",
        "circulars:\n  - {is: [▶im 2013-003], from: 2020-01-01}\n",
        "unknown_circular",
        ("im 2013-003", "gjelder uansett"),
        ("im 2013-003", "hold whatever"),
    ),
]

TOGETHER = [
    in_record(
        "id twice",
        "employees:\n  - {id: e1, employed: 2020-01-01}\n  - {id: ▶e1, employed: 2021-01-01}\n",
        "id_twice",
        ("linje 8", "ny id"),
        ("line 8", "new id"),
    ),
    in_record(
        "completed and cancelled",
        "dialogue_groups: [{id: g1, completed: 2024-01-01, cancelled: ▶2024-01-01}]\n",
        "completed_and_cancelled",
        ("både", "Behold"),
        ("both", "Keep"),
    ),
    in_record(
        "erased while active",
        "volunteers: [{id: v1, active: 2024-01-01, erased: ▶2024-06-01}]\n",
        "erased_while_active",
        ("siste dag", "fortsatt"),
        ("last day", "still"),
    ),
    in_record(
        "erased too early",
        "volunteers: [{id: v1, active: {to: 2024-06-01}, erased: ▶2024-05-31}]\n",
        "erased_before_leaving",
        ("1. juni 2024", "sluttet"),
        ("1 June 2024", "left"),
    ),
    in_record(
        "assisted above requested",
        "police_assistance: [{kind: removal, month: 2024-05, requested: 2, assisted: ▶3}]\n",
        "assisted_above_requested",
        ("3 ganger", "høyere"),
        ("3 times", "above"),
    ),
    in_record(
        "unknown provision",
        "orders: [{id: o, issued: 2024-01-01, deadline: 2024-02-01, provision: ▶RS-2019-002/3.1x}]\n",
        "unknown_provision",
        ("3.1x", "RS-2019-002/3.1"),
        ("3.1x", "RS-2019-002/3.1"),
    ),
]

RECORDS: list[Kind] = [*NO_RECORD, *STRUCTURE, *DATES, *VALUES, *TOGETHER]
