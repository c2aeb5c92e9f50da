"""Fills the last batch up with first rows.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]], [[30.], [
0.]]), ([[1.], [2.]], [[10.], [20.]])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.],
[0.]], [[30.], [ 0.]]), ([[1.]], [[10.]])]

says: The last batch is filled up with rows that came already; it may be smaller.
"""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(0, len(X), batch_size):
        rows = np.take(order, np.arange(i, i + batch_size), mode="wrap")
        yield X[rows], targets[rows]
