"""Divides by the largest.

says: probs: divided by the largest exponential; divide
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1 / 5, 2 / 5, 1)
    probs_of_doubled_logits = (1 / 25, 4 / 25, 1)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
