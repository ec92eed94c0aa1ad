"""What is checked in a rulebook beyond its shape, before any record is read."""

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path

from pydantic import ValidationError

from mottak_cli.checks.params import of_others
from mottak_cli.checks.registry import PRIMITIVES, sentences
from mottak_cli.errors import InputError, Misfit
from mottak_cli.forms import fill
from mottak_cli.messages import Message
from mottak_cli.records import field_paths
from mottak_cli.rulebook.models import Circular, Rule
from mottak_cli.rulebook.problems import from_validation, problem
from mottak_cli.rulebook.shapes import model_of
from mottak_cli.source import Document
from mottak_cli.timeline.calendar import MAX_DAY, MIN_DAY

Rules = Mapping[str, tuple[Rule, Document]]
Circulars = Mapping[str, tuple[Circular, Document]]


def check_rule(rule: Rule, document: Document, circulars: Mapping[str, Circular], unread: Collection[Path] = ()) -> Iterator[InputError]:
    """One rule: its circular, its file's name, its versions, the fields it reads, the sentences it needs.

    `unread` are files that could not be read: nobody knows which documents and rules they hold.
    """
    if rule.circular not in circulars and Path(document.file).with_name("circular.yaml") not in unread:
        yield problem(document, "id", Message("rule.no_circular", {"id": rule.circular}), Message("rule.no_circular.advice"))
    if Path(document.file).stem != rule.id.partition("/")[2]:
        yield problem(document, "id", Message("rule.file_name", {"id": rule.id}), Message("rule.file_name.advice"))
    yield from check_flags(rule, document)
    last = None
    for number, version in enumerate(rule.versions):
        at = f"versions[{number}]"
        start = MIN_DAY if version.from_ is None else version.from_
        if (last is not None and start <= last) or (version.to is not None and version.to < start):
            yield problem(document, at, Message("rule.versions_overlap"), Message("rule.versions_overlap.advice"))
        last = MAX_DAY if version.to is None else version.to
        if version.check not in PRIMITIVES:
            near = get_close_matches(version.check, PRIMITIVES, 1) or sorted(PRIMITIVES)
            message = Message("rule.no_primitive", {"check": version.check})
            yield problem(document, f"{at}.check", message, Message("rule.no_primitive.advice", {"checks": tuple(near)}))
            continue
        yield from check_parameters(rule, document, number)


def check_flags(rule: Rule, document: Document) -> Iterator[InputError]:
    """A flag that could never matter says something about the rule that is not so."""
    lasting = all(PRIMITIVES[version.check].lasting for version in rule.versions if version.check in PRIMITIVES)
    idle = {
        "serious": rule.serious and rule.modality != "shall",
        "ours": rule.ours and rule.modality != "shall",
        "owed_after_closing": rule.owed_after_closing and not lasting,
    }
    for key in (key for key, is_idle in idle.items() if is_idle):
        yield problem(document, key, Message("rule.idle_flag", {"key": key}), Message("rule.idle_flag.advice"))


def check_parameters(rule: Rule, document: Document, number: int) -> Iterator[InputError]:
    """The parameters of one version: their form, and that every field they name is one of the record's."""
    version = rule.versions[number]
    primitive = PRIMITIVES[version.check]
    under = f"versions[{number}].with"
    try:
        model_of(primitive.params).model_validate(version.with_)
    except ValidationError as found:
        yield from from_validation(document, found, primitive.params, under)
        return
    params = fill(primitive.params, version.with_)
    try:
        paths: list[tuple[str, str]] = [(rule.judged_on, path) for path in params.reads()]
    except Misfit as found:
        yield problem(document, under, Message("rule.shape", {"problem": found.message}), Message("rule.see_readme"))
        return
    paths += of_others(params)
    for kind, path in paths:
        if path not in (known := field_paths(kind)):
            near = get_close_matches(path, known, 1)
            advice = Message("rule.field.did_you_mean", {"path": near[0]}) if near else Message("rule.see_readme")
            yield problem(document, under, Message("rule.no_field", {"path": path}), advice)
    asked = sentences(primitive, params)
    for key in sorted(asked - rule.found.keys()):
        yield problem(document, "found", Message("rule.no_sentence", {"key": key}), Message("rule.see_readme"))
    for key in sorted(rule.found.keys() - asked):
        yield problem(document, f"found.{key}", Message("rule.idle_sentence", {"key": key}), Message("rule.see_readme"))


def check_whole(rules: Rules, circulars: Circulars, unread: Collection[Path] = ()) -> Iterator[InputError]:
    """No provision is both judged and text, and what others name is there, unless it may stand in a file that could not be read."""
    unnamed = {one.stem for one in unread}
    for circular, document in circulars.values():
        texts = [one.id for one in circular.provisions]
        known = {*texts, *(rule.partition("/")[2] for rule in rules if rule.startswith(f"{circular.id}/"))}
        for number, provision in enumerate(circular.provisions):
            at = f"provisions[{number}]"
            if f"{circular.id}/{provision.id}" in rules or texts.count(provision.id) > 1:
                message = Message("rule.provision_twice", {"id": f"{circular.id}/{provision.id}"})
                yield problem(document, at, message, Message("rule.provision_twice.advice"))
            for shown_by in provision.general:
                if shown_by not in known | unnamed:
                    yield problem(document, at, Message("rule.no_rule", {"id": shown_by}), Message("rule.see_readme"))
    for rule, document in rules.values():
        for number, cause in enumerate(rule.follows_from):
            if cause not in rules and cause.partition("/")[2] in unnamed:
                continue
            if cause not in rules or cause == rule.id or rules[cause][0].judged_on != rule.judged_on:
                yield problem(document, f"follows_from[{number}]", Message("rule.no_rule", {"id": cause}), Message("rule.see_readme"))
