"""Templates of length 1: another model.

says: The templates are divided by their lengths: the logits are asked for, with the templates as they are.
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    W = W / np.linalg.norm(W, axis=0)
    return np.argmax(X @ W + b, axis=1)
