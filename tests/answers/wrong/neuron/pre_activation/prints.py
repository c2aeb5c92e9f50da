"""Prints the result.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> None,
right [0.6, 0.2] of shape (2,)

says: What your function returns is None: is the return
"""


def pre_activation(X, w, b):
    print(X @ w + b)
