"""S2.AN.6a as it stands: 1 if z >= 0, then 0 if z <= 0; the second line wins.

says: At z = 0 the answer must be 1
"""

import numpy as np


def step(z):
    result = np.zeros(z.shape)
    result[z >= 0] = 1
    result[z <= 0] = 0
    return result
