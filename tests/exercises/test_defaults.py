"""A default value is part of the answer: calls leave out what is 0."""

import functools

import pytest

from solutions.mlp import loss_and_gradients
from solutions.softmax import softmax_regression_gradients
from tests.this_course import EXERCISES


@pytest.mark.parametrize("right", [loss_and_gradients, softmax_regression_gradients])
def test_another_default_of_the_penalty_does_not_pass(right):
    @functools.wraps(right)
    def other(*args, l2=0.1, **rest):
        return right(*args, l2=l2, **rest)

    exercise = EXERCISES[right.__name__]
    assert exercise.judge(right, "hidden").passed
    assert not exercise.judge(other, "hidden").passed
