"""Doubles the exponentials.

Counterexample: softmax_by_hand() -> ((0.125, 0.25, 0.625), (0.0666667, 0.266667,
0.666667), 2.30259), right ((0.125, 0.25, 0.625), (0.0333333, 0.133333, 0.833333),
2.30259)

says: probs_of_doubled_logits: exp(2 z) is exp(z) squared, not doubled.
earns: 2/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1 / 8, 2 / 8, 5 / 8)
    probs_of_doubled_logits = (1 / 15, 4 / 15, 10 / 15)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
