"""Sum without exp(0).

Counterexample: softmax_by_hand() -> ((0.142857, 0.285714, 0.714286), (0.0344828,
0.137931, 0.862069), 2.30259), right ((0.125, 0.25, 0.625), (0.0333333, 0.133333,
0.833333), 2.30259)

located
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    probs = (1 / 7, 2 / 7, 5 / 7)
    probs_of_doubled_logits = (1 / 29, 4 / 29, 25 / 29)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
