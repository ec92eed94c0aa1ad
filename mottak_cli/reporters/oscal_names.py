"""What OSCAL wants of names and dates: identifiers that are the same each time, tokens, properties in a namespace of our own, moments."""

import re
from datetime import date, timedelta
from functools import lru_cache
from hashlib import sha1
from uuid import NAMESPACE_URL, uuid5

from mottak_cli.reporters.breaches import one_line
from mottak_cli.reporters.compact import encode
from mottak_cli.results import Run

NAMESPACE = "urn:mottak:oscal"
"""The namespace of our properties: a name and no address, for nothing is to be fetched there."""

_ROOT = uuid5(NAMESPACE_URL, NAMESPACE).bytes
_NO_TOKEN = re.compile(r"[^\w.-]")
VARIANT = {f"{digit:x}": "89ab"[digit & 3] for digit in range(16)}
"""The digit that says how a UUID is laid out, for what the digest has in its place."""
NORMAL, SUMMER = "+01:00", "+02:00"

Property = dict[str, str]


def uid(*named: str) -> str:
    """The identifier (UUID of version 5) of what is so named; written out here, for reports have very many."""
    found = sha1(_ROOT + "|".join(named).encode(), usedforsecurity=False).hexdigest()
    return f"{found[:8]}-{found[8:12]}-5{found[13:16]}-{VARIANT[found[16]]}{found[17:20]}-{found[20:32]}"


def first_half(digest: str) -> str:
    """The half of an identifier that tells whose it is, from the digest of that in hexadecimal. What is named by two things, and there are
    very many of those, has some 60 bits of each: less work than a digest for every pair of a record and a rule.
    """
    return f"{digest[:8]}-{digest[8:12]}-5{digest[12:15]}-"


@lru_cache(maxsize=1024)
def second_half(*named: str) -> str:
    """The half of an identifier that tells what it is of that."""
    return uid(*named)[19:]


def question(run: Run) -> str:
    """What tells one run's identifiers from another's where they must differ: the day, the period, the readings and the rulebook."""
    return f"{run.as_of}|{run.first}|{run.last}|{run.readings}|{run.rulebook_digest}"


@lru_cache(maxsize=512)
def token(rule: str) -> str:
    """A rule's id as an identifier of OSCAL, which takes no slash: `RS-2019-002_3.4a`."""
    found = _NO_TOKEN.sub("_", rule)
    return found if found[:1].isalpha() else f"_{found}"


def line(told: str, otherwise: str = "-") -> str:
    """A text on one line that neither begins nor ends in a blank; `otherwise` where nothing is left of it."""
    return one_line(told).strip() or otherwise


@lru_cache(maxsize=4096)
def prop(name: str, value: str, remarks: str = "") -> Property:
    """A property in our namespace; not to be changed, for the next to ask for it is given the same."""
    found = {"name": name, "ns": NAMESPACE, "value": line(value)}
    return {**found, "remarks": remarks} if remarks else found


@lru_cache(maxsize=8192)
def written(name: str, value: str, remarks: str = "") -> str:
    """A property in JSON."""
    return encode(prop(name, value, remarks))


@lru_cache(maxsize=1024)
def begun(day: date) -> str:
    """The first moment of a day in Norway."""
    march, october = _changes(day.year)
    return f"{day}T00:00:00{SUMMER if march < day <= october else NORMAL}"


@lru_cache(maxsize=1024)
def ended(day: date) -> str:
    """The last second of a day in Norway: what is due on it is in time till then."""
    march, october = _changes(day.year)
    return f"{day}T23:59:59{SUMMER if march <= day < october else NORMAL}"


def _changes(year: int) -> tuple[date, date]:
    """The days on which summer time begins and ends: the last Sundays of March and October. Not asked of the system, which may not know."""
    march, october = date(year, 3, 31), date(year, 10, 31)
    return march - timedelta(march.isoweekday() % 7), october - timedelta(october.isoweekday() % 7)
