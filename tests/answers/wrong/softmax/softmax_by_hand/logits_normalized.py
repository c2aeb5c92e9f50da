"""Divides the logits by their sum.

Counterexample: softmax_by_hand() -> ((0, 0.30103, 0.69897), (0, 0.30103, 0.69897),
2.30259), right ((0.125, 0.25, 0.625), (0.0333333, 0.133333, 0.833333), 2.30259)

says: probs: the logits are divided by their sum
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    probs = (0, np.log(2) / np.log(10), np.log(5) / np.log(10))
    probs_of_doubled_logits = (0, np.log(2) / np.log(10), np.log(5) / np.log(10))
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
