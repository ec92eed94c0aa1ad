"""The sentences that every format shares, so that a table and a machine's report say the same."""

from collections.abc import Iterable, Mapping
from datetime import date

from mottak_cli.locale import fill, text
from mottak_cli.messages import Message
from mottak_cli.reporters.base import Against, Missed
from mottak_cli.results import Basis, Finding, Result, RuleInfo, Verdict, as_pinned

PROBLEMS = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN, Verdict.PENDING)
"""What is shown when only problems are asked for."""

BREACHES = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN)
"""What breaks a rule, or may break it. What a dispensation covers, and what is not yet due, is none of it."""

COLLECTED = frozenset({"civil_society", "infection_control"})
"""Keys of a record that hold further keys, so that none of a kind cannot be written as an empty list."""

MONTHS_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def say(lang: str, key: str, /, **args: object) -> str:
    """A text of the catalogue."""
    return text(Message(key, args), lang)


def spoken(texts: Mapping[str, str], lang: str) -> str:
    """A rule's text in the language asked for; bokmål where that one is missing."""
    return texts.get(lang) or texts.get("nb", "")


def verdict_word(verdict: Verdict, lang: str, basis: Basis = Basis.FACT) -> str:
    """The verdict as officers say it; what is met on somebody's word alone says so."""
    if verdict is Verdict.PASS and basis is Basis.ATTESTATION:
        return say(lang, "verdict.attested")
    return say(lang, f"verdict.{verdict.value}")


def finding_sentence(rule: RuleInfo, finding: Finding, lang: str) -> str:
    """What was found, with the days of each sentence where one does not hold for all of them."""
    if not finding.stages:
        return found_sentence(rule, finding.found, lang)
    told = (
        say(lang, "finding.stage", first=one.first, last=one.last, found=found_sentence(rule, one.found, lang)) for one in finding.stages
    )
    return " ".join(told)


def found_sentence(rule: RuleInfo, found: Message, lang: str) -> str:
    """The rule's own sentence, else the catalogue's."""
    own = rule.found.get(found.key)
    return text(found, lang) if own is None else fill(spoken(own, lang), found.args, lang)


def about(rule: RuleInfo, finding: Finding, lang: str, names: Mapping[str, str] | None = None) -> str | None:
    """Whom or what a finding is about, in words where its id holds a date or a key; None where it is the whole record, or a party."""
    if not finding.subject or finding.subject in rule.acts:
        return None
    told = finding.found.args.get("about")
    if isinstance(told, Message):
        return text(told, lang)
    name = (names or {}).get(finding.subject)
    return f"{finding.subject} ({name})" if name else finding.subject


def result_sentence(result: Result, lang: str) -> str:
    """One sentence for the whole result: the gravest finding's, or that it is met, or why it does not apply."""
    if (finding := spokesman(result)) is not None:
        return finding_sentence(result.rule, finding, lang)
    if result.reason is not None:
        return text(result.reason, lang)
    if result.verdict is not Verdict.PASS:
        return say(lang, "result.plain", verdict=verdict_word(result.verdict, lang))
    if result.basis is Basis.ATTESTATION:
        return say(lang, "result.pass_attested")
    if result.basis is Basis.LOG:
        return say(lang, "result.pass_logged")
    if result.measures.get("required") and "counted" in result.measures:
        return say(lang, "result.pass_counted", counted=result.measures["counted"], required=result.measures["required"])
    return say(lang, "result.pass")


def spokesman(result: Result) -> Finding | None:
    """The finding that speaks for the whole result: the first of its verdict; None where it has none."""
    return next((one for one in result.findings if one.verdict is result.verdict), None)


def remedy(rule: RuleInfo, findings: Iterable[Finding], lang: str) -> str:
    """What to do: the rule's own advice, or where the record only lacks a key, to put it in."""
    missing = next((one.found for one in findings if one.found.key in ("key_missing", "key_missing_in", "children_unsaid")), None)
    if missing is None:
        return spoken(rule.remedy, lang)
    keys = missing.args.get("key")
    if missing.key != "key_missing" or not isinstance(keys, tuple):
        return text(Message(f"{missing.key}.remedy", missing.args), lang)
    # Each key by itself: two names in one would be written into the file as they stand.
    return " ".join(text(to_add(one), lang) for one in keys)


