"""What every format says of an item, so that a table, a spreadsheet and a calendar say the same."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from mottak_cli.due.model import Advice, Item, Plan, Proposal, RecordDue
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.parties import must_act, spoken_of
from mottak_cli.reporters.wording import about, finding_sentence, remedy, say, softening, spoken, verdict_word
from mottak_cli.results import Verdict

SOON = timedelta(days=30)
"""What is due so soon has a section of its own."""


class Entry(NamedTuple):
    """An item of a record, or several of which the same is to be said but for whom they are about."""

    record: RecordDue
    items: tuple[Item, ...]

    @property
    def first(self) -> Item:
        """The one that speaks for all of them."""
        return self.items[0]


class Section(NamedTuple):
    """Items that are alike in how soon they must be done: their heading, and those of the list."""

    key: str
    until: date | None
    entries: tuple[Entry, ...]

    def heading(self, lang: str) -> str:
        """The heading, with how many items there are."""
        return say(lang, f"due.section.{self.key}", day=self.until, n=sum(len(one.items) for one in self.entries))


def sections(plan: Plan) -> Iterator[Section]:
    """What is broken, what is to be considered, what is due soon and what is due later: each soonest first, then in the records' order."""
    everything = [(record, item) for record in plan.records for item in record.items]
    soon = min(plan.basis.as_of + SOON, plan.basis.until)
    parts = {
        ("broken", None): [pair for pair in everything if pair[1].when == "broken"],
        ("consider", None): [pair for pair in everything if pair[1].when == "consider"],
        ("soon", soon): [pair for pair in everything if is_ahead(pair[1]) and day_of(pair[1]) <= soon],
        ("later", plan.basis.until): [pair for pair in everything if is_ahead(pair[1]) and day_of(pair[1]) > soon],
    }
    for (key, until), pairs in parts.items():
        if until is not None:
            pairs.sort(key=lambda pair: day_of(pair[1]))
        if pairs:
            yield Section(key, until, tuple(entries(pairs)))


def is_ahead(item: Item) -> bool:
    """Whether it is nothing that is broken today."""
    return item.when in ("due", "forecast")


def day_of(item: Item) -> date:
    """The last day on which it is done in time; of what is late already, the day since when."""
    return item.by or item.begins or item.finding.started


def entries(pairs: Iterable[tuple[RecordDue, Item]]) -> Iterator[Entry]:
    """The items, those together of which the same is to be said."""
    found: dict[str, Entry] = {}
    for number, (record, item) in enumerate(pairs):
        about = alike(item)
        key = str(number) if about is None else f"{record.kind}/{record.id} {about}"
        found[key] = found[key]._replace(items=(*found[key].items, item)) if key in found else Entry(record, (item,))
    yield from found.values()


def alike(item: Item) -> str | None:
    """What items of a record have in common of which the same is to be said; None for one that stands alone."""
    says = () if item.proposal is None else item.proposal.says
    if [one.key for one in says] == [RECORDED]:
        # A key that is not there is one thing to do, whichever provisions ask for it.
        return f"{item.when} {says}"
    if item.finding.subject is None:
        return None
    found = item.finding
    since = None if is_ahead(item) else found.started
    told = [_without_people(one) for one in says]
    return str((item.when, item.rule.id, item.by, item.begins, item.will, item.planned, found.verdict, found.found.key, since, told))


def _without_people(message: Message) -> Message:
    """A message about somebody, as a message about anybody."""
    return message._replace(args={name: "" if name in PEOPLE else value for name, value in message.args.items()})


RECORDED = "due.do.record"
PEOPLE = frozenset({"who", "group", "about"})
"""The values of messages that tell whom, or what, they are about."""


def provisions(entry: Entry, lang: str) -> list[str]:
    """The provisions by their titles, and as officers cite them."""
    return list(dict.fromkeys(provision(one, lang) for one in entry.items))


def provision(item: Item, lang: str) -> str:
    """The provision by its title, and as officers cite it."""
    return f"{spoken(item.rule.title, lang)} · {spoken(item.rule.cite, lang)} ({item.rule.id})"


def subjects(entry: Entry, lang: str) -> str:
    """Whom or what it is about; empty where it is the whole record."""
    return ", ".join(dict.fromkeys(told for one in entry.items if (told := about(one.rule, one.finding, lang))))


