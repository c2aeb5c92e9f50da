"""Make wrong answers by machine: all first-order mutations of a solution's lines.

Every mutation changes one place of the syntax tree: an operator, a comparison, a
constant, a name, an axis, a transpose, a sign, a call, or a statement. What is mutated
is text; the module of the solution is read and never touched.
"""

import ast
import inspect
import sys
import textwrap
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.mutants.mutations import alternatives

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"


@dataclass(frozen=True)
class Mutant:
    """One changed solution: the line it was made from, the change, the whole text."""

    line: str
    change: str
    text: str

    def build(self, original: Callable) -> Callable:
        """The mutant as a function or class, over a copy of the original's module."""
        space = dict(vars(sys.modules[original.__module__]))
        with warnings.catch_warnings():  # of `is` with a number, for one
            warnings.simplefilter("ignore")
            exec(compile(self.text, "<mutant>", "exec"), space)
        return space[original.__name__]


def mutants(original: Callable, most: int | None = None) -> list[Mutant]:
    """All different first-order mutants of a function or class, in a fixed order.

    most: only so many of them, from all over it.
    """
    text = textwrap.dedent(inspect.getsource(original))
    lines = text.splitlines()
    tree = ast.parse(text)
    inside = solution_lines(lines)
    possible = [
        (put, node, change, new)
        for function in _functions(tree)
        for names in [_names(function)]
        for put, node, role in list(_sites(function))
        if node.lineno in inside
        for change, new in alternatives(node, role, names)
    ]
    seen, found = {ast.unparse(tree)}, []
    for put, node, change, new in possible[:: -(-len(possible) // most) if most else 1]:
        put(ast.fix_missing_locations(new))
        mutated = ast.unparse(tree)
        put(node)
        if mutated not in seen:
            seen.add(mutated)
            found.append(Mutant(lines[node.lineno - 1].strip(), change, mutated))
    return found


def solution_lines(lines: list[str]) -> set[int]:
    """Numbers of the lines between the solution markers, counted from 1."""
    inside, open_region = set(), False
    for number, line in enumerate(lines, start=1):
        if line.strip() in (BEGIN, END):
            open_region = line.strip() == BEGIN
        elif open_region:
            inside.add(number)
    return inside


def _functions(tree: ast.Module) -> list[ast.FunctionDef]:
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else tree.body
    return [node for node in body if isinstance(node, ast.FunctionDef)]


def _names(function: ast.FunctionDef) -> list[str]:
    """Parameters and local variables, which a slip of the pen may exchange."""
    found = dict.fromkeys(a.arg for a in ast.walk(function) if isinstance(a, ast.arg))
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found[node.id] = None
    return [name for name in found if name not in ("self", "_")]


def _sites(function: ast.FunctionDef) -> Iterator[tuple[Callable, ast.AST, str]]:
    """Every place of the tree: how to put something there, what is there, its role."""
    for parent in ast.walk(function):
        for role, value in ast.iter_fields(parent):
            children = enumerate(value) if isinstance(value, list) else [(None, value)]
            for index, child in children:
                if isinstance(child, ast.expr | ast.stmt):
                    yield _putter(parent, role, index), child, role


def _putter(parent: ast.AST, role: str, index: int | None) -> Callable:
    def put(new):
        if index is None:
            setattr(parent, role, new)
        else:
            getattr(parent, role)[index] = new

    return put
