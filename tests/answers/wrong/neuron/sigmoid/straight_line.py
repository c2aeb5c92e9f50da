"""The picture's middle piece, drawn with a ruler.

says: That is a broken line with the slope of the sigmoid at 0, not the curve.
"""

import numpy as np


def sigmoid(z):
    return np.clip(0.5 + z / 4, 0, 1)
