"""The score of largest size.

says: The sign of the logits is lost
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.abs(X @ W + b).argmax(axis=1)
