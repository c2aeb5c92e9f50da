"""Gives z itself.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> [0.6,
0.2] of shape (2,), right [1.664101, 0.5547 ] of shape (2,)

says: That is z itself. Doubling w and b doubles it
"""


def signed_distance(X, w, b):
    return X @ w + b
