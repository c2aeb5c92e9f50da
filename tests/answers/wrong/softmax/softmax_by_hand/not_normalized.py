"""Exponentials only.

Counterexample: softmax_by_hand() -> ((1, 2, 5), (1, 4, 25), 2.30259), right ((0.125,
0.25, 0.625), (0.0333333, 0.133333, 0.833333), 2.30259)

says: probs: those are the exponentials; they do not
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1, 2, 5)
    probs_of_doubled_logits = (1, 4, 25)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
