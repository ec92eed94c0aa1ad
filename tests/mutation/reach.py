"""Which statements of the program something runs. What never runs a changed statement cannot notice the change."""

import ast
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FunctionType
from typing import Any

from mottak_cli.timeline import calendar

from .code_mutants import MODULES, Place, functions, parsed

MARK = "__mark__"
Reach = Callable[[Callable[[], object]], frozenset[Place]]


@contextmanager
def marked() -> Iterator[Reach]:
    """While it lasts, every statement of `MODULES` leaves a mark when it is run; gives what does something and says which were."""
    run: set[Place] = set()
    real: dict[FunctionType, CodeType] = {}
    for short in MODULES:
        module = f"mottak_cli.{short}"
        vars(sys.modules[module])[MARK] = run.add
        tree = with_marks(module)
        whole = compile(tree, str(sys.modules[module].__file__), "exec")
        for name, _ in functions(tree):
            living = living_function(module, name)
            real[living] = living.__code__
            living.__code__ = code_of(whole, name)

    def reach(work: Callable[[], object]) -> frozenset[Place]:
        run.clear()
        forget()
        work()
        return frozenset(run)

    try:
        yield reach
    finally:
        for living, code in real.items():
            living.__code__ = code
        forget()


def with_marks(module: str) -> ast.Module:
    """The module with a mark before every statement of its functions, named after the module and the line."""
    tree = parsed(module)
    for _, function in functions(tree):
        for holder in list(ast.walk(function)):
            for field, inside in list(ast.iter_fields(holder)):
                if isinstance(inside, list) and inside and isinstance(inside[0], ast.stmt):
                    setattr(holder, field, [each for one in inside for each in (mark(module, one.lineno), one)])
    return ast.fix_missing_locations(tree)


def mark(module: str, line: int) -> ast.stmt:
    """The statement that leaves a mark."""
    return ast.parse(f"{MARK}(({module!r}, {line}))").body[0]


def forget() -> None:
    """Empties what the calendar has kept, so that it works everything out anew."""
    for name in ("add_months", "sub_period", "birthday", "public_holidays"):
        getattr(calendar, name).cache_clear()


def living_function(module: str, name: str) -> FunctionType:
    """The living function of a qualified name, taken out of what decorates it."""
    found: Any = sys.modules[module]
    for step in name.split("."):
        found = vars(found)[step]
    found = getattr(found, "fget", found)
    found = getattr(found, "__func__", found)
    found = getattr(found, "__wrapped__", found)
    assert isinstance(found, FunctionType), name
    return found


def code_of(code: CodeType, name: str) -> CodeType:
    """The compiled function of a qualified name inside a compiled module."""
    inner = [one for one in code.co_consts if isinstance(one, CodeType)]
    head, _, rest = name.partition(".")
    found = next(one for one in inner if one.co_name == head)
    return code_of(found, rest) if rest else found
