"""What judging keeps is computed once, before the first hand-in is judged."""

from dataclasses import replace

import pytest

from grader.judge.typed_exercises import FormulaExercise, NumberExercise
from tests.events import steps
from tests.this_course import EXERCISES, one_in

TYPED = [
    e for e in EXERCISES.values() if isinstance(e, FormulaExercise | NumberExercise)
]


def anew(exercise):
    """The same exercise, of which nothing is computed yet."""
    if isinstance(exercise, NumberExercise):
        return replace(exercise, numbers=replace(exercise.numbers))
    parts = {name: replace(part) for name, part in exercise.parts.items()}
    return replace(exercise, parts=parts)


def costs(exercise) -> tuple[int, int]:
    """Steps for the first and for the next answer to judge."""
    made = anew(exercise)
    made.prepare()
    first, next_one = (
        steps(lambda: made.judge(made.reference, "seed")) for _ in range(2)
    )
    return first, next_one


@pytest.mark.parametrize("exercise", one_in(4, TYPED), ids=lambda e: e.name)
def test_the_first_answer_to_judge_costs_what_the_next_one_does(exercise):
    # The fewest of a few times: collecting garbage calls functions, too.
    first, next_one = map(min, zip(*(costs(exercise) for _ in range(3)), strict=True))
    assert first == next_one
