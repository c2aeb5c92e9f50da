"""Emre derives the update rule of a softmax net and loses a softmax on the way.

Both cases of the Jacobian are right; two lines later the first one has no factor p any
more, and the gradient and the step inherit it. His softmax is the textbook's, which
overflows. What he does not derive is right.
"""

import numpy as np

HANDS_IN = "the derivation of a softmax net, one factor lost"
START = "solutions"
LOSES = {
    "softmax": "S0.A.4 S0.Q2.4",  # right on paper, too large for a computer
    "softmax_jacobian.in_weight": "S0.Q2.7a",
    "class_update": "S0.Q2.9",
    "softmax_regression_gradients": "S0.Q2.8",
}


def softmax(logits):
    powers = np.exp(logits)
    return powers / powers.sum(axis=1, keepdims=True)


def indicator_likelihood():
    factor = "p^t"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope


def softmax_jacobian_cases():
    same_class = "p_j * (1 - p_j)"
    other_class = "-p_i * p_j"
    return same_class, other_class


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "x * (delta - p_i)"
    return in_logit, in_weight


def class_update():
    new_w = "w + alpha * (t / p * x * (1 - p) - (1 - t) * x * p)"
    return new_w


def softmax_regression_gradients(X, targets, W, b, *, l2=0.0):
    logits = X @ W + b
    P = softmax(logits)
    D = -(targets / P * (1 - P) - (1 - targets) * P) / len(X)
    loss = cross_entropy(logits, targets) + l2 / 2 * np.sum(W**2)
    return loss, X.T @ D + l2 * W, D.sum(axis=0)
