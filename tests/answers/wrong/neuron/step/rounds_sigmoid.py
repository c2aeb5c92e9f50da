"""Rounds the sigmoid, which gives 0 at z = 0.

says: At z = 0 the answer must be
"""

import numpy as np


def step(z):
    return np.round(1 / (1 + np.exp(-z)))
