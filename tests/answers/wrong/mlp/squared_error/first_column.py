"""Only the first output counts.

located
"""

import numpy as np


def squared_error(outputs, targets):
    r = outputs[:, 0] - targets[:, 0]
    return np.sum(r**2) / (2 * len(r))
