"""Shuffles X alone.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([[2.], [4.]], [[ 0.], [10.]]), ([[3.], [0.]], [[20.],
[30.]]), ([[1.]], [[40.]])], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]],
[[30.], [ 0.]]), ([[1.]], [[10.]])]

says: The features are shuffled, the targets are not
earns: 2/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(0, len(X), batch_size):
        yield X[order[i : i + batch_size]], targets[i : i + batch_size]