def to_add(key: str) -> Message:
    """That a key which is not there is put in, as it is written."""
    within, _, name = key.rpartition(".")
    if within:
        return Message("key_missing.remedy_within", {"key": name, "within": within})
    return Message("key_missing.remedy_parts" if key in COLLECTED else "key_missing.remedy", {"key": key})


def against_told(against: Against, lang: str) -> str:
    """How a run stands to its baseline, in a sentence or two."""
    numbers = {"new": against.new, "worse": against.worse, "known": against.known, "fixed": len(against.fixed)}
    counts = ", ".join(say(lang, f"baseline.count.{name}", n=number) for name, number in numbers.items())
    told = say(lang, "baseline.summary", file=against.file, as_of=against.as_of, counts=counts)
    return f"{told} {say(lang, 'baseline.passed', n=against.date_passed)}" if against.date_passed else told


def missed_told(one: Missed, lang: str) -> str:
    """An entry of the baseline that is no longer found: the verdict it had, the rule, the record and whom it was about, what it said."""
    about = f"{one.record}, {one.subject}" if one.subject else one.record
    return f"{verdict_word(one.verdict, lang)}: {one.rule}, {about}: {one.message}"


def standing(findings: Iterable[Finding]) -> str | None:
    """How findings together stand to the baseline: worse outweighs new, that outweighs known; None without a baseline."""
    found = {one.baseline for one in findings}
    return next((state for state in ("worse", "new", "known") if state in found), None)


def standing_told(finding: Finding, lang: str) -> str | None:
    """How a breach stands to the baseline, in words; None without one, and for what is no breach: a due day ahead is no news."""
    if finding.baseline is None or finding.verdict not in BREACHES:
        return None
    told = say(lang, f"baseline.told.{finding.baseline}")
    return f"{told} {say(lang, 'baseline.told.date_passed')}" if finding.date_passed else told


def softening(rule: RuleInfo, finding: Finding, lang: str) -> str | None:
    """Why the verdict is milder than what was judged, as a sentence; None where it is not."""
    if finding.verdict is finding.judged:
        return None
    judged = verdict_word(finding.judged, lang)
    if finding.verdict is Verdict.WAIVED or finding.softened is None:
        return say(lang, "covered", judged=judged)
    reasons = finding.reasons or (finding.softened,)
    why = [reason_why("ours_told" if reason == "ours" and rule.numbers else reason, finding, lang) for reason in reasons]
    read = [spoken(rule.readings[name], lang) for name in finding.readings if name in rule.readings]
    read += [spoken(one, lang) for one in rule.numbers if "ours" in reasons]
    return " ".join([say(lang, "softened", judged=judged, why="; ".join(why)), *read])


def other_rulebook(pinned: str | None, version: str, digest: str, lang: str) -> str | None:
    """That the rulebook is another than the one the data repo has pinned, as a sentence; None where it is not."""
    if as_pinned(pinned, version, digest) is not False:
        return None
    return say(lang, "settings.other_rulebook", version=version, digest=digest.removeprefix("sha256:")[:12], pinned=pinned)


def reason_why(reason: str, finding: Finding, lang: str) -> str:
    """One softening in words; a start-up phase with its months where an office has set them."""
    months = finding.found.args.get("startup_months")
    if reason == "start_up" and months:
        return say(lang, "softened.start_up_set", months=months)
    return say(lang, f"softened.{reason}")


def short_day(day: date, lang: str) -> str:
    """A date for a narrow column."""
    if lang == "en":
        return f"{day.day} {MONTHS_EN[day.month - 1]} {day.year}"
    return f"{day.day:02}.{day.month:02}.{day.year}"


def short_range(first: date, last: date, lang: str) -> str:
    """Two dates for a narrow column, or one where they are the same."""
    if first == last:
        return short_day(first, lang)
    return say(lang, "when.range", first=short_day(first, lang), last=short_day(last, lang))


def within_circular(cite: str, circular: str) -> str:
    """How a provision is cited under a heading that names its circular."""
    rest = cite.removeprefix(circular).lstrip(" ,")
    return rest or cite


def urgency(finding: Finding) -> tuple[int, int]:
    """What needs action first, smallest first: open before history, the graver before the milder."""
    return (0 if finding.open or finding.verdict is Verdict.PENDING else 1, finding.verdict.gravity)
