"""Sorts the row numbers of all.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[0.], [1.]], [[ 0.], [10.]]), ([[2.], [3.]], [[20.],
[30.]]), ([[4.]], [[40.]])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]],
[[30.], [ 0.]]), ([[1.]], [[10.]])]

says: The rows come in the order of the data: order is
earns: 1/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    order = sorted(order)
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        yield X[rows], targets[rows]
