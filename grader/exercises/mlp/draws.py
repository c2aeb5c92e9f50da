"""Generic batches and networks, and pieces that the wrong answers are built from.

All sizes differ, biases are not zero and weighted sums keep away from the kink of ReLU:
at such points no known mistake coincides with the truth.
"""

from itertools import pairwise

import numpy as np

from solutions.mlp import Layer, activation_pair

KINK = 0.02
PAIRS = ((5, 3), (3, 7), (6, 4))  # examples and outputs


def some(n):
    """Say in a message how many examples there were."""
    return "for one example" if n == 1 else f"for {n} examples"


def at(n, k):
    """Say in a message which batch it was."""
    return f"{some(n)} with {k} output{'s' * (k > 1)}"


def block_names(depth):
    """W1, b1, W2, b2 and so on."""
    return tuple(f"{kind}{i}" for i in range(1, depth + 1) for kind in "Wb")


def signed(rng, shape, low=0.3, high=2.0):
    """Numbers of both signs, none of them small, with few digits to be stored."""
    return rng.choice([-1.0, 1.0], shape) * rng.uniform(low, high, shape).round(3)


def normal(rng, shape, spread=1.0):
    """Normal numbers with few digits."""
    return rng.normal(0, spread, shape).round(3)


def network(rng, sizes):
    """Random layers with biases that are not zero. [d, h, ..., k] -> list of Layer."""
    return [
        Layer(normal(rng, (d, h), 1.2 / np.sqrt(d)), signed(rng, h, 0.2, 0.8))
        for d, h in pairwise(sizes)
    ]


def cast(layers, kind):
    """The same layers in numbers of another kind; whole ones are twice as large."""
    factor = 2 if kind is int else 1
    return [Layer(*(_cast(factor * block, kind) for block in v)) for v in layers]


def _cast(block, kind):
    """Whole numbers are none of them 0."""
    if kind is not int:
        return block.astype(kind)
    return np.where(block < 0, np.floor(block), np.ceil(block)).astype(int)


def batch(rng, n, sizes, activation):
    """A network and inputs whose weighted sums are away from 0. -> params, X (n, d)."""
    while True:
        params, X = network(rng, sizes), normal(rng, (n, sizes[0]))
        sums = [z for _, z in traced(params, X, activation)]
        if all(np.abs(z).min() > KINK for z in sums):
            return params, X


def traced(params, X, activation):
    """What each layer saw and its weighted sums."""
    activate, _ = activation_pair(activation)
    trace = []
    for W, b in params:
        z = X @ W + b
        trace.append((X, z))
        X = activate(z)
    return trace


def whole(rng, shape):
    """Whole numbers of both signs, which arrays filled like them would cut off."""
    return rng.choice([-3, -2, -1, 1, 2, 3], shape)


def labels_of(rng, n, k):
    """Labels 0 and 1, both of them in every column. -> (n, k)."""
    columns = [rng.permutation(np.arange(n) % 2) for _ in range(k)]
    return np.column_stack(columns).astype(float)


def without_biases(layers):
    """The same layers as training begins with them: all biases are 0."""
    return [layer._replace(b=0.0 * layer.b) for layer in layers]


def begins_alike(point):
    """Whether a network has layers of one shape whose biases are all 0.

    There nobody knows the last layer by its arrays, or by their shapes.
    """
    shapes = {W.shape for W, _ in point.args[0]}
    biases = [b for _, b in point.args[0]]
    return len(biases) > 2 and len(shapes) == 1 and not any(map(np.any, biases))


def third_is(value):
    """Whether the third argument of a point is a value."""
    return lambda point: point.args[2] == value


def mean_of(rule):
    """A gradient in which every example's own slope is rule(outputs, targets)."""
    return lambda o, t: rule(o, t) / len(o)
