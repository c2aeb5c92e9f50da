"""What travels as text comes back as it was: kinds of numbers, shapes, named tuples."""

import json

import numpy as np
import pytest

from grader.student.judging.points_codec import decode, encode
from solutions.mlp import Layer

SHORT = np.array([[1.25, -0.001, 31.999], [0.0, -7.5, 2.0]])


@pytest.mark.parametrize(
    "value",
    [
        SHORT,
        SHORT * np.pi,
        SHORT * 1e3,  # too large for two bytes
        SHORT.astype(np.float32) / 3,
        np.arange(6).reshape(2, 3),
        np.array(0.125),
        np.float64(0.1),
        0.1,
        7,
    ],
    ids=repr,
)
def test_a_number_comes_back_as_it_was(value):
    back = decode(json.loads(json.dumps(encode(value))))
    assert type(back) is type(value)
    assert np.asarray(back).dtype == np.asarray(value).dtype
    np.testing.assert_array_equal(back, value)


def test_layers_come_back_as_layers():
    (back,) = decode(json.loads(json.dumps(encode([Layer(SHORT, SHORT[0])]))))
    np.testing.assert_array_equal(back.W, SHORT)
    np.testing.assert_array_equal(back.b, SHORT[0])


def test_numbers_of_three_digits_take_less_room():
    many = np.tile(SHORT, 9)
    long, short = (len(json.dumps(encode(a))) for a in (many * np.pi, many))
    assert short < long / 2
