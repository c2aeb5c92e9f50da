"""Generic test batches, and the functions that the wrong answers are built from.

All sizes differ, biases are not zero, labels are mixed and weights have both signs: at
such points no known mistake coincides with the truth.
"""

import numpy as np


def batch(rng, n, d):
    """One batch with its neuron. -> X (n, d), w (d,), b ()."""
    # no whole part of 0 in b: int(b) must not look like a forgotten bias
    X = rng.normal(size=(n, d)) * 1.3 + 0.2
    w = rng.choice([-1.0, 1.0], size=d) * rng.uniform(0.4, 1.6, size=d)
    b = float(rng.choice([-1.0, 1.0]) * rng.uniform(1.2, 1.9))
    return X, w, b


def batches(rng):
    """Three batches of different sizes, each (X, w, b, sizes)."""
    shapes = [(5, 3), (7, 2), (4, 6)]
    return [(*batch(rng, n, d), {"n": n, "d": d}) for n, d in shapes]


def at(n, d):
    """Say in a message which batch it was."""
    return f"for a batch of {n} examples with {d} features"


def labels_of(rng, n):
    """Labels of both kinds, at least one each. -> (n,)."""
    y = np.zeros(n)
    y[rng.permutation(n)[: max(1, n // 2)]] = 1.0
    return y


def logistic(z):
    """The sigmoid as it is usually written, for wrong answers. z -> same shape."""
    return 1 / (1 + np.exp(-z))


def slope(of):
    """s (1 - s) of whatever is passed: right only for s = sigmoid(z)."""
    return of * (1 - of)
