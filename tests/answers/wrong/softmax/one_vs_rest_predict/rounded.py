"""The logits are rounded before they are compared.

says: Close logits count as equal: they are rounded
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(np.round(X @ W + b), axis=1)
