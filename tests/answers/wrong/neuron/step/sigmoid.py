"""The smooth function for the step.

says: That is the sigmoid
"""

import numpy as np


def step(z):
    return 1 / (1 + np.exp(-z))
