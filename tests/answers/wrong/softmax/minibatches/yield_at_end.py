"""Yields the last batch alone.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[1.]], [[10.]])], right [([[2.], [4.]], [[20.], [40.]]),
([[3.], [0.]], [[30.], [ 0.]]), ([[1.]], [[10.]])]

says: Only the last batch comes out: does the yield stand behind the loop?
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
    yield X[rows], targets[rows]
