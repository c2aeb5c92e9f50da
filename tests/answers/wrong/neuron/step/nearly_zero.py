"""An epsilon moves the step.

located
"""

import numpy as np


def step(z):
    return np.where(z + 1e-10 > 0, 1.0, 0.0)
