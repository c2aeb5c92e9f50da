"""Divides by w @ w.

Counterexample: signed_distance([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) ->
[4.615385, 1.538462] of shape (2,), right [1.664101, 0.5547 ] of shape (2,)

says: Divided by the squared length of w; the length
"""


def signed_distance(X, w, b):
    return (X @ w + b) / (w @ w)
