"""B4: the loss is overwritten in the loop.

says: Only the last of the losses reaches your result: = in a loop overwrites.
"""

import math


def binary_cross_entropy(z, y):
    for i in range(len(z)):
        loss = math.log(1 + math.exp(z[i])) - y[i] * z[i]
    return loss / len(z)
