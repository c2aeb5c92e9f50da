"""Common errors of Python and NumPy are told in words, as a learner meets them."""

import numpy as np
import pytest

from grader.student.judging.errors_in_words import TOLD
from grader.student.judging.failure_told import cannot_run
from solutions.graph import Node, ReLU, Sigmoid, apply
from solutions.mlp import Layer

NAMES = {
    "np": np, "Node": Node, "ReLU": ReLU, "Sigmoid": Sigmoid, "apply": apply,
    "a": np.array([1.0, -2.0]), "layer": Layer(np.ones((2, 1)), np.zeros(1)),
    "node": Node(np.ones(2)),
}  # fmt: skip
MET = {
    "if a > 0: pass": "one True or False is needed there",
    "max(a, 0)": "np.where and np.maximum choose entry by entry",
    "import math; math.exp(a)": "take one number; those of np, such as np.exp",
    "np.ones(a)": "a whole number or a shape is needed there",
    "np.ones(np.ones((2, 2)))": "a whole number or a shape is needed there",
    "np.sum(a, axis=range(1))": "several axes are a tuple: tuple(...) makes one of a r",
    "np.column_stack(a, a)": "as in column_stack([a, b])",
    "[].append(1, 2)": "a pair has brackets of its own",
    "0.5 * [a]": "a list or a tuple stands where an array is needed",
    "[layer].W": "a list stands there; what you want belongs to its entries",
    "layer.W = a": "such as Layer, cannot be changed; make a new one",
    "node, marked = node": "one thing comes where several are unpacked",
    "list(2.0)": "a single number stands where a list or an array is needed",
    "node.op.backward(a)": "a leaf has no op, so it pays nobody",
    "np.sum(node)": "work on arrays, not on nodes; apply an op",
    "node.max()": "work on arrays, not on nodes; apply an op",
    "node ** 2": "between nodes +, -, * and @ work, and nothing else",
    "apply(Sigmoid, node)": "a class stands where an op is needed",
    "np.ones((2, 2)) @ np.array(1.0)": "an array with an axis on both sides",
}


def told(code: str) -> str:
    with pytest.raises(Exception) as caught:  # noqa: PT011 (whatever it raises)
        exec(code, dict(NAMES))
    return cannot_run(caught.value).sentence


@pytest.mark.parametrize(("code", "words"), MET.items())
def test_a_common_error_is_told_in_words(code, words):
    assert words in told(code)


def test_every_entry_of_the_list_is_met():
    sentences = " ".join(map(told, MET))
    starts = [words.split("{")[0][:30] for words in TOLD.values()]
    assert [start for start in starts if start not in sentences] == []


def test_an_error_that_is_not_listed_keeps_its_own_words():
    assert told("raise KeyError('v0')").startswith("KeyError")
