"""upstream @ probs.T in place of the row sums.

Counterexample: softmax_backward([[ 1., 0.], [ 2., -1.]], [[0.5, 0.5], [0.2, 0.8]]) ->
[[ 0.15, -0.35], [ 0.38, -0.88]] of shape (2, 2), right [[ 0.25, -0.25], [ 0.48,
-0.48]] of shape (2, 2)

says: Every row of one matrix meets every row of the other: a product of the
"""


def softmax_backward(upstream, probs):
    inner = upstream @ probs.T
    return probs * (upstream - inner.sum(axis=1, keepdims=True))
