"""Starts at 1.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[4.], [3.]], [[40.], [30.]]), ([[0.], [1.]], [[ 0.],
[10.]])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]], [[30.], [ 0.]]),
([[1.]], [[10.]])]

says: The first row of the order is left out: counting starts at 0.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(1, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield X[rows], targets[rows]
