"""Rows one by one.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([2.], [20.]), ([4.], [40.]), ([3.], [30.]), ([0.], [0.]),
([1.], [10.])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]], [[30.], [ 0.]]),
([[1.]], [[10.]])]

says: X of a batch has 1 axis, not 2 for 13 rows in batches of 4.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in order:
        yield X[i], targets[i]
