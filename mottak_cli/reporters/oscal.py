"""`--format oscal`: assessment results of OSCAL 1.2, a result for each record, for tools of governance and audit.

Everything has an identifier made from stable names: a rule's finding on a record, and a breach's risk, keep theirs from day to day;
results and observations have one for each question; the document's comes of its content. Finer verdicts, days and bases are properties
in our namespace. There is no plan in OSCAL to import, so a resource of the document itself, the rulebook with its sources, stands for it.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from mottak_cli import __version__
from mottak_cli.locale import text
from mottak_cli.reporters.base import Closing, Lines, Part, View
from mottak_cli.reporters.breaches import error_sentence, one_line
from mottak_cli.reporters.compact import encode
from mottak_cli.reporters.ending import exit_meaning
from mottak_cli.reporters.oscal_names import begun, ended, line, prop, question, token, uid
from mottak_cli.reporters.oscal_record import party, result_of
from mottak_cli.reporters.sarif import uri
from mottak_cli.reporters.wording import other_rulebook, say, spoken
from mottak_cli.results import RecordRun, Run

VERSION = "1.2.0"


class OscalReporter:
    """The report for tools that read OSCAL."""

    def part(self, record: RecordRun, run: Run, view: View, lines: Lines) -> Part:
        """The record as a party, and its result; none where no rule is judged on its kind, for OSCAL wants something to be reviewed."""
        del lines
        return encode(party(record)).encode(), result_of(record, run, view.lang) if record.results else b""

    def whole(self, parts: Iterable[Part], run: Run, view: View, closing: Closing) -> Iterator[str | bytes]:
        """The document, a party or a result a line."""
        parties, results = [], []
        for organisation, result in parts:
            parties.append(organisation)
            results += [result] if result else []
        if closing.errors or not results:
            results.append(encode(unjudged(run, view.lang, closing)).encode())
        head = metadata(run, view.lang, closing)
        digest = sha256(encode(head).encode())
        for one in (*parties, *results):
            digest.update(one)
        plan = {"href": f"#{plan_uid(run)}", "remarks": say(view.lang, "oscal.plan")}
        yield f'{{"assessment-results": {{\n"uuid": {encode(uid("document", digest.hexdigest()))},\n'
        yield f'"metadata": {encode(head)[:-1]}'
        if parties:
            yield ', "parties": '
            yield from in_lines(parties)
        yield f'}},\n"import-ap": {encode(plan)},\n"results": '
        yield from in_lines(results)
        yield f',\n"back-matter": {encode({"resources": resources(run, view.lang)})}\n}}}}\n'


def in_lines(items: Iterable[bytes]) -> Iterator[str | bytes]:
    """A JSON list that is not empty, an item a line."""
    for number, item in enumerate(items):
        yield ",\n" if number else "[\n"
        yield item
    yield "\n]"


def metadata(run: Run, lang: str, closing: Closing) -> dict[str, Any]:
    """What the document is, and what it rests on. It was last changed at the end of the as-of day: reports know no clock."""
    told = {
        "tool": "mottak",
        "tool-version": __version__,
        "rulebook-version": run.rulebook_version,
        "rulebook-digest": run.rulebook_digest,
        "rulebook-pinned": run.pinned or "",
        "as-of": run.as_of.isoformat(),
        "period-from": run.first.isoformat(),
        "period-to": run.last.isoformat(),
        "readings": run.readings,
        "region": closing.region,
        "language": lang,
        "exit-code": str(closing.exit_code),
    }
    other = other_rulebook(run.pinned, run.rulebook_version, run.rulebook_digest, lang)
    remarks = [say(lang, "disclaimer"), exit_meaning(closing, lang), *([other] if other else [])]
    return {
        "title": line(say(lang, "markdown.title")),
        "last-modified": ended(run.as_of),
        "version": run.as_of.isoformat(),
        "oscal-version": VERSION,
        "props": [prop(name, value) for name, value in told.items() if value],
        "remarks": "\n".join(remarks),
    }


def unjudged(run: Run, lang: str, closing: Closing) -> dict[str, Any]:
    """What was wrong with the files, as observations of a result of its own; or that nothing was judged."""
    observations = []
    for number, error in enumerate(closing.errors):
        place = f"{error.file}:{error.line}:{error.column}" if error.line else error.file
        told = f"{place}: {error_sentence(error, lang)} {text(error.advice, lang)}"
        observations.append(
            {
                "uuid": uid("error", str(number), told, question(run)),
                "description": one_line(told),
                "props": [prop("input-error", error.code)],
                "methods": ["EXAMINE"],
                "relevant-evidence": [{"href": uri(error.file) + (f"#L{error.line}" if error.line else ""), "description": line(place)}],
                "collected": ended(run.as_of),
            }
        )
    controls = [{"control-id": token(rule)} for rule in run.rules]
    return {
        "uuid": uid("unjudged", question(run)),
        "title": line(say(lang, "markdown.errors" if observations else "oscal.nothing")),
        "description": say(lang, "oscal.errors" if observations else "oscal.nothing"),
        "start": begun(run.first),
        "reviewed-controls": {"control-selections": [{"include-controls": controls} if controls else {"include-all": {}}]},
        **({"observations": observations} if observations else {}),
    }


def plan_uid(run: Run) -> str:
    """The identifier of the rulebook."""
    return uid("rulebook", run.rulebook_digest)


def resources(run: Run, lang: str) -> list[dict[str, Any]]:
    """The rulebook with its sources, and each of these with how it is cited."""
    sources = sorted(run.circulars.values(), key=lambda one: one.order)
    rulebook = {
        "uuid": plan_uid(run),
        "title": line(say(lang, "oscal.rulebook", version=run.rulebook_version)),
        "description": say(lang, "oscal.plan"),
        "props": [prop("rulebook-version", run.rulebook_version), prop("rulebook-digest", run.rulebook_digest)],
        **({"rlinks": [{"href": one.link} for one in sources]} if sources else {}),
    }
    return [
        rulebook,
        *(
            {
                "uuid": uid("circular", one.id),
                "title": line(spoken(one.title, lang)),
                "citation": {"text": line(spoken(one.cite, lang))},
                "rlinks": [{"href": one.link}],
            }
            for one in sources
        ),
    ]


REPORTER = OscalReporter()
