"""The bias is added to the weights.

says: The biases are added to the weights, so every feature multiplies them.
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(X @ (W + b), axis=1)
