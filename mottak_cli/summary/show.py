"""Values as the formats that are text write them."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from mottak_cli.locale import text
from mottak_cli.messages import Message
from mottak_cli.reporters.wording import say, short_day, spoken, verdict_word
from mottak_cli.results import RuleInfo, Verdict
from mottak_cli.summary.model import Few, Hidden, Kind, Summary, Texts, Value

NOTHING = "–"
FIGURES = frozenset({"count", "days", "share"})
"""Kinds of columns that stand to the right."""


def cites(summary: Summary, lang: str) -> dict[str, str]:
    """How rules are cited, by their ids."""
    return {rule.id: cited(rule, lang) for rule in summary.rules}


def cited(rule: RuleInfo, lang: str) -> str:
    """A rule as officers cite it."""
    return spoken(rule.cite, lang)


def shown(value: Value, kind: Kind, lang: str) -> str:
    """A value in words."""
    if value is None:
        return NOTHING
    if isinstance(value, Few):
        return say(lang, "summary.few")
    if isinstance(value, Hidden):
        return say(lang, "summary.hidden")
    if isinstance(value, Verdict):
        return verdict_word(value, lang)
    if isinstance(value, Message):
        return text(value, lang)
    if isinstance(value, Texts):
        return spoken(value.by_language, lang)
    if isinstance(value, date):
        return say(lang, "when.always") if value == date.min else short_day(value, lang)
    if isinstance(value, str):
        return value
    return number(value, kind, lang)


def number(value: float, kind: Kind, lang: str) -> str:
    """A figure with the separators of the language; a share in per cent with one decimal."""
    if kind == "share":
        return say(lang, "summary.percent", number=decimal(value * 100, 1, lang))
    return decimal(value, 0 if float(value).is_integer() else 1, lang)


def decimal(value: float, places: int, lang: str) -> str:
    """A number rounded half up, with a comma or a point, and thousands apart from ten thousand on."""
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    thousands = "," if lang == "en" else "\N{NO-BREAK SPACE}"
    told = f"{rounded:,.{places}f}" if abs(rounded) >= 10000 else f"{rounded:.{places}f}"
    whole, point, rest = told.partition(".")
    return whole.replace(",", thousands) + (("." if lang == "en" else ",") + rest if point else "")