def standing(entry: Entry, lang: str, *, brief: bool = False) -> str:
    """How it stands today: what was found, since when where it is broken, and, unless `brief`, why it is milder than it was judged."""
    item = entry.first
    if len({one.rule.id for one in entry.items}) > 1:
        return finding_sentence(item.rule, item.finding, lang)
    told = finding_sentence(item.rule, item.finding, lang) if len(entry.items) == 1 else ""
    if not is_ahead(item):
        began = item.finding.started
        key = "due.always" if began == date.min else "due.since"
        since = say(lang, key, verdict=verdict_word(item.finding.verdict, lang), since=began)
        told = f"{since[:1].upper()}{since[1:]}. {told}".strip()
        why = None if brief else softening(item.rule, item.finding, lang)
        return f"{told} {why}" if why else told
    return told if item.when == "due" else ""


def otherwise(item: Item, lang: str) -> str:
    """What becomes of it if nothing more is done; empty where that is no more than what it is today."""
    if item.will is None or item.begins is None:
        return ""
    key = "due.will_after" if item.begins == item.by else "due.will"
    return say(lang, key, verdict=verdict_word(item.will, lang), begins=item.begins)


def to_do(entry: Entry, lang: str, *, people: bool = True) -> str:
    """What mends it, and by when; the rule's own remedy where nothing that was tried does. Without `people` nobody's id is told."""
    item = entry.first
    if item.proposal is None:
        return remedy(item.rule, [item.finding], lang)
    told = in_words(list(together([one.proposal for one in entry.items if one.proposal], people)), lang)
    return say(lang, "due.now", do=told) if item.by is None else say(lang, "due.by", do=told, day=item.by)


def in_words(says: list[Message], lang: str) -> str:
    """The steps of a proposal; what is written down first may show that nothing else is lacking."""
    if len(says) == 1 or says[0].key != RECORDED:
        return ". ".join(text(one, lang) for one in says)
    rest = ". ".join(text(one, lang) for one in says[1:])
    return say(lang, "due.then", a=text(says[0]._replace(key=f"{RECORDED}_first"), lang), b=rest)


def together(proposals: list[Proposal], people: bool) -> Iterator[Message]:
    """The proposals' sentences as one, which names everybody they are about."""
    for told in zip(*(one.says for one in proposals), strict=True):
        values: dict[str, object] = {}
        for name, value in told[0].args.items():
            if name not in PEOPLE:
                values[name] = value
            elif not people and name == "who":
                values[name] = Message("due.someone")
            else:
                values[name] = listed(one.args[name] for one in told)
        # "Nearest is" says nothing where nobody is named.
        key = told[0].key if people else told[0].key.replace(".count_known.", ".count.")
        yield Message(key, values)


def listed(values: Iterable[object]) -> object:
    """Values of which some are lists, as one list; a single one as it is."""
    flat = [one for value in values for one in (value if isinstance(value, list) else [value])]
    return flat[0] if len(flat) == 1 else flat


def plan_told(item: Item, lang: str) -> str:
    """That the file has a plan that would meet it; empty where it has none."""
    return "" if item.planned is None else say(lang, "due.planned", day=item.planned)


def responsible(entry: Entry, lang: str) -> str:
    """Who must act."""
    return spoken_of(tuple(dict.fromkeys(party for one in entry.items for party in must_act(one.rule, one.finding))), lang)


def advice_told(advice: Advice, lang: str, *, people: bool = True) -> str:
    """What is advised, and by when."""
    says = advice.says
    if not people:
        says = says._replace(args={name: Message("due.someone") if name == "who" else value for name, value in says.args.items()})
    do = text(says, lang)
    return say(lang, "due.now", do=do) if advice.by is None else say(lang, "due.by", do=do, day=advice.by)


def all_advice(plan: Plan) -> list[tuple[RecordDue, Advice]]:
    """The advice of all records, what has a day first."""
    found = [(record, one) for record in plan.records for one in record.advice]
    return sorted(found, key=lambda pair: pair[1].by or date.max)


def counts(plan: Plan) -> Mapping[str, int]:
    """How many items there are of each kind, and how much advice."""
    items = [item for record in plan.records for item in record.items]
    return {
        "broken": sum(one.when == "broken" for one in items),
        "consider": sum(one.when == "consider" for one in items),
        "ahead": sum(map(is_ahead, items)),
        "advice": sum(len(record.advice) for record in plan.records),
    }


def worst(item: Item) -> Verdict:
    """The gravest that it is or becomes."""
    return item.will if item.will is not None and item.will.gravity < item.finding.verdict.gravity else item.finding.verdict
