"""Uses the table of the cell below in place of the argument.

Counterexample: pre_activation([[ 1., 1.], [ 2., -1.]], [0.2, 0.3], 0.1) -> NameError:
name 'three' is not defined, right [0.6, 0.2] of shape (2,)

says: return three @ w + b
"""


def pre_activation(X, w, b):
    return three @ w + b
