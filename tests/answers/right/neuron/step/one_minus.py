"""Off where negative, in half precision."""

import numpy as np


def step(z):
    return 1 - (z < 0).astype(np.float16)
