"""The logits are rounded before they are compared.

says: The logits are rounded before they are compared, so close ones look equal: leave the digits as they are.
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    return np.argmax(np.round(X @ W + b), axis=1)
