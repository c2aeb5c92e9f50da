"""Divides by n.

Counterexample: softmax_backward([[ 1., 0.], [ 2., -1.]], [[0.5, 0.5], [0.2, 0.8]]) ->
[[ 0.125, -0.125], [ 0.24 , -0.24 ]] of shape (2, 2), right [[ 0.25, -0.25], [ 0.48,
-0.48]] of shape (2, 2)

says: n times too short: no mean is taken on the way
"""

import numpy as np


def softmax_backward(upstream, probs):
    return (
        probs
        * (upstream - np.sum(upstream * probs, axis=1, keepdims=True))
        / len(probs)
    )
