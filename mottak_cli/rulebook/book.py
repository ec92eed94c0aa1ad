"""The rulebook as the engine uses it: circulars, rules and their checks, ready to run."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mottak_cli.checks.params import Params
from mottak_cli.checks.registry import PRIMITIVES, Primitive
from mottak_cli.forms import fill
from mottak_cli.locale import LANGUAGES
from mottak_cli.locale.names import CITE, ORDINALS
from mottak_cli.results import CircularInfo, RuleInfo
from mottak_cli.rulebook.models import Circular, Rule, Source, Where
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY
from mottak_cli.timeline.days import Days, days


class Ready(NamedTuple):
    """A version of a rule with its validity (closed interval of day numbers) and its check."""

    first: int
    last: int
    primitive: Primitive
    params: Params


class Rulebook(NamedTuple):
    """All circulars and rules, in the circulars' own order; `digest` names the exact text they were read from.

    `provisions` is the id of every provision that is known: judged, text, or judged in a coming version. `pinned` is the version, or the
    beginning of the digest, that the data repo wants.
    """

    version: str
    digest: str
    circulars: Mapping[str, Circular]
    rules: Mapping[str, Rule]
    ready: Mapping[str, tuple[Ready, ...]]
    infos: Mapping[str, RuleInfo]
    validity: Mapping[str, Days]
    circular_infos: Mapping[str, CircularInfo]
    provisions: frozenset[str]
    pinned: str | None = None

    def shown_by(self, provision: str) -> tuple[str, ...] | None:
        """The rules that show a provision that is not judged itself, none of plain text; None for one that is no such provision."""
        circular, _, name = provision.partition("/")
        texts = self.circulars[circular].provisions if circular in self.circulars else ()
        found = next((one.general for one in texts if one.id == name and not one.later), None)
        return found and tuple(rule for rule in (f"{circular}/{each}" for each in found) if rule in self.rules)


def describe(rule: Rule, circular: Circular) -> RuleInfo:
    """What reports say about a rule."""
    return RuleInfo(
        id=rule.id,
        circular=rule.circular,
        title=rule.title.as_map(),
        cite={lang: cite(circular, rule.source, lang) for lang in LANGUAGES},
        requires=rule.requires.as_map(),
        why=rule.why.as_map(),
        remedy=rule.remedy.as_map(),
        modality=rule.modality,
        acts=rule.acts,
        found={key: sentence.as_map() for key, sentence in rule.found.items()},
        readings={one.name: one.as_map() for one in rule.interpretation if one.kind == "two_readings"},
        numbers=tuple(one.as_map() for one in rule.interpretation if one.kind == "ours"),
        choices=tuple(one.as_map() for one in rule.interpretation if one.kind == "choice"),
    )


def cite(circular: Circular, source: Source | Where, lang: str) -> str:
    """A provision as officers cite it: `RS 2019-002 punkt 3, fjerde strekpunkt`, `RS 2008-054 punkt 3.1 nr. 4`, `IM 2013-003 punkt 4,
    andre avsnitt`; a page without numbers by its heading, with the number that was given to the place here behind it.
    """
    name, section = circular.cite.as_map()[lang], source.section
    heading = source.heading.as_map()[lang] if source.heading else None
    text = CITE["heading" if heading else "section"][lang].format(name=name, section=section, heading=heading)
    if source.number is not None:
        text = CITE["number"][lang].format(text=text, number=source.number)
    for kind, number in (("item", source.item), ("paragraph", source.paragraph)):
        if number is not None:
            text = CITE[kind][lang].format(text=text, nth=ORDINALS[lang][number - 1])
    return CITE["ours"][lang].format(text=text, section=section) if heading else text


def natural(rule_id: str) -> tuple[tuple[int, str], ...]:
    """Sorts `3.4a` before `3.10`, and `3.0` first."""
    parts = rule_id.partition("/")[2].split(".")
    return tuple((int("".join(c for c in part if c.isdigit()) or 0), part) for part in parts)


def build(version: str, digest: str, circulars: Iterable[Circular], rules: Iterable[Rule]) -> Rulebook:
    """A rulebook in order; every `with:` fits its primitive (checked when compiled)."""
    by_id = {one.id: one for one in sorted(circulars, key=lambda one: (one.order, one.id))}
    in_order = sorted(rules, key=lambda rule: (by_id[rule.circular].order, rule.circular, natural(rule.id)))
    ready = {rule.id: tuple(make_ready(rule)) for rule in in_order}
    validity = {rule: days((one.first, one.last) for one in versions) for rule, versions in ready.items()}
    infos = {rule.id: describe(rule, by_id[rule.circular]) for rule in in_order}
    about = {one.id: CircularInfo(one.id, one.cite.as_map(), one.title.as_map(), one.link, one.order) for one in by_id.values()}
    texts = (f"{circular.id}/{one.id}" for circular in by_id.values() for one in circular.provisions)
    provisions = frozenset(texts) | frozenset(ready)
    return Rulebook(version, digest, by_id, {rule.id: rule for rule in in_order}, ready, infos, validity, about, provisions)


def make_ready(rule: Rule) -> Iterable[Ready]:
    """The checks of a rule's versions."""
    for version in rule.versions:
        primitive = PRIMITIVES[version.check]
        first = MIN_DAY if version.from_ is None else version.from_
        last = MAX_DAY if version.to is None else version.to
        yield Ready(first, last, primitive, fill(primitive.params, version.with_))
