"""One record as a `result` of OSCAL: what was reviewed, observed and found, what is at risk, and what rests on somebody's word.

OSCAL knows two states. Only what is met is `satisfied`; the verdict itself is the state's `reason`, and a property. What does not apply
has no finding: it is named, with the reason, among the properties of what was reviewed.
"""

from datetime import date
from functools import lru_cache
from typing import Any

from mottak_cli.locale import text
from mottak_cli.reporters.breaches import Breach, breaches, one_line, sentences
from mottak_cli.reporters.compact import encode
from mottak_cli.reporters.oscal_breach import About, evidence, observed, risk, title
from mottak_cli.reporters.oscal_names import NAMESPACE, begun, ended, first_half, line, prop, question, second_half, token, uid, written
from mottak_cli.reporters.sarif import uri
from mottak_cli.reporters.wording import result_sentence, say, spokesman
from mottak_cli.results import Basis, RecordRun, Result, Run, Verdict

Item = dict[str, Any]

FOUND = (Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN, Verdict.PENDING, Verdict.WAIVED)
METHODS = {Basis.FACT: "EXAMINE", Basis.LOG: "EXAMINE", Basis.ATTESTATION: "INTERVIEW"}
"""Records are read, and nothing is tried out; what rests on a self-declaration is somebody's answer."""


def party(record: RecordRun) -> Item:
    """The record as an organisation; never a person."""
    name = f"{record.kind}/{record.id}"
    props = [prop("kind", record.kind), prop("record", record.id), prop("file", record.file)]
    return {"uuid": uid("party", name), "type": "organization", "name": line(record.name, line(record.id)), "props": props}


def result_of(record: RecordRun, run: Run, lang: str) -> bytes:
    """The record's result, in JSON: as bytes, so that what is long is encoded once on its way to another process and the file."""
    unanswered = (message.args for message, _ in record.notes if message.key == "dispensation_unanswered")
    name = f"{record.kind}/{record.id}"
    asked = frozenset(str(args["provision"]) for args in unanswered)
    begins, on_basis = first_half(uid("record", name).replace("-", "")), {basis: seen(name, run, basis) for basis in Basis}
    about = About(record, run, lang, begins, question(run), asked, on_basis)
    lists: dict[str, list[str]] = {"attestations": [], "observations": [], "risks": [], "findings": []}
    by_rule: dict[str, list[Breach]] = {}
    for breach in breaches(record, FOUND):
        by_rule.setdefault(breach.result.rule.id, []).append(breach)
    for result in record.results:
        if result.verdict is not Verdict.NOT_APPLICABLE:
            add(about, result, by_rule.get(result.rule.id, []), lists)
    last = min(run.last, run.as_of)
    remarks = "\n".join(one_line(f"{place.file}:{place.line}:{place.column}: {text(told, lang)}") for told, place in record.notes)
    head = {
        "uuid": uid("result", name, about.question),
        "title": line(f"{record.name} ({name})"),
        "description": say(lang, "oscal.result", first=run.first, last=run.last, as_of=run.as_of),
        "start": begun(run.first),
        **({"end": ended(last)} if last >= run.first else {}),
        "props": [prop("kind", record.kind), prop("record", record.id)],
        **({"remarks": remarks} if remarks else {}),
    }
    members = [f',"{key}":[{",".join(items)}]' for key, items in lists.items() if items]
    return "".join([encode(head)[:-1], f',"reviewed-controls":{reviewed(about)}', *members, "}"]).encode()


def reviewed(about: About) -> str:
    """Every rule that was considered, in JSON; those that do not apply again, with the reason."""
    results = about.record.results
    silent = [one for one in results if one.verdict is Verdict.NOT_APPLICABLE]
    props = [written("not-applicable", one.rule.id, line(result_sentence(one, about.lang))) for one in silent]
    controls = controls_of(tuple([one.rule.id for one in results]))
    return (f'{{"props":[{",".join(props)}],' if props else "{") + controls


