"""The comparison itself is returned.

says: True and False
"""


def step(z):
    return z >= 0
