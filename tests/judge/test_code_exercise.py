"""Points of an exercise: what submissions share, what is their own, what is lazy."""

import zlib

import numpy as np
import pytest

from grader.judge.code_exercise import CodeExercise, Mistake, Point
from grader.judge.rng import HIDDEN, PUBLIC, generator
from tests.this_course import EXERCISES


def square(x):
    return x**2


def points(rng):
    return [Point((rng.normal(size=n),)) for n in (3, 4)]


def arrays(spec):
    return [case.args[0].tolist() for case in spec.cases]


def exercise_with(answer, draw=points):
    return CodeExercise("square", square, draw, (Mistake("m", "A mistake.", answer),))


def test_submissions_share_the_designed_points_and_have_one_of_their_own():
    exercise = exercise_with(lambda x: x**3)
    *shared, own = arrays(exercise.spec("a"))
    others = [arrays(exercise.spec(seed)) for seed in "bcdefgh"]
    assert all(same == shared for *same, _ in others)
    assert all(other != own for *_, other in others)
    assert own not in shared
    assert {len(other) for *_, other in others} == {3}, "the first one, at every seed"


def test_no_point_of_the_grader_is_a_public_one():
    exercise = EXERCISES["sigmoid"]
    public, hidden = (exercise.spec(seed) for seed in (PUBLIC, HIDDEN))
    for one, other in zip(public.ordinary, hidden.ordinary, strict=True):
        assert not np.array_equal(one.args[0], other.args[0])


def test_a_right_answer_costs_no_work_on_known_mistakes():
    calls = []

    def mistaken(x):
        calls.append(1)
        return x**3

    exercise = exercise_with(mistaken)
    exercise.prepare()
    proved = len(calls)
    assert proved > 0
    for seed in "abc":
        assert exercise.judge(square, seed).passed
    assert len(calls) == proved
    assert exercise.judge(lambda x: x * x * x, "d").sentence == "A mistake."
    assert len(calls) == proved + 3
    assert exercise.judge(lambda x: x * x * x, "d").sentence == "A mistake."
    assert len(calls) == proved + 3, "known by now"


def test_points_at_which_a_mistake_is_right_are_drawn_again():
    drawn = []

    def draw(rng):
        drawn.append(1)
        return points(rng) if len(drawn) > 3 else [Point((np.array([0.0, 1.0]),))]

    spec = exercise_with(lambda x: x**3, draw).spec("a")
    assert len(spec.cases) == 3
    assert all(len(np.unique(x)) > 2 for x in arrays(spec))


def test_where_a_mistake_is_always_right_nothing_is_judged():
    def fixed(rng):
        return [Point((np.array([0.0, 1.0]),))]

    exercise = exercise_with(lambda x: x**3, fixed)
    with pytest.raises(RuntimeError, match="right at every point"):
        exercise.judge(square, "a")


def test_words_of_one_checksum_have_numbers_of_their_own():
    one, other = "plumless", "buckeroo"
    assert zlib.crc32(one.encode()) == zlib.crc32(other.encode())
    assert generator(one).random() != generator(other).random()
    assert generator("a", "bc").random() != generator("ab", "c").random()
    assert generator("a", "b").random() == generator("a", "b").random()
