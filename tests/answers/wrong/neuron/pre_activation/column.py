"""Gives a column.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [[0.6],
[0.2]] of shape (2, 1), right [0.6, 0.2] of shape (2,)

says: The result is a column (n, 1); a vector (n,) is
"""


def pre_activation(X, w, b):
    return X @ w.reshape(-1, 1) + b
