"""The answers are written into the argument (N10).

says: changes its argument
"""


def step(z):
    z[z < 0] = 0
    z[z > 0] = 1
    return z
