"""Picks columns.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[0., 0.], [1., 1.], [2., 2.], [3., 3.], [4., 4.]],
[[20.], [40.]]), ([[0., 0.], [1., 1.], [2., 2.], [3., 3.], [4., 4.]], [[30.], [ 0.]]),
([[0.], [1.], [2.], [3.], [4.]], [[10.]])], right [([[2.], [4.]], [[20.], [40.]]),
([[3.], [0.]], [[30.], [ 0.]]), ([[1.]], [[10.]])]

says: The rows of X have different shapes in different
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield X[:, rows % X.shape[1]], targets[rows]
