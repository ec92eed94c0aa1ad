"""The whole rulebook as a page to read: `python -m mottak_cli.cli.rulebook_page docs` writes it in every language.

Every provision of every document, and the register of interpretations: each choice, each text with two readings and each number of our
own, with the other reading and the verdicts that hang on it.
"""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from mottak_cli.cli.explain import chosen, conditions, dates
from mottak_cli.messages import Message
from mottak_cli.reporters.wording import say
from mottak_cli.rulebook import Rulebook, load
from mottak_cli.rulebook.book import natural
from mottak_cli.rulebook.models import Applies, Circular, Interpretation, Rule

FILES = {"en": "rulebook.md", "nb": "rulebook.nb.md", "nn": "rulebook.nn.md"}
KINDS = ("two_readings", "choice", "ours")


def page(rulebook: Rulebook, lang: str) -> str:
    """The page in one language, as Markdown."""
    lines = [
        f"# {say(lang, 'page.title')}",
        "",
        say(lang, "page.intro", version=rulebook.version, rules=len(rulebook.rules), documents=len(rulebook.circulars)),
        "",
        say(lang, "page.made"),
        "",
    ]
    for circular in rulebook.circulars.values():
        lines += of_circular(circular, rulebook, lang)
    lines += [f"## {say(lang, 'page.register')}", "", say(lang, "page.register_intro"), ""]
    for kind in KINDS:
        lines += register(kind, rulebook, lang)
    return "\n".join(lines).rstrip() + "\n"


def of_circular(circular: Circular, rulebook: Rulebook, lang: str) -> Iterator[str]:
    """A document: what it is, and its provisions in its own order, judged or text."""
    yield f"## {circular.cite.as_map()[lang]}: {circular.title.as_map()[lang]}"
    yield ""
    days = [(key, day) for key, day in (("explain.dated", circular.dated), ("explain.changed", circular.changed)) if day is not None]
    told = [say(lang, key, day=date.fromordinal(day)) for key, day in days]
    yield f"<{circular.link}>" + "".join(f", {one}" for one in told)
    yield ""
    if circular.applies != Applies() or circular.chosen_by_agreement:
        bound = [*conditions(circular.applies, lang), *chosen(circular, lang)]
        yield f"{say(lang, 'explain.binds')}: {cell('; '.join(bound))}."
        yield ""
    columns = ("provision", "asks", "acts", "weight", "dates")
    yield f"| {' | '.join(say(lang, f'page.{one}') for one in columns)} |"
    yield "| --- " * len(columns) + "|"
    rules = {rule.id: rule for rule in rulebook.rules.values() if rule.circular == circular.id}
    texts = {f"{circular.id}/{one.id}": one for one in circular.provisions}
    for name in sorted([*rules, *texts], key=natural):
        if name in rules:
            yield row(rules[name], circular, rulebook, lang)
        else:
            text = texts[name]
            shown = ", ".join(f"{circular.id}/{one}" for one in text.general)
            how = say(lang, "coverage.general", rules=shown) if shown else say(lang, "coverage.later" if text.later else "coverage.text")
            yield f"| {name} | **{cell(text.title.as_map()[lang])}.** {cell(text.text.as_map()[lang])} | | {how} | |"
    yield ""


def row(rule: Rule, circular: Circular, rulebook: Rulebook, lang: str) -> str:
    """A judged provision."""
    asks = f"**{cell(rule.title.as_map()[lang])}.** {cell(rule.requires.as_map()[lang])}"
    if rule.applies != Applies():
        asks += f" *{say(lang, 'explain.binds')}: {cell('; '.join(conditions(rule.applies, lang)))}.*"
    acts = ", ".join(say(lang, f"acts.{one}") for one in rule.acts)
    where = say(lang, f"record_kind.{rule.judged_on}")
    weight = say(lang, "page.modality", modality=Message(f"page.{rule.modality}"), verb=rule.source.verb)
    flags = [say(lang, f"page.{flag}") for flag in ("serious", "ours", "owed_after_closing") if getattr(rule, flag)]
    if rule.source.outside:
        flags.append(say(lang, "explain.outside"))
    return f"| {rule.id} | {asks} | {acts}; {where} | {'; '.join([weight, *flags])} | {dates(rule, circular, rulebook, lang)} |"


def register(kind: str, rulebook: Rulebook, lang: str) -> Iterator[str]:
    """All interpretations of one kind; one that several rules share is told once."""
    by_text: dict[tuple[str, Interpretation], list[str]] = {}
    for rule in rulebook.rules.values():
        for one in rule.interpretation:
            if one.kind == kind:
                by_text.setdefault((rule.circular, one), []).append(rule.id)
    yield f"### {say(lang, f'page.register_{kind}')}"
    yield ""
    yield f"| {say(lang, 'page.rules')} | {say(lang, 'page.name')} | {say(lang, 'page.says')} |"
    yield "| --- | --- | --- |"
    for (_, one), rules in by_text.items():
        yield f"| {', '.join(rules)} | `{one.name}` | {cell(one.as_map()[lang])} |"
    yield ""


def cell(text: str) -> str:
    """Text for a cell of a table, without the full stop that the page sets itself after titles."""
    return " ".join(text.replace("|", "\\|").split())


def main(folder: str) -> None:
    """Writes the page in every language."""
    rulebook = load()
    for lang, name in FILES.items():
        (Path(folder) / name).write_text(page(rulebook, lang), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
