"""Subtracts the bias.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.4, 0. ]
of shape (2,), right [0.6, 0.2] of shape (2,)

says: The bias is subtracted; it has to be added.
"""


def pre_activation(X, w, b):
    return X @ w - b
