"""The logits are rounded before they are compared.

located
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(np.round(X @ W + b), axis=1)
