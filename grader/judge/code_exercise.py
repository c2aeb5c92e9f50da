"""Code exercises: a reference, designed points, and the mistakes to tell apart.

An exercise turns into a Spec (calls, right results, marks of the known mistakes) at
public points for the notebooks, or at hidden ones for the grader. The reference is
certified by tests, so comparing with it needs no step size and no loose tolerance.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from grader.judge.exercise import Exercise
from grader.judge.points import Mistake, Point, in_double, times
from grader.judge.rng import generator
from grader.judge.soundness import are_sound
from grader.judge.spec_of_exercise import spec_of
from grader.student.judging.call import fresh
from grader.student.judging.code_check import judge_code
from grader.student.judging.compare import agrees
from grader.student.judging.spec import (
    Case,
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


@dataclass(frozen=True, eq=False)
class CodeExercise(Exercise):
    """One function to write.

    Parameters
    ----------
    name, reference
        The learner's function has this name and the arguments of the reference.
    points
        points(rng) returns the calls, drawn from a NumPy generator. At one of them at
        least every mistake differs from the reference by more than 1e-3 of its size.
    mistakes
        Known wrong answers, to be named.
    returns
        Names of what is returned; several names are a tuple in this order.
    view
        Name of the view that turns the result into arrays; `returned` takes it as is.
    uses
        Earlier exercises that an answer may call.
    beside
        Given functions that call what is lent, often: they run where that is.
    withheld
        Earlier exercises that are not lent, as an answer to them is one to this.
    axes
        Letters of the axes of each argument: "nd" a matrix of n rows, "" a number, "*"
        any shape, "+" a list of layers, "-" what has none. They say over which classes
        of input the exercise is asked (see input_classes).
    classes
        Further classes: the name of each, and the test whether a point belongs to it.
    without
        The reason for each of these classes that is left out.
    rows
        Whether each row of the result comes from one row of the arguments.
    """

    name: str
    reference: Callable
    points: Callable[[np.random.Generator], list[Point]]
    mistakes: tuple[Mistake, ...] = ()
    returns: tuple[str, ...] = ("result",)
    view: str = "returned"
    uses: tuple[str, ...] = ()
    beside: tuple[Callable, ...] = ()
    withheld: tuple[str, ...] = ()
    axes: tuple[str, ...] = ()
    classes: Mapping[str, Callable[[Point], bool]] = field(default_factory=dict)
    without: Mapping[str, str] = field(default_factory=dict)
    rows: bool = False

    @property
    def arguments(self) -> list[str]:
        """Names of the arguments that are handed over by position; of a class none."""
        if isinstance(self.reference, type):
            return []
        found = inspect.signature(self.reference).parameters.values()
        return [p.name for p in found if p.kind is p.POSITIONAL_OR_KEYWORD]

    @property
    def axes_told(self) -> list[str]:
        """Axes of these arguments, as far as they are known."""
        return list(self.axes) if self.arguments else []

    @property
    def inputs(self) -> list[str]:
        """Names of what the axes belong to."""
        return self.arguments

    def inputs_at(self, point: Point) -> dict:
        """The inputs of a call by name."""
        return dict(zip(self.inputs, point.args, strict=False)) | point.kwargs

    def changed(self, change: Callable[[Callable], Callable]) -> Callable:
        """The right answer with a change put on it, as an answer that can be judged."""
        return change(self.reference)

    def further_faults(self) -> dict[str, Callable]:
        """Wrong answers that only an exercise of this kind can get, by what they do."""
        return {}

    def called(self, answer: Callable) -> Callable:
        """An answer as a function of the arguments of a point."""
        return answer

    def spec(self, seed: str) -> Spec:
        """The exercise at its designed points and at one that belongs to a seed."""
        return spec_of(self, seed)

    def judge(self, function: Callable, seed: str) -> Verdict:
        """Judge a function at the points that belong to a seed."""
        return judge_code(self.spec(seed), function)

    def passes(self, function: Callable, seed: str) -> bool:
        """Whether a function gets full marks, and not a word more."""
        return self.judge(function, seed).passed

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
        """Draw until no known mistake gives the right results at every call.

        And until no result is 0, nor loses its digits, by chance.
        """
        for _ in range(DRAWS):
            points = self.points(rng)
            ordinary = [p for p in points if p.group == "value"]
            solved = [(p, self.blocks(self.reference, p)) for p in ordinary]
            if any(self._coincides(m, solved) for m in self.mistakes):
                continue
            if are_sound(self, points):
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
        """A point with its right results, in double precision whatever comes in."""
        double = replace(point, args=tuple(map(in_double, point.args)))
        expected = self.blocks(self.reference, double)
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


def code_exercise(
    reference: Callable, points: Callable, *mistakes: Mistake, **more
) -> CodeExercise:
    """The exercise to write a function; it has the name of its reference.

    Parameters are those of CodeExercise; more are its fields after the mistakes.
    """
    return CodeExercise(reference.__name__, reference, points, mistakes, **more)
