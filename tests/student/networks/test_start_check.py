"""The start of a network: where it draws from, and whose memory its arrays are."""

import copy
from itertools import pairwise

import numpy as np
import pytest

from grader.student.judging.drawing import AGAIN
from grader.student.networks.start_check import FIXED, SHARED
from solutions.mlp import Layer
from tests.this_course import EXERCISES

START = EXERCISES["initialize_mlp"]


def start(bias=np.zeros, draws=lambda rng: rng):
    """A right start but for its biases, or for where it draws from."""

    def initialize_mlp(layer_sizes, rng):
        rng = draws(rng)
        shapes = pairwise(layer_sizes)
        return [
            Layer(rng.normal(0, 1 / np.sqrt(d), (d, h)), bias(h)) for d, h in shapes
        ]

    return initialize_mlp


def one_array_for_all():
    zeros = np.zeros(10_000)
    return lambda h: zeros[:h]


def one_array_for_each_size():
    kept: dict[int, np.ndarray] = {}
    return lambda h: kept.setdefault(h, np.zeros(h))


@pytest.mark.parametrize("seed", ["hidden", "one", "two"])
@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (start(), ""),
        (start(one_array_for_all()), SHARED),
        (start(one_array_for_each_size()), SHARED),
        (start(lambda h: np.broadcast_to(0.0, h)), FIXED),
        (start(draws=copy.deepcopy), AGAIN),
        (
            start(draws=lambda rng: np.random.default_rng(0)),
            "Two different generators give one and the same network.",
        ),
    ],
)
def test_a_start_is_told_what_it_shares(answer, says, seed):
    verdict = START.judge(answer, seed)
    assert (verdict.sentence == says, verdict.share) == (
        (True, 0.5) if says else (False, 1.0)
    )
