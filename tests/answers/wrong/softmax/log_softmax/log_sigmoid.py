"""Log of the sigmoid.

Counterexample: log_softmax([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]]) -> [[-0.693147,
-0.313262, -0.126928], [-0.048587, -1.313262, -0.474077]] of shape (2, 3), right
[[-2.407606, -1.407606, -0.407606], [-0.095674, -4.095674, -2.595674]] of shape (2, 3)

says: That is the logarithm of a sigmoid of every entry
"""

import numpy as np


def log_softmax(logits):
    return -np.logaddexp(0, -logits)
