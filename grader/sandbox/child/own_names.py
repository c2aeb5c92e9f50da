"""Names that checks and answers need, which a cell may have given to something else.

`np = 3`, `sum = 0`, `del check` and `%reset` in a cell of one's own would cost every
exercise behind it. Here such a name is noticed, told to the executor with the cell that
took it, and in a run that is to show what depends on it put back for the time in which
cells of the course and answers run. Between them a student's cells find their own.
"""

import builtins
from types import FunctionType, ModuleType
from typing import Any

from . import kernel

GONE = object()
COURSE = "grader"  # what comes from it is nobody else's to define


class OwnNames:
    """What the names of one notebook stood for when its marked cells had run."""

    def __init__(self, names: dict[str, Any]):
        self._names = names
        self._first: dict[str, Any] = {}
        self._told: set[str] = set()
        self._before: dict[str, Any] = {}
        self._theirs: dict[str, Any] = {}

    def before(self, *, marked: bool, restore: bool) -> None:
        """A cell is about to run."""
        self._theirs = {}
        if marked and restore:
            self._theirs = self._taken()
            for name in self._theirs:
                self._names.pop(name, None)
                if name in self._first:
                    self._names[name] = self._first[name]
        self._before = dict(self._names) if marked else {}

    def after(self, number: int, *, marked: bool) -> None:
        """A cell has run: what it took is told, and the student gets theirs back."""
        if marked:
            self._keep_new()
        for name, value in self._theirs.items():
            if self._names.get(name, GONE) is self._before.get(name, GONE):
                self._names.pop(name, None)
                self._names |= {} if value is GONE else {name: value}
        for name, value in self._taken().items():
            if name not in self._told:
                self._told.add(name)
                kind = "" if value is GONE else type(value).__name__
                kernel.emit("taken", number, {"name": name, "kind": kind})
        self._before = {}

    def _keep_new(self) -> None:
        """Remember what a marked cell bound."""
        for name, value in self._names.items():
            known = value is self._before.get(name, GONE)
            if not known and not name.startswith("_") and _is_used(value):
                self._first[name] = value

    def _taken(self) -> dict[str, Any]:
        """Names that stand for something that cannot do what they did, or are gone."""
        taken = {
            name: now
            for name, first in self._first.items()
            if (now := self._names.get(name, GONE)) is not first
            and (_is_of_course(first) or not _is_used(now))
        }
        own = vars(builtins)
        return taken | {
            name: self._names[name]
            for name in self._names.keys() & own.keys()
            if not name.startswith("_")
            and callable(own[name])
            and not _is_used(self._names[name])
        }


def _is_used(value) -> bool:
    """Whether it can be called, or is a module, so that others rely on its name."""
    return callable(value) or issubclass(type(value), ModuleType)


def _is_of_course(value) -> bool:
    return type(value) is FunctionType and str(value.__module__).startswith(COURSE)
