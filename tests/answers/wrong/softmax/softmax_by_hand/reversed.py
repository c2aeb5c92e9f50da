"""Signs of the logits turned.

Counterexample: softmax_by_hand() -> ((0.588235, 0.294118, 0.117647), (0.775194,
0.193798, 0.0310078), 2.30259), right ((0.125, 0.25, 0.625), (0.0333333, 0.133333,
0.833333), 2.30259)

located
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    probs = (10 / 17, 5 / 17, 2 / 17)
    probs_of_doubled_logits = (100 / 129, 25 / 129, 4 / 129)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