@lru_cache(maxsize=16)
def controls_of(rules: tuple[str, ...]) -> str:
    """The rules as controls, the last member of a JSON object and its end; the same for the next record of the kind."""
    return encode({"control-selections": [{"include-controls": [{"control-id": token(rule)} for rule in rules]}]})[1:]


def add(about: About, result: Result, found: list[Breach], lists: dict[str, list[str]]) -> None:
    """A rule's finding, and what it rests on."""
    rule, basis = result.rule, result.basis
    told, speaks = None, spokesman(result)
    observed_as, at_risk = [], []
    for breach in found:
        what, *more = sentences(breach, about.lang)
        told = line(what) if breach.finding is speaks else told
        begins = first_half(breach.finding.fingerprint)
        observed_as.append(begins + second_half("observation", about.question))
        at_risk.append(begins + second_half("risk"))
        lists["observations"].append(observed(about, breach, observed_as[-1], " ".join([what, *more])))
        lists["risks"].append(risk(about, breach, at_risk[-1], observed_as[-1], line(what)))
    told = encode(told or line(result_sentence(result, about.lang)))
    if not found:
        observed_as.append(about.begins + second_half("observation", rule.id, about.question))
        lists["observations"].append(shown(about, result, told, observed_as[0]))
    if result.verdict is Verdict.PASS and basis is Basis.ATTESTATION:
        lists["attestations"].append(attested(about, result))
    fixed = of_rule(rule.id, title(rule, about.lang), rule.modality, rule.acts, result.verdict, basis, result.due)
    observations = ",".join([f'{{"observation-uuid":"{one}"}}' for one in observed_as])
    risks = ",".join([f'{{"risk-uuid":"{one}"}}' for one in at_risk])
    related = f'"related-observations":[{observations}]' + (f',"related-risks":[{risks}]' if risks else "")
    lists["findings"].append(f'{{"uuid":"{about.begins}{second_half("finding", rule.id)}","description":{told},{fixed},{related}}}')


@lru_cache(maxsize=4096)
def of_rule(  # noqa: PLR0913, PLR0917 - what makes findings of one rule differ
    rule: str, named: str, modality: str, acts: tuple[str, ...], verdict: Verdict, basis: Basis, due: date | None
) -> str:
    """What the findings of a rule have in common on all records where it came out so, as members of a JSON object."""
    told = (("verdict", verdict.value), ("rule", rule), ("basis", basis.value), ("modality", modality), *(("acts", one) for one in acts))
    status = {"state": state(verdict), "reason": verdict.value}
    fixed = {
        "title": named,
        "props": [*(prop(name, value) for name, value in told), *([prop("due", due.isoformat())] if due else [])],
        "target": {"type": "objective-id", "target-id": token(rule), "status": status},
    }
    return encode(fixed)[1:-1]


def state(verdict: Verdict) -> str:
    """One of OSCAL's two."""
    return "satisfied" if verdict is Verdict.PASS else "not-satisfied"


def shown(about: About, result: Result, told: str, name: str) -> str:
    """What shows a rule to be met."""
    by = f"{evidence(result.evidence)}," if result.evidence else ""
    return f'{{"uuid":"{name}","description":{told},"types":["control-objective"],{by}{about.seen[result.basis]}}}'


def seen(name: str, run: Run, basis: Basis) -> str:
    """How, of whom and when something was observed, as members of a JSON object."""
    subject = {"subject-uuid": uid("party", name), "type": "party"}
    return encode({"methods": [METHODS[basis]], "subjects": [subject], "collected": ended(run.as_of)})[1:-1]


def attested(about: About, result: Result) -> str:
    """What is met on somebody's word; who gave it stands in the record."""
    links = [{"href": f"{uri(place.file)}#L{place.line}"} for place in result.evidence]
    part = {
        "uuid": about.begins + second_half("attestation", result.rule.id, about.question),
        "name": "self-declaration",
        "ns": NAMESPACE,
        "title": title(result.rule, about.lang),
        "props": [prop("rule", result.rule.id)],
        "prose": line(result_sentence(result, about.lang)),
        **({"links": links} if links else {}),
    }
    return encode({"parts": [part]})
