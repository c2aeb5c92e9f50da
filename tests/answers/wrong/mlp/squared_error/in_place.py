"""Changes outputs.

says: Your function changes its argument outputs in place.
"""

import numpy as np


def squared_error(outputs, targets):
    outputs -= targets
    return 0.5 * np.sum(outputs**2) / len(outputs)
