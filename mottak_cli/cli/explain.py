"""`mottak explain`: a rule, a provision that is text, or a key or word of the record format."""

from datetime import date

from mottak_cli.cli.books import rulebook_with
from mottak_cli.cli.exit_codes import OK
from mottak_cli.cli.explain_check import told_check
from mottak_cli.cli.explain_word import explain_word
from mottak_cli.cli.screen import Screen
from mottak_cli.locale.words import WORDS
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.book import cite
from mottak_cli.rulebook.models import Applies, Circular, Provision, Rule, Source, Where
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY


def explain(what: str, rules: str | None, lang: str, no_color: bool) -> int:
    """Prints the explanation. Raises CallProblem where nothing is known by that name."""
    rulebook = rulebook_with(rules)
    sought = what.casefold().replace(" ", "-")
    screen = Screen(lang, no_color)
    for rule in rulebook.rules.values():
        if rule.id.casefold() == sought:
            explain_rule(rule, rulebook, screen)
            return OK
    for circular in rulebook.circulars.values():
        for provision in circular.provisions:
            if f"{circular.id}/{provision.id}".casefold() == sought:
                explain_text(provision, circular, screen)
                return OK
    explain_word(what, rulebook, screen)
    return OK


def explain_rule(rule: Rule, rulebook: Rulebook, screen: Screen) -> None:
    """Everything the rulebook knows about a rule."""
    lang = screen.lang
    circular = rulebook.circulars[rule.circular]
    info = rulebook.infos[rule.id]
    screen.line(f"{spoken(info.cite, lang)} {screen.dot} {spoken(info.title, lang)}", "heading")
    screen.line(rule.id, "dim")
    screen.line()
    verb = f"«{rule.source.verb}» ({rule.modality}). {say(lang, f'modality.{rule.modality}')}"
    screen.pairs(
        [
            (say(lang, "explain.requires"), spoken(info.requires, lang)),
            (say(lang, "explain.why"), spoken(info.why, lang)),
            (say(lang, "explain.remedy"), spoken(info.remedy, lang)),
            (say(lang, "explain.source"), source(rule.source, circular, lang)),
            (say(lang, "explain.link"), circular.link),
            (say(lang, "explain.verb"), verb),
            (say(lang, "explain.acts"), ", ".join(say(lang, f"acts.{one}") for one in rule.acts)),
            (say(lang, "explain.judged_on"), say(lang, f"record_kind.{rule.judged_on}")),
            (say(lang, "explain.dates"), dates(rule, circular, rulebook, lang)),
            (say(lang, "explain.binds"), binds(rule, circular, lang)),
            (say(lang, "explain.serious"), say(lang, "explain.is_serious") if rule.serious else ""),
            (say(lang, "explain.closing"), say(lang, "explain.stays_owed") if rule.owed_after_closing else ""),
        ]
    )
    for one in rule.interpretation:
        screen.line()
        screen.line(f"{say(lang, f'kind.{one.kind}')}: {one.name}", "strong", "  ")
        screen.line(one.as_map()[lang], indent="    ")
    told_check(rule, rulebook, screen)


def explain_text(provision: Provision, circular: Circular, screen: Screen) -> None:
    """A provision that is not judged."""
    lang = screen.lang
    screen.line(f"{cite(circular, provision.where, lang)} {screen.dot} {provision.title.as_map()[lang]}", "heading")
    screen.line(f"{circular.id}/{provision.id}", "dim")
    screen.line()
    screen.line(provision.text.as_map()[lang], indent="  ")
    screen.line()
    if provision.general:
        how = say(lang, "explain.general", rules=", ".join(f"{circular.id}/{one}" for one in provision.general))
    else:
        how = say(lang, "explain.later" if provision.later else "explain.text")
    screen.line(how, indent="  ")
    screen.pairs([(say(lang, "explain.source"), source(provision.where, circular, lang)), (say(lang, "explain.link"), circular.link)])


def source(where: Source | Where, circular: Circular, lang: str) -> str:
    """The document, its dates, and the heading where the document has no numbers."""
    parts = [circular.title.as_map()[lang]]
    if where.heading is not None:
        parts.append(where.heading.as_map()[lang])
    if circular.dated is not None:
        parts.append(say(lang, "explain.dated", day=date.fromordinal(circular.dated)))
    if circular.changed is not None:
        parts.append(say(lang, "explain.changed", day=date.fromordinal(circular.changed)))
    if isinstance(where, Source) and where.outside:
        parts.append(say(lang, "explain.outside"))
    return ", ".join(parts)


def dates(rule: Rule, circular: Circular, rulebook: Rulebook, lang: str) -> str:
    """When each version of the rule holds."""
    told = []
    for one in rulebook.ready[rule.id]:
        first, last = date.fromordinal(one.first), date.fromordinal(one.last)
        if one.first == MIN_DAY and one.last == MAX_DAY:
            told.append(say(lang, "explain.no_date"))
        elif one.first == MIN_DAY:
            told.append(say(lang, "explain.to", last=last))
        else:
            told.append(say(lang, "explain.from" if one.last == MAX_DAY else "explain.between", first=first, last=last))
    earliest = min(one.first for one in rulebook.ready[rule.id])
    if circular.firm_from is not None and earliest < circular.firm_from and rule.modality == "shall":
        told.append(say(lang, "explain.firm_from", day=date.fromordinal(circular.firm_from)))
    return "; ".join(told)


def binds(rule: Rule, circular: Circular, lang: str) -> str:
    """Whom the rule binds."""
    if rule.judged_on != "centre":
        return say(lang, f"explain.every_{rule.applies.unit or rule.judged_on}")
    own = conditions(Applies(rule.applies.parts or circular.applies.parts, rule.applies.children or circular.applies.children), lang)
    return "; ".join([*own, *chosen(circular, lang)])


def conditions(applies: Applies, lang: str) -> list[str]:
    """Which centres or offices are meant."""
    told = [say(lang, f"explain.every_{applies.unit}")] if applies.unit else []
    if applies.parts is not None:
        told.append(", ".join(kind_name(kind, lang) for kind in applies.parts.named))
        told.append(say(lang, "explain.exempt", kinds=", ".join(kind_name(kind, lang) for kind in applies.parts.exempt)))
        told.append(say(lang, "explain.doubtful"))
    if applies.children:
        told.append(say(lang, "explain.children"))
    return told or [say(lang, "explain.every_centre")]


def chosen(circular: Circular, lang: str) -> list[str]:
    """Whether a centre's agreement may leave the document out."""
    return [say(lang, "explain.chosen")] if circular.chosen_by_agreement else []


def kind_name(kind: str, lang: str) -> str:
    """A kind of centre, in words and as it is written in records."""
    told = spoken(WORDS.get(kind, {}), lang).partition(".")[0]
    return f"{told[:1].lower()}{told[1:]} ({kind})" if told else kind
