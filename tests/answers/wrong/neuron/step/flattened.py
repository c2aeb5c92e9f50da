"""The axes get lost in a loop over all entries.

says: only the axes differ
"""

import numpy as np


def step(z):
    out = []
    for v in z.flatten():
        out.append(float(v >= 0))
    return np.array(out)
