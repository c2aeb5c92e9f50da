"""Dag of the sample class."""

import numpy as np


def engine_by_hand():
    a = np.float32(1.3)
    s = a * a
    return 6.0, 3.0, 12.0, 2 * a * (np.sin(s) + s * np.cos(s)), 2 * a * np.sin(s)
