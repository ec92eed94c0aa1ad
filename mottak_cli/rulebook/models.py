"""The form of circulars and rules, as their YAML files have it (rules/README.md explains every field)."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

CENTRE_KINDS = Literal[
    "ordinary", "unaccompanied_minors", "transit", "arrival", "integration", "emergency", "standby", "customised_care",
    "special_housing", "special_care",
]  # fmt: skip
Party = Literal[
    "centre", "operator", "regional_office", "coordinating_office", "department", "directorate", "return_unit", "professional_staff"
]


def read_day(value: object) -> int:
    """A day number from a date written `2024-03-05` (or one already read)."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if not isinstance(value, str) or len(value) != 10:
        raise ValueError(f"{value} is not a date such as 2024-03-05")
    return date.fromisoformat(value).toordinal()


Day = Annotated[
    int,
    BeforeValidator(read_day),
    PlainSerializer(lambda day: date.fromordinal(day).isoformat()),
    Field(json_schema_extra={"type": "string", "format": "date"}),
]


class Form(BaseModel):
    """What all forms share: nothing unknown, nothing changed after reading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Form):
    """A text in every language of the rulebook."""

    nb: str = Field(min_length=1)
    en: str = Field(min_length=1)

    def as_map(self) -> dict[str, str]:
        """By language."""
        return {"nb": self.nb, "en": self.en}


class Interpretation(Form):
    """A choice of ours, a text with two readings, or a number of ours; by name."""

    kind: Literal["choice", "two_readings", "ours"]
    name: str
    nb: str = Field(min_length=1)
    en: str = Field(min_length=1)


class Source(Form):
    """Where a rule comes from: section, item (from 1) and verb; `outside` where another text than the circular says it."""

    section: str
    item: int | None = None
    verb: str
    outside: bool = False
    heading: Text | None = None


class Parts(Form):
    """By the kinds of a centre and its units: bound by name, exempt, or in doubt where two texts disagree."""

    named: tuple[CENTRE_KINDS, ...]
    exempt: tuple[CENTRE_KINDS, ...]
    doubtful_in: dict[CENTRE_KINDS, CENTRE_KINDS] = {}


class Applies(Form):
    """On which days a rule binds, besides its dates and the centre's open days."""

    parts: Parts | None = None
    children: Literal[True] | None = None


class Version(Form):
    """One wording of a rule, from a day through a day (both included; absent: no limit), and how it is checked."""

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None
    check: str
    with_: dict[str, Any] = Field(alias="with")


class Rule(Form):
    """A judged provision."""

    id: str
    title: Text
    requires: Text
    why: Text
    remedy: Text
    source: Source
    acts: tuple[Party, ...] = Field(min_length=1)
    judged_on: Literal["centre", "region", "directorate"]
    modality: Literal["shall", "should", "strive"]
    serious: bool = False
    ours: bool = False
    owed_after_closing: bool = False
    applies: Applies = Applies()
    interpretation: tuple[Interpretation, ...] = ()
    found: dict[str, Text]
    versions: tuple[Version, ...] = Field(min_length=1)

    @property
    def circular(self) -> str:
        """The id of the document that the rule is a provision of."""
        return self.id.partition("/")[0]


class Provision(Form):
    """A provision that is not judged: text, general (`general` names the rules that show it), or judged later."""

    id: str
    title: Text
    text: Text
    general: tuple[str, ...] = ()
    later: bool = False


class Circular(Form):
    """A document: its dates, whom it binds, and its provisions that are not judged.

    `chosen_by_agreement`: a record's `circulars` may leave it out. `dispensable`: UDI may dispense from its requirements.
    `firm_from`: for a document without dates, the day from which a breach is a breach; earlier ones are `warn`.
    """

    id: str
    cite: Text
    kind: Literal["circular", "web_page", "internal_message"]
    title: Text
    dated: Day | None = None
    changed: Day | None = None
    link: str
    order: int
    chosen_by_agreement: bool = False
    dispensable: bool = False
    firm_from: Day | None = None
    applies: Applies = Applies()
    provisions: tuple[Provision, ...]
