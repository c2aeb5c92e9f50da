"""P6: the best example of each class.

says: along the wrong axis
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(X @ W + b, axis=0)
