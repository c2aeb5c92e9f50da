"""A package that only the student has costs what needs it, not the rest of the cell.

Before a cell runs, imports at its top level of packages that are not here are taken
out of it, and with them the statements that call what they would have brought.
"""

import ast
import importlib.util
import sys
from typing import Any

from . import kernel

SAID = "{0} is not on the machine that grades: the rest of this cell ran without it."
DEFINING = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


class MissingPackages:
    """One of IPython's transformers of what is to be run."""

    def __init__(self, names: dict[str, Any]):
        self._names = names
        self._lost: set[str] = set()
        self.number: int | None = None  # of the cell, where it may be changed

    def visit(self, tree: ast.Module) -> ast.Module:
        """The cell without what cannot be imported; what that is gets told."""
        if self.number is None:
            return tree
        self._lost = {n for n in self._lost if n not in self._names}
        missing: dict[str, None] = {}
        body: list[ast.stmt] = []
        for statement in tree.body:
            if isinstance(statement, ast.Import | ast.ImportFrom):
                body.append(self._without_missing(statement, missing))
            elif self._needs_lost(statement):
                body.append(_nothing(statement))
            else:
                body.append(statement)
        for name in missing:
            print(SAID.format(name), file=sys.stderr)
            kernel.emit("missing", self.number, {"name": name, "kind": ""})
        tree.body = body
        return tree

    def _without_missing(self, statement, missing: dict[str, None]) -> ast.stmt:
        from_one = isinstance(statement, ast.ImportFrom)
        here = []
        for alias in statement.names:
            module = statement.module if from_one else alias.name
            top = (module or "").partition(".")[0]
            if (from_one and statement.level) or not top or _is_here(top):
                here.append(alias)
                continue
            missing[top] = None
            bound = alias.asname or (alias.name if from_one else top)
            if bound not in self._names:
                self._lost.add(bound)
        if not here:
            return _nothing(statement)
        statement.names = here
        return statement

    def _needs_lost(self, statement: ast.stmt) -> bool:
        """Whether it would look up what was not imported, and fail of that."""
        if not self._lost or isinstance(statement, DEFINING):
            return False
        names = [n for n in ast.walk(statement) if isinstance(n, ast.Name)]
        bound = {n.id for n in names if isinstance(n.ctx, ast.Store)}
        if any(n.id in self._lost for n in names if n.id not in bound):
            self._lost |= bound - self._names.keys()
            return True
        self._lost -= bound
        return False


def _is_here(name: str) -> bool:
    """Whether a package can be found; those that are loaded are."""
    if name in sys.modules:
        return True
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError, AttributeError):
        return True  # then Python says what is wrong with it


def _nothing(statement: ast.stmt) -> ast.stmt:
    return ast.copy_location(ast.Pass(), statement)
