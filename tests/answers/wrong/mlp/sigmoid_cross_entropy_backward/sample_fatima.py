"""Fatima of the sample class: S2.NN.6g.

says: The target does not move with the logit: no product rule here.
"""

import numpy as np


def sigmoid_cross_entropy_backward(logits, targets):
    p = sigmoid(logits)
    d_p = p * (1 - p) * np.log(p) + targets * (1 - p)
    return d_p * p * (1 - p) / len(logits)
