"""o^2 - t^2.

says: The difference of the squares is not the square of the difference.
"""

import numpy as np


def squared_error(outputs, targets):
    return 0.5 * np.sum(outputs**2 - targets**2) / len(outputs)
