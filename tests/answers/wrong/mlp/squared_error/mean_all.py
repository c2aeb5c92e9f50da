"""Half the mean of all entries.

says: Averaged over the outputs as well; over these the squares are added
"""

import numpy as np


def squared_error(outputs, targets):
    return 0.5 * np.mean((outputs - targets) ** 2)
