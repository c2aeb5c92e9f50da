"""Draws rows with replacement.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[0.], [0.]], [[0.], [0.]]), ([[0.], [4.]], [[ 0.],
[40.]]), ([[3.], [4.]], [[30.], [40.]])], right [([[2.], [4.]], [[20.], [40.]]),
([[3.], [0.]], [[30.], [ 0.]]), ([[1.]], [[10.]])]

located
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for _ in range(0, len(X), batch_size):
        rows = rng.integers(0, len(X), batch_size)
        yield X[rows], targets[rows]
