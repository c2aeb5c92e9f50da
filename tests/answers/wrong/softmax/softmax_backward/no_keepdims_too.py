"""Without keepdims.

Counterexample: softmax_backward([[ 1., 0.], [ 2., -1.]], [[0.5, 0.5], [0.2, 0.8]]) ->
[[ 0.25, 0.2 ], [ 0.3 , -0.48]] of shape (2, 2), right [[ 0.25, -0.25], [ 0.48,
-0.48]] of shape (2, 2)

says: The sums of the rows lie along the wrong axis
"""

import numpy as np


def softmax_backward(upstream, probs):
    return probs * (upstream - np.sum(upstream * probs, axis=1))
