"""Points of ops that choose: where inputs are equal, several answers are right."""

import numpy as np
import pytest

from grader.exercises.graph.selecting_ops import MAX, MIN


@pytest.mark.parametrize("exercise", [MAX, MIN], ids=["Max", "Min"])
def test_no_inputs_are_equal_by_chance(exercise):
    for seed in range(60):
        for case in exercise.spec(str(seed)).cases:
            _, _, a, b = case.args
            if case.group != "ties":
                assert not np.any(a == b), (seed, case.where)
