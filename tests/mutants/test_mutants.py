"""No machine-made wrong answer may pass, and none may hold the judge up."""

from itertools import cycle

import numpy as np
import pytest

from grader.judge.code_exercise import CodeExercise, Mistake, Point
from tests.mutants.fates import counts, fates, has_code, survivors, told
from tests.mutants.mutate import mutants, solution_lines
from tests.this_course import DEAR, EVERY, EXERCISES

WITH_CODE = [name for name, e in EXERCISES.items() if has_code(e)]


def mean_error(y, t):
    """Mean of the squared error."""
    offset = 0.0
    ### BEGIN SOLUTION
    gap = y - t
    return np.mean(gap**2)
    ### END SOLUTION
    return offset


def countdown(n):
    """Sum of the numbers from n down to 1."""
    ### BEGIN SOLUTION
    total = 0
    while n > 0:
        total = total + n
        n = n - 1
    return total
    ### END SOLUTION


def _pairs(rng):
    return [Point((rng.normal(size=5), rng.normal(size=5)))]


def _twos(rng):
    """Where squares and doubles are the same."""
    return [Point((np.array([3.0, 4.0]), np.array([1.0, 2.0])))]


def _numbers(rng):
    return [Point((7,)), Point((0,))]


def test_mutants_change_the_solution_lines_and_nothing_else():
    found = mutants(mean_error)
    assert len(found) == len({m.text for m in found}) > 15
    assert all("offset = 0.0" in m.text for m in found)
    changes = {(m.line, m.change) for m in found}
    assert ("gap = y - t", "Sub to Add") in changes
    assert ("gap = y - t", "delete the statement") in changes
    assert ("gap = y - t", "y to t") in changes
    assert ("return np.mean(gap**2)", "mean to sum") in changes
    assert ("return np.mean(gap**2)", "2 to 3") in changes


def test_solution_lines_are_those_between_the_markers():
    lines = ["a", "### BEGIN SOLUTION", "b", "  c", "### END SOLUTION", "d"]
    assert solution_lines(lines) == {3, 4}


def test_a_mutant_leaves_the_module_alone():
    mutant = next(m for m in mutants(mean_error) if m.change == "Sub to Add")
    wrong = mutant.build(mean_error)
    assert wrong(np.array([2.0]), np.array([1.0])) == 9.0
    assert mean_error(np.array([2.0]), np.array([1.0])) == 1.0
    assert mean_error in globals().values()


def test_good_points_let_only_equivalent_mutants_live():
    found = fates(CodeExercise("mean_error", mean_error, _pairs))
    assert not survivors(found)
    same = {f.mutant.change for f in found if f.outcome == "equivalent"}
    assert "exchange sides" in same  # y - t and t - y have one square


def test_a_poor_point_lets_mutants_survive():
    found = fates(CodeExercise("mean_error", mean_error, _twos))
    survived = {(f.mutant.line, f.mutant.change) for f in survivors(found)}
    line = "return np.mean(gap**2)"
    assert survived == {(line, "Pow to Mult"), (line, "exchange sides")}


@pytest.mark.slow
def test_mutants_without_an_end_are_killed_in_time():
    found = fates(CodeExercise("countdown", countdown, _numbers), limit=0.1)
    endless = [f for f in found if f.stage == "time"]
    assert endless
    assert all(f.outcome == "killed" for f in endless)
    assert not survivors(found)


def test_an_error_of_the_judge_is_not_taken_for_a_kill():
    def broken(rng):
        raise ZeroDivisionError("our own fault")

    with pytest.raises(RuntimeError, match="our own fault"):
        fates(CodeExercise("mean_error", mean_error, broken))


def test_points_where_a_known_mistake_is_right_are_refused():
    double = Mistake("double", "Not squared.", lambda y, t: np.mean((y - t) * 2))
    exercise = CodeExercise("mean_error", mean_error, _twos, (double,))
    with pytest.raises(RuntimeError, match="right at every point"):
        exercise.spec("hidden")


@pytest.mark.parametrize("name", sorted(set(WITH_CODE) - DEAR))
def test_a_sample_of_the_mutants_is_killed(name):
    found = fates(EXERCISES[name], most=2)
    assert not survivors(found), [told(f) for f in survivors(found)]


MOST, OF_DEAR = 60, {"bug_hunt": 10}  # where not every one is judged

# Limits that the text does not tell from its own: where the instrument itself is that
# far off, far from the designed points, they differ.
AS_GOOD = {"bug_hunt": ("1e-06 to 2e-06", "max to sum")}


@pytest.mark.slow
@pytest.mark.parametrize("name", WITH_CODE)
def test_no_mutant_survives(name):
    """At one seed, because all seeds share the designed points."""
    found = fates(EXERCISES[name], most=None if EVERY else OF_DEAR.get(name, MOST))
    assert counts(found)["killed"] > 3  # the shortest answer is one sum of two names
    left = [f for f in survivors(found) if f.mutant.change not in AS_GOOD.get(name, ())]
    assert not left, [told(f) for f in left]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "seed"), list(zip(WITH_CODE, cycle(["public", "another"])))
)
def test_some_mutants_are_killed_at_other_points(name, seed):
    found = fates(EXERCISES[name], most=12, seed=seed)
    assert not survivors(found), [told(f) for f in survivors(found)]
