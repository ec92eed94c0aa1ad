"""The findings of a record on a page: what, since when, where, what is required, how to mend it, and room for the centre's answer."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from mottak_cli.reporters.base import View
from mottak_cli.reporters.details import timing
from mottak_cli.reporters.html_text import chip, link, pairs, plain, said, token
from mottak_cli.reporters.parties import heading, must_act
from mottak_cli.reporters.shown import Shown
from mottak_cli.reporters.wording import about, finding_sentence, remedy, softening, spoken, standing_told, urgency
from mottak_cli.results import Finding, Place, RecordRun, Result, RuleInfo, Run, Verdict

LINES = '<div class="comment"><p>{label}</p><div></div><div></div><div></div></div>\n'


class Sheet(NamedTuple):
    """What every part of a record's page needs: the record, the judgement, what is shown, for whom, and how its ids begin."""

    record: RecordRun
    run: Run
    shown: Shown
    view: View
    anchor: str

    @property
    def lang(self) -> str:
        """The reader's language."""
        return self.view.lang

    def said(self, key: str, /, **args: object) -> str:
        """A text of the catalogue, ready for the page."""
        return said(self.view.lang, key, **args)

    def source(self, rule: RuleInfo) -> str:
        """The web page of a rule's document; empty where there is none."""
        circular = self.run.circulars.get(rule.circular)
        return circular.link if circular else ""

    def provision(self, rule: RuleInfo) -> str:
        """The provision as officers cite it, linked to its document, with its title and the rule's id."""
        return provision(spoken(rule.cite, self.lang), spoken(rule.title, self.lang), rule.id, self.source(rule))


@lru_cache(maxsize=4096)
def provision(cite: str, title: str, rule: str, source: str) -> str:
    """A provision linked to its document, with its title and the rule's id."""
    return f"{link(source, plain(cite))}: {plain(title)} <code>{plain(rule)}</code>"


def findings(sheet: Sheet, *, is_open: bool) -> Iterator[str]:
    """The rules with open findings, or those with findings that are over, the most urgent first; nothing where there is none."""
    chosen = [(result, found) for result in sheet.shown.results if (found := sheet.shown.own(result, is_open=is_open))]
    chosen.sort(key=lambda pair: min(map(urgency, pair[1])))
    if chosen:
        number = sum(len(found) for _, found in chosen)
        title = sheet.said("html.count", what=sheet.said("section.open" if is_open else "section.history"), n=number)
        yield f'<h3 id="{sheet.anchor}--{"open" if is_open else "history"}">{title}</h3>\n'
    for result, found in chosen:
        yield from one_rule(sheet, result, found, is_open=is_open)


def one_rule(sheet: Sheet, result: Result, found: Sequence[Finding], *, is_open: bool) -> Iterator[str]:
    """A rule, its findings, and what they have in common."""
    rule, lang = result.rule, sheet.lang
    gravest = min(found, key=urgency).verdict
    parties = list(dict.fromkeys(must_act(rule, one) for one in found))
    name = f"{sheet.anchor}--{token(rule.id)}{'' if is_open else '--history'}"
    # What is over is accounted for all the same: once for the provision, where it was a breach.
    room = is_open or gravest in (Verdict.FAIL, Verdict.UNKNOWN)
    comment = LINES.format(label=sheet.said("html.comment")) if room else ""
    each = is_open and len(found) > 1
    yield f'<section class="finding g-{gravest.value}" id="{name}">\n<h4>{chip(gravest, lang)} {sheet.provision(rule)}</h4>\n'
    yield pairs([(sheet.said("label.required"), plain(spoken(rule.requires, lang)))])
    for one in found:
        yield f'<div class="found">{one_finding(sheet, result, one, as_told=one.verdict is gravest, alone=len(parties) == 1)}'
        yield from consequences(sheet, one)
        yield (comment if each else "") + "</div>\n"
    common = [(sheet.said("label.acts"), plain(heading(parties[0], sheet.record.kind, lang)))] if len(parties) == 1 else []
    if is_open:
        common.insert(0, (sheet.said("label.remedy"), plain(remedy(rule, found, lang))))
    yield f"{pairs(common) if common else ''}{'' if each else comment}</section>\n"


def one_finding(sheet: Sheet, result: Result, finding: Finding, *, as_told: bool, alone: bool) -> str:
    """What was found, about whom, when and where; its verdict unless the heading told it, and what made that milder."""
    rule, lang = result.rule, sheet.lang
    told = [(sheet.said("label.found"), plain(finding_sentence(rule, finding, lang)))]
    if (whom := about(rule, finding, lang, sheet.record.names if sheet.view.names else None)) is not None:
        told.append((sheet.said("label.about"), plain(whom)))
    told.append((sheet.said("label.time"), plain(timing(finding, lang))))
    told.append((sheet.said("html.place"), place(finding.place)))
    if finding.related:
        told.append((sheet.said("label.related"), ", ".join(map(place, finding.related))))
    if not as_told:
        told.append((sheet.said("label.verdict"), chip(finding.verdict, lang)))
    if (why := softening(rule, finding, lang)) is not None:
        told.append((sheet.said("label.softened"), plain(why)))
    if (known := standing_told(finding, lang)) is not None:
        told.append((sheet.said("label.baseline"), plain(known)))
    if not alone:
        told.append((sheet.said("label.acts"), plain(heading(must_act(rule, finding), sheet.record.kind, lang))))
    return pairs(told)


def consequences(sheet: Sheet, cause: Finding) -> Iterator[str]:
    """What merely follows from a finding, under it."""
    told = list(sheet.shown.consequences([cause]))
    if not told:
        return
    yield f'<div class="follows"><p>{sheet.said("follows")}</p>\n'
    for result, finding in told:
        yield f"<h5>{chip(finding.verdict, sheet.lang)} {sheet.provision(result.rule)}</h5>\n"
        yield one_finding(sheet, result, finding, as_told=True, alone=False)
        if urgency(finding)[0] == 0:
            yield pairs([(sheet.said("label.remedy"), plain(remedy(result.rule, [finding], sheet.lang)))])
    yield "</div>\n"


def place(one: Place) -> str:
    """Where in which file."""
    path = f' <span class="soft">{plain(one.path)}</span>' if one.path else ""
    return f"<code>{plain(one.file)}:{one.line}:{one.column}</code>{path}"
