"""batch_size batches.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[2.], [4.], [3.]], [[20.], [40.], [30.]]), ([[0.], [1.]],
[[ 0.], [10.]])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]], [[30.], [
0.]]), ([[1.]], [[10.]])]

says: batch_size is taken for the number of batches; it is the number of rows in each.
earns: 2/3
"""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for rows in np.array_split(order, batch_size):
        yield X[rows], targets[rows]
