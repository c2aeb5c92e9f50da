"""Half of one plus tanh, written into a copy number by number."""

import numpy as np


def sigmoid(z):
    z = np.array(z, dtype=float)
    with np.nditer(z, op_flags=["readwrite"]) as it:
        for v in it:
            v[...] = 0.5 + 0.5 * np.tanh(0.5 * v)
    return z
