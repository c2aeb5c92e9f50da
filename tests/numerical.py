"""Independent ways to the truth, for tests of the answers."""

import numpy as np

FUNCTIONS = {
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "abs": abs,
    "__builtins__": {},
}


def complex_step(f, x, h=1e-30):
    """All derivatives of f at x, to rounding. -> f(x).shape + x.shape.

    f must be made of analytic operations: no abs, no float(), no comparisons of size.
    """
    x = np.asarray(x, dtype=float)
    columns = []
    for i in np.ndindex(x.shape):
        nudged = x.astype(complex)
        nudged[i] += 1j * h
        columns.append(np.asarray(f(nudged)).imag / h)
    return np.stack(columns, axis=-1).reshape(columns[0].shape + x.shape)


def value_of(text, **symbols):
    """A typed answer at given values of its symbols; one number, or one array."""
    return eval(text, FUNCTIONS, symbols)


def values_of(texts, **symbols):
    """Several typed answers that are numbers, as an array."""
    return np.array([value_of(text, **symbols) for text in texts], dtype=float)


def frozen(*arrays):
    """Copies that cannot be written to, so that a change of an argument raises."""
    copies = [np.array(array, dtype=float) for array in arrays]
    for copy in copies:
        copy.flags.writeable = False
    return copies[0] if len(copies) == 1 else copies


def logistic(z):
    """The sigmoid as an analytic formula, for arguments of ordinary size."""
    return 1 / (1 + np.exp(-z))


def class_probs(logits):
    """Softmax over the last axis as an analytic formula, for ordinary logits."""
    powers = np.exp(logits)
    return powers / powers.sum(axis=-1, keepdims=True)


def soft_targets(rng, n, k):
    """Rows of positive numbers that add up to 1. -> (n, k)."""
    rows = rng.uniform(0.1, 1.0, size=(n, k))
    return rows / rows.sum(axis=1, keepdims=True)
