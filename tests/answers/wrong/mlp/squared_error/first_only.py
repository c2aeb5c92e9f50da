"""First example.

located
"""

import numpy as np


def squared_error(outputs, targets):
    total = 0.0
    for o, t in zip(outputs, targets):
        total += 0.5 * np.sum((o - t) ** 2)
        return total / len(outputs)
