"""Collects all batches and yields the list.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [[([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]], [[30.], [
0.]]), ([[1.]], [[10.]])]], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]],
[[30.], [ 0.]]), ([[1.]], [[10.]])]

says: Every batch must be a pair: features and targets.
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    batches = []
    for i in range(0, len(X), batch_size):
        rows = order[i : i + batch_size]
        batches.append((X[rows], targets[rows]))
    yield batches
