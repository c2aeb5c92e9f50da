"""In two steps: -t/p is infinite where p is rounded to 0.

Counterexample: cross_entropy_backward([[-900., 0., 900.]], [[0., 0., 1.]]) -> [[nan,
nan, nan]] of shape (1, 3), right [[0., 0., 0.]] of shape (1, 3)

says: Right at ordinary inputs; at a logit of
earns: 3/4
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    p = softmax(logits)
    with np.errstate(all="ignore"):
        return softmax_backward(-targets / p / len(p), p)
