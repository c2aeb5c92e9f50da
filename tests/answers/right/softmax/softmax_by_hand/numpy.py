"""Computed from the definition."""

import numpy as np


def softmax_by_hand():
    z = np.array([0, np.log(2), np.log(5)])

    def share(z):
        return np.exp(z) / np.sum(np.exp(z))

    return share(z), share(2 * z), -np.log(1 / 10)
