"""The rows of the Markdown report's tables: a finding, a verdict, an input error."""

import json
from collections.abc import Iterator

from mottak_cli.errors import InputError
from mottak_cli.locale import text
from mottak_cli.reporters.base import View
from mottak_cli.reporters.glyphs import glyphs
from mottak_cli.reporters.markdown_text import plain, row
from mottak_cli.reporters.parties import Parties, must_act, spoken_of
from mottak_cli.reporters.shown import Shown
from mottak_cli.reporters.table import when
from mottak_cli.reporters.wording import (
    about,
    finding_sentence,
    remedy,
    result_sentence,
    say,
    softening,
    spoken,
    standing_told,
    urgency,
    verdict_word,
)
from mottak_cli.results import Basis, Finding, RecordRun, Result, RuleInfo, Verdict


class Rows:
    """Makes the rows of one record for one reader."""

    def __init__(self, record: RecordRun, view: View) -> None:
        self.record, self.view, self.lang = record, view, view.lang
        self.shown = Shown(record, view)
        self.name = plain(say(self.lang, "record.title", name=record.name, id=record.id))

    def open(self) -> dict[str, list[str]]:
        """The open findings by who must act, the most urgent first; what follows from one under it where the same must act."""
        by: dict[str, list[str]] = {}
        own = [(result, one) for result in self.shown.results for one in self.shown.own(result, is_open=True)]
        for result, finding in sorted(own, key=lambda pair: urgency(pair[1])):
            parties = must_act(result.rule, finding)
            by.setdefault(key_of(parties), []).append(self.finding(result, finding))
            for follower, one in self.shown.consequences([finding]):
                theirs = must_act(follower.rule, one)
                told = say(self.lang, "follows") if theirs == parties else self._from(result.rule)
                by.setdefault(key_of(theirs), []).append(self.finding(follower, one, f"{glyphs('utf-8').follows} {told}"))
        return by

    def history(self) -> Iterator[str]:
        """The findings that are over, with what followed from them."""
        for result in self.shown.results:
            for finding in self.shown.own(result, is_open=False):
                yield self.finding(result, finding, whom=must_act(result.rule, finding))
                for follower, one in self.shown.consequences([finding]):
                    told = f"{glyphs('utf-8').follows} {say(self.lang, 'follows')}"
                    yield self.finding(follower, one, told, must_act(follower.rule, one))

    def earlier(self) -> Iterator[str]:
        """The findings of the year before the period."""
        for result in self.record.results:
            for finding in result.earlier:
                yield self.finding(result, finding, whom=must_act(result.rule, finding))

    def every(self) -> Iterator[str]:
        """Every rule and how it went."""
        for result in self.record.results:
            sentence = result_sentence(result, self.lang)
            yield row([self.verdict(result.verdict, result.basis), self.name, self.provision(result.rule), plain(sentence)])

    def overview(self, found: int) -> str:
        """How many rules have each verdict, and how many findings are open."""
        counts = [sum(one.verdict is verdict for one in self.record.results) for verdict in Verdict]
        return row([self.name, plain(self.record.file), str(found), *map(str, counts)])

    def finding(self, result: Result, finding: Finding, lead: str = "", whom: Parties = ()) -> str:
        """One finding: in full with its remedy, or with `whom` it fell to where it is over."""
        rule, place = result.rule, finding.place
        told = [plain(part) for part in (lead, finding_sentence(rule, finding, self.lang), self._about(rule, finding)) if part]
        if (why := softening(rule, finding, self.lang)) is not None:
            told.append(plain(why))
        if (known := standing_told(finding, self.lang)) is not None:
            told.append(plain(known))
        mend = "" if whom else f"<br>**{say(self.lang, 'label.remedy')}:** {plain(remedy(rule, [finding], self.lang))}"
        return row([
            self.verdict(finding.verdict),
            self.name,
            self.provision(rule),
            " ".join(told) + mend,
            when(finding, 1, self.lang),
            plain(f"{place.file}:{place.line}"),
            *([plain(spoken_of(whom, self.lang))] if whom else []),
        ])  # fmt: skip

    def verdict(self, verdict: Verdict, basis: Basis = Basis.FACT) -> str:
        """The verdict with its sign."""
        return f"{plain(glyphs('utf-8').verdicts[verdict])} {verdict_word(verdict, self.lang, basis)}"

    def provision(self, rule: RuleInfo) -> str:
        """The provision as officers cite it, its title and the rule's id."""
        return plain(f"{spoken(rule.cite, self.lang)}: {spoken(rule.title, self.lang)} ({rule.id})")

    def _about(self, rule: RuleInfo, finding: Finding) -> str:
        whom = about(rule, finding, self.lang, self.record.names if self.view.names else None)
        return "" if whom is None else f"{say(self.lang, 'label.about')}: {whom}."

    def _from(self, rule: RuleInfo) -> str:
        return say(self.lang, "markdown.follows_from", cite=spoken(rule.cite, self.lang))


def key_of(parties: Parties) -> str:
    """Parties as text, by which the records' rows are brought together."""
    return json.dumps(parties)


def error_row(error: InputError, lang: str) -> str:
    """One mistake in the input, and what to do about it."""
    place = f"{error.file}:{error.line}:{error.column}" if error.line else error.file
    message = f"{error.path}: {text(error.message, lang)}" if error.path else text(error.message, lang)
    return row([plain(place), plain(message), plain(text(error.advice, lang))])


def note_rows(record: RecordRun, lang: str) -> Iterator[str]:
    """Remarks that are no verdicts, as the items of a list."""
    for message, place in record.notes:
        yield f"- {plain(f'{place.file}:{place.line}: {text(message, lang)}')}"
