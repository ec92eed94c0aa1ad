"""A plan as Markdown to be filled in: an answer begins under each provision with an empty line for what is done.

CommonMark without tables, so that it can be written in by hand; no text of a record can become markup.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from urllib.parse import quote

from mottak_cli.messages import Message
from mottak_cli.plan.model import Breach, Plan, PlanItem, PlanSection, RecordPlan
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.markdown_text import plain
from mottak_cli.reporters.wording import say, verdict_word
from mottak_cli.results import Verdict

URL_SIGNS = "%/:?#@!$&'*+,;=-._~"
PARTS = ("open", "over", "consider")


def markdown(plan: Plan) -> Iterator[str]:
    """The plan, a record after another, in pieces."""
    lang = plan.lang
    yield f"# {say(lang, 'plan.title')}\n\n"
    yield from head(plan)
    yield f"\n> {say(lang, 'plan.about')} {plan.disclaimer}\n"
    for record in plan.records:
        yield f"\n## {title(record, lang)}\n\n"
        yield from record_head(record, lang)
        for part in PARTS:
            yield from told(record, part, lang)
        yield from remarks(record, lang)


def head(plan: Plan) -> Iterator[str]:
    """The question and the rulebook."""
    lang = plan.lang
    period = say(lang, "markdown.period_days", first=plan.first, last=plan.last)
    if plan.readings != "both":
        period = f"{period}, {say(lang, f'closing.readings.{plan.readings}')}"
    yield field(say(lang, "markdown.as_of"), say(lang, "markdown.day", day=plan.as_of))
    yield field(say(lang, "markdown.period"), period)
    yield field(say(lang, "markdown.rulebook"), f"{plain(plan.rulebook_version)} (`{plan.rulebook_digest}`)")


def title(record: RecordPlan, lang: str) -> str:
    """The record's name and id; a name of signs that show nothing is no heading."""
    return plain(say(lang, "record.title", name=record.name, id=record.id)).strip()


def record_head(record: RecordPlan, lang: str) -> Iterator[str]:
    """Whose record it is, and how much there is to answer."""
    counts = [say(lang, f"plan.count.{part}", n=count(getattr(record, part))) for part in PARTS]
    for label, ids in (("plan.operator", record.operators), ("plan.region", record.regions)):
        if ids:
            yield field(say(lang, label), ", ".join(map(plain, ids)))
    yield field(say(lang, "plan.file"), plain(record.file))
    yield field(say(lang, "plan.scope"), ", ".join(counts))


def count(sections: Sequence[PlanSection]) -> int:
    """How many breaches the sections have."""
    return sum(len(item.breaches) for section in sections for item in section.items)


def told(record: RecordPlan, part: str, lang: str) -> Iterator[str]:
    """One part of a record's plan; that nothing is open is said, what else is empty is left out."""
    sections: Sequence[PlanSection] = getattr(record, part)
    if sections:
        yield f"\n### {say(lang, f'plan.part.{part}')}\n\n{say(lang, f'plan.part.{part}.how')}\n"
    elif part == "open":
        yield f"\n### {say(lang, 'plan.part.none')}\n"
    for section in sections:
        yield f"\n#### {plain(section.theme)} ({plain(section.cite)}) – {plain(section.who)}\n"
        for item in section.items:
            yield from one_item(item, part, lang)


def one_item(item: PlanItem, part: str, lang: str) -> Iterator[str]:
    """A provision: what it asks, what was found, and room for the answer."""
    yield f"\n##### {plain(item.cite)}: {plain(item.title)}\n\n"
    yield field(say(lang, "plan.provision"), f"{linked(item)}, {plain(item.rule)}")
    yield field(say(lang, "label.required"), plain(item.requires))
    if part != "over":
        yield field(say(lang, "plan.advice"), plain(item.remedy))
    yield f"\n{say(lang, 'plan.found')}:\n\n"
    yield from (f"- {breach(one, lang)}\n" for one in item.breaches)
    yield f"\n{say(lang, 'plan.answer')}:\n\n"
    yield from answer(item, part, lang)


def answer(item: PlanItem, part: str, lang: str) -> Iterator[str]:
    """The lines to be filled in, with what is known already."""
    if part != "open":
        yield field(say(lang, f"plan.field.{part}"), "")
        return
    yield field(say(lang, "plan.field.measure"), "")
    yield field(say(lang, "plan.field.who"), plain(item.who))
    yield field(say(lang, "plan.field.deadline"), say(lang, "plan.day", day=item.deadline) if item.deadline else "")


def breach(one: Breach, lang: str) -> str:
    """A breach on one line: verdict, days, what was found, and where."""
    sign = plain(glyphs("utf-8").verdicts[one.verdict])
    parts = [f"**{sign} {verdict_word(one.verdict, lang)}**, {when(one, lang)}: {plain(one.found)}"]
    if one.about and one.about not in one.found:
        parts.append(f"{say(lang, 'label.about')}: {plain(one.about)}.")
    if one.due:
        parts.append(say(lang, "time.was_due" if one.verdict is not Verdict.PENDING else "time.due", due=one.due))
    if one.milder:
        parts.append(plain(one.milder))
    if one.cause:
        parts.append(plain(say(lang, "plan.cause", cite=one.cause)))
    parts.append(f"({plain(f'{one.place.file}:{one.place.line}')})")
    return " ".join(parts)


def when(one: Breach, lang: str) -> str:
    """The days of a breach; where days lie between, each stretch of them, and how many they are together."""
    if len(one.stretches) > 1:
        parts = [stretch(first, last) for first, last in one.stretches]
        return say(lang, "plan.day", day=parts) if one.since is None else say(lang, "plan.stretches", stretches=parts, n=one.days)
    if one.since is None:
        return say(lang, "plan.always" if one.until is None else "plan.always_until", last=one.until)
    if one.until is None:
        return say(lang, "plan.since", day=one.since, n=one.days)
    if one.until == one.since:
        return say(lang, "plan.day", day=one.since)
    return say(lang, "plan.from_to", day=one.since, last=one.until, n=one.days)


def stretch(first: date | None, last: date | None) -> Message:
    """Some days on end, of which nobody asks how many."""
    if first is None:
        return Message("plan.always_until", {"last": last})
    if last is None:
        return Message("plan.stretch_since", {"day": first})
    return Message("plan.day", {"day": first}) if first == last else Message("markdown.period_days", {"first": first, "last": last})


def remarks(record: RecordPlan, lang: str) -> Iterator[str]:
    """What is not in the plan."""
    for key, number in (("plan.left_out", record.left_out), ("plan.earlier", record.earlier)):
        if number:
            yield f"\n{say(lang, key, n=number)}\n"


def linked(item: PlanItem) -> str:
    """The provision as a link to its document; text alone where its address is none of the web."""
    cite = plain(item.cite)
    return f"[{cite}](<{quote(item.link, safe=URL_SIGNS)}>)" if item.link.startswith(("https://", "http://")) else cite


def field(label: str, told: str) -> str:
    """A line with a label; room to write where nothing is told."""
    return f"- **{label}:** {told}".rstrip() + "\n"
