"""math.exp takes one number, not an array.

says: TypeError
"""

import math


def sigmoid(z):
    return 1 / (1 + math.exp(-z))
