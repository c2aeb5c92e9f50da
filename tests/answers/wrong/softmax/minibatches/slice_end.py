"""Slice to batch_size.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[2.], [4.]], [[20.], [40.]]), ([], []), ([], [])], right
[([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]], [[30.], [ 0.]]), ([[1.]], [[10.]])]

says: The slice ends at batch_size every time: its end has to move on as its start does.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(0, len(X), batch_size):
        rows = order[i:batch_size]
        yield X[rows], targets[rows]
