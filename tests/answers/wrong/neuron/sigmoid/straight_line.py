"""The picture's middle piece, drawn with a ruler.

located
"""

import numpy as np


def sigmoid(z):
    return np.clip(0.5 + z / 4, 0, 1)
