"""Points that show less than they are there for, because something is lost by chance.

Where a sum happens to cancel, single precision loses its digits, and a right answer
with them; where a whole gradient happens to be 0, many a wrong answer is right. Such
points are drawn once more.
"""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from grader.judge.faults import arrays_in
from grader.judge.points import Point
from grader.judge.rng import generator
from grader.student.judging.blocks import UnfitError
from grader.student.judging.compare import block_error
from grader.student.judging.spec import Case

if TYPE_CHECKING:
    from grader.judge.code_exercise import CodeExercise

KEPT = 1e-6  # what is left of single precision where nothing cancels, ten times ACCEPT
BESIDE = 3  # other draws, which tell what is 0 by chance from what always is


def are_sound(exercise: "CodeExercise", points: list[Point]) -> bool:
    """Whether nothing is lost by chance at any of the points of one draw."""
    cases = [exercise.case(point) for point in points]
    if not all(map(_keeps_digits, [exercise] * len(points), points, cases)):
        return False
    zero = _zeros(cases)
    for beside in range(BESIDE if zero else 0):
        others = exercise.points(generator(exercise.name, f"beside {beside}"))
        if zero - _zeros(map(exercise.case, others)):
            return False
    return True


def _zeros(cases: Iterable[Case]) -> Counter:
    """How many times each result is 0 throughout, in each kind of case."""
    return Counter((c.group, c.where, name) for c in cases for name in vanishing(c))


def is_sound(
    exercise: "CodeExercise", point: Point, case: Case, designed: Case
) -> bool:
    """Whether a point, with its case, shows what the designed case shows."""
    kept = _keeps_digits(exercise, point, case)
    return kept and vanishing(case) == vanishing(designed)


def vanishing(case: Case) -> set[str]:
    """Names of the results that are 0 in every entry."""
    return {n for n, block in case.expected.items() if block.size and not block.any()}


def _keeps_digits(exercise: "CodeExercise", point: Point, case: Case) -> bool:
    """Whether the reference is right in the precision of what it is handed."""
    if not any(array.dtype == np.float32 for array in arrays_in(list(point.args))):
        return True
    try:
        found = exercise.blocks(exercise.reference, point)
    except UnfitError:  # an op whose forward is another one in single precision
        return False
    return all(
        block_error(found[n], right) <= KEPT for n, right in case.expected.items()
    )
