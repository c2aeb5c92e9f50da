"""A certificate: nothing that is lent to an answer is the answer, in any order."""

import inspect
import itertools

import pytest

from grader.judge.code_exercise import CodeExercise
from tests.this_course import CATALOG, EXERCISES, one_in

FEW = 3  # arguments of which every order is tried; of more, two
TAKING = [
    name
    for name, exercise in EXERCISES.items()
    if isinstance(exercise, CodeExercise) and not isinstance(exercise.reference, type)
]


def orders(count: int) -> list[tuple[int, ...]]:
    """Orders of arguments that somebody would try."""
    straight = tuple(range(count))
    if count > FEW:
        return [straight, straight[::-1]]
    return list(itertools.permutations(straight))


def turned(part, order):
    """A lent part with the arguments of a call in another order."""

    def answer(*args, **kwargs):
        whole = len(args) == len(order)
        return part(*([args[i] for i in order] if whole else args), **kwargs)

    return answer


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("name", one_in(8, TAKING))
def test_no_lent_part_earns_points_for_what_it_is_lent_to(name):
    exercise = EXERCISES[name]
    count = len(inspect.signature(exercise.reference).parameters)
    for part, function in CATALOG.earlier_parts(name).items():
        if isinstance(function, type):
            continue
        for order in orders(count):
            verdict = exercise.judge(turned(function, order), "seed")
            assert verdict.share == 0, (part, order)


def test_what_is_withheld_would_have_earned_points():
    withheld = [(e, n) for e in EXERCISES.values() for n in e.withheld]
    assert ("affine", "pre_activation") in [(e.name, n) for e, n in withheld]
    for exercise, name in withheld:
        assert exercise.judge(EXERCISES[name].reference, "seed").share > 0
