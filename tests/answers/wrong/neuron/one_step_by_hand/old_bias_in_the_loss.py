"""The new loss with the old bias.

says: new_loss: the bias in it is the old one.
earns: 2/3
"""

import numpy as np


def one_step_by_hand():
    e = 1 / (1 + np.exp(-0.2)) - 1
    w1, w2, b = (0.2 - e, 0.3 + 0.5 * e, 0.1 - 0.5 * e)
    return (e, (w1, w2, b), np.log(1 + np.exp(-(2 * w1 - w2 + 0.1))))
