"""One breach of a record in OSCAL: what was observed of it, and what is at risk."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mottak_cli.reporters.breaches import Breach
from mottak_cli.reporters.compact import encode
from mottak_cli.reporters.oscal_names import NAMESPACE, ended, first_half, line, prop, second_half, written
from mottak_cli.reporters.sarif import uri
from mottak_cli.reporters.wording import remedy, say, spoken
from mottak_cli.results import Basis, Place, RecordRun, RuleInfo, Run, Verdict


class About(NamedTuple):
    """The record that is written of (`begins`: the first half of what is named after it), and how. `question` tells runs apart; `asked` are
    the provisions that a dispensation is applied for, `seen` what the record's observations on a basis have in common, in JSON.
    """

    record: RecordRun
    run: Run
    lang: str
    begins: str
    question: str
    asked: frozenset[str]
    seen: Mapping[Basis, str]


def title(rule: RuleInfo, lang: str) -> str:
    """The provision as it is cited, and what it is called."""
    return titled(spoken(rule.cite, lang), spoken(rule.title, lang))


@lru_cache(maxsize=1024)
def titled(cite: str, name: str) -> str:
    """A title on one line."""
    return line(f"{cite}: {name}")


def observed(about: About, breach: Breach, name: str, told: str) -> str:
    """What was seen of one breach, due date or dispensation; `told` says it."""
    finding = breach.finding
    return (
        f'{{"uuid":"{name}","description":{encode(told)},"props":[{days(breach)}],"types":["{"finding" if finding.open else "historic"}"],'
        f"{evidence((finding.place, *finding.related))},{about.seen[finding.basis]}}}"
    )


def evidence(places: Iterable[Place]) -> str:
    """Places in files, as a member of a JSON object."""
    told, file = [], None
    for place in places:
        if place.file != file:
            file = place.file
            link, name = of_file(file)
        line = place.line
        told.append(f'{{"href":"{link}#L{line}","description":"{name}:{line}:{place.column}{of_path(place.path)}"}}')
    return f'"relevant-evidence":[{",".join(told)}]'


@lru_cache(maxsize=64)
def of_file(file: str) -> tuple[str, str]:
    """The address of a file, and its name in JSON without the quotes."""
    return uri(file), encode(line(file))[1:-1]


@lru_cache(maxsize=4096)
def of_path(path: str) -> str:
    """Where in a record, in JSON without the quotes; the same paths are in many records."""
    return f" {encode(line(path))[1:-1]}" if path else ""


def days(breach: Breach) -> str:
    """The verdict and its days, all of them where it changed; and how it stands to the baseline where there is one: properties in JSON."""
    finding, findings = breach.finding, breach.findings
    told = [
        of_state(finding.verdict.value, finding.judged.value, finding.softened, finding.open, breach.standing),
        written("started", finding.started.isoformat()),
        written("days", str(finding.days)),
        f'{{"name":"fingerprint","ns":"{NAMESPACE}","value":"{finding.fingerprint}"}}',
    ]
    if finding.ended:
        told.append(written("ended", finding.ended.isoformat()))
    if finding.due:
        told.append(written("due", finding.due.isoformat()))
    if finding.subject:
        told.append(written("subject", finding.subject))
    if len(findings) > 1:
        told += [written("span", f"{one.verdict.value} {one.first}..{one.last}") for one in findings]
    return ",".join(told)


@lru_cache(maxsize=1024)
def of_state(verdict: str, judged: str, softened: str | None, is_open: bool, standing: str | None) -> str:
    """What many breaches have in common, as properties in JSON."""
    going_on = "true" if is_open else "false"
    told = (("verdict", verdict), ("judged", judged), ("softened", softened), ("open", going_on), ("baseline", standing))
    return ",".join([written(name, value) for name, value in told if value])


def risk(about: About, breach: Breach, name: str, observation: str, told: str) -> str:
    """A breach, which `told` says, as something to be dealt with: under the same identifier (`name`) on every day, to be followed."""
    finding, rule, lang = breach.finding, breach.result.rule, about.lang
    status = standing(about, breach)
    verdict, judged = finding.verdict.value, finding.judged.value
    fixed = of_risk(rule.id, title(rule, lang), spoken(rule.requires, lang), verdict, judged, status, finding.due)
    more = ""
    if status == "deviation-approved":
        named = first_half(finding.fingerprint) + second_half("dispensation")
        factor = encode({"uuid": named, "description": say(lang, "ci.suppressed")})
        more = f',"mitigating-factors":[{factor}]'
    elif status in ("open", "deviation-requested"):
        mend = of_remedy(say(lang, "ci.help.remedy"), remedy(rule, [finding], lang))
        named = first_half(finding.fingerprint) + second_half("remediation")
        more = f',"remediations":[{{"uuid":"{named}",{mend}}}]'
    related = f'"related-observations":[{{"observation-uuid":"{observation}"}}]'
    return f'{{"uuid":"{name}","description":{encode(told)},{fixed}{more},{related}}}'


@lru_cache(maxsize=4096)
def of_risk(  # noqa: PLR0913, PLR0917 - what makes risks of one rule differ
    rule: str, named: str, requires: str, verdict: str, judged: str, status: str, due: date | None
) -> str:
    """What the risks of a rule have in common on all records, as members of a JSON object."""
    told = {
        "title": named,
        "statement": line(requires),
        "props": [prop("verdict", verdict), prop("judged", judged), prop("rule", rule)],
        "status": status,
        **({"deadline": ended(due)} if due else {}),
    }
    return encode(told)[1:-1]


@lru_cache(maxsize=1024)
def of_remedy(named: str, told: str) -> str:
    """What the remediations of a rule have in common, as members of a JSON object."""
    return encode({"lifecycle": "recommendation", "title": named, "description": line(told)})[1:-1]


def standing(about: About, breach: Breach) -> str:
    """How a risk stands: covered by a dispensation, over, with a dispensation applied for, or open."""
    if breach.finding.verdict is Verdict.WAIVED:
        return "deviation-approved"
    if not (breach.finding.open or breach.finding.verdict is Verdict.PENDING):
        return "closed"
    return "deviation-requested" if breach.result.rule.id in about.asked else "open"
