"""log1p of the whole sum.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[-2.917576,
-1.917576, -0.917576], [-0.742128, -4.742128, -3.242128]] of shape (2, 3), right
[[-2.407606, -1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: The 1 of log1p comes on top: the largest logit
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    return z - np.log1p(np.exp(z).sum(axis=1, keepdims=True))
