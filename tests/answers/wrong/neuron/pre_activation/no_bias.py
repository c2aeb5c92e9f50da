"""Leaves the bias out.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.5, 0.1]
of shape (2,), right [0.6, 0.2] of shape (2,)

says: The bias b is not added.
"""


def pre_activation(X, w, b):
    return X @ w
