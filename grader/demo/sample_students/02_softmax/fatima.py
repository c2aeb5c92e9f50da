"""Fatima answers six questions on many classes; four answers that are graded are wrong.

She gives a class several templates, writes p_j where p_i belongs beside the delta, and
loses the indicator in the likelihood. Her softmax overflows. What she does not answer
is right.
"""

import numpy as np

HANDS_IN = "six answers on templates, softmax and its update"
START = "solutions"
LOSES = {
    "model_counts.templates_per_class": "S2.AN.16c",
    "softmax": "S2.AN.18a",  # right on paper, too large for a computer
    "indicator_likelihood.factor": "S2.AN.19a",
    "softmax_jacobian.in_weight": "S2.AN.18c",
    "hunt_log_index": "S2.AN.18e",
}
WRITTEN = {
    "template_words": (
        "One against all has k discriminants, one per class. One against each other "
        "has k(k - 1)/2; it tackles one class at a time, the data are split per pair, "
        "and it is easier to discriminate. The rows of theta transposed are templates, "
        "one per class, and theta^T x is the similarity to each template. With several "
        "discriminants there are multiple templates per each class."
    ),
    "update_words": (
        "The new value is the old value plus a correction: the learning rate times "
        "(probability - indicator) times x. It ends in local minima or global minima."
    ),
}


def model_counts():
    one_against_all = (2, 3, 10)
    one_against_one = (2 * 1 / 2, 3 * 2 / 2, 10 * 9 / 2)
    templates_per_class = 2
    return one_against_all, one_against_one, templates_per_class


def softmax(logits):
    return np.exp(logits) / np.sum(np.exp(logits), axis=1, keepdims=True)


def indicator_likelihood():
    factor = "p"
    loss = "-t * log(p)"
    slope = "-t / p"
    return factor, loss, slope


def softmax_jacobian():
    in_logit = "p_j * (delta - p_i)"
    in_weight = "p_j * (delta - p_j) * x"
    return in_logit, in_weight


def hunt_log_index():
    d_w_i = "1 / p_j * p_j * (delta - p_j) * x"
    return d_w_i


def class_update():
    new_w = "w - alpha * (p - t) * x"
    return new_w
