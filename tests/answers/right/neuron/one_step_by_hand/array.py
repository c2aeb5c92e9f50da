"""The weights as an array, the bias put behind them."""

import numpy as np


def one_step_by_hand():
    p = 0.549833997312478
    w = np.array([0.2, 0.3]) - 0.5 * (p - 1) * np.array([2, -1])
    z = 2 * w[0] - w[1] + 0.1 - 0.5 * (p - 1)
    return p - 1, np.append(w, 0.1 - 0.5 * (p - 1)), -np.log(1 / (1 + np.exp(-z)))
