"""Writes the formula of 1.1 for two features.

Counterexample: pre_activation([[ 0.3, 0.8, 0.3], [-1.3, 0.9, 0.4], [-0.5, 0.6, 0.4]],
[ 0.2, -0.5, -0.4], -1) -> [-1.34, -1.71, -1.4 ] of shape (3,), right [-1.46, -1.87,
-1.56] of shape (3,)

says: Only the first two features are in it.
"""


def pre_activation(X, w, b):
    if X.shape[1] == 1:
        return X[:, 0] * w[0] + b
    return X[:, 0] * w[0] + X[:, 1] * w[1] + b
