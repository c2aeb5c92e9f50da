"""Sum along axis 0.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[-2.126928,
-0.048587, -0.07889 ], [-0.126928, -3.048587, -2.57889 ]] of shape (2, 3), right
[[-2.407606, -1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: The sums run over the rows: which axis holds the
"""

import numpy as np


def log_softmax(logits):
    z = logits - np.max(logits, axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        return z - np.log(np.exp(z).sum(axis=0, keepdims=True))
