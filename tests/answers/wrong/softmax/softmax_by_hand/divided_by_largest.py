"""Divides by the largest.

Counterexample: softmax_by_hand() -> ((0.2, 0.4, 1), (0.04, 0.16, 1), 2.30259), right
((0.125, 0.25, 0.625), (0.0333333, 0.133333, 0.833333), 2.30259)

located
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1 / 5, 2 / 5, 1)
    probs_of_doubled_logits = (1 / 25, 4 / 25, 1)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
