"""The points of one submission: numbers that nobody else is asked, hard ones too.

point is one call that an exercise designed, drawn the same calls with other numbers,
case a call with its right results.
"""

from dataclasses import replace

import numpy as np

from grader.judge.points import times
from grader.judge.soundness import is_sound
from grader.student.judging.points_codec import encode
from grader.student.judging.spec import Case

TWINS = 8  # draws that may give an ordinary point the results that it has already
STABILITY = "stability"
MOVES = {True: (1.05, 1.4), False: (0.6, 0.95)}  # of far points, of others
FAR = 100.0  # where exponentials are about to overflow, not digits about to be lost


def twin(exercise, points: list, drawn: list, cases: list[Case], rng) -> list[Case]:
    """The first ordinary point once more with other numbers and other results.

    None where all are fixed. An answer that keeps results by shape repeats the earlier
    one there, and one that hands out a buffer spoils it: at every seed, because the
    results differ. Where other numbers give the same results, there is nothing to keep.
    """
    for _ in range(TWINS):
        movable = [
            (case, other)
            for point, case, other in zip(points, cases, drawn, strict=True)
            if point.group == "value" and not alike(point.args, other.args)
        ]
        if not movable:
            return []
        for case, other in movable:
            again = exercise.case(other)
            differs = not same_blocks(case.expected, again.expected)
            if differs and is_sound(exercise, other, again, case):
                return [again]
        drawn = exercise.points(rng)
    return [exercise.case(movable[0][1])]


def with_own_edges(
    exercise, points: list, drawn: list, cases: list[Case], rng
) -> list[Case]:
    """Cases whose hard points have other numbers than anybody else's.

    Hard are stability and cancellation, where differences of values fail. Were they the
    same for all, who saw them once would need a table of them and nothing derived. The
    fixed ones stay; one of those far out and one of the others come again, moved.
    """
    own: list[Case] = []
    draws = [drawn]
    fixed: dict[bool, list] = {True: [], False: []}
    for i, (point, case) in enumerate(zip(points, cases, strict=True)):
        if point.group != "value" and not alike(point.args, drawn[i].args):
            case = _own(exercise, i, case, draws, rng) or case
        elif point.group == STABILITY:
            fixed[_is_far(point)].append(point)
        own.append(case)
    for far, some in fixed.items():
        for point in rng.permutation(len(some))[:1]:
            moved = _moved(exercise, some[point], rng.uniform(*MOVES[far]))
            own += [moved] if moved else []
    return own


def _own(exercise, i: int, designed: Case, draws: list, rng) -> Case | None:
    """Point i as it is in the first draw in which nothing is lost by chance."""
    for k in range(TWINS):
        if k == len(draws):
            draws.append(exercise.points(rng))
        point = draws[k][i]
        case = _finite(exercise, point)
        if case and is_sound(exercise, point, case, designed):
            return case
    return None


def _is_far(point) -> bool:
    first = point.args[0]
    return isinstance(first, float | np.ndarray) and bool(np.max(np.abs(first)) > FAR)


def _moved(exercise, point, factor: float) -> Case | None:
    """A fixed point with its first argument stretched; None where it cannot move."""
    first, *rest = point.args
    other = replace(point, args=(times(first, factor), *rest))
    return None if alike(other.args, point.args) else _finite(exercise, other)


def _finite(exercise, point) -> Case | None:
    case = exercise.case(point)
    finite = all(np.isfinite(block).all() for block in case.expected.values())
    return case if finite else None


def same_blocks(one: dict, other: dict) -> bool:
    """Whether two results are the same in every number."""
    return all(np.array_equal(one[name], other[name]) for name in one)


def alike(one, other) -> bool:
    """Whether two arguments are the same to the last bit."""
    if isinstance(one, np.ndarray) and isinstance(other, np.ndarray):
        same = one.shape == other.shape and one.dtype == other.dtype
        return same and one.tobytes() == other.tobytes()
    if isinstance(one, list | tuple) and isinstance(other, list | tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, float | int | str) and isinstance(other, float | int | str):
        return one == other
    return encode(one) == encode(other)
