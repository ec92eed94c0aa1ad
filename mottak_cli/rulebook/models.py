"""The form of circulars and rules, as their YAML files have it (rules/README.md explains every field)."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from mottak_cli.forms import Day

CENTRE_KINDS = Literal[
    "ordinary", "unaccompanied_minors", "transit", "arrival", "integration", "emergency", "standby", "customised_care",
    "special_housing", "special_care",
]  # fmt: skip
Party = Literal[
    "centre", "operator", "regional_office", "coordinating_office", "department", "directorate", "return_unit", "professional_staff"
]


class Text(NamedTuple):
    """A text in every language; rules of one's own may do without nynorsk, and are told in bokmål then."""

    nb: str
    en: str
    nn: str = ""

    def as_map(self) -> dict[str, str]:
        """By language."""
        return {"nb": self.nb, "nn": self.nn or self.nb, "en": self.en}


class Interpretation(NamedTuple):
    """A choice of ours, a text with two readings, or a number of ours; by name. Its text is as in `Text`."""

    kind: Literal["choice", "two_readings", "ours"]
    name: str
    nb: str
    en: str
    nn: str = ""

    def as_map(self) -> dict[str, str]:
        """What it says, by language."""
        return Text(self.nb, self.en, self.nn).as_map()


class Source(NamedTuple):
    """Where a rule comes from: section, item and verb; `outside` where another text than the circular says it.

    An item is a bullet (`item`, counted from 1), or one that the source numbers itself (`number`). What stands in neither is in a
    `paragraph` of the section, counted from 1, where there are several; bullets belong to the paragraph above them.
    """

    section: str
    verb: str
    item: int | None = None
    outside: bool = False
    heading: Text | None = None
    number: int | None = None
    paragraph: int | None = None


class Where(NamedTuple):
    """Where a provision that is not judged stands in its document; the keys are those of `Source`."""

    section: str
    item: int | None = None
    heading: Text | None = None
    number: int | None = None
    paragraph: int | None = None


class Parts(NamedTuple):
    """By the kinds of a centre and its units: bound by name, exempt, or in doubt where two texts disagree."""

    named: tuple[CENTRE_KINDS, ...]
    exempt: tuple[CENTRE_KINDS, ...]
    doubtful_in: Mapping[CENTRE_KINDS, CENTRE_KINDS] = {}


class Applies(NamedTuple):
    """On which days a rule binds, besides its dates and the centre's open days; `unit`: only offices of this kind."""

    parts: Parts | None = None
    children: Literal[True] | None = None
    unit: Literal["regional_office", "transit_unit"] | None = None


class Version(NamedTuple):
    """One wording of a rule, from a day through a day (both included; absent: no limit), and how it is checked."""

    check: str
    with_: Mapping[str, Any]
    from_: Day | None = None
    to: Day | None = None


class Rule(NamedTuple):
    """A judged provision."""

    id: str
    title: Text
    requires: Text
    why: Text
    remedy: Text
    source: Source
    acts: tuple[Party, ...]
    judged_on: Literal["centre", "region", "directorate"]
    modality: Literal["shall", "should", "strive"]
    found: Mapping[str, Text]
    versions: tuple[Version, ...]
    serious: bool = False
    ours: bool = False
    owed_after_closing: bool = False
    follows_from: tuple[str, ...] = ()
    applies: Applies = Applies()
    interpretation: tuple[Interpretation, ...] = ()

    @property
    def circular(self) -> str:
        """The id of the document that the rule is a provision of."""
        return self.id.partition("/")[0]


class Provision(NamedTuple):
    """A provision that is not judged: text, general (`general` names the rules that show it), or judged later.

    Without a `source` the id is cited as its section.
    """

    id: str
    title: Text
    text: Text
    general: tuple[str, ...] = ()
    later: bool = False
    source: Where | None = None

    @property
    def where(self) -> Where:
        """Where it stands in its document."""
        return self.source or Where(self.id)


class Circular(NamedTuple):
    """A document: its dates, whom it binds, and its provisions that are not judged.

    `chosen_by_agreement`: a record's `circulars` may leave it out. `dispensable`: UDI may dispense from its requirements.
    `firm_from`: for a document without dates, the day from which a breach is a breach; earlier ones are `warn`.
    """

    id: str
    cite: Text
    kind: Literal["circular", "web_page", "internal_message"]
    title: Text
    link: str
    order: int
    provisions: tuple[Provision, ...] = ()
    dated: Day | None = None
    changed: Day | None = None
    chosen_by_agreement: bool = False
    dispensable: bool = False
    firm_from: Day | None = None
    applies: Applies = Applies()
