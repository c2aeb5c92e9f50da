"""Signs of the logits turned.

says: probs: the largest logit got the smallest: look
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    probs = (10 / 17, 5 / 17, 2 / 17)
    probs_of_doubled_logits = (100 / 129, 25 / 129, 4 / 129)
    loss_of_a_guess = np.log(10)
    return probs, probs_of_doubled_logits, loss_of_a_guess
