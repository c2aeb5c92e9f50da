"""Notebook 3 a second time: definitions and loops with 50 digits."""

import copy
from itertools import pairwise

import numpy as np

from grader.student.networks.layer_probes import HONEST

from .networks import loss_and_gradients, mlp_backward
from .precise import EXACT, dot, each, exact, mean, sigmoid, slope

FLAT = 10_000


def _columns(table: list) -> list:
    return [list(column) for column in zip(*table, strict=True)]


def _product(A: list, B: list) -> list:
    return [[dot(row, column) for column in _columns(B)] for row in A]


def affine(X, W, b):
    """Weighted sums, one example and one unit after the other."""
    sums, b = _product(exact(X), exact(W)), exact(b)
    return [[v + c for v, c in zip(row, b, strict=True)] for row in sums]


def affine_backward(upstream, X, W):
    """Entry by entry: which terms of the sums contain it."""
    g, X, W = exact(upstream), exact(X), exact(W)
    return (
        [[dot(row, weights) for weights in W] for row in g],
        [[dot(x, u) for u in _columns(g)] for x in _columns(X)],
        [EXACT.fsum(u) for u in _columns(g)],
    )


def relu(z):
    """By cases."""
    return each(lambda v: v if v > 0 else EXACT.mpf(0), exact(z))


def _pairwise_slopes(function):
    """Upstream times the slope of a function, found by the complex step."""

    def backward(upstream, z):
        def meet(g, v):
            if isinstance(v, list):
                return [meet(a, b) for a, b in zip(g, v, strict=True)]
            return g * slope(function, v)

        return meet(exact(upstream), exact(z))

    return backward


def _bend(v):
    return v if v.real > 0 else 0 * v


def squared_error(outputs, targets):
    """Half the sum of squares of each example, averaged."""
    rows = zip(exact(outputs), exact(targets), strict=True)
    return mean(
        [
            EXACT.fsum((a - b) ** 2 for a, b in zip(o, t, strict=True)) / 2
            for o, t in rows
        ]
    )


def _log_loss(z, t):
    if EXACT.re(z) > FLAT:  # exp(-z) has no digit among the 60
        return z - t * z
    if EXACT.re(z) < -FLAT:  # nor exp(z) beside 1, as whose logarithm it stays
        return EXACT.exp(z) - t * z
    return EXACT.log(1 + EXACT.exp(z)) - t * z


def sigmoid_cross_entropy(logits, targets):
    """Sum of log(1 + exp(z)) - t z for each example, averaged."""
    rows = zip(exact(logits), exact(targets), strict=True)
    return mean(
        [
            EXACT.fsum(_log_loss(a, b) for a, b in zip(z, t, strict=True))
            for z, t in rows
        ]
    )


def _slopes_of(loss):
    """Slopes of a loss that is a mean over the rows of a sum over their entries."""

    def backward(outputs, targets):
        n = len(outputs)
        rows = zip(exact(outputs), exact(targets), strict=True)
        return [
            [slope(lambda v, t=t: loss(v, t), o) / n for o, t in zip(*row, strict=True)]
            for row in rows
        ]

    return backward


def output_layer_gradients(A, residuals, reduction):
    """Sums over the examples, divided by their number for a mean."""
    A, R = _columns(exact(A)), _columns(exact(residuals))
    over = len(A[0]) if reduction == "mean" else 1
    d_V = [[dot(a, r) / over for r in R] for a in A]
    return d_V, [EXACT.fsum(r) / over for r in R]


BENDS = {"relu": _bend, "tanh": EXACT.tanh, "sigmoid": sigmoid}


def mlp_forward(params, X, activation):
    """Layer by layer with 50 digits; empty blocks for layers that are not there."""
    seen, blocks = exact(X), []
    for W, b in params:
        z = affine(np.array(seen, dtype=object), W, b)
        blocks += [seen, z]
        seen = each(BENDS[activation], z)
    return z, *blocks, *[[]] * (10 - len(blocks))


def initialize_mlp(layer_sizes, rng):
    """What is asked for: no bias, no twins, spread 1 in its unit, mean 0, a bell."""
    shapes = [[d, h, h] for d, h in pairwise(layer_sizes)]
    return shapes, *([value] * len(shapes) for value in (0.0, 1.0, 1.0, 0.0, 1.0))


def sgd_step(params, grads, learning_rate):
    """Entry by entry with 50 digits."""
    rate = exact(learning_rate)
    blocks = [
        _combined(lambda v, g: v - rate * g, exact(value), exact(gradient))
        for layer, grad in zip(params, grads, strict=True)
        for value, gradient in zip(layer, grad, strict=True)
    ]
    return *blocks, *[[]] * (10 - len(blocks))


def _combined(rule, one, other):
    if isinstance(one, list):
        return [_combined(rule, a, b) for a, b in zip(one, other, strict=True)]
    return rule(one, other)


def train(gradients, params, X, targets, *, learning_rate, epochs, batch_size, rng):
    """The walk towards the means of the batches that the generator draws."""
    rng, rate, losses = copy.deepcopy(rng), exact(learning_rate), []
    blocks = [exact(block) for layer in params for block in layer]
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for first in range(0, len(X), batch_size):
            rows = order[first : first + batch_size]
            ends = [_mean(X[rows]), _mean(targets[rows])] * len(params)
            losses.append(
                EXACT.fsum(_pull(*pair) for pair in zip(blocks, ends, strict=True))
            )
            blocks = [
                each(lambda v, m=m, r=rate * (1 + i % 2): v - r * (v - m), block)
                for i, (block, m) in enumerate(zip(blocks, ends, strict=True))
            ]
    return losses, *blocks, *[[]] * (10 - len(blocks))


def _mean(array):
    return mean([v for row in exact(array) for v in row])


def _pull(block, m):
    """Half the squares for weights, which have two axes; whole squares for biases."""
    if isinstance(block[0], list):
        return EXACT.fsum((v - m) ** 2 for row in block for v in row) / 2
    return EXACT.fsum((v - m) ** 2 for v in block)


def bug_hunt(suspects, params, X, targets):
    """Some of the suspects have been left as they are."""
    return [float(suspects[name] in HONEST) for name in sorted(suspects)]


ORACLES = {
    "affine": affine,
    "affine_backward": affine_backward,
    "relu": relu,
    "relu_backward": _pairwise_slopes(_bend),
    "sigmoid_backward": _pairwise_slopes(sigmoid),
    "tanh_backward": _pairwise_slopes(EXACT.tanh),
    "squared_error": squared_error,
    "squared_error_backward": _slopes_of(lambda o, t: (o - t) ** 2 / 2),
    "sigmoid_cross_entropy": sigmoid_cross_entropy,
    "sigmoid_cross_entropy_backward": _slopes_of(_log_loss),
    "output_layer_gradients": output_layer_gradients,
    "mlp_forward": mlp_forward,
    "mlp_backward": mlp_backward,
    "loss_and_gradients": loss_and_gradients,
    "initialize_mlp": initialize_mlp,
    "sgd_step": sgd_step,
    "train": train,
    "bug_hunt": bug_hunt,
}
