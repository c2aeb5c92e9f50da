"""Who learns from a page what was asked gets no point for it: hard points are drawn."""

import numpy as np
import pytest

from grader.judge.code_exercise import CodeExercise
from grader.student.judging.call import fresh
from grader.student.judging.points_codec import encode
from tests.this_course import EXERCISES

SEEDS = ("second", "third", "fourth")


def softmax(z):
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True)


NAIVE = {
    "sigmoid": lambda z: np.exp(z) / (1 + np.exp(z)),
    "softmax": softmax,
    "log_softmax": lambda z: np.log(softmax(z)),
}


def learnt(exercise: CodeExercise, otherwise):
    """An answer with a table of all that was asked of somebody, edges too."""
    table = {}
    for case in exercise.spec("first").cases:
        table[str(encode(tuple(case.args)))] = case

    def answer(*args):
        known = table.get(str(encode(args)))
        if known is None:
            return otherwise(*args)
        given, _ = fresh((known.args, {}))
        return exercise.reference(*given)

    return answer


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("name", NAIVE)
def test_a_table_of_what_was_asked_earns_no_more_than_none(name):
    exercise = EXERCISES[name]
    alone = [exercise.judge(NAIVE[name], seed).share for seed in SEEDS]
    by_heart = learnt(exercise, NAIVE[name])
    assert max(alone) < 1
    assert exercise.judge(by_heart, "first").share == 1  # it works where it was learnt
    assert [exercise.judge(by_heart, seed).share for seed in SEEDS] == alone


def test_hard_points_are_drawn_for_each_submission():
    drawn = 0
    for exercise in EXERCISES.values():
        if type(exercise) is not CodeExercise:
            continue
        hard = [
            {
                str(encode(tuple(c.args)))
                for c in exercise.spec(s).cases
                if c.group != "value"
            }
            for s in ("first", "second")
        ]
        drawn += bool(hard[0] ^ hard[1])
        assert bool(hard[0]) == bool(hard[1])
    assert drawn >= 20
