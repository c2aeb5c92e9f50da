"""The exercises of a course: found in its modules, in the order of its masters."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

from grader.errors import UserError
from grader.judge.exercise import Exercise

CHECK = re.compile(r'^# %%.*\bcheck="(\w+)"', re.MULTILINE)


class Catalog:
    """Every exercise that a notebook of the course asks, by its name.

    by_notebook: the same as lists, for each notebook in the order in which it asks.
    unasked: exercises that no master checks. unjudged: checks without an exercise, as
    pairs of the master and the name.
    """

    def __init__(self, masters: Iterable[Path], modules: Iterable[ModuleType]):
        found = _found(modules)
        self.by_notebook: dict[str, list[Exercise]] = {}
        self.unjudged: list[tuple[Path, str]] = []
        asked: list[str] = []
        for master in masters:
            names = CHECK.findall(master.read_text("utf-8"))
            asked += names
            self.unjudged += [(master, name) for name in names if name not in found]
            self.by_notebook[master.stem] = [found[n] for n in names if n in found]
        self.exercises = {name: found[name] for name in asked if name in found}
        self.unasked = sorted(found.keys() - self.exercises.keys())
        self._prepared: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self.exercises

    def __getitem__(self, name: str) -> Exercise:
        return self.exercises[name]

    def prepare(self, names: Iterable[str]) -> bool:
        """Compute what all submissions share, before the first of them is judged.

        Whether there was something left to compute.
        """
        left = [name for name in dict.fromkeys(names) if name not in self._prepared]
        for name in left:
            self.exercises[name].prepare()
            self._prepared.add(name)
        return bool(left)

    def earlier_parts(self, name: str) -> dict[str, Callable]:
        """Right answers to the programmed exercises before this one, by name.

        Later ones are left out, because one may hold the answer to this; earlier ones
        that are the answer, too. Given functions that stand beside it come last.
        """
        names, own = list(self.exercises), self.exercises[name]
        before = [self.exercises[n] for n in names[: names.index(name)]]
        lent = [e for e in before if e.programmed and e.name not in own.withheld]
        parts = {e.name: e.reference for e in lent}
        return parts | {f.__name__: f for f in own.beside}


def _found(modules: Iterable[ModuleType]) -> dict[str, Exercise]:
    """Exercises that are constants of the modules; one that is imported counts once."""
    found: dict[str, Exercise] = {}
    homes: dict[str, ModuleType] = {}
    for module in modules:
        for exercise in vars(module).values():
            if not isinstance(exercise, Exercise):
                continue
            if found.setdefault(exercise.name, exercise) is not exercise:
                raise UserError(
                    f"Two exercises are called {exercise.name!r}: one in "
                    f"{homes[exercise.name].__file__}, one in {module.__file__}. "
                    "Rename one of them."
                )
            homes.setdefault(exercise.name, module)
    return found
