"""An if for a single number, given an array.

says: ambiguous
"""


def step(z):
    if z >= 0:
        return 1.0
    return 0.0
