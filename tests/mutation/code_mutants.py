"""One change at a time in the parameters that are built into the program: the numbers, comparisons and yes/no of its code.

In the modules of `MODULES`, inside every function: each whole number one less and one more, each comparison the neighbouring one,
each True and False the other, each verdict another; the softenings in another order; and outside functions what `SETTINGS` names.
Left alone: the sizes of caches, `strict=` of zip (a guard, not a parameter), and MIN_DAY and MAX_DAY (the calendar's own ends).
"""

import ast
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from mottak_cli.results import Verdict

from .mutants import Mutant

MODULES = (
    "timeline.calendar", "timeline.days", "timeline.depth",
    "checks.at_all_times", "checks.at_least_per", "checks.before_next", "checks.begun_by", "checks.beyond_first", "checks.close_together",
    "checks.course_in_years_of_hiring", "checks.deadlines", "checks.each_control_is", "checks.each_done_by",
    "checks.each_follow_up_between", "checks.each_follow_up_names", "checks.each_follow_up_within", "checks.each_followed",
    "checks.each_granted", "checks.each_in_full", "checks.each_is", "checks.each_listed", "checks.each_names", "checks.each_part_within",
    "checks.each_within", "checks.elsewhere", "checks.evidenced", "checks.exists", "checks.finished_by_closing", "checks.follow_ups",
    "checks.held_per", "checks.in_place", "checks.linked", "checks.lists_match", "checks.own_item_per", "checks.params", "checks.reading",
    "checks.soon_after_joining", "checks.span", "checks.sub_periods", "checks.taken_up", "checks.tests", "checks.weekly_from_opening",
    "engine.alone", "engine.binding", "engine.causes", "engine.court", "engine.dispensations", "engine.docket", "engine.episodes",
    "engine.links", "engine.softening",
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
    Setting("checks.close_together", "TWO", (1, 3)),
    Setting("checks.linked", "SHORTEST", (2, 4)),
    Setting("checks.linked", "LONGEST", (5, 7)),
    Setting("checks.linked", "STARTUP_MONTHS", (
        {"experienced": 2, "new": 6}, {"experienced": 4, "new": 6}, {"experienced": 3, "new": 5}, {"experienced": 3, "new": 7},
        {"experienced": 6, "new": 3},
    )),
    Setting("checks.follow_ups", "YEAR", (11, 13)),
    Setting("checks.weekly_from_opening", "WEEK", (6, 8)),
    Setting("engine.causes", "BROKEN", tuple(map(tuple, combinations((Verdict.FAIL, Verdict.UNKNOWN, Verdict.WARN), 2)))),
    Setting("engine.softening", "BROKEN", ((Verdict.FAIL,), (Verdict.UNKNOWN,))),
    Setting("engine.dispensations", "NEEDED", (("applied",), ("grounds",))),
)  # fmt: skip


Place = tuple[str, int]
"""A statement of the program: its module, and the line on which it begins."""


class Way(NamedTuple):
    """How a function is changed: which of its spots, and in which of that spot's ways; no way: two statements change places."""

    number: int
    turn: int | None


class Value(NamedTuple):
    """A setting and what it could have been."""

    name: str
    value: Any


class CodeChange(NamedTuple):
    """A change in a module: of its outermost function in some way, or (None) of a setting.

    `at` are the statements that the change is in: what runs none of them cannot notice it.
    """

    module: str
    function: str | None
    new: Way | Value
    at: frozenset[Place]


def code_mutants() -> Iterator[Mutant]:
    """Every mutant of the program's built-in parameters."""
    for short in MODULES:
        module = f"mottak_cli.{short}"
        file = f"{module.replace('.', '/')}.py"
        seen: Counter[str] = Counter()
        for name, function in functions(tree_of(module)):
            for says, way, lines in changes(function):
                label = f"{name}: {says}"
                seen[label] += 1
                change = CodeChange(module, name, way, frozenset((module, line) for line in lines))
                yield Mutant(file, label + (f" ({seen[label]})" if seen[label] > 1 else ""), short, change)
        for setting in SETTINGS:
            if setting.module == short:
                for other in setting.others:
                    change = CodeChange(module, None, Value(setting.name, other), frozenset(uses(setting.name)))
                    yield Mutant(file, f"{setting.name} = {other}", short, change)


def parsed(module: str) -> ast.Module:
    """The text of a module as a tree, a new one each time."""
    return ast.parse(Path(str(import_module(module).__file__)).read_text(encoding="utf-8"))


@cache
def tree_of(module: str) -> ast.Module:
    """The tree of a module, the same each time: not to be changed."""
    return parsed(module)


def changes(function: ast.FunctionDef) -> Iterator[tuple[str, Way, tuple[int, ...]]]:
    """Every change of one function: in words, the way, and the lines of the statements it is in."""
    for number, spot in enumerate(spots(function)):
        for turn in range(turns(spot.node)):
            before, kept = brief(spot.around), dict(vars(spot.node))
            alter(spot.node, turn)
            after = brief(spot.around)
            vars(spot.node).update(kept)
            yield f"{before} -> {after}", Way(number, turn), (spot.line,)
    if function.name == "softenings":
        for number in range(1, len(function.body) - 1):
            one, other = function.body[number : number + 2]
            yield f"{brief(other)} before {brief(one)}", Way(number, None), (one.lineno, other.lineno)


def change_tree(function: ast.FunctionDef, way: Way) -> None:
    """Changes a function for good."""
    if way.turn is None:
        body, number = function.body, way.number
        body[number], body[number + 1] = body[number + 1], body[number]
    else:
        alter(list(spots(function))[way.number].node, way.turn)


def uses(name: str) -> Iterator[Place]:
    """The statements that mention a setting."""
    for short in MODULES:
        module = f"mottak_cli.{short}"
        for _, function in functions(tree_of(module)):
            for statement in ast.walk(function):
                if isinstance(statement, ast.stmt) and any(isinstance(one, ast.Name) and one.id == name for one in ast.walk(statement)):
                    yield module, statement.lineno


def functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    """The outermost functions of a module, methods of its classes included, by qualified name."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.{one.name}", one) for one in node.body if isinstance(one, ast.FunctionDef))


class Spot(NamedTuple):
    """Something that can be changed, the piece of code around it, and the line on which its statement begins."""

    node: ast.expr
    around: ast.AST
    line: int


def spots(function: ast.FunctionDef) -> Iterator[Spot]:
    """Everything in a function that can be changed."""
    for statement in function.body:
        yield from spots_in(statement, statement, statement.lineno)


def spots_in(node: ast.AST, around: ast.AST, line: int) -> Iterator[Spot]:
    """What can be changed in a node and below it."""
    line = node.lineno if isinstance(node, ast.stmt) else line
    if isinstance(node, ast.expr) and turns(node):
        yield Spot(node, node if isinstance(node, ast.Compare) else around, line)
    if isinstance(node, ast.keyword) and node.arg == "strict":
        return
    inside = around if isinstance(node, ast.UnaryOp | ast.FormattedValue) else node
    for field, child in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list"):
            continue
        for one in child if isinstance(child, list) else [child]:
            if isinstance(one, ast.AST):
                yield from spots_in(one, inside, line)


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
        node.ops = [NEIGHBOUR[type(one)]() if number == turn else one for number, one in enumerate(node.ops)]
    elif isinstance(node, ast.Attribute):
        node.attr = OTHER_VERDICT[node.attr]


def brief(node: ast.AST) -> str:
    """A piece of code on one line, its beginning where it is long."""
    if isinstance(node, ast.If | ast.While):
        node = node.test
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"
