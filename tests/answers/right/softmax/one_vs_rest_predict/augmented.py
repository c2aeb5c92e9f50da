"""The bias as a weight of a constant 1."""

import numpy as np


def one_vs_rest_predict(X, W, b):
    ones = np.ones((len(X), 1))
    return (np.hstack([ones, X]) @ np.vstack([b, W])).argmax(1)
