"""Code exercises: a reference, designed points, and the mistakes to tell apart.

An exercise turns into a Spec (calls, right results, marks of the known mistakes) at
public points for the notebooks, or at hidden ones for the grader. The reference is
certified by tests, so comparing with it needs no step size and no loose tolerance.
"""

import copy
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from grader.student.code_check import judge_code
from grader.student.compare import agrees
from grader.student.spec import (
    Case,
    KnownMistake,
    Spec,
    encode,
    mark,
    spec_to_json,
)
from grader.student.verdict import Verdict
from grader.student.views import VIEWS

DRAWS = 100
SAME = 1e-8
STRETCH = (0.0, -1.0, 1e-3, 40.0)


@dataclass(frozen=True)
class Point:
    """Arguments of one call; the reference supplies the right result."""

    args: tuple
    kwargs: dict = field(default_factory=dict)
    group: str = "value"
    where: str = ""
    sizes: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Mistake:
    """A wrong answer that learners give, as code, with the sentence they get."""

    code: str
    sentence: str
    answer: Callable


@dataclass(frozen=True)
class CodeExercise:
    """One function to write. points(rng) gives the calls, drawn from a generator."""

    name: str
    reference: Callable
    points: Callable[[np.random.Generator], list[Point]]
    mistakes: tuple[Mistake, ...] = ()
    returns: tuple[str, ...] = ("result",)
    view: str = "returned"
    uses: tuple[str, ...] = ()

    def spec(self, seed: str) -> Spec:
        """The exercise at the points that belong to a seed."""
        points = self._designed_points(generator(self.name, seed))
        cases = [self._case(point) for point in points]
        ordinary = [p for p in points if p.group == "value"]
        known = [
            KnownMistake(m.code, m.sentence, [self._marks(m, p) for p in ordinary])
            for m in self.mistakes
        ]
        names = list(self.returns)
        return Spec(self.name, cases, known, names, self.view, list(self.uses))

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge a function at the points that belong to a seed."""
        return judge_code(self.spec(seed), function)

    def stored(self) -> dict:
        """The exercise at its public points, as plain data."""
        return {"kind": "code", "spec": spec_to_json(self.spec("public"))}

    def agrees_at(self, seed: str, function: Callable) -> bool:
        """Whether an answer equals the reference at fresh points and beyond them."""
        points = self.points(generator(self.name, seed))
        tried = [p for point in points for p in (point, *self.stretched(point))]
        return all(self._agrees(function, point) for point in tried)

    def stretched(self, point: Point) -> list[Point]:
        """The same call with numbers far from the designed ones; 0/1 labels stay."""
        return [
            replace(point, args=tuple(times(a, factor) for a in point.args))
            for factor in STRETCH
        ]

    def _agrees(self, function: Callable, point: Point) -> bool:
        right = self._anywhere(self.reference, point)
        if right is None or not all(np.isfinite(b).all() for b in right.values()):
            return True  # outside of the domain anything may come
        found = self._anywhere(function, point)
        return found is not None and all(
            agrees(found[name], right[name], SAME) for name in right
        )

    def _anywhere(self, function: Callable, point: Point) -> dict | None:
        try:
            return self.blocks(function, point)
        except Exception:
            return None

    def _designed_points(self, rng: np.random.Generator) -> list[Point]:
        """Draw until no known mistake gives the right results at every call."""
        for _ in range(DRAWS):
            points = self.points(rng)
            ordinary = [p for p in points if p.group == "value"]
            solved = [(p, self.blocks(self.reference, p)) for p in ordinary]
            if not any(self._coincides(m, solved) for m in self.mistakes):
                return points + twin(points, self.points(rng))
        raise RuntimeError(
            f"{self.name}: a known mistake is right at every point drawn"
        )

    def _coincides(self, mistake: Mistake, solved: list[tuple[Point, dict]]) -> bool:
        for point, right in solved:
            found = self.results(mistake.answer, point)
            if found is None or not all(agrees(found[n], right[n]) for n in right):
                return False
        return True

    def blocks(self, function: Callable, point: Point) -> dict[str, np.ndarray]:
        """Results of a function of ours at a point, as named blocks."""
        args, kwargs = copy.deepcopy((point.args, point.kwargs))
        with np.errstate(all="ignore"):
            result = function(*args, **kwargs)
        return VIEWS[self.view](result, list(self.returns))

    def _case(self, point: Point) -> Case:
        expected = self.blocks(self.reference, point)
        args, kwargs = list(point.args), dict(point.kwargs)
        return Case(args, kwargs, expected, point.group, point.where, point.sizes)

    def _marks(self, mistake: Mistake, point: Point) -> dict | None:
        found = self.results(mistake.answer, point)
        return found and {name: mark(array) for name, array in found.items()}

    def results(self, wrong: Callable, point: Point) -> dict | None:
        """Blocks of a wrong answer; None where it cannot run at this point."""
        try:
            return self.blocks(wrong, point)
        except (ValueError, TypeError, IndexError, ZeroDivisionError):
            return None


def twin(points: list[Point], fresh: list[Point]) -> list[Point]:
    """An ordinary point once more with other numbers; none where all are fixed.

    An answer that keeps results by shape repeats the earlier one there.
    """
    for point, other in zip(points, fresh, strict=True):
        if point.group == "value" and encode(point.args) != encode(other.args):
            return [other]
    return []


def generator(name: str, seed: str) -> np.random.Generator:
    """The random numbers of one exercise under one seed, the same on every machine."""
    return np.random.default_rng([zlib.crc32(name.encode()), zlib.crc32(seed.encode())])


def times(value, factor: float):
    """A value of a call, stretched if it is a real number or an array of them."""
    if isinstance(value, float):
        return value * factor
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        return value if np.isin(value, (0, 1)).all() else value * factor
    return value
