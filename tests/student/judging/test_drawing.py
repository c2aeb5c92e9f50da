"""Who copies the generator is found out by a second call with the same one."""

import copy

import numpy as np
import pytest

from grader.judge.code_exercise import CodeExercise
from grader.judge.points import Point
from grader.student.judging.drawing import AGAIN


def shuffled(x, rng):
    return x[rng.permutation(len(x))]


def points(rng):
    for n in (5, 6, 7):
        drawing = np.random.default_rng(rng.integers(1000))
        yield Point((rng.normal(size=n), drawing), where=f"for n = {n}")


EXERCISE = CodeExercise("shuffled", shuffled, lambda rng: list(points(rng)))


def test_who_draws_on_passes():
    assert EXERCISE.judge(shuffled, "any").passed


@pytest.mark.parametrize(
    "again",
    [copy.deepcopy, lambda rng: copy.copy(rng.bit_generator) and copy.deepcopy(rng)],
)
def test_who_copies_the_generator_is_told(again):
    verdict = EXERCISE.judge(lambda x, rng: shuffled(x, again(rng)), "any")
    assert (verdict.stage, verdict.sentence, verdict.share) == ("state", AGAIN, 0.5)


def test_who_draws_nothing_else_may_be_equal_by_chance_once():
    """One row can be shuffled in one way only; the other calls decide."""

    def lone(rng):
        return [*points(rng), Point((np.ones(1), np.random.default_rng(1)))]

    assert CodeExercise("shuffled", shuffled, lone).judge(shuffled, "any").passed
