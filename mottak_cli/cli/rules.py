"""`mottak rules list` and `mottak rules coverage`."""

from mottak_cli.cli.books import rulebook_with
from mottak_cli.cli.exit_codes import OK
from mottak_cli.cli.screen import Screen
from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.layout import Cell
from mottak_cli.reporters.wording import say
from mottak_cli.rulebook import Rulebook
from mottak_cli.rulebook.book import natural
from mottak_cli.rulebook.models import Circular, Provision


def list_rules(rules: str | None, lang: str, no_color: bool) -> int:
    """Every rule, by circular."""
    rulebook = rulebook_with(rules)
    screen = Screen(lang, no_color)
    head = [say(lang, f"rules.{name}") for name in ("rule", "title", "modality", "acts")]
    rows = []
    for rule in rulebook.rules.values():
        acts = ", ".join(say(lang, f"acts.{one}") for one in rule.acts)
        rows.append([Cell(rule.id, "place"), Cell(rule.title.as_map()[lang]), Cell(rule.source.verb), Cell(acts)])
    screen.table(head, rows, ((1, 24), (3, 12), (2, 8)))
    screen.line()
    screen.line(text(Message("rules.count", {"n": len(rows), "documents": len({rule.circular for rule in rulebook.rules.values()})}), lang))
    return OK


def coverage(rules: str | None, lang: str, no_color: bool) -> int:
    """Every provision of every circular: judged, text, or judged in a coming version; with counts."""
    rulebook = rulebook_with(rules)
    screen = Screen(lang, no_color)
    for number, circular in enumerate(rulebook.circulars.values()):
        if number:
            screen.line()
        one_circular(circular, rulebook, screen)
    return OK


def one_circular(circular: Circular, rulebook: Rulebook, screen: Screen) -> None:
    """One circular whole. It is complete when it has judged rules and nothing waits for a coming version."""
    lang = screen.lang
    rules = [rule for rule in rulebook.rules.values() if rule.circular == circular.id]
    screen.line(f"{circular.cite.as_map()[lang]} {screen.dot} {circular.title.as_map()[lang]}", "circular")
    rows = {}
    for rule in rules:
        how = say(lang, "coverage.outside" if rule.source.outside else "coverage.judged")
        rows[rule.id] = [Cell(rule.id, "place"), Cell(rule.title.as_map()[lang]), Cell(how, "pass")]
    for provision in circular.provisions:
        name = f"{circular.id}/{provision.id}"
        rows[name] = [Cell(name, "place"), Cell(provision.title.as_map()[lang]), how_covered(provision, lang)]
    if rows:
        head = [say(lang, f"coverage.{name}") for name in ("provision", "how")]
        ordered = [rows[name] for name in sorted(rows, key=natural)]
        screen.table([head[0], say(lang, "rules.title"), head[1]], ordered, ((1, 28), (2, 16)))
    later = sum(one.later for one in circular.provisions)
    state = "not_yet" if not rules else "partial" if later else "complete"
    texts = len(circular.provisions) - later
    told = say(lang, "coverage.counts", judged=len(rules), text=texts, later=later, state=say(lang, f"coverage.{state}"))
    screen.line(told, "strong", "  ")


def how_covered(provision: Provision, lang: str) -> Cell:
    """Whether a provision that is not judged is text, general, or waits."""
    if provision.later:
        return Cell(say(lang, "coverage.later"), "pending")
    if provision.general:
        return Cell(say(lang, "coverage.general", rules=", ".join(provision.general)), "dim")
    return Cell(say(lang, "coverage.text"), "dim")
