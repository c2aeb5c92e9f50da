"""Sigmoids.

Counterexample: cross_entropy_backward([[ 0. , 1. , 2. ], [ 3. , -1. , 0.5]], [[0.,
0., 1.], [0., 1., 0.]]) -> [[ 0.25 , 0.365529, -0.059601], [ 0.476287, -0.365529,
0.31123 ]] of shape (2, 3), right [[ 0.045015, 0.122364, -0.16738 ], [ 0.45438 ,
-0.491678, 0.037298]] of shape (2, 3)

says: Every class has a sigmoid of its own; softmax
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    return (0.5 * (1 + np.tanh(logits / 2)) - targets) / len(logits)
