"""Networks for the tests of notebooks 3 and 4, and the truth about them."""

from functools import partial
from itertools import pairwise

import numpy as np

from solutions.mlp import Layer
from tests.numerical import class_probs, complex_step, frozen, logistic

ACTIVATIONS = {"relu": lambda z: z * (z.real > 0), "sigmoid": logistic, "tanh": np.tanh}
HEADS = {
    "squared": lambda o, t: np.sum((o - t) ** 2) / 2 / len(o),
    "binary": lambda o, t: np.sum(np.log(1 + np.exp(o)) - t * o) / len(o),
    "softmax": lambda o, t: -np.sum(t * np.log(class_probs(o))) / len(o),
}


def network(rng, sizes):
    """Random layers with biases that are not zero."""
    shapes = list(pairwise(sizes))
    return [Layer(*frozen(rng.normal(size=s), rng.normal(size=s[1]))) for s in shapes]


def oracle_loss(params, X, targets, activation, head, l2=0.0):
    """Loss by its definition, analytic in the parameters."""
    outputs = X
    for i, (W, b) in enumerate(params):
        outputs = (ACTIVATIONS[activation](outputs) if i else outputs) @ W + b
    penalty = sum(np.sum(W**2) for W, _ in params)
    return HEADS[head](outputs, targets) + l2 / 2 * penalty


def oracle_gradients(loss, params):
    """Gradients of loss(params) by the complex step, layer by layer."""

    def with_block(i, name, value):
        return loss(
            [*params[:i], params[i]._replace(**{name: value}), *params[i + 1 :]]
        )

    return [
        Layer(
            *(complex_step(partial(with_block, i, n), getattr(layer, n)) for n in "Wb")
        )
        for i, layer in enumerate(params)
    ]


def assert_layers_equal(found, expected, **tolerance):
    assert len(found) == len(expected)
    for ours, theirs in zip(found, expected, strict=True):
        for block, right in zip(ours, theirs, strict=True):
            assert block.shape == right.shape
            np.testing.assert_allclose(block, right, **tolerance)
