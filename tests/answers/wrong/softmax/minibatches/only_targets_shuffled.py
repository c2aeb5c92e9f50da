"""Shuffles the targets alone.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[0.], [1.]], [[20.], [40.]]), ([[2.], [3.]], [[30.], [
0.]]), ([[4.]], [[10.]])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]],
[[30.], [ 0.]]), ([[1.]], [[10.]])]

says: The targets are shuffled, the features are not
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(0, len(X), batch_size):
        yield X[i : i + batch_size], targets[order[i : i + batch_size]]
