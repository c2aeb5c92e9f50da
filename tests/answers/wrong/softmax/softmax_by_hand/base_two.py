"""Bits.

says: loss_of_a_guess: that is in bits; nats have the
earns: 2/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1 / 8, 2 / 8, 5 / 8)
    probs_of_doubled_logits = (1 / 30, 4 / 30, 25 / 30)
    loss_of_a_guess = np.log2(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
