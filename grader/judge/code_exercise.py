"""Code exercises: a reference, designed points, and the mistakes to tell apart.

An exercise turns into a Spec (calls, right results, marks of the known mistakes) at
public points for the notebooks, or at hidden ones for the grader. The reference is
certified by tests, so comparing with it needs no step size and no loose tolerance.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache, partial

import numpy as np

from grader.judge.exercise import Exercise
from grader.judge.rng import HIDDEN, PUBLIC, generator
from grader.student.judging.call import fresh
from grader.student.judging.code_check import judge_code
from grader.student.judging.compare import agrees
from grader.student.judging.points_codec import encode
from grader.student.judging.spec import (
    Case,
    KnownMistake,
    Mark,
    Spec,
    mark,
    spec_to_json,
)
from grader.student.judging.verdict import Verdict
from grader.student.judging.views import VIEWS

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


@dataclass(frozen=True, eq=False)
class CodeExercise(Exercise):
    """One function to write. points(rng) gives the calls, drawn from a generator.

    beside are given functions that call what is lent, often: they run where that is.
    """

    name: str
    reference: Callable
    points: Callable[[np.random.Generator], list[Point]]
    mistakes: tuple[Mistake, ...] = ()
    returns: tuple[str, ...] = ("result",)
    view: str = "returned"
    uses: tuple[str, ...] = ()
    beside: tuple[Callable, ...] = ()

    def spec(self, seed: str) -> Spec:
        """The exercise at its designed points and at one that belongs to a seed."""
        return _spec(self, seed)

    def prepare(self) -> None:
        """Compute what all submissions share: judging needs it, and keeps it."""
        self.judge(self.reference, HIDDEN)

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

    def designed(self, rng: np.random.Generator) -> list[Point]:
        """Draw until no known mistake gives the right results at every call."""
        for _ in range(DRAWS):
            points = self.points(rng)
            ordinary = [p for p in points if p.group == "value"]
            solved = [(p, self.blocks(self.reference, p)) for p in ordinary]
            if not any(self._coincides(m, solved) for m in self.mistakes):
                return points
        raise RuntimeError(
            f"{self.name}: a known mistake is right at every point drawn"
        )

    def _coincides(self, mistake: Mistake, solved: list[tuple[Point, dict]]) -> bool:
        for point, right in solved:
            found = self.results(mistake.answer, point)
            if found is None or not all(agrees(found[n], right[n]) for n in right):
                return False
        return True

    def blocks(self, function: Callable, point: Point | Case) -> dict[str, np.ndarray]:
        """Results of a function of ours at a point, as named blocks."""
        args, kwargs = fresh((point.args, point.kwargs))
        with np.errstate(all="ignore"):
            result = function(*args, **kwargs)
        return VIEWS[self.view](result, list(self.returns))

    def case(self, point: Point) -> Case:
        """A point with its right results."""
        expected = self.blocks(self.reference, point)
        args, kwargs = list(point.args), dict(point.kwargs)
        return Case(args, kwargs, expected, point.group, point.where, point.sizes)

    def mark(self, mistake: Mistake, ordinary: list[Case], i: int) -> Mark | None:
        """The mark of a mistake at an ordinary case; None where it cannot run."""
        found = self.results(mistake.answer, ordinary[i])
        return mark(found, ordinary[i].expected) if found else None

    def share(self, mistake: Mistake) -> float:
        """Part of the points for a known mistake; 0 where its right blocks decide."""
        return 0.0

    def results(self, wrong: Callable, point: Point | Case) -> dict | None:
        """Blocks of a wrong answer; None where it cannot run at this point."""
        try:
            return self.blocks(wrong, point)
        except (ValueError, TypeError, IndexError, ZeroDivisionError):
            return None


@lru_cache(maxsize=256)
def _designed(exercise: CodeExercise, audience: str) -> tuple[list, list[Case]]:
    """Points with their cases, one set for the notebooks and one for the grader.

    That they tell every known mistake from the truth is proved here, once; a
    submission's own point, any of them with other numbers, comes on top.
    """
    points = exercise.designed(generator(exercise.name, audience))
    return points, [exercise.case(point) for point in points]


@lru_cache(maxsize=256)
def _spec(exercise: CodeExercise, seed: str) -> Spec:
    points, cases = _designed(exercise, PUBLIC if seed == PUBLIC else HIDDEN)
    rng = generator(exercise.name, f"of {seed}")
    pairs = list(zip(points, exercise.points(rng), strict=True))
    first = 0 if seed == PUBLIC else int(rng.integers(len(pairs)))
    again = twin(pairs[first:] + pairs[:first])
    cases = cases + [exercise.case(point) for point in again]
    ordinary = [case for case in cases if case.group == "value"]

    @cache
    def mistakes():
        return [
            KnownMistake(
                m.sentence,
                cache(partial(exercise.mark, m, ordinary)),
                exercise.share(m),
            )
            for m in exercise.mistakes
        ]

    names, uses = list(exercise.returns), list(exercise.uses)
    return Spec(exercise.name, cases, mistakes, names, exercise.view, uses)


def twin(pairs: list[tuple[Point, Point]]) -> list[Point]:
    """An ordinary point once more with other numbers; none where all are fixed.

    pairs are points and the same ones drawn anew. An answer that keeps results by shape
    repeats the earlier one there.
    """
    for point, other in pairs:
        if point.group == "value" and encode(point.args) != encode(other.args):
            return [other]
    return []


def times(value, factor: float):
    """A value of a call, stretched if it is a real number or an array of them."""
    if isinstance(value, float):
        return value * factor
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        return value if np.isin(value, (0, 1)).all() else value * factor
    return value
