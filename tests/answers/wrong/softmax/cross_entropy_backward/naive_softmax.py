"""Softmax without the shift.

Counterexample: cross_entropy_backward([[1.000e+03, 1.001e+03, 1.002e+03], [0.000e+00,
1.000e+00, 2.000e+00]], [[0., 0., 1.], [0., 0., 1.]]) -> [[ nan, nan, nan], [
0.045015, 0.122364, -0.16738 ]] of shape (2, 3), right [[ 0.045015, 0.122364, -0.16738
], [ 0.045015, 0.122364, -0.16738 ]] of shape (2, 3)

says: Right at ordinary inputs; at a logit of
earns: 3/4
"""

import numpy as np


def cross_entropy_backward(logits, targets):
    with np.errstate(all="ignore"):
        p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return (p - targets) / len(p)
