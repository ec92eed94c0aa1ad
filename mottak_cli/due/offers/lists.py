"""One more entry of a list: contacts in the log, papers, meetings, rounds, courses."""

from collections.abc import Iterator
from datetime import date

from mottak_cli.checks.course_in_years_of_hiring import CourseInYearsOfHiring
from mottak_cli.checks.evidenced import Evidenced
from mottak_cli.checks.exists import Exists
from mottak_cli.checks.held_per import HeldPer
from mottak_cli.checks.in_place import InPlace
from mottak_cli.checks.reading import get
from mottak_cli.due.model import FILL_IN, Edit
from mottak_cli.due.offers.task import Offer, Task, adding, any_of, do, setting
from mottak_cli.messages import Message

LIKE: dict[str, dict[str, object]] = {
    "manager_meetings": {"operators_invited": True, "dialogue": True},
    "new_employee_courses": {"template": "common"},
}
"""What a new entry says besides what is asked of it."""


def evidence(task: Task) -> Iterator[Offer]:
    """An activity with everybody who is missing, else with one of those who may be asked, on the topic that fits best."""
    params: Evidenced = task.params
    missing = missing_parties(task) or list(params.each_of)
    parties = missing or list(params.by[:1]) or ["neighbours"]
    entry: dict[str, object] = {"date": task.on, "with": list[object](parties)}
    topic = params.topics[-1] if params.topics[:1] == ("cooperation",) else params.topics[0] if params.topics else None
    if topic:
        entry["topic"] = topic
    if params.residents_took_part:
        entry["residents_took_part"] = True
    yield Offer((adding("activities", entry),), in_words(params, missing))


def in_words(params: Evidenced, missing: list[str]) -> Message:
    """What is to be done, with whom (all of those missing, any of those who may be asked), about what."""
    says: dict[str, object] = {}
    if missing or params.by:
        says["with_"] = [Message(f"party.{one}") for one in missing] or any_of([Message(f"party.{one}") for one in params.by])
    if params.topics:
        says["topic"] = any_of([Message(f"due.topic.{one}") for one in params.topics])
    if params.residents_took_part or not (missing or params.by):
        return do("residents" if params.residents_took_part else "activity", "activities", **says)
    return do("contact_about" if params.topics else "contact", "activities", **says)


def missing_parties(task: Task) -> list[str]:
    """Those who are asked for one by one and have no entry."""
    given = task.finding.found.args.get("missing")
    found = given if isinstance(given, tuple) else ()
    return [one.key.partition(".")[2] for one in found if isinstance(one, Message) and one.key.startswith("party.")]


def paper(task: Task) -> Iterator[Offer]:
    """A paper of the kind, dated the day."""
    params: Exists = task.params
    kind = {path: words[0] for path, words in params.where.items()}
    yield Offer((adding(params.of, {**kind, params.since: task.on}),), do("paper", f"{params.of}.{kind.get('kind', '')}"))


def plan_and_contact(task: Task) -> Iterator[Offer]:
    """The date, where it is absent or later, and the text of whatever else is absent."""
    params: InPlace = task.params
    since = get(task.data, params.since)
    edits = [setting(params.since, task.on)] if since is None or since > task.day else []
    edits += [setting(path, FILL_IN) for path in params.also if get(task.data, path) is None]
    yield Offer(tuple(edits), do("write_down", params.since.partition(".")[0]))


def held(task: Task) -> Iterator[Offer]:
    """As many more entries as are lacking, on the day and those before it."""
    params: HeldPer = task.params
    said = task.finding.found.args
    counted = said.get("count", 0)
    lacking = max(1, params.at_least - (counted if isinstance(counted, int) else 0))
    edits: list[Edit] = []
    for number in range(lacking):
        on = date.fromordinal(max(task.day - number, task.today))
        edits.append(adding(params.of, on if params.on is None else entry(task, params, on, number + 1)))
    about = ".".join((params.of, task.subject) if params.each_word else (params.of, *params.says))
    yield Offer(tuple(edits), do("held", about, n=lacking))


def entry(task: Task, params: HeldPer, on: date, number: int) -> dict[str, object]:
    """A new entry that says what is asked."""
    made: dict[str, object] = dict(LIKE.get(params.of, {}))
    if params.of == "theme_rounds":
        made["id"] = task.new_id(params.of, number)
    made[params.on or "date"] = on
    for path, words in list(params.says.items())[-1:]:
        word = task.subject if params.each_word else words[0]
        made[path] = word if isinstance(words[0], bool) else [word]
    return made


def course(task: Task) -> Iterator[Offer]:
    """A course on the common template."""
    params: CourseInYearsOfHiring = task.params
    made = {params.on: task.on, **{test.says: test.is_[0] for test in params.all_of}}
    yield Offer((adding(params.of, dict[str, object](made)),), do("held", params.of))
