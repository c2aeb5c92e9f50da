"""Twice the logits, twice the probabilities.

says: those add up to 2
earns: 2/3
"""

import numpy as np


def softmax_by_hand():
    return (1 / 8, 2 / 8, 5 / 8), (2 / 8, 4 / 8, 10 / 8), np.log(10)
