"""An if for a single number, given an array.

says: one True or False is needed there
"""


def step(z):
    if z >= 0:
        return 1.0
    return 0.0
