"""The last class above the mean logit.

located
"""

import numpy as np


def one_vs_rest_predict(X, W, b):
    z = X @ W + b
    above = z > z.mean(axis=1, keepdims=True)
    return z.shape[1] - 1 - np.argmax(above[:, ::-1], axis=1)
