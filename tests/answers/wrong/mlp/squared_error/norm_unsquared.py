"""Half the norm over n.

says: A root is taken; this loss has none.
"""

import numpy as np


def squared_error(outputs, targets):
    return np.linalg.norm(outputs - targets) / (2 * len(outputs))
