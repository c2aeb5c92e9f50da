"""A point at which something is lost by chance is drawn once more."""

import numpy as np
import pytest

from grader.api import CodeExercise, Point
from grader.judge.code_exercise import CodeExercise as Code
from grader.judge.rng import generator
from grader.judge.soundness import are_sound, is_sound, vanishing
from grader.student.judging.compare import block_error
from tests.this_course import EXERCISES

SEEDS = [f"soundness {i}" for i in range(5)]
PROGRAMS = [e for e in EXERCISES.values() if isinstance(e, Code)]


def total(x):
    return x.sum()


def exercise(*points) -> CodeExercise:
    return CodeExercise("total", total, lambda rng: list(points))


def short(*numbers) -> Point:
    return Point((np.array(numbers, dtype=np.float32),), group="edge")


def test_a_sum_that_cancels_in_single_precision_is_not_sound():
    kept, lost = short(1.1, 2.3), short(1.1, 2.3, -3.3999)
    assert are_sound(exercise(kept), [kept])
    assert not are_sound(exercise(lost), [lost])
    assert not is_sound(
        exercise(lost), lost, exercise(lost).case(lost), exercise(kept).case(kept)
    )


def test_a_result_that_is_0_by_chance_is_not_sound_and_one_that_always_is_may_be():
    zero, other = Point((np.array([1.0, -1.0]),)), Point((np.array([1.0, 2.0]),))
    assert not are_sound(exercise(other), [zero])
    assert are_sound(exercise(zero), [zero])


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda e: e.name)
def test_nothing_is_lost_by_chance_at_the_points_of_a_submission(program):
    designed = program.spec("hidden").cases
    always = {(c.group, c.where, n) for c in designed for n in vanishing(c)}
    for seed in SEEDS:
        for case in program.spec(seed).cases:
            zero = {(case.group, case.where, n) for n in vanishing(case)}
            assert zero <= always or case.group == "value"
            if "float32" in case.where:
                found = program.blocks(program.reference, case)
                for name, right in case.expected.items():
                    assert block_error(found[name], right) <= 1e-6


def test_points_are_drawn_until_they_are_sound():
    tried = []

    def points(rng):
        tried.append(rng)
        return [short(1.1, 2.3, -3.3999) if len(tried) < 3 else short(1.1, 2.3)]

    CodeExercise("total", total, points).designed(generator("total", "hidden"))
    assert len(tried) == 3
