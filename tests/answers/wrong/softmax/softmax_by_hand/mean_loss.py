"""Summed over ten classes.

Counterexample: softmax_by_hand() -> ((0.125, 0.25, 0.625), (0.0333333, 0.133333,
0.833333), 23.0259), right ((0.125, 0.25, 0.625), (0.0333333, 0.133333, 0.833333),
2.30259)

says: that is ten times as much; minus one logarithm is asked for.
earns: 2/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1 / 8, 2 / 8, 5 / 8)
    probs_of_doubled_logits = (1 / 30, 4 / 30, 25 / 30)
    loss_of_a_guess = 10 * np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
