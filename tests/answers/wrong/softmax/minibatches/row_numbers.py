"""Gives row numbers.

Counterexample: minibatches([[0.], [1.], [2.], [3.], [4.]], [[ 0.], [10.], [20.],
[30.], [40.]], 2, rng) -> [([2, 4] whole, [2, 4] whole), ([3, 0] whole, [3, 0] whole),
([1] whole, [1] whole)], right [([[2.], [4.]], [[20.], [40.]]), ([[3.], [0.]], [[30.],
[ 0.]]), ([[1.]], [[10.]])]

says: Row numbers come out; the rows that they pick are asked for.
earns: 1/3
"""


def minibatches(X, targets, batch_size, rng):
    order = rng.permutation(len(X))

    for i in range(0, len(X), batch_size):
        yield order[i : i + batch_size], order[i : i + batch_size]
