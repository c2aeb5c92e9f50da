"""Jara derives backpropagation for any depth, with sums over all classes, and is right.

Her softmax is the textbook's, which overflows. What she does not derive is right.
"""

import numpy as np

HANDS_IN = "a right derivation, with an indicator in every sum"
START = "solutions"
LOSES = {"softmax": "S1.12"}  # right on paper, too large for a computer


def softmax(logits):
    sums = np.array([sum(np.exp(z) for z in row) for row in logits])
    return np.exp(logits) / sums[:, None]


def indicator_likelihood():
    factor = "p^t"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_i) * x"
    return in_logit, in_weight


def hunt_split_sum():
    other_class = "-t_j * (0 - p_i)"
    all_classes = "-(t_i * (1 - p_i) + (total - t_i) * (0 - p_i))"
    simplified = "-(t_i * (1 - p_i) + (1 - t_i) * (0 - p_i))"
    return other_class, all_classes, simplified


def cross_entropy_backward(logits, targets):
    out, k = softmax(logits), logits.shape[1]
    deltas = np.zeros(logits.shape)
    for i in range(k):
        for j in range(k):
            deltas[:, i] -= targets[:, j] * ((i == j) - out[:, i])
    return deltas / len(logits)
