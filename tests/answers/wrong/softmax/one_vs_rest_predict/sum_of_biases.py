"""Every class gets the sum of all biases.

says: The biases have no part in the choice
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(X @ W + b.sum(), axis=1)
