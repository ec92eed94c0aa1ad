"""The merged report."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mottak_cli.locale import text
from mottak_cli.merge.apart import NAMED, Apart, no_such
from mottak_cli.merge.read import Shard
from mottak_cli.messages import Message
from mottak_cli.reporters.compact import encode

LISTS = ("records", "results", "errors")


def combined(shards: Sequence[Shard], apart: Sequence[Apart], exit_code: int) -> dict[str, Any]:
    """The reports as one, shard after shard; what else they say is the same in all of them."""
    first = shards[0].data
    counts = Counter(one["verdict"] for shard in shards for one in shard.data["results"])
    return {
        **first,
        **{key: [one for shard in shards for one in shard.data[key]] for key in LISTS},
        "notes": notes(shards, first["language"]),
        "counts": {verdict: counts[verdict] for verdict in first["counts"]},
        "exit_code": exit_code,
        "merged": {
            "reports": [part(one) for one in shards],
            "apart": [told(one, first["language"]) for one in apart],
        },
    }


def part(one: Shard) -> dict[str, Any]:
    """A report that was put in."""
    data = one.data
    return {"file": one.file, "records": len(data["records"]), "errors": len(data["errors"]), "exit_code": data["exit_code"]}


def notes(shards: Sequence[Shard], lang: str) -> list[Any]:
    """The remarks of all reports, but for those that miss a record which another report has."""
    there = {text(no_such(one["kind"], one["id"]), lang) for shard in shards for one in shard.data["records"] if one["kind"] in NAMED}
    return [one for shard in shards for one in shard.data["notes"] if one["message"] not in there]


def told(one: Apart, lang: str) -> dict[str, Any]:
    """A rule that hangs on records of other shards."""
    return {
        "rule": one.rule,
        "cite": one.cite,
        "title": one.title,
        "judged": one.judged,
        "needs": list(one.needs),
        "records": [{"kind": kind, "id": name} for kind, name in one.records],
        "message": sentence(one, lang),
    }


def sentence(one: Apart, lang: str) -> str:
    """What was not judged, or not with all that belongs to it, as one sentence."""
    kinds = [text(Message(f"merge.kinds.{kind}"), lang) for kind in one.needs]
    args = {"n": len(one.records), "kinds": kinds, "records": [name for _, name in one.records[:5]]}
    more = text(Message("merge.apart.more", {"n": len(one.records) - 5}), lang) if len(one.records) > 5 else ""
    return text(Message("merge.apart.judged" if one.judged else "merge.apart.not_judged", {**args, "more": more}), lang)


def at_threshold(report: Mapping[str, Any], limit: Sequence[str], counting: str) -> bool:
    """Whether any result has one of the verdicts; with `counting` "open", whether any open finding has."""
    if counting == "open":
        return any(each["open"] and each["verdict"] in limit for one in report["results"] for each in one["findings"])
    return any(one["verdict"] in limit for one in report["results"])


def written(report: Mapping[str, Any]) -> Iterator[str]:
    """The report in JSON, laid out as `check` lays it out: an item of a list on a line."""
    before = "{\n"
    for key, value in report.items():
        yield f'{before}  "{key}": '
        yield "[\n    " + ",\n    ".join(map(encode, value)) + "\n  ]" if isinstance(value, list) and value else encode(value)
        before = ",\n"
    yield "\n}\n"
