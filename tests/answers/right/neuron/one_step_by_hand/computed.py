"""Everything is left to Python."""

import numpy as np


def one_step_by_hand():
    w, b, x, y = np.array([0.2, 0.3]), 0.1, np.array([2.0, -1.0]), 1
    error = 1 / (1 + np.exp(-(w @ x + b))) - y
    w, b = w - 0.5 * error * x, b - 0.5 * error
    new_neuron = (*w, b)
    new_loss = np.log(1 + np.exp(-(w @ x + b)))
    return error, new_neuron, new_loss
