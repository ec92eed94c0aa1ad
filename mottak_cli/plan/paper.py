"""A plan as a document to be filled in: the same parts as in Markdown, with room beside each label."""

from collections.abc import Iterator, Sequence

from mottak_cli.plan.markdown import PARTS, count, when
from mottak_cli.plan.model import Breach, Plan, PlanItem, PlanSection, RecordPlan
from mottak_cli.reporters.wording import say, verdict_word
from mottak_cli.writing.paper import Block, Bullet, Bullets, Facts, Heading, Linked, Paper, Paragraph, Part


def docx(plan: Plan) -> Iterator[bytes]:
    """The document for a word processor, in one piece. Needs the extra `docx`."""
    from mottak_cli.writing.docx import docx as made  # noqa: PLC0415 - an extra

    yield made(paper(plan))


def pdf(plan: Plan) -> Iterator[bytes]:
    """The document for print, in one piece. Needs the extra `pdf`."""
    from mottak_cli.writing.pdf import pdf as made  # noqa: PLC0415 - an extra

    yield made(paper(plan))


def paper(plan: Plan) -> Paper:
    """The plans of all records, one after another."""
    lang = plan.lang
    subject = say(lang, "paper.subject", first=plan.first, last=plan.last, as_of=plan.as_of)
    blocks = [Paragraph(say(lang, "plan.about")), *(block for record in plan.records for block in of_record(record, lang))]
    rulebook = [(say(lang, "markdown.rulebook"), f"{plan.rulebook_version} ({plan.rulebook_digest})")]
    if plan.readings != "both":
        rulebook.append((say(lang, "xlsx.readings"), say(lang, f"closing.readings.{plan.readings}")))
    parts = (Part((Facts(tuple(rulebook)), *blocks)),)
    return Paper(say(lang, "plan.title"), subject, lang, plan.as_of, plan.disclaimer, parts)


def of_record(record: RecordPlan, lang: str) -> Iterator[Block]:
    """A record: whose it is, how much there is to answer, and its parts."""
    counts = ", ".join(say(lang, f"plan.count.{part}", n=count(getattr(record, part))) for part in PARTS)
    held = [
        (say(lang, label), ", ".join(ids)) for label, ids in (("plan.operator", record.operators), ("plan.region", record.regions)) if ids
    ]
    yield Heading(1, say(lang, "record.title", name=record.name, id=record.id))
    yield Facts((*held, (say(lang, "plan.file"), record.file), (say(lang, "plan.scope"), counts)))
    for part in PARTS:
        sections: Sequence[PlanSection] = getattr(record, part)
        if sections:
            yield Heading(2, say(lang, f"plan.part.{part}"))
            yield Paragraph(say(lang, f"plan.part.{part}.how"))
        elif part == "open":
            yield Heading(2, say(lang, "plan.part.none"))
        for section in sections:
            yield Heading(3, f"{section.theme} ({section.cite}) – {section.who}")
            yield from (block for item in section.items for block in of_item(item, part, lang))
    for key, number in (("plan.left_out", record.left_out), ("plan.earlier", record.earlier)):
        if number:
            yield Paragraph(say(lang, key, n=number), quiet=True)


def of_item(item: PlanItem, part: str, lang: str) -> Iterator[Block]:
    """A provision: what it asks, what was found, and room for the answer."""
    yield Heading(4, f"{item.cite}: {item.title}")
    if item.link.startswith(("https://", "http://")):
        yield Linked(say(lang, "plan.provision"), f"{item.cite}, {item.rule}", item.link)
    told = [(say(lang, "label.required"), item.requires)]
    if part != "over":
        told.append((say(lang, "plan.advice"), item.remedy))
    yield Facts(tuple(told))
    yield Bullets(tuple(of_breach(one, lang) for one in item.breaches))
    yield Facts(tuple(answer(item, part, lang)), open=True)


def answer(item: PlanItem, part: str, lang: str) -> Iterator[tuple[str, str]]:
    """The labels to be answered, with what is known already."""
    if part != "open":
        yield say(lang, f"plan.field.{part}"), ""
        return
    yield say(lang, "plan.field.measure"), ""
    yield say(lang, "plan.field.who"), item.who
    yield say(lang, "plan.field.deadline"), say(lang, "plan.day", day=item.deadline) if item.deadline else ""


def of_breach(one: Breach, lang: str) -> Bullet:
    """A breach: its verdict, its days, what was found, and where."""
    parts = [f"{when(one, lang)}: {one.found}"]
    if one.about and one.about not in one.found:
        parts.append(f"{say(lang, 'label.about')}: {one.about}.")
    if one.due:
        parts.append(say(lang, "time.was_due", due=one.due))
    parts += [one.milder] if one.milder else []
    parts += [say(lang, "plan.cause", cite=one.cause)] if one.cause else []
    parts.append(f"({one.place.file}:{one.place.line})")
    return Bullet(" ".join(parts), verdict_word(one.verdict, lang), one.verdict)
