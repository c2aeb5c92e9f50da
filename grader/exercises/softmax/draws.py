"""Generic test batches of several classes, and the parts wrong answers are built from.

All sizes differ, no logits tie, biases are not zero: at such points no known mistake
coincides with the truth. Square batches come on top, because a forgotten keepdims runs
only there.
"""

import numpy as np

SHAPES = ((5, 3), (7, 4), (9, 6))  # (n, k)
BATCHES = ((7, 3, 4), (5, 4, 3), (9, 2, 6))  # (n, d, k)


def logits_of(rng, n, k):
    """Logits of both signs, no two of a row closer than 0.05. -> (n, k)."""
    steps = rng.permuted(np.tile(np.linspace(-2, 2, k), (n, 1)), axis=1)
    return steps + rng.uniform(-1, 1, (n, 1)) + rng.uniform(-0.15, 0.15, (n, k))


def soft_targets(rng, n, k):
    """Targets between 0 and 1 that add up to 1 in each row. -> (n, k)."""
    parts = rng.uniform(0.2, 1.0, (n, k)) ** 2
    return parts / parts.sum(axis=1, keepdims=True)


def labels_of(rng, n, k):
    """Class numbers that cover every class, for n of at least k. -> (n,) integers."""
    return rng.permutation(np.arange(n) % k)


def one_hot_targets(rng, n, k):
    """One-hot rows that cover every class. -> (n, k)."""
    return np.eye(k)[labels_of(rng, n, k)]


def weights_of(rng, d, k):
    """Weights of both signs and biases that are not zero. -> W (d, k), b (k,)."""
    W = rng.choice([-1.0, 1.0], size=(d, k)) * rng.uniform(0.3, 1.2, size=(d, k))
    b = rng.choice([-1.0, 1.0], size=k) * rng.uniform(0.3, 0.9, size=k)
    return W, b


def at(n, k):
    """Say in a message which rows it were."""
    return f"for {n} row{'s' * (n > 1)} of {k} classes"


def probs_of(logits, axis=1):
    """Softmax as it is usually written, for wrong answers."""
    powers = np.exp(logits - logits.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)
