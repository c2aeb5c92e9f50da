"""Multiplies the error by the weights.

says: new_neuron: the error is multiplied by the old numbers; the features belong
earns: 1/3
"""

import numpy as np


def one_step_by_hand():
    e = 1 / (1 + np.exp(-0.2)) - 1
    w1, w2, b = (0.2 - 0.5 * e * 0.2, 0.3 - 0.5 * e * 0.3, 0.1 - 0.5 * e * 0.1)
    return (e, (w1, w2, b), np.log(1 + np.exp(-(2 * w1 - w2 + b))))
