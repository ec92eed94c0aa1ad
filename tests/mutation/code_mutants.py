"""One change at a time in the parameters that are built into the program: the numbers, comparisons and yes/no of its code.

In the modules of `MODULES`, inside every function: each whole number one less and one more, each comparison the neighbouring one,
each True and False the other, each verdict another; the softenings in another order; and outside functions what `SETTINGS` names.
Left alone: the sizes of caches, `strict=` of zip (a guard, not a parameter), and MIN_DAY and MAX_DAY (the calendar's own ends).
"""

import ast
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from .mutants import Mutant

MODULES = (
    "timeline.calendar", "timeline.days", "timeline.depth",
    "checks.at_all_times", "checks.at_least_per", "checks.begun_by", "checks.beyond_first", "checks.each_is", "checks.each_names",
    "checks.each_within", "checks.evidenced", "checks.finished_by_closing", "checks.own_item_per", "checks.params", "checks.reading",
    "checks.sub_periods", "checks.tests",
    "checks.before_next", "checks.close_together", "checks.each_part_within", "checks.elsewhere", "checks.held_per",
    "checks.lists_match", "checks.taken_up",
    "checks.follow_ups", "checks.deadlines", "checks.each_follow_up_within", "checks.each_follow_up_between", "checks.each_follow_up_names",
    "checks.weekly_from_opening", "checks.each_control_is", "checks.course_in_years_of_hiring", "checks.soon_after_joining",
    "checks.each_done_by",
    "engine.binding", "engine.softening",
)  # fmt: skip

NEIGHBOUR: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip

OTHER_VERDICT = {
    "FAIL": "UNKNOWN", "UNKNOWN": "FAIL", "WARN": "FAIL", "PENDING": "PASS", "WAIVED": "PASS", "PASS": "NOT_APPLICABLE",
    "NOT_APPLICABLE": "PASS",
}  # fmt: skip
LONGEST = 110


class Setting(NamedTuple):
    """A parameter outside functions: module, name, and what it could have been."""

    module: str
    name: str
    others: tuple[Any, ...]


SETTINGS = (
    Setting("timeline.calendar", "SATURDAY", (4, 6)),
    Setting("engine.softening", "STARTUP_MONTHS", (
        {"experienced": 2, "new": 6}, {"experienced": 4, "new": 6}, {"experienced": 3, "new": 5}, {"experienced": 3, "new": 7},
        {"experienced": 6, "new": 3},
    )),
    Setting("checks.follow_ups", "STARTUP_MONTHS", (
        {"experienced": 2, "new": 6}, {"experienced": 4, "new": 6}, {"experienced": 3, "new": 5}, {"experienced": 3, "new": 7},
    )),
    Setting("checks.follow_ups", "SHORTEST", (2, 4)),
    Setting("checks.follow_ups", "LONGEST", (5, 7)),
    Setting("checks.follow_ups", "YEAR", (11, 13)),
    Setting("checks.weekly_from_opening", "WEEK", (6, 8)),
)  # fmt: skip


class CodeChange(NamedTuple):
    """A module's changed code: the outermost function it is in (None: a setting) and the new tree, or the setting's name and value."""

    module: str
    function: str | None
    new: Any


def code_mutants() -> Iterator[Mutant]:
    """Every mutant of the program's built-in parameters."""
    for short in MODULES:
        module = f"mottak_cli.{short}"
        file = f"{module.replace('.', '/')}.py"
        tree = ast.parse(Path(str(import_module(module).__file__)).read_text(encoding="utf-8"))
        seen: Counter[str] = Counter()
        for function, says, changed in changed_trees(tree):
            label = f"{function}: {says}"
            seen[label] += 1
            yield Mutant(file, label + (f" ({seen[label]})" if seen[label] > 1 else ""), short, CodeChange(module, function, changed))
        for setting in SETTINGS:
            if setting.module == short:
                for other in setting.others:
                    yield Mutant(file, f"{setting.name} = {other}", short, CodeChange(module, None, (setting.name, other)))


def changed_trees(tree: ast.Module) -> Iterator[tuple[str, str, ast.Module]]:
    """Every tree with one change in one function: the function, what was changed, the tree."""
    for name, function in functions(tree):
        for number, (node, around) in enumerate(spots(function)):
            for turn in range(turns(node)):
                copy = deepcopy(tree)
                changed, changed_around = list(spots(dict(functions(copy))[name]))[number]
                alter(changed, turn)
                yield name, f"{brief(around)} -> {brief(changed_around)}", copy
        if name == "softenings":
            for number in range(1, len(function.body) - 1):
                copy = deepcopy(tree)
                body = dict(functions(copy))[name].body
                body[number], body[number + 1] = body[number + 1], body[number]
                yield name, f"{brief(body[number])} before {brief(body[number + 1])}", copy


def functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    """The outermost functions of a module, methods of its classes included, by qualified name."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.{one.name}", one) for one in node.body if isinstance(one, ast.FunctionDef))


def spots(function: ast.FunctionDef) -> Iterator[tuple[ast.expr, ast.AST]]:
    """Everything in a function that can be changed, with the piece of code around it."""
    for statement in function.body:
        yield from spots_in(statement, statement)


def spots_in(node: ast.AST, around: ast.AST) -> Iterator[tuple[ast.expr, ast.AST]]:
    """What can be changed in a node and below it."""
    if isinstance(node, ast.expr) and turns(node):
        yield node, node if isinstance(node, ast.Compare) else around
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return
    inside = around if isinstance(node, ast.UnaryOp | ast.FormattedValue) else node
    for field, child in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list"):
            continue
        for one in child if isinstance(child, list) else [child]:
            if isinstance(one, ast.AST):
                yield from spots_in(one, inside)


def turns(node: ast.AST) -> int:
    """In how many ways a node can be changed."""
    if isinstance(node, ast.Constant):
        return 1 if isinstance(node.value, bool) else 2 if isinstance(node.value, int) else 0
    if isinstance(node, ast.Compare):
        return len(node.ops)
    return int(
        isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Verdict" and node.attr in OTHER_VERDICT
    )


def alter(node: ast.AST, turn: int) -> None:
    """Changes a node in the given one of its ways."""
    if isinstance(node, ast.Constant):
        node.value = not node.value if isinstance(node.value, bool) else int(str(node.value)) + (-1, 1)[turn]
    elif isinstance(node, ast.Compare):
        node.ops[turn] = NEIGHBOUR[type(node.ops[turn])]()
    elif isinstance(node, ast.Attribute):
        node.attr = OTHER_VERDICT[node.attr]


def brief(node: ast.AST) -> str:
    """A piece of code on one line, its beginning where it is long."""
    if isinstance(node, ast.If | ast.While):
        node = node.test
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
