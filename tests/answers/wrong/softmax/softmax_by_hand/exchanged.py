"""The two softmaxes are exchanged.

says: probs and probs_of_doubled_logits are exchanged
earns: 1/3
"""

import numpy as np


def softmax_by_hand():
    return ((1 / 30, 4 / 30, 25 / 30), (1 / 8, 2 / 8, 5 / 8), np.log(10))
