"""Networks as named blocks, and what is said of results that are none."""

import json
import re

import numpy as np
import pytest

from grader.student.judging.blocks import UnfitError
from grader.student.judging.call import unchanged
from grader.student.judging.points_codec import decode, encode
from grader.student.judging.views import VIEWS
from grader.student.networks.start_check import judge_start
from solutions.mlp import Layer, initialize_mlp

TWO = [Layer(np.ones((3, 2)), np.zeros(2)), Layer(np.ones((2, 1)), np.zeros(1))]
NAMES = ["W1", "b1", "W2", "b2", "W3", "b3"]


def test_layers_fill_their_names_and_leave_the_others_empty():
    blocks = VIEWS["layers"](TWO, NAMES)
    assert list(blocks) == NAMES
    assert blocks["W2"].shape == (2, 1)
    assert blocks["W3"].size == blocks["b3"].size == 0


@pytest.mark.parametrize(
    ("view", "value", "says"),
    [
        ("layers", None, "is None; a list is asked for"),
        ("layers", np.ones(3), "is an ndarray; a list is asked for"),
        ("layers", [np.ones(2)], "must hold two arrays"),
        ("layers", TWO * 2, "more than there are layers"),
        ("layers", [Layer("a", "b")], "W1 is of type str"),
        ("layers", [tuple(TWO[0])], "Make a Layer(W, b) of every tuple"),
        ("loss_and_layers", TWO[0].W, "Return two things: the loss and the list"),
        ("loss_and_layers", (None, TWO), "The loss is None"),
        ("outputs_and_trace", np.ones(2), "Return two things: the outputs"),
        ("losses_and_layers", (TWO, 3.0), "as a list, one for each step"),
        ("losses_and_layers", (TWO, [np.ones(2)]), "must be a single number"),
        ("start", [], "is empty"),
        ("start", [Layer(np.ones(2), np.ones(2))], "W must have two axes"),
        ("verdicts", [True], "A dictionary is asked for"),
        ("verdicts", {"A": 1}, "The verdict on A is an int"),
        ("verdicts", {0: True}, "are the names of the suspects"),
    ],
)
def test_other_results_get_a_sentence(view, value, says):
    with pytest.raises(UnfitError, match=re.escape(says)):
        VIEWS[view](value, NAMES)


def test_a_start_is_judged_by_its_spread_and_not_by_its_numbers():
    names = ["shapes", "bias", "units", "spread", "mean", "bell"]
    starts = [
        VIEWS["start"](initialize_mlp([90, 120], np.random.default_rng(i)), names)
        for i in (0, 1)
    ]
    for name in names:
        np.testing.assert_array_equal(starts[0][name], starts[1][name])
    constant = VIEWS["start"]([Layer(np.full((90, 120), 0.1), np.zeros(120))], names)
    assert (constant["spread"], constant["mean"]) == ([0.0], [1.0])
    assert constant["units"] < 0.01
    assert (starts[0]["bell"], constant["bell"]) == ([1.0], [0.0])
    uniform = np.random.default_rng(0).uniform(-1, 1, (90, 120))
    assert VIEWS["start"]([Layer(uniform, np.zeros(120))], names)["bell"] == [0.25]


@pytest.mark.parametrize("shape", [(90, 120), (40, 250), (300, 40), (250, 60)])
def test_weights_in_order_are_told_from_those_as_drawn(shape):
    def bell(W):
        names = ["shapes", "bias", "units", "spread", "mean", "bell"]
        return float(VIEWS["start"]([Layer(W, np.zeros(shape[1]))], names)["bell"][0])

    rng = np.random.default_rng(1)
    for _ in range(20):
        W = rng.normal(size=shape)
        flat = np.sort(W, axis=None)
        drawn = (W, rng.normal(size=shape[::-1]).T, rng.permuted(flat).reshape(shape))
        assert {bell(W) for W in drawn} == {1.0}
        ordered = (np.sort(W, axis=0), np.sort(W, axis=1), -flat.reshape(shape))
        assert {bell(W) for W in (*ordered, flat.reshape(shape[::-1]).T)} == {0.5}


def test_networks_travel_as_plain_data_with_their_fields():
    there = {"params": TWO, "sizes": [3, 2, 1], "name": "relu"}
    back = decode(json.loads(json.dumps(encode(there))))
    assert back["sizes"] == [3, 2, 1]
    for layer, ours in zip(back["params"], TWO, strict=True):
        np.testing.assert_array_equal(layer.W, ours.W)
        np.testing.assert_array_equal(layer._replace(b=ours.b + 1).b, ours.b + 1)


def test_a_change_deep_inside_an_argument_is_seen():
    before, after = ([Layer(np.ones((2, 2)), np.zeros(2))] for _ in range(2))
    assert unchanged(before, after)
    assert unchanged({"a": before}, {"a": after})
    after[0].W[0, 0] = 2.0
    assert not unchanged(before, after)
    assert not unchanged({"a": before}, {"a": after})
    assert not unchanged(before, [*after, after[0]])
    assert not unchanged(before, None)


class TestWhereRandomNumbersComeFrom:
    def verdict(self, function):
        from grader.exercises.mlp.start import INITIALIZE_MLP

        return judge_start(INITIALIZE_MLP.spec("hidden"), function)

    def test_from_the_generator(self):
        assert self.verdict(initialize_mlp).passed

    def test_from_somewhere_else(self):
        own = np.random.default_rng(0)
        verdict = self.verdict(lambda sizes, rng: initialize_mlp(sizes, own))
        assert "in the same state give two different" in verdict.sentence
        assert verdict.share == 0.5

    def test_from_a_fixed_seed(self):
        def fixed(sizes, rng):
            return initialize_mlp(sizes, np.random.default_rng(7))

        verdict = self.verdict(fixed)
        assert "give one and the same network" in verdict.sentence
        assert not verdict.passed
