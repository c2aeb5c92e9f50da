"""Three decimals.

says: digits after the point: leave the digits as they
"""


def binary_cross_entropy(z, y):
    import numpy as np

    return round(float(np.mean(np.logaddexp(0, z) - y * z)), 3)
