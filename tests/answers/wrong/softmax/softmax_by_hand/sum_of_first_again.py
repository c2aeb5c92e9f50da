"""Divides the squares by the old sum.

Counterexample: softmax_by_hand() -> ((0.125, 0.25, 0.625), (0.125, 0.5, 3.125),
2.30259), right ((0.125, 0.25, 0.625), (0.0333333, 0.133333, 0.833333), 2.30259)

says: probs_of_doubled_logits: the squares are divided by the old sum; they
earns: 2/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1 / 8, 2 / 8, 5 / 8)
    probs_of_doubled_logits = (1 / 8, 4 / 8, 25 / 8)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
