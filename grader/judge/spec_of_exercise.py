"""At which calls an answer is judged: designed ones, and some that nobody else gets."""

from dataclasses import replace
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

import numpy as np

from grader.judge.points import Point, times
from grader.judge.rng import HIDDEN, PUBLIC, generator
from grader.student.judging.points_codec import encode
from grader.student.judging.spec import Case, KnownMistake, Spec

if TYPE_CHECKING:
    from grader.judge.code_exercise import CodeExercise

TWINS = 8  # draws that may give an ordinary point the results that it has already
STABILITY = "stability"
FARTHER, NEARER = (1.05, 1.4), (0.6, 0.95)  # where a fixed hard point may be moved
FAR = 100.0  # where exponentials are about to overflow, not digits about to be lost


@lru_cache(maxsize=256)
def _designed(exercise: "CodeExercise", audience: str) -> tuple[list, list[Case]]:
    """Points with their cases, one set for the notebooks and one for the grader.

    That they tell every known mistake from the truth is proved here, once; a
    submission's own point, any of them with other numbers, comes on top.
    """
    points = exercise.designed(generator(exercise.name, audience))
    return points, [exercise.case(point) for point in points]


@lru_cache(maxsize=256)
def spec_of(exercise: "CodeExercise", seed: str) -> Spec:
    """The exercise at its designed points, and at those that belong to a seed."""
    points, designed = _designed(exercise, PUBLIC if seed == PUBLIC else HIDDEN)
    own = twin(exercise, points, designed, generator(exercise.name, f"of {seed}"))
    rng = generator(exercise.name, f"edges of {seed}")
    fixed = seed == PUBLIC
    cases = designed if fixed else with_own_edges(exercise, points, designed, rng)
    cases = cases + own
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

    return Spec(
        exercise.name,
        cases,
        mistakes,
        list(exercise.returns),
        exercise.view,
        list(exercise.uses),
        arguments=exercise.arguments,
        axes=list(exercise.axes),
        rows=exercise.rows,
    )


def twin(
    exercise: "CodeExercise", points: list[Point], cases: list[Case], rng
) -> list[Case]:
    """The first ordinary point once more with other numbers and other results.

    None where all are fixed. An answer that keeps results by shape repeats the earlier
    one there, and one that hands out a buffer spoils it: at every seed, because the
    results differ. Where other numbers give the same results, there is nothing to keep.
    """
    for _ in range(TWINS):
        drawn = exercise.points(rng)
        movable = [
            (case, other)
            for point, case, other in zip(points, cases, drawn, strict=True)
            if point.group == "value" and encode(point.args) != encode(other.args)
        ]
        if not movable:
            return []
        for case, other in movable:
            again = exercise.case(other)
            if not same_blocks(case.expected, again.expected):
                return [again]
    return [exercise.case(movable[0][1])]


def with_own_edges(exercise: "CodeExercise", points, cases, rng) -> list[Case]:
    """Cases whose hard points have other numbers than anybody else's.

    Hard are stability and cancellation, where differences of values fail. Were they the
    same for all, who saw them once would need a table of them and nothing derived. A
    hard point that is fixed stays, and one of its kind comes on top where it may move.
    """
    own, more = [], []
    for point, other, case in zip(points, exercise.points(rng), cases, strict=True):
        if point.group == "value":
            own.append(case)
        elif encode(point.args) != encode(other.args):
            own.append(_finite(exercise, other) or case)
        else:
            own.append(case)
            more += _moved(exercise, point, rng) if point.group == STABILITY else []
    return own + more


def _moved(exercise: "CodeExercise", point: Point, rng) -> list[Case]:
    """A fixed point nearer, or farther where it is far; none where it cannot move."""
    first, *rest = point.args
    far = isinstance(first, float | np.ndarray) and np.max(np.abs(first)) > FAR
    for factor in ([rng.uniform(*FARTHER)] if far else []) + [rng.uniform(*NEARER)]:
        other = replace(point, args=(times(first, factor), *rest))
        moves = encode(other.args) != encode(point.args)
        case = _finite(exercise, other) if moves else None
        if case:
            return [case]
    return []


def _finite(exercise: "CodeExercise", point: Point) -> Case | None:
    case = exercise.case(point)
    finite = all(np.isfinite(block).all() for block in case.expected.values())
    return case if finite else None


def same_blocks(one: dict, other: dict) -> bool:
    """Whether two results are the same in every number."""
    return all(np.array_equal(one[name], other[name]) for name in one)
