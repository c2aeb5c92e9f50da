"""Argsort for the targets.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[2.], [4.]], [[30.], [40.]]), ([[3.], [0.]], [[ 0.],
[20.]]), ([[1.]], [[10.]])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]],
[[30.], [ 0.]]), ([[1.]], [[10.]])]

located
earns: 2/3
"""

import numpy as np


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    back = np.argsort(order)
    for i in range(0, len(X), batch_size):
        yield X[order[i : i + batch_size]], targets[back[i : i + batch_size]]
