"""Who must act: a report names the party of every duty, and puts nobody's duty on another."""

from collections.abc import Sequence

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.wording import say
from mottak_cli.results import Finding, RuleInfo

Parties = tuple[str, ...]
"""Words of `RuleInfo.acts`: those who share a duty."""

ORDER: dict[str, Parties] = {
    "centre": (
        "centre", "operator", "regional_office", "coordinating_office", "department", "directorate", "return_unit", "professional_staff",
    ),
    "region": (
        "regional_office", "return_unit", "professional_staff", "department", "coordinating_office", "directorate", "operator", "centre",
    ),
    "directorate": (
        "directorate", "department", "coordinating_office", "return_unit", "professional_staff", "regional_office", "operator", "centre",
    ),
}  # fmt: skip
"""By the kind of a record: whose duties are told first, the record's own before those that others have towards it."""

OWN: dict[str, Parties] = {"centre": ("centre",), "region": ("regional_office",), "directorate": ("directorate", "department")}
"""By the kind of a record: whose record it is."""


def must_act(rule: RuleInfo, finding: Finding | None = None) -> Parties:
    """Those who must act; of several, the one that the finding is about."""
    return (finding.subject,) if finding is not None and finding.subject in rule.acts else rule.acts


def place_of(parties: Parties, kind: str) -> tuple[int, ...]:
    """Sorts parties for a kind of record."""
    return tuple(ORDER[kind].index(one) for one in parties)


def is_anothers(parties: Parties, kind: str) -> bool:
    """Whether the duty is somebody else's than those whose record it is."""
    return not set(parties) & set(OWN[kind])


def spoken_of(parties: Sequence[str], lang: str) -> str:
    """The parties within a sentence."""
    return say(lang, "acts.together", who=[text(Message(f"acts.{one}"), lang) for one in parties])


def named(parties: Sequence[str], lang: str) -> str:
    """The parties as the beginning of a sentence."""
    who = spoken_of(parties, lang)
    return who[:1].upper() + who[1:]


def heading(parties: Parties, kind: str, lang: str) -> str:
    """The parties, and that it is not the duty of those whose record it is where that is so."""
    return say(lang, f"acts.not_{kind}", who=named(parties, lang)) if is_anothers(parties, kind) else named(parties, lang)
