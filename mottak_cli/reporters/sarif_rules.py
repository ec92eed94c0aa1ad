"""What a SARIF report says of the rules themselves: what they ask, why, how to mend it, and where it is written."""

import re
from typing import Any

from mottak_cli.reporters.breaches import one_line
from mottak_cli.reporters.wording import say, spoken
from mottak_cli.results import RuleInfo, Run

LONGEST = 1024
"""Characters that GitHub takes of a short or full description."""

MARKUP = re.compile(r"([\\`*_\[\]<>|~#&!])")
BRACES = str.maketrans({"{": "{{", "}": "}}"})
LEVELS = {"shall": "error"}
"""The level of a rule whose breach is a breach; others are warnings."""


def descriptor(rule: RuleInfo, run: Run, lang: str) -> dict[str, Any]:
    """A rule as a SARIF reportingDescriptor, with what code scanning shows of it."""
    circular = run.circulars.get(rule.circular)
    link = circular.link if circular else ""
    level = LEVELS.get(rule.modality, "warning")
    return {
        "id": rule.id,
        "name": one_line(spoken(rule.cite, lang))[:255],
        "shortDescription": {"text": shortened(spoken(rule.title, lang))},
        "fullDescription": {"text": shortened(spoken(rule.requires, lang))},
        "help": {"text": help_text(rule, link, lang), "markdown": help_markdown(rule, link, lang)},
        **({"helpUri": link} if link else {}),
        "defaultConfiguration": {"level": level},
        "properties": {
            "tags": tags(rule),
            "problem.severity": level,
            "modality": rule.modality,
            "acts": list(rule.acts),
        },
    }


def tags(rule: RuleInfo) -> list[str]:
    """Words to filter alerts by: the document, how binding the rule is, and who must act; never more than GitHub keeps."""
    return list(dict.fromkeys(["compliance", rule.circular, rule.modality, *rule.acts]))[:10]


def help_text(rule: RuleInfo, link: str, lang: str) -> str:
    """Requirement, reason, remedy and source, a paragraph each."""
    told = [f"{label}: {said}" for label, said in _said(rule, lang)]
    return plain("\n\n".join([*told, f"{say(lang, 'ci.help.source')}: {_source(rule, lang)}{f', {link}' if link else ''}", _not(lang)]))


def help_markdown(rule: RuleInfo, link: str, lang: str) -> str:
    """The same, with the source as a link."""
    told = [f"**{label}:** {escaped(said)}" for label, said in _said(rule, lang)]
    source = escaped(_source(rule, lang))
    shown = f"[{source}]({link})" if link else source
    return "\n\n".join([*told, f"**{say(lang, 'ci.help.source')}:** {shown}", f"*{escaped(_not(lang))}*"]).translate(BRACES)


def _said(rule: RuleInfo, lang: str) -> list[tuple[str, str]]:
    texts = (("required", rule.requires), ("why", rule.why), ("remedy", rule.remedy))
    return [(say(lang, f"ci.help.{name}"), one_line(said)) for name, about in texts if (said := spoken(about, lang))]


def _source(rule: RuleInfo, lang: str) -> str:
    return one_line(f"{spoken(rule.cite, lang)} ({say(lang, f'ci.help.modality.{rule.modality}')})")


def _not(lang: str) -> str:
    return say(lang, "disclaimer")


def plain(told: str) -> str:
    """A text that SARIF reads as it stands: no placeholders, and no brackets that could be taken for a link."""
    return told.replace("](", "] (").translate(BRACES) if "](" in told or "{" in told or "}" in told else told


def escaped(told: str) -> str:
    """A text whose characters mean nothing in Markdown."""
    return MARKUP.sub(r"\\\1", told)


def shortened(told: str) -> str:
    """As many characters as GitHub takes."""
    one = plain(one_line(told))
    return one if len(one) <= LONGEST else f"{one[: LONGEST - 1]}…"
