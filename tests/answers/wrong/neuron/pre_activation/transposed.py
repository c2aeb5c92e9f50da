"""Transposes X; fits only if n = d.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.9, 0. ]
of shape (2,), right [0.6, 0.2] of shape (2,)

says: @ adds up along the last axis of its left
"""


def pre_activation(X, w, b):
    return X.T @ w + b
